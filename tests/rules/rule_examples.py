"""Runs a rule's example the whole way: a register on disk, made by the use cases, then checked."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from claimspan.app.add import Draft, add
from claimspan.app.analyses import analyses
from claimspan.app.articles import desktop
from claimspan.app.check import Options, check
from claimspan.app.decide import decide
from claimspan.app.sources import add_source, set_facts
from claimspan.app.verify import Asked, verify_drafts
from claimspan.app.workspace import Workspace, open_workspace
from claimspan.model.event import Action
from claimspan.model.finding import Finding
from claimspan.model.record import Ignore
from claimspan.model.register import Cause
from claimspan.rules.base import Example
from claimspan.store import claims
from claimspan.store.atomic import Transaction

ARTICLE = "probe.txt"
SETTINGS = "claimspan.toml"
DRAFT = "draft.md"


@dataclass(frozen=True)
class Made:
    """The register of an example before anything happens to it: its one record, its one text."""

    root: Path
    record: str
    text: str

    @property
    def article(self) -> Path:
        return self.root / "seeds" / ARTICLE

    @property
    def record_file(self) -> Path:
        return self.root / "claims" / ARTICLE / f"{self.record}.json"


def findings(example: Example, root: Path) -> tuple[Finding, ...]:
    """Return what a check finds in ``example``, played in the empty folder ``root``."""
    made = _made(example, root)
    if example.since:
        _git(root, "init", "-q")
        _git(root, "add", "-A")
        _git(root, "commit", "-q", "-m", "as it was")
    _happen(example, made)
    if example.draft is not None:
        return _verified(example.draft, made)
    options = Options(cwd=root, since="HEAD" if example.since else None)
    with check(open_workspace(root), options) as checked:
        return checked.report.findings


def _verified(draft: str, made: Made) -> tuple[Finding, ...]:
    """Return what verifying a draft finds."""
    (made.root / DRAFT).write_bytes(_filled(draft, {"{record}": made.record}).encode())
    workspace = open_workspace(made.root)
    found = verify_drafts(
        workspace,
        Asked((DRAFT,), made.root),
        lambda texts: analyses(workspace.config, texts),
        lambda _: b"",
    )
    assert found.problems == ()
    return found.report.findings


def _made(example: Example, root: Path) -> Made:
    (root / "seeds").mkdir()
    (root / "claims").mkdir()
    settings = [f"{key} = {json.dumps(value)}\n" for key, value in example.settings.items()]
    (root / SETTINGS).write_text("".join(settings))
    (root / "seeds" / ARTICLE).write_bytes(example.article.encode())
    workspace = open_workspace(root)
    add_source(desktop(workspace), root / "seeds" / ARTICLE, Cause.FIRST, {})
    draft = Draft(
        source=ARTICLE,
        words=example.words,
        statement=example.statement,
        speaker=None if example.statement is not None else example.speaker,
        new_speaker=None if example.statement is not None else "person",
        role=example.role,
        **({"wording": example.wording} if example.wording else {}),
    )
    record = add(desktop(workspace), draft, "proposer").record
    for person, action in example.decisions:
        decide(desktop(workspace), Action(action), [record.id], person, "as agreed")
    _note(example, workspace, record.id)
    return Made(root, record.id, record.history[0].text_hash)


def _note(example: Example, workspace: Workspace, record: str) -> None:
    """Write the facts of the source and the record's ignores."""
    if example.source:
        set_facts(desktop(workspace), ARTICLE, [f"{key}={told or ''}" for key, told in _flat(example.source)])
    if example.ignores:
        stored = claims.read_record(workspace.config, ARTICLE, record)
        ignores = tuple(Ignore.model_validate(each) for each in example.ignores)
        with Transaction(workspace.config.root) as changes:
            claims.put(changes, stored.path, stored.value.model_copy(update={"ignores": ignores}), stored.digest)


def _flat(facts: Mapping[str, object]) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for key, value in facts.items():
        found += [(f"{key}.{k}", v) for k, v in value.items()] if isinstance(value, Mapping) else [(key, value)]
    return found


def _happen(example: Example, made: Made) -> None:
    """Let happen what the example says: by hand, on disk."""
    copy = made.record_file.read_text("utf-8")
    for old, new in example.record_edits:
        text = made.record_file.read_text("utf-8")
        assert text.count(old) == 1, f"the record's file holds {old!r} {text.count(old)} times, not once"
        made.record_file.write_text(text.replace(old, new), "utf-8")
    names = {"{article}": ARTICLE, "{record}": made.record, "{text}": made.text, "{copy}": copy}
    for path, content in example.files.items():
        _put(made.root / _filled(path, names), _filled(content, names))
    if example.now is not None:
        made.article.write_bytes(example.now.encode())
    if example.renamed:
        made.article.rename(made.article.with_name("renamed.txt"))
    elif example.gone:
        made.article.unlink()


def _filled(text: str, names: Mapping[str, str]) -> str:
    for name, value in names.items():
        text = text.replace(name, value)
    return text


def _put(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if content.startswith("-> "):
        path.symlink_to(content.removeprefix("-> "))
    else:
        path.write_bytes(content.encode())


def _git(root: Path, *arguments: str) -> None:
    person = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org")
    subprocess.run(["git", *person, *arguments], cwd=root, check=True, capture_output=True)
