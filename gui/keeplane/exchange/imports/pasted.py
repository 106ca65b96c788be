"""Text from the clipboard: mere lines, or something to look through first."""

from __future__ import annotations

from keeplane.exchange.imports.formats import FORMATS, fitting
from keeplane.exchange.imports.markdown_list import MARKDOWN_LIST
from keeplane.exchange.imports.plain_list import PLAIN_LIST
from keeplane.exchange.imports.source import Source
from keeplane.exchange.whole_file import FileTroubleError

_LONGEST = 1_000_000


def is_for_import(text: str) -> bool:
    """Whether `text` is a table, a calendar or another export, and not lines that become tasks as they are."""
    if "\n" not in text.strip() and not text.lstrip().startswith("{"):
        return False
    if len(text) > _LONGEST:
        return True
    source = Source("", text.encode("utf-8", "replace"))
    if source.document is not None:
        return True
    try:
        best = fitting(source, FORMATS)[0]
    except FileTroubleError:
        return False
    return best not in (PLAIN_LIST, MARKDOWN_LIST)
