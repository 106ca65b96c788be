"""What a helper reads. The files in snapshots/ are briefs in words; `KEEPLANE_SNAPSHOTS=write` writes them anew."""

from __future__ import annotations

import os
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtGui import QTextDocument
from tests.catalogue import CATALOGUE

from keeplane import assets
from keeplane.board.task import GATE, LEVEL, Gate, Lane, Level, Task
from keeplane.exchange.brief import WRITTEN, Block, Brief, Briefer, Briefs, Part, suggested_name
from keeplane.exchange.brief_html import html
from keeplane.exchange.brief_text import literal, markdown, plain_text
from keeplane.rules.deciding import Decider
from keeplane.rules.explaining import Explainer
from keeplane.rules.explanation import Explanation
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.rulebook import SHIPPED

pytestmark = pytest.mark.usefixtures("qapp")  # Qt reads the Markdown, and needs an application for its fonts

SNAPSHOTS = Path(__file__).with_name("snapshots")
RULEBOOKS = load_rulebooks(assets.rulebook(name) for name in SHIPPED)
DECIDER = Decider(RULEBOOKS)
EXPLAINER = Explainer(DECIDER, CATALOGUE)
BRIEFER = Briefer(CATALOGUE, lambda day: f"the day {day}", str)
HOSTILE = [
    "<b>bold</b> & <script>alert(1)</script>",
    "# no heading",
    "1. no list",
    "2) no list",
    "- no list",
    "+ no list",
    "> no quote",
    "*no* _stress_ `code` ~~gone~~ [x](javascript:alert(1)) ![i](file:///etc/passwd)",
    "| a | b |",
    "---",
    "===",
    r"back\slash \* {braces} %s {0}",
    "&lt;b&gt; &amp; &#65;",
    "<https://a.example> http://a.example/x_y_z*w",
    "And “quotes” 'single' \"double\"",
    "日本語 \u2013 العربية 👩\u200d🌾",
]


def task(title: str = "Rewrite the About page", **fields: object) -> Task:
    return Task(**{"id": "t", "title": title, "created": "", "lane": Lane.OUTSOURCE, **fields})


def explained(each: Task) -> Explanation:
    return EXPLAINER.explain(DECIDER.decide(each.title, each.answers, {}), each)


def brief(each: Task) -> Brief:
    return BRIEFER.brief(each, explained(each))


def briefs(*tasks: Task, helper: str = "Ann") -> Briefs:
    return BRIEFER.together(helper, map(brief, tasks))


def said(each: Task) -> dict[Part, tuple[str, ...]]:
    return {block.part: block.lines for block in brief(each).blocks}


FULL = task(
    answers={GATE: Gate.CAN_JUDGE},
    notes="The fair is on the tenth.\n\nTom knows more.\n1. Read the old page\n- [ ] Ask Tom\nhttps://a.example/guide",
    link="https://a.example/about",
    deadline="2026-12-03",
    check_in="2026-11-27",
    hours_per_week=3,
    brief={LEVEL: Level.ACT_UNLESS_NO, "done": "One page.\nTom has read it.", "limits": "Up to 50 € for pictures."},
)
CASES = {
    "full": (FULL,),
    "bare": (task("The blue one"),),
    "against-the-rule": (task("Hire a cook"),),
    "no-skill": (task("Redesign the landing page", answers={GATE: Gate.LACKS_SKILL}),),
    "several": (FULL, task("Do the books for November"), task("Hire a cook", brief={"stays": ""})),
}


@pytest.mark.parametrize("name", CASES)
def test_briefs_in_words(name: str) -> None:
    text = markdown(briefs(*CASES[name]))
    path = SNAPSHOTS / f"brief-{name}.md"
    if os.environ.get("KEEPLANE_SNAPSHOTS") == "write":
        path.write_text(text, "utf-8", newline="\n")
    assert text == path.read_text("utf-8")


def test_every_rule_but_not_understood_says_what_stays() -> None:
    silent = [rule.id for book in RULEBOOKS for rule in book.rules if not rule.stays]
    assert silent == ["not-understood"]


