"""A word's inflected forms and spellings, written out from its base form.

Forms are made from the cue instead of stripped from the title, so that "train" recognises "training" but
"training" does not recognise "train", and each word of a title costs one look-up.
"""

from __future__ import annotations

from functools import cache

_VOWELS = frozenset("aeiou")
_IRREGULAR = {
    "begin": ("began", "begun"), "bring": ("brought",), "build": ("built",), "buy": ("bought",),
    "choose": ("chose", "chosen"), "child": ("children",), "do": ("did", "done"), "draw": ("drew", "drawn"),
    "find": ("found",), "get": ("got", "gotten"), "give": ("gave", "given"), "go": ("went", "gone"),
    "hold": ("held",), "keep": ("kept",), "know": ("knew", "known"), "lead": ("led",), "leave": ("left",),
    "lose": ("lost",), "make": ("made",), "man": ("men",), "meet": ("met",), "pay": ("paid",), "person": ("persons",),
    "run": ("ran",), "say": ("said",), "see": ("saw", "seen"), "sell": ("sold",), "send": ("sent",),
    "shoot": ("shot",), "show": ("shown",), "speak": ("spoke", "spoken"), "speech": ("speeches",),
    "spend": ("spent",), "take": ("took", "taken"), "teach": ("taught",), "tell": ("told",), "think": ("thought",),
    "understand": ("understood",), "woman": ("women",), "write": ("wrote", "written"),
}  # fmt: skip
_SPELLINGS = (("ise", "ize"), ("isation", "ization"), ("yse", "yze"), ("our", "or"), ("amme", "am"), ("ogue", "og"))


@cache
def forms(word: str) -> frozenset[str]:
    """`word`, its plural, its past and -ing forms, in British and American spelling."""
    spellings = {word}
    for british, american in _SPELLINGS:
        if len(word) > len(british) + 2:
            for one, other in ((british, american), (american, british)):
                if word.endswith(one):
                    spellings.add(word.removesuffix(one) + other)
    found: set[str] = set(_IRREGULAR.get(word, ()))
    for spelling in spellings:
        found |= _inflected(spelling)
    return frozenset(found)


def _inflected(word: str) -> set[str]:
    if len(word) < 3 or not word.isalpha():
        return {word, word + "s"} if word.isalpha() else {word}
    if word.endswith("e"):
        stem = word[:-1]
        return {word, word + "s", word + "d", stem + "ing"} | ({word + "ing"} if word.endswith("ee") else set())
    if word.endswith("y") and word[-2] not in _VOWELS:
        return {word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"}
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return {word, word + "es", word + "ed", word + "ing"}
    found = {word, word + "s", word + "ed", word + "ing"}
    if (
        word[-1] not in "aeiouwxyh"
        and word[-2] in _VOWELS
        and (len(word) < 4 or word[-3] not in _VOWELS or word[-3] == "u")
    ):
        found |= {word + word[-1] + "ed", word + word[-1] + "ing"}
    return found
