"""PySide6, imported without what only features, help texts and errors need of it; docs/adr/0007 says why and how."""

from __future__ import annotations

import builtins
import importlib
import sys
from collections.abc import Callable
from functools import partial
from types import ModuleType, SimpleNamespace

_KNOWN = (6, 11)
"""The PySide6 whose signatures can wait: of another, they are loaded at once, as it does by itself."""

_SIGNATURE = "shibokensupport.signature"
_MAPPING = f"{_SIGNATURE}.mapping"


def import_plainly() -> None:
    """Import PySide6. To be called before anything else imports it."""
    own = builtins.__import__
    builtins.__import__ = partial(_import, own)  # type: ignore[assignment]
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415
    finally:
        builtins.__import__ = own  # PySide6 has put its own there


def _import(own: Callable[..., object], name: str, *place: object, **named: object) -> object:
    if name == _SIGNATURE and ("loader",) in place and _can_wait():
        return SimpleNamespace(loader=_LateLoader())
    return own(name, *place, **named)


def _can_wait() -> bool:
    """Not so if a developer had PySide6 unpack its signatures."""
    embedded = type(sys.meta_path[0]).__module__ == "signature_bootstrap"
    return embedded and sys.modules["shiboken6"].__version_info__[:2] == _KNOWN


class _LateLoader:
    """Stands for PySide6's module `signature.loader`, which is loaded once one of its functions is called."""

    def __init__(self) -> None:
        self.finish_import = importlib.import_module(f"{_SIGNATURE}.importhandler").finish_import
        self._finder = sys.meta_path[0]
        self._mapping = ModuleType(_MAPPING)
        self._mapping.update_mapping = self._fill_mapping  # type: ignore[attr-defined]
        sys.modules[_MAPPING] = self._mapping

    def post_init(self) -> None:
        """Would put the import hook in place."""

    def __getattr__(self, name: str) -> Callable[..., object]:
        def call(*given: object) -> object:
            return getattr(self._load(), name)(*given)

        return call

    def _load(self) -> ModuleType:
        if sys.modules.get(_MAPPING) is self._mapping:
            del sys.modules[_MAPPING]
        sys.meta_path.insert(0, self._finder)
        try:
            return importlib.import_module(f"{_SIGNATURE}.loader")
        finally:
            sys.meta_path.remove(self._finder)

    def _fill_mapping(self) -> None:
        """PySide6 calls this from C++ before it words a TypeError, then finds the function's class in the module."""
        real = self._load().mapping
        real.update_mapping()
        vars(self._mapping).update(vars(real))
