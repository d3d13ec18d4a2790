"""The records of the register: a claim in the desk's words, or a quote of a speaker."""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, Field, StringConstraints, TypeAdapter, field_validator, model_validator

from claimspan.model.event import DAY, MONTH, Day, Event, Line
from claimspan.model.selector import Frozen, Selector

SCHEMA = 1
"""Version of every file format in the register."""

MAX_PARTS = 1000

RecordId = Annotated[str, StringConstraints(pattern=r"^[cq]-[a-z2-7]{12}$")]
SpeakerId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
RuleCode = Annotated[str, StringConstraints(pattern=r"^CS[0-9]{3}$")]


def _on_the_calendar(day: str) -> str:
    date.fromisoformat(day)
    return day


IsoDate = Annotated[str, StringConstraints(pattern=rf"^[0-9]{{4}}-{MONTH}-{DAY}$"), AfterValidator(_on_the_calendar)]
"""A calendar date that exists."""


class Kind(StrEnum):
    """The two kinds of record."""

    CLAIM = "claim"
    QUOTE = "quote"


class Ignore(Frozen):
    """A finding somebody decided to live with, for a reason and until a date (inclusive; None: for good)."""

    rule: RuleCode
    reason: Line
    by: Line
    until: IsoDate | None = None


class Said(Frozen):
    """When, where and at which event the words were said, as far as the source says so."""

    date: Day | None = None
    place: Line | None = None
    event: Line | None = None


class _Record(Frozen):
    schema_version: Literal[1] = Field(default=1, alias="schema")
    id: RecordId
    parts: Annotated[tuple[Selector, ...], Field(min_length=1, max_length=MAX_PARTS)]
    caveat: Line | None = None
    ignores: tuple[Ignore, ...] = ()
    history: tuple[Event, ...] = ()

    @field_validator("parts")
    @classmethod
    def _parts_in_text_order(cls, parts: tuple[Selector, ...]) -> tuple[Selector, ...]:
        for earlier, later in itertools.pairwise(parts):
            if later.span.start < earlier.span.end:
                raise ValueError(
                    f"part {list(later.span)} overlaps or stands before part {list(earlier.span)}: "
                    "parts must be in text order"
                )
        return parts

    @property
    def words(self) -> str:
        """The words of all parts, joined by an ellipsis where text between them was left out."""
        return " … ".join(part.exact for part in self.parts)


class Claim(_Record):
    """A factual statement in the desk's words, borne out by the words of its parts."""

    kind: Literal["claim"] = "claim"
    statement: Line

    @model_validator(mode="after")
    def _id_tells_kind(self) -> Claim:
        return _checked_id(self)


class Quote(_Record):
    """Words said by a speaker: the parts' words, ``speaker`` a file under ``_speakers/``.

    ``wording`` says how far the parts are the speaker's own words: ``original`` (as spoken, checked),
    ``unverified`` (printed as a quotation, not checked), ``paraphrased`` (reported in the source's
    words) or ``translated``.
    """

    kind: Literal["quote"] = "quote"
    speaker: SpeakerId
    role: Line | None = None
    said: Said | None = None
    via: Line | None = None
    wording: Literal["original", "unverified", "paraphrased", "translated"] = "unverified"

    @model_validator(mode="after")
    def _id_tells_kind(self) -> Quote:
        return _checked_id(self)


Record = Annotated[Claim | Quote, Field(discriminator="kind")]
RECORD: TypeAdapter[Claim | Quote] = TypeAdapter(Record)


_R = TypeVar("_R", Claim, Quote)


def _checked_id(record: _R) -> _R:
    if record.id[0] != record.kind[0]:
        raise ValueError(f'id "{record.id}" starts with "{record.id[0]}-", but the record is a {record.kind}')
    return record


_ENCODER = json.JSONEncoder(ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def _digest_input(value: object) -> bytes:
    return _ENCODER.encode(value).encode("ascii")


def record_hash(record: Claim | Quote, source: str, exacts: Sequence[str] | None = None) -> str:
    """Return the hex SHA-256 of what an acceptance vouches for.

    It covers kind, source, statement or speaker, role, said, via and wording, and each part's words;
    never offsets, context, ignores or history.

    Args:
        record: The record.
        source: Path of its source below the corpus root.
        exacts: The parts' words to use instead of the record's own (to verify an earlier standing).
    """
    content: dict[str, object] = {
        "kind": record.kind,
        "source": source,
        "exact": [part.exact for part in record.parts] if exacts is None else list(exacts),
    }
    if isinstance(record, Claim):
        content["statement"] = record.statement
    else:
        content["speaker"] = record.speaker
        content["role"] = record.role
        content["said"] = record.said.model_dump() if record.said else None
        content["via"] = record.via
        content["wording"] = record.wording
    return hashlib.sha256(_digest_input(content)).hexdigest()


def new_id(kind: Kind, source: str, parts: Sequence[Selector], told: str) -> str:
    """Return the id of a new record; it stays fixed for life.

    Args:
        kind: Claim or quote.
        source: Path of the source below the corpus root.
        parts: The record's parts.
        told: The statement of a claim, or the speaker id of a quote.
    """
    content = [kind.value, source, [[*part.span, part.exact] for part in parts], told]
    letters = base64.b32encode(hashlib.sha256(_digest_input(content)).digest()).decode("ascii").lower()
    return f"{kind.value[0]}-{letters[:12]}"
