"""Boards that Trello exports as JSON.

The fields of a card are described at https://developer.atlassian.com/cloud/trello/guides/rest-api/object-definitions/,
the export at https://support.atlassian.com/trello/docs/exporting-data-from-trello/.
"""

from __future__ import annotations

from collections.abc import Iterator

from keeplane.board.message import Message
from keeplane.exchange.imports.dates import iso_date, local_time
from keeplane.exchange.imports.shape import Detail, Format, Found, Likeness, Options, details, joined
from keeplane.exchange.imports.source import Source
from keeplane.exchange.imports.values import Record, flag, number, part, records, text, texts


def _likeness(source: Source) -> Likeness:
    board = source.document
    if board is None or not isinstance(board.get("cards"), list) or not isinstance(board.get("lists"), list):
        return Likeness.NO
    return Likeness.CERTAIN


def _read(source: Source, _options: Options) -> Iterator[Found | Message]:
    board = source.document or {}
    lists = {text(one, "id"): one for one in records(board, "lists")}
    places = {name: place for place, name in enumerate(sorted(lists, key=lambda name: number(lists[name], "pos")))}
    members = {text(one, "id"): text(one, "fullName") or text(one, "username") for one in records(board, "members")}
    check_lists = _by_card(records(board, "checklists"), "idCard")
    comments = _comments(board)
    cards = records(board, "cards")
    cards.sort(key=lambda card: (places.get(text(card, "idList"), len(places)), number(card, "pos")))
    for card in cards:
        where = lists.get(text(card, "idList"), {})
        yield _task(card, where, members, check_lists.get(text(card, "id"), []), comments.get(text(card, "id"), []))


def _task(
    card: Record, where: Record, members: dict[str, str], check_lists: list[Record], comments: list[str]
) -> Found:
    due = text(card, "due")
    people = [members.get(one, one) for one in texts(card, "idMembers")]
    links = [joined((text(one, "name"), text(one, "url"))) for one in records(card, "attachments")]
    archived = flag(card, "closed") or flag(where, "closed")
    return Found(
        title=text(card, "name"),
        notes="\n\n".join(words for words in (text(card, "desc"), *map(_check_list, check_lists)) if words),
        done=flag(card, "dueComplete"),
        assignee=people[0] if people else "",
        deadline=iso_date(due),
        link=text(card, "shortUrl") or text(card, "url"),
        details=(
            *details(
                ("list", text(where, "name")),
                ("labels", joined(text(one, "name") or text(one, "color") for one in records(card, "labels"))),
                ("members", joined(people[1:])),
                ("start", text(card, "start")),
                ("due", local_time(due) if iso_date(due) else due),
                ("place", text(card, "locationName") or text(card, "address")),
            ),
            *_many("attachment", links),
            *_many("comment", comments),
        ),
        aside=Message("exchange.aside-archived") if archived else None,
    )


def _check_list(check_list: Record) -> str:
    items = sorted(records(check_list, "checkItems"), key=lambda item: number(item, "pos"))
    lines = [f"[{'x' if text(item, 'state') == 'complete' else ' '}] {text(item, 'name')}" for item in items]
    return "\n".join((text(check_list, "name"), *lines))


def _comments(board: Record) -> dict[str, list[str]]:
    """Each card's comments, oldest first; the export begins with the newest."""
    found: dict[str, list[str]] = {}
    for action in reversed(records(board, "actions")):
        if text(action, "type") == "commentCard":
            card = text(part(action, "data"), "card", "id")
            who = text(action, "memberCreator", "fullName")
            words = text(action, "data", "text")
            found.setdefault(card, []).append(f"{words} ({who})" if who else words)
    return found


def _by_card(items: list[dict[str, object]], key: str) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for item in sorted(items, key=lambda one: number(one, "pos")):
        found.setdefault(text(item, key), []).append(item)
    return found


def _many(kind: str, values: list[str]) -> tuple[Detail, ...]:
    return details(*((kind, value) for value in values))


TRELLO = Format(name="trello", endings=("json",), likeness=_likeness, read=_read)
