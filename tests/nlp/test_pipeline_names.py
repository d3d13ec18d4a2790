"""Names put right by titles, lists, and the rest of the article."""

from __future__ import annotations

import time

import pytest
import spacy
from spacy.tokens import Doc, Span

from claimspan.nlp.names.component import names

NLP = spacy.blank("en")


def _named(text: str, found: dict[str, str]) -> list[tuple[str, str]]:
    """Return the names after correction, when the model had ``found`` the given ones (each at its first place)."""
    doc = NLP(text)
    spans = []
    for words, label in found.items():
        at = text.index(words)
        span = doc.char_span(at, at + len(words), label=label)
        assert span is not None
        spans.append(span)
    doc.ents = spans
    return [(name.text, name.label_) for name in names(doc).ents]


TITLES = [
    ("Senator Orla Brenner voted.", {}, [("Orla Brenner", "PERSON")]),
    ("Senator Orla Brenner voted.", {"Senator Orla Brenner": "PERSON"}, [("Orla Brenner", "PERSON")]),
    ("Sen. Orla Brenner voted.", {"Sen. Orla Brenner": "LOC"}, [("Orla Brenner", "PERSON")]),
    ("Prime Minister Orla Brenner voted.", {}, [("Orla Brenner", "PERSON")]),
    ("The Attorney General Office was shut.", {}, []),
    ("King County was dry.", {"King County": "LOC"}, [("King County", "LOC")]),
    ("Queen Mary University opened.", {"Queen Mary University": "ORG"}, [("Queen Mary University", "ORG")]),
    ("Professor of law", {}, []),
]
EDGES = [
    ("The French delegation", {"French": "LOC"}, []),
    ("a Sino-Russian plan", {"Sino-Russian": "PERSON"}, []),
    ("It was Brenner’s turn", {"Brenner’s": "PERSON"}, [("Brenner", "PERSON")]),
    (
        "Orla Brenner\nTom Vale",
        {"Orla Brenner\nTom Vale": "PERSON"},
        [("Orla Brenner", "PERSON"), ("Tom Vale", "PERSON")],
    ),
    (
        "Orla Brenner of Texas voted",
        {"Orla Brenner of Texas": "PERSON"},
        [("Orla Brenner", "PERSON"), ("Texas", "LOC")],
    ),
    ("the Democratic White House", {"Democratic White House": "ORG"}, [("White House", "ORG")]),
    ("Muqtada al-Brenner spoke", {"Muqtada": "PERSON"}, [("Muqtada al-Brenner", "PERSON")]),
    ("Ursula von der Brenner spoke", {"Ursula": "PERSON"}, [("Ursula von der Brenner", "PERSON")]),
]
LISTS = [
    ("Trade with Norway grew", {"Norway": "PERSON"}, [("Norway", "LOC")]),
    ("Trade with Norway grew", {}, [("Norway", "LOC")]),
    ("It said Chad Vale left", {"Chad Vale": "PERSON"}, [("Chad Vale", "PERSON")]),
    ("The NASA probe", {"NASA": "PERSON"}, [("NASA", "ORG")]),
    ("Brenner Holdings Inc. fell", {"Brenner Holdings Inc.": "PERSON"}, [("Brenner Holdings Inc.", "ORG")]),
    ("The Lindau Port Authority fell", {"Lindau Port Authority": "MISC"}, [("Lindau Port Authority", "ORG")]),
    ("The New York Police Department said", {"New York": "LOC"}, [("New York Police Department", "ORG")]),
    ("They met in Ashford, Conn. on Monday", {"Ashford": "LOC"}, [("Ashford", "LOC"), ("Conn.", "LOC")]),
    ("It was Marco Velden who left", {"Marco Velden": "LOC"}, [("Marco Velden", "PERSON")]),
]
ARTICLE = [
    (
        "Orla Brenner left. Then Brenner said so.",
        {"Orla Brenner": "PERSON"},
        [("Orla Brenner", "PERSON"), ("Brenner", "PERSON")],
    ),
    (
        "Wang Meilin left. Then Wang said so.",
        {"Wang Meilin": "PERSON"},
        [("Wang Meilin", "PERSON"), ("Wang", "PERSON")],
    ),
    (
        "The Velden Space Agency (VSA) left. VSA said so.",
        {"Velden Space Agency": "ORG"},
        [("Velden Space Agency", "ORG"), ("VSA", "ORG"), ("VSA", "ORG")],
    ),
    ("A Marco Long left. Long lines formed.", {"Marco Long": "PERSON"}, [("Marco Long", "PERSON")]),
]
DESIGNATORS = [
    ("Chang’e-6 and Tianwen-4 flew", ["Chang’e-6", "Tianwen-4"]),
    ("the Long March 9 rocket", ["Long March 9"]),
    ("Apollo 11, a Boeing 737 and an Airbus A320", ["Apollo 11", "Boeing 737", "Airbus A320"]),
    ("COVID-19 and H5N1", ["COVID-19", "H5N1"]),
    ("an F-35, a Su-27 and an S-400", ["F-35", "Su-27", "S-400"]),
    ("the iPhone 15", ["iPhone 15"]),
    ("World War II", ["World War II"]),
    ("On March 9 they met on Page 3 of Chapter 4", []),
    ("Brenner 48 percent, Vale 42", []),
    ("in 2010-2012, mid-2016 and under-21", []),
    ("He said 5G and 3D and G-7 and Q3", []),
]
VALUES = [
    ("On September 21, 2022 it cost $2.35 million", [("September 21, 2022", "DATE"), ("$2.35 million", "MONEY")]),
    ("46 to 40 percent of 1,076 donors", [("46", "CARDINAL"), ("40 percent", "PERCENT"), ("1,076", "CARDINAL")]),
    ("about 10 kilograms at 9 a.m.", [("10 kilograms", "QUANTITY"), ("9 a.m.", "TIME")]),
    ("two million dollars three years ago", [("two million dollars", "MONEY"), ("three years ago", "DATE")]),
    ("a man in the 2030s", [("2030s", "DATE")]),
]


