"""The accessibility bus as a screen reader sees it: AT-SPI, spoken over D-Bus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import Any, NamedTuple

import pytest
from jeepney import DBusAddress, DBusErrorResponse, HeaderFields, MatchRule, Message, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg
from tests.desktop.session import REMEDY
from tests.desktop.waiting import NotYetError

ATSPI = "org.a11y.atspi"
SCREEN_COORDINATES = 0
REPLY_SECONDS = 10.0


class Role(IntEnum):
    """The few of AT-SPI's roles that the tests tell apart."""

    FRAME = 23
    LIST = 31
    TEXT = 61
    ENTRY = 79


class State(IntEnum):
    """The few of AT-SPI's states that the tests ask for."""

    ACTIVE = 1
    FOCUSED = 12
    SELECTED = 23
    VISIBLE = 30


class Box(NamedTuple):
    """A rectangle in screen pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2

    def holds(self, point: tuple[int, int]) -> bool:
        return self.x <= point[0] < self.x + self.width and self.y <= point[1] < self.y + self.height


class Question(NamedTuple):
    """One method call on the bus."""

    address: DBusAddress
    method: str
    signature: str | None = None
    body: tuple[object, ...] = ()


class Bus:
    """A connection to the accessibility bus."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def ask(self, *questions: Question) -> list[tuple]:
        """The answers to all `questions`, which are on their way together.

        Raises NotYetError if one of those asked is gone, or has no such thing.
        """
        waiting = {}
        for question in questions:
            serial = next(self._connection.outgoing_serial)
            address, method, signature, body = question
            self._connection.send(new_method_call(address, method, signature, body), serial=serial)
            waiting[serial] = question
        answers: dict[int, Message] = {}
        while len(answers) < len(waiting):
            try:
                message = self._connection.receive(timeout=REPLY_SECONDS)
            except TimeoutError:
                raise AssertionError(f"no answer within {REPLY_SECONDS:g} s to one of {questions}") from None
            serial = message.header.fields.get(HeaderFields.reply_serial)
            if serial in waiting:
                answers[serial] = message
        try:
            return [unwrap_msg(answers[serial]) for serial in waiting]
        except DBusErrorResponse as error:
            raise NotYetError(str(error)) from error

    def application(self, pid: int) -> Node:
        """The program that runs as process `pid`. Raises NotYetError while it is not on the bus."""
        desktop = Node(self, f"{ATSPI}.Registry", "/org/a11y/atspi/accessible/root")
        daemon = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        for node in desktop.children():
            if self.ask(Question(daemon, "GetConnectionUnixProcessID", "s", (node.owner,))) == [(pid,)]:
                return node
        raise NotYetError(f"process {pid} is not on the accessibility bus")

    @contextmanager
    def announcements(self) -> Iterator[Callable[[str], str]]:
        """Listen as a screen reader does: what is given waits for the announcement that has some words."""
        rule = MatchRule(type="signal", interface=f"{ATSPI}.Event.Object", member="Announcement")
        registry = DBusAddress("/org/a11y/atspi/registry", f"{ATSPI}.Registry", f"{ATSPI}.Registry")
        daemon = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        self.ask(
            Question(daemon, "AddMatch", "s", (rule.serialise(),)),
            Question(registry, "RegisterEvent", "sass", ("object:announcement", [], "")),
        )
        with self._connection.filter(rule) as heard:

            def said(words: str) -> str:
                while True:
                    message = self._connection.recv_until_filtered(heard, timeout=REPLY_SECONDS)
                    text = str(message.body[3][1])
                    if words in text:
                        return text

            yield said
        self.ask(
            Question(registry, "DeregisterEvent", "s", ("object:announcement",)),
            Question(daemon, "RemoveMatch", "s", (rule.serialise(),)),
        )


