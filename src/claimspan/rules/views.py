"""What rules look at: values that hold what the engine and the store have found out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from claimspan.model.attribution import Speech
from claimspan.model.change import RecordLocation
from claimspan.model.event import Event
from claimspan.model.file import FileProblem
from claimspan.model.finding import Place
from claimspan.model.quoting import Turn, Unquoted
from claimspan.model.record import Claim, Ignore, Quote
from claimspan.model.register import SourceFile, Speaker
from claimspan.model.standing import Standing
from claimspan.model.support import Assessment, Ground, Mismatch, Opinion, Support
from claimspan.model.text import Source, Span
from claimspan.model.whose import Given, Judgment

EVEN = 0.5
"""A score below it says that a statement is more likely not borne out than borne out."""


@dataclass(frozen=True)
class RecordView:
    """One record with all that is known about it without reading language.

    Attributes:
        record: The record.
        path: Its file, below the checked root.
        source: Path of its source below the corpus root.
        article_path: The same below the checked root.
        speaker: A quote's speaker; None for claims and for unknown speakers.
        today: The article as it is; None when it is missing or unreadable.
        location: Where the parts are today; None when that was not looked for.
        misfits: Numbers (from 1) of parts whose words do not stand in the reviewed text.
        standing: Where it stands in its review.
        four_eyes: Whether nobody may accept what they proposed.
        day: Today's date.
        published: When its source was published (a day, month or year), as far as that is known.
    """

    record: Claim | Quote
    path: str
    source: str
    article_path: str
    speaker: Speaker | None
    today: Source | None
    location: RecordLocation | None
    misfits: tuple[int, ...]
    standing: Standing
    four_eyes: bool
    day: date
    published: str | None = None

    @property
    def subject(self) -> str:
        """The claim's statement or the speaker's name."""
        if isinstance(self.record, Claim):
            return self.record.statement
        return self.speaker.name if self.speaker else self.record.speaker

    @property
    def file_place(self) -> Place:
        """The record's own file."""
        return Place(self.path)

    def place_of(self, span: Span) -> Place:
        """Return the place of a span of today's article."""
        assert self.today is not None  # noqa: S101  # a span comes from today's text
        return place_in(self.today, self.article_path, span)


@dataclass(frozen=True)
class LanguageView:
    """One record whose words stand in today's article, with what the article says of them; makes spaCy load.

    Attributes:
        of: The record.
        spans: Its parts in today's article.
        found: Whom the article gives them to.
        judgment: Whether that is the recorded speaker; None for claims and unknown speakers.
        vouched: Whether a person accepted the record as it stands, with the same text around its words as now.
        unquoted: Parts of a quote with words outside quotation marks.
        turns: What was left out beside a quote's words and turns their meaning.
        dropped: Whose statement a claim's words are, when the claim does not say so.
    """

    of: RecordView
    spans: tuple[Span, ...]
    found: Given
    judgment: Judgment | None = None
    vouched: bool = False
    unquoted: tuple[Unquoted, ...] = ()
    turns: tuple[Turn, ...] = ()
    dropped: Speech | None = None


@dataclass(frozen=True)
class SupportView:
    """One claim beside the words that are to bear it out; makes spaCy load.

    Attributes:
        of: The record.
        spans: Its parts in today's article.
        assessment: What was found when the statement was held against them.
        opinion: What a scorer from outside thinks; None when none is configured.
    """

    of: RecordView
    spans: tuple[Span, ...]
    assessment: Assessment
    opinion: Opinion | None = None

    @property
    def doubted(self) -> bool:
        """Whether the statement as a whole is unlikely to be borne out, sharper reasons aside."""
        return self.assessment.support is not Support.SUPPORTED and self.assessment.score < EVEN

    @property
    def mismatches(self) -> tuple[Mismatch, ...]:
        """What is told: the hard ones, others where the statement as a whole is not borne out.

        Whose statement it is has to be said however likely it is true, as CS507 asks of the sentence around the words.
        Low coverage alone is told where the statement is more likely not borne out than borne out, or a figure is
        concerned.
        """
        if self.assessment.support is Support.SUPPORTED:
            found = self.assessment.mismatches
            return tuple(each for each in found if each.hard or each.ground is Ground.ATTRIBUTION)
        return tuple(each for each in self.assessment.mismatches if self._is_told(each))

    def _is_told(self, mismatch: Mismatch) -> bool:
        if mismatch.hard or mismatch.ground is not Ground.COVERAGE or self.doubted:
            return True
        return any(character.isdigit() for character in mismatch.said.of(self.of.subject))

    @property
    def answered(self) -> frozenset[str]:
        """Codes of the doubts that a person saw when accepting the record as it is."""
        return self.of.standing.answered


@dataclass(frozen=True)
class SourceView:
    """One source with the records taken from it.

    Attributes:
        path: Below the corpus root.
        article_path: Below the checked root.
        file_path: Its ``_source.json``, below the checked root.
        file: What is known of it; None when there is no valid ``_source.json``.
        today: The article; None when it is missing or unreadable.
        missing: Whether the article's file is not there.
        twins: Paths (below the corpus root) of unregistered articles with a text this source has had.
        records: Ids of its live records, in order.
        waiting: Ids of those that wait for a review.
    """

    path: str
    article_path: str
    file_path: str
    folder: str
    file: SourceFile | None
    today: Source | None
    missing: bool
    twins: tuple[str, ...]
    records: tuple[str, ...]
    waiting: tuple[str, ...]


@dataclass(frozen=True)
class FileView:
    """One problem of one file of corpus or register, as the store found it."""

    problem: FileProblem

    @property
    def place(self) -> Place:
        """Where the problem is."""
        return Place(self.problem.path, self.problem.line, self.problem.column)


@dataclass(frozen=True)
class HistoryView:
    """One record's history now and at the revision compared with.

    Attributes:
        record: Its id.
        source: Path of its source below the corpus root.
        path: Its file now, or where it was.
        before: Events at the revision, newest first.
        after: Events now; None when the record's file is gone.
        since: The revision, as the user named it.
    """

    record: str
    source: str
    path: str
    before: tuple[Event, ...]
    after: tuple[Event, ...] | None
    since: str


@dataclass(frozen=True)
class IgnoreView:
    """One ignore of one record, after the other rules have spoken.

    Attributes:
        of: The record.
        ignore: The ignore.
        expired: Whether its date has passed.
        used: Whether a finding met it; None when its rule did not run.
        known: Whether there is a rule of that code at all.
    """

    of: RecordView
    ignore: Ignore
    expired: bool
    used: bool | None
    known: bool


def place_in(source: Source, path: str, span: Span) -> Place:
    """Return the place of ``span`` in ``source``, whose file a user opens as ``path``."""
    start, end = source.position(span.start), source.position(span.end)
    return Place(path, start.line, start.column, end.line, end.column, span)
