"""Bad files: each is one finding that names file, place and remedy, and hides nobody else's findings."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_desk import ED, FLIGHT, MASS, TEXT, Desk

Spoil = Callable[[Desk, str], object]
"""Makes one file of the desk bad; the second argument is the path of the quote's file."""

CHANGED = TEXT.replace("2031", "2032")
"""An article whose claim drifted: its finding has to be seen beside every bad file."""


def edit(old: str, new: str) -> Spoil:
    return lambda desk, quote: desk.edit(quote, old, new)


def put(name: str, content: str) -> Spoil:
    return lambda desk, _: desk.write(name, content)


def misname(desk: Desk, quote: str) -> None:
    desk.path(quote).rename(desk.path(quote).with_name("q-aaaaaaaaaaaa.json"))


def conflict(desk: Desk, quote: str) -> None:
    desk.edit(quote, '  "via": null,\n', '<<<<<<< ours\n  "via": null,\n=======\n  "via": "X",\n>>>>>>> theirs\n')


def twice(desk: Desk, quote: str) -> None:
    desk.write("seeds/b.txt", TEXT)
    desk.write(f"claims/b.txt/{Path(quote).name}", desk.read(quote))


LINK = "claims/_links/c-aaaaaaaaaaaa--q-bbbbbbbbbbbb.json"

REGISTER: list[object] = [
    pytest.param(edit('"via": null,', '"via": null'), "CS901", ":9:3", '"," or "}" is missing', id="no comma"),
    pytest.param(edit('"wording"', '"wordign"'), "CS901", ":9:3", 'did you mean "wording"?', id="unknown key"),
    pytest.param(edit("[0, 35]", "[35, 0]"), "CS901", ":11:5", "reversed", id="reversed span"),
    pytest.param(edit("[0, 35]", "[-3, 35]"), "CS901", ":11:5", "span", id="negative span"),
    pytest.param(edit("[0, 35]", "[9000, 9035]"), "CS106", "", "reviewed", id="span outside the reviewed text"),
    pytest.param(edit("[0, 35]", "[1, 36]"), "CS106", "", "reviewed", id="span one off"),
    pytest.param(edit("[0, 35]", '[0, "35"]'), "CS901", ":12:7", "two whole numbers", id="span no number"),
    pytest.param(conflict, "CS901", ":8:1", "merge", id="merge conflict"),
    pytest.param(edit('"via": null,', '"via": null,\n  "via": "X",'), "CS901", "", "written twice", id="duplicate key"),
    pytest.param(edit('"via": null', '"via": "\\ud83d"'), "CS901", "", "half a character", id="lone surrogate"),
    pytest.param(edit("mara-lindt", "mara-lint"), "CS904", "", 'did you mean "mara-lindt"?', id="unknown speaker"),
    pytest.param(twice, "CS903", "", "is also that of", id="duplicate id"),
    pytest.param(lambda d, q: d.write(q, b""), "CS901", "", "empty", id="empty file"),
    pytest.param(lambda d, q: d.write(q, b"\xff\xfe"), "CS901", "", "not UTF-8", id="file not UTF-8"),
    pytest.param(lambda d, q: d.write(q, b"\xef\xbb\xbf" + d.read(q).encode()), "CS901", "", "byte order", id="bom"),
    pytest.param(lambda d, q: d.write(q, "[" * 5000), "CS901", "", "nested", id="nested deep"),
    pytest.param(lambda d, q: d.write(q, '{"a": ' * 3000), "CS901", "", "nested", id="nested objects"),
    pytest.param(lambda d, q: d.write(q, " " * 4_000_001), "CS901", "", "larger|limit", id="huge"),
    pytest.param(lambda d, q: d.write(q, '{"schema": 1e999}'), "CS901", "", "", id="number beyond all"),
    pytest.param(lambda d, q: d.write(q, '{"schema": ' + "9" * 5000 + "}"), "CS901", "", "", id="5000 digits"),
    pytest.param(edit('"schema": 1', '"schema": 2'), "CS901", ":2:13", "upgrade claimspan", id="newer schema"),
    pytest.param(lambda d, q: d.write(q, "null"), "CS901", "", "", id="null"),
    pytest.param(misname, "CS901", "", "named", id="misnamed"),
    pytest.param(put("claims/a.txt/notes.txt", "x"), "CS908", "", "", id="stray"),
    pytest.param(put("claims/_speakers/x y.json", "{}"), "CS908", "", "", id="stray speaker"),
    pytest.param(put("claims/_speakers/mara-lindt.json", "{"), "CS901", ":1:2", "", id="speaker broken"),
    pytest.param(put(LINK, "{"), "CS901", ":1:2", "", id="link broken"),
    pytest.param(put("claims/a.txt/_source.json", '{"schema": 1}'), "CS901", "", '"versions"', id="source file broken"),
]  # fmt: skip


