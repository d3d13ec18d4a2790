"""One hostile register through every output and every line a command prints: nothing an interpreter would obey."""

from __future__ import annotations

import csv
import io
import json
import re
from xml.etree import ElementTree as ET

import pytest
from cli_desk import Desk

from claimspan.outputs.find import AUDITS, EXTRACTS, names

FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff\U000e0000-\U000e0fff]"
)
COMMAND = re.compile(r"^\s*::|##[a-z]*\[", re.MULTILINE)

ESCAPES = "\x1b[2J\x1b]8;;http://evil.example\x07click\x9b31m"
BIDI = "\u202etxt.exe\u2066\u200b\ufeff"
RUNNER = "\n::error file=x::pwned\n##[group]x ##vso[task.setvariable]y\r::stop-commands::z"
MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)>&amp;]]>"
MARKDOWN = "](javascript:alert(1)) **b** | `c` $d$ @everyone #1 ![i](http://evil.example)"
FORMULA = "=cmd|' /C calc'!A0"
PERCENT = "%0A::error::p%25 {0} {{1}} %s %(x)s"
ALL = f"{FORMULA} {ESCAPES}{BIDI}{RUNNER}{MARKUP}{MARKDOWN}{PERCENT}\u2028::warning::u"

NAME = f"=n\x1b[31m::error::\n::warning::##[e]<b>{BIDI}|`%0A.txt"
BODY = f"Lead {ALL}. The mass is 10 kg {ALL} end. Tail {ALL}.\n\nIt will fly in 2031 {ALL} soon.\n"
WORDS = f"The mass is 10 kg {ALL} end"
CLAIM = f"It will fly in 2031 {ALL} soon"
BY = ("--as", f"Ed {ALL}")


@pytest.fixture
def hostile(empty: Desk) -> Desk:
    """A quote that drifted and a claim that is contested, everything about them hostile."""
    article = f"seeds/{NAME}"
    empty.write(article, BODY)
    empty.ok("source", "add", article, "--note", ALL)
    empty.ok(
        "source",
        "set",
        article,
        f"title={ALL}",
        f"url=javascript:{ALL}",
        f"copy_of.basis={ALL}",
        "copy_of.kind=rewrite",
    )
    quote = empty.run(
        "add", article, WORDS, "--speaker", f"Mara {ALL}", "--new-speaker", "person", "--role", ALL, "--via", ALL,
        "--caveat", ALL, "--said-place", ALL, *BY,
    ).out.split()[0]  # fmt: skip
    claim = empty.run("add", article, CLAIM, "--statement", ALL, *BY).out.split()[0]
    empty.ok("accept", quote, claim, "--reason", ALL, *BY)
    empty.ok("reject", claim, "--reason", ALL, "--as", f"Other {ALL}")
    ignore = json.dumps([{"rule": "CS104", "reason": ALL, "by": ALL, "until": "2020-01-01"}])
    empty.edit(empty.file_of(quote), '"ignores": []', f'"ignores": {ignore}')
    empty.ok("fmt")
    empty.write(article, BODY.replace("10 kg", f"{FORMULA} 12 kg"))
    empty.write(f"seeds/{NAME}.bad\x1b[2J", b"\xff")
    empty.write(f"claims/{NAME}/c-aaaaaaaaaaaa.json", f'{{"{FORMULA}": "::error::##[x]"')
    empty.write(f"claims/{NAME}/stray\x1b]0;x\x07::error::\n##[x]", "x")
    empty.record_ids += [quote, claim]
    return empty


def harmless(text: str) -> None:
    assert not FORBIDDEN.findall(text)
    assert not COMMAND.findall(text)


def test_the_register_itself_is_read_back_as_it_was_meant(hostile: Desk) -> None:
    quote = json.loads(hostile.read(hostile.file_of(hostile.record_ids[0])))
    assert quote["caveat"] == quote["via"] == quote["role"] == ALL
    assert quote["parts"][0]["exact"] == WORDS
    raw = hostile.read(hostile.file_of(hostile.record_ids[0]))
    assert not FORBIDDEN.findall(raw), "the file itself hides nothing from a reviewer"


