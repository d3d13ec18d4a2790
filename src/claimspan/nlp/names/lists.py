"""The word lists of the names: what kind of name a word may be part of."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType


def folded(word: str) -> str:
    """Return a word in lower case without its accents."""
    if word.isascii():
        return word.lower()
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(letter)
    )


def sections(name: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the sections of the list ``name``; entries are separated by commas, lines may break between words."""
    text = (files("claimspan.nlp.names") / "data" / f"{name}.txt").read_text(encoding="utf-8")
    for part in text[text.index("\n[") + 2 :].split("\n["):
        section, _, listed = part.partition("]\n")
        yield section, listed.rstrip("\n").replace(",\n", ", ").replace("\n", " ").split(", ")


@cache
def people() -> Mapping[str, str]:
    """Return folded word -> the kinds of people's names it is: ``common given name + family name`` and the like."""
    listed: dict[str, str] = {}
    for section, names in sections("people"):
        listed.update(dict.fromkeys(names, section))
    for section, names in sections("words"):
        if section in {"given name", "family name"}:
            other = "family name" if section == "given name" else "given name"
            for name in map(folded, names):
                kept = [kind for kind in listed.get(name, "").split(" + ") if kind.endswith(other)]
                listed[name] = " + ".join([*kept, f"common {section}"])
    return MappingProxyType(listed)


@cache
def places() -> Mapping[str, str]:
    """Return place, as it is written -> ``country``, ``state``, ``region``, ``large city``, ``city`` or ``town``."""
    listed = dict.fromkeys(words("region"), "region")
    for section, names in sections("places"):
        listed = dict.fromkeys(names, section) | listed
    return MappingProxyType(listed)


@cache
def english() -> frozenset[str]:
    """Return the common English words that are written without a capital."""
    return frozenset(word for _, listed in sections("english") for word in listed)


@cache
def words(section: str) -> frozenset[str]:
    """Return the entries of one section of the hand-written list."""
    return frozenset(name for kind, names in sections("words") if kind == section for name in names)


@cache
def designators(section: str) -> frozenset[str]:
    """Return the entries of one section of the list of names with numbers."""
    return frozenset(name for kind, names in sections("designators") if kind == section for name in names)
