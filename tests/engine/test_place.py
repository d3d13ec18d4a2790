"""Whose place it is: reworded sentences are found whole, and no other sentence is taken for them."""

from __future__ import annotations

import pytest

from claimspan.engine.locate import Revision, locate
from claimspan.engine.normalise import same_but_for_format
from claimspan.model.change import Change, Location
from claimspan.model.selector import Selector
from claimspan.model.text import Span

FRAME = "The council met on Monday. {} Nobody else spoke before the vote was taken by hand."
FERRY = (
    "The ferry company apologised to passengers. {} Its chairman refused to resign over the affair.\n\n"
    "The port is run by the county. {} Trucks queue there for hours."
)


def _located(before: str, after: str, words: str, nth: int = 0, *, keep_old: bool = True) -> Location:
    start = -1
    for _ in range(nth + 1):
        start = before.index(words, start + 1)
    selector = Selector.describe(before, Span(start, start + len(words)))
    return locate(selector, Revision(after, before if keep_old else None))


SAME_SENTENCE = [
    ("The committee rejected the proposal.", "The proposal was rejected by the committee."),
    ("Acme sued Bolt in May over a patent.", "Bolt was sued in May by Acme over a patent."),
    ("Owners must register dogs by June, from next year.", "From next year, owners must register dogs by June."),
    ("According to the police, two men fled on foot.", "Two men fled on foot, police said."),
    ("Prices rose by 12 percent in May.", "In May, prices rose by 12%."),
    ("She doesn't trust the minister.", "She trusts the minister."),
    ("The report will be published on Thursday.", "Publication of the report is due on Friday."),
    ("The museum is open from 9 a.m. to 5 p.m. daily.", "Daily opening hours are 9am-5pm."),
    ("Nobody was injured.", "There were no injuries."),
    ("The fine may be doubled if they refuse.", "The fine may be doubled."),
]

OTHER_SENTENCE = [
    ("The driver did not stop.", "Rain had made the road slippery."),
    ("He was born in Lyon.", "She was married in Ghent."),
    ("The judge did not comment.", "The weather did not improve."),
    ("The firm employs 300 people.", "Sheep grazed quietly along the river."),
]

SAME_TEMPLATE = [
    ("Around 400 students attend the college each term.", "Around 90 boats enter the basin each night."),
    ("The new law takes effect on July 1.", "The new tariff takes effect on June 15."),
    ("Exports to Asia fell by 3 percent last quarter.", "Visits to museums grew by 5 percent last month."),
    ("Police arrested two men in Leeds on Sunday.", "Police arrested a woman in York on Friday."),
    ("The station will reopen in March after repairs.", "The theatre will reopen in June after repairs."),
]

CARRIED = [
    ("Around 400 students attend the maritime college each term.", "450"),
    ("Around 400 students attend the maritime college each term.", "40"),
]


@pytest.mark.parametrize(("before", "after"), SAME_SENTENCE)
def test_a_reworded_sentence_between_its_neighbours_is_found_whole(before: str, after: str) -> None:
    location = _located(FRAME.format(before), FRAME.format(after), before)
    assert location.span is not None
    assert location.span.of(FRAME.format(after)) == after


@pytest.mark.parametrize(("before", "after"), OTHER_SENTENCE)
def test_an_unrelated_sentence_on_the_spot_is_not_the_span(before: str, after: str) -> None:
    assert _located(FRAME.format(before), FRAME.format(after), before).change is Change.GONE


@pytest.mark.parametrize(("cut", "new"), SAME_TEMPLATE)
def test_a_new_sentence_of_the_same_template_elsewhere_is_not_the_span(cut: str, new: str) -> None:
    assert _located(FERRY.format(cut, ""), FERRY.format("", new), cut).change is Change.GONE


@pytest.mark.parametrize(("words", "number"), CARRIED)
def test_an_edited_sentence_that_was_carried_elsewhere_is_found(words: str, number: str) -> None:
    edited = words.replace("400", number)
    location = _located(FERRY.format(words, ""), FERRY.format("", edited), words)
    assert location.change is Change.CHANGED
    assert location.span is not None
    assert location.span.of(FERRY.format("", edited)) == edited


READY = "We were ready."
SQUARE = "The mayor spoke at noon in the square. We were ready. The band played until the rain came down."
SECTIONS = [
    f"{n}. {thing}.\n{thing} shall be kept in the {place}. Records shall be kept for five years."
    for n, thing, place in [(1, "Cars", "yard"), (2, "Boats", "harbour"), (3, "Planes", "hangar")]
]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "A man came. We were ready. The end came.",
            "Nobody knew it then. We were ready.\n\nMuch later others spoke. We were ready. Then it rained for days.",
        ),
        ("Rain fell. We were ready. Rain fell. We waited. Rain fell.", "We were ready. We were ready."),
        (READY, f"{READY} {READY}"),
        (SQUARE, f"Corrected below.\n\n{SQUARE}\n\n{SQUARE}"),
        (SQUARE, f"{SQUARE}\n\n{SQUARE}"),
        (SQUARE, SQUARE.replace(READY, f"{READY} {READY}")),
    ],
)
def test_equal_copies_are_ambiguous(before: str, after: str) -> None:
    assert _located(before, after, READY).change is Change.AMBIGUOUS


@pytest.mark.parametrize("nth", [0, 1, 2])
def test_boilerplate_of_a_deleted_section_is_gone(nth: int) -> None:
    after = "\n\n".join(section for place, section in enumerate(SECTIONS) if place != nth)
    words = "Records shall be kept for five years."
    assert _located("\n\n".join(SECTIONS), after, words, nth).change is Change.GONE
    kept = _located("\n\n".join(SECTIONS), "Rules.\n\n" + "\n\n".join(SECTIONS), words, nth)
    assert kept.change is Change.MOVED


@pytest.mark.parametrize(
    ("before", "after", "words", "now"),
    [
        ("“I saw him hang,” she said.", "“I saw him hanged,” she said.", "I saw him hang", "I saw him hanged"),
        ("Few came. It rained.", "Fewer came. It rained.", "Few", "Fewer"),
        ("The trial opened late", "The trial opened lately", "The trial opened late", "The trial opened lately"),
    ],
)
def test_words_are_whole_words(before: str, after: str, words: str, now: str) -> None:
    location = _located(before, after, words)
    assert location.span is not None
    assert location.span.of(after) == now


def test_without_the_old_text_a_doubt_says_why() -> None:
    before = "The port is busy. It was late. Trucks queue there for hours every day."
    after = "The harbour was calm. It was late. Boats lay there."
    location = _located(before, after, "It was late.", keep_old=False)
    assert not location.certain
    assert location.reason == "the words stand there once, but they are too short to be sure"
    changed = before.replace("Trucks queue there for hours every", "Trucks wait and queue there nearly every")
    part = _located(before, changed, "there for hours every day.", keep_old=False)
    assert not part.certain or part.span is None


def test_a_mark_that_reopens_a_quote_is_format_inside_a_quote_only() -> None:
    quote = "“We waited for years.\n\n“The second bridge was never built,”"
    assert same_but_for_format(quote, quote.replace("years.\n\n“The", "years. The"))
    assert same_but_for_format(quote.replace("“", '"').replace("”", '"'), quote.replace("\n\n“", "\n\n"))
    assert not same_but_for_format("We waited.\n\n“The second.”", "We waited. The second.”")
    assert not same_but_for_format("“We waited.”\n\n“The second.”", "“We waited.” The second.”")
