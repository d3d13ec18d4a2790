"""The files of one source's register folder as bytes, read once, with a digest over all of them."""

# ruff: noqa: PTH118
# Plain strings: a first check reads 100,000 files.

from __future__ import annotations

import os
from dataclasses import dataclass
from hashlib import blake2b, sha256

from claimspan.errors import CorpusError
from claimspan.model.file import FileProblem, FileTrouble
from claimspan.store.config import Config
from claimspan.store.corpus import SOURCE_FILE, TEXTS, ForgedTextError, read_trusted
from claimspan.store.scan import Scan, SourceEntry

MAX_BYTES = 4_000_000
"""Size cap of a register file: a record of a thousand long parts fits four times over."""


@dataclass(frozen=True, slots=True)
class Folder:
    """What was read.

    Attributes:
        source: Path below the corpus.
        path: The folder's path below the root.
        files: Name and bytes of ``_source.json`` and every record, sorted by name.
        content: Digest of names, bytes and kept versions; equal when nothing changed, whatever the
            time stamps say (a fresh checkout, a restored cache).
        problems: Files that cannot be read, kept versions that are not what their name says.
    """

    source: str
    path: str
    files: tuple[tuple[str, bytes], ...]
    content: str
    problems: tuple[FileProblem, ...]


def read_folder(config: Config, entry: SourceEntry) -> Folder:
    """Read the register files of one source, as the scan saw them; problems are collected, not raised."""
    register = config.register.removesuffix("/")
    path = f"{register}/{entry.path}"
    names = [*([SOURCE_FILE] if entry.has_source_file else ()), *(f"{each}.json" for each in entry.records)]
    files, problems = _read_files(config, path, names)
    problems += _forged(config, path, entry.texts)
    hasher = blake2b(digest_size=16)
    for name, raw in files:
        hasher.update(b"%s\0%d\0" % (name.encode(), len(raw)))
        hasher.update(raw)
    hasher.update("\0".join([*entry.texts, *(f"{each.path} {each.message}" for each in problems)]).encode())
    return Folder(entry.path, path, tuple(files), hasher.hexdigest(), tuple(problems))


def read_shelf(config: Config, name: str, scan: Scan) -> Folder:
    """Read all speakers (``_speakers``) or links (``_links``)."""
    path = f"{config.register.removesuffix('/')}/{name}"
    shelf = scan.speakers if name == "_speakers" else scan.links
    files, problems = _read_files(config, path, [f"{each}.json" for each in shelf.names])
    hasher = blake2b(digest_size=16)
    for file, raw in files:
        hasher.update(b"%s\0%d\0" % (file.encode(), len(raw)))
        hasher.update(raw)
    return Folder("", path, tuple(files), hasher.hexdigest(), tuple(problems))


def _read_files(config: Config, path: str, names: list[str]) -> tuple[list[tuple[str, bytes]], list[FileProblem]]:
    files: list[tuple[str, bytes]] = []
    problems: list[FileProblem] = []
    base = os.path.join(os.fspath(config.root), path)
    for name in names:
        try:
            files.append((name, read_trusted(f"{base}/{name}", f"{path}/{name}", MAX_BYTES)))
        except CorpusError as error:
            problems.append(_unreadable(error, f"{path}/{name}"))
    return files, problems


def _unreadable(error: CorpusError, path: str) -> FileProblem:
    large = "more than the limit" in error.message
    hint = "a register file holds one record; look what got in" if large else error.hint or ""
    record = path.rpartition("/")[2].removesuffix(".json")
    trouble = FileTrouble.INVALID if large else FileTrouble.UNREADABLE
    return FileProblem(trouble, path, error.message, hint, record=None if record == "_source" else record)


def _forged(config: Config, path: str, texts: tuple[str, ...]) -> list[FileProblem]:
    found = []
    base = os.path.join(os.fspath(config.root), path, TEXTS)
    for each in texts:
        shown = f"{path}/{TEXTS}/{each}.txt"
        try:
            content = read_trusted(f"{base}/{each}.txt", shown, config.max_article_bytes)
        except CorpusError as error:
            found.append(FileProblem(FileTrouble.UNREADABLE, shown, error.message, error.hint or ""))
            continue
        if sha256(content).hexdigest() != each:
            found.append(ForgedTextError(shown).problem)
    return found