@pytest.mark.parametrize(("spoil", "code", "place", "told"), REGISTER)
def test_a_bad_register_file_is_one_finding_and_hides_no_other(
    desk: Desk, spoil: Spoil, code: str, place: str, told: str
) -> None:
    desk.write("seeds/a.txt", CHANGED)
    spoil(desk, desk.file_of(desk.record_ids[0]))
    before = desk.files()
    result = desk.concise()
    assert result.code == (1 if code == "CS106" else 2), result.said
    (line,) = [line for line in result.out.splitlines() if f" {code} " in line]
    assert f"{place}: {code} error: " in line
    full = " ".join(desk.run("check").out.split())
    assert any(word.lower() in full.lower() for word in told.split("|")), full
    assert "What to do" in full
    assert "CS301" in result.out, "the other record's finding is shown"
    assert desk.files() == before


@pytest.mark.parametrize(
    ("old", "new"), [("mara-lindt", "mara-lint"), ('  "kind"', '   "kind"')], ids=["CS904", "CS902"]
)
def test_a_record_whose_file_is_unsound_does_not_hold(desk: Desk, old: str, new: str) -> None:
    desk.edit(desk.file_of(desk.record_ids[0]), old, new)
    verdicts = json.loads(desk.run("check", "--output-format", "json").out)["verdicts"]
    assert {each["record"]: each["verdict"] for each in verdicts} == dict(
        zip(desk.record_ids, ["flagged", "holds"], strict=True)
    )


def test_several_bad_files_are_all_named(desk: Desk) -> None:
    for number in range(5):
        desk.write(f"claims/a.txt/c-aaaaaaaaaaa{'abcde'[number]}.json", "{")
    assert desk.codes().count("CS901") == 5


def test_all_problems_of_one_file_are_told_at_once(desk: Desk) -> None:
    quote = desk.file_of(desk.record_ids[0])
    desk.edit(quote, '"wording"', '"wordign"')
    desk.edit(quote, '"role"', '"rloe"')
    assert desk.codes().count("CS901") >= 2


ARTICLES = [
    pytest.param(b"caf\xe9 au lait", "CS906", "not UTF-8 at byte 3 (0xe9)", id="latin-1"),
    pytest.param(b"line one\nline \xff", "CS906", "seeds/b.txt:2", id="line of the bad byte"),
    pytest.param(b"\xed\xa0\x80", "CS906", "not UTF-8", id="lone surrogate"),
    pytest.param("Wide words".encode("utf-16"), "CS906", "not UTF-8", id="utf-16"),
    pytest.param(b"x" * 2001, "CS906", "2,001 bytes, more than the limit of 2,000", id="over the size cap"),
]


@pytest.mark.parametrize(("content", "code", "told"), ARTICLES)
def test_a_bad_article_is_one_finding_and_hides_no_other(desk: Desk, content: bytes, code: str, told: str) -> None:
    desk.write("claimspan.toml", "max-article-bytes = 2000\n")
    desk.write("seeds/b.txt", "Some words.")
    record = desk.add("Some words", "--statement", "s", article="seeds/b.txt")
    desk.write("seeds/b.txt", content)
    desk.write("seeds/a.txt", CHANGED)
    result = desk.concise()
    assert result.code == 2
    assert code in result.out
    assert told in result.out
    assert "CS301" in result.out
    assert "1 unchecked" in result.out, "what could not be read is not called fine"
    line = desk.refused("add", "seeds/b.txt", "words", "--statement", "s", *ED)
    assert line.startswith("seeds/b.txt")
    assert "seeds/b.txt" in desk.run("accept", record, *ED).said or "missing" in desk.run("accept", record, *ED).err


def _link(desk: Desk, name: str, target: Path) -> None:
    desk.path(name).parent.mkdir(parents=True, exist_ok=True)
    desk.path(name).symlink_to(target)


LINKS = [
    pytest.param("seeds/b.txt", "outside.txt", id="article"),
    pytest.param("seeds/sub", "outside", id="folder of articles"),
    pytest.param("claims/a.txt/c-aaaaaaaaaaaa.json", "outside.json", id="record"),
    pytest.param("claims/b.txt", "outside", id="folder of records"),
    pytest.param("claims/_speakers/x.json", "outside.json", id="speaker"),
    pytest.param("claims/_links", "outside", id="folder of links"),
]


