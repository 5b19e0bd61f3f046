"""The icons: outlines on a grid of 24 units, drawn in whatever colour and size is asked for.

They are paths and no files, so nothing can be missing from a bundle and every scale is sharp.
"""

from __future__ import annotations

import re
from functools import lru_cache
from math import acos, atan2, cos, degrees, hypot, radians, sin, sqrt

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPainterPath, QPen, QPixmap

GRID = 24.0
STROKE = 1.7

#: Written like the ``d`` of an SVG path. Source: the design tokens, ``icons``.
SHAPES = {
    "exclamation": "M12 5v8M12 18v.1",
    "orders": "M4 6h2M4 12h2M4 18h2M9.5 6H20M9.5 12H20M9.5 18H20",
    "bench": (
        "M3 8V5a2 2 0 0 1 2-2h3M16 3h3a2 2 0 0 1 2 2v3M21 16v3a2 2 0 0 1-2 2h-3M8 21H5"
        "a2 2 0 0 1-2-2v-3M7.5 8v8M11 8v8M14 8v8M16.5 8v8"
    ),
    "warn": "M12 4 2.8 19.5h18.4L12 4zM12 10v4.2M12 17v.1",
    "attention": "M12 4 2.8 19.5h18.4L12 4zM12 10v4.2M12 17v.1",
    "sync": ("M20 11a8 8 0 0 0-14-4.5L4 8.5M4 4v4.5h4.5M4 13a8 8 0 0 0 14 4.5l2-2M20 20v-4.5h-4.5"),
    "search": "M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0M15.5 15.5 20.5 20.5",
    "check": "M4.5 12.5 9.8 17.8 19.8 6.8",
    "check_double": "M2.5 12.8 7 17.3 16 7M11.2 16.2l1.2 1.2L21.5 7",
    "cross": "M6 6 18 18M18 6 6 18",
    "dash": "M7 12h10",
    "hourglass": "M7 3h10M7 21h10M8 3c0 5 8 5.5 8 9s-8 4-8 9M16 3c0 5-8 5.5-8 9s8 4 8 9",
    "inbox": (
        "M3.5 13.5 6 5.5h12l2.5 8v5a1 1 0 0 1-1 1h-15a1 1 0 0 1-1-1zM3.5 13.5H8.5l1.2 2.5"
        "h4.6l1.2-2.5h5"
    ),
    "unlinked": "M10 7H7.5a5 5 0 0 0-1.8 9.7M14 7h2.5a5 5 0 0 1 1.8 9.7M4 3.5 20 20.5",
    "barcode": "M4 6v12M7.5 6v12M11 6v12M14 6v12M17 6v12M20 6v12",
    "parcel": "M12 3 20.5 7.2v9.6L12 21l-8.5-4.2V7.2zM3.8 7.4 12 11.5l8.2-4.1M12 11.5V21",
    "truck": (
        "M2.5 6h11v10.5h-11zM13.5 9.5h4l3.5 3.6v3.4h-7.5M5 17.5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0"
        "M15 17.5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0"
    ),
    "archive": "M3.5 5h17v4h-17zM5 9v10.5h14V9M9.5 13h5",
    "away": (
        "M13 4H5a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-8M12 12 20.5 3.5M15.5 3.5h5v5"
    ),
    "clock": "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0M12 7.5V12l3 2",
    "late": "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0M12 7.2v5.3M12 16.3v.1",
    "octagon": "M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM9 9l6 6M15 9l-6 6",
    "info": "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0M12 11v5.3M12 7.7v.1",
    "phone": (
        "M9 2.5h6a2.5 2.5 0 0 1 2.5 2.5v14a2.5 2.5 0 0 1 -2.5 2.5h-6a2.5 2.5 0 0 1 -2.5 -2.5"
        "v-14a2.5 2.5 0 0 1 2.5 -2.5zM10.5 18.5h3"
    ),
    "undo": "M8.5 5 4 9.5 8.5 14M4 9.5h10a6 6 0 0 1 0 12h-3",
    "copy": (
        "M10.5 8.5h8a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-8a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2z"
        "M15.5 8.5v-3a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3"
    ),
    "more": "M5.5 12h.1M12 12h.1M18.5 12h.1",
    "flask": (
        "M9 3h6M10 3v6.5L4.8 18.5A1.7 1.7 0 0 0 6.3 21h11.4a1.7 1.7 0 0 0 1.5-2.5L14 9.5V3M7.5 15h9"
    ),
    "download": "M12 4v11M7 10.5l5 5 5-5M4.5 20h15",
    "note": "M5 3.5h14v12L14 20.5H5zM14 20.5v-5h5M8.5 8h7M8.5 12h4",
    "chevron_down": "M6 9.5 12 15.5 18 9.5",
    "next": "M5 12h13M12.5 6 18.5 12l-6 6",
    "density": "M4 5h16M4 9.7h16M4 14.3h16M4 19h16",
    "external": (
        "M13 4H5a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-8M12 12 20.5 3.5M15.5 3.5h5v5"
    ),
    "pencil": "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5",
    "plus": "M12 5v14M5 12h14",
    "no_network": (
        "M3 3l18 18M5 12.5a10 10 0 0 1 4-2.4M2 8.8a15 15 0 0 1 4.5-2.9M19 12.5"
        "a10 10 0 0 0-3.5-2.2M22 8.8A15 15 0 0 0 11 5.1M8.6 16a5 5 0 0 1 6.5-.3M12 19.5v.1"
    ),
    "key": "M3.5 15.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0M11.3 12.3 20 3.5M16.5 7l3 3",
    "shield": "M12 3l8 3v6c0 5-3.5 8-8 9.5C7.5 20 4 17 4 12V6zM9 12h6",
    "gauge": "M4 18a9 9 0 1 1 16 0M12 14l4-5",
    "trash": "M4 6.5h16M9 6.5V4h6v2.5M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6",
    "printer": (
        "M7 8V3.5h10V8M7 17H4.5a1 1 0 0 1-1-1V9.5a1.5 1.5 0 0 1 1.5-1.5h14a1.5 1.5 0 0 1 1.5 1.5"
        "V16a1 1 0 0 1-1 1H17M7 14h10v6.5H7z"
    ),
    "columns": (
        "M5.5 4.5h13a2 2 0 0 1 2 2v11a2 2 0 0 1 -2 2h-13a2 2 0 0 1 -2 -2v-11a2 2 0 0 1 2 -2z"
        "M9.2 4.5v15M14.8 4.5v15"
    ),
    "pause": "M8.5 5v14M15.5 5v14",
    "repeat": (
        "M17 3l3.5 3.5L17 10M20 6.5H8A4.5 4.5 0 0 0 3.5 11v1M7 21l-3."
        "5-3.5L7 14M4 17.5h12a4.5 4.5 0 0 0 4.5-4.5v-1"
    ),
    "activity": "M4 12a8 8 0 1 0 2.6-5.9M4 4v4h4M12 8v4.3l3 1.9",
    "reports": "M4 20h16M7 16v-5M12 16V5M17 16V9",
    "settings": (
        "M4 7h9M17 7h3M4 17h3M11 17h9"
        "M13 7a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M7 17a2 2 0 1 0 4 0a2 2 0 1 0 -4 0"
    ),
    "help": (
        "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0"
        "M9.5 9.8a2.6 2.6 0 1 1 3.6 2.4c-.8.4-1.1.9-1.1 1.7M12 17v.1"
    ),
    "full_screen": "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
    "keyboard": (
        "M4.5 6.5h15a2 2 0 0 1 2 2v7a2 2 0 0 1 -2 2h-15a2 2 0 0 1 -2 -2v"
        "-7a2 2 0 0 1 2 -2zM6.5 10h.1M10 10h.1M13.5 10h.1M17 10h.1M8 14h8"
    ),
    "language": (
        "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0M3.5 12h17M12 3.5"
        "C15 6 15.6 9 15.6 12C15.6 15 15 18 12 20.5M12 3.5C9 6 8.4 9 8.4 12C8.4 15 9 18 12 20.5"
    ),
    "sound": "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
    "eye": (
        "M2.5 12C2.5 12 6 5.5 12 5.5C18 5.5 21.5 12 21.5 12C21.5 12 18 18.5 12 18.5"
        "C6 18.5 2.5 12 2.5 12zM9.2 12a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0"
    ),
    "store": (
        "M4 10v10h16V10M3 6.5 5 3.5h14l2 3v1a3 3 0 0 1 -6 0a3 3 0 0 1 -6 0a3 3 0 0 1 -6 0z"
        "M9.5 20v-6h5v6"
    ),
    "paste": (
        "M7 4.5h10a2 2 0 0 1 2 2v12.5a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-12.5a2 2 0 0 1 2 -2z"
        "M10 2.5h4a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1v-2a1 1 0 0 1 1 -1z"
    ),
    "map": "M4 7h6l4 10h6M4 17h6l1.2-3M17 14l3 3-3 3M17 4l3 3-3 3M14 7h6",
    "bell": "M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15zM10 21h4",
    "user": (
        "M8 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0"
        "M4 20.5C4.6 16.5 7.8 14.5 12 14.5C16.2 14.5 19.4 16.5 20 20.5"
    ),
    "chevron_left": "M14.5 6 8.5 12 14.5 18",
    "lock": (
        "M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2z"
        "M8 10.5V7.5a4 4 0 0 1 8 0v3"
    ),
}

