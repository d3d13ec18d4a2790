"""``claimspan audit``: whose words are recorded as whose, and whose the articles say they are."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from cli_desk import ED, Desk
from test_cli_extract import FRENCH

CHECKOUT = Path(__file__).parents[2]
NEWS = (
    "The probe is late, said Mara Lindt, an engineer at the Harbour Institute.\n\n"
    "“We need more time,” said Kai Oster, who is also at the Harbour Institute.\n\n"
    "“It will fly in spring,” Lindt said.\n"
)


@pytest.fixture
def news(empty: Desk) -> Desk:
    """One article of two speakers; each has a quote on record, one quote is not recorded."""
    empty.write("seeds/news.txt", NEWS)
    for words, name in (("“We need more time,”", "Kai Oster"), ("“It will fly in spring,”", "Mara Lindt")):
        empty.add(words, "--speaker", name, "--new-speaker", "person", article="seeds/news.txt")
    empty.ok("speaker", "set", "Mara Lindt", "family=Lindt")
    return empty


@pytest.fixture
def shipped(empty: Desk) -> Desk:
    """The shipped corpus and register."""
    for folder in ("seeds", "claims"):
        shutil.rmtree(empty.root / folder)
        shutil.copytree(CHECKOUT / folder, empty.root / folder)
    return empty


def numbers(desk: Desk, *arguments: str) -> dict[str, tuple[int, ...]]:
    """Return recorded, given, both, contested by speaker."""
    told = json.loads(desk.ok("audit", *arguments, "--output-format", "json").out)
    return {
        each["name"]: (each["recorded"], each["given"], each["both"], each["contested"]) for each in told["speakers"]
    }


def test_everybody_is_counted_by_register_and_article(news: Desk) -> None:
    assert numbers(news) == {"Mara Lindt": (1, 2, 1, 0), "Kai Oster": (1, 1, 1, 0)}
    out = news.ok("audit").out
    assert "None is claimed for two." in out
    assert "Given to them by the article, on no record as a quote  1" in out
    assert "3 attributions in 1 article: 2 held by quotes, 0 by claims alone, 1 on no record" in out


def test_a_claim_holds_words_as_fact_only(news: Desk) -> None:
    record = news.add("The probe is late", "--statement", "The probe is late.", article="seeds/news.txt")
    out = news.ok("audit").out
    assert f"as fact only: {record}" in out
    assert "1 by claims alone, 0 on no record" in out


def test_two_are_set_side_by_side(news: Desk) -> None:
    out = news.ok("audit", "Lindt", "kai-oster").out
    assert out.startswith("Mara Lindt or Kai Oster?\nMara Lindt: 2 (lines 1, 5). Kai Oster: 1 (line 3).\n")
    assert "recorded for Lindt" in out
    assert "both are named with Harbour Institute" in out


def test_swapped_speakers_come_first_with_the_line(news: Desk) -> None:
    record = news.add("The probe is late", "--speaker", "Kai Oster", article="seeds/news.txt")
    out = news.ok("audit", "Lindt", "Oster").out
    assert "1 (line 1) is claimed for both." in out
    first, _, rest = out.partition("Claimed for two  1")
    assert record not in first
    assert rest.index(record) < rest.index("On record, and the article says the same")
    assert "Kai Oster on record, Mara Lindt by the article" in rest


def test_one_speaker_is_found_by_any_name(news: Desk) -> None:
    answers = {news.ok("audit", word).out for word in ("mara-lindt", "Mara Lindt", "lindt", "LINDT")}
    assert len(answers) == 1


def test_a_speaker_the_register_does_not_know_is_found_in_the_articles(news: Desk) -> None:
    news.write("seeds/b.txt", "“We object,” said Tor Vang, a fisherman. Vang said the harbour was full.\n")
    assert numbers(news, "Vang")["Tor Vang"][:3] == (0, 2, 0)
    assert "not in the register" in news.ok("audit", "Tor Vang").out


CALLS = [
    (("audit", "Lindd"), 'neither register nor articles know a speaker "Lindd"; did you mean "Lindt"'),
    (("audit", "Zzyzx"), 'neither register nor articles know a speaker "Zzyzx"; list the speakers with'),
    (("audit", "Lindt", "mara-lindt"), '"mara-lindt" names a speaker that is named already; name each speaker once'),
    (("audit", "--output-format", "jsonl"), 'no output format is called "jsonl"; did you mean "json"?'),
    (("audit", "--root", "nope"), "invalid value for '--root'"),
]


@pytest.mark.parametrize(("call", "told"), CALLS)
def test_a_call_that_makes_no_sense_is_one_line(news: Desk, call: tuple[str, ...], told: str) -> None:
    assert news.refused(*call).startswith(told)


def test_an_empty_register_and_an_empty_corpus_are_no_error(empty: Desk) -> None:
    assert empty.ok("audit").out.startswith("Whose words: 0 speakers\nThe corpus holds no articles.\n")
    empty.write("seeds/a.txt", "It rained all day.\n")
    assert "Nothing is recorded yet." in empty.ok("audit").out


def test_words_that_are_gone_are_told(news: Desk) -> None:
    news.edit("seeds/news.txt", "“It will fly in spring,” Lindt said.\n", "")
    out = news.run("audit", "Lindt").out
    assert "gone  Mara Lindt" in out
    assert "the words do not stand in the article today: claimspan show q-" in out


def test_withdrawn_records_do_not_count(news: Desk) -> None:
    record = news.add("The probe is late", "--speaker", "Kai Oster", article="seeds/news.txt")
    news.ok("withdraw", record, "--reason", "not his", *ED)
    assert numbers(news)["Kai Oster"] == (1, 1, 1, 0)


def test_an_article_in_another_language_is_unchecked(news: Desk) -> None:
    news.write("seeds/fr.txt", FRENCH)
    result = news.run("audit")
    assert result.code == 1
    assert "unchecked: seeds/fr.txt: " in result.out
    assert news.run("audit", "Oster").code == 0, "it names nobody who was asked for"


def test_a_broken_register_file_is_told_and_the_rest_is_shown(news: Desk) -> None:
    news.write("claims/_speakers/x.json", "{")
    news.write("seeds/bad.txt", b"\xff")
    result = news.run("audit")
    assert result.code == 2
    assert "claimspan: error: claims/_speakers/x.json:" in result.err
    assert "claimspan: error: seeds/bad.txt:1: not UTF-8" in result.err
    assert "Mara Lindt" in result.out


def test_a_page_is_written_beside_the_answer(news: Desk) -> None:
    result = news.ok("audit", "Lindt", "Oster", "--output-format", "text", "--output-format", "html=audit.html")
    assert result.out.startswith("Mara Lindt or Kai Oster?")
    assert "<h1>Mara Lindt or Kai Oster?</h1>" in news.read("audit.html")


def test_aliberti_or_hrozensky(shipped: Desk) -> None:
    out = shipped.ok("audit", "Aliberti", "Hrozensky").out
    assert out.startswith("Marco Aliberti or Tomas Hrozensky?\nMarco Aliberti: 4 (lines 33–37, 39, 43, 45).")
    assert "Tomas Hrozensky: 1 (line 41).\nNone is claimed for both.\n" in out
    assert "both are named with ESPI (lines 33 and 41)" in out


@pytest.mark.parametrize(
    ("old", "new", "line"), [("tomas-hrozensky", "marco-aliberti", 41), ("marco-aliberti", "tomas-hrozensky", 33)]
)
def test_a_swapped_speaker_of_the_shipped_register_is_contested(shipped: Desk, old: str, new: str, line: int) -> None:
    record = {41: "q-oxuaxurobqca", 33: "q-tsmx4sbp7xwb"}[line]
    shipped.edit(shipped.file_of(record), f'"speaker": "{old}"', f'"speaker": "{new}"')
    out = shipped.ok("audit", "Aliberti", "Hrozensky").out
    assert f"1 ({'line 41' if line == 41 else 'lines 33–37'}) is claimed for both." in out
