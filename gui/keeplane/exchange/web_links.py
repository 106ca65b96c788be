"""The links in a line that someone typed."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BEGINS = re.compile(r"https?://[^\s<>\"'`\\^{|}\x00-\x20\x7f]+", re.IGNORECASE)
_ENDS_A_SENTENCE = ".,;:!?*_]"


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """`text` cut into pieces, each with whether it is a link to the web (http or https)."""
    end = 0
    for found in _BEGINS.finditer(text):
        link = _without_what_follows(found[0])
        if link.endswith("//"):
            continue
        if found.start() > end:
            yield text[end : found.start()], False
        yield link, True
        end = found.start() + len(link)
    if end < len(text):
        yield text[end:], False


def is_link(text: str) -> bool:
    """Whether `text` is nothing but one link."""
    return list(pieces(text)) == [(text, True)]


def _without_what_follows(link: str) -> str:
    while link[-1] in _ENDS_A_SENTENCE or (link[-1] == ")" and link.count(")") > link.count("(")):
        link = link[:-1]
    return link
