"""Whom mentions name within an article."""

from __future__ import annotations

import re
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimspan.model.attribution import Attribution, ContentKind, Mention, Outcome, Resolution
from claimspan.model.text import Span
from claimspan.nlp.pipeline import load
from claimspan.nlp.speakers.resolve import resolved

_MARK = re.compile(r"\{(?:([^{}|]*)\|)?([^{}|]*)(?:\|([^{}|]*))?\}")


def marked(text: str) -> tuple[str, list[Attribution]]:
    """Take the marks out of a text: ``{She}``, or ``{before |head|, after}``, is the mention of an attribution."""
    plain, last = "", 0
    mentions: list[Mention] = []
    for match in _MARK.finditer(text):
        plain += text[last : match.start()]
        before, head, after = (group or "" for group in match.groups())
        start = len(plain)
        plain += before + head + after
        mentions.append(Mention((Span(start, len(plain)),), Span(start + len(before), start + len(before) + len(head))))
        last = match.end()
    plain += text[last:]
    return plain, [_attributed(plain, mention) for mention in mentions]


def _attributed(plain: str, mention: Mention) -> Attribution:
    line = plain.rfind("\n", 0, mention.head.start) + 1
    content = Span(line, mention.head.start) if line < mention.head.start else Span(mention.head.end, len(plain))
    return Attribution((content,), (), mention, ContentKind.DIRECT)


def resolutions(text: str) -> list[Resolution]:
    """Return whom the marked mentions of a text resolve to, in their order."""
    plain, attributions = marked(text)
    analysis = resolved(load()(plain), attributions)
    found = {id(speech.attribution): speech.resolution for speech in analysis.speeches}
    return [found[id(attribution)] for attribution in attributions]