_TOKEN = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7, "Z": 0}


@lru_cache(maxsize=128)
def outline(name: str) -> QPainterPath:
    """Give an icon's lines, in units of the grid."""
    path = QPainterPath()
    tokens = _TOKEN.findall(SHAPES[name])
    here, start, handle = QPointF(), QPointF(), None
    command, position = "M", 0
    while position < len(tokens):
        if tokens[position].isalpha():
            command = tokens[position]
            position += 1
        count = _ARGUMENTS[command.upper()]
        numbers = [float(token) for token in tokens[position : position + count]]
        position += count
        origin = here if command.islower() else QPointF()
        match command.upper():
            case "M":
                here = start = origin + QPointF(*numbers)
                path.moveTo(here)
                # Further pairs behind a move are lines.
                command = "l" if command == "m" else "L"
            case "L":
                here = origin + QPointF(*numbers)
                path.lineTo(here)
            case "H":
                here = QPointF(origin.x() + numbers[0], here.y())
                path.lineTo(here)
            case "V":
                here = QPointF(here.x(), origin.y() + numbers[0])
                path.lineTo(here)
            case "C" | "S":
                if len(numbers) == 4:
                    first = here + (here - handle) if handle is not None else here
                else:
                    first = origin + QPointF(*numbers[:2])
                handle, end = origin + QPointF(*numbers[-4:-2]), origin + QPointF(*numbers[-2:])
                path.cubicTo(first, handle, end)
                here = end
                continue
            case "A":
                end = origin + QPointF(*numbers[5:])
                _arc(path, here, end, numbers[0], large=bool(numbers[3]), sweep=bool(numbers[4]))
                here = end
            case _:
                path.closeSubpath()
                here = start
        handle = None
    return path


