"""A draft of 10,000 sentences against 300 articles and 1,000 records: in step with its length, nothing passed over."""

from __future__ import annotations

import time

import pytest
from draft_large import desk, draft
from draft_samples import RULES, case

from claimspan.engine.draft.verify import verify
from claimspan.nlp.analyse import analyse, analyse_all

SENTENCES = 10_000
MOST_SECONDS = 240
"""Of processor time, reading language included; measured: about 90."""


def test_a_draft_of_hundreds_of_sentences_is_told_whole() -> None:
    drafted = case(draft(120))
    found = verify([drafted], desk(30, 100), RULES, analyse_all)
    assert found.counts.quotations == 24
    assert found.counts.absent == 12
    assert len(found.verdicts) == 120
    assert {each.place.line for each in found.verdicts} == {1 + 2 * n for n in range(15)}


@pytest.mark.slow
def test_a_draft_of_ten_thousand_sentences_takes_minutes_at_most() -> None:
    texts = draft(SENTENCES)
    started = time.process_time()
    drafted = case(texts)
    found = verify([drafted], desk(300, 1_000), RULES, lambda each: [analyse(text) for text in each])
    assert time.process_time() - started < MOST_SECONDS
    assert len(found.verdicts) == SENTENCES
    assert found.counts.quotations == SENTENCES // 5