NAMES = [
    ("Marta Holm, a nurse in Vessby, asked for more beds. “We are full,” {Holm} said.", ["Marta Holm"]),
    ("Ludo van der Meij runs the mill. “Flour is dear,” {Van der Meij} said.", ["Ludo van der Meij"]),
    ("Dr. Amina al-Sayed treats burns. {Al-Sayed} said so. {Dr. al-Sayed} agreed.", ["Amina al-Sayed"] * 2),
    ("Kim Dae-won met reporters. {Kim} said talks would go on.", ["Kim Dae-won"]),
    ("Wen Qishan of the Tidal Survey said the sea is rising. The dams will hold, {Wen} said.", ["Wen Qishan"]),
    ("J. P. Harrow wrote the book. {Harrow} said it took years. {Mr. Harrow} is old.", ["J. P. Harrow"] * 2),
    ("Robert “Bobby” Tarn won. “Great,” {Bobby Tarn} said. “Again,” {Tarn} said.", ["Robert “Bobby” Tarn"] * 2),
    ("Margaret “Maggie” Lindt runs the site. “We agree,” {Maggie} said.", ["Margaret “Maggie” Lindt"]),
    ("James (Jim) Orr spoke. “We agree,” {Jim} said. “We do,” {Jim Orr} said.", ["James (Jim) Orr"] * 2),
    ("Pastor Lea Brook wrote to Dean Fox. {Fox} said he had no letter.", ["Dean Fox"]),
    (
        "Senator Ada Brill and her husband, Karl Brill, came. {Mrs. Brill} said so. {Mr. Brill} said no.",
        ["Ada Brill", "Karl Brill"],
    ),
    (
        "Tom Arden of Northmere College and Paul Sedge, also of the college, differ. {Arden} said so. {Sedge} said no.",
        ["Tom Arden", "Paul Sedge"],
    ),
    ("It is so, {|Marta Holm| of the Institute of Beds and Wards} said.", ["Marta Holm"]),
    ("It is so, {Marta Holm, head of the |Institute of Beds|} said.", ["Marta Holm"]),
    ("It is so, {the |nurse|, Marta Holm,} said.", ["Marta Holm"]),
    ("Mia Lund met Tor Berg. {The |latter|} said no. {The |former|} said yes.", ["Tor Berg", "Mia Lund"]),
    (
        "Her father, Olaf Palm, saw Jette Palm win. His name is Palm too. Then came a boy, Finn Palm. {Palm} said so.",
        ["Finn Palm"],
    ),
    (
        "“Dear,” said leader {Vera Prike}. Her neighbour Col Prike disagrees. “Cheap,” {he} said.",
        ["Vera Prike", "Col Prike"],
    ),
    (
        "Mia Lund Calls Tor Berg ‘Tired’ After Long Sea Journey.\n\nMia Lund spoke of Tor Berg. “Tired,” {Lund} said.",
        ["Mia Lund"],
    ),
    ("Baker Mia Lund talks of bread.\n\nQ: Why?\n\n{A}: It is warm.\n\nQ: And?\n\n{A}: Cheap.", ["Mia Lund"] * 2),
    ("{One |side|, the so-called Harbour Council}, said so.", ["Harbour Council"]),
    # a verb after an apposition opens no role; a plural noun before a name is no part of it
    ("Her agent, Ugo Marl, remembers a woman who hated rain. “She stayed in,” {he} said.", ["Ugo Marl"]),
    ("Sailors Oh Dari and Pak Sori agree on the boat. “It leaks,” {Oh} said.", ["Oh Dari"]),
    ("A drop hit Vane Street. {The |Vane Street Journal|} reports that all is lost.", ["Vane Street Journal"]),
]
BODIES = [
    ("The Harbour Safety Board (HSB) closed the pier. “It is unsafe,” {the board} said. {HSB} said it would open.",
     ["Harbour Safety Board"] * 2),
    ("The Global Fish Council was founded in 1990. {GFC} said cod is rare.", ["Global Fish Council"]),
    ("The Aldern Harbour Company (Alhaco) met on Monday. “We agree,” {Alhaco} said.", ["Aldern Harbour Company"]),
    ("“We sold it,” said {Peter Vail}, chairman of Vail Timber. {The company} said the price was fair.",
     ["Peter Vail", "Vail Timber"]),
    ("{Harlow Steel} said it would cut jobs. {It} said 40 people would go.", ["Harlow Steel"] * 2),
]  # fmt: skip
DESCRIPTIONS = [
    ("Prime Minister Elsa Toivo arrived. “Good day,” {the prime minister} said.", ["Elsa Toivo"]),
    ("Spokeswoman Rita Lund declined. Later {the spokeswoman} said the talks were over.", ["Rita Lund"]),
    ("Sen. Cora Lind (D-Ore.) spoke. {The senator} said no.", ["Cora Lind"]),
    ("President Olan spoke on Monday. The weather was cold.\n“Spring will come,” {the president} said.", ["Olan"]),
    (
        "Mayor Hugo Stern fired police chief Dan Welk. “He failed,” {the mayor} said. {The police chief} denied it.",
        ["Hugo Stern", "Dan Welk"],
    ),
    (
        "Finance minister Paul Renn left. The minister of health, Eva Koll, did not. {The finance minister} spoke.",
        ["Paul Renn"],
    ),
    (
        "The judge, Mira Falk, left. Prosecutor Leo Brandt stayed. {The prosecutor} spoke. {The judge} did not.",
        ["Leo Brandt", "Mira Falk"],
    ),
    ("Ana Ruiz’s report cited Bea Lom. {Ruiz’s |report|} said prices rose.", ["Ana Ruiz’s report"]),
]
PRONOUNS = [
    ("Marta Holm met Jonas Krell in Vessby. “He is late,” {she} said. “She is early,” {he} said.",
     ["Marta Holm", "Jonas Krell"]),
    ("Nora Pike’s lawyer, Ian Foss, spoke first. “She is innocent,” {he} said.", ["Ian Foss"]),
    ("Greta Voss studied law. Her brother, Emil Voss, did not. “School bored me,” {he} said. “I loved it,” {she} said.",
     ["Emil Voss", "Greta Voss"]),
    ("Ida Kern interviewed Max Roth. “What next?” {she} asked. “Nothing,” {he} said.", ["Ida Kern", "Max Roth"]),
    ("The ministry’s spokesman, Rolf Adler, told Coast Radio the road is open. {He} said buses run.", ["Rolf Adler"]),
    # who goes on is who spoke last, whoever else was named
    ("“No,” says {Tom Hrab}.\n\nA pact “may help,” {Lindt} notes.\n\n{He} adds that Artemis, to Adam Lindt, is late.",
     ["Tom Hrab", "Adam Lindt", "Adam Lindt"]),
    ("Max Roth left early. “It was late,” {he} said. said {Rolf Adler}, a guest.", ["Rolf Adler"] * 2),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), [*NAMES, *BODIES, *DESCRIPTIONS, *PRONOUNS])
def test_a_mention_resolves_to_the_fullest_name(text: str, names: list[str]) -> None:
    found = resolutions(text)
    assert [resolution.name for resolution in found] == names
    assert all(resolution.evidence and resolution.confidence >= 0.5 for resolution in found)


