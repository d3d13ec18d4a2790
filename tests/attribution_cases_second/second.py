"""A second set of hand-written passages on who said what, independent of the first; the program was not tuned on it.

The files ``passages_*.txt`` hold the passages with their answers marked in the text: ``## name`` opens one; ``{c1 …}``
is content, ``{u1 …}`` cue and ``{s1 …}`` source of attribution 1 (``{s1,2 …}`` of two). Lines below a passage add to
an attribution: ``@1 Full Name ~ nearest wrong name = alias; alias ^ head, head``, ``?`` marks one readers differ on,
``=1,2`` gives attribution 2 the source of attribution 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
_MARK = re.compile(r"\{([csu])(\d+(?:,\d+)*) |\}")
_ROLES = {"s": "source", "u": "cue", "c": "content"}
_LINES_ONLY = 4
"""Every fourth passage has its paragraphs on lines of their own, without an empty line between them."""

Row = dict[str, Any]


def rows() -> list[Row]:
    """Return the passages as the benchmark of attributions has them; ``wrong`` is the nearest wrong name."""
    found: list[Row] = []
    for name in ("a", "b", "c", "quiet"):
        text = (FOLDER / f"passages_{name}.txt").read_text(encoding="utf-8")
        for block in re.split(r"(?m)^(?=## )", text):
            if block.strip():
                found.append(_row(block, len(found) + 1))
    return found


def misattribution() -> list[Row]:
    """Return for each quote its speaker and the nearest wrong name, as the benchmark of recorded speakers has them."""
    found: list[Row] = []
    for row in rows():
        for number, told in enumerate(row["attributions"]):
            if "wrong" in told and "speaker" in told and not told.get("optional"):
                one: Row = {"doc": row["id"], "set": "second", "content": told["content"], "truth": told["speaker"]}
                right = {"id": f"{row['id']}#{number}a", "claimed": told["speaker"], "verdict": "right"}
                wrong = {"id": f"{row['id']}#{number}b", "claimed": told["wrong"], "verdict": "wrong"}
                found += [one | right, one | wrong]
    return found


def _row(block: str, number: int) -> Row:
    title, *lines = [line for line in block.splitlines() if line.strip()]
    between = "\n" if number % _LINES_ONLY == 0 else "\n\n"
    marked = between.join(line.strip() for line in lines if line[0] not in "@=")
    text, told = _read(marked)
    notes = [line for line in lines if line[0] in "@="]
    for line in (note for note in notes if note[0] == "="):
        giver, taker = map(int, line[1:].split(","))
        told[taker]["source"] = told[giver]["source"]
    for line in (note for note in notes if note[0] == "@"):
        _note(text, told, line)
    assert all(one["content"] for one in told.values()), title
    ordered = sorted(told.values(), key=lambda one: one["content"][0])
    return {"id": f"{number:03d}-{title[3:].strip()}", "text": text, "attributions": ordered}


def _read(marked: str) -> tuple[str, dict[int, Row]]:
    """Return the passage without its marks, and the attributions by number with their spans (code points)."""
    told: dict[int, Row] = {}
    opened: list[tuple[str, list[int], int]] = []
    text, at = "", 0
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        if mark[0] != "}":
            opened.append((_ROLES[mark[1]], [int(each) for each in mark[2].split(",")], len(text)))
            continue
        role, numbers, start = opened.pop()
        assert text[start:].strip() == text[start:] != "", marked
        for number in numbers:
            told.setdefault(number, {"source": [], "cue": [], "content": []})[role].append([start, len(text)])
    assert not opened, marked
    text += marked[at:]
    for one in told.values():
        for role in _ROLES.values():
            one[role].sort()
    return text, told


def _note(text: str, told: dict[int, Row], line: str) -> None:
    number, _, rest = line[1:].partition(" ")
    name, *parts = re.split(r"\s*([~=^?])\s*", rest.strip())
    one = told[int(number)]
    if name:
        one["speaker"] = name
    for sign, value in zip(parts[::2], parts[1::2], strict=True):
        match sign:
            case "?":
                one["optional"] = True
            case "~":
                one["wrong"] = value
            case "=":
                one["aliases"] = [alias.strip() for alias in value.split(";")]
            case _:
                one["head"] = list(_heads(text, one, value))


def _heads(text: str, one: Row, listed: str) -> Iterator[list[int]]:
    for head in listed.split(","):
        word = re.compile(rf"(?<!\w){re.escape(head.strip())}(?!\w)")
        found = [list(match.span()) for start, end in one["source"] for match in word.finditer(text, start, end)]
        assert len(found) == 1, (head, text)
        yield found[0]