class Node(NamedTuple):
    """One accessible object: a window, a list, a card. Holds no state, so every question is answered afresh."""

    bus: Bus
    owner: str
    path: str

    @property
    def name(self) -> str:
        return str(self._answer(self.about("Accessible", "Name"))[1])

    @property
    def description(self) -> str:
        return str(self._answer(self.about("Accessible", "Description"))[1])

    @property
    def role(self) -> int:
        return int(self._answer(self.question("Accessible", "GetRole")))

    @property
    def text(self) -> str:
        return str(self._answer(self.question("Text", "GetText", "ii", 0, -1)))

    @property
    def box(self) -> Box:
        return Box(*self._answer(self.extents()))

    def children(self) -> list[Node]:
        found = self._answer(self.question("Accessible", "GetChildren"))
        return [Node(self.bus, owner, path) for owner, path in found]

    def has(self, state: State) -> bool:
        return _holds(self._answer(self.question("Accessible", "GetState")), state)

    def cards(self) -> list[Card]:
        """The items in this list that take up room, from top to bottom."""
        items = self.children()
        names = self.bus.ask(*(item.about("Accessible", "Name") for item in items))
        boxes = self.bus.ask(*(item.extents() for item in items))
        found = [Card(item, str(name[1]), Box(*box)) for item, (name,), (box,) in zip(items, names, boxes, strict=True)]
        return [card for card in found if card.box.height > 0]

    def question(self, interface: str, method: str, signature: str | None = None, *body: object) -> Question:
        return Question(DBusAddress(self.path, self.owner, f"{ATSPI}.{interface}"), method, signature, body)

    def about(self, interface: str, what: str) -> Question:
        address = DBusAddress(self.path, self.owner, "org.freedesktop.DBus.Properties")
        return Question(address, "Get", "ss", (f"{ATSPI}.{interface}", what))

    def extents(self) -> Question:
        return self.question("Component", "GetExtents", "u", SCREEN_COORDINATES)

    def visible(self) -> Iterator[Seen]:
        """This node and all below it that is not hidden, level by level, but not the cards in lists."""
        level = [self]
        while level:
            names = self.bus.ask(*(node.about("Accessible", "Name") for node in level))
            roles = self.bus.ask(*(node.question("Accessible", "GetRole") for node in level))
            states = self.bus.ask(*(node.question("Accessible", "GetState") for node in level))
            seen = [
                Seen(node, str(name[1]), role, frozenset(state for state in State if _holds(bits, state)))
                for node, (name,), (role,), (bits,) in zip(level, names, roles, states, strict=True)
            ]
            seen = [one for one in seen if State.VISIBLE in one.states]
            yield from seen
            inner = [one.node for one in seen if one.role != Role.LIST]
            answers = self.bus.ask(*(node.question("Accessible", "GetChildren") for node in inner))
            level = [Node(self.bus, owner, path) for (children,) in answers for owner, path in children]

    def find(self, name: str, *roles: Role) -> Node:
        """The first visible node of that name and one of `roles`, if any are given. Raises NotYetError without one."""
        for seen in self.visible():
            if seen.name == name and (not roles or seen.role in roles):
                return seen.node
        raise NotYetError(f"no {'/'.join(role.name for role in roles) or 'node'} is named {name!r}")

    def words(self) -> str:
        """All names and texts that can be seen in this node and below, but for cards."""
        found: list[str] = []
        for seen in self.visible():
            found.append(seen.name)
            if seen.role in {Role.TEXT, Role.ENTRY}:
                found.append(seen.node.text)
        return "\n".join(filter(None, found))

    def _answer(self, question: Question) -> Any:
        """The only value of the answer to `question`."""
        [(value,)] = self.bus.ask(question)
        return value


class Seen(NamedTuple):
    """A visible node as it was when it was read."""

    node: Node
    name: str
    role: int
    states: frozenset[State]


class Card(NamedTuple):
    """A list's item as it was when it was read."""

    node: Node
    title: str
    box: Box


def _holds(bits: tuple[int, int], state: State) -> bool:
    """AT-SPI writes a set of states as two halves of 64 bits, the lower half first."""
    return bool((bits[1] << 32 | bits[0]) >> state & 1)


@contextmanager
def accessibility_bus(session_bus: str) -> Iterator[Bus]:
    """The accessibility bus that belongs to the session bus at the address `session_bus`."""
    launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    with open_dbus_connection(session_bus) as session:
        try:
            (address,) = unwrap_msg(session.send_and_get_reply(new_method_call(launcher, "GetAddress")))
        except DBusErrorResponse as error:
            pytest.fail(
                f"the desktop tests need the accessibility bus (at-spi2-core): {error}; {REMEDY}", pytrace=False
            )
    with open_dbus_connection(address) as connection:
        yield Bus(connection)
