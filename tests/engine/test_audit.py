"""Whose words are whose: register and article side by side, and why words could be somebody else's."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from audit_case import article, audited, claim, quote, speaker

from claimspan.engine.institutes import institutes
from claimspan.engine.parties import Directory
from claimspan.engine.passages import Recorded, passages
from claimspan.model.attribution import Analysis, Mention
from claimspan.model.audit import Agreement, Hold, Passage
from claimspan.model.extraction import ReadArticle

LINDT, OSTER = speaker("mara-lindt", "Mara Lindt"), speaker("kai-oster", "Kai Oster")
PEOPLE = ("Mara Lindt", "Kai Oster")
PLAIN = article(
    "{1|“It will fly,”} (1|Mara Lindt) <1|said>.\n\n{2|“It is late,”} (2|Kai Oster) <2|said>.\n",
    {1: "Mara Lindt", 2: "Kai Oster"},
    PEOPLE,
)
FLY, LATE = "“It will fly,”", "“It is late,”"


def told(passage: Passage) -> tuple[str, str | None, str | None]:
    return passage.agreement.value, passage.recorded, passage.given


def test_a_quote_recorded_for_the_article_s_speaker_is_both() -> None:
    found, held = audited(PLAIN, [quote("q-1", "mara-lindt", PLAIN, FLY)], LINDT, OSTER)
    assert [told(each) for each in found] == [("both", "mara-lindt", "mara-lindt"), ("given", None, "kai-oster")]
    assert (held.attributions, held.quotes, held.claims) == (2, 1, 0)
    assert found[0].hold is Hold.NAMED
    assert (found[0].naming, found[0].cue_line, found[1].lines) == ("Mara Lindt said", 1, (3,))


def test_a_quote_recorded_for_the_other_is_contested_with_the_article_s_speaker() -> None:
    found, _ = audited(PLAIN, [quote("q-1", "kai-oster", PLAIN, FLY)], LINDT, OSTER)
    assert told(found[0]) == ("contested", "kai-oster", "mara-lindt")
    assert found[0].hold is Hold.CONTRADICTED
    (doubt,) = found[0].doubts
    assert (doubt.other, doubt.sort) == ("mara-lindt", "recorded")
    assert "Mara Lindt" in doubt.text


def test_swapped_speakers_are_contested_both() -> None:
    records = [quote("q-1", "kai-oster", PLAIN, FLY), quote("q-2", "mara-lindt", PLAIN, LATE)]
    found, _ = audited(PLAIN, records, LINDT, OSTER)
    assert [each.agreement for each in found] == [Agreement.CONTESTED] * 2


def test_one_quote_on_record_for_two_is_contested_on_both_records() -> None:
    records = [quote("q-1", "mara-lindt", PLAIN, FLY), quote("q-2", "kai-oster", PLAIN, FLY)]
    found, _ = audited(PLAIN, records, LINDT, OSTER)
    assert [each.agreement for each in found[:2]] == [Agreement.CONTESTED] * 2
    assert {(each.record, doubt.other) for each in found for doubt in each.doubts if doubt.sort == "twice"} == {
        ("q-1", "kai-oster"),
        ("q-2", "mara-lindt"),
    }


def test_words_nobody_says_are_recorded_only() -> None:
    read = article("It will fly in spring.\n", {}, ())
    found, held = audited(read, [quote("q-1", "mara-lindt", read, "It will fly")], LINDT)
    assert told(found[0]) == ("recorded", "mara-lindt", None)
    assert "to nobody" in found[0].note
    assert held.attributions == 0


def test_words_that_are_gone_stay_on_the_list() -> None:
    found, _ = audited(PLAIN, [Recorded("q-9", "mara-lindt", (), "It flew", "gone: see there")], LINDT, OSTER)
    assert (found[0].record, found[0].words, found[0].lines, found[0].note) == ("q-9", "It flew", (), "gone: see there")


def test_a_quote_in_an_article_that_is_not_read_is_unchecked() -> None:
    read = ReadArticle(PLAIN.source, Analysis(unread="it is in French"))
    found, _ = audited(read, [quote("q-1", "mara-lindt", PLAIN, FLY)], LINDT)
    assert told(found[0]) == ("recorded", "mara-lindt", None)
    assert found[0].note == "unchecked: it is in French"


def test_a_speaker_without_a_valid_file_is_known_by_the_id() -> None:
    found, _ = audited(PLAIN, [quote("q-1", "nobody-known", PLAIN, FLY)], OSTER)
    assert found[0].recorded == "nobody-known"


def test_claims_hold_words_as_fact_only() -> None:
    found, held = audited(PLAIN, [claim("c-1", PLAIN, "It will fly")], LINDT, OSTER)
    assert found[0].claims == ("c-1",)
    assert (held.quotes, held.claims) == (0, 1)


def test_a_part_that_no_attribution_holds_is_told_though_the_rest_is_right() -> None:
    read = article("{1|“It will fly,”} (1|Mara Lindt) <1|said>.\n\nThe pad is dry.\n", {1: "Mara Lindt"}, PEOPLE)
    found, _ = audited(read, [quote("q-1", "mara-lindt", read, FLY, "The pad is dry")], LINDT)
    assert found[0].agreement is Agreement.BOTH
    assert found[0].missed == (3,)
    assert "line 3" in found[0].note


DOUBTS = [
    pytest.param(
        article(
            "(1|Kai Oster) <1|said> {1|it is late}.\n\n"
            "(2|Mara Lindt) <2|said> {2|it is dry}. (3|She) <3|added> {3|it will fly}.",
            {1: "Kai Oster", 2: "Mara Lindt", 3: "Mara Lindt"},
            PEOPLE,
        ),
        2,
        [("kai-oster", "pronoun", '"She" in line 3 names nobody; Kai Oster is named in line 1')],
        id="a pronoun with another named shortly before",
    ),
    pytest.param(
        article(
            "Kai Oster, of the Harbour Institute, and Mara Lindt, at the Harbour Institute too, spoke.\n"
            "{1|“It will fly,”} (1|the researcher) <1|said>.",
            {1: "Mara Lindt"},
            PEOPLE,
            {"Kai Oster": "of the Harbour Institute", "Mara Lindt": "at the Harbour Institute too"},
        ),
        0,
        [("kai-oster", "description", "both are named with Harbour Institute")],
        id="a description that fits a colleague",
    ),
    pytest.param(
        article("{1|“It will fly,”} (1|he) <1|said>.", {1: PEOPLE}, PEOPLE),
        0,
        [("mara-lindt", "ambiguous", "either"), ("kai-oster", "ambiguous", "either")],
        id="either of two",
    ),
    pytest.param(
        article(
            "{1|“It is late,”} (1|Kai Oster) <1|said>.\n\n(2|Mara Lindt) <2|said>: {2|“It will fly,”}\n\n"
            "{2|“and soon.”}\n\n"
            "{3|“It is dear,”} (3|Kai Oster) <3|said>.",
            {1: "Kai Oster", 2: "Mara Lindt", 3: "Kai Oster"},
            PEOPLE,
        ),
        1,
        [("kai-oster", "continued", "line 5 has no cue, taken to go on from line 3; Kai Oster speaks in line 1")],
        id="a paragraph without a cue beside another's words",
    ),
    pytest.param(
        article(
            "Ada Lindt came. {1|“It will fly,”} (1|Lindt) <1|said>.", {1: "Mara Lindt"}, ("Mara Lindt", "Ada Lindt")
        ),
        0,
        [("ada-lindt", "surname", '"Lindt" in line 1 is the family name of Ada Lindt too')],
        id="two of one family name",
    ),
]


@pytest.mark.parametrize(("read", "place", "wanted"), DOUBTS)
def test_words_that_could_be_another_s_say_why(
    read: ReadArticle, place: int, wanted: list[tuple[str, str, str]]
) -> None:
    found, _ = audited(read, [], LINDT, OSTER, speaker("ada-lindt", "Ada Lindt"))
    serious = [doubt for doubt in found[place].doubts if doubt.serious]
    assert [(doubt.other, doubt.sort) for doubt in serious] == [each[:2] for each in wanted]
    for doubt, (_, _, words) in zip(serious, wanted, strict=True):
        assert words in doubt.text


QUIET = [
    pytest.param(PLAIN, 0, id="named in full"),
    pytest.param(
        article(
            f"Kai Oster came.{' So it went on.' * 150}\n(1|Mara Lindt) <1|said> {{1|yes}}. (2|She) <2|added> {{2|no}}.",
            {1: "Mara Lindt", 2: "Mara Lindt"},
            PEOPLE,
        ),
        1,
        id="the other is named far above",
    ),
]


@pytest.mark.parametrize(("read", "place"), QUIET)
def test_words_named_for_certain_raise_no_serious_doubt(read: ReadArticle, place: int) -> None:
    found, _ = audited(read, [], LINDT, OSTER)
    assert not [doubt for doubt in found[place].doubts if doubt.serious]


def test_a_neighbour_is_good_to_know_and_no_doubt() -> None:
    found, _ = audited(PLAIN, [], LINDT, OSTER)
    assert [(doubt.other, doubt.sort, doubt.serious) for doubt in found[0].doubts] == [("kai-oster", "beside", False)]


@pytest.mark.parametrize(
    ("role", "known"),
    [
        ("senior researcher at European Space Policy. Institute (ESPI)", ("ESPI", "European Space Policy")),
        ("also from ESPI", ("ESPI",)),
        ("a spokeswoman", ()),
        ("minister of the interior", ()),
    ],
)
def test_institutes_are_acronyms_and_names_of_several_words(role: str, known: tuple[str, ...]) -> None:
    assert institutes([role]) == known


def test_those_the_register_does_not_know_are_parties_too() -> None:
    directory = Directory({LINDT.id: LINDT})
    passages(PLAIN, [], directory)
    (lindt, oster) = directory.all()
    assert (lindt.key, lindt.forms) == ("mara-lindt", ("Mara Lindt", "Lindt"))
    assert (oster.key, oster.registered, oster.family) == ("name:kai oster", False, "Oster")


def test_time_is_linear_in_the_number_of_statements() -> None:
    count = 4000
    marked = "\n\n".join("{1|“It will fly,”} (1|He) <1|said>. Kai Oster." for _ in range(count))
    whole = article(marked, {1: "Mara Lindt"}, PEOPLE)
    (one,) = whole.analysis.speeches
    mention = one.attribution.mention
    assert mention
    speeches = tuple(
        replace(one, attribution=replace(one.attribution, content=(content,), cue=(cue,), mention=Mention((who,), who)))
        for content, cue, who in zip(one.attribution.content, one.attribution.cue, mention.spans, strict=True)
    )
    started = time.process_time()
    found, _ = audited(ReadArticle(whole.source, Analysis(speeches, whole.analysis.named)), [], LINDT, OSTER)
    assert len(found) == count
    assert time.process_time() - started < 10