@pytest.mark.parametrize(("text", "found", "names"), [*TITLES, *EDGES, *LISTS])
def test_names_are_put_right(text: str, found: dict[str, str], names: list[tuple[str, str]]) -> None:
    assert _named(text, found) == names


@pytest.mark.parametrize(("text", "found", "names"), ARTICLE)
def test_the_article_tells(text: str, found: dict[str, str], names: list[tuple[str, str]]) -> None:
    assert _named(text, found) == names


@pytest.mark.parametrize(("text", "expected"), DESIGNATORS)
def test_a_name_and_its_number_are_one_thing(text: str, expected: list[str]) -> None:
    assert [name for name, label in _named(text, {}) if label == "MISC"] == expected


@pytest.mark.parametrize(("text", "expected"), VALUES)
def test_values_are_found_by_their_writing(text: str, expected: list[tuple[str, str]]) -> None:
    doc = names(NLP(text))
    assert [(span.text, span.label_) for span in doc.spans["values"]] == expected


def test_labels_of_other_pipelines_become_ours() -> None:
    doc = NLP("Oslo is a town")
    doc.ents = [Span(doc, 0, 1, label="GPE")]
    assert [name.label_ for name in names(doc).ents] == ["LOC"]


SENTENCE = "Senator Orla Brenner of the Velden Space Agency ( VSA ) met VSA ."


def test_time_grows_no_faster_than_the_text() -> None:
    def seconds(times: int) -> float:
        doc = Doc(
            NLP.vocab,
            words=[
                "Senator",
                "Orla",
                "Brenner",
                "of",
                "the",
                "Velden",
                "Space",
                "Agency",
                "(",
                "VSA",
                ")",
                "met",
                "VSA",
                ".",
            ]
            * times,
        )
        doc.ents = [Span(doc, at + 5, at + 8, label="ORG") for at in range(0, len(doc), 14)]
        began = time.process_time()
        names(doc)
        return time.process_time() - began

    seconds(10)
    assert seconds(4_000) < 12 * max(seconds(1_000), 0.05)
