"""Calls that make no sense: one line that names the mistake and the nearest right word; nothing written."""

from __future__ import annotations

import pytest
from cli_desk import ED, FLIGHT, MASS, Desk

from claimspan.cli.main import COMMANDS, cli


def named(rows: list[tuple[tuple[str, ...], str]]) -> list[str]:
    return [" ".join(call).encode("ascii", "replace").decode() for call, _ in rows]


CALLS = [
    (("frobnicate",), 'no command is called "frobnicate"; see claimspan --help'),
    (("chekc",), 'no command is called "chekc"; did you mean "check"?'),
    (("source", "lsit"), 'no command is called "lsit"; did you mean "list"?'),
    (("check", "--fial-on", "error"), 'no option is called "--fial-on"; did you mean "--fail-on"?'),
    (("check", "--fail-on", "eror"), "invalid value for '--fail-on': 'eror' is not one of"),
    (("check", "--select", "CS3O1"), 'no rule is called "CS3O1"; did you mean "CS301"?'),
    (("check", "--ignore", "drfted"), 'no rule is called "drfted"; did you mean "drifted"?'),
    (("check", "--select", "CS301,nonsense"), 'no rule is called "nonsense"'),
    (("explain", "meaning-chnged"), 'no rule is called "meaning-chnged"; did you mean "meaning-changed"?'),
    (("explain", "CS9999"), 'no rule is called "CS9999"; run claimspan explain for the list'),
    (("explain", "xyz"), 'no rule is called "xyz"; run claimspan explain for the list'),
    (("check", "--output-format", "sarf"), 'no output format is called "sarf"; did you mean "sarif"?'),
    (("check", "--output-format", "yaml"), 'no output format is called "yaml"; there are: concise csv full'),
    (("check", "--output-format", "json", "--output-format", "csv"), "two formats for standard output"),
    (("check", "--output-format", "json="), '"json=" names no file'),
    (("check", "--output-format", "json=seeds"), "seeds: cannot be written: Is a directory"),
    (("check", "--output-format", "json=seeds/a.txt/x.json"), "seeds/a.txt/x.json: cannot be written"),
    (("check", "--root", "nope"), "invalid value for '--root': Directory 'nope' does not exist"),
    (("check", "nope.txt"), "nope.txt: is no article, record or folder of corpus and register"),
    (("check", "seeds/nope.txt"), "seeds/nope.txt: is no article"),
    (("check", "/etc"), "/etc: lies outside the checked folder"),
    (("check", "../.."), "../..: lies outside the checked folder"),
    (("check", "a\0b"), "a⟨U+0000⟩b: "),
    (("check", "--since", "HEAD"), "this folder is not in a git repository; leave out --since, or run `git init`"),
    (("check", "--baseline", "none.json"), "none.json: the baseline does not exist; write it with --update-baseline"),
    (("check", "--baseline", "../x.json"), '../x.json: the path leaves its folder with ".."'),
    (("check", "--baseline", "seeds/a.txt"), "seeds/a.txt: this is no baseline"),
    (("check", "--update-baseline", "--baseline", "/x.json"), "/x.json: the path is absolute"),
    (("reject", "c"), "missing option '--reason'; see claimspan reject --help"),
    (("accept",), "missing argument 'ID...'"),
    (("accept", "zzzz", *ED), 'no record has an id that starts with "zzzz"; the nearest are '),
    (("accept", "c-!!", *ED), '"c-!!" is not the start of a record id; an id looks like c-abcdefghijk2'),
    (("accept", "", *ED), '"" is not the start of a record id'),
    (("accept", "q"), "git does not know who you are; set user.name and user.email in git, or pass --as"),
    (("accept", "q", "--as", " "), "git does not know who you are"),
    (("accept", "q", "--as", "E\udcff"), '"by" is not valid UTF-8'),
    (("reject", "q", "--reason", " ", *ED), 'a reason is needed; say why with --reason "…"'),
    (("reject", "q", "--reason", "a\udcff", *ED), '"reason" is not valid UTF-8'),
    (("show", "zzzz"), 'no record has an id that starts with "zzzz"'),
    (("schema", "recrod"), "invalid value"),
    (("schema", "--write", "seeds/a.txt"), "invalid value for '--write'"),
]


