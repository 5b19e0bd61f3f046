"""Which columns stand where, and how wide: the seller's choice, the font's needs, the room."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtGui import QFontMetrics

from bb_desktop.application.preferences import ColumnPreference, Density
from bb_desktop.ui import theme
from bb_desktop.ui.messages import say
from bb_desktop.ui.orders.cells import ICON, ICON_GAP, PADDING, font_of
from bb_desktop.ui.orders.columns import COLUMNS, Column, Shown

LEAST_ARTICLE = 150
LEAST_WIDTH = 48
#: The mark of the direction beside a column's word.
_SORT_MARK = 22


def in_order(preferences: Sequence[ColumnPreference]) -> tuple[Column, ...]:
    """Give all columns in the seller's order; a new one stands behind its usual neighbour."""
    by_key = {column.key.value: column for column in COLUMNS}
    chosen = [by_key[one.name] for one in preferences if one.name in by_key]
    for place, column in enumerate(COLUMNS):
        if column not in chosen:
            before = COLUMNS[place - 1] if place else None
            chosen.insert(chosen.index(before) + 1 if before in chosen else 0, column)
    return tuple(chosen)


def wanted(column: Column, preferences: Sequence[ColumnPreference], density: Density) -> bool:
    """Say whether a column is to be shown, as long as there is room."""
    for one in preferences:
        if one.name == column.key.value:
            return one.shown
    if column.shown is Shown.COMPACT:
        return density is Density.COMPACT
    return column.shown is Shown.ALWAYS


def width_of(
    column: Column, preferences: Sequence[ColumnPreference], *, narrow: bool, compact: bool
) -> int:
    """Give a column's width: the seller's, else what its texts need in this font and language."""
    for one in preferences:
        if one.name == column.key.value and one.width_px >= LEAST_WIDTH:
            return one.width_px
    if not column.width:
        return LEAST_ARTICLE
    width = column.narrow if narrow and column.narrow else column.width
    # Two lines in one take more room; the clock stands beside the countdown then.
    if compact and column.key.value == "ship_by" and not narrow:
        width += 84
    metrics = QFontMetrics(font_of(column))
    texts = [metrics.horizontalAdvance(text) for text in column.samples()]
    second = QFontMetrics(theme.font("caption"))
    texts += [second.horizontalAdvance(text) for text in column.second_samples()]
    icon = ICON + ICON_GAP if column.key.value in ("stage", "ship_by") else 0
    needed = max(texts, default=0) + icon + PADDING + PADDING // 2 + 2
    return max(width, min(needed, 2 * width), _head_width(column, width))


def _head_width(column: Column, width: int) -> int:
    head = QFontMetrics(theme.font("caption_strong")).horizontalAdvance(say(column.word))
    return min(head + _SORT_MARK, 2 * width)


def fitting(shown: Sequence[Column], widths: Mapping[Column, int], room: int) -> frozenset[Column]:
    """Choose the columns that there is room for; the least important leave first."""
    kept = list(shown)
    spare = room - sum(widths[column] for column in kept)
    for column in sorted((one for one in shown if one.leaves), key=lambda one: one.leaves):
        if spare >= 0:
            break
        kept.remove(column)
        spare += widths[column]
    return frozenset(kept)


def squeezed(
    kept: Collection[Column], widths: Mapping[Column, int], room: int
) -> Mapping[Column, int]:
    """Take from long words what the articles lack, where no column is left that could leave.

    Returns:
        The widths; none is narrower than English needs it, nor than its heading.
    """
    given = dict(widths)
    lacking = sum(given[column] for column in kept) - room
    for column in sorted((one for one in kept if one.width), key=lambda one: -given[one]):
        if lacking <= 0:
            break
        usual = column.narrow or column.width
        spared = max(0, min(lacking, given[column] - max(usual, _head_width(column, usual))))
        given[column] -= spared
        lacking -= spared
    return given
