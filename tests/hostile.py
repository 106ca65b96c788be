"""Titles that try to be more than text. Whatever shows or writes titles must show or write just these.

Each of TITLES can be a title, and must come back unchanged from whatever holds text. AS_TYPED pairs what someone may
type, or a file may hold, with the title that is to come of it.
"""

from __future__ import annotations

import pytest

from keeplane.board.board import Board, board_of
from keeplane.board.task import LONGEST_TITLE, Lane, Task

TITLES = {
    "markup": '<b>Bold</b> <img src="x" onerror="alert(1)"><script>alert(1)</script><style>*{display:none}</style>',
    "markup-unended": '<a href="file:///etc/passwd',
    "entities": "&lt;b&gt; &amp; &#60;i&#62; &nbsp;",
    "comment": "a <!-- b --> ]]> <![CDATA[ c <?xml ?>",
    "mnemonic": "&Fish && R&D &",
    "template": "{} {0} {title} {0.__class__} {{ }} %s %n %1 %(title)s ${HOME} {{7*7}}",
    "formula": "=cmd|' /C calc'!A1",
    "formula-link": '=HYPERLINK("http://example.com","Open")',
    "formula-plus": "+49 30 1234",
    "formula-minus": "-1+1",
    "formula-at": "@SUM(A1:A9)",
    "formula-wide": "\uff1d1+1",
    "formula-inside": 'One;=1+1,=2+2|=3+3";=4+4,"=5+5',
    "formula-after-mark": "One;=1+1;2|=2+2|3",
    "path": "../../../etc/passwd",
    "path-windows": "C:\\Users\\..\\con.txt \\\\server\\share \\n \\t",
    "shell": "$(touch x) `touch x`; rm -rf ~ | cat && echo 'x' \"y\" *",
    "link": "http://example.com/?a=1&b=2#c javascript:alert(1) mailto:a@example.com file:///etc/passwd",
    "markdown": "# *a* _b_ ~~c~~ `d` | [e](http://example.com) ![f](http://example.com/f.png) > 1. - [x]",
    "toml": "\"\"\" ''' \\u0041 = [a] # b",
    "json": '", "title": "x\\", \\ud800 \\u0000',
    "todo-txt": "x 2026-11-21 (A) @home +garden due:2026-01-01",
    "calendar": "BEGIN:VTODO\\nSUMMARY:x;y,z:w\\\\END:VTODO",
    "quotes": "“a” \"b\" \u2018c\u2019 'd' «e» „f“",
    "override": "photo\u202egnp.exe",
    "isolates": "one \u2069\u2069 two \u2066 three \u202b four",
    "right-to-left": "\u05e9\u05dc\u05d5\u05dd Kim \u0645\u0631\u062d\u0628\u0627 (12)",
    "invisible": "a\u200bb\u200dc\u00add\ufeffe\u2060f",
    "marks": "Z" + "\u0300\u0323" * 100,
    "emoji": "\U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f1e9\U0001f1ea \U0001f44d\U0001f3fd 1\ufe0f\u20e3",
    "private": "\ue000 \U000f0000 \ufffc \ufffd",
    "spelled-like-a-lane": "inbox",
    "true": "true",
    "null": "null",
    "dots": "...",
    "long-word": "W" * LONGEST_TITLE,
    "long": ("Wörter & <i>mehr</i> " * 500).strip()[:LONGEST_TITLE],
}

AS_TYPED = {
    "escape": ("Bell\x07 \x1b[31mred\x1b]0;title\x07", "Bell [31mred ]0;title"),
    "escape-above-7f": ("One \x9b2J \x9dtwo\x9c", "One 2J two"),
    "nul": ("One\x00two", "One two"),
    "white-space": ("  One\ttwo\u00a0three\x0bfour \r", "One two three four"),
    "no-characters": ("One\ufdd0two\ufdd1three\uffff", "One two three"),
    "half-a-pair": ("Half \ud83d of it", "Half \ufffd of it"),
}

hostile_titles = pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)


def hostile_board(*lanes: Lane) -> Board:
    """A board with each of TITLES once in each of these lanes, named by the key of TITLES, a dot and the lane."""
    now = "2026-11-21T09:00:00Z"
    return board_of(
        Task(id=f"{name}.{lane}", title=title, created=now, lane=lane)
        for lane in lanes
        for name, title in TITLES.items()
    )
