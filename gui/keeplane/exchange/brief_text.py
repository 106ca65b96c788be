"""A brief as plain text, for a mail, and as Markdown. What the user wrote is never markup."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from keeplane.exchange.brief import LISTS, Block, Briefs, Part
from keeplane.exchange.web_links import pieces

_UNDER = {1: "=", 2: "-", 3: ""}
_MARKUP = re.compile(r"[\\`*_\[\]<>|~&$]")
_BEGINS_A_BLOCK = re.compile(r"^(\d+(?=[.)])|(?=[#+=:-]))")


def plain_text(briefs: Briefs) -> str:
    """With underlined headings, and points behind a dash."""
    return "\n\n".join(_paragraphs(briefs, _underlined, str)) + "\n"


def markdown(briefs: Briefs) -> str:
    """CommonMark."""
    return "\n\n".join(_paragraphs(briefs, _hashed, literal)) + "\n"


def literal(text: str) -> str:
    """One line as Markdown that shows just that line; a link to the web stays one."""
    line = "".join(f"<{piece}>" if link else _MARKUP.sub(r"\\\g<0>", piece) for piece, link in pieces(text))
    return _BEGINS_A_BLOCK.sub(r"\1\\", line)


def _underlined(depth: int, number: str, text: str) -> str:
    whole = f"{number}{text}"
    return f"{whole}\n{_UNDER[depth] * len(whole)}".rstrip("\n")


def _hashed(depth: int, number: str, text: str) -> str:
    return f"{'#' * depth} {number}{literal(text)}"


def _paragraphs(briefs: Briefs, heading: Callable[[int, str, str], str], line: Callable[[str], str]) -> Iterator[str]:
    yield heading(1, "", briefs.heading)
    for number, brief in enumerate(briefs.briefs, 1):
        yield heading(2, f"{number}. " if len(briefs.briefs) > 1 else "", brief.title)
        for block in brief.blocks:
            yield heading(3, "", block.heading)
            yield from _block(block, line)


def _block(block: Block, line: Callable[[str], str]) -> Iterator[str]:
    if block.part not in LISTS:
        yield from map(line, block.lines)
        return
    marks = (f"{place}. " if block.part is Part.STEPS else "- " for place, _ in enumerate(block.lines, 1))
    yield "\n".join(f"{mark}{line(words)}" for mark, words in zip(marks, block.lines, strict=True))
