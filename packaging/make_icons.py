"""Every size and form of the program's icon, from its one SVG: `python make_icons.py SVG FOLDER`.

Needs Qt, which draws the SVG as the program itself does, and Pillow, which knows .ico and .icns.
"""

import os
import sys
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

# https://specifications.freedesktop.org/icon-theme: sizes that desktops look for
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
# Windows takes these at 100, 125, 150 and 200 % for its lists, title bars and tiles.
ICO = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS = (16, 32, 64, 128, 256, 512, 1024)


def main(svg: Path, folder: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication(["make_icons"])
    renderer = QSvgRenderer(svg.read_bytes())
    if not renderer.isValid():
        sys.exit(f"{svg} is not an SVG that Qt can draw")
    for size in HICOLOR:
        place = folder / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        draw(renderer, size).save(place / "keeplane.png", optimize=True)
    scalable = folder / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    (scalable / "keeplane.svg").write_bytes(svg.read_bytes())
    save_together(renderer, ICO, folder / "keeplane.ico")
    save_together(renderer, ICNS, folder / "keeplane.icns")
    app.shutdown()


def draw(renderer: QSvgRenderer, size: int) -> Image.Image:
    """Each size drawn anew: a picture that was made smaller is blurred."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(BytesIO(content.data()))


def save_together(renderer: QSvgRenderer, sizes: Iterable[int], file: Path) -> None:
    smaller, largest = [draw(renderer, size) for size in sizes][:-1], draw(renderer, max(sizes))
    if file.suffix == ".ico":
        largest.save(file, sizes=[(size, size) for size in sizes], append_images=smaller)
    else:
        largest.save(file, append_images=smaller)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
