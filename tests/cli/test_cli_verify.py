"""``claimspan verify`` as a whole command.

After a wanted change, write the expected files anew with
``CLAIMSPAN_WRITE_EXPECTED=1 pytest tests/cli/test_cli_verify.py`` and read the difference.
"""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from cli_desk import ED, Desk

EXPECTED = Path(__file__).parent / "expected_verify"
ARTICLE = (
    "“The probe weighs about 10 kilograms, and it will not be cheap,” Mara Lindt said on Monday.\n\n"
    "The launch is planned for June 2031. “We start from Norholt,” said Jonas Weber, who runs the site.\n"
)
DRAFT = """---
title: A probe
---
# The probe of Norholt

“The probe weighs about *12* kilograms,” Mara Lindt said. “We start from Norholt,” she added.

The launch is planned for June 2032 [[{claim}]], and the harbour of Norholt was rebuilt in 1987.
The launch is planned for June 2031.[^1] Will it fly? [[c-zzzz]]

> It will not be cheap.
>
> — Mara Lindt

“Everybody in Norholt is very proud of it,” Weber said.

[^1]: {claim}
"""


@pytest.fixture
def desk(empty: Desk) -> Desk:
    """One article with a quote and a claim, both accepted, and a draft."""
    empty.write("seeds/a.txt", ARTICLE)
    person = ("--new-speaker", "person")
    quote = empty.add(
        "“The probe weighs about 10 kilograms, and it will not be cheap,”", "--speaker", "Mara Lindt", *person
    )
    claim = empty.add("The launch is planned for June 2031", "--statement", "The launch is planned for June 2031.")
    empty.ok("accept", quote, claim, *ED)
    empty.record_ids += [quote, claim]
    empty.write("draft.md", DRAFT.replace("{claim}", claim))
    return empty


@pytest.mark.parametrize(
    "name", ["full.txt", "concise.txt", "json.json", "jsonl.jsonl", "markdown.md", "csv.csv", "junit.xml", "github.txt"]
)
def test_output_is_as_expected(desk: Desk, name: str) -> None:
    result = desk.run("verify", "draft.md", "--output-format", name.partition(".")[0])
    assert result.code == 1, result.said
    path = EXPECTED / name
    if os.environ.get("CLAIMSPAN_WRITE_EXPECTED"):
        path.write_bytes(result.out.encode())
    assert path.read_bytes().decode() == result.out


@pytest.mark.parametrize("name", ["sarif", "gitlab", "html"])
def test_every_other_format_is_written(desk: Desk, name: str) -> None:
    result = desk.run("verify", "draft.md", "--output-format", f"{name}=out/{name}")
    assert result.code == 1
    assert result.out == ""
    text = desk.read(f"out/{name}")
    assert "CS701" in text
    assert "draft.md" in text


