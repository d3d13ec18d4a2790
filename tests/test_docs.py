"""The pages: made ones are up to date, written ones say what is so, and links lead somewhere."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from claimspan.cli.main import COMMANDS
from claimspan.outputs.find import AUDITS, EXTRACTS, REPORTS
from claimspan.rules.base import Rule
from claimspan.rules.find import all_rules

HERE = Path(__file__).parents[1]
DOCS = HERE / "docs"
GENERATE = DOCS / "generate.py"
PAGES = [*sorted(DOCS.rglob("*.md")), HERE / "README.md", HERE / "CHANGELOG.md"]
RECORDS = sorted((HERE / "claims").glob("*/[cq]-*.json"))
_FENCE = re.compile(r"^(```|~~~).*?^\1 *$", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def prose(page: Path) -> str:
    return _FENCE.sub("", page.read_text(encoding="utf-8"))


def test_made_pages_are_up_to_date() -> None:
    done = subprocess.run([sys.executable, GENERATE, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_stale_page_is_named_and_one_that_is_no_longer_made_too(tmp_path: Path) -> None:
    copy = tmp_path / "docs"
    for path in (*DOCS.rglob("*.md"), *DOCS.rglob("*.json"), GENERATE):
        target = copy / path.relative_to(DOCS)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    for path in (HERE / "claims").rglob("*.json"):
        target = tmp_path / path.relative_to(HERE)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())

    def run(*options: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, copy / "generate.py", *options]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    run()
    (copy / "rules" / "CS301.md").write_text("stale")
    (copy / "rules" / "CS000.md").write_text("gone")
    done = run("--check")
    assert done.returncode == 1
    assert done.stdout.split(": not up to date")[0] == "docs/rules/CS000.md"
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == ["docs/rules/CS000.md", "docs/rules/CS301.md"]
    assert run().returncode == 0
    assert run("--check").returncode == 0
    assert not (copy / "rules" / "CS000.md").exists()


@pytest.mark.parametrize("code", sorted(all_rules()))
def test_every_rule_has_a_page_and_a_row(code: str) -> None:
    assert f"# {code} {all_rules()[code].name}" in (DOCS / "rules" / f"{code}.md").read_text(encoding="utf-8")
    assert f"[{code}]({code}.md)" in (DOCS / "rules" / "README.md").read_text(encoding="utf-8")


def test_every_command_and_output_is_described() -> None:
    commands = (DOCS / "commands.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"\n## claimspan {name}\n" not in commands] == []
    outputs = (DOCS / "outputs.md").read_text(encoding="utf-8")
    families = (REPORTS, EXTRACTS, AUDITS)
    assert [name for each in families for name in each.names() if f"| `{name}` |" not in outputs] == []
    assert [each.command for each in families if f"\n## claimspan {each.command}\n" not in outputs] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(HERE).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    if not page.exists():
        pytest.skip("not written yet")
    links = [link for link in _LINK.findall(prose(page)) if not link.startswith(("https://", "#"))]
    broken = [link for link in links if not (page.parent / link.partition("#")[0]).exists()]
    assert broken == []


def test_the_snippets_of_ci_are_those_that_are_shipped() -> None:
    page = (DOCS / "ci.md").read_text(encoding="utf-8")
    action = (HERE / "action.yml").read_text(encoding="utf-8")
    inputs = re.findall(r"^  ([a-z-]+):$", action.partition("inputs:")[2].partition("outputs:")[0], re.MULTILINE)
    assert sorted(re.findall(r"^\| `([a-z-]+)` \|", page, re.MULTILINE)) == sorted(inputs)
    hooks = re.findall(r"- id: (\S+)", (HERE / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert sorted(re.findall(r"- id: (claimspan-\S+)", page)) == sorted(hooks)


def test_the_rule_of_the_guide_is_a_rule() -> None:
    code = re.search(
        r"<!-- rule -->\n```python\n(.*?)^```",
        (DOCS / "development.md").read_text(encoding="utf-8"),
        re.DOTALL | re.MULTILINE,
    )
    assert code
    module: dict[str, Any] = {"__name__": "claimspan.rules.cs110_words_few"}
    exec(compile(code[1], "development.md", "exec"), module)  # noqa: S102 - our own page
    assert isinstance(module["RULE"], Rule)
    assert {example.finds for example in module["RULE"].examples} == {True, False}


def written(value: object) -> bytes:
    """Return JSON as docs/format.md says it is hashed."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_the_described_hash_and_id_are_those_of_the_shipped_register(path: Path) -> None:
    record = json.loads(path.read_bytes())
    source = path.parent.relative_to(HERE / "claims").as_posix()
    own = ["statement"] if record["kind"] == "claim" else ["speaker", "role", "said", "via", "wording"]
    content = {key: record[key] for key in ("kind", *own)} | {"source": source}
    content["exact"] = [part["exact"] for part in record["parts"]]
    accepted = next(event for event in record["history"] if event["action"] == "accepted")
    assert hashlib.sha256(written(content)).hexdigest() == accepted["record_hash"]
    proposed = record["history"][-1]
    if proposed["record_hash"] == accepted["record_hash"] and len(record["history"]) == 2:
        parts = [[*part["span"], part["exact"]] for part in record["parts"]]
        named = written([record["kind"], source, parts, record[own[0]]])
        letters = base64.b32encode(hashlib.sha256(named).digest()).decode().lower()
        assert f"{record['kind'][0]}-{letters[:12]}" == record["id"]


def test_the_described_fingerprint_is_that_of_an_event() -> None:
    from claimspan.model.event import Event

    keys = ["at", "by", "action", "reason", "record_hash", "text_hash", "findings", "tool", "from", "to", "undoes"]
    for path in RECORDS[:3]:
        for event in json.loads(path.read_bytes())["history"]:
            told = json.dumps({key: event.get(key) for key in keys}, ensure_ascii=False, separators=(",", ":"))
            wanted = hashlib.sha256(told.encode()).hexdigest()[:12]
            assert Event.model_validate_json(json.dumps(event)).fingerprint == wanted
