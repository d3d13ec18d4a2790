"""What a rule is: a code, words about it, examples, and a function over one view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from claimspan.model.finding import Finding, Place, RuleText, Severity

V = TypeVar("V")

FAMILIES: dict[str, str] = {
    "CS1": "drifted",
    "CS2": "unsupported",
    "CS3": "drifted",
    "CS4": "duplicated",
    "CS5": "misattributed",
    "CS6": "unreviewed",
    "CS7": "draft",
    "CS9": "register",
}
"""The user's word for each family of codes; ``--select`` and the summaries use it."""


@dataclass(frozen=True)
class Example:
    """A small case that runs as a test and is printed on the rule's page.

    One record is made on ``words`` of ``article``, accepted, and then what the other fields say happens.

    Attributes:
        title: What the case shows, one clause.
        finds: Whether the rule speaks up.
        article: The text the record was reviewed against.
        words: The words of the parts.
        statement: The claim's statement; None makes it a quote of ``speaker``.
        speaker: Name of the quote's speaker.
        wording: How far the quote's words are the speaker's own; None leaves it to the program.
        role: The speaker's role as printed.
        now: The article's text today; None when it is as it was.
        gone: The article's file is no longer there (``renamed``: it is there under another name).
        decisions: What people did after the proposal, as ``(person, action)``.
        source: Fields of ``_source.json`` that differ from what ``source add`` writes.
        ignores: The record's ignores.
        record_edits: Replacements in the text of the record's file, made by hand after the decisions.
        files: More files, by path below the root; ``{article}`` in a path is the article's folder.
        settings: Configuration that differs from the default.
        since: Check against the state before ``now``, ``record_edits`` and ``files``.
        draft: A draft that is verified after all that, in place of a check; ``{record}`` in it is the record's id.
    """

    title: str
    finds: bool
    article: str = "The probe weighs about 10 kilograms, Mara Lindt said. It will fly in 2031."
    words: tuple[str, ...] = ("The probe weighs about 10 kilograms",)
    statement: str | None = None
    speaker: str | None = "Mara Lindt"
    wording: str | None = None
    role: str | None = None
    now: str | None = None
    gone: bool = False
    renamed: bool = False
    decisions: tuple[tuple[str, str], ...] = (("editor", "accepted"),)
    source: Mapping[str, object] = field(default_factory=dict)
    ignores: tuple[Mapping[str, object], ...] = ()
    record_edits: tuple[tuple[str, str], ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, object] = field(default_factory=dict)
    since: bool = False
    draft: str | None = None


@dataclass(frozen=True)
class Rule(Generic[V]):
    """One thing that can be wrong, and the function that sees it.

    Attributes:
        code: ``CS`` and three digits; never changes its meaning.
        name: The same in words, for people: ``words-gone``.
        view: The type of view it looks at (see ``rules.views``); a language view makes spaCy load.
        severity: Default severity of its findings.
        summary: One line: what it reports.
        why: Why it matters and what to do, a short paragraph.
        examples: At least one that is found and one that is not.
        check: Yields findings for one view.
        leads: Whether its findings lead those of other rules with the same cause and severity.
    """

    code: str
    name: str
    view: type[V]
    severity: Severity
    summary: str
    why: str
    examples: tuple[Example, ...]
    check: Callable[[V], Iterable[Finding]]
    leads: bool = False

    @property
    def family(self) -> str:
        """The user's word for the rule's family."""
        return FAMILIES[self.code[:3]]

    @property
    def text(self) -> RuleText:
        """What an output may say of the rule."""
        return RuleText(self.code, self.name, self.family, self.severity, self.summary, self.why)

    def finding(self, message: str, place: Place, **details: Any) -> Finding:
        """Return a finding of this rule; ``details`` are further fields of :class:`Finding`."""
        details.setdefault("severity", self.severity)
        return Finding(code=self.code, name=self.name, message=message, place=place, **details)
