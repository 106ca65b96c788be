"""The words of one section."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from keeplane.rules.explanation import Kind, Section
from keeplane.ui.wrapped_label import WrappedLabel

_LISTS = frozenset({Kind.CHANGE, Kind.ALSO_FIRED, Kind.MENTIONED, Kind.SOURCES})


class BodyLabel(WrappedLabel):
    """A section's lead, sentences and steps in one label, so that they can be selected and read as one."""

    def __init__(self, *, name: str = "", scale: float = 1.0) -> None:
        super().__init__(name=name, scale=scale)
        self._lead = ""
        self._paragraphs: list[str] = []
        self._steps: list[tuple[str, str]] = []
        self.setTextFormat(Qt.TextFormat.RichText)

    def show_words(self, section: Section) -> None:
        in_order = section.kind is Kind.LEARN_FIRST
        self._lead = section.lead
        self._paragraphs = _paragraphs(section)
        self._steps = [(f"{number}." if in_order else "•", step) for number, step in enumerate(section.steps, start=1)]
        steps = [f"{bullet} {step}" for bullet, step in self._steps]
        self.set_plain("\n".join([*([self._lead] if self._lead else []), *self._paragraphs, *steps]))

    def _display(self, shown: Callable[[str], str]) -> str:
        from html import escape  # noqa: PLC0415 (slow, and not wanted at the start)

        blocks = [f"<b>{escape(shown(self._lead))}</b>"] if self._lead else []
        blocks += [escape(shown(paragraph)) for paragraph in self._paragraphs]
        markup = "".join(
            f'<p style="margin:{4 if place else 0}px 0 0 0">{block}</p>' for place, block in enumerate(blocks)
        )
        if not self._steps:
            return markup
        rows = ""
        for bullet, step in self._steps:
            cell = f'<td style="padding:{4 if markup or rows else 0}px 8px 0 0">'
            rows += f"<tr>{cell}{bullet}</td>{cell}{escape(shown(step))}</td></tr>"
        return f'{markup}<table cellspacing="0" cellpadding="0">{rows}</table>'


def _paragraphs(section: Section) -> list[str]:
    """One for each sentence of a list; else prose, with the sentence apart that leads on to steps or offers."""
    sentences = list(section.sentences)
    if section.kind in _LISTS or not sentences:
        return sentences
    last = [sentences.pop()] if section.steps or section.offers else []
    return [*([" ".join(sentences)] if sentences else []), *last]