@pytest.mark.parametrize(("name", "target"), LINKS)
def test_a_link_is_a_finding_and_never_followed(desk: Desk, name: str, target: str) -> None:
    outside = desk.root.parent / target
    if target == "outside":
        outside.mkdir()
        (outside / "secret.txt").write_text("The secret words.")
        (outside / "c-aaaaaaaaaaaa.json").write_text("{")
    else:
        outside.write_text("The secret words.")
    desk.write("seeds/a.txt", CHANGED)
    _link(desk, name, outside)
    result = desk.concise()
    assert result.code == 2
    assert f"{name}: CS905 error: a symbolic link is never followed" in result.out
    assert "CS301" in result.out
    assert "secret" not in desk.run("check", "--output-format", "json").out
    if name.startswith("seeds"):
        article = f"{name}/secret.txt" if target == "outside" else name
        assert desk.run("add", article, "The secret words", "--statement", "s", *ED).code == 2


def test_a_link_in_the_place_of_corpus_or_register_is_refused(desk: Desk) -> None:
    desk.path("seeds").rename(desk.root.parent / "elsewhere")
    _link(desk, "seeds", desk.root.parent / "elsewhere")
    line = desk.refused("check")
    assert "symbolic link" in line


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_among_the_articles_is_a_finding_and_never_waited_for(desk: Desk) -> None:
    os.mkfifo(desk.path("seeds/pipe.txt"))
    result = desk.concise()
    assert result.code == 2
    assert "seeds/pipe.txt: CS905" in result.out


MISSING = [
    pytest.param("seeds", "seeds: the corpus folder is missing", id="corpus"),
    pytest.param("claims", "claims: the register folder is missing", id="register"),
]


@pytest.mark.parametrize(("name", "told"), MISSING)
@pytest.mark.parametrize("command", [("check",), ("show",), ("fmt",), ("source", "list")], ids=" ".join)
def test_a_missing_folder_is_named_with_the_remedy(empty: Desk, name: str, told: str, command: tuple[str, ...]) -> None:
    empty.path(name).rmdir()
    line = empty.refused(*command)
    assert line.startswith(told)
    assert "claimspan init" in line


SETTINGS = [
    ('corpus = "nope"', "nope: the corpus folder is missing"),
    ('corpus = "../x"', 'claimspan.toml:1: "corpus": the path leaves its folder with ".."'),
    ('corpus = "/etc"', 'claimspan.toml:1: "corpus": the path is absolute'),
    ('corpus = "claims/in"', "claimspan.toml:1: corpus and register lie in one another"),
    ('fail-on = "eror"', 'claimspan.toml:1: "fail-on" must be one of'),
    ('fial-on = "error"', 'claimspan.toml:1: unknown key "fial-on"; did you mean "fail-on"?'),
    ("select = CS1", "claimspan.toml:1:10: not valid TOML"),
    ("four-eyes = 1", 'claimspan.toml:1: "four-eyes" must be true or false'),
    ('pipeline = "./evil"', 'claimspan.toml:1: "pipeline" must be the name of an installed distribution'),
    ('select = ["CS3O1"]', 'no rule is called "CS3O1"; did you mean "CS301"?'),
    ('baseline = "none.json"', "none.json: the baseline does not exist"),
    ('baseline = "../none.json"', 'claimspan.toml:1: "baseline": the path leaves'),
]


@pytest.mark.parametrize(("content", "told"), SETTINGS, ids=[row[0] for row in SETTINGS])
def test_a_bad_setting_is_one_line_with_its_place(desk: Desk, content: str, told: str) -> None:
    desk.write("claimspan.toml", f"{content}\n")
    assert desk.refused("check").startswith(told)


def test_two_configurations_are_refused(desk: Desk) -> None:
    desk.write("pyproject.toml", "[tool.claimspan]\n")
    assert "[tool.claimspan] table too" in desk.refused("check")


def test_a_bad_record_cannot_be_decided_on_and_stays_as_it_is(desk: Desk) -> None:
    quote = desk.file_of(desk.record_ids[0])
    desk.edit(quote, '"wording"', '"wordign"')
    for command in ("reject", "accept", "withdraw", "undo", "needs-changes"):
        reason = () if command == "undo" else ("--reason", "r")
        line = desk.refused(command, desk.record_ids[0], *reason, *ED)
        assert line.startswith(f"{quote}:9:3: unknown key")


def test_a_bad_source_file_stops_an_addition_without_loss(desk: Desk) -> None:
    desk.write("claims/a.txt/_source.json", "{")
    assert desk.refused("add", "seeds/a.txt", "Costs", "--statement", "s", *ED).startswith("claims/a.txt/_source.json")


def test_a_bad_speaker_file_is_not_taken_for_an_unknown_speaker(desk: Desk) -> None:
    desk.write("claims/_speakers/mara-lindt.json", "{")
    line = desk.refused("add", "seeds/a.txt", FLIGHT, "--speaker", "Mara Lindt", "--new-speaker", "person", *ED)
    assert "claims/_speakers/mara-lindt.json" in line
    assert MASS in desk.read("seeds/a.txt")
