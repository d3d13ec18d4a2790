"""Commands on the files themselves: source, add, show, fmt, schema, explain."""

from __future__ import annotations

import json
from typing import Any

import pytest
from cli_desk import ED, FLIGHT, MASS, TEXT, Desk
from jsonschema import Draft202012Validator

from claimspan.rules.find import all_rules


def source_file(desk: Desk, name: str = "a.txt") -> dict[str, Any]:
    told: dict[str, Any] = json.loads(desk.read(f"claims/{name}/_source.json"))
    return told


# --- source


def test_an_article_from_elsewhere_is_copied_byte_for_byte(empty: Desk) -> None:
    odd = "\ufeffOne.\r\ne\u0301 \U0001f680 no final newline"
    (empty.root.parent / "b.txt").write_bytes(odd.encode())
    assert empty.ok("source", "add", "../b.txt").out == "seeds/b.txt: registered in claims/b.txt/_source.json\n"
    assert empty.read("seeds/b.txt") == odd
    assert empty.read(f"claims/b.txt/_texts/{source_file(empty, 'b.txt')['versions'][0]['sha256']}.txt") == odd
    assert empty.ok("fmt", "--check").out == ""


def test_adding_again_changes_nothing(desk: Desk) -> None:
    before = desk.files()
    assert (
        desk.ok("source", "add", "seeds/a.txt").out == "seeds/a.txt: this text is registered already; nothing to do\n"
    )
    assert desk.files() == before


def test_a_new_text_is_noted_with_its_cause(desk: Desk) -> None:
    desk.write("seeds/a.txt", TEXT + "A correction.\n")
    assert desk.codes() == ["CS109"]
    told = desk.ok(
        "source", "add", "seeds/a.txt", "--cause", "correction", "--retrieved", "2026-05-01", "--note", "n"
    ).out
    assert told == "seeds/a.txt: the article has a new text; noted in claims/a.txt/_source.json with cause correction\n"
    versions = source_file(desk)["versions"]
    assert [each["cause"] for each in versions] == ["correction", "first"]
    assert versions[0]["retrieved"] == "2026-05-01"
    assert versions[0]["note"] == "n"
    assert desk.codes() == []


def test_what_is_said_later_of_a_known_text_is_noted(desk: Desk) -> None:
    told = desk.ok("source", "add", "seeds/a.txt", "--cause", "rescrape", "--retrieved", "2026-05").out
    assert told == "seeds/a.txt: this text is registered already; noted retrieved 2026-05, cause rescrape\n"
    assert source_file(desk)["versions"][0]["cause"] == "rescrape"
    desk.ok("source", "add", "seeds/a.txt", "--note", "by hand")
    assert source_file(desk)["versions"][0]["cause"] == "rescrape"
    assert len(source_file(desk)["versions"]) == 1


FACTS = [
    (("title=The Probe",), {"title": "The Probe"}),
    (("title= The Probe ", "title="), {"title": None}),
    (("url=https://example.org/a?b=c",), {"url": "https://example.org/a?b=c"}),
    (("archived-url=https://archive.example/a",), {"archived_url": "https://archive.example/a"}),
    (("published=2026-05", "language=pt-BR"), {"published": "2026-05", "language": "pt-BR"}),
    (
        ("copy_of.kind=rewrite", "copy_of.basis=garbled sentences"),
        {"copy_of": {"source": None, "url": None, "kind": "rewrite", "basis": "garbled sentences"}},
    ),
    (
        ("copy_of.kind=rewrite", "copy_of.basis=b", "copy_of="),
        {"copy_of": None},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "told"), FACTS)
def test_facts_about_a_source(desk: Desk, facts: tuple[str, ...], told: dict[str, object]) -> None:
    desk.ok("source", "set", "seeds/a.txt", *facts)
    known = source_file(desk)
    assert {key: known[key] for key in told} == told
    assert desk.ok("fmt", "--check").out == ""
    assert desk.codes() == []


STATUS = [
    ("live", [], 0),
    ("corrected", [], 0),
    ("unavailable", ["CS108"], 0),
    ("retracted", ["CS107"], 1),
]


@pytest.mark.parametrize(("state", "codes", "code"), STATUS)
def test_the_status_of_a_source(desk: Desk, state: str, codes: list[str], code: int) -> None:
    told = desk.ok(
        "source", "status", "seeds/a.txt", state, "--as-of", "2026-05-01", "--note", "the publisher says so"
    ).out
    assert told == f"claims/a.txt/_source.json: {state} as of 2026-05-01\n"
    assert source_file(desk)["status"] == {"state": state, "as_of": "2026-05-01", "note": "the publisher says so"}
    assert desk.codes() == codes
    assert desk.concise().code == code
    assert f"  {state}" in desk.ok("source", "list").out


