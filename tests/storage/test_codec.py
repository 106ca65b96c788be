"""The board as bytes and back."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from keeplane.board.board import EMPTY, Board, board_of
from keeplane.board.own_rules import OwnRule, OwnRules
from keeplane.board.task import NOTHING, Gate, Lane, Status, Task, one_line
from keeplane.storage import codec
from keeplane.storage.codec import decode, encode, encoded
from keeplane.storage.errors import DamagedBoardError, NewerBoardError
from keeplane.storage.fields import LONGEST_TITLE

CREATED = "2026-11-21T10:00:00Z"
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SHORT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6)
TITLES = WORDS.map(one_line).filter(bool)
TIMES = st.datetimes().map(lambda time: time.isoformat() + "Z")
DAYS = st.dates().map(str)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | WORDS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(SHORT, inner, max_size=2),
    max_leaves=4,
)
TASK_FIELDS = frozenset(Task.__struct_fields__) - {"extra"}
TASKS = st.builds(
    Task,
    id=SHORT,
    title=TITLES,
    created=TIMES,
    notes=WORDS,
    lane=st.sampled_from(Lane),
    done=st.booleans(),
    answers=st.dictionaries(SHORT, WORDS, max_size=2),
    reason=WORDS,
    hours_per_week=st.none() | st.floats(0, allow_nan=False, allow_infinity=False),
    assignee=WORDS,
    decided=st.none() | TIMES,
    deadline=st.none() | DAYS,
    status=st.sampled_from(Status),
    status_since=st.none() | TIMES,
    link=WORDS,
    check_in=st.none() | DAYS,
    brief=st.dictionaries(SHORT, WORDS, max_size=2),
    edited=st.dictionaries(SHORT, TIMES, max_size=2),
    extra=st.dictionaries(SHORT.filter(lambda key: key not in TASK_FIELDS), JSON, max_size=2),
)
LATER = st.dictionaries(
    SHORT.filter(lambda key: key not in {"off", "cues", "rules", *OwnRule.__struct_fields__}), JSON, max_size=2
)
PHRASES = st.lists(WORDS, max_size=2).map(tuple)
OWN_RULES = st.builds(
    OwnRules,
    off=PHRASES,
    cues=st.dictionaries(WORDS, PHRASES, max_size=2),
    rules=st.lists(
        st.builds(
            OwnRule,
            id=WORDS,
            title=WORDS,
            verdict=WORDS,
            because=WORDS,
            question=WORDS,
            cues=PHRASES,
            extra=LATER,
        ),
        max_size=2,
    ).map(tuple),
    extra=LATER,
)
RULEBOOKS = JSON | st.dictionaries(
    st.sampled_from(["off", "cues", "rules"]),
    JSON | st.lists(st.dictionaries(st.sampled_from(sorted(OwnRule.__struct_fields__)), JSON), max_size=2),
)
BOARDS = st.builds(
    board_of,
    st.lists(TASKS, max_size=3, unique_by=lambda task: task.id),
    profile=st.dictionaries(SHORT, WORDS, max_size=2),
    own_rules=OWN_RULES,
    templates=st.dictionaries(WORDS, st.dictionaries(SHORT, WORDS, max_size=2), max_size=2),
    extra=st.dictionaries(
        SHORT.filter(lambda key: key not in {"format", "version", "profile", "rulebook", "templates", "tasks"}),
        JSON,
        max_size=2,
    ),
)


def document(*tasks: object, **fields: object) -> dict[str, object]:
    return {"format": "keeplane-board", "version": 1, "profile": {}, "tasks": list(tasks)} | fields


def task(**fields: object) -> dict[str, object]:
    return {"id": "a", "title": "Call Ann", "created": CREATED} | fields


def read(*tasks: object, **fields: object) -> codec.Decoded:
    return decode(json.dumps(document(*tasks, **fields)).encode())


def only(decoded: codec.Decoded) -> Task:
    (found,) = decoded.board.tasks.values()
    return found


def kinds(decoded: codec.Decoded) -> set[str]:
    return {message.id.removeprefix("storage.repaired-") for message in decoded.repairs}


@given(BOARDS)
def test_any_board_comes_back_as_it_was(board):
    data = encode(board)
    decoded = decode(data)
    assert decoded == codec.Decoded(board)
    assert codec._decode_with_care(data) == decoded
    assert encode(decoded.board) == data


@pytest.mark.parametrize("count", [0, 1, 2, 127, 128, 129, 1000])
def test_a_board_of_any_length_is_json_by_the_contract(count):
    board = board_of(
        (Task(id=str(n), title=f"Task {n}", created=CREATED, lane=list(Lane)[n % 3]) for n in range(count)),
        profile={"department-heads": "yes"},
        extra={"later": [1]},
    )
    data = encode(board)
    parsed = json.loads(data)
    assert data.endswith(b"}\n")
    assert list(parsed) == ["format", "version", "profile", "later", "tasks"]
    assert parsed["format"] == "keeplane-board"
    assert parsed["version"] == 1
    assert [item["id"] for item in parsed["tasks"]] == [task.id for lane in Lane for task in board.lane(lane)]
    assert data.decode() == json.dumps(parsed, indent=2, ensure_ascii=False) + "\n"


def test_tasks_with_nothing_said_share_one_mapping():
    board = decode(encode(board_of(Task(id=name, title=name, created="2026-11-20T09:00:00Z") for name in "ab"))).board
    empty = [getattr(task, name) for task in board.tasks.values() for name in ("answers", "brief", "edited", "extra")]
    assert all(mapping is NOTHING for mapping in empty)


def test_tasks_made_and_placed_at_once_share_their_times():
    times = [("10", None), ("10", "11"), ("12", "11"), ("12", "13"), ("12", None), ("10", "13")]
    tasks = [
        Task(
            id=str(number),
            title="Call Ann",
            created=f"2026-11-20T{made}:00:00Z",
            decided=placed and f"2026-11-20T{placed}:00:00Z",
        )
        for number, (made, placed) in enumerate(times)
    ]
    read = list(decode(encode(board_of(tasks))).board.tasks.values())
    assert read == tasks
    assert read[0].created is read[1].created
    assert read[2].created is read[3].created is read[4].created
    assert read[1].decided is read[2].decided
    assert read[3].decided is read[5].decided


def test_the_fields_of_a_task_are_those_of_the_contract():
    board = board_of([Task(id="a", title="Call Ann", created=CREATED, answers={"gate": Gate.CAN_JUDGE})])
    assert json.loads(encode(board))["tasks"] == [
        {
            "id": "a",
            "title": "Call Ann",
            "notes": "",
            "lane": "inbox",
            "done": False,
            "answers": {"gate": "yes"},
            "reason": "",
            "hours_per_week": None,
            "assignee": "",
            "created": CREATED,
            "decided": None,
        }
    ]


def test_pieces_are_small():
    tasks = (Task(id=str(n), title="x" * 50, created=CREATED) for n in range(5000))
    assert max(len(piece) for piece in encoded(board_of(tasks))) < 100_000


def test_the_order_in_the_file_is_the_order_in_the_lane():
    decoded = read(task(id="3"), task(id="1", lane="keep"), task(id="2"), task(id="0", lane="keep"))
    assert decoded.board.lanes == {Lane.INBOX: ("3", "2"), Lane.KEEP: ("1", "0"), Lane.OUTSOURCE: ()}


def test_a_task_needs_no_more_than_a_title_an_id_and_a_time():
    decoded = read(task())
    assert only(decoded) == Task(id="a", title="Call Ann", created=CREATED)
    assert decoded.repairs == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", 7),
        ("title", ["Call Ann"]),
        ("notes", {"a": 1}),
        ("lane", "someday"),
        ("lane", 3),
        ("lane", ["keep"]),
        ("done", "yes"),
        ("done", 1),
        ("answers", "yes"),
        ("answers", ["yes"]),
        ("reason", False),
        ("hours_per_week", "five"),
        ("hours_per_week", -1),
        ("hours_per_week", True),
        ("hours_per_week", 10**400),
        ("assignee", 1.5),
        ("created", "yesterday"),
        ("created", 0),
        ("created", "2026-02-30T10:00:00Z"),
        ("created", "0001-01-01T00:00:00+23:59"),
        ("decided", "soon"),
        ("deadline", "fri"),
        ("deadline", "2026-02-30"),
        ("deadline", 20261203),
        ("status", "lost"),
        ("status_since", "once"),
        ("link", ["https://a.example"]),
        ("check_in", True),
        ("brief", "do it"),
    ],
)
def test_a_bad_value_costs_only_itself_and_is_kept(field, value):
    good = {
        "id": "a",
        "title": "Call Ann",
        "notes": "Line 1\nLine 2",
        "lane": "keep",
        "done": True,
        "answers": {"hiring-firing": "no"},
        "reason": "because",
        "hours_per_week": 2.5,
        "assignee": "Ben",
        "created": CREATED,
        "decided": "2026-11-22T10:00:00Z",
        "deadline": "2026-12-03",
        "status": "in-their-hands",
        "status_since": "2026-11-23T10:00:00Z",
        "link": "https://a.example",
        "check_in": "2026-11-30",
        "brief": {"steps": "One\nTwo", "level": "just-do-it"},
        "later": {"x": [1]},
    }
    decoded = read(good | {field: value})
    found = only(decoded)
    assert found.extra == {"later": {"x": [1]}, f"damaged:{field}": value}
    for name in good.keys() - {field, "later"}:
        assert getattr(found, name) == good[name], name
    assert "field" in kinds(decoded)
    assert decode(encode(decoded.board)) == codec.Decoded(decoded.board)


def test_of_the_answers_only_the_bad_one_is_lost_from_them():
    found = only(read(task(answers={"a": "yes", "b": 1})))
    assert found.answers == {"a": "yes"}
    assert found.extra == {"damaged:answers": {"b": 1}}


def test_of_a_brief_only_the_bad_text_is_lost_from_it():
    found = only(read(task(brief={"steps": "One", "context": 7})))
    assert found.brief == {"steps": "One"}
    assert found.extra == {"damaged:brief": {"context": 7}}


def test_of_the_edit_times_only_the_bad_one_is_lost_from_them():
    found = only(read(task(edited={"title": "2026-11-21T11:00:00+01:00", "notes": "soon", "done": 7})))
    assert found.edited == {"title": "2026-11-21T10:00:00+00:00"}
    assert found.extra == {"damaged:edited": {"done": 7}, "damaged:edited:2": {"notes": "soon"}}


def test_edit_times_are_written_only_where_there_are_any():
    plain, edited = (
        board_of([Task(id="a", title="A", created=CREATED, edited=times)]) for times in ({}, {"title": CREATED})
    )
    assert b"edited" not in encode(plain)
    assert json.loads(encode(edited))["tasks"][0]["edited"] == {"title": CREATED}


@pytest.mark.parametrize("bad", ["none", ["Post"], {"Post": "text"}, {"Post": {"steps": 1}}])
def test_of_the_templates_only_what_is_bad_is_lost(bad):
    good = {"Video": {"steps": "One"}}
    decoded = read(templates=good | bad if isinstance(bad, dict) else bad)
    kept = {"Post": {}} if bad == {"Post": {"steps": 1}} else {}
    assert decoded.board.templates == (good | kept if isinstance(bad, dict) else {})
    assert list(decoded.board.extra) == ["damaged:templates"]
    assert kinds(decoded) == {"field"}


def test_two_bad_values_in_one_field_over_time_are_both_kept():
    found = only(read(task(lane="someday", **{"damaged:lane": "never"})))
    assert found.extra == {"damaged:lane": "never", "damaged:lane:2": "someday"}


@pytest.mark.parametrize(
    "field",
    [
        *("notes", "lane", "done", "answers", "reason", "assignee", "decided", "hours_per_week"),
        *("deadline", "status", "status_since", "link", "check_in", "brief"),
    ],
)
def test_null_means_nothing_there(field):
    decoded = read(task(**{field: None}))
    assert only(decoded) == only(read(task()))
    assert decoded.repairs == ()


def test_two_tasks_with_one_id_are_both_kept():
    decoded = read(task(title="First"), task(title="Second"), task(title="Second"))
    assert [found.title for found in decoded.board.tasks.values()] == ["First", "Second", "Second"]
    assert len(decoded.board.tasks) == 3
    assert next(iter(decoded.board.tasks)) == "a"
    assert kinds(decoded) == {"identity"}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "b"),
        ("id", ""),
        ("id", "x" * 201),
        ("title", "Call\nAnn"),
        ("title", ""),
        ("title", "x" * (LONGEST_TITLE + 1)),
        ("created", "yesterday"),
        ("created", "2026-11-21T12:00:00+02:00"),
        ("decided", "soon"),
        ("deadline", "20261203"),
        ("status", "lost"),
        ("check_in", "tomorrow"),
        ("hours_per_week", -1),
    ],
)
def test_a_file_that_is_nearly_as_we_write_it_is_read_with_care(field, value):
    board = board_of(Task(id=key, title="Call Ann", created=CREATED) for key in "ab")
    parsed = json.loads(encode(board))
    parsed["tasks"][0][field] = value
    decoded = decode(json.dumps(parsed).encode())
    assert decoded == codec._decode_with_care(json.dumps(parsed).encode())
    assert len(decoded.board.tasks) == 2


@pytest.mark.parametrize(("field", "value"), [("id", "0"), ("title", " "), ("later", 1), ("hours_per_week", "x")])
def test_one_task_far_down_is_enough_for_a_second_look(field, value):
    board = board_of(Task(id=str(n), title=f"Task {n}", created=CREATED) for n in range(600))
    parsed = json.loads(encode(board))
    parsed["tasks"][500][field] = value
    decoded = decode(json.dumps(parsed).encode())
    assert decoded == codec._decode_with_care(json.dumps(parsed).encode()) != codec.Decoded(board)
    assert len(decoded.board.tasks) == 600


def test_a_made_up_id_never_takes_another_tasks():
    without = {"title": "No id", "created": CREATED}
    made_up = only(read(without)).id
    decoded = read(without, task(id=made_up, title="Had it first"))
    assert decoded.board.tasks[made_up].title == "Had it first"
    assert len(decoded.board.tasks) == 2


def test_two_machines_make_up_the_same_id():
    assert read({"title": "No id"}).board == read({"title": "No id"}).board


@pytest.mark.parametrize("value", [None, "", 5, ["a"], "x" * 201])
def test_a_task_without_a_usable_id_gets_one(value):
    decoded = read(task(id=value))
    assert len(only(decoded).id) == 32
    assert kinds(decoded) == {"identity"}


@pytest.mark.parametrize(
    ("title", "seen"),
    [
        ("Call\nAnn", "Call Ann"),
        ("Call\0Ann", "Call Ann"),
        ("  Call   Ann ", "Call Ann"),
        ("Call\u2028Ann", "Call Ann"),
        ("👨‍👩‍👧 Ünïcödé", "👨‍👩‍👧 Ünïcödé"),
        ("<b>{title}</b> %s", "<b>{title}</b> %s"),
    ],
)
def test_a_title_is_one_line(title, seen):
    decoded = read(task(title=title))
    assert only(decoded).title == seen
    assert decoded.repairs == ()


@pytest.mark.parametrize(
    ("fields", "title"),
    [
        ({"notes": "Call Ann\nabout the van"}, "Call Ann about the van"),
        ({"notes": "x" * 500}, "x" * 200),
        ({"reason": "because"}, "…"),
        ({"later": 1}, "…"),
        ({}, "…"),
    ],
)
def test_a_task_without_a_title_gets_one_if_there_is_anything_in_it(fields, title):
    decoded = read(task(title="", **fields))
    assert only(decoded).title == title
    assert kinds(decoded) == {"title"}


def test_a_huge_title_is_cut():
    decoded = read(task(title="x" * 50_000_000))
    assert len(only(decoded).title) == LONGEST_TITLE
    assert kinds(decoded) == {"long-title"}
    assert len(encode(decoded.board)) < 1_000_000


def test_a_long_title_is_kept_whole_beside_the_cut_one():
    found = only(read(task(title="x" * 20_000)))
    assert found.extra == {"damaged:title": "x" * 20_000}


def test_what_is_no_task_is_kept():
    decoded = read(task(), 5, None, ["x"], "Write the letter")
    assert [found.title for found in decoded.board.tasks.values()] == ["Call Ann", "Write the letter"]
    assert decoded.board.extra == {"damaged:tasks": [5, None, ["x"]]}
    again = decode(json.dumps(json.loads(encode(decoded.board)) | {"tasks": [6]}).encode())
    assert again.board.extra == {"damaged:tasks": [5, None, ["x"], 6]}


@pytest.mark.parametrize("profile", ["yes", 1, ["yes"]])
def test_a_bad_profile_is_kept_and_not_used(profile):
    decoded = read(profile=profile)
    assert decoded.board.profile == {}
    assert decoded.board.extra == {"damaged:profile": profile}


RULE = {"id": "own-podcast", "title": "Podcast", "verdict": "keep", "because": "My voice.", "question": "Do you speak?"}
RULEBOOK = {"off": ["video"], "cues": {"blogging": ["substack"]}, "rules": [RULE | {"cues": ["podcast"]}]}


def test_the_users_own_rules_lie_beside_the_profile():
    decoded = read(rulebook=RULEBOOK)
    assert decoded.repairs == ()
    assert decoded.board.own_rules == OwnRules(
        off=("video",), cues={"blogging": ("substack",)}, rules=(OwnRule(**RULE, cues=("podcast",)),)
    )
    written = json.loads(encode(decoded.board))
    assert list(written) == ["format", "version", "profile", "rulebook", "tasks"]
    assert written["rulebook"] == RULEBOOK
    assert "rulebook" not in json.loads(encode(EMPTY))


@pytest.mark.parametrize(
    ("rulebook", "kept"),
    [
        (RULEBOOK | {"off": "video"}, {"damaged:off": "video"}),
        (RULEBOOK | {"off": ["a", 1, None]}, {"damaged:off": [1, None]}),
        (RULEBOOK | {"cues": ["substack"]}, {"damaged:cues": ["substack"]}),
        (
            RULEBOOK | {"cues": {"blogging": ["a", 2], "x": 1}},
            {"damaged:cues": {"damaged:blogging": [2], "damaged:x": 1}},
        ),
        (RULEBOOK | {"rules": 5}, {"damaged:rules": [5]}),
        (RULEBOOK | {"rules": [RULE, "Podcast"]}, {"damaged:rules": ["Podcast"]}),
    ],
)
def test_a_bad_part_of_the_own_rules_costs_only_itself_and_is_kept(rulebook, kept):
    decoded = read(task(), rulebook=rulebook)
    assert decoded.board.own_rules.extra == kept
    assert kinds(decoded) == {"field"}
    assert decode(encode(decoded.board)) == codec.Decoded(decoded.board)


@pytest.mark.parametrize("field", [*RULE, "cues"])
def test_a_bad_field_of_an_own_rule_is_kept_beside_the_good_ones(field):
    decoded = read(rulebook={"rules": [RULE | {field: 7, "later": 1}]})
    (rule,) = decoded.board.own_rules.rules
    assert kinds(decoded) == {"field"}
    assert rule.extra == {"later": 1, f"damaged:{field}": 7}
    assert all(getattr(rule, name) == value for name, value in RULE.items() if name != field)


@pytest.mark.parametrize("rulebook", ["mine", 1, ["off"]])
def test_what_is_no_rulebook_is_kept_and_not_used(rulebook):
    decoded = read(rulebook=rulebook)
    assert not decoded.board.own_rules
    assert decoded.board.extra == {"damaged:rulebook": rulebook}


def test_fields_of_a_later_version_are_written_back():
    decoded = read(task(colour="red", extra={"x": 1}), theme={"dark": True})
    assert decoded.repairs == ()
    written = json.loads(encode(decoded.board))
    assert written["theme"] == {"dark": True}
    assert written["tasks"][0]["colour"] == "red"
    assert written["tasks"][0]["extra"] == {"x": 1}


@pytest.mark.parametrize("version", [2, 17, 1.5, 2**70])
def test_a_newer_version_is_known_as_such(version):
    with pytest.raises(NewerBoardError):
        read(task(), version=version)


def test_a_newer_version_is_known_even_if_it_looks_all_different():
    with pytest.raises(NewerBoardError):
        decode(b'{"format": "keeplane-board", "version": 2}')


@pytest.mark.parametrize("version", [None, "1", 0, -1, True, [1]])
def test_without_a_version_it_is_read_as_ours(version):
    decoded = read(task(), version=version)
    assert only(decoded).title == "Call Ann"
    assert kinds(decoded) == {"version"}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"   ",
        bytes(4096),
        b"{",
        b"null",
        b"[]",
        b'"keeplane-board"',
        b"\x89PNG\r\n\x1a\n\0\0",
        b'{"format": "someone-elses"}',
        b'{"tasks": []}',
        b'{"format": "keeplane-board", "version": 1}',
        b'{"format": "keeplane-board", "version": 1, "tasks": {}}',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"format": "keeplane-board", "version": 1, "tasks": [], "x": ' + b"[" * 100 + b"]" * 100 + b"}",
        b'{"format": "keeplane-board", "version": 1, "tasks": [{"later": ' + b"[" * 100 + b"]" * 100 + b"}]}",
        b'{"format": "keeplane-board", "version": 1, "tasks": [{"notes": ' + b"[" * 900 + b"]" * 900 + b"}]}",
        b'{"format": "keeplane-board", "version": ' + b"1" * 5000 + b', "tasks": []}',
        encode(EMPTY)[:-3],
    ],
)
def test_what_is_no_board_is_damaged(data):
    with pytest.raises(DamagedBoardError):
        decode(data)


SAMPLE = json.dumps(document(task(title="Café für Zoë")), ensure_ascii=False, indent=2)


@pytest.mark.parametrize(
    ("data", "repairs"),
    [
        (SAMPLE.encode(), set()),
        (SAMPLE.encode("utf-8-sig"), set()),
        (SAMPLE.encode("utf-16"), set()),
        (SAMPLE.encode("utf-16-be").join([b"\xfe\xff", b""]), set()),
        (SAMPLE.replace("\n", "\r\n").encode(), set()),
        (SAMPLE.encode("latin-1"), {"encoding"}),
        (SAMPLE.encode("cp1252"), {"encoding"}),
    ],
)
def test_encodings_that_editors_write(data, repairs):
    decoded = decode(data)
    assert only(decoded).title == "Café für Zoë"
    assert kinds(decoded) == repairs


def test_half_a_character_is_shown_as_unknown():
    decoded = decode(SAMPLE.replace("Café", "\\ud83d caf").encode())
    assert only(decoded).title == "\ufffd caf für Zoë"
    assert kinds(decoded) == {"text"}


def test_two_halves_make_a_character():
    assert only(decode(SAMPLE.replace("Café", "\\ud83d\\ude00").encode())).title == "😀 für Zoë"


def test_half_a_character_from_elsewhere_does_not_stop_a_save():
    board = board_of([Task(id="a", title="x \ud83d", created=CREATED, extra={"\udc00": ["\udc00"]})])
    found = only(decode(encode(board)))
    assert found.title == "x \ufffd"
    assert found.extra == {"\ufffd": ["\ufffd"]}
    plain = board_of([Task(id="a", title="x \ud83d", created=CREATED)], extra={"y": "\udc00"})
    assert only(decode(encode(plain))).title == "x \ufffd"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e400"])
def test_numbers_that_no_float_holds_are_kept_as_text(number):
    data = SAMPLE.replace('"created"', f'"later": {number}, "hours_per_week": {number}, "created"').encode()
    found = only(decode(data))
    assert found.hours_per_week is None
    assert found.extra == {"later": number, "damaged:hours_per_week": number}


@pytest.mark.parametrize(
    ("time", "seen"),
    [
        (CREATED, CREATED),
        ("2026-11-21T10:00:00.123456+00:00", "2026-11-21T10:00:00.123456+00:00"),
        ("2026-11-21T12:00:00+02:00", "2026-11-21T10:00:00+00:00"),
        ("2026-11-21T10:00:00", "2026-11-21T10:00:00+00:00"),
    ],
)
def test_times_are_in_utc(time, seen):
    decoded = read(task(created=time))
    assert only(decoded).created == seen
    assert decoded.repairs == ()


def holds_together(board: Board) -> None:
    """A board that came from anywhere is one the rest of the program can rely on, and comes back as it is."""
    placed = [task_id for ids in board.lanes.values() for task_id in ids]
    assert sorted(placed) == sorted(board.tasks)
    for key, found in board.tasks.items():
        assert key == found.id
        assert found.id in board.lanes[found.lane]
        assert found.title == one_line(found.title) != ""
        assert found.hours_per_week is None or math.isfinite(found.hours_per_week)
    assert decode(encode(board)) == codec.Decoded(board)


def decode_anything(data: bytes) -> None:
    try:
        decoded = decode(data)
    except (DamagedBoardError, NewerBoardError):
        return
    holds_together(decoded.board)


@given(st.binary(max_size=300))
@example(b"\xff\xfe")
@example(b"\xef\xbb\xbf")
def test_any_bytes_are_a_board_or_damaged(data):
    decode_anything(data)


@given(st.lists(JSON | st.dictionaries(st.sampled_from(sorted(TASK_FIELDS)), JSON), max_size=3), JSON, JSON, RULEBOOKS)
def test_any_values_in_a_board_file_make_a_sound_board_or_damaged(tasks, version, profile, rulebook):
    decode_anything(json.dumps(document(*tasks, version=version, profile=profile, rulebook=rulebook)).encode())


@given(BOARDS, st.data())
def test_flipped_and_cut_bytes_make_a_sound_board_or_damaged(board, data):
    damaged = bytearray(encode(board))
    for _ in range(data.draw(st.integers(1, 4))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    decode_anything(bytes(damaged[: data.draw(st.integers(0, len(damaged)))]))
    decode_anything(bytes(damaged))
