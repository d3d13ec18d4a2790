"""Who an article gives its words to: attributions, whom they resolve to, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from claimspan.model.facts import Sentence
from claimspan.model.text import Span


class ContentKind(StrEnum):
    """How much of a content stands in quotation marks: every word, some, none."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class Outcome(StrEnum):
    """Whether it is known whom a mention names; ``unsure beats wrong``."""

    RESOLVED = "resolved"
    AMBIGUOUS = "ambiguous"
    UNRESOLVED = "unresolved"


@dataclass(frozen=True, slots=True)
class Mention:
    """The words that name a speaker.

    Attributes:
        spans: All of them, appositions included: ``Mara Lindt, senior researcher at HBI``; usually one span.
        head: The name, noun or pronoun itself: ``Mara Lindt``, ``minister``, ``He``.
        role: The role as printed, where the mention has one: ``senior researcher at HBI``.
    """

    spans: tuple[Span, ...]
    head: Span
    role: Span | None = None

    @property
    def phrase(self) -> Span:
        """The head with what leads up to it: ``The pilots' union``."""
        around = (span.start for span in self.spans if span.start <= self.head.start and self.head.end <= span.end)
        return Span(next(around, self.head.start), self.head.end)


@dataclass(frozen=True, slots=True)
class Attribution:
    """One triple of the text: what is said, the words that say so, who says it. Spans are code points.

    Attributes:
        content: What is said, in text order, quotation marks included; several spans for a split quote or one over
            paragraphs.
        cue: ``said``, ``according to``; empty when the words are given to a speaker by their place alone.
        mention: Who; None when the text names nobody ("it was reported").
        kind: How much of the content is quoted.
        force: ``saying``, ``denying``, ``asking``, ``thinking`` or ``acting`` (``facts.cues``); empty without a cue.
        via: The outlet or person the words were told to, never the speaker.
        inherited: Whether cue and mention belong to an earlier quotation that this one continues.
    """

    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    mention: Mention | None
    kind: ContentKind
    force: str = ""
    via: tuple[Span, ...] = ()
    inherited: bool = False


@dataclass(frozen=True, slots=True)
class Resolution:
    """Whom a mention names within the article.

    Attributes:
        outcome: Resolved, ambiguous or unresolved.
        name: The fullest form of the name in the article; None unless resolved.
        candidates: When ambiguous, the names it may be, the likeliest first.
        evidence: Why, in words: ``"She" in line 41: last person named is Mara Lindt, line 40``.
        confidence: Between 0 and 1; the measured share of right answers among those of its sort.
    """

    outcome: Outcome
    name: str | None
    candidates: tuple[str, ...] = ()
    evidence: str = ""
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody or something an article names that may speak.

    Attributes:
        name: The fullest form in the article.
        kind: Person, organisation or document; None when the text does not tell.
        forms: Every form the article uses for it, the fullest first, each once.
        mentions: Where it is named, in text order.
        roles: Roles as printed beside the name.
        role_words: Their words, in the same order.
    """

    name: str
    kind: Literal["person", "organisation", "document"] | None
    forms: tuple[str, ...]
    mentions: tuple[Span, ...]
    roles: tuple[Span, ...] = ()
    role_words: tuple[str, ...] = ()


class MentionSort(StrEnum):
    """With what kind of words a mention names its speaker."""

    NAME = "name"
    PRONOUN = "pronoun"
    NOUN = "noun"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Printed:
    """The words of an attribution as printed, for those who have no text at hand.

    Attributes:
        mention: The mention's name, noun or pronoun: ``he``; empty when nobody is named.
        cue: ``said``; empty without one.
        role: The role as printed in the mention; empty without one.
        sort: What kind of words the mention is.
        line: 1-based line of the mention, or of the content where nobody is named; 0 when not known.
        plural: Whether the mention is of several: ``they``, ``officials``, ``Holt and Marsh``.
        phrase: A noun with what leads up to it: ``the pilots' union``; empty for names and pronouns.
    """

    mention: str = ""
    cue: str = ""
    role: str = ""
    sort: MentionSort = MentionSort.NOBODY
    line: int = 0
    plural: bool = False
    phrase: str = ""

    @property
    def shown(self) -> str:
        """The mention as a reader is shown it; empty when nobody is named."""
        return self.phrase or self.mention


@dataclass(frozen=True, slots=True)
class Speech:
    """An attribution, whom it resolves to, and its words as printed."""

    attribution: Attribution
    resolution: Resolution
    printed: Printed = Printed()


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the language layer read in one article; the same for the same text, pipeline and program.

    Attributes:
        speeches: In text order of their contents.
        named: In order of first mention.
        unread: Why the article could not be read (another language); empty when it was.
        sentences: Their parses, in text order.
    """

    speeches: tuple[Speech, ...] = ()
    named: tuple[Named, ...] = ()
    unread: str = ""
    sentences: tuple[Sentence, ...] = ()
