"""What becomes visible on an X display, and when, seen by a client of its own."""

from __future__ import annotations

import ctypes
import os
import select
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import POINTER, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p

_SUBSTRUCTURE_NOTIFY = 1 << 19
_MAP_NOTIFY = 19
_Z_PIXMAP = 2
_ALL_PLANES = 0xFFFFFFFF
_LARGEST_EVENT = 24  # longs

Box = tuple[int, int, int, int]
"""Left, top, width and height."""


class _Image(ctypes.Structure):
    _fields_ = [
        ("width", c_int), ("height", c_int), ("xoffset", c_int), ("format", c_int), ("data", c_void_p),
    ]  # fmt: skip


class Screen:
    """The root window of a display."""

    def __init__(self, name: str) -> None:
        self._x = x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.argtypes, x.XOpenDisplay.restype = [c_char_p], c_void_p
        x.XDefaultRootWindow.argtypes, x.XDefaultRootWindow.restype = [c_void_p], c_ulong
        x.XSelectInput.argtypes = [c_void_p, c_ulong, c_long]
        for call in (x.XPending, x.XConnectionNumber, x.XCloseDisplay):
            call.argtypes = [c_void_p]
        x.XSync.argtypes = [c_void_p, c_int]
        x.XNextEvent.argtypes = [c_void_p, c_void_p]
        x.XGetImage.argtypes = [c_void_p, c_ulong, c_int, c_int, c_uint, c_uint, c_ulong, c_int]
        x.XFree.argtypes = [c_void_p]
        x.XGetImage.restype = POINTER(_Image)
        x.XGetGeometry.argtypes = [c_void_p, c_ulong, *[c_void_p] * 7]
        self._display = x.XOpenDisplay(name.encode())
        self._root = x.XDefaultRootWindow(self._display)
        x.XSelectInput(self._display, self._root, _SUBSTRUCTURE_NOTIFY)
        x.XSync(self._display, 0)

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def forget(self) -> None:
        """Pass over everything that has become visible so far."""
        self._x.XSync(self._display, 1)

    def wait_for_window(self, seconds: float = 60) -> Box:
        """The place of the next window larger than a tool tip, as soon as it is mapped. Raises TimeoutError."""
        end = time.monotonic() + seconds
        event = (c_long * _LARGEST_EVENT)()
        while time.monotonic() < end:
            if not self._x.XPending(self._display):
                select.select([self._x.XConnectionNumber(self._display)], [], [], 0.2)
                continue
            self._x.XNextEvent(self._display, event)
            if event[0] & 0xFFFFFFFF == _MAP_NOTIFY:
                box = self._box(event[5])
                if box[2] > 300:
                    return box
        raise TimeoutError("no window has come")

    def wait_for_cards(self, box: Box, seconds: float = 60) -> None:
        """Return once a line down the left of `box` has the many colours of letters. Raises TimeoutError.

        The sketch of a lane has few: its ground, its frame, and the window's ground.
        """
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if len(self._colours(box[0] + 60, box[1] + 100, box[3] - 200)) > 8:
                return
            time.sleep(0.004)
        raise TimeoutError("nothing is painted")

    def _colours(self, x: int, top: int, height: int) -> set[int]:
        image = self._x.XGetImage(self._display, self._root, x, top, 1, height, _ALL_PLANES, _Z_PIXMAP)
        colours = set(ctypes.cast(image.contents.data, POINTER(c_uint))[:height])
        self._x.XFree(image.contents.data)
        self._x.XFree(image)
        return colours

    def _box(self, window: int) -> Box:
        root, left, top, width, height, border, depth = (
            c_ulong(), c_int(), c_int(), c_uint(), c_uint(), c_uint(), c_uint()
        )  # fmt: skip
        parts = [byref(part) for part in (root, left, top, width, height, border, depth)]
        self._x.XGetGeometry(self._display, window, *parts)
        return left.value, top.value, width.value, height.value


@contextmanager
def watched(name: str | None = None) -> Iterator[Screen]:
    screen = Screen(name or os.environ["DISPLAY"])
    try:
        yield screen
    finally:
        screen.close()
