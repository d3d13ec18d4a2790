"""Add articles to the corpus, and note what is known of them; None stays None where nobody knows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from shlex import quote
from typing import Any

from claimspan.app.articles import Desktop
from claimspan.app.plain import plainly
from claimspan.app.versions import list_version
from claimspan.errors import CorpusError, UsageError
from claimspan.model.file import FileTrouble
from claimspan.model.register import Cause, SourceFile, Version
from claimspan.store import claims, corpus, lookup, parse, paths
from claimspan.store.atomic import Transaction
from claimspan.store.claims import Stored

SETTABLE = tuple(name for name in SourceFile.model_fields if name not in {"schema_version", "versions"})
"""Keys of ``_source.json`` that ``source set`` may write."""


WHY = "correction, update, rescrape or ours"
"""The causes of a later text, as a person reads them."""


@dataclass(frozen=True)
class SourceLine:
    """One source in a list.

    Attributes:
        path: Below the checked root.
        title: As known, or None.
        records: How many records stand on it.
        versions: How many texts it has had.
        state: live, corrected, retracted, unavailable; ``missing``, ``new text`` or ``not registered``
            where that is more urgent.
    """

    path: str
    title: str | None
    records: int
    versions: int
    state: str


@plainly()
def add_source(desk: Desktop, file: Path, cause: Cause | None, facts: Mapping[str, str]) -> tuple[str, list[str]]:
    """Register an article; copy it into the corpus first when it lies elsewhere.

    Args:
        desk: Corpus and register.
        file: The article; a plain file.
        cause: Why this text came to be, when the source is known already; None where nobody says.
        facts: ``retrieved`` and ``note`` of the version.

    Returns:
        The source's path below the corpus, and remarks.

    Raises:
        CorpusError: It is not readable UTF-8 text.
        UsageError: Another article of that name is there, or a fact is not valid.
    """
    config = desk.config
    source, outside = _source_name(desk, file)
    article = corpus.article_path(config, source)
    with Transaction(config.root) as changes:
        if outside is not None:
            today = corpus.decoded(source, outside, str(file))
            if paths.resolve(config.root, article).exists():
                raise UsageError("another article of that name is there", path=article, hint="rename the file first")
            changes.write(article, outside, None)
        else:
            today = corpus.read_source(config, source)
            outside = corpus.read_bytes(config, article)
        stored = claims.read_source_file(config, source)
        if stored and any(version.sha256 == today.sha256 for version in stored.value.versions):
            claims.keep_text(changes, config, source, outside)
            remarks = _note_version(changes, stored, today.sha256, cause, facts)
        else:
            if stored and cause is None:
                raise UsageError("the article has a new text", path=article, hint=f"say why: --cause {WHY}")
            remarks = list_version(desk, changes, today, cause or Cause.FIRST, facts)
            if not paths.portable(source):
                remarks.append("Windows takes no such name; rename the file if it may be checked out there")
    return source, remarks


def _note_version(
    changes: Transaction, stored: Stored[SourceFile], digest: str, cause: Cause | None, facts: Mapping[str, str]
) -> list[str]:
    """Plan to note what is said of a text that is registered already."""
    told = dict(facts) if cause is None else {**facts, "cause": cause}
    versions = tuple(
        Version.model_validate({**version.model_dump(), **told}) if version.sha256 == digest else version
        for version in stored.value.versions
    )
    if versions == stored.value.versions:
        return ["this text is registered already; nothing to do"]
    claims.put(changes, stored.path, stored.value.model_copy(update={"versions": versions}), stored.digest)
    return [f"this text is registered already; noted {', '.join(f'{key} {value}' for key, value in told.items())}"]


def _source_name(desk: Desktop, file: Path) -> tuple[str, bytes | None]:
    """Return the source a file is, or is to become; with its bytes when it lies outside the corpus."""
    paths.refuse_nul(str(file))
    base = desk.config.root / desk.config.corpus
    absolute = Path.cwd() / file
    if absolute.is_dir():
        raise CorpusError("is a folder", path=paths.shown(str(file)), hint="name the text files in it")
    for path, folder in ((absolute, base), (absolute.resolve(), base.resolve())):
        if path.is_relative_to(folder):
            return path.relative_to(folder).as_posix(), None
    if not absolute.is_file():
        raise CorpusError("does not exist", path=paths.shown(str(file)), hint="name a text file")
    content = corpus.read_trusted(str(absolute.resolve()), paths.shown(str(file)), desk.config.max_article_bytes)
    return absolute.name, content


def set_facts(desk: Desktop, source: str, assignments: Sequence[str]) -> SourceFile:
    """Write facts about a source: ``title=…``, ``status.state=retracted``; an empty value makes it unknown.

    Raises:
        UsageError: The source is not registered, or an assignment makes no sense.
    """
    config = desk.config
    path = lookup.source_file_path(config, source)
    stored = claims.read_source_file(config, source)
    if stored is None:
        raise UsageError(
            "the article is not registered",
            path=path,
            hint=f"first run: claimspan source add {quote(f'{config.corpus}/{source}')}",
        )
    told: dict[str, Any] = stored.value.model_dump(mode="json", by_alias=True)
    for assignment in assignments:
        _assign(told, assignment)
    parsed = parse.source_file(json.dumps(told).encode(), path)
    if parsed.value is None:
        wrong = [problem for problem in parsed.problems if problem.trouble is not FileTrouble.NOT_CANONICAL]
        raise UsageError(wrong[0].message, path=path, hint=wrong[0].hint)
    with Transaction(config.root) as changes:
        claims.put(changes, path, parsed.value, stored.digest)
    return parsed.value


def _assign(told: dict[str, Any], assignment: str) -> None:
    key, equals, value = assignment.partition("=")
    top, dot, inner = key.strip().partition(".")
    top = top.replace("-", "_")
    if not equals or top not in SETTABLE:
        near = get_close_matches(top, SETTABLE, n=1) if equals else []
        known = f'did you mean "{near[0]}"?' if near else f"write KEY=VALUE with a key of: {', '.join(SETTABLE)}"
        raise UsageError(f'"{assignment}" sets nothing', hint=known)
    fact = value.strip() or None
    if dot:
        group = told.get(top) or {}
        told[top] = {**group, inner: fact}
    else:
        told[top] = fact


def source_lines(desk: Desktop) -> list[SourceLine]:
    """Return every source in order of paths."""
    lines = []
    for entry in desk.scan.sources.values():
        stored = claims.read_source_file(desk.config, entry.path) if entry.has_source_file else None
        file = stored.value if stored else None
        path = f"{desk.config.corpus}/{entry.path}"
        state = _state(desk, entry.path, file, missing=entry.article is None)
        versions = len(file.versions) if file else 0
        lines.append(SourceLine(path, file.title if file else None, len(entry.records), versions, state))
    return lines


def _state(desk: Desktop, source: str, file: SourceFile | None, *, missing: bool) -> str:
    if missing:
        return "missing"
    if file is None:
        return "not registered"
    try:
        today = corpus.read_source(desk.config, source)
    except CorpusError:
        return "unreadable"
    if all(version.sha256 != today.sha256 for version in file.versions):
        return "new text"
    return file.status.state.value if file.status else "status unknown"