def _arc(
    path: QPainterPath, begin: QPointF, end: QPointF, radius: float, *, large: bool, sweep: bool
) -> None:
    """Draw a circular arc between two points.

    Source: SVG 1.1, appendix F.6.5 (from end points to a centre), for rx = ry.
    """
    half = (begin - end) / 2
    distance = hypot(half.x(), half.y())
    radius = max(radius, distance)
    rise = sqrt(max(radius**2 - distance**2, 0.0)) / (distance or 1.0)
    side = -1.0 if large == sweep else 1.0
    middle = (begin + end) / 2
    centre = QPointF(middle.x() + side * rise * half.y(), middle.y() - side * rise * half.x())
    first, last = begin - centre, end - centre
    cosine = (first.x() * last.x() + first.y() * last.y()) / radius**2
    turn = degrees(acos(max(-1.0, min(1.0, cosine))))
    if large:
        turn = 360.0 - turn
    # Qt counts angles against the clock, with the y axis upwards.
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    path.arcTo(box, degrees(atan2(-first.y(), first.x())), -turn if sweep else turn)


def draw(
    painter: QPainter, name: str, box: QRectF, colour: QColor | str, *, stroke: float = STROKE
) -> None:
    """Draw an icon into a square."""
    scale = min(box.width(), box.height()) / GRID
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(
        box.x() + (box.width() - GRID * scale) / 2, box.y() + (box.height() - GRID * scale) / 2
    )
    painter.scale(scale, scale)
    pen = QPen(QColor(colour), stroke)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline(name))
    painter.restore()