def verified(desk: Desk, *options: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(desk.run("verify", *options, "--output-format", "json").out)
    return told


def test_places_are_those_of_the_draft_and_words_too(desk: Desk) -> None:
    draft = desk.read("draft.md")
    told = verified(desk, "draft.md")
    for each in (*told["findings"], *told["verdicts"]):
        if each.get("span"):
            start, end = each["span"]
            assert 0 <= start < end <= len(draft)
            assert draft[:start].count("\n") + 1 == each["line"]
    spans = {each["code"]: draft[slice(*each["span"])] for each in told["findings"] if each["span"]}
    assert spans["CS701"] == "“The probe weighs about *12* kilograms,”"
    assert spans["CS704"] == "“We start from Norholt,”"
    assert spans["CS706"] == "[[c-zzzz]]"
    assert "2032" in spans["CS707"]


def test_the_summary_counts(desk: Desk) -> None:
    counts = verified(desk, "draft.md")["summary"]["draft"]
    assert counts["drafts"] == 1
    assert (counts["quotations"], counts["verbatim"], counts["altered"], counts["absent"]) == (4, 1, 1, 1)
    assert counts["misgiven"] == 1
    assert counts["uncovered"] == 1


def test_a_clean_draft_passes(desk: Desk) -> None:
    desk.write("clean.md", "“We start from Norholt,” Jonas Weber said. The launch is planned for June 2031.\n")
    result = desk.run("verify", "clean.md")
    assert result.code == 0, result.said
    assert "1 quotation: 1 verbatim; 1 sentence that cites or states something: 1 borne out" in " ".join(
        result.out.split()
    )


def test_what_nothing_speaks_of_fails_only_if_asked_to(desk: Desk) -> None:
    desk.write("uncovered.md", "The harbour of Aldern was rebuilt in 1987 by Ida Brandt.\n")
    assert desk.run("verify", "uncovered.md").code == 0
    assert desk.run("verify", "uncovered.md", "--fail-on", "note").code == 1
    assert desk.run("verify", "draft.md", "--fail-on", "never").code == 0


def test_what_could_not_be_read_fails_unless_allowed(desk: Desk) -> None:
    words = "Die Sonde wiegt zehn Kilogramm und startet im Juni, wie die Leiterin des Projekts am Montag sagte. "
    desk.write("german.md", words * 2)
    result = desk.run("verify", "german.md")
    assert result.code == 1
    assert "unchecked: german.md:1" in result.out
    assert desk.run("verify", "german.md", "--allow-unchecked").code == 0


def test_rules_are_chosen(desk: Desk) -> None:
    def codes(*options: str) -> set[str]:
        return {each["code"] for each in verified(desk, "draft.md", *options)["findings"]}

    assert codes() == {"CS701", "CS704", "CS705", "CS706", "CS707", "CS709"}
    assert codes("--select", "draft") == codes()
    assert codes("--select", "CS701,quotation-misgiven") == {"CS701", "CS704"}
    assert codes("--ignore", "CS706,uncovered") == codes() - {"CS706", "CS709"}
    assert "selects no rule that looks at drafts" in desk.refused("verify", "draft.md", "--select", "drifted")


def test_a_configuration_that_selects_other_rules_leaves_those_on_drafts_on(desk: Desk) -> None:
    desk.write("claimspan.toml", 'select = ["drifted"]\nignore = ["CS709"]\n')
    assert "CS701" in {each["code"] for each in verified(desk, "draft.md")["findings"]}
    assert "CS709" not in {each["code"] for each in verified(desk, "draft.md")["findings"]}


def test_check_passes_rules_on_drafts_by(desk: Desk) -> None:
    assert desk.run("check", "--output-format", "concise").code == 0
    assert "rules on drafts" in desk.refused("check", "--select", "draft")
    assert desk.run("check", "--select", "drifted,draft").code == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("missing.md",), "does not exist"),
        (("seeds",), "is a folder"),
        (("latin.md",), "not UTF-8"),
        (("-", "-"), "once"),
    ],
)
def test_what_is_no_draft_is_refused(desk: Desk, arguments: tuple[str, ...], words: str) -> None:
    desk.write("latin.md", b"caf\xe9")
    result = desk.run("verify", *arguments)
    assert result.code == 2
    assert words in result.err


def test_one_unreadable_draft_does_not_hide_the_findings_on_another(desk: Desk) -> None:
    result = desk.run("verify", "missing.md", "draft.md", "--output-format", "concise")
    assert result.code == 2
    assert "CS701" in result.out


def test_standard_input_is_a_draft(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    words = "“The probe weighs about 12 kilograms,” Mara Lindt said.".encode()
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(words), isatty=lambda: False))
    result = desk.run("verify", "-", "--output-format", "concise")
    assert result.code == 1
    assert "CS701" in result.out


def test_a_draft_below_a_folder_is_named_from_the_root(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.write("drafts/one.md", "“The probe weighs about 12 kilograms,” Mara Lindt said.")
    monkeypatch.chdir(desk.root / "drafts")
    (finding,) = verified(desk, "one.md")["findings"]
    assert finding["path"] == "drafts/one.md"


def test_nothing_is_recorded(desk: Desk) -> None:
    before = desk.files()
    desk.run("verify", "draft.md")
    assert desk.files() == before


def test_a_broken_register_file_is_told_and_is_no_success(desk: Desk) -> None:
    desk.edit(desk.file_of(desk.record_ids[1]), '"kind": "claim"', '"kind": "clam"')
    result = desk.run("verify", "draft.md", "--fail-on", "never")
    assert result.code == 2
    assert desk.record_ids[1] in result.err


def test_words_that_left_the_article_are_not_called_made_up(desk: Desk) -> None:
    desk.edit("seeds/a.txt", "weighs about 10 kilograms, and it will not be cheap", "is light")
    desk.write("old.md", "“The probe weighs about 10 kilograms, and it will not be cheap,” Mara Lindt said.\n")
    result = desk.run("verify", "old.md", "--output-format", "concise")
    assert result.code == 1
    assert f"no longer holds these words; record {desk.record_ids[0]} does" in result.out
