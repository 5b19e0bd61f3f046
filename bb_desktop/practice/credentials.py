"""What opens the practice services, and what they refuse; nothing of it opens anything else."""

from __future__ import annotations

import base64

# In the form of real tokens: base64 of 22 digits, ":BMT-" and 40 digits.
PRACTICE_TOKEN = base64.b64encode(b"0" * 22 + b":BMT-" + b"0" * 40).decode()
PRACTICE_API_KEY = "practice-key"
PRACTICE_API_SECRET = "practice-secret"  # noqa: S105 - it opens nothing else

#: Good for the shop of another seller.
OTHER_SHOP_TOKEN = base64.b64encode(b"1" * 22 + b":BMT-" + b"1" * 40).decode()
#: In the form of before 2023: an e-mail address and a password.
LEGACY_TOKEN = base64.b64encode(b"seller@example.com:practice").decode()
#: Good for ShipStation's V2 interface, and refused by V1.
PRACTICE_V2_KEY = "practice-key-of-v2"
