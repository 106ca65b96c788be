"""Briefs as files. Each function returns the whole file as bytes."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from keeplane.exchange.brief import Briefs
from keeplane.exchange.brief_html import html
from keeplane.exchange.brief_text import markdown
from keeplane.models.pages import odf, pdf


class FileKind(StrEnum):
    """The value is the file's suffix."""

    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    WORD = "odt"


def written(briefs: Briefs, kind: FileKind) -> bytes:
    """The briefs as a file of that kind."""
    writers: dict[FileKind, Callable[[Briefs], bytes]] = {
        FileKind.MARKDOWN: lambda briefs: markdown(briefs).encode("utf-8", "replace"),
        FileKind.HTML: lambda briefs: html(briefs).encode("utf-8", "replace"),
        FileKind.PDF: lambda briefs: pdf(html(briefs), briefs.heading),
        FileKind.WORD: lambda briefs: odf(html(briefs)),
    }
    return writers[kind](briefs)
