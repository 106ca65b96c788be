"""Remembering what was used lately, and no more than that."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

_Key = TypeVar("_Key", bound=Hashable)
_Value = TypeVar("_Value")


class Recent(Generic[_Key, _Value]):
    """Values by what they were made of: those used last, `most` to twice as many of them.

    Who is in a hurry looks into `latest`, and only recalls what is not there. That dict is put aside, never emptied.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self.clear()

    def clear(self) -> None:
        self.latest: dict[_Key, _Value] = {}
        self._earlier: dict[_Key, _Value] = {}

    def recall(self, key: _Key, make: Callable[[_Key], _Value]) -> _Value:
        """The value of `key`, made if it was not used lately."""
        value = self._earlier[key] if key in self._earlier else make(key)
        if len(self.latest) >= self._most:
            self._earlier, self.latest = self.latest, {}
        self.latest[key] = value
        return value