def test_the_brief_says_nothing_that_neither_task_nor_rule_said() -> None:
    for book in RULEBOOKS:
        for rule in book.rules:
            title = rule.examples.fires[0]
            told = said(task(title))
            decided = DECIDER.decide(title, {}, {}).rule
            stays = next(each.stays for every in RULEBOOKS for each in every.rules if each.id == decided)
            assert told.get(Part.STAYS, ("",)) == (stays,)
            assert set(told) <= {Part.STAYS, Part.QUESTIONS}


def test_what_is_said_is_not_asked() -> None:
    silent = task("The blue one")
    assert len(said(silent)[Part.QUESTIONS]) == 4
    for fields in (
        {"deadline": "2026-12-03"},
        {"check_in": "2026-12-03"},
        {"brief": {LEVEL: Level.JUST_DO_IT}},
        {"brief": {"done": "It is blue."}},
    ):
        assert len(said(replace(silent, **fields))[Part.QUESTIONS]) == 3
    assert Part.QUESTIONS not in said(FULL)
    assert Part.QUESTIONS not in said(replace(silent, brief={"questions": ""}))


def test_an_unknown_level_says_nothing_and_is_kept() -> None:
    later = task(brief={LEVEL: "sing", "later": "x"})
    assert Part.LIMITS not in said(later)
    assert BRIEFER.kept(later, explained(later), {}) == {LEVEL: "sing", "later": "x"}


TEXTS = st.dictionaries(st.sampled_from(WRITTEN), st.sampled_from(["", "A", "B\nC"]))


@given(TEXTS, st.sampled_from([FULL, task(), task(notes="- a\nb")]))
def test_what_is_kept_reads_as_it_was_written(texts: dict[Part, str], each: Task) -> None:
    bare = replace(each, brief={})
    written = BRIEFER.texts(bare, explained(bare)) | texts
    kept = BRIEFER.kept(bare, explained(bare), written)
    after = replace(bare, brief=kept)
    assert BRIEFER.texts(after, explained(after)) == written
    assert set(kept) <= {*texts, Part.QUESTIONS}


def test_what_was_not_written_follows_the_task() -> None:
    written = BRIEFER.texts(FULL, explained(FULL))
    kept = BRIEFER.kept(FULL, explained(FULL), written)
    assert kept == FULL.brief
    changed = replace(FULL, brief=kept, notes="Something else")
    assert BRIEFER.texts(changed, explained(changed))[Part.CONTEXT] == "Something else"


class Shown(HTMLParser):
    """The text of a page, and all tags and link targets in it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text, self.tags, self.links = "", [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += data


def holding(text: str) -> Briefs:
    block = Block(Part.CONTEXT, "Context", (text,))
    steps = Block(Part.STEPS, "Steps", (text, text))
    return Briefs(f"Brief for {text}", (Brief(text, (block, steps)),))


@pytest.mark.parametrize("text", HOSTILE)
def test_what_the_user_wrote_is_no_markup(text: str) -> None:
    page = Shown(html(holding(text)))
    assert page.text.count(text) == 6  # with the page's title
    assert set(page.tags) <= {"html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "ol", "li", "a"}
    assert all(link.startswith("http") for link in page.links)
    document = QTextDocument()
    document.setMarkdown(markdown(holding(text)))
    lines = document.toPlainText().split("\n")
    assert lines == [f"Brief for {text}", text, "Context", text, "Steps", text, text]
    assert text in plain_text(holding(text))


LINES = st.text("ab1 #*_`-+>[]()!<&;|~.\\=:/@", min_size=1, max_size=16).map(lambda text: " ".join(text.split()))


@given(LINES.filter(bool))
def test_any_line_is_literal_in_markdown(line: str) -> None:
    document = QTextDocument()
    document.setMarkdown(f"Before\n\n{literal(line)}\n\nAfter")
    assert document.toPlainText().split("\n") == ["Before", line, "After"]


@pytest.mark.parametrize(
    ("title", "name"),
    [("A/B: c?", "Brief for Ann - A B c"), ("x" * 300, f"Brief for Ann - {'x' * 64}"), ("..", "Brief for Ann")],
)
def test_a_file_name_that_every_system_takes(title: str, name: str) -> None:
    assert suggested_name(briefs(task(title))) == name