@pytest.mark.parametrize(("call", "told"), CALLS, ids=named(CALLS))
def test_a_call_that_makes_no_sense_is_one_line(desk: Desk, call: tuple[str, ...], told: str) -> None:
    assert desk.refused(*call).startswith(told)


def added(*arguments: str) -> tuple[str, ...]:
    return ("add", "seeds/a.txt", *arguments, *ED)


ADDITIONS = [
    (added("It never said this", "--statement", "s"), "seeds/a.txt: the article does not say: It never said this"),
    (added("The probe weighs 10 kilograms", "--statement", "s"), "the nearest words are: The probe weighs about"),
    (added("osts rose", "--statement", "s"), "seeds/a.txt: the words stand there 2 times: 3:2 "),
    (added("osts rose", "--statement", "s"), "give more words, or name the place: --line 3:2"),
    (added("osts rose", "--statement", "s", "--line", "3"), "the words stand there 2 times"),
    (added("osts rose", "--statement", "s", "--line", "9"), "do not start at line 9; they do at 3:2, 3:18"),
    (added("osts rose", "--statement", "s", "--line", "3:4"), "do not start at line 3:4; they do at 3:2, 3:18"),
    (added("osts rose", "--statement", "s", "--line", "x"), '--line "x" is no line, such as 12 or 12:5'),
    (added("osts rose", "--statement", "s", "--line", "0"), '--line "0" is no line'),
    (added(FLIGHT, MASS, "--statement", "s"), "part 2: the words stand before those of the part before"),
    (added(MASS, MASS, "--statement", "s"), "part 2: the words stand before those of the part before"),
    (added(" ", "--statement", "s"), "there are no words to record"),
    (added("It will", "--statement", " "), "the statement is empty"),
    (added("It will"), 'say what the words are; a claim needs --statement "…", a quote needs --speaker NAME'),
    (added("It will", "--statement", "s", "--speaker", "Mara Lindt"), "give a --statement or a --speaker, not both"),
    (added("It will", "--statement", "s", "--via", "X"), "--via belongs to quotes, but this is a claim"),
    (added("It will", "--statement", "s", "--said-date", "2026"), "--said-… belongs to quotes"),
    (added("It will", "--statement", "s", "--caveat", ""), '"caveat" must not be empty'),
    (added("It will", "--speaker", "Mara Lint"), 'no speaker "Mara Lint"; did you mean "Mara Lindt"? add a new one'),
    (added("It will", "--speaker", "Mara Lindt", "--role", ""), '"role" must not be empty'),
    (added("It will", "--speaker", "Mara Lindt", "--said-date", "today"), '"date" must be a date such as'),
    (added("It will", "--speaker", "Mara Lindt", "--wording", "origin"), "invalid value for '--wording'"),
    (added("It will", "--speaker", "漢字", "--new-speaker", "person"), 'no id can be made of "漢字"'),
    (added("It will", "--statement", "a\udcffb"), '"statement" is not valid UTF-8'),
    (added("It w\udcff", "--statement", "s"), "the article does not say: It w⟨U+DCFF⟩"),
    (added(MASS, "--speaker", "mara lindt"), "this is recorded already: q-"),
    (("add", "seeds/b.txt", "x", "--statement", "s", *ED), "seeds/b.txt: no article of the corpus is called so; did"),
    (("add", "../../etc/passwd", "root", "--statement", "s", *ED), "no article of the corpus is called so"),
    (("add", "/etc/passwd", "root", "--statement", "s", *ED), "no article of the corpus is called so"),
    (("add", "seeds/../../secret", "x", "--statement", "s", *ED), "no article of the corpus is called so"),
    (("add", "seeds/\0", "x", "--statement", "s", *ED), "the path holds a NUL character"),
]  # fmt: skip