@pytest.mark.parametrize("name", names())
def test_no_output_holds_anything_an_interpreter_would_obey(hostile: Desk, name: str) -> None:
    result = hostile.run("check", "--output-format", name, "--statistics")
    assert result.code == 2
    out = result.out.removeprefix("\ufeff") if name == "csv" else result.out
    if name == "github":
        lines = out.splitlines()
        assert all(re.match(r"::(error|warning|notice) file=[^:]*::(?!$)", line) for line in lines)
        out = "\n".join(line[2:] for line in lines)
    harmless(out)
    harmless(result.err)
    assert "\x1b" not in result.out


@pytest.mark.parametrize("name", names())
def test_the_hostile_findings_are_all_there(hostile: Desk, name: str) -> None:
    out = hostile.run("check", "--output-format", name).out
    codes = ["CS301", "CS605", "CS606", "CS901", "CS906", "CS908"]
    if name == "csv":
        assert len(list(csv.reader(io.StringIO(out.removeprefix("\ufeff"))))) == 3
    elif name == "gitlab":
        assert {each["check_name"].split()[0] for each in json.loads(out)} >= set(codes)
    elif name in {"json", "sarif"}:
        json.loads(out)
    elif name == "jsonl":
        assert all(json.loads(line) for line in out.splitlines())
    elif name == "junit":
        ET.fromstring(out)  # noqa: S314  # our own output
    if name != "csv":
        assert [code for code in codes if code not in out] == []


PRINTING = [
    ("show",),
    ("source", "list"),
    ("source", "set", "{article}", "note=x"),
    ("check", "--diff"),
    ("check", "--fix"),
    ("check", "--update-baseline"),
    ("check", "{article}"),
    ("check", "--baseline", "nope\x1b[2J\n::error::"),
    ("check", "::error::##[x]"),
    ("check", "--select", "\x1b[2J\n::error::##[x]"),
    ("check", "--output-format", "\x1b[2J\n::error::##[x]"),
    ("check", "--output-format", "json=claimspan.toml/\x1b[2J\n::error::##[x]"),
    ("check", "--since", "\x1b[2J\n::error::##[x]"),
    ("check", "--show-settings"),
    ("explain", "\x1b[2J\n::error::##[x]"),
    ("fmt", "--check"),
    ("fmt", "--diff"),
    ("fmt",),
    ("accept", "{quote}", "--as", ALL),
    ("accept", "{quote}", "--as", ALL, "--reason", ALL),
    ("undo", "{quote}", "--as", ALL),
    ("withdraw", "{claim}", "--as", ALL, "--reason", ALL),
    ("accept", "\x1b[2J\n::error::##[x]", "--as", ALL),
    ("add", "{article}", "kg", "--statement", ALL, "--as", ALL),
    ("add", "{article}", ALL + "not there", "--statement", ALL, "--as", ALL),
    ("add", "{article}", "Tail", "--statement", ALL, "--as", ALL),
    ("add", "{article}", "Tail", "--speaker", ALL, "--as", ALL),
    ("add", "{article}" + "x", "Tail", "--speaker", ALL, "--as", ALL),
    ("\x1b[2J\n::error::##[x]",),
    ("check", "--\x1b[2J\n::error::##[x]"),
    ("source", "add", "\x1b[2J\n::error::##[x]"),
]


@pytest.mark.parametrize("call", PRINTING, ids=[f"{number}-{row[0][:6]!a}" for number, row in enumerate(PRINTING)])
def test_no_line_a_command_prints_holds_anything_an_interpreter_would_obey(
    hostile: Desk, call: tuple[str, ...]
) -> None:
    quote, claim = hostile.record_ids
    names = {"{article}": f"seeds/{NAME}", "{quote}": quote, "{claim}": claim}
    filled = []
    for word in call:
        for name, value in names.items():
            word = word.replace(name, value)  # noqa: PLW2901
        filled.append(word)
    result = hostile.run(*filled)
    assert result.said
    harmless(result.out)
    harmless(result.err)


@pytest.mark.parametrize("name", AUDITS.names())
def test_an_audit_of_a_hostile_register_commands_nobody(hostile: Desk, name: str) -> None:
    result = hostile.run("audit", "--output-format", name)
    harmless(result.out.removeprefix("\ufeff"))
    harmless(result.err)
    assert result.code == 2, "there are files that are not sound"


@pytest.mark.parametrize("name", EXTRACTS.names())
def test_an_extract_of_a_hostile_article_commands_nobody(hostile: Desk, name: str) -> None:
    result = hostile.run("extract", f"seeds/{NAME}", "--output-format", name)
    harmless(result.out.removeprefix("\ufeff"))
    harmless(result.err)
    assert result.code in {0, 1}
