"""All that the help says. One page, one idea."""

from __future__ import annotations

from collections.abc import Sequence

from keeplane.ui.help.deciding_pages import DecidingPages
from keeplane.ui.help.file_pages import FilePages
from keeplane.ui.help.page import Page
from keeplane.ui.help.program_pages import ProgramPages
from keeplane.ui.help.rule_pages import RulePages
from keeplane.ui.help.working_pages import WorkingPages


def help_pages(keys: Sequence[tuple[str, str]]) -> tuple[Page, ...]:
    """Every page, in order; `keys` are the keys with what they do."""
    return (
        *DecidingPages().all(),
        *WorkingPages().all(),
        *RulePages().all(),
        *FilePages().all(),
        *ProgramPages().all(keys),
    )
