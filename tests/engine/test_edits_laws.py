"""Laws of edits: what only dresses a sentence anew is no change of meaning, and a change is one both ways."""

from __future__ import annotations

import re

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claimspan.engine.compare import compare
from claimspan.engine.edits import intact

LAW = settings(deadline=None, max_examples=50)

NAMES = st.sampled_from(["Ada Holm", "the Sarne Council", "Tefra Rail", "Dr. Jonas Weir", "Mirela Fonta", "the EKA"])
VERBS = st.sampled_from(["said", "announced", "confirmed", "promised", "denied", "estimated", "reported"])
THINGS = st.sampled_from(["ferry", "bridge", "orchestra", "reservoir", "vaccine", "clinic", "telescope", "harbour"])
DEEDS = st.sampled_from(
    ["will reopen", "was closed", "may be moved", "has not been repaired", "must be sold", "carried most passengers"]
)
COUNTS = st.integers(2, 12)
LARGE = st.integers(1_000, 9_999_999)
DAYS = st.integers(1, 28)
MONTHS = st.sampled_from(["January", "February", "April", "June", "July", "September", "October", "December"])
IN_WORDS = {
    2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven",
    12: "twelve",
}  # fmt: skip
SPELLINGS = (("harbour", "harbor"), ("centre", "center"), ("organised", "organized"), ("travelling", "traveling"))


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """Draw a sentence with a speaker, a thing, a count, a large figure and a date."""
    name, verb, thing, deed = draw(NAMES), draw(VERBS), draw(THINGS), draw(DEEDS)
    count, large, day, month = draw(COUNTS), draw(LARGE), draw(DAYS), draw(MONTHS)
    name = name[0].upper() + name[1:]
    kinds = (
        f'{name} {verb} that the {thing} {deed} after {count} years, and "it won\'t be the last" one.',
        f"The {thing}, which cost ${large:,}, {deed} on {day} {month} 2031, {name} {verb}.",
        f"On {day} {month}, {count} people organised a visit to the {thing} in the centre of town - {large:,} came.",
        f"{name} {verb}: the {thing} {deed}; {count} travelling shows were seen by {large:,} guests.",
    )
    return draw(st.sampled_from(kinds))


def _changes_meaning(before: str, after: str) -> bool:
    return any(one.aspect.changes_meaning for one in compare(before, after))


@LAW
@given(sentences(), st.sampled_from([("“", "”"), ("«", "»"), ("„", "“"), ("''", "''")]))
def test_quotation_marks_change_no_meaning(sentence: str, marks: tuple[str, str]) -> None:
    curly = re.sub(r'"([^"]*)"', rf"{marks[0]}\1{marks[1]}", sentence).replace("'t", "’t")
    assert not _changes_meaning(sentence, curly)


@LAW
@given(sentences(), st.sampled_from(["–", "—", "―", "--"]))
def test_dashes_change_no_meaning(sentence: str, dash: str) -> None:
    assert not _changes_meaning(sentence, sentence.replace(" - ", f" {dash} "))


@LAW
@given(sentences(), st.lists(st.tuples(st.integers(0, 30), st.sampled_from(["\n", "  ", "\u00a0", "\t", " \r\n"]))))
def test_white_space_changes_no_meaning(sentence: str, spots: list[tuple[int, str]]) -> None:
    words = sentence.split(" ")
    spaces = dict(spots)
    after = "".join(
        word + (spaces.get(place, " ") if place < len(words) - 1 else "") for place, word in enumerate(words)
    )
    assert not _changes_meaning(sentence, after)


@LAW
@given(sentences())
def test_figures_and_number_words_change_no_meaning(sentence: str) -> None:
    worded = re.sub(
        r"(?<![\d,$])\b(\d{1,2})\b(?= (?:years|people|travelling))", lambda m: IN_WORDS[int(m[1])], sentence
    )
    assert not _changes_meaning(sentence, worded)
    assert not _changes_meaning(worded, sentence)


@LAW
@given(sentences())
def test_grouping_of_figures_changes_no_meaning(sentence: str) -> None:
    for mark in ("", "\u202f", " "):
        assert not _changes_meaning(sentence, re.sub(r"(?<=\d),(?=\d{3})", mark, sentence))


@LAW
@given(sentences(), st.sampled_from(["{m} {d}", "{d} {s}", "{d}th of {m}", "{s}. {d}"]))
def test_order_and_shortness_of_dates_change_no_meaning(sentence: str, form: str) -> None:
    def written(match: re.Match[str]) -> str:
        day, month = match.groups()
        ending = {"1": "st", "2": "nd", "3": "rd"}.get(day[-1] if day not in ("11", "12", "13") else "", "th")
        return form.replace("th", ending).format(d=day, m=month, s=month[:3])

    assert not _changes_meaning(sentence, re.sub(r"\b(\d{1,2}) ([A-Z][a-z]+)\b(?=,| 20)", written, sentence))


@LAW
@given(sentences())
def test_british_and_american_spelling_change_no_meaning(sentence: str) -> None:
    for british, american in SPELLINGS:
        assert not _changes_meaning(sentence, sentence.replace(british, american))


@LAW
@given(sentences(), st.data())
def test_a_typing_error_changes_no_meaning(sentence: str, data: st.DataObject) -> None:
    plain = list(re.finditer(r"(?<![\w'’])[a-z]{6,}(?![\w'’])", sentence))
    assume(plain)
    match = data.draw(st.sampled_from(plain))
    place = data.draw(st.integers(match.start() + 1, match.end() - 2))
    one, other = sentence[place], sentence[place + 1 : place + 2]
    assume(one != other and place + 1 < match.end())
    assert not _changes_meaning(sentence, f"{sentence[:place]}{other}{one}{sentence[place + 2 :]}")


EDITS = st.sampled_from(
    [
        (r"\bwill\b", "may"), (r"\bwas\b", "was not"), (r"\b(\d{1,2})\b", r"4\1"), (r"\bclosed\b", "opened"),
        (r"\bthe\b", "every"), (r"\bferry\b", "tram"), (r"\bmost\b", "all"), (r"\bJune\b", "August"),
        (r"\bafter\b", "before"),
        (r"\bAda Holm\b", "Ivo Lenk"), (r"\bhas not been\b", "has been"), (r"\bmust\b", "may"), (r"\bsold\b", "bought"),
    ]
)  # fmt: skip


@LAW
@given(sentences(), EDITS)
def test_an_edit_and_its_reverse_are_both_changes_or_both_none(sentence: str, edit: tuple[str, str]) -> None:
    after = re.sub(edit[0], edit[1], sentence, count=1)
    assert _changes_meaning(sentence, after) == _changes_meaning(after, sentence)


@LAW
@given(sentences(), sentences())
def test_likelihood_of_the_same_meaning_is_one_for_the_same_and_a_share_for_all(one: str, other: str) -> None:
    assert intact(compare(one, one)) == 1
    assert 0 <= intact(compare(one, other)) <= 1
