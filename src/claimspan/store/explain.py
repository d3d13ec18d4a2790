"""What a validation error means in plain English, without the words of the validating library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from claimspan.model.event import Event, Standing, Words
from claimspan.model.record import Claim, Ignore, Quote, Said
from claimspan.model.register import CopyOf, Role, Status, Version
from claimspan.model.selector import Selector
from claimspan.store.jsonplace import Location
from claimspan.store.paths import shown

_INSIDE: dict[tuple[str, ...], type[BaseModel]] = {
    ("parts",): Selector,
    ("ignores",): Ignore,
    ("said",): Said,
    ("history",): Event,
    ("history", "from"): Standing,
    ("history", "to"): Standing,
    ("history", "from", "parts"): Words,
    ("history", "to", "parts"): Words,
    ("roles",): Role,
    ("versions",): Version,
    ("copy_of",): CopyOf,
    ("status",): Status,
}
"""Which model validates what stands below these keys."""

_SHAPES = {
    "id": 'an id such as "c-abcdefghijk2" (a claim), "q-abcdefghijk2" (a quote) or "wang-qiong" (a speaker)',
    "speaker": 'the id of a speaker, such as "wang-qiong"',
    "at": 'a moment in UTC such as "2026-05-01T12:00:00Z"',
    "record_hash": "a SHA-256 of 64 hexadecimal digits",
    "text_hash": "a SHA-256 of 64 hexadecimal digits",
    "sha256": "a SHA-256 of 64 hexadecimal digits",
    "rule": 'a rule code such as "CS301"',
    "until": 'a date such as "2026-05-01"',
    "language": 'a language tag such as "en" or "pt-BR"',
    "records": "two record ids, each with the SHA-256 of its record",
}
_DATE = 'a date such as "2026-05-01", "2026-05" or "2026"'
_KINDS = {"string": "text", "int": "a whole number", "bool": "true or false"}
_WANTED = {
    "tuple": "a list",
    "list": "a list",
    "named_tuple": "two numbers, [start, end]",
    "dict": "an object in braces",
}
_WANTED |= {"model": "an object in braces", "model_attributes": "an object in braces"}
_FOUND: Mapping[type, str] = {
    bool: "true or false",
    str: "text",
    int: "a number",
    float: "a number",
    list: "a list",
    dict: "an object",
    type(None): "null",
}


def spelled(model: type[BaseModel] | None) -> tuple[str, ...]:
    """Return the keys of a model as they stand in a file."""
    return tuple(each.alias or name for name, each in model.model_fields.items()) if model else ()


def model_at(top: type[BaseModel] | None, location: Location) -> type[BaseModel] | None:
    """Return the model whose keys stand in the object at ``location``."""
    names = tuple(each for each in location if isinstance(each, str))
    return _INSIDE.get(names) if names else top


def top_model(kind: str | None) -> type[BaseModel] | None:
    """Return the model of a record file by its kind."""
    kinds: dict[object, type[BaseModel]] = {"claim": Claim, "quote": Quote}
    return kinds.get(kind)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word most like ``word``, if any is like it."""
    from rapidfuzz import process
    from rapidfuzz.distance import DamerauLevenshtein

    found = process.extractOne(word, list(known), scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=0.5)
    return str(found[0]) if found else None


def relevant(errors: list[Any]) -> Iterator[Mapping[str, Any]]:
    """Leave out errors that only follow from another: a list called too short because its members failed."""
    for each in errors:
        deeper = any(len(o["loc"]) > len(each["loc"]) and o["loc"][: len(each["loc"])] == each["loc"] for o in errors)
        if not (each["type"] == "too_short" and deeper):
            yield each


def named(location: Location) -> str:
    """Return how a message names the value at ``location``."""
    keys = [each for each in location if isinstance(each, str)]
    key = f'"{shown(keys[-1])}"' if keys else "the file"
    if not location or isinstance(location[-1], str):
        return key
    return f"{key}, entry {location[-1] + 1},"


def message(error: Mapping[str, Any], location: Location, known: tuple[str, ...]) -> tuple[str, str]:
    """Return what is wrong and what to do, for one validation error.

    Args:
        error: As in ``ValidationError.errors()``.
        location: Where, without the tag of a union.
        known: The keys that may stand there, for the nearest one.
    """
    kind, context, key = error["type"], error.get("ctx", {}), named(location)
    if location[-1:] == ("span",):
        return f"{key} must be two whole numbers, [start, end]", "correct the value"
    if kind == "extra_forbidden":
        near = nearest(str(location[-1]), known)
        return f"unknown key {key}", f'did you mean "{near}"?' if near else f"the known keys are {', '.join(known)}"
    if kind == "missing":
        return f"{key} is missing", "add it (null where a fact is unknown)"
    if kind.startswith("union_tag"):
        near = nearest(str(context.get("tag", "")), ("claim", "quote")) or "claim"
        return '"kind" must be "claim" or "quote"', f'write "kind": "{near}"'
    if kind == "value_error":
        return str(context.get("error", "")).removeprefix("Value error, "), "correct the record"
    return f"{key} {_must(kind, context, location, error.get('input'))}", "correct the value"


def _must(kind: str, context: Mapping[str, Any], location: Location, found: object) -> str:
    wanted, _, problem = kind.rpartition("_")
    if kind in {"literal_error", "enum"}:
        text = f"must be {context['expected']}".replace("'", '"')
    elif kind in {"string_pattern_mismatch", "invalid_key"}:
        text = f"must be {_shape(location)}"
    elif problem in {"short", "long"}:
        limit = context.get("max_length" if problem == "long" else "min_length")
        text = _length(problem, limit, "character" if kind.startswith("string") else "member")
    elif problem in {"type", "parsing", "unicode", "float"}:
        right = _KINDS.get(wanted) or _WANTED.get(wanted, "another kind of value")
        text = f"must be {right}, not {_FOUND.get(type(found), 'this')}"
    else:
        text = "is not valid"
    return text


def _shape(location: Location) -> str:
    keys = [each for each in location if isinstance(each, str) and each != "[key]"]
    if keys[-1:] == ["until"] and "roles" in keys:
        return _DATE
    return next((_SHAPES[each] for each in reversed(keys) if each in _SHAPES), _DATE)


def _length(problem: str, limit: int | None, unit: str) -> str:
    if problem == "short" and limit in {None, 1}:
        return "must not be empty"
    return f"must have at {'least' if problem == 'short' else 'most'} {limit} {unit}s"
