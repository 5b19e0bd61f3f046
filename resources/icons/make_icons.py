"""Makes the program's icons from the drawing: ``python resources/icons/make_icons.py``.

PNG for Linux, ICO for Windows, ICNS for macOS. The last two are containers of PNG pictures, laid
out as Microsoft's "Icons" (ICONDIR, ICONDIRENTRY) and Apple's "Icon Composer" format say.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).parent
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
#: Apple's four letters for each size in pixels.
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
PNG_SIZES = (48, 256)


def png(size: int) -> bytes:
    """Draw the icon, so many pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(HERE / "bb-desktop.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Pack pictures as Windows wants them; 256 is written as 0."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries, data = b"", b""
    for size, picture in pictures.items():
        edge = size % 256
        entries += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), at + len(data))
        data += picture
    return head + entries + data


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """Pack pictures as macOS wants them."""
    body = b"".join(
        kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main() -> None:
    """Write all files beside the drawing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    for size in PNG_SIZES:
        (HERE / f"bb-desktop-{size}.png").write_bytes(png(size))
    (HERE / "bb-desktop.ico").write_bytes(ico({size: png(size) for size in ICO_SIZES}))
    (HERE / "bb-desktop.icns").write_bytes(
        icns({kind: png(size) for size, kind in ICNS_TYPES.items()})
    )
    application.quit()


if __name__ == "__main__":
    main()
