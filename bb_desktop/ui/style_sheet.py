"""The style sheet: the little that palette and Fusion cannot say."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_SHEET = Template(
    """
QToolTip { background: $tooltip; color: $on_tooltip; border: 0; padding: 5px 8px; }
QFrame#card, QFrame#panel { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame#well { background: $sunken; border: 0; border-radius: 8px; }
QFrame#attention { background: $caution_soft; border: 0; border-radius: 8px; }
QFrame#banner_danger { background: $danger_soft; border: 1px solid $danger; border-radius: 6px; }
QFrame#banner_caution { background: $caution_soft; border: 1px solid $caution; border-radius: 6px; }
QFrame#banner_good { background: $good_soft; border: 1px solid $good; border-radius: 6px; }
QFrame#rule { background: $line; border: 0; }
QWidget#rail { background: $surface; border-right: 1px solid $line; }
QWidget#status { background: $surface; border-top: 1px solid $line; }
QWidget#practice { background: $practice_soft; }
QLabel#practice { color: $practice; background: transparent; }
QLabel#muted { color: $text_muted; background: transparent; }
QLabel#danger { color: $danger; background: transparent; }
QLabel#caution { color: $caution; background: transparent; }
QLabel#good { color: $good; background: transparent; }
QLabel#heading { color: $text_muted; background: transparent; letter-spacing: 0.4px; }
QLabel#plain { background: transparent; }

QLineEdit, QPlainTextEdit {
    background: $surface; color: $text; border: 1px solid $line_strong; border-radius: 6px;
    padding: 0 9px; min-height: 30px; selection-background-color: $selection;
    selection-color: $text;
}
QLineEdit:focus, QPlainTextEdit:focus {
    border: 2px solid $focus; padding: 0 8px; min-height: 28px;
}
QLineEdit:disabled { color: $text_disabled; }

QPushButton, QToolButton#button {
    background: $surface; color: $text; border: 1px solid $line_strong; border-radius: 6px;
    padding: 0 12px; min-height: 30px;
}
QPushButton:hover, QToolButton#button:hover { background: $surface_alt; border-color: $accent; }
QPushButton:pressed, QToolButton#button:pressed { background: $sunken; }
QPushButton:focus, QToolButton#button:focus {
    border: 2px solid $focus; padding: 0 11px; min-height: 28px;
}
QPushButton:disabled, QToolButton#button:disabled {
    color: $text_disabled; border-color: $line; background: $window;
}
QPushButton#primary { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton#primary:hover { background: $accent_hover; }
QPushButton#primary:focus { border: 2px solid $text; }
QPushButton#primary:disabled { background: $sunken; color: $text_disabled; border-color: $line; }
QPushButton#small { min-height: 20px; padding: 0 8px; }
QPushButton#small:focus { min-height: 18px; padding: 0 7px; }
QToolButton#button::menu-indicator { image: none; width: 0; }

QToolButton#rail {
    background: transparent; color: $text_muted; border: 0; border-left: 3px solid transparent;
    border-radius: 8px; padding: 6px 2px;
}
QToolButton#rail::menu-indicator { image: none; width: 0; }
QToolButton#rail:hover { background: $surface_alt; color: $text; }
QToolButton#rail:checked { background: $accent_soft; color: $accent_text; }
QToolButton#rail:focus { border: 2px solid $focus; }

QToolButton#tool {
    background: transparent; color: $text; border: 1px solid transparent; border-radius: 6px;
}
QToolButton#tool:hover { background: $surface_alt; border-color: $line_strong; }
QToolButton#tool:pressed { background: $sunken; }
QToolButton#tool:focus { border: 2px solid $focus; }
QToolButton#tool::menu-indicator { image: none; width: 0; }
QPushButton#link { background: transparent; color: $accent_text; border: 1px solid transparent; }
QPushButton#link:hover { text-decoration: underline; }
QPushButton#link:focus { border: 2px solid $focus; }
QLabel#key {
    color: $text; background: $surface; border: 1px solid $line_strong; border-radius: 4px;
    padding: 2px 6px;
}

QPushButton#chip {
    border-radius: 16px; min-height: 30px; padding: 0 11px; border: 1px solid $line_strong;
}
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton#chip:checked {
    background: $accent_soft; color: $accent_text; border: 2px solid $accent; padding: 0 10px;
    min-height: 28px;
}
QPushButton#chip:focus { border: 2px solid $focus; padding: 0 10px; min-height: 28px; }

QTableView {
    background: $surface; border: 1px solid $line; border-radius: 8px; gridline-color: $line;
    outline: 0; padding: 1px;
}
QTableView:focus { border: 2px solid $focus; padding: 0; }
QHeaderView { background: transparent; }
QHeaderView::section {
    font-size: 12px; font-weight: 600;
    background: $surface; color: $text_muted; border: 0; border-bottom: 1px solid $line;
    padding: 0 8px 0 9px;
}
QListView {
    background: $surface; border: 1px solid $line; border-radius: 8px; outline: 0; padding: 1px;
}
QListView:focus { border: 2px solid $focus; padding: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget#sheet { background: transparent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 1px; }
QScrollBar::handle:vertical { background: $line_strong; border-radius: 4px; min-height: 30px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 1px; }
QScrollBar::handle:horizontal { background: $line_strong; border-radius: 4px; min-width: 30px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $line; }
QProgressBar { background: $sunken; border: 0; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QTableView#listed::item { padding: 0 6px; border: 0; border-bottom: 1px solid $line; }
QTableView#listed::item:selected { background: $selection; }
QMenu { background: $surface; color: $text; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $text_disabled; }
QMenu::separator { background: $line; height: 1px; margin: 4px 8px; }
"""
)


def style_sheet(colours: Mapping[str, str]) -> str:
    """Fill in a theme's colours, by their roles."""
    return _SHEET.substitute(colours)
