"""CS706: a draft cites a record that there is not, or that does not stand."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.draft import shown
from claimspan.rules.draft_views import CitationView, Trouble

CITING = "The probe weighs about 10 kilograms [[{record}]]."


def check(view: CitationView) -> Iterator[Finding]:
    """Yield a finding on every citation that does not lead to a record that stands."""
    message, remedy = _told(view)
    soft = view.trouble in (Trouble.UNACCEPTED, Trouble.NOWHERE)
    yield RULE.finding(
        message,
        view.place,
        record=view.record,
        source=view.source,
        subject=view.sentence,
        remedy=remedy,
        related=(("record", view.record_place),) if view.record_place else (),
        severity=Severity.WARNING if soft else Severity.ERROR,
        unit=view.unit,
    )


def _told(view: CitationView) -> tuple[str, str]:
    """Return what is wrong and what to do."""
    told = shown(view.told)
    near = f"; did you mean {' or '.join(view.near)}?" if view.near else ""
    if view.trouble is Trouble.UNKNOWN:
        return f'there is no record "{told}"', f"cite a record that there is (claimspan show lists them){near}"
    if view.trouble is Trouble.SEVERAL:
        return f'"{told}" is the beginning of several ids', f"write more of the id{near}"
    if view.trouble is Trouble.NOWHERE:
        return (
            f'the footnote names neither a record nor an article of the corpus: "{told}"'
            if told
            else "the footnote has no text",
            "name a record, or the path or address of an article of the corpus",
        )
    if view.trouble is Trouble.LOST:
        return (
            f"the words of record {view.record} do not stand in the article today: {view.reason}",
            f"find out what became of them: claimspan check {view.record}",
        )
    if view.trouble is Trouble.DROPPED:
        return f"record {view.record} was {view.state}", "cite another record, or leave the sentence out"
    return (
        f"record {view.record} is not accepted as it stands: {view.state}",
        f"compare it with the article, then: claimspan accept {view.record}",
    )


RULE = Rule(
    code="CS706",
    name="citation-unsound",
    view=CitationView,
    severity=Severity.ERROR,
    summary="a draft cites a record that there is not, or that does not stand",
    why=(
        "A citation is as good as the record behind it. An id that does not exist, a record that was rejected or "
        "withdrawn, or one whose words are no longer in the article bears nothing out. A record nobody has accepted "
        "yet, and a footnote that names nothing in the corpus, are a warning."
    ),
    examples=(
        Example("there is no such record", finds=True, draft="The probe weighs about 10 kilograms [[c-aaaaaaaa]]."),
        Example(
            "the record was withdrawn",
            finds=True,
            decisions=(("editor", "accepted"), ("editor", "withdrawn")),
            draft=CITING,
        ),
        Example("nobody has accepted it", finds=True, decisions=(), draft=CITING),
        Example(
            "its words are gone from the article",
            finds=True,
            now="The launch was put off, Mara Lindt said. It will fly in 2031.",
            draft=CITING,
        ),
        Example("the record stands", finds=False, draft=CITING),
        Example(
            "a footnote names it", finds=False, draft="The probe weighs about 10 kilograms.[^1]\n\n[^1]: {record}\n"
        ),
    ),
    check=check,
)
