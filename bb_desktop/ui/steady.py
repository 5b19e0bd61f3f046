"""Short breaths: what was loaded for good is not looked through again for garbage.

Python's collector stops every thread while it looks through all objects, a tenth of a second with
everything loaded and a pass running beside it: a scan in that moment would be answered late.
"""

from __future__ import annotations

import gc


def keep_steady() -> None:
    """Leave everything that there is now out of later collections; takes no time.

    Called when the pages are loaded: modules, widgets and tables that stay until the end. Once is
    enough; what a second window leaves behind is to be found.
    """
    if not gc.get_freeze_count():
        gc.freeze()
