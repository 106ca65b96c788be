"""A message for the mail program."""

from __future__ import annotations

import re
from urllib.parse import quote

from keeplane.board.task import one_line

LONGEST = 1900
"""Characters of a whole link: Windows takes no more than 2,048, and mail programs some fewer."""

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)+")


def mail_link(helper: str, subject: str, body: str) -> str | None:
    """A mailto link (RFC 6068), addressed if `helper` has an address; None if it would be too long."""
    address = _ADDRESS.search(helper)
    lines = "\r\n".join(body.splitlines())
    link = f"mailto:{quote(address[0] if address else '', safe='@')}?subject={_quoted(one_line(subject))}"
    link += f"&body={_quoted(lines)}" if body else ""
    return link if len(link) <= LONGEST else None


def _quoted(text: str) -> str:
    return quote(text, safe="", errors="replace")
