from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from keeplane.exchange.mailto import LONGEST, mail_link

HOSTILE = "A&B=c?d#e%41 <b>\u00e9 日本\r\nBcc: spy@x.example"


def test_subject_and_body_arrive_as_they_are() -> None:
    link = mail_link("Ann", HOSTILE, f"One\nTwo & three\n{HOSTILE}")
    assert link is not None
    parts = urlsplit(link)
    assert (parts.scheme, parts.path, parts.fragment) == ("mailto", "", "")
    asked = parse_qs(parts.query, strict_parsing=True)
    assert set(asked) == {"subject", "body"}
    assert asked["subject"] == [HOSTILE.replace("\r\n", " ")]
    assert asked["body"] == [f"One\r\nTwo & three\r\n{HOSTILE}"]


@pytest.mark.parametrize(
    ("helper", "address"),
    [
        ("Ann", ""),
        ("ann@a.example", "ann@a.example"),
        ("Ann <ann.b+c@a-b.example>", "ann.b%2Bc@a-b.example"),
        ("ann@a.example?bcc=spy@x.example", "ann@a.example"),
        ("ann@", ""),
    ],
)
def test_the_helper_is_addressed_if_there_is_an_address(helper: str, address: str) -> None:
    link = mail_link(helper, "S", "")
    assert link == f"mailto:{address}?subject=S"


def test_a_link_that_is_too_long_is_none() -> None:
    room = LONGEST - len(mail_link("", "S", "x")) + 1
    assert len(mail_link("", "S", "x" * room)) == LONGEST
    assert mail_link("", "S", "x" * (room + 1)) is None
