"""What the window remembers on this computer: ``preferences.json`` in the data folder.

No pydantic here: the file is read before the window is on the screen.
"""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path

from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.preferences import Preferences, as_plain, from_plain

log = logging.getLogger(__name__)

FILE_NAME = "preferences.json"


class PreferencesFile:
    """The file; fits `application.preferences.PreferenceStore`."""

    def __init__(self, folder: Path) -> None:
        """Remember where it is; nothing is read yet."""
        self._path = folder / FILE_NAME

    def load(self) -> Preferences:
        """Read them; what is missing or damaged is as it would be at the first start."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Preferences()
        except (OSError, ValueError, RecursionError) as error:
            log.warning("preferences not readable error=%s", type(error).__name__)
            return Preferences()
        return from_plain(found) if isinstance(found, dict) else Preferences()

    def save(self, preferences: Preferences) -> None:
        """Replace the file in one step, readable for its owner alone.

        Raises:
            StoreError: It cannot be written; what was there is as it was.
        """
        fresh = self._path.with_suffix(".new")
        written = json.dumps(as_plain(preferences), indent=1)
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Left over from a start that was cut off; its mode may be another one.
            fresh.unlink(missing_ok=True)
            descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(written)
            fresh.replace(self._path)
        except OSError as error:
            reason = os.strerror(error.errno or 0)
            raise StoreError(f"The preferences cannot be written: {reason}.") from error