UNSURE = [
    ("Jean-Luc Pernod and Anne Pernod own it. “It is ours,” {Pernod} said.", Outcome.AMBIGUOUS),
    ("Mats Ek and Nils Ek sailed home. “It was calm,” {Mats Ek and Nils Ek} said.", Outcome.AMBIGUOUS),
    ("“No,” {a |spokesman|} said.", Outcome.UNRESOLVED),
    ("“No,” {they} said.", Outcome.UNRESOLVED),
    ("A study by the Coast Institute found gaps. {The |report|} said walls were cracked.", Outcome.UNRESOLVED),
    ("“No,” {he} said.", Outcome.UNRESOLVED),
    ("Otto Fell and Emil Voss met. “No,” {officials} said.", Outcome.UNRESOLVED),
]


@pytest.mark.parametrize(("text", "outcome"), UNSURE)
def test_what_may_be_several_is_not_resolved(text: str, outcome: Outcome) -> None:
    (resolution,) = resolutions(text)
    assert resolution.outcome is outcome
    assert resolution.name is None
    assert resolution.evidence


def test_a_second_cue_that_names_the_hearer_names_no_speaker() -> None:
    text = "“It is late,” said {Adam Lindt}, head of the Coast Institute in Vessby, said {CoastNews}."
    plain, attributions = marked(text)
    said = [Span(match.start(), match.end()) for match in re.finditer("said", plain)]
    heard = [replace(one, cue=(cue,)) for one, cue in zip(attributions, said, strict=True)]
    analysis = resolved(load()(plain), heard)
    assert {speech.resolution.name for speech in analysis.speeches} == {"Adam Lindt"}


def test_evidence_names_the_lines() -> None:
    _, resolution = resolutions("“We are full,” said {Marta Holm}.\n\n“More beds,” {she} said.")
    assert resolution.evidence == '"she" in line 3: last speaker is Marta Holm, line 1'


def test_a_noun_is_shown_with_what_leads_up_to_it() -> None:
    plain, attributions = marked("Flights were late. {The pilots’ |union|, a small one,} called it a slap in the face.")
    (speech,) = resolved(load()(plain), attributions).speeches
    assert speech.printed.mention == "union"
    assert speech.printed.shown == "The pilots’ union"
    assert speech.resolution.evidence == '"The pilots’ union" in line 1 is not named'


def test_which_is_the_body_it_follows() -> None:
    (said,) = resolutions("The work was paid for by the Torhaven Foundation, {which} says it has spent two million.")
    assert said.name == "Torhaven Foundation"


def test_named_holds_forms_and_roles() -> None:
    plain, attributions = marked("Marta Holm, a nurse in Vessby, spoke. “We are full,” {Holm} said. Mrs. Holm left.")
    (named,) = (one for one in resolved(load()(plain), attributions).named if one.kind == "person")
    assert named.name == "Marta Holm"
    assert named.forms == ("Marta Holm", "Holm")
    assert named.role_words == ("a nurse in Vessby",)


ODD = [*"abÄ .,;:-’'“”\"()\n\r\t", "Mr. ", "Holm", " he said", "\u00ad", "\U0001f680", "é", " the minister", " of "]


ODD = [*"abÄ .,;:-’'“”\"()\n\r\t", "Mr. ", "Holm", " he said", "\u00ad", "\U0001f680", "é", " the minister", " of "]


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(ODD), max_size=60).map("".join), st.data())
def test_nothing_raises_whatever_the_text_and_the_spans(text: str, data: st.DataObject) -> None:
    edges = st.integers(0, len(text))
    drawn = data.draw(st.lists(st.tuples(edges, edges, edges, edges), max_size=4))
    attributions = [
        Attribution((Span(*sorted(one[:2])),), (), Mention((head,), head), ContentKind.DIRECT)
        for one in drawn
        for head in [Span(*sorted(one[2:]))]
    ]
    analysis = resolved(load()(text), attributions)
    assert len(analysis.speeches) == len(attributions)
    for resolution in (speech.resolution for speech in analysis.speeches):
        assert (resolution.name is None) != (resolution.outcome is Outcome.RESOLVED)


def test_time_grows_with_the_text_and_no_faster() -> None:
    sentence = "Marta Holm met Jonas Krell. “It is {n} o’clock,” {{she}} said. The nurse left and he stayed.\n"
    small, large = (_seconds("".join(sentence.format(n=n) for n in range(count))) for count in (40, 400))
    assert large < 30 * small + 0.5


def _seconds(text: str) -> float:
    plain, attributions = marked(text)
    doc = load()(plain)
    started = time.process_time()
    resolved(doc, attributions)
    return time.process_time() - started
