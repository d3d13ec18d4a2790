"""Whether the article gives recorded words to the recorded speaker."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from claimspan.engine.whose import given, judged
from claimspan.model.attribution import (
    Analysis,
    Attribution,
    ContentKind,
    Mention,
    MentionSort,
    Named,
    Outcome,
    Printed,
    Resolution,
    Speech,
)
from claimspan.model.register import Speaker
from claimspan.model.text import Span
from claimspan.model.whose import Answer

HERE, THERE = Span(0, 100), Span(200, 300)
MENTION = Mention((Span(110, 120),), Span(110, 120))


def speech(
    *content: Span,
    name: str | None = None,
    outcome: Outcome = Outcome.RESOLVED,
    candidates: tuple[str, ...] = (),
    confidence: float = 0.95,
    printed: str = "",
    sort: MentionSort = MentionSort.NAME,
) -> Speech:
    """Return a speech of somebody at ``content``, or at the first place of these tests."""
    mention = None if sort is MentionSort.NOBODY else MENTION
    return Speech(
        Attribution(content or (HERE,), (Span(121, 125),), mention, ContentKind.DIRECT),
        Resolution(outcome, name, candidates, "evidence", confidence),
        Printed(printed or name or "", "said", sort=sort, line=3),
    )


def named(name: str, *forms: str, kind: str = "person") -> Named:
    """Return somebody an article names."""
    return Named(name, "organisation" if kind == "organisation" else "person", (name, *forms), (Span(0, 5),))


def speaker(name: str, *aliases: str, family: str | None = None) -> Speaker:
    """Return a speaker of a register."""
    slug = "-".join(
        "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in name.lower()).split()
    )
    return Speaker(id=slug or "x", kind="person", name=name, family=family, aliases=aliases)


MARSH, WEN, HOLT = named("Jana Marsh", "Marsh"), named("Wen Qishan", "Wen"), named("Piet Holt", "Holt")
ALL = (MARSH, WEN, HOLT)
CASES = [
    (speech(name="Jana Marsh"), speaker("Jana Marsh"), Answer.RIGHT),
    (speech(name="Jana Marsh"), speaker("Marsh"), Answer.RIGHT),
    (speech(name="Jana Marsh"), speaker("Dr. Jana K. Marsh"), Answer.RIGHT),
    (speech(name="Jana Marsh"), speaker("The mayor of Vessby", "Jana Marsh"), Answer.RIGHT),
    (speech(name="Wen Qishan"), speaker("Qishan Wen"), Answer.RIGHT),
    (speech(name="Jana Marsh"), speaker("Wen Qishan"), Answer.WRONG),
    (speech(name="Jana Marsh"), speaker("Piet Marsh"), Answer.WRONG),
    (speech(name="Jana Marsh"), speaker("Jana Marsh’s report"), Answer.WRONG),
    (speech(name="Jana Marsh", confidence=0.6), speaker("Wen Qishan"), Answer.UNSURE),
    (speech(name="Jana Marsh", confidence=0.6, candidates=("Piet Holt",)), speaker("Wen Qishan"), Answer.WRONG),
    (speech(name="Jana Marsh", confidence=0.6, candidates=("Piet Holt",)), speaker("Piet Holt"), Answer.UNSURE),
    (speech(name="Tomas Hrabinski"), speaker("Tomas Hrabinsky"), Answer.UNSURE),
    (
        speech(outcome=Outcome.AMBIGUOUS, candidates=("Jana Marsh", "Piet Holt")),
        speaker("Jana Marsh"),
        Answer.UNSURE,
    ),
    (
        speech(outcome=Outcome.AMBIGUOUS, candidates=("Jana Marsh", "Piet Holt")),
        speaker("Wen Qishan"),
        Answer.WRONG,
    ),
    (
        speech(outcome=Outcome.AMBIGUOUS, candidates=("Jana Marsh", "Piet Holt"), confidence=0.7),
        speaker("Wen Qishan"),
        Answer.UNSURE,
    ),
    (
        speech(outcome=Outcome.UNRESOLVED, printed="a spokesman", sort=MentionSort.NOUN),
        speaker("Wen Qishan"),
        Answer.UNSURE,
    ),
    (speech(outcome=Outcome.UNRESOLVED, printed="he", sort=MentionSort.PRONOUN), speaker("Wen Qishan"), Answer.UNSURE),
    (speech(outcome=Outcome.UNRESOLVED, sort=MentionSort.NOBODY), speaker("Wen Qishan"), Answer.NOT_GIVEN),
]


def test_words_that_a_speaker_quotes_are_not_judged_wrong() -> None:
    text = "“I asked her twice. She said: ‘Leave it to me.’ So I did,” Jana Marsh said."
    said = speech(Span(0, text.index(" Jana")), name="Jana Marsh")
    inner = Span(text.index("Leave"), text.index(".’"))
    outer = Span(text.index("So I"), text.index(",”"))
    answers = {
        part: judged(given([part], Analysis((said,), ALL), text), speaker("Wen Qishan")) for part in (inner, outer)
    }
    assert answers[inner].answer is Answer.UNSURE
    assert answers[inner].reason == "Jana Marsh quotes these words, perhaps somebody else's (line 3: “Jana Marsh said”)"
    assert answers[outer].answer is Answer.WRONG
    assert judged(given([inner], Analysis((said,), ALL), text), speaker("Jana Marsh")).answer is Answer.RIGHT


def test_several_who_may_be_meant_are_listed_once() -> None:
    he = speech(
        outcome=Outcome.AMBIGUOUS,
        candidates=("Jana Marsh", "Piet Holt", "Wen Qishan"),
        printed="He",
        sort=MentionSort.PRONOUN,
    )
    reason = judged(given([HERE], Analysis((he,), ALL)), speaker("Piet Holt")).reason
    assert reason == "“He” may be Jana Marsh, Piet Holt or Wen Qishan (line 3: “He said”)"


@pytest.mark.parametrize(("said", "recorded", "answer"), CASES)
def test_a_recorded_speaker_is_judged(said: Speech, recorded: Speaker, answer: Answer) -> None:
    judgment = judged(given([HERE], Analysis((said,), ALL)), recorded)
    assert judgment.answer is answer
    assert judgment.reason


def test_a_family_name_that_two_bear_is_unsure() -> None:
    both = (named("Jana Marsh"), named("Piet Marsh"))
    assert judged(given([HERE], Analysis((speech(name="Jana Marsh"),), both)), speaker("Marsh")).answer is Answer.UNSURE


def test_a_family_name_is_whose_form_it_is() -> None:
    both = (named("Jana Marsh", "Marsh"), named("Piet Marsh"))
    assert judged(given([HERE], Analysis((speech(name="Jana Marsh"),), both)), speaker("Marsh")).answer is Answer.RIGHT


def test_a_name_that_fits_two_speakers_of_the_register_is_unsure() -> None:
    found = given([HERE], Analysis((speech(name="Marsh"),), (named("Marsh"),)))
    assert judged(found, speaker("Jana Marsh"), [speaker("Piet Marsh")]).answer is Answer.UNSURE
    assert judged(found, speaker("Jana Marsh"), [speaker("Wen Qishan")]).answer is Answer.RIGHT


def test_one_part_of_somebody_else_makes_the_record_wrong() -> None:
    analysis = Analysis((speech(HERE, name="Jana Marsh"), speech(THERE, name="Piet Holt")), ALL)
    judgment = judged(given([HERE, THERE], analysis), speaker("Jana Marsh"))
    assert judgment.answer is Answer.WRONG
    assert judgment.name == "Piet Holt"


def test_a_reason_says_who_where_and_by_which_cue() -> None:
    judgment = judged(
        given([HERE], Analysis((speech(name="Jana Marsh", printed="Marsh"),), ALL)), speaker("Wen Qishan")
    )
    assert judgment.reason == "the article gives these words to Jana Marsh (line 3: “Marsh said”)"


def test_a_form_that_the_register_does_not_list_is_told() -> None:
    maggie = named("Margaret Lindt", "Maggie")
    said = speech(name="Margaret Lindt", printed="Maggie")
    found = given([HERE], Analysis((said,), (maggie,)))
    assert judged(found, speaker("Margaret Lindt")).alias == "Maggie"
    assert judged(found, speaker("Margaret Lindt", "Maggie")).alias == ""


HELD = [
    ([Span(0, 100)], [HERE], 1),
    ([Span(1, 99)], [HERE], 1),
    ([Span(40, 60)], [HERE], 1),
    ([Span(0, 130)], [HERE], 1),
    ([Span(0, 250)], [HERE], 1),
    ([Span(90, 180)], [HERE], 0),
    ([Span(100, 200)], [HERE], 0),
    ([HERE, THERE], [HERE], 1),
    ([HERE, THERE], [HERE, THERE], 2),
]


@pytest.mark.parametrize(("parts", "contents", "held"), HELD)
def test_parts_are_held_by_the_speech_they_overlap(parts: Sequence[Span], contents: Sequence[Span], held: int) -> None:
    found = given(parts, Analysis(tuple(speech(content, name="Jana Marsh") for content in contents), ALL))
    assert len(found.bearings) == held
    assert len(found.missed) == len(parts) - held


def test_the_tighter_of_two_speeches_holds_a_part() -> None:
    wide, tight = speech(Span(0, 200), name="Jana Marsh"), speech(Span(40, 80), name="Piet Holt")
    assert given([Span(45, 75)], Analysis((wide, tight), ALL)).speech is tight


spans = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: Span(*sorted(pair)))
texts = st.sampled_from(["", "Jana Marsh", "Marsh", "Mrs. Marsh", "Wen’s talk", "TRI", ".", "水", "Piet Marsh Jr."])
speeches = st.builds(
    lambda content, outcome, name, candidates, sort: speech(
        *content, name=name if outcome is Outcome.RESOLVED else None, outcome=outcome, candidates=candidates, sort=sort
    ),
    st.lists(spans, min_size=1, max_size=3),
    st.sampled_from(Outcome),
    texts,
    st.lists(texts, max_size=2).map(tuple),
    st.sampled_from(MentionSort),
)


@settings(deadline=None, max_examples=200)
@drawn(
    st.lists(spans, max_size=3), st.lists(speeches, max_size=4), st.lists(texts, max_size=3), texts.filter(str.strip)
)
def test_judging_never_raises_and_always_says_why(
    parts: list[Span], said: list[Speech], people: list[str], name: str
) -> None:
    found = given(parts, Analysis(tuple(said), tuple(named(person) for person in people)))
    judgment = judged(found, speaker(name), [speaker("Piet Marsh")])
    assert judgment.reason
    assert len(found.bearings) + len(found.missed) == len(parts)


@settings(deadline=None, max_examples=100)
@drawn(texts.filter(lambda text: any(letter.isalnum() for letter in text)))
def test_the_same_name_alone_is_always_right(name: str) -> None:
    found = given([HERE], Analysis((speech(name=name),), (named(name),)))
    assert judged(found, speaker(name)).answer is Answer.RIGHT
