"""A brief as HTML: for a browser, and for Qt, which makes rich text, pages and office files of it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from keeplane.exchange.brief import LISTS, Block, Briefs, Part
from keeplane.exchange.web_links import pieces

_STYLE = """
body { font-family: sans-serif; font-size: 11pt; }
h1 { font-size: 20pt; margin: 0 0 12px 0; }
h2 { font-size: 14pt; margin: 20px 0 4px 0; }
h3 { font-size: 11pt; margin: 12px 0 2px 0; }
p { margin: 0 0 4px 0; }
ol, ul { margin: 0; }
li { margin: 0 0 2px 0; }
"""
_PAGE = """<!DOCTYPE html>
<html dir="auto"><head><meta charset="utf-8"><title>{heading}</title><style>{style}</style></head>
<body>
{body}
</body></html>
"""


def html(briefs: Briefs) -> str:
    """A whole page. What the user wrote is text; what begins with http:// or https:// is also a link."""
    return _PAGE.format(heading=escape(briefs.heading), style=_STYLE, body="\n".join(_body(briefs)))


def _body(briefs: Briefs) -> Iterator[str]:
    yield f"<h1>{escape(briefs.heading)}</h1>"
    for number, brief in enumerate(briefs.briefs, 1):
        title = f"{number}. {brief.title}" if len(briefs.briefs) > 1 else brief.title
        yield f'<h2 dir="auto">{escape(title)}</h2>'
        for block in brief.blocks:
            yield f"<h3>{escape(block.heading)}</h3>"
            yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    if block.part not in LISTS:
        yield from (f'<p dir="auto">{_linked(line)}</p>' for line in block.lines)
        return
    kind = "ol" if block.part is Part.STEPS else "ul"
    yield f"<{kind}>" + "".join(f'<li dir="auto">{_linked(line)}</li>' for line in block.lines) + f"</{kind}>"


def _linked(text: str) -> str:
    return "".join(
        f'<a href="{escape(piece)}">{escape(piece)}</a>' if link else escape(piece) for piece, link in pieces(text)
    )
