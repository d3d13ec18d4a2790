"""Runs of capitalised words, cut where they hold a name that is known from elsewhere in the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimspan.engine.register_names import is_body_noun, is_document_noun
from claimspan.nlp.names.lists import english, folded, people, places
from claimspan.nlp.speakers.sightings import SUFFIXES, Sighting, plain_form

_LONG_RUN = 2
"""Spaces of a run that may hold more than a person's given and family name."""


def whole_names(found: Sequence[Sighting]) -> list[Sighting]:
    """Cut runs that hold a name known from elsewhere and words that are not of it: ``Marsh Rampages``, headlines."""
    known = {one.name for one in found if not one.headline and one.name.count(" ") == 1 and _is_persons(one)}
    result: list[Sighting] = []
    for one in found:
        pieces = list(_pieces(one, known)) if one.name.count(" ") >= _LONG_RUN else []
        result += pieces or [one]
    return result


def _is_persons(one: Sighting) -> bool:
    """Tell whether a name of two words is no place and no body: ``Wall Street``, ``City Hall``."""
    given = people().get(folded(one.name.split(" ", 1)[0]), "")
    return bool(one.titles) or one.tagged.startswith("PER") or one.tagged == "" or "given name" in given


def _pieces(one: Sighting, known: set[str]) -> Iterator[Sighting]:
    """Yield the known names in a long run."""
    words = one.name.split(" ")
    offset = one.start
    place = 0
    while place < len(words) - 1:
        pair = f"{words[place]} {words[place + 1]}"
        if pair in known and not _stays(words, place, headline=one.headline):
            yield replace(
                one, start=offset, end=offset + len(pair), whole=one.whole if place == 0 else offset, name=pair,
                titles=one.titles if place == 0 else (), definite=False, opening=False, aliases=(),
                possessive=one.possessive if place + 2 == len(words) else False,
            )  # fmt: skip
            offset += len(words[place]) + 1
            place += 1
        offset += len(words[place]) + 1
        place += 1


def _stays(words: list[str], place: int, *, headline: bool) -> bool:
    """Tell whether what is around a known name belongs to it: ``Marsh Jr.``, more given names, a body."""
    rest = [*words[:place], *words[place + 2 :]]
    plain = [plain_form(word) for word in rest]
    if all(word in SUFFIXES for word in plain) or any(is_body_noun(word) or is_document_noun(word) for word in plain):
        return True
    if not headline and not all(word in english() or full in places() for word, full in zip(plain, rest, strict=True)):
        return True
    return any(not word.lstrip("“\"‘'(")[:1].isupper() for word in words)
