"""What the program foresees going wrong, in the language of the window.

An error is written in English where it happens: so the log, the command line and the database
keep it. The English sentence is the key to its translation, as it is for every other text, with
blanks where an error names something; what stands in a blank may be such a sentence again. So an
error that was kept in the database last week speaks the language that was chosen today. Nothing
is lost where a sentence has no translation: it is shown as it is.
"""

from __future__ import annotations

import re
from functools import cache

from bb_desktop.ui.foreseen_here import FILES, OF_THE_DATABASE, OF_THE_SETTINGS
from bb_desktop.ui.foreseen_there import OF_THE_SERVICES, REASONS
from bb_desktop.ui.saying import say

#: A remote text may be long, and no sentence of ours is.
_LONGEST = 2_000
_APART = "; "
_BLANK = re.compile(r"\{(\w+)\}")

_SENTENCES = (*OF_THE_SETTINGS, *OF_THE_DATABASE, *FILES, *OF_THE_SERVICES, *REASONS)


def in_our_words(told: str) -> str:
    """Put what an error says, or a kept detail of one, into the language in use.

    Args:
        told: An English sentence of the program's, or anything else, which stays what it is.
    """
    if not told or len(told) > _LONGEST:
        return told
    found = _known(told)
    if found is not None:
        words, values = found
        return say(words, **{name: in_our_words(value) for name, value in values.items()})
    # Several faults of one record stand in one line.
    parts = told.split(_APART)
    return _APART.join(map(in_our_words, parts)) if len(parts) > 1 else told


def _known(told: str) -> tuple[str, dict[str, str]] | None:
    """Find the sentence that a text is, and what stands in its blanks."""
    whole, patterns = _sentences()
    if told in whole:
        return told, {}
    for words, pattern in patterns:
        found = pattern.fullmatch(told)
        if found is not None:
            return words, found.groupdict()
    return None


@cache
def _sentences() -> tuple[frozenset[str], tuple[tuple[str, re.Pattern[str]], ...]]:
    """Part the sentences into those without blanks, and patterns; those that say most first."""
    with_blanks = sorted(
        (words for words in _SENTENCES if _BLANK.search(words)),
        key=lambda words: len(_BLANK.sub("", words)),
        reverse=True,
    )
    return (
        frozenset(words for words in _SENTENCES if not _BLANK.search(words)),
        tuple((words, _pattern(words)) for words in with_blanks),
    )


def _pattern(words: str) -> re.Pattern[str]:
    parts = _BLANK.split(words)
    fixed, names = parts[::2], parts[1::2]
    blanks = [f"(?P<{name}>.*?)" for name in names]
    told = "".join(
        re.escape(text) + blank for text, blank in zip(fixed, [*blanks, ""], strict=True)
    )
    return re.compile(told, re.DOTALL)
