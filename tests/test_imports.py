"""Imports run one way: board <- rules; board <- storage, exchange; those <- models <- ui <- app."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "gui" / "keeplane"

BELOW_MODELS = {"board", "rules", "storage", "exchange"}
COMPOSING = BELOW_MODELS | {"models", "ui", "desktop", "assets", "memory", "shipped_rules", "places"}
ALLOWED = {
    "__init__": set(),
    "board": set(),
    "rules": {"board"},
    "storage": {"board"},
    "exchange": {"board", "rules.explanation"},
    "models": BELOW_MODELS,
    "ui": {"board", "rules", "exchange", "models", "assets.icon", "assets.help_picture", "assets.licence"},
    "desktop": {"board.message"},
    "memory": set(),
    "assets": {"board.message", "memory"},
    "shipped_rules": {"board.message", "rules", "assets", "memory"},
    "triage": {"board", "rules", "exchange"},
    "places": set(),
    "adding": {
        "board",
        "exchange",
        "storage",
        "desktop.handing_over",
        "desktop.meeting_place",
        "desktop.turns",
    },
    "finding": {"board.message", "storage", "ui.dialogs"},
    "moving": {"board.message", "storage", "models", "ui"},
    "cli": {"board", "rules", "exchange", "storage", "assets", "memory", "shipped_rules", "triage", "adding", "places"},
    "shell": {"models.languages", "ui", "desktop.qt_messages", "assets"},
    "parts": COMPOSING | {"shell"},
    "session": COMPOSING | {"shell", "parts"},
    "drawing": COMPOSING | {"shell", "parts"},
    "app": {
        "models.collecting",
        "models.languages",
        "storage.elsewhere",
        "ui.theme",
        "desktop",
        "assets",
        "places",
        "shell",
    },
    "plain_msgspec": set(),
    "__main__": {"cli", "plain_msgspec"},
}
"""By area, a folder or a module of the package: the areas or single modules it may import, besides itself."""

ONLY_IN_FUNCTIONS = {
    "cli": {"app", "desktop.plain_imports", "desktop.single_instance", "models.collecting"},
    "session": {"moving"},
    "app": {"board.gradual", "finding", "moving", "drawing", "parts", "session", "storage", "ui.dialogs"},
}

QT = {
    "models": {"QtCore", "QtGui"},
    "ui": {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport", "__version__"},
    "desktop": {"QtCore", "QtGui", "QtNetwork"},
    "shell": {"QtCore", "QtWidgets"},
    "parts": {"QtCore", "QtWidgets"},
    "session": {"QtCore", "QtWidgets"},
    "app": {"QtCore", "QtWidgets"},
    "moving": {"QtCore", "QtWidgets"},
}


def area_of(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imports(tree: ast.Module) -> Iterator[tuple[str, bool]]:
    """Every imported name with its module in front, and whether the import stands at the top level."""
    top = set(ast.iter_child_nodes(tree))
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((alias.name, node in top) for alias in names)
            case ast.ImportFrom(module=module, names=names, level=0):
                yield from ((f"{module}.{alias.name}", node in top) for alias in names)
            case ast.ImportFrom():
                yield "a relative import", True


def wrong_imports(area: str, source: str) -> list[str]:
    wrong = []
    for name, at_top in imports(ast.parse(source)):
        package, _, rest = name.partition(".")
        if package == "PySide6":
            right = rest.split(".")[0] in QT.get(area, set())
        elif package == "keeplane":
            allowed = ALLOWED[area] | {area} | (set() if at_top else ONLY_IN_FUNCTIONS.get(area, set()))
            right = any(f"{rest}.".startswith(f"{target}.") for target in allowed) or rest == "__version__"
        else:
            right = name != "a relative import"
        if not right:
            wrong.append(name)
    return wrong


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_imports_only_what_is_below_it(path):
    assert wrong_imports(area_of(path), path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("area", "source", "wrong"),
    [
        ("board", "import keeplane.rules.deciding", ["keeplane.rules.deciding"]),
        ("board", "from keeplane.board.task import Task", []),
        ("storage", "from keeplane import rules", ["keeplane.rules"]),
        ("storage", "def f():\n    import PySide6.QtCore", ["PySide6.QtCore"]),
        ("exchange", "if True:\n    from PySide6 import QtCore", ["PySide6.QtCore"]),
        ("models", "from PySide6.QtWidgets import QWidget", ["PySide6.QtWidgets.QWidget"]),
        ("models", "from PySide6.QtCore import QObject", []),
        ("ui", "from keeplane.storage.board_file import BoardFile", ["keeplane.storage.board_file.BoardFile"]),
        ("ui", "from keeplane.assets import catalogue", ["keeplane.assets.catalogue"]),
        ("desktop", "from keeplane.board.message import Message", []),
        ("desktop", "from keeplane.board.task import Task", ["keeplane.board.task.Task"]),
        ("assets", "from keeplane.board.messages import x", ["keeplane.board.messages.x"]),
        ("cli", "from keeplane.app import main", ["keeplane.app.main"]),
        ("cli", "def f():\n    from keeplane.app import main", []),
        ("cli", "def f():\n    from keeplane.ui.window import Window", ["keeplane.ui.window.Window"]),
        ("rules", "from . import cues", ["a relative import"]),
    ],
)
def test_a_wrong_arrow_is_seen(area, source, wrong):
    assert wrong_imports(area, source) == wrong
