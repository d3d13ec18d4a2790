"""The other files of the register: speakers, what is known of a source, settled links."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from claimspan.model.event import Day, Digest, Instant, Line
from claimspan.model.record import RecordId, SpeakerId
from claimspan.model.selector import Frozen

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
"""BCP 47 language tag."""


class Role(Frozen):
    """What a speaker is or was, where, from when until when, and which source says so."""

    title: Line | None = None
    org: Line | None = None
    since: Day | None = Field(default=None, alias="from")
    until: Day | None = None
    source: Line | None = None


class Speaker(Frozen):
    """A person, organisation or document that words are attributed to.

    ``family`` is the name used alone on second mention (``Wang`` for ``Wang Qiong``); None when unknown
    or when there is none. ``external`` maps a scheme to an id (``wikidata``: ``Q...``).
    """

    schema_version: Literal[1] = Field(default=1, alias="schema")
    id: SpeakerId
    kind: Literal["person", "organisation", "document"]
    name: Line
    family: Line | None = None
    aliases: tuple[Line, ...] = ()
    external: dict[str, str] = Field(default_factory=dict)
    roles: tuple[Role, ...] = ()
    note: Line | None = None


class Cause(StrEnum):
    """Why a version of a source came to be."""

    FIRST = "first"
    CORRECTION = "correction"
    UPDATE = "update"
    RESCRAPE = "rescrape"
    OURS = "ours"


class Version(Frozen):
    """One text a source has had: digest of its bytes, and why and when it came to be."""

    sha256: Digest
    retrieved: Day | None = None
    cause: Cause = Field(strict=False)
    note: Line | None = None


class CopyOf(Frozen):
    """What a source repeats: another source of the corpus or an address, how, and how that is known."""

    source: Line | None = None
    url: Line | None = None
    kind: Literal["syndicated", "rewrite", "translation", "excerpt"]
    basis: Line


class Availability(StrEnum):
    """Whether the publisher still stands by the source."""

    LIVE = "live"
    CORRECTED = "corrected"
    RETRACTED = "retracted"
    UNAVAILABLE = "unavailable"


class Status(Frozen):
    """What became of the source after publication."""

    state: Availability = Field(strict=False)
    as_of: Day | None = None
    note: Line | None = None


class SourceFile(Frozen):
    """What is known of one source (``_source.json``); None where nobody knows. Versions: newest first."""

    schema_version: Literal[1] = Field(default=1, alias="schema")
    versions: Annotated[tuple[Version, ...], Field(min_length=1)]
    url: Line | None = None
    archived_url: Line | None = None
    title: Line | None = None
    publisher: Line | None = None
    published: Day | None = None
    retrieved: Day | None = None
    language: Language | None = None
    copy_of: CopyOf | None = None
    status: Status | None = None
    reliability: Line | None = None
    note: Line | None = None


class Relation(StrEnum):
    """What two records are to each other."""

    SAME = "same"
    COPY = "copy"
    VARIANT = "variant"
    TRANSLATES = "translates"
    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    UPDATES = "updates"
    DISTINCT = "distinct"


class Link(Frozen):
    """A relation between two records that a person has settled; void when either record's hash changes."""

    schema_version: Literal[1] = Field(default=1, alias="schema")
    relation: Relation = Field(strict=False)
    by: Line
    at: Instant
    reason: Line
    records: Annotated[dict[RecordId, Digest], Field(min_length=2, max_length=2)]
