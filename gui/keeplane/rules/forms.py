"""The base forms that an inflected word may have.

Base forms are guessed and then looked up among the words of the cues, so that "hired" is read as "hire" and a guess
that is no word does no harm.
"""

from __future__ import annotations

from collections.abc import Iterator

_IRREGULAR = {
    "began": "begin", "begun": "begin", "brought": "bring", "built": "build", "bought": "buy", "chose": "choose",
    "chosen": "choose", "children": "child", "did": "do", "does": "do", "done": "do", "drew": "draw", "drawn": "draw",
    "found": "find", "gave": "give", "given": "give", "goes": "go", "gone": "go", "got": "get", "held": "hold",
    "kept": "keep", "knew": "know", "known": "know", "led": "lead", "left": "leave", "lost": "lose", "made": "make",
    "men": "man", "met": "meet", "paid": "pay", "ran": "run", "said": "say", "saw": "see", "seen": "see",
    "sent": "send", "shown": "show", "sold": "sell", "spent": "spend", "spoke": "speak", "taken": "take",
    "taught": "teach", "thought": "think", "told": "tell", "took": "take", "understood": "understand",
    "went": "go", "women": "woman", "written": "write", "wrote": "write",
}  # fmt: skip
_SPELLINGS = (
    ("ise", "ize"),
    ("isation", "ization"),
    ("isational", "izational"),
    ("yse", "yze"),
    ("our", "or"),
    ("amme", "am"),
    ("ogue", "og"),
    ("tre", "ter"),
)
_SPELLED_TWO_WAYS = tuple(ending for pair in _SPELLINGS for ending in pair)


def base_forms(word: str) -> list[str]:
    """`word` and every word that it may be a form of, in British and American spelling."""
    found = [word]
    if word in _IRREGULAR:
        found.append(_IRREGULAR[word])
    if len(word) > 3:
        found += _stripped(word)
    spelled: list[str] = []
    for base in found:
        if base.endswith(_SPELLED_TWO_WAYS):
            spelled += _respelled(base)
    return found + spelled


def _stripped(word: str) -> list[str]:
    """`word` without its ending; words of three letters are the shortest that have one."""
    if word.endswith("s"):
        if word.endswith("ies"):
            return [word[:-1], word[:-3] + "y"]
        return [word[:-1], word[:-2]] if word.endswith("es") and len(word) > 4 else [word[:-1]]
    ending = 3 if word.endswith("ing") else 2 if word.endswith("ed") else 0
    stem = word[: len(word) - ending]
    if not ending or len(stem) < 2:
        return []
    found = [stem, stem + "e"]
    if stem[-1] == "i" and ending == 2:
        found.append(stem[:-1] + "y")
    if len(stem) > 3 and stem[-1] == stem[-2]:
        found.append(stem[:-1])
    return found


def _respelled(word: str) -> Iterator[str]:
    for british, american in _SPELLINGS:
        if len(word) > len(british) + 2:
            if word.endswith(british):
                yield word.removesuffix(british) + american
            elif word.endswith(american):
                yield word.removesuffix(american) + british
