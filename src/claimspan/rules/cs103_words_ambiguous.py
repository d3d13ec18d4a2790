"""CS103: the recorded words stand in several places, and nothing tells which is meant."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.change import Change
from claimspan.model.finding import Finding, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.drift import drift_finding, parts_with
from claimspan.rules.views import RecordView


def check(view: RecordView) -> Iterator[Finding]:
    """Yield a finding when a part's place cannot be told from others like it."""
    doubtful = parts_with(view, Change.AMBIGUOUS)
    if not doubtful:
        return
    count = len(doubtful[0][1].candidates)
    places = f"{count} places" if count else "several places"
    message = f"the recorded words could be in {places} of the article, and nothing tells which is meant"
    if count == 1:
        message = "words like the recorded ones stand in the article, but nothing tells that they are the same"
    yield from drift_finding(
        RULE,
        view,
        doubtful,
        message,
        f"look at the places, then record the right one anew and withdraw {view.record.id}",
    )


RULE = Rule(
    code="CS103",
    name="words-ambiguous",
    view=RecordView,
    severity=Severity.ERROR,
    summary="the recorded words could be in several places of the article",
    why=(
        "A span is never moved on a guess. When the article repeats the words and neither the surroundings nor the "
        "edit decide which occurrence the record was made on, a person has to."
    ),
    examples=(
        Example(
            "the article was written anew, repeats the words, and its reviewed text was not kept",
            finds=True,
            article="Costs rose. We were ready. The end.",
            words=("We were ready.",),
            now="Prices fell.\nWe were ready.\nSales fell.\nWe were ready.\nA new beginning was made by all of them.",
            settings={"store-text": False},
        ),
        Example(
            "the words stand there once", finds=False, now="News. The probe weighs about 10 kilograms, Mara Lindt said."
        ),
    ),
    check=check,
)
