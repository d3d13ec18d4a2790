"""Whose words are whose: what the register and the articles say of each speaker, and where they do not agree."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from claimspan.model.attribution import Analysis, ContentKind, Outcome
from claimspan.model.text import Source, Span


class Agreement(StrEnum):
    """How register and article agree on whose some words are, the most urgent first."""

    CONTESTED = "contested"
    RECORDED = "recorded"
    GIVEN = "given"
    BOTH = "both"


class Hold(StrEnum):
    """How firmly an article gives words to a speaker, the least firm first."""

    CONTRADICTED = "contradicted"
    AMBIGUOUS = "ambiguous"
    UNRESOLVED = "unresolved"
    INFERRED = "inferred"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody whose words are audited.

    Attributes:
        key: The id of the register's speaker; the name as the article has it for others. Unique.
        name: As shown.
        registered: Whether the register knows them.
        forms: Every name they go by.
        family: The name used alone, where it is known.
        institutes: Where they belong, as far as roles in register and articles tell.
        recorded: Number of quotes on record as theirs.
        given: Number of passages the articles give them for certain.
        both: Number of quotes on record as theirs that the articles give them too.
        contested: Number of passages that are claimed for them and for somebody else.
    """

    key: str
    name: str
    registered: bool
    forms: tuple[str, ...] = ()
    family: str | None = None
    institutes: tuple[str, ...] = ()
    recorded: int = 0
    given: int = 0
    both: int = 0
    contested: int = 0


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why words of one speaker could be another's.

    Attributes:
        other: Key of the one whose they could be.
        sort: ``recorded twice ambiguous``, which contest it, ``pronoun description continued surname``, or ``beside``.
        text: The reason in words, with line numbers.
        serious: Whether it leaves the speaker open, beyond being a thing to know.
    """

    other: str
    sort: str
    text: str
    serious: bool = True


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words of an article that the register or the article gives to a speaker.

    Attributes:
        article: The article's path below the checked root.
        spans: Where the words are today, code points; empty when a record's words are not found.
        lines: The line each span begins on, each once.
        words: The words, joined by an ellipsis; those on record when they are not found.
        agreement: How register and article agree.
        hold: How firmly the article gives the words to a speaker; None when it gives them to nobody.
        record: Id of the quote on record; None without one.
        recorded: Key of the speaker on record.
        given: Key of the speaker by the article; None unless that is certain.
        candidates: Keys of those it may be, where the article leaves it open.
        speeches: Numbers of the article's attributions that hold the words, from 0.
        kind: How much of it is quoted, by the article.
        outcome: Whether the article says whose it is.
        cue: The cue's words.
        mention: The words that name the speaker.
        naming: Both as they stand in the text: ``He adds``.
        cue_line: The line of the mention, or of the cue.
        evidence: Why it is this speaker, in words.
        confidence: Of the resolution, between 0 and 1.
        doubts: Why it could be somebody else, serious ones first.
        claims: Ids of claims that record the words as fact.
        bare: Lines of the words that have no cue of their own and go on from another line.
        missed: Lines of the words that no attribution holds.
        note: Why the words were not found, or what the check of the speaker says; empty otherwise.
    """

    article: str
    spans: tuple[Span, ...]
    lines: tuple[int, ...]
    words: str
    agreement: Agreement
    hold: Hold | None = None
    record: str | None = None
    recorded: str | None = None
    given: str | None = None
    candidates: tuple[str, ...] = ()
    speeches: tuple[int, ...] = ()
    kind: ContentKind | None = None
    outcome: Outcome | None = None
    cue: str = ""
    mention: str = ""
    naming: str = ""
    cue_line: int | None = None
    evidence: str = ""
    confidence: float = 0.0
    doubts: tuple[Doubt, ...] = ()
    claims: tuple[str, ...] = ()
    bare: tuple[int, ...] = ()
    missed: tuple[int, ...] = ()
    note: str = ""

    @property
    def parties(self) -> tuple[str, ...]:
        """Keys of all it is recorded for, given to, or may be of; each once."""
        named = (self.recorded, self.given, *self.candidates)
        return tuple(dict.fromkeys(key for key in named if key is not None))

    @property
    def owner(self) -> str | None:
        """Whose the words are taken to be: the article's word goes before the register's."""
        return self.given or self.recorded


@dataclass(frozen=True)
class AuditedArticle:
    """One article of an audit: its text, what was read in it, and how it is shown."""

    source: Source
    path: str
    analysis: Analysis


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of what the articles attribute is on record.

    Attributes:
        attributions: How many there are.
        quotes: Of these, held by a quote on record.
        claims: Of the others, held by a claim alone.
    """

    attributions: int = 0
    quotes: int = 0
    claims: int = 0

    @property
    def unrecorded(self) -> int:
        """Attributions that no record holds."""
        return self.attributions - self.quotes - self.claims


@dataclass(frozen=True)
class Audit:
    """The answer of ``claimspan audit``.

    Attributes:
        parties: Everybody concerned, contested ones first.
        asked: Keys of the speakers asked for, in the order given; empty for all.
        passages: In order of articles and places; with speakers asked for, those that concern them.
        coverage: Over the articles looked at.
        articles: Those looked at, in order of paths, by path below the checked root.
        alike: What the two speakers asked for have in common, one clause each; empty unless there are two.
        unread: Articles whose language was not read, with the reason.
        problems: One line per file that is not sound.
    """

    parties: tuple[Party, ...] = ()
    asked: tuple[str, ...] = ()
    passages: tuple[Passage, ...] = ()
    coverage: Coverage = field(default_factory=Coverage)
    articles: tuple[AuditedArticle, ...] = ()
    alike: tuple[str, ...] = ()
    unread: tuple[tuple[str, str], ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def pair(self) -> tuple[Party, Party] | None:
        """The two speakers set side by side, when two are asked for."""
        if len(self.asked) != 2:  # noqa: PLR2004  # a pair
            return None
        one, other = (self.party(key) for key in self.asked)
        return one, other

    @cached_property
    def _by_key(self) -> dict[str, Party]:
        return {party.key: party for party in self.parties}

    def party(self, key: str) -> Party:
        """Return the party with that key."""
        return self._by_key[key]

    def name(self, key: str | None) -> str:
        """Return the name of a party; empty for None."""
        party = self._by_key.get(key or "")
        return party.name if party else key or ""
