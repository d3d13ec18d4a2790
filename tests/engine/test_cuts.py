"""What was left out beside recorded words: loud rows turn the meaning, quiet ones do not."""

from __future__ import annotations

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from claimspan.engine.cuts import turns
from claimspan.engine.whose import given
from claimspan.facts.quotations import quotations
from claimspan.model.attribution import (
    Analysis,
    Attribution,
    ContentKind,
    Mention,
    Outcome,
    Printed,
    Resolution,
    Speech,
)
from claimspan.model.quoting import Side, Turn, TurnSort
from claimspan.model.text import Span

LINDT = Resolution(Outcome.RESOLVED, "Mara Lindt")


def span(text: str, words: str) -> Span:
    assert text.count(words) == 1, words
    start = text.index(words)
    return Span(start, start + len(words))


def spoken(text: str) -> Analysis:
    """Return the analysis of a text whose quotations are one speech."""
    pieces = tuple(piece for each in quotations(text) for piece in each.pieces)
    name = span(text, "Mara Lindt")
    return Analysis((Speech(Attribution(pieces, (), Mention((name,), name), ContentKind.DIRECT), LINDT),))


def found(text: str, *words: str, analysis: Analysis | None = None) -> tuple[Turn, ...]:
    spans = [span(text, each) for each in words]
    return turns(text, spans, given(spans, spoken(text) if analysis is None else analysis))


LOUD = [
    ("“We will launch in May if the engine is ready,” Mara Lindt said.", "We will launch in May", "condition"),
    ("“If the engine is ready, we will launch in May,” Mara Lindt said.", "we will launch in May", "condition"),
    ("“We will launch,” Mara Lindt said, “unless the wind turns.”", "We will launch", "condition"),
    ("“We will pay only if they ask,” Mara Lindt said.", "We will pay", "condition"),
    ("“We will not pay until they ask,” Mara Lindt said.", "We will not pay", "condition"),
    ("“They can have it as long as they pay,” Mara Lindt said.", "They can have it", "condition"),
    ("“I do not believe the bridge is safe,” Mara Lindt said.", "the bridge is safe", "negation"),
    ("“I don’t think that the bridge is safe,” Mara Lindt said.", "the bridge is safe", "negation"),
    ("“Nobody in Aldern claims that the bridge is safe,” Mara Lindt said.", "the bridge is safe", "negation"),
    ("“The two towns are not natural partners,” Mara Lindt said.", "The two towns are", "negation"),
    ("“The two towns have never been partners,” Mara Lindt said.", "The two towns have", "negation"),
    ("“The plan is good — not,” Mara Lindt said.", "The plan is good", "negation"),
    ("“I doubt that the probe will fly,” Mara Lindt said.", "the probe will fly", "disbelief"),
    ("“The plan is good,” Mara Lindt said, “but not for us.”", "The plan is good", "contrast"),
    ("“It would be wrong to say that we failed,” Mara Lindt said.", "we failed", "disbelief"),
    ("“It is a myth that the probe is late,” Mara Lindt said.", "the probe is late", "disbelief"),
    ("“Some say the money is gone,” Mara Lindt said.", "the money is gone", "hearsay"),
    ("“The money is gone, or so they say,” Mara Lindt said.", "The money is gone", "hearsay"),
    ("“It works, but it is far too heavy,” Mara Lindt said.", "It works", "contrast"),
    ("“It works, though not in the cold,” Mara Lindt said.", "It works", "contrast"),
    ("“Perhaps the probe will fly in May,” Mara Lindt said.", "the probe will fly in May", "hedge"),
    ("“I think the probe will fly in May,” Mara Lindt said.", "the probe will fly in May", "hedge"),
    ("“The probe will fly in May, I think,” Mara Lindt said.", "The probe will fly in May", "hedge"),
]

