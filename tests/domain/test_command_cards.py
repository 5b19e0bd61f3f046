"""The bars of a command card are Code 128, module for module."""

from __future__ import annotations

import pytest

from bb_desktop.domain.command_cards import bar_widths


def test_a_card_begins_and_ends_as_code_128_does():
    widths = bar_widths("BBUNDO")

    assert widths[:6] == (2, 1, 1, 2, 1, 4), "start of code B"
    assert widths[-7:] == (2, 3, 3, 1, 1, 1, 2), "stop"
    # Start, six letters, check character: eleven modules each; the stop has thirteen.
    assert sum(widths) == 8 * 11 + 13


@pytest.mark.parametrize("code", ["", "Ü", "a\n"])
def test_what_no_card_can_hold_is_refused(code):
    with pytest.raises(ValueError, match="no code"):
        bar_widths(code)