def test_an_archived_copy_settles_that_a_source_is_unavailable(desk: Desk) -> None:
    desk.ok("source", "status", "seeds/a.txt", "unavailable")
    assert "claimspan source set seeds/a.txt archived_url=" in " ".join(desk.run("check").out.split())
    desk.ok("source", "set", "seeds/a.txt", "archived_url=https://archive.example/a")
    assert desk.codes() == []


def test_after_an_article_comes_its_first_record(desk: Desk) -> None:
    desk.write("seeds/the b.txt", "Other words.")
    following = 'next: claimspan add \'seeds/the b.txt\' "words of the article" --statement "what they say"\n'
    assert desk.ok("source", "add", "seeds/the b.txt").err == following
    assert desk.ok("source", "add", "seeds/a.txt").err == ""


def test_the_list_of_sources_says_what_is_urgent(desk: Desk) -> None:
    desk.write("seeds/b.txt", "Other words.")
    desk.write("seeds/c.txt", "Words of c.")
    desk.write("seeds/d.txt", "Words of d.")
    desk.ok("source", "add", "seeds/c.txt", "seeds/d.txt")
    desk.ok("source", "set", "seeds/a.txt", "title=The Probe")
    desk.write("seeds/c.txt", "New words of c.")
    desk.path("seeds/d.txt").write_bytes(b"\xff")
    assert desk.ok("source", "list").out.splitlines() == [
        "seeds/a.txt  2 records  1 version  status unknown  The Probe",
        "seeds/b.txt  0 records  0 versions  not registered",
        "seeds/c.txt  0 records  1 version  new text",
        "seeds/d.txt  0 records  1 version  unreadable",
    ]
    desk.path("seeds/a.txt").unlink()
    assert desk.ok("source", "list").out.startswith("seeds/a.txt  2 records  1 version  missing")


def test_a_name_that_windows_refuses_is_remarked_on_once(desk: Desk) -> None:
    desk.write("seeds/aux.txt", "Words.")
    assert "Windows takes no such name" in desk.ok("source", "add", "seeds/aux.txt").out
    assert "Windows" not in desk.ok("source", "add", "seeds/aux.txt").out


# --- add and show


@pytest.mark.parametrize("name", ["_a.txt", "_drafts/a.txt"])
def test_a_record_of_an_article_whose_name_starts_with_an_underscore_is_found(desk: Desk, name: str) -> None:
    desk.write(f"seeds/{name}", "Words of its own.")
    record = desk.add("Words of its own", "--statement", "s", article=f"seeds/{name}")
    desk.ok("accept", record, *ED)
    assert desk.state(record) == "accepted"


def test_a_quote_of_several_parts_and_all_its_facts(empty: Desk) -> None:
    empty.write("seeds/a.txt", "“It will fly,” said Mara Lindt, “and soon.”\n\n“It will land, too.”\n")
    empty.ok(
        "add", "seeds/a.txt", "“It will fly,”", "“and soon.”", "“It will land, too.”", "--speaker", "Mara Lindt",
        "--new-speaker", "person", "--role", "head of the project", "--via", "Probe News", "--wording", "unverified",
        "--said-date", "2026-05", "--said-place", "Bern", "--said-event", "a talk", "--caveat", "No year given.", *ED,
    )  # fmt: skip
    told = empty.ok("show", "q").out
    for words in (
        "speaker     Mara Lindt, head of the project",
        "wording     unverified",
        "told to     Probe News",
        "said        2026-05, Bern, a talk",
        "part 1      “It will fly,”",
        "part 2      “and soon.”",
        "part 3      “It will land, too.”",
        "seeds/a.txt:3:1  intact",
        "caveat      No year given.",
        "proposed by Ed <ed@example.org>",
    ):
        assert words in told
    assert empty.codes() == ["CS601"]


def test_an_article_may_be_named_as_the_user_sees_it(desk: Desk) -> None:
    for number, name in enumerate(("seeds/a.txt", "./seeds/a.txt", "a.txt", str(desk.path("seeds/a.txt")))):
        desk.add(("Costs", "rose,", "and", "again")[number], "--statement", "s", article=name)
    desk.monkeypatch.chdir(desk.path("seeds"))
    desk.add("costs rose", "--statement", "s", article="a.txt")
    assert desk.ok("source", "list").out.startswith("seeds/a.txt  7 records")


def test_the_same_speaker_is_found_by_id_name_and_alias(desk: Desk) -> None:
    desk.edit("claims/_speakers/mara-lindt.json", '"aliases": []', '"aliases": ["Dr Lindt"]')
    desk.ok("fmt")
    for words, name in (("Costs", "mara-lindt"), ("rose,", "MARA LINDT"), ("again", "dr lindt")):
        desk.add(words, "--speaker", name)
    assert len(list(desk.root.glob("claims/_speakers/*"))) == 1
    assert desk.ok("show").out.count("  Mara Lindt: ") == 4


