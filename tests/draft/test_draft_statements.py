"""Sentences of drafts: what they cite, what they state."""

from __future__ import annotations

import pytest
from draft_large import desk
from draft_samples import case, codes, holdings, verified

from claimspan.engine.draft.factual import states_fact
from claimspan.engine.draft.nearest import Nearest
from claimspan.model.finding import Severity, Verdict
from claimspan.model.record import Claim


@pytest.mark.parametrize(
    "draft",
    [
        "The probe weighs about 10 kilograms [[c-mmmmmmmmmmmm]].",
        "The probe weighs about 10 kilograms [[c-mm]].",
        "The probe weighs about 10 kilograms. [[C-MM]]",
        "The probe weighs about 10 kilograms.\n\n[[c-mm]]",
        "[The probe weighs about 10 kilograms](c-mm).",
        "The probe weighs about 10 kilograms.[^1]\n\n[^1]: Record c-mmmmmmmmmmmm.",
        "The harbour of Norholt will be rebuilt.[^1]\n\n[^1]: https://example.org/harbour.txt",
        "| What | Source |\n|---|---|\n| The probe weighs about 10 kilograms | [[c-mm]] |",
        "A remark.[^1]\n\n[^1]: This footnote only says more.",
        "The probe weighs about 10 kilograms and will be launched in June 2031 [[c-mm, c-launch]].",
    ],
)
def test_a_citation_that_stands_is_quiet(draft: str) -> None:
    assert codes(draft) == []


@pytest.mark.parametrize(
    ("draft", "severity", "words"),
    [
        ("The probe is light [[c-zzzz]].", Severity.ERROR, 'no record "c-zzzz"'),
        ("The probe is light [[c-]].", Severity.ERROR, "no record"),
        ("The probe is light [[c-mm9]].", Severity.ERROR, "no record"),
        ("The costs are low [[c-costs]].", Severity.ERROR, "several ids"),
        ("The costs are low [[c-costsb]].", Severity.ERROR, "withdrawn"),
        ("The costs had risen to 28 million crowns [[c-costsa]].", Severity.WARNING, "proposed"),
        ("The probe is light.[^7]", Severity.WARNING, "no text"),
        ("[[c-zzzz]]", Severity.ERROR, "no record"),
    ],
)
def test_a_citation_that_leads_nowhere_is_told(draft: str, severity: Severity, words: str) -> None:
    (finding,) = (each for each in verified(draft).findings if each.code == "CS706")
    assert finding.severity is severity
    assert words in finding.message
    assert finding.remedy


def test_near_ids_are_offered() -> None:
    (finding,) = (each for each in verified("Light [[c-launchaaaaab]].").findings if each.code == "CS706")
    assert "c-launchaaaaaa" in finding.remedy


@pytest.mark.parametrize(
    ("sentence", "states"),
    [
        ("The harbour was rebuilt in 1987.", True),
        ("Jonas Weber runs the launch site.", True),
        ("The engine failed during the test.", True),
        ("Will it fly in 2031?", False),
        ("See the annex for 2031.", False),
        ("I think that Norholt is lovely.", False),
        ("In our view Norholt is lovely.", False),
        ("Norholt should rebuild its harbour.", False),
        ("Small things are beautiful.", False),
        ("The year 2031.", False),
        ("Lindt said:", False),
    ],
)
def test_what_states_a_fact(sentence: str, states: bool) -> None:  # noqa: FBT001  # a table
    drafted = case(sentence)
    assert [states_fact(line, drafted.text, []) for line in drafted.lines] == [states]


@pytest.mark.parametrize(
    ("sentence", "records"),
    [
        ("The harbour of Norholt will be rebuilt between 2025 and 2029.", ["c-harbouraaaaa"]),
        ("The probe weighs 12 kilograms.", ["c-mmmmmmmmmmmm"]),
        ("A crate of oranges weighs 12 kilograms.", []),
        ("Everything was quiet in the mountains.", []),
        ("", []),
    ],
)
def test_only_records_that_speak_of_the_same_are_near(sentence: str, records: list[str]) -> None:
    near = [held.record.id for group in Nearest(holdings()).of(sentence) for held in group]
    assert set(near) == set(records)


def test_of_records_on_like_things_those_with_the_same_numbers_are_nearest() -> None:
    kept = desk(60, 600)
    stated = [held.record for held in kept.records if isinstance(held.record, Claim)]
    near = Nearest(kept)
    for claim in stated[::37]:
        assert claim.id in [held.record.id for group in near.of(claim.statement)[:1] for held in group]


def test_every_sentence_that_states_something_has_a_verdict() -> None:
    found = verified(
        "# The probe of 2031\n\nThe probe weighs about 10 kilograms. The harbour of Oslo was rebuilt in 1987. Why?\n"
    )
    assert [(each.kind, each.verdict, each.record) for each in found.verdicts] == [
        ("sentence", Verdict.HOLDS, "c-mmmmmmmmmmmm"),
        ("sentence", Verdict.UNCOVERED, ""),
    ]
    (note,) = found.findings
    assert note.code == "CS709"
    assert 'line 3: "The harbour of Oslo was rebuilt in 1987."' in [reason.text for reason in note.reasons]


@pytest.mark.parametrize(
    "draft",
    [
        "The probe weighs about 12 kilograms.",
        "The probe will be launched in June 2035.",
        "The harbour of Norholt will be rebuilt between 2027 and 2031.",
    ],
)
def test_a_figure_that_no_record_has_is_never_borne_out_without_a_citation(draft: str) -> None:
    assert [each.verdict for each in verified(draft).verdicts if each.verdict is Verdict.HOLDS] == []


def test_a_subject_that_no_record_has_is_not_contradicted() -> None:
    assert codes("The satellite weighs about 100 kilograms and will be launched in 2040 from Norholt.") == []
