"""Who is quoted: found by any name, described by commands."""

from __future__ import annotations

import json

import pytest
from cli_desk import ED, MASS, Desk


@pytest.fixture
def named(desk: Desk) -> Desk:
    """A desk that knows two people and a firm."""
    desk.ok("speaker", "add", "Qin Ruo")
    desk.ok("speaker", "set", "qin-ruo", "family=Qin", "alias=Director Qin", "external.wikidata=Q1")
    desk.ok("speaker", "add", "Ada Lindt")
    desk.ok("speaker", "set", "ada-lindt", "family=Lindt")
    desk.ok("speaker", "set", "mara-lindt", "family=Lindt")
    desk.ok("speaker", "add", "Orbit’s Board", "--kind", "organisation")
    return desk


@pytest.mark.parametrize("word", ["qin-ruo", "Qin Ruo", "qin ruo", "Director Qin", "Qin"])
def test_a_speaker_is_found_by_any_name(named: Desk, word: str) -> None:
    record = named.add(MASS, "--speaker", word)
    assert json.loads(named.read(named.file_of(record)))["speaker"] == "qin-ruo"


REFUSED = [
    pytest.param(("add", "seeds/a.txt", MASS, "--speaker", "Lindt", *ED), "could be ada-lindt, mara-lindt", id="two"),
    pytest.param(("add", "seeds/a.txt", MASS, "--speaker", "Qin Roo", *ED), 'did you mean "Qin Ruo"?', id="mistyped"),
    pytest.param(("speaker", "add", "Qin Ruo"), '"Qin Ruo" is there already: qin-ruo', id="twice"),
    pytest.param(("speaker", "add", "!!"), 'no id can be made of "!!"', id="no letters"),
    pytest.param(("speaker", "set", "nobody", "note=x"), 'the register has no speaker "nobody"', id="unknown"),
    pytest.param(("speaker", "set", "qin-ruo", "famly=Qin"), "did you mean family?", id="unknown key"),
    pytest.param(("speaker", "set", "qin-ruo", "name="), '"name" must be text', id="a name is needed"),
    pytest.param(("speaker", "role", "qin-ruo"), "a role needs a title or an organisation", id="empty role"),
    pytest.param(("speaker", "role", "qin-ruo", "--org", "O", "--from", "May"), '"from"', id="no date"),
]


@pytest.mark.parametrize(("call", "told"), REFUSED)
def test_what_makes_no_sense_is_refused(named: Desk, call: tuple[str, ...], told: str) -> None:
    assert told in named.refused(*call)


def test_facts_are_noted_and_made_unknown_again(named: Desk) -> None:
    named.ok("speaker", "role", "Qin", "--title", "director", "--org", "Orbit", "--from", "2024", "--source", "a.txt")
    named.ok("speaker", "set", "qin-ruo", "external.wikidata=", "note=met once")
    speaker = json.loads(named.read("claims/_speakers/qin-ruo.json"))
    assert speaker["external"] == {}
    assert speaker["note"] == "met once"
    assert speaker["roles"] == [{"title": "director", "org": "Orbit", "from": "2024", "until": None, "source": "a.txt"}]
    assert named.ok("fmt", "--check").out == ""
    assert "qin-ruo  person  Qin Ruo; Director Qin  (director, Orbit)" in named.ok("speaker", "list").out
    assert "orbits-board  organisation  Orbit’s Board" in named.ok("speaker", "list").out


CUT = [
    pytest.param("he probe weighs", "take whole words: The probe weighs", id="start"),
    pytest.param("The probe weigh", "take whole words: The probe weighs", id="end"),
    pytest.param("about 1", "take whole words: about 10", id="number"),
]


@pytest.mark.parametrize(("words", "told"), CUT)
def test_words_are_not_cut_in_two(desk: Desk, words: str, told: str) -> None:
    assert told in desk.refused("add", "seeds/a.txt", words, "--statement", "s", *ED)


def test_scripts_without_spaces_have_no_word_ends_to_keep(empty: Desk) -> None:
    empty.write("seeds/a.txt", "探测器重约十公斤。")
    assert empty.add("重约十公斤", "--statement", "It weighs about ten kilograms.")


def test_a_misspelt_word_names_the_nearest(desk: Desk) -> None:
    assert "the nearest words are: probe" in desk.refused("add", "seeds/a.txt", "prboe", "--statement", "s", *ED)


def test_words_nobody_said_name_the_nearest_in_whole_words(desk: Desk) -> None:
    told = desk.refused("add", "seeds/a.txt", "will fly in 2032, it", "--statement", "s", *ED)
    assert told.endswith("the nearest words are: It will fly in 2031. Costs")


def test_add_shows_where_the_words_stand(desk: Desk) -> None:
    out = desk.ok("add", "seeds/a.txt", "costs rose again", "--statement", "s", *ED).out
    assert "  seeds/a.txt:3:17  costs rose again" in out


def test_show_without_ids_lists_records_in_a_line_each(desk: Desk) -> None:
    lines = desk.ok("show").out.splitlines()
    assert len(lines) == 2
    assert any(line.endswith(f"seeds/a.txt:1  Mara Lindt: {MASS}") for line in lines)


def test_a_lost_source_file_is_seen(desk: Desk) -> None:
    desk.path("claims/a.txt/_source.json").unlink()
    result = desk.concise("--fail-on", "warning")
    assert result.code == 1
    assert "CS109 warning: nothing is known of the article" in result.out


def test_a_folder_in_a_records_place_is_seen(desk: Desk) -> None:
    record = desk.path(desk.file_of(desk.record_ids[0]))
    record.unlink()
    record.mkdir()
    result = desk.concise()
    assert result.code == 2
    assert "has the name of a record, but is a folder" in result.out
