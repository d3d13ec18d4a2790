"""Speakers of the shipped register: swapped ones are flagged, whatever else is on file."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
from article_desk import ARTICLE, checked

from claimspan.model.finding import Severity, Verdict
from claimspan.model.record import RECORD, Quote

FOLDER = Path(__file__).parents[2] / "claims" / ARTICLE
QUOTES = [RECORD.validate_json(path.read_bytes()) for path in sorted(FOLDER.glob("q-*.json"))]
SPEAKERS = sorted({quote.speaker for quote in QUOTES if isinstance(quote, Quote)})


@pytest.mark.parametrize(("one", "other"), list(permutations(SPEAKERS, 2)), ids=lambda name: name)
def test_every_quote_of_a_swapped_speaker_is_flagged(root: Path, one: str, other: str) -> None:
    owed = set()
    for path in (root / "claims" / ARTICLE).glob("q-*.json"):
        record = path.read_text("utf-8")
        if f'"speaker": "{one}"' in record:
            path.write_text(record.replace(f'"speaker": "{one}"', f'"speaker": "{other}"'), "utf-8")
            owed.add(path.stem)
    report = checked(root)
    assert {each.record for each in report.findings if each.code == "CS501"} == owed
    assert {each.severity for each in report.findings if each.code == "CS501"} == {Severity.ERROR}
    flagged = {each.record for each in report.verdicts if each.verdict is Verdict.FLAGGED}
    assert flagged == owed