@pytest.mark.parametrize(("call", "told"), ADDITIONS)
def test_an_addition_that_makes_no_sense_is_one_line(desk: Desk, call: tuple[str, ...], told: str) -> None:
    assert told in desk.refused(*call)


SOURCES = [
    (("add", "none.txt"), "none.txt: does not exist"),
    (("add", "seeds/none.txt"), "seeds/none.txt: does not exist"),
    (("add", "seeds"), "seeds: is a folder; name the text files in it"),
    (("add", ".."), "..: is a folder"),
    (("add", "bad.txt"), "bad.txt:2: not UTF-8 at byte 4 (0xff)"),
    (("add", "a.txt"), "seeds/a.txt: another article of that name is there; rename the file first"),
    (("add", ".env"), ".env: hidden files are no articles; rename it without the dot"),
    (("add", "seeds/a.txt", "--cause", "typo"), "invalid value for '--cause'"),
    (("add", "seeds/a.txt", "--retrieved", "yesterday"), '"retrieved" must be a date such as "2026-05-01"'),
    (("set", "seeds/a.txt", "title"), '"title" sets nothing; write KEY=VALUE with a key of: url, archived_url'),
    (("set", "seeds/a.txt", "titel=x"), '"titel=x" sets nothing; did you mean "title"?'),
    (("set", "seeds/a.txt", "versions=x"), '"versions=x" sets nothing'),
    (("set", "seeds/a.txt", "title=x", "language=english"), '"language" must be a language tag such as "en"'),
    (("set", "seeds/a.txt", "published=soon"), '"published" must be a date such as'),
    (("set", "seeds/a.txt", "status=gone"), '"status" must be an object'),
    (("set", "seeds/a.txt", "status.foo=1"), "claims/a.txt/_source.json: "),
    (("set", "seeds/a.txt", "copy_of.kind=rewrite"), '"basis" is missing'),
    (("set", "seeds/a.txt", "title=\udcff"), '"title" holds half a character'),
    (("set", "seeds/nope.txt", "title=x"), "seeds/nope.txt: no article of the corpus is called so"),
    (("set", "seeds/new.txt", "title=x"), "first run: claimspan source add seeds/new.txt"),
    (("status", "seeds/a.txt", "retired"), "invalid value"),
    (("status", "seeds/a.txt", "retracted", "--as-of", "foo"), '"as_of" must be a date such as'),
]  # fmt: skip


@pytest.mark.parametrize(("call", "told"), SOURCES, ids=named(SOURCES))
def test_a_source_call_that_makes_no_sense_is_one_line(desk: Desk, call: tuple[str, ...], told: str) -> None:
    desk.write("bad.txt", b"ok.\n\xff")
    desk.write("a.txt", "another text")
    desk.write(".env", "another text")
    desk.write("seeds/new.txt", "new words")
    assert told in desk.refused("source", *call)


def test_help_tells_what_the_commands_themselves_tell() -> None:
    for name, told in COMMANDS.items():
        command = cli.get_command(None, name)  # type: ignore[arg-type]
        assert command is not None
        assert command.get_short_help_str(limit=200) == told.rstrip(".") or command.get_short_help_str(200) == told


@pytest.mark.parametrize("name", [*COMMANDS, "source add", "source set", "source status", "source list"])
def test_every_command_has_help(empty: Desk, name: str) -> None:
    told = empty.ok(*name.split(), "--help").out
    assert told.startswith(f"Usage: claimspan {name} ")
    assert max(map(len, told.splitlines())) <= 100
    assert "\\b" not in told


def test_no_command_at_all_shows_help_and_is_a_mistake(empty: Desk) -> None:
    result = empty.run()
    assert result.code == 2
    assert "Commands:" in result.said
