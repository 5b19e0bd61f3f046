"""Longer texts of our own, written with headings and lists, as a page that is read with ease."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser

from bb_desktop.ui import theme

_HEADINGS = {1: "title", 2: "lead", 3: "strong"}
_ABOVE = {1: 0, 2: 16, 3: 10}
_PART = 10
_LINE_PERCENT = 125
_LIST_INDENT_PX = 22
_MARGIN = 14


def show_markdown(page: QTextBrowser, text: str, colours: theme.Colours) -> None:
    """Show a text; headings, lists and links get the sizes and colours in use.

    Args:
        page: Where it stands.
        text: Markdown of our own; what a buyer or a service wrote has no place here.
        colours: Those in use.
    """
    document = page.document()
    document.setDocumentMargin(_MARGIN)
    document.setDefaultFont(theme.font("body"))
    document.setIndentWidth(_LIST_INDENT_PX)
    palette = page.palette()
    palette.setColor(QPalette.ColorRole.Link, QColor(colours.accent_text))
    page.setPalette(palette)
    document.setMarkdown(
        text,
        QTextDocument.MarkdownFeature.MarkdownDialectCommonMark
        | QTextDocument.MarkdownFeature.MarkdownNoHTML,
    )
    block = document.begin()
    while block.isValid():
        _dress(block, colours)
        block = block.next()
    page.moveCursor(QTextCursor.MoveOperation.Start)


def _dress(block: QTextBlock, colours: theme.Colours) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    space = QTextBlockFormat()
    space.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    after_a_list = block.textList() is None and block.previous().textList() is not None
    space.setTopMargin(_ABOVE.get(level, _PART if after_a_list else 3))
    space.setBottomMargin(4)
    cursor.mergeBlockFormat(space)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    if level:
        _as_heading(cursor, _HEADINGS.get(level, "strong"))
    else:
        _dress_pieces(block, colours)


def _as_heading(cursor: QTextCursor, kind: str) -> None:
    letters = QTextCharFormat()
    letters.setFont(theme.font(kind))
    # Not merged: Markdown's own headings are larger by steps, which would win over our size.
    cursor.setCharFormat(letters)


def _dress_pieces(block: QTextBlock, colours: theme.Colours) -> None:
    places = []
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        places.append((piece.position(), piece.length(), piece.charFormat()))
        pieces += 1
    for start, length, found in places:
        letters = QTextCharFormat()
        if found.isAnchor():
            letters.setForeground(QColor(colours.accent_text))
            letters.setFontUnderline(True)
        elif found.fontWeight() > QFont.Weight.Normal:
            letters.setFontWeight(QFont.Weight.DemiBold)
        elif found.fontFixedPitch():
            # A key or a card: told by its ground, in the letters of everything else.
            letters.setFontFamilies([theme.font("body").family()])
            letters.setFontFixedPitch(False)
            letters.setFontWeight(QFont.Weight.DemiBold)
            letters.setBackground(QColor(colours.sunken))
        else:
            continue
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(letters)


def without_title(text: str) -> str:
    """Leave out the heading that a page says already."""
    first, _, rest = text.lstrip().partition("\n")
    return rest if first.startswith("# ") else text


def text_browser(name: str) -> QTextBrowser:
    """Make a page for such texts: links are told to us and lead nowhere by themselves."""
    page = QTextBrowser()
    page.setObjectName(name)
    page.setOpenLinks(False)
    page.setOpenExternalLinks(False)
    page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return page


def page_style(name: str, colours: theme.Colours) -> str:
    """Give the style sheet of such a page."""
    return (
        f"QTextBrowser#{name} {{ background: {colours.surface}; color: {colours.text};"
        f" border: 1px solid {colours.line}; border-radius: 8px; }}"
        f"QTextBrowser#{name}:focus {{ border: 2px solid {colours.focus}; }}"
    )
