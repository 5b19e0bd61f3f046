"""Pictures of every page and state of the window, to be looked at by people.

``python -m tests.pictures`` draws each situation in both themes and all languages, on a screen of
1366×768 at 100 % and at 200 %, into ``build/pictures``; options narrow it. Everything in them is
invented.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
SCREEN = (1366, 768)
SCALES = (100, 200)
LANGUAGES = ("en", "de", "fr")
THEMES = ("light", "dark")


def main() -> int:
    """Draw the pictures that are asked for; returns the exit status."""
    given = _parser().parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    if given.here:
        [scale] = given.scale
        return draw(given.out, scale, given.only, given.language, given.theme)
    for scale in given.scale:
        # Qt reads its scale once, when it starts.
        surroundings = {"QT_SCALE_FACTOR": str(scale // 100), "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-m", "tests.pictures", "--here", "--out", str(given.out)]
        command += ["--scale", str(scale), "--only", given.only]
        command += ["--language", *given.language, "--theme", *given.theme]
        done = subprocess.run(command, cwd=ROOT, env=os.environ | surroundings, check=False)
        if done.returncode:
            return done.returncode
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "pictures")
    parser.add_argument("--only", default="", help="a pattern that names of situations match")
    parser.add_argument("--language", nargs="+", choices=LANGUAGES, default=list(LANGUAGES))
    parser.add_argument("--theme", nargs="+", choices=THEMES, default=list(THEMES))
    parser.add_argument("--scale", nargs="+", type=int, choices=SCALES, default=list(SCALES))
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    return parser


def draw(out: Path, scale: int, only: str, languages: Sequence[str], themes: Sequence[str]) -> int:
    """Draw situations at the one scale that this process has."""
    from PySide6.QtGui import QFontDatabase, QImage
    from PySide6.QtWidgets import QApplication

    from bb_desktop.ui.theme import ThemeChoice
    from tests.morning import Morning
    from tests.situations import SITUATIONS
    from tests.stage import Stage, let_pass

    application = QApplication([])
    if not QFontDatabase.families():
        sys.stderr.write("No font is installed, so no picture would show a word.\n")
        return 1
    size = (SCREEN[0] * 100 // scale, SCREEN[1] * 100 // scale)
    with tempfile.TemporaryDirectory() as history:
        morning = Morning(Path(history))
        for name, situation in SITUATIONS.items():
            if not re.search(only, name):
                continue
            # What a scan was answered with stays as it was said, so each language scans anew.
            apart = name.startswith("bench")
            for spoken in [[one] for one in languages] if apart else [languages]:
                with tempfile.TemporaryDirectory() as folder:
                    stage = Stage(Path(folder), morning, size, spoken[0])
                    show = situation(stage)
                    for language in spoken:
                        stage.speak(language)
                        drawn = show() or stage.window
                        stage.rest()
                        for theme in themes:
                            stage.window.look.choose(ThemeChoice(theme))
                            let_pass(0.15)
                            path = out / f"{name}-{language}-{theme}-{scale}.png"
                            picture = drawn if isinstance(drawn, QImage) else drawn.grab()
                            picture.save(str(path))
                        sys.stdout.write(f"{name} {language} {scale} %\n")
                        sys.stdout.flush()
                    stage.close()
    application.closeAllWindows()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
