"""The shipped register: green, exact, nothing in it that the article does not say, nothing recordable left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from article_desk import ARTICLE, SHIPPED, checked

from claimspan.model.event import Action
from claimspan.model.finding import State, Verdict
from claimspan.model.record import RECORD, Claim, Quote
from claimspan.model.register import SourceFile, Speaker
from claimspan.model.selector import Selector

TEXT = (SHIPPED / "seeds" / ARTICLE).read_bytes().decode()
FOLDER = SHIPPED / "claims" / ARTICLE
RECORDS = [RECORD.validate_json(path.read_bytes()) for path in sorted(FOLDER.glob("[cq]-*.json"))]
CLAIMS = [record for record in RECORDS if isinstance(record, Claim)]
QUOTES = [record for record in RECORDS if isinstance(record, Quote)]
SPEAKERS = {
    path.stem: Speaker.model_validate_json(path.read_bytes())
    for path in sorted((SHIPPED / "claims" / "_speakers").glob("*.json"))
}
SOURCE = SourceFile.model_validate_json((FOLDER / "_source.json").read_bytes())

LEFT_OUT = (
    "Deep space exploration",  # the name of a section
    "China seeks new partners for lunar and space exploration",  # the headline; the lead says it with more words
    "The elephant in the room was however not mentioned.",  # a figure of speech for what the subhead says plainly
    "It is difficult to say whether the lack of representation",  # what nobody can say is no fact
    "But the potential gains from a partnership with Russia",  # a judgement, and whose is not clear
)
"""Beginnings of the sentences that are not recorded, and why."""

COUNTRIES = {
    "Sweden": "Swedish",
    "Italy": "Italian",
    "France": "French",
    "Pakistan": "Pakistani",
    "Russia": "Russian",
    "China": "Chinese",
}


def spans(records: list[Claim] | list[Quote] | list[Claim | Quote]) -> Iterator[tuple[int, int]]:
    for record in records:
        for part in record.parts:
            yield part.span.start, part.span.end


def sentences() -> Iterator[tuple[int, str]]:
    """Yield the article's sentences roughly: cut at line ends and before capitals behind a full stop."""
    for line in re.finditer(r"[^\n]+", TEXT):
        start = line.start()
        for piece in re.split(r"(?<=[a-z0-9)][.”]) (?=[A-Z])", line[0]):
            yield TEXT.index(piece, start), piece
            start = TEXT.index(piece, start) + len(piece)


def test_the_shipped_register_is_green(root: Path) -> None:
    report = checked(root)
    assert report.findings == ()
    assert len(report.verdicts) == len(RECORDS) >= 40
    assert {verdict.verdict for verdict in report.verdicts} == {Verdict.HOLDS}
    assert {verdict.state for verdict in report.verdicts} == {State.ACCEPTED}
    assert {verdict.change for verdict in report.verdicts} == {"intact"}


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)
def test_every_part_is_exact_and_whole_words(record: Claim | Quote) -> None:
    for part in record.parts:
        assert part == Selector.describe(TEXT, part.span)
        assert part.exact == part.exact.strip()
        outside = part.prefix[-1:], part.suffix[:1]
        assert not (outside[0].isalnum() and part.exact[0].isalnum())
        assert not (outside[1].isalnum() and part.exact[-1].isalnum())


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.id)
def test_every_number_and_name_of_a_statement_is_in_its_words(claim: Claim) -> None:
    assert claim.statement.endswith(".")
    assert not re.search(r"\b(he|she|it|they|this|these|those)\b", claim.statement, re.IGNORECASE)
    for word in re.findall(r"[\w’-]+", claim.statement)[1:]:
        plain = word.removesuffix("’s")
        if plain[0].isdigit() or plain[0].isupper():
            assert plain in claim.words or COUNTRIES.get(plain, plain) in claim.words, word


def test_every_quotation_of_the_article_is_recorded_as_a_quote() -> None:
    for quotation in re.finditer("“[^”]*”", TEXT):
        assert any(a <= quotation.start() and quotation.end() <= b for a, b in spans(QUOTES)), quotation[0]


def test_every_word_of_saying_has_a_quote_beside_it() -> None:
    cues = list(re.finditer(r"\b(said|says|notes|adds)\b", TEXT))
    assert len(cues) == 10
    for cue in cues:
        near = cue.start() - 60, cue.end() + 60
        assert any(a < near[1] and near[0] < b for a, b in spans(QUOTES)), TEXT[slice(*near)]


def test_every_sentence_is_recorded_or_left_out_for_a_reason() -> None:
    missing = [
        sentence
        for start, sentence in sentences()
        if not any(a < start + len(sentence) and start < b for a, b in spans(RECORDS))
    ]
    assert len(missing) == len(LEFT_OUT)
    for sentence, beginning in zip(missing, LEFT_OUT, strict=True):
        assert sentence.startswith(beginning)


def test_speakers_are_those_of_the_quotes_and_stand_in_the_article() -> None:
    assert {quote.speaker for quote in QUOTES} == set(SPEAKERS)
    for name, speaker in SPEAKERS.items():
        assert speaker.id == name
        assert any(each in TEXT for each in (speaker.name, *speaker.aliases))
        assert speaker.family is None or (speaker.family in speaker.name and speaker.family in TEXT)


@pytest.mark.parametrize("quote", QUOTES, ids=lambda quote: quote.id)
def test_a_quote_of_a_rewrite_is_never_original(quote: Quote) -> None:
    quoted = "“" in quote.words and "International Major Science Project" not in quote.words
    assert quote.wording == ("unverified" if quoted else "paraphrased")
    assert quote.role is None or quote.role in TEXT
    assert quote.said is None or quote.said.date is None


def test_one_quote_names_an_outlet_as_the_article_does_once() -> None:
    (told,) = (quote for quote in QUOTES if quote.via is not None)
    assert told.via == "SpaceNews"
    assert TEXT.count("SpaceNews") == 1
    assert [TEXT.count("\n", 0, part.span.start) + 1 for part in told.parts] == [33, 35, 37]


def test_nothing_is_made_up_about_the_article() -> None:
    assert SOURCE.copy_of is not None
    assert (SOURCE.copy_of.kind, SOURCE.copy_of.source, SOURCE.copy_of.url) == ("rewrite", None, None)
    assert (SOURCE.url, SOURCE.archived_url, SOURCE.publisher, SOURCE.published) == (None, None, None, None)
    assert SOURCE.title in TEXT.splitlines()
    digest = sha256(TEXT.encode()).hexdigest()
    assert [version.sha256 for version in SOURCE.versions] == [digest]
    assert (FOLDER / "_texts" / f"{digest}.txt").read_bytes() == TEXT.encode()


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)
def test_the_program_proposed_and_a_person_accepted(record: Claim | Quote) -> None:
    assert (record.history[-1].action, record.history[-1].by) == (Action.PROPOSED, "claimspan")
    assert record.history[0].action is Action.ACCEPTED
    assert record.history[0].by != "claimspan"
