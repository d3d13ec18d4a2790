"""Word lists: files of sections, read once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def entries(name: str) -> Iterator[tuple[str, str]]:
    """Yield section and entry of the list ``name``; entries are separated by commas or line ends."""
    section = ""
    for line in (files("claimspan.facts") / "data" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and len(line) > 1:
            section = line[1:-1]
        elif line.strip() and not line.startswith("#"):
            for entry in line.split(", "):
                yield section, entry.strip().rstrip(",")


@cache
def sections(name: str) -> Mapping[str, str]:
    """Return phrase -> section of a list whose entries are phrases; the first section wins."""
    phrases: dict[str, str] = {}
    for section, phrase in entries(name):
        phrases.setdefault(phrase, section)
    return MappingProxyType(phrases)


@cache
def equations(name: str, section: str = "") -> Mapping[str, str]:
    """Return left -> right of a list whose entries are ``left = right``, of one section or of all."""
    return MappingProxyType(
        dict(entry.split(" = ", 1) for part, entry in entries(name) if not section or part == section)
    )


@cache
def forms(name: str, section: str = "") -> Mapping[str, str]:
    """Return form -> name of a list whose entries are ``name = form form ...``, of one section or of all."""
    return MappingProxyType(
        {form: left for left, right in equations(name, section).items() for form in right.split(" ")}
    )


@cache
def opposites(name: str) -> frozenset[tuple[str, str]]:
    """Return the pairs, both ways round, of a list whose entries are ``a b | c d``."""
    pairs: set[tuple[str, str]] = set()
    for _, entry in entries(name):
        left, right = (side.split() for side in entry.split("|"))
        pairs.update((one, other) for one in left for other in right)
        pairs.update((other, one) for one in left for other in right)
    return frozenset(pairs)
