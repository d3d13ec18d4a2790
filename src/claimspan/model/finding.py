"""What a check found: findings, verdicts per record, and the report that holds them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from claimspan.model.change import Operation
from claimspan.model.draft import DraftCounts
from claimspan.model.text import Span


class Severity(StrEnum):
    """How much a finding matters, gravest first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """3 for error, 2 for warning, 1 for note."""
        return {"error": 3, "warning": 2, "note": 1}[self.value]


class Verdict(StrEnum):
    """What a check says of one record, or a verification of one quotation or sentence of a draft.

    Only sentences of drafts are ``uncovered``: nothing on record speaks of them.
    """

    HOLDS = "holds"
    FLAGGED = "flagged"
    UNCHECKED = "unchecked"
    UNCOVERED = "uncovered"


class State(StrEnum):
    """Where a record stands in its review; derived from its events."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    NEEDS_CHANGES = "needs-changes"
    CONTESTED = "contested"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file as a user opens it: path below the checked root, 1-based lines and columns.

    Attributes:
        path: With forward slashes, relative to the root.
        line: None for the whole file.
        column: Counts code points.
        end_line: Line of the last code point.
        end_column: Column after the last code point.
        span: Code points, where the file is a source.
    """

    path: str
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words in their surroundings, for display: all three are verbatim text of one file."""

    place: Place
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a finding was made, in words of the texts concerned.

    Attributes:
        aspect: What it is about: ``number``, ``attribution``, ``review`` ...
        text: One clause, e.g. ``number: "about 10" became "12"``.
        place: Where to see it, if elsewhere than the finding itself.
        before: The words it is about in the reviewed text, verbatim; empty when it is about none.
        after: The same in today's text.
        said: The words of the record's statement it is about, verbatim; empty when it is about none.
    """

    aspect: str
    text: str
    place: Place | None = None
    before: str = ""
    after: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Fix:
    """A repair of register files.

    Attributes:
        kind: ``reanchor`` (new parts for the record), ``rename`` (the register folder follows its
            source) or ``format`` (rewrite in canonical form).
        summary: What it does, imperative, one clause.
        safe: True when ``--fix`` may apply it: the words are the same and unique.
        path: The register file or folder it changes, relative to the root.
        spans: For ``reanchor``: today's code point spans of the parts.
        target: For ``rename``: the source's new path below the corpus root.
    """

    kind: Literal["reanchor", "rename", "format"]
    summary: str
    safe: bool
    path: str
    spans: tuple[Span, ...] = ()
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem that one rule sees.

    Attributes:
        code: The rule's code, ``CS301``.
        name: The rule's name, ``meaning-changed``.
        severity: How much it matters.
        message: What is wrong, one line, understandable without the manual.
        place: Where to look: in the article where the words stand or stood, else the register file.
        record: Id of the record, None for findings on files and sources.
        source: Path of the source below the corpus root, where one is concerned.
        subject: What the record says: a claim's statement, or the name of a quote's speaker.
        recorded: The words on record, where they matter.
        current: Today's words in their surroundings, where they were found.
        operations: The edit from ``recorded`` to ``current.words``.
        reasons: Why, the gravest first.
        related: Other places that matter, each with a label.
        remedy: What to do, imperative.
        fix: A repair, if there is one.
        cause: Findings of one record with the same cause are merged into one, led by the most specific.
        unchecked: Whether it says that something about the record could not be told, so that nobody calls it sound.
        advisory: Whether it never fails a check, whatever its severity.
        joined: Codes of the findings with the same cause that it speaks for too.
        unit: Number of the draft's quotation or sentence it is about; None where no draft is concerned.
    """

    code: str
    name: str
    severity: Severity
    message: str
    place: Place
    record: str | None = None
    source: str | None = None
    subject: str | None = None
    recorded: str | None = None
    current: Excerpt | None = None
    operations: tuple[Operation, ...] = ()
    reasons: tuple[Reason, ...] = ()
    related: tuple[tuple[str, Place], ...] = ()
    remedy: str = ""
    fix: Fix | None = None
    cause: str | None = None
    unchecked: bool = False
    advisory: bool = False
    joined: tuple[str, ...] = ()
    unit: int | None = None


@dataclass(frozen=True, slots=True)
class RecordVerdict:
    """What the check says of one record, a row of the csv output; of a draft, of one quotation or sentence.

    Attributes:
        record: Its id; of a draft, that of the record it was held against, empty when there was none.
        kind: ``claim`` or ``quote``; of a draft, ``quotation`` or ``sentence``.
        source: Path below the corpus root.
        state: Its review state; None when no record is concerned.
        verdict: holds, flagged or unchecked.
        change: The change word; None when it was not looked at (rejected, withdrawn, unchecked).
        reason: Why ``unchecked``; empty otherwise.
        subject: Statement, or speaker's name.
        words: The recorded words.
        place: Where they are today, else the register file.
        codes: Codes of the findings on it, sorted.
        speaker: A quote's speaker id.
        unit: Number of the quotation or sentence in the draft; None for records.
    """

    record: str
    kind: str
    source: str
    state: State | None
    verdict: Verdict
    change: str | None
    reason: str
    subject: str
    words: str
    place: Place
    codes: tuple[str, ...] = ()
    speaker: str | None = None
    unit: int | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts over a whole check; findings hidden by a baseline are counted, not listed.

    ``draft`` is what the verification of drafts comes to; ``records`` are then those they were held against.
    """

    sources: int = 0
    records: int = 0
    verdicts: dict[str, int] = field(default_factory=dict)
    states: dict[str, int] = field(default_factory=dict)
    severities: dict[str, int] = field(default_factory=dict)
    baselined: int = 0
    ignored: int = 0
    unrecorded: int = 0
    scope: str | None = None
    draft: DraftCounts | None = None


@dataclass(frozen=True, slots=True)
class RuleText:
    """What an output may say of a rule without knowing the rule itself."""

    code: str
    name: str
    family: str
    severity: Severity
    summary: str
    why: str


@dataclass(frozen=True, slots=True)
class Report:
    """The whole answer of a check, in a deterministic order.

    Attributes:
        findings: Sorted gravest first, then by source, place, code and record.
        verdicts: One per record looked at, sorted by source, place and id.
        summary: Counts.
        rules: Texts of every rule that was selected, by code.
        version: Version of the program.
        advice: Sentences for the reader that are no findings (an empty register: what to do next).
    """

    findings: tuple[Finding, ...]
    verdicts: Sequence[RecordVerdict]
    summary: Summary
    rules: Mapping[str, RuleText]
    version: str
    advice: tuple[str, ...] = ()

    def counts(self) -> Counter[str]:
        """Return the number of findings by code."""
        return Counter(finding.code for finding in self.findings)