def pixmap(name: str, colour: QColor | str, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw an icon into a picture of ``size`` logical pixels."""
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return picture


def screen_ratios() -> tuple[float, ...]:
    """Say how many pixels the screens have for one of ours, each figure once, the least first."""
    found = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    return tuple(sorted(found)) or (1.0,)


def icon(
    name: str,
    colour: QColor | str,
    disabled: QColor | str,
    size: int = 18,
    selected: QColor | str | None = None,
) -> QIcon:
    """Give an icon for buttons and actions, sharp on the screens that are there now.

    Without a colour of its own the icon of a selected row stays as it is; Qt would make it paler.
    """
    made = QIcon()
    for ratio in screen_ratios():
        usual = pixmap(name, colour, size, ratio)
        made.addPixmap(usual)
        made.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
        chosen = usual
        if selected is not None and QColor(selected) != QColor(colour):
            chosen = pixmap(name, selected, size, ratio)
        made.addPixmap(chosen, QIcon.Mode.Selected)
    return made


def app_mark(background: QColor | str, ink: QColor | str, size: int = 64) -> QIcon:
    """Draw the mark of the program: two loops side by side on a rounded square."""
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_mark(painter, QRectF(0, 0, size, size), background, ink)
    painter.end()
    return QIcon(picture)


def paint_mark(painter: QPainter, box: QRectF, background: QColor | str, ink: QColor | str) -> None:
    """Paint the mark of the program into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = box.width() / 24
    painter.translate(box.topLeft())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(background))
    painter.drawRoundedRect(QRectF(0, 0, box.width(), box.height()), 5 * unit, 5 * unit)
    pen = QPen(QColor(ink), 2.2 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for left in (5.2, 13.2):
        painter.drawLine(QPointF(left * unit, 6 * unit), QPointF(left * unit, 17.2 * unit))
        painter.drawEllipse(QRectF(left * unit, 11.2 * unit, 6 * unit, 6 * unit))
    painter.restore()


def octagon(box: QRectF) -> QPainterPath:
    """Give the outline of a stop sign."""
    path = QPainterPath()
    middle, radius = box.center(), min(box.width(), box.height()) / 2 / cos(radians(22.5))
    for corner in range(8):
        angle = radians(22.5 + 45 * corner)
        point = QPointF(middle.x() + radius * cos(angle), middle.y() + radius * sin(angle))
        path.lineTo(point) if corner else path.moveTo(point)
    path.closeSubpath()
    return path


def triangle(box: QRectF) -> QPainterPath:
    """Give the outline of a warning sign."""
    path = QPainterPath(QPointF(box.center().x(), box.top()))
    path.lineTo(box.bottomRight())
    path.lineTo(box.bottomLeft())
    path.closeSubpath()
    return path
