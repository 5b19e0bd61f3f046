"""What every test stands on: no screen, no keyring, no settings of the person who runs it."""

import os

# Before Qt and keyring are imported: both choose for good at import time. A test that touches the
# real keyring must fail, so the backend is the one that refuses, not the one that forgets.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
# One language for all machines; and Qt warns where the locale is not UTF-8.
os.environ["LC_ALL"] = "C.UTF-8"

import pytest
from hypothesis import HealthCheck, settings

# No deadline: a busy machine is slow, not wrong. On CI a red run must be the change's own fault,
# so examples repeat there; new ones are looked for at the desk.
settings.register_profile(
    "bb",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    max_examples=100,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("bb")


@pytest.fixture(autouse=True)
def own_surroundings(tmp_path, monkeypatch):
    """Give each test a data folder of its own and none of the caller's BB_ variables."""
    for name in list(os.environ):
        if name.startswith("BB_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("BB_DATA_DIR", str(tmp_path / "bb-desktop"))
