"""Laws of the drift engine."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimspan.engine.compare import operations
from claimspan.engine.locate import Revision, locate
from claimspan.engine.normalise import normalise
from claimspan.model.change import Change
from claimspan.model.selector import CONTEXT, Selector
from claimspan.model.text import Span

LAW = settings(deadline=None, max_examples=200)
"""No deadline: the first example of a run also reads the word lists."""

ODD = [
    "\r\n",
    "\ufeff",
    "e\u0301",
    "\u00ad",
    "\U0001f680",
    "\ufe0f",
    "\u2028",
    "\u00a0",
    "“",
    "’",
    "—",
    "ﬁ",
    "²",
    "\u200b",
    "İ",
    "ß",
]
letters = st.sampled_from([*"ab .\n", *ODD])
texts = st.lists(letters, min_size=1, max_size=60).map("".join)
words = st.lists(
    st.sampled_from(["the", "cat", "sat", "on", "12", "of", "“all”", "mats.", "Rossi", "said\n\nnot"]), max_size=60
).map(" ".join)
wordings = st.one_of(texts, words, st.text(max_size=40))


@st.composite
def spans(draw: st.DrawFn, source: st.SearchStrategy[str]) -> tuple[str, Span]:
    text = draw(source.filter(bool))
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start, draw(st.integers(start + 1, len(text))))


def _times(needle: str, text: str) -> int:
    return sum(text.startswith(needle, place) for place in range(len(text)))


@LAW
@given(spans(wordings))
def test_describe_then_locate_is_identity(case: tuple[str, Span]) -> None:
    text, span = case
    location = locate(Selector.describe(text, span), Revision(text, text))
    assert location.change is Change.INTACT
    assert location.span == span


@LAW
@given(spans(wordings))
def test_without_the_old_text_locate_returns_the_span_or_ambiguous_exactly_when_the_selector_is_not_unique(
    case: tuple[str, Span],
) -> None:
    text, span = case
    selector = Selector.describe(text, span)
    location = locate(selector, Revision(text))
    if _times(selector.prefix + selector.exact + selector.suffix, text) > 1:
        assert location.change is Change.AMBIGUOUS
        assert span in location.candidates
    else:
        assert location.change is Change.INTACT
        assert location.span == span


@LAW
@given(case=spans(wordings), data=st.data(), keep_old=st.booleans())
def test_an_edit_outside_span_and_context_yields_the_same_words_or_ambiguous(
    case: tuple[str, Span], data: st.DataObject, *, keep_old: bool
) -> None:
    text, span = case
    low, high = max(0, span.start - CONTEXT), min(len(text), span.end + CONTEXT)
    head, tail = text[:low], text[high:]
    if head and data.draw(st.booleans()):
        cut = data.draw(st.integers(0, len(head)))
        head = head[:cut] + data.draw(wordings) + head[data.draw(st.integers(cut, len(head))) :]
    if tail and data.draw(st.booleans()):
        cut = data.draw(st.integers(0, len(tail)))
        tail = tail[:cut] + data.draw(wordings) + tail[data.draw(st.integers(cut, len(tail))) :]
    edited = head + text[low:high] + tail
    location = locate(Selector.describe(text, span), Revision(edited, text if keep_old else None))
    if location.span is None:
        assert location.change is Change.AMBIGUOUS
    else:
        assert location.span.of(edited) == span.of(text)


@LAW
@given(wordings, wordings)
def test_operations_rejoin_to_both_texts(before: str, after: str) -> None:
    steps = operations(before, after)
    assert "".join(step.before for step in steps) == before
    assert "".join(step.after for step in steps) == after
    for step in steps:
        assert (step.kind == "equal") == (step.before == step.after)


@LAW
@given(wordings)
def test_offset_map_round_trip(text: str) -> None:
    plain = normalise(text)
    for place, letter in enumerate(plain.text):
        origin = plain.origin(place, place + 1)
        assert 0 <= origin.start < origin.end <= len(text)
        assert plain.plain_offset(origin.start) <= place
        assert letter in normalise(origin.of(text), join_hyphens=False).text or letter in " -"
    assert plain.origin(0, len(plain.text)).length <= len(text)


@LAW
@given(wordings)
def test_normalising_keeps_every_character_with_a_numeric_value(text: str) -> None:
    assert [c for c in normalise(text).text if c.isnumeric()] == [c for c in text if c.isnumeric()]


@LAW
@given(st.text(alphabet="0123456789 \u00a0\u2009\n", max_size=30))
def test_normalising_never_joins_digits_that_space_keeps_apart(text: str) -> None:
    assert normalise(text).text.split() == text.split()


@LAW
@given(spans(wordings), wordings)
def test_locate_is_deterministic_and_never_raises(case: tuple[str, Span], after: str) -> None:
    text, span = case
    selector = Selector.describe(text, span)
    for old in (text, None):
        first, second = (locate(selector, Revision(after, old)) for _ in range(2))
        assert first == second
        if first.span is not None:
            assert 0 <= first.span.start < first.span.end <= len(after)


@pytest.mark.parametrize(
    ("before", "after", "exact"),
    [
        ("one", "one two", "one"),
        ("x\r\nThe rover weighs 10 kg.\r\n", "\r\nx\r\nThe rover weighs 10 kg.\r\n", "The rover weighs 10 kg."),
        ("x The rover weighs 10 kg.", "\ufeffx The rover weighs 10 kg.", "The rover weighs 10 kg."),
        ("x The caf\u00e9 closed at ten.", "yy x The cafe\u0301 closed at ten.", "The cafe\u0301 closed at ten."),
        (
            "x The cooperative closed.",
            "\U0001f680\U0001f680 x The co\u00adopera\u00adtive closed.",
            "The co\u00adopera\u00adtive closed.",
        ),
        (
            "x A heart \u2764 was drawn there.",
            "y x A heart \u2764\ufe0f was drawn there.",
            "A heart \u2764\ufe0f was drawn there.",
        ),
        ("x The line\u2028goes on and on.", "y\u2028x The line goes on and on.", "The line goes on and on."),
        ("x It cost 10 000 euros then.", "yy x It cost 10\u00a0000 euros then.", "It cost 10\u00a0000 euros then."),
    ],
)
def test_odd_characters_keep_exact_offsets(before: str, after: str, exact: str) -> None:
    start = 0 if before == "one" else before.index(" ") + 1 if before[1] == " " else before.index("The")
    end = len(before.rstrip())
    location = locate(Selector.describe(before, Span(start, end)), Revision(after, before))
    assert location.span is not None
    assert location.span.of(after) == exact
    assert location.change in (Change.INTACT, Change.MOVED, Change.REFORMATTED)


HOSTILE = {
    "one repeated character": (
        "a" * 2_000_000 + "b" + "a" * 100,
        "a" * 1_900_000 + "b" + "a" * 90,
        Span(1_000_000, 1_000_030),
    ),
    "equal lines": ("the same line again\n" * 10_000, "the same line again\n" * 9_990, Span(100_000, 100_019)),
    "equal lines, one edited": (
        "the same line again\n" * 10_000,
        "x\n" + "the same line again\n" * 5_000 + "no\n" + "the same line again\n" * 4_990 + "y",
        Span(100_000, 100_019),
    ),
    "one character": ("ab " * 700_000, "ba " * 700_000, Span(900_000, 900_001)),
    "whole text": ("lorem ipsum dolor " * 60_000, "x lorem ipsum dolor " * 50_000, Span(0, 1_080_000)),
    "quotes": ("“‘" * 300_000, "‘“" * 300_000 + "x", Span(5, 600)),
    "white space": (" \n" * 500_000 + "a", "\n " * 500_000, Span(1_000, 1_040)),
    "digits": ("1 " * 400_000, "11 " * 300_000, Span(4_000, 4_400)),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("keep_old", [True, False])
def test_hostile_texts_stay_bounded(name: str, *, keep_old: bool) -> None:
    before, after, span = HOSTILE[name]
    selector = Selector.describe(before, span)
    began = time.process_time()
    locate(selector, Revision(after, before if keep_old else None))
    assert time.process_time() - began < 5
