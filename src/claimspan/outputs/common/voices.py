"""Short labels and colours for speakers, so that many words can be marked as theirs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count

from claimspan.model.attribution import Outcome, Resolution
from claimspan.outputs.common.neutral import line

COLORS = 8
"""Colours there are; the label tells speakers apart where they are used again."""

_LETTERS = 3

NOBODY = "?"
"""Label of words whose speaker is not certain."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker as shown beside the words.

    Attributes:
        key: What the speaker is known by.
        name: On one line, hidden characters shown.
        label: Initials, unique among the speakers shown together.
        color: From 0, below ``COLORS``; None for nobody certain.
    """

    key: str
    name: str
    label: str
    color: int | None


def voices(named: Iterable[tuple[str, str]]) -> dict[str, Voice]:
    """Return voices by key, for pairs of key and name; in the same order labels and colours are the same."""
    taken: set[str] = {NOBODY}
    found: dict[str, Voice] = {}
    for key, name in named:
        if key in found:
            continue
        label = _free((initials(name), initials(name, small=True)), taken)
        taken.add(label)
        found[key] = Voice(key, line(name), label, len(found) % COLORS)
    return found


def initials(name: str, *, small: bool = False) -> str:
    """Return the first letters of a name's words: ``ML`` for Mara Lindt, ``NA`` for Nasa.

    Args:
        name: The name.
        small: Whether words in small letters count as well.
    """
    words = ["".join(filter(_plain, word)) for word in name.split()]
    words = [word for word in words if word]
    capital = [word for word in words if small or not word[0].islower()] or words
    if len(capital) == 1:
        return capital[0][:2].upper()
    return "".join(word[0] for word in capital[:_LETTERS]).upper() or "S"


def _plain(character: str) -> bool:
    """Tell whether a character may stand in a label: a letter that is read from the left, or a digit."""
    return character.isalnum() and ord(character) < 0x0590  # noqa: PLR2004  # Hebrew and Arabic begin here


def _free(wanted: tuple[str, ...], taken: set[str]) -> str:
    """Return the first label that nobody has, with a number where all are taken."""
    for label in wanted:
        if label not in taken:
            return label
    numbered = (f"{wanted[0]}{number}" for number in count(2))
    return next(label for label in numbered if label not in taken)


def named(resolution: Resolution) -> str:
    """Return whom a resolution names in words: a name, ``Lindt or Oster``, ``not known``."""
    if resolution.outcome is Outcome.RESOLVED and resolution.name:
        return line(resolution.name)
    if resolution.outcome is Outcome.AMBIGUOUS and resolution.candidates:
        return " or ".join(map(line, resolution.candidates))
    return "not known"
