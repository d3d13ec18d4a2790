"""JSON with places: where each key and value stands, which keys are written twice; for messages only."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from json import JSONDecodeError
from json.decoder import scanstring  # type: ignore[attr-defined]  # missing from typeshed; the C scanner of json

MAX_DEPTH = 32
"""A register file is at most 7 deep; far below what would exhaust any parser's stack."""

Location = tuple[str | int, ...]
"""Keys and indices from the top of a document down to a value."""

_SPACE = re.compile(r"[ \t\n\r]*")
_ATOM = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null")
_MAX_DIGITS = 18
_CLOSED = {"{": "}", "[": "]"}


class TooDeepError(ValueError):
    """A document is nested deeper than :data:`MAX_DEPTH`."""

    def __init__(self, offset: int) -> None:
        super().__init__(f"nested deeper than {MAX_DEPTH}")
        self.offset = offset


@dataclass
class Places:
    """Offsets (code points) into one document.

    Attributes:
        values: Where the value at a location starts.
        keys: Where the key at a location starts.
        kinds: What the value at a location is: ``text number list object true-or-false null``.
        texts: Every text, for a look at its characters.
        duplicates: Keys written a second time in one object, with the second place.
    """

    values: dict[Location, int] = field(default_factory=dict)
    keys: dict[Location, int] = field(default_factory=dict)
    kinds: dict[Location, str] = field(default_factory=dict)
    texts: dict[Location, str] = field(default_factory=dict)
    duplicates: list[tuple[Location, int]] = field(default_factory=list)

    def nearest(self, location: Location) -> int:
        """Return where ``location`` stands, or the innermost thing around it that has a place."""
        while location and location not in self.keys and location not in self.values:
            location = location[:-1]
        return self.keys.get(location, self.values.get(location, 0))


def find(text: str) -> Places:
    """Return the places of a JSON document.

    Raises:
        JSONDecodeError: It is not JSON (``pos`` says where).
        TooDeepError: It is nested deeper than :data:`MAX_DEPTH`.
    """
    reader = _Reader(text)
    end = reader.space(reader.value(reader.space(0), ()))
    if end != len(text):
        raise JSONDecodeError("something follows after the end", text, end)
    return reader.places


@dataclass
class _Reader:
    text: str
    places: Places = field(default_factory=Places)

    def space(self, at: int) -> int:
        match = _SPACE.match(self.text, at)
        return match.end() if match else at

    def value(self, at: int, where: Location) -> int:
        """Read the value at offset ``at``; return the offset after it."""
        if len(where) > MAX_DEPTH:
            raise TooDeepError(at)
        self.places.values[where] = at
        first = self.text[at : at + 1]
        if first in _CLOSED and first:
            self.places.kinds[where] = "object" if first == "{" else "list"
            return self._members(at + 1, where, first)
        if first == '"':
            self.places.kinds[where] = "text"
            self.places.texts[where], end = self._string(at)
            return end
        match = _ATOM.match(self.text, at)
        if not match:
            raise JSONDecodeError("a value is missing", self.text, at)
        if len(match[0]) > _MAX_DIGITS:
            raise JSONDecodeError(f"a number of more than {_MAX_DIGITS} digits", self.text, at)
        self.places.kinds[where] = {"t": "true-or-false", "f": "true-or-false", "n": "null"}.get(first, "number")
        return match.end()

    def _string(self, at: int) -> tuple[str, int]:
        value, end = scanstring(self.text, at + 1, True)  # noqa: FBT003 - positional only in C
        return str(value), int(end)

    def _members(self, at: int, where: Location, opened: str) -> int:
        at, index = self.space(at), 0
        if self.text[at : at + 1] == _CLOSED[opened]:
            return at + 1
        while True:
            key, at = self._key(at, where) if opened == "{" else (index, at)
            at = self.space(self.value(at, (*where, key)))
            index += 1
            closing = self.text[at : at + 1]
            if closing == _CLOSED[opened]:
                return at + 1
            if closing != ",":
                raise JSONDecodeError(f'"," or "{_CLOSED[opened]}" is missing', self.text, at)
            at = self.space(at + 1)
            if self.text[at : at + 1] == _CLOSED[opened]:
                raise JSONDecodeError("a comma stands before the closing bracket", self.text, at - 1)

    def _key(self, at: int, where: Location) -> tuple[str, int]:
        if self.text[at : at + 1] != '"':
            raise JSONDecodeError("a key in double quotes is missing", self.text, at)
        key, end = self._string(at)
        if (*where, key) in self.places.keys:
            self.places.duplicates.append(((*where, key), at))
        self.places.keys[*where, key] = at
        end = self.space(end)
        if self.text[end : end + 1] != ":":
            raise JSONDecodeError('":" is missing after a key', self.text, end)
        return key, self.space(end + 1)
