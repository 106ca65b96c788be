"""Both lanes with their reasons as one page of HTML, to show to a partner."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from msgspec import Struct

_STYLE = """
body { font-family: sans-serif; font-size: 10.5pt; max-width: 46em; margin: 2em auto; overflow-wrap: anywhere; }
h1 { font-size: 20pt; margin: 0 0 4px 0; }
h2 { font-size: 14pt; margin: 24px 0 4px 0; }
h3 { font-size: 11pt; margin: 12px 0 2px 0; }
p { margin: 0 0 4px 0; }
.facts { color: #596070; font-weight: normal; }
"""
_PAGE = """<!DOCTYPE html>
<html dir="auto"><head><meta charset="utf-8"><title>{heading}</title><style>{style}</style></head>
<body>
{body}
</body></html>
"""


class Entry(Struct, frozen=True):
    """A task: its title, what is known of it in few words, and why it lies where it does."""

    title: str
    facts: tuple[str, ...]
    reasons: tuple[str, ...]


class Part(Struct, frozen=True):
    """A lane, with a line on it as a whole."""

    heading: str
    summary: str
    entries: tuple[Entry, ...]


class BoardPage(Struct, frozen=True):
    """The whole page. `lines` stand under the heading; all is plain text."""

    heading: str
    lines: tuple[str, ...]
    parts: tuple[Part, ...]


def html(page: BoardPage) -> str:
    """A page that needs nothing else. Whatever the user wrote is text in it."""
    return _PAGE.format(heading=escape(page.heading), style=_STYLE, body="\n".join(_body(page)))


def _body(page: BoardPage) -> Iterator[str]:
    yield f"<h1>{escape(page.heading)}</h1>"
    yield from (f'<p class="facts">{escape(line)}</p>' for line in page.lines)
    for part in page.parts:
        yield f"<h2>{escape(part.heading)}</h2>"
        yield f'<p class="facts">{escape(part.summary)}</p>'
        for entry in part.entries:
            facts = escape(" · ".join(entry.facts))
            # In the heading, since no page may end between the two.
            below = f'<br><span class="facts">{facts}</span>' if facts else ""
            yield f'<h3 dir="auto">{escape(entry.title)}{below}</h3>'
            yield from (f'<p dir="auto">{escape(reason)}</p>' for reason in entry.reasons)
