"""From the bytes of a register file to its value, with every problem named in plain English."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from json import JSONDecodeError
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from claimspan.model.file import FileProblem, FileTrouble
from claimspan.model.record import RECORD, SCHEMA, Claim, Quote
from claimspan.model.register import Link, SourceFile, Speaker
from claimspan.store import explain, jsonplace, paths
from claimspan.store.canonical import canonical
from claimspan.store.folder import MAX_BYTES

_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)", re.MULTILINE)
_SURROGATE = re.compile("[\ud800-\udfff]")
_BOM = b"\xef\xbb\xbf"

_T = TypeVar("_T", Claim, Quote, Claim | Quote, Speaker, SourceFile, Link)


@dataclass(frozen=True, slots=True)
class Parsed(Generic[_T]):
    """What a file holds.

    Attributes:
        value: None when the file is not valid; then there are problems that say why.
        problems: All problems found, in the order of the file. A file that is valid but not canonical
            has a value and one problem.
    """

    value: _T | None
    problems: tuple[FileProblem, ...] = ()

    @property
    def canonical(self) -> bool:
        """Whether the bytes are exactly what would be written."""
        return self.value is not None and not self.problems


def record(raw: bytes, path: str) -> Parsed[Claim | Quote]:
    """Parse a record file; ``path`` is named in the problems."""
    return _parsed(raw, path, RECORD.validate_json, None)


def speaker(raw: bytes, path: str) -> Parsed[Speaker]:
    """Parse a speaker file."""
    return _parsed(raw, path, Speaker.model_validate_json, Speaker)


def source_file(raw: bytes, path: str) -> Parsed[SourceFile]:
    """Parse what is known of a source, ``_source.json``."""
    return _parsed(raw, path, SourceFile.model_validate_json, SourceFile)


def link(raw: bytes, path: str) -> Parsed[Link]:
    """Parse a settled link."""
    return _parsed(raw, path, Link.model_validate_json, Link)


def _parsed(raw: bytes, path: str, validate: Callable[[bytes], _T], model: type[BaseModel] | None) -> Parsed[_T]:
    value: _T
    failed: ValidationError | None = None
    if len(raw) > MAX_BYTES:
        return Parsed(None, (_too_large(path),))
    try:
        value = validate(raw)
        if canonical(value) == raw:
            return Parsed(value)
    except ValidationError as error:
        failed = error
    problems = _Doctor(raw, path, model).problems(failed)
    if failed is None and all(each.trouble is FileTrouble.NOT_CANONICAL for each in problems):
        return Parsed(value, problems)
    return Parsed(None, problems)


def _too_large(path: str) -> FileProblem:
    return FileProblem(
        FileTrouble.INVALID,
        path,
        f"larger than {MAX_BYTES:,} bytes",
        "a register file holds one record; look what got in",
    )


class _Failed(Exception):  # noqa: N818 - carries a problem, is none
    def __init__(self, problem: FileProblem) -> None:
        super().__init__(problem.message)
        self.problem = problem


@dataclass
class _Doctor:
    """Says what is wrong with one file that is known not to be right."""

    raw: bytes
    path: str
    model: type[BaseModel] | None
    text: str = ""

    def problems(self, failed: ValidationError | None) -> tuple[FileProblem, ...]:
        try:
            self.text = self._decoded()
            places = self._places()
            self._known_schema(places)
        except _Failed as stop:
            return (stop.problem,)
        found = [*self._duplicates(places), *self._surrogates(places)]
        if failed is not None and not found:
            found = self._invalid(failed, places)
        return tuple(sorted(found, key=lambda each: (each.line or 0, each.column or 0))) or (self._not_canonical(),)

    def _problem(self, message: str, hint: str, offset: int | None = None) -> FileProblem:
        line = column = None
        if offset is not None:
            line = self.text.count("\n", 0, offset) + 1
            column = offset - self.text.rfind("\n", 0, offset)
        return FileProblem(FileTrouble.INVALID, self.path, message, hint, line=line, column=column)

    def _decoded(self) -> str:
        if self.raw.startswith(_BOM):
            raise _Failed(self._problem("starts with a byte order mark", "save it as UTF-8 without one"))
        try:
            return self.raw.decode("utf-8")
        except UnicodeDecodeError as error:
            line = self.raw.count(b"\n", 0, error.start) + 1
            hint = "save it as UTF-8"
            message = f"not UTF-8 at byte {error.start}"
            raise _Failed(FileProblem(FileTrouble.INVALID, self.path, message, hint, line=line)) from error

    def _places(self) -> jsonplace.Places:
        try:
            return jsonplace.find(self.text)
        except jsonplace.TooDeepError as error:
            raise _Failed(
                self._problem(str(error), "a register file is never nested like this", error.offset)
            ) from error
        except JSONDecodeError as error:
            conflict = _CONFLICT.search(self.text)
            if conflict:
                hint = "decide which side holds, then delete the lines <<<<<<<, ======= and >>>>>>>"
                raise _Failed(self._problem("holds merge-conflict markers", hint, conflict.start())) from error
            message = (error.msg[:1].lower() + error.msg[1:]).removesuffix(" at").removesuffix(" starting")
            if not self.text.strip():
                message = "the file is empty"
            hint = "correct it, or restore the file from git"
            raise _Failed(self._problem(f"not valid JSON: {message}", hint, error.pos)) from error

    def _known_schema(self, places: jsonplace.Places) -> None:
        start = places.values.get(("schema",))
        if start is None or places.kinds.get(("schema",)) != "number":
            return
        match = re.match(r"\d{1,9}\b(?!\.)", self.text[start : start + 10])
        if not match or int(match[0]) == SCHEMA:
            return
        if int(match[0]) > SCHEMA:
            message = f"written by a newer claimspan (schema {match[0]}; this one knows {SCHEMA})"
            raise _Failed(self._problem(message, "upgrade claimspan", start))
        message = f"written by an older claimspan (schema {match[0]}; this one writes {SCHEMA})"
        raise _Failed(self._problem(message, "run `claimspan fmt --upgrade`", start))

    def _duplicates(self, places: jsonplace.Places) -> list[FileProblem]:
        hint = "keep one of the two"
        return [
            self._problem(f'key "{paths.shown(str(where[-1]))}" is written twice', hint, offset)
            for where, offset in places.duplicates
        ]

    def _surrogates(self, places: jsonplace.Places) -> list[FileProblem]:
        found = []
        for where, text in places.texts.items():
            match = _SURROGATE.search(text)
            if match:
                message = f"{explain.named(where)} holds half a character, \\u{ord(match[0]):04x}"
                found.append(self._problem(message, "write the whole character", places.values[where]))
        return found

    def _invalid(self, failed: ValidationError, places: jsonplace.Places) -> list[FileProblem]:
        model = self.model or explain.top_model(places.texts.get(("kind",)))
        found: dict[FileProblem, None] = {}
        for error in explain.relevant(failed.errors(include_url=False)):
            where = _without_tag(error["loc"], tagged=self.model is None)
            if error["type"].startswith("union_tag"):
                where = ("kind",)
            elif "span" in where:
                where = where[: where.index("span") + 1]
            known = explain.spelled(explain.model_at(model, where[:-1]))
            message, hint = explain.message(error, where, known)
            found[self._problem(message, hint, places.nearest(where))] = None
        return list(found) or [self._problem("not valid", "compare it with the schema (`claimspan schema`)")]

    def _not_canonical(self) -> FileProblem:
        message, hint = "valid, but not written in the canonical form", "run `claimspan fmt`"
        return FileProblem(FileTrouble.NOT_CANONICAL, self.path, message, hint)


def _without_tag(where: tuple[Any, ...], *, tagged: bool) -> jsonplace.Location:
    return where[1:] if tagged and where and where[0] in {"claim", "quote"} else where