QUIET = [
    (
        "“We will launch in May if the engine is ready,” Mara Lindt said.",
        "We will launch in May if the engine is ready",
    ),
    ("“We will launch in May, and Aldern will be proud,” Mara Lindt said.", "We will launch in May"),
    ("“We did not wait, but the bridge is open,” Mara Lindt said.", "the bridge is open"),
    ("“It is not easy. The bridge is open.” Mara Lindt smiled.", "The bridge is open."),
    ("“The bridge is open. But it was not easy,” Mara Lindt said.", "The bridge is open."),
    ("“Because we did not wait, we won,” Mara Lindt said.", "we won"),
    ("“This is a report, not a novel,” Mara Lindt said.", "This is a report"),
    ("“There is no doubt that the bridge is safe,” Mara Lindt said.", "the bridge is safe"),
    ("“We not only built it but opened it,” Mara Lindt said.", "We not only built it"),
    ("“He left the hall without a word,” Mara Lindt said.", "He left the hall"),
    ("“We will open it even if it rains,” Mara Lindt said.", "We will open it"),
    ("“The bridge is open,” Mara Lindt said. “We are proud if anyone asks.”", "The bridge is open"),
    ("“Last year, the bridge was closed,” Mara Lindt said.", "the bridge was closed"),
    ("If it rains, Mara Lindt said, “the bridge is closed.”", "the bridge is closed"),
    ("“We open in May, unless it floods,” said Mara Lindt. “The work is done.”", "The work is done."),
    ("“I doubt that it is cheap,” Mara Lindt said. “It will not fall.”", "It will not fall."),
    ("“It is one bridge,” Mara Lindt said. “But what a bridge.”", "It is one bridge"),
    ("“The dam has never leaked and never will,” Mara Lindt said.", "The dam has never leaked"),
    ("“The dam is safe, not beautiful,” said Mara Lindt, an architect. “We love it.”", "The dam is safe"),
    ("“Nobody doubts that the bridge is strong,” Mara Lindt said.", "the bridge is strong"),
    ("“I do not dispute that the bridge is old,” Mara Lindt said.", "the bridge is old"),
]


@pytest.mark.parametrize(("text", "words", "sort"), LOUD, ids=[f"{row[2]}: {row[0]}" for row in LOUD])
def test_what_turns_the_words_is_seen(text: str, words: str, sort: str) -> None:
    (turn,) = found(text, words)
    assert turn.sort == sort
    assert turn.part == 1
    assert turn.words.casefold() in text.casefold()


@pytest.mark.parametrize(("text", "words"), QUIET, ids=[row[0] for row in QUIET])
def test_what_turns_nothing_is_passed_over(text: str, words: str) -> None:
    assert found(text, words) == ()


def test_an_omission_inside_a_sentence_is_looked_into() -> None:
    text = "“We will certainly not give up the probe,” Mara Lindt said."
    (turn,) = found(text, "We will", "give up the probe")
    assert (turn.part, turn.sort, turn.side, turn.words) == (1, TurnSort.NEGATION, Side.BETWEEN, "not")
    assert turn.left_out.of(text).strip() == "certainly not"


def test_whole_sentences_left_out_between_parts_turn_nothing() -> None:
    text = "“The bridge is open. It was not easy. We are proud,” Mara Lindt said."
    assert found(text, "The bridge is open.", "We are proud") == ()


def test_words_that_no_speech_holds_are_looked_at_within_their_marks() -> None:
    text = "“We will launch if the engine is ready.” That was on the board. Mara Lindt"
    (turn,) = found(text, "We will launch", analysis=Analysis())
    assert (turn.sort, turn.words) == (TurnSort.CONDITION, "if")


@pytest.mark.parametrize(
    ("force", "kind", "sorts"),
    [
        ("denying", ContentKind.INDIRECT, [TurnSort.DENIAL]),
        ("saying", ContentKind.INDIRECT, []),
        ("denying", ContentKind.DIRECT, []),
    ],
)
def test_words_that_are_only_denied_are_nobodys(force: str, kind: ContentKind, sorts: list[TurnSort]) -> None:
    text = "Mara Lindt denied the bridge was unsafe."
    name, cue, content = (span(text, words) for words in ("Mara Lindt", "denied", "the bridge was unsafe"))
    attribution = Attribution((content,), (cue,), Mention((name,), name), kind, force)
    analysis = Analysis((Speech(attribution, LINDT, Printed("Mara Lindt", "denied")),))
    assert [turn.sort for turn in found(text, "the bridge was unsafe", analysis=analysis)] == sorts


@for_all(st.text(alphabet='“”"‘’ .,;\n…not if butI doubt\u2028é', max_size=60), st.data())
def test_any_text_is_looked_at_without_raising(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=4, max_size=4)))
    spans = [Span(one, other) for one, other in (cuts[:2], cuts[2:]) if one < other]
    pieces = tuple(piece for each in quotations(text) for piece in each.pieces)
    speech = Speech(Attribution(pieces, (), None, ContentKind.DIRECT), Resolution(Outcome.UNRESOLVED, None))
    for analysis in (Analysis(), Analysis((speech,))):
        for turn in turns(text, spans, given(spans, analysis)):
            assert 0 <= turn.left_out.start < turn.left_out.end <= len(text)
