"""A rulebook of a few rules, written as TOML, for tests that bend one thing."""

from __future__ import annotations

RULE = """
[[rules]]
id = "{id}"
title = "{title}"
noun = "{id} work"
verdict = "{verdict}"
because = "Because of {id}."
question = "Is it {id}?"
hand_off = "The rest of {id}."
sources = [{{ article = "An article", point = 1 }}]
{extra}
[rules.cues]
done = {done}

[rules.examples]
fires = ["a", "b", "c", "d", "e"]
silent = ["v", "w", "x", "y", "z"]
"""


def rule(rule_id: str, verdict: str, *cues: str, extra: str = "", head: str = "") -> str:
    done = "[" + ", ".join(f'"{cue}"' for cue in cues) + "]"
    return RULE.format(id=rule_id, title=rule_id.title(), verdict=verdict, done=done, extra=f"{head}\n") + extra


def book(*rules: str, book_id: str = "small", words: str = "") -> bytes:
    return f'id = "{book_id}"\ntitle = "Small"\n{"".join(rules)}\n[words]\n{words}\n'.encode()