def test_a_speaker_who_goes_by_two_files_has_to_be_named_by_id(desk: Desk) -> None:
    speaker = desk.read("claims/_speakers/mara-lindt.json")
    desk.write("claims/_speakers/m-lindt.json", speaker.replace("mara-lindt", "m-lindt"))
    line = desk.refused("add", "seeds/a.txt", "Costs", "--speaker", "Mara Lindt", *ED)
    assert line == '"Mara Lindt" could be m-lindt, mara-lindt; name the speaker by id'


def test_show_says_where_lost_words_were_and_what_was_undone(desk: Desk) -> None:
    desk.ok("reject", "q", "--reason", "not said", *ED)
    desk.ok("undo", "q", *ED)
    desk.write("seeds/a.txt", "Nothing of it is left.")
    told = desk.ok("show", "q").out
    assert "seeds/a.txt gone: nothing like it stands in the article now" in " ".join(told.split())
    assert "undone by Ed <ed@example.org> (rejected by Ed <ed@example.org>, " in " ".join(told.split())


def test_show_says_what_became_of_the_words(desk: Desk) -> None:
    desk.edit("seeds/a.txt", "about 10", "about 12")
    told = " ".join(desk.ok("show", "q").out.split())
    assert 'seeds/a.txt:1:1 meaning changed: number: "10" became "12"' in told


# --- fmt


def test_fmt_says_shows_and_rewrites_what_is_not_canonical(desk: Desk) -> None:
    quote = desk.file_of(desk.record_ids[0])
    good = desk.read(quote)
    desk.edit(quote, '  "kind"', '    "kind"')
    before = desk.files()
    checked = desk.run("fmt", "--check")
    assert (checked.code, checked.out) == (1, f"{quote}: not in canonical form\n")
    shown = desk.run("fmt", "--diff")
    assert shown.code == 1
    assert '-    "kind": "quote",\n+  "kind": "quote",' in shown.out
    assert desk.files() == before
    assert "1 file rewritten, 3 as they should be" in desk.ok("fmt").err
    assert desk.read(quote) == good
    once = desk.files()
    assert desk.ok("fmt", "--upgrade").out == ""
    assert desk.files() == once


def test_fmt_rewrites_the_others_when_one_is_not_valid(desk: Desk) -> None:
    quote, claim = map(desk.file_of, desk.record_ids)
    good = desk.read(claim)
    desk.edit(claim, '  "kind"', '    "kind"')
    desk.write(quote, "{")
    result = desk.run("fmt")
    assert result.code == 2
    assert result.err.startswith(f"{quote}:1:2: not valid JSON")
    assert desk.read(claim) == good
    assert desk.read(quote) == "{"


def test_fmt_never_drops_one_of_two_keys(desk: Desk) -> None:
    quote = desk.file_of(desk.record_ids[0])
    desk.edit(quote, '"via": null,', '"via": null,\n  "via": "X",')
    before = desk.files()
    assert 'key "via" is written twice; keep one of the two' in desk.run("fmt").err
    assert desk.files() == before


# --- schema and explain


@pytest.mark.parametrize("name", ["record", "speaker", "source", "link"])
def test_a_schema_is_valid_and_written_as_printed(empty: Desk, name: str) -> None:
    printed = empty.ok("schema", name).out
    Draft202012Validator.check_schema(json.loads(printed))
    empty.ok("schema", "--write", "schemas/in")
    assert empty.read(f"schemas/in/{name}.schema.json") == printed


def test_the_register_fits_its_schemas(desk: Desk) -> None:
    record = Draft202012Validator(json.loads(desk.ok("schema", "record").out))
    for each in desk.record_ids:
        record.validate(json.loads(desk.read(desk.file_of(each))))
    Draft202012Validator(json.loads(desk.ok("schema", "source").out)).validate(source_file(desk))
    speaker = json.loads(desk.read("claims/_speakers/mara-lindt.json"))
    Draft202012Validator(json.loads(desk.ok("schema", "speaker").out)).validate(speaker)


@pytest.mark.parametrize("word", ["CS301", "cs301", "meaning-changed", "Meaning-Changed"])
def test_a_rule_is_explained_by_code_and_name(empty: Desk, word: str) -> None:
    assert empty.ok("explain", word).out.startswith("# CS301 meaning-changed\n")


def test_all_rules_are_listed(empty: Desk) -> None:
    lines = empty.ok("explain").out.splitlines()
    assert [line.split()[0] for line in lines] == list(all_rules())


def test_the_real_program_answers_like_the_one_in_this_process(desk: Desk) -> None:
    for call in (("check",), ("show",), ("explain",), ("check", "--fial-on", "x"), ("accept", "zzzz", *ED)):
        done, here = desk.real(*call), desk.run(*call)
        assert (done.returncode, done.stdout, done.stderr) == (here.code, here.out, here.err)
    assert MASS in desk.real("show").stdout
    assert FLIGHT in desk.real("show", *desk.record_ids).stdout
