"""The register's files as values: records, speakers, what is known of sources, links."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Generic, TypeVar

from claimspan.errors import CorpusError, RegisterError
from claimspan.model.file import FileProblem, FileTrouble
from claimspan.model.record import Claim, Quote
from claimspan.model.register import Link, SourceFile, Speaker
from claimspan.store import corpus, folder, lookup, parse, paths
from claimspan.store.atomic import Changes
from claimspan.store.canonical import Document, canonical
from claimspan.store.config import Config
from claimspan.store.scan import Scan, SourceEntry

_T = TypeVar("_T", Claim, Quote, Claim | Quote, Speaker, SourceFile, Link)


class InvalidFileError(RegisterError):
    """A register file is not valid; ``problems`` holds all that is wrong with it."""

    def __init__(self, problems: tuple[FileProblem, ...]) -> None:
        first = problems[0]
        super().__init__(first.message, path=first.path, line=first.line, column=first.column, hint=first.hint)
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Stored(Generic[_T]):
    """A value and the file it was read from.

    Attributes:
        value: The record, speaker, source file or link.
        source: Path of the source below the corpus; empty for speakers and links.
        path: The file below the root.
        digest: SHA-256 of its bytes, what a later write expects to find.
        canonical: Whether the bytes are exactly what would be written.
    """

    value: _T
    source: str
    path: str
    digest: str
    canonical: bool


@dataclass(frozen=True, slots=True)
class Shelf:
    """Everything the register holds of one source.

    Attributes:
        source: Path below the corpus.
        records: Those that are valid, sorted by id.
        source_file: What is known of the source, if there is a valid file.
        content: See :class:`claimspan.store.folder.Folder`.
        problems: Of all its files, in order of path and line.
    """

    source: str
    records: tuple[Stored[Claim | Quote], ...]
    source_file: Stored[SourceFile] | None
    content: str
    problems: tuple[FileProblem, ...]


def load(config: Config, entry: SourceEntry) -> Shelf:
    """Read and parse all register files of one source; problems are collected."""
    return parsed(folder.read_folder(config, entry))


def parsed(found: folder.Folder) -> Shelf:
    """Parse the files of a folder that was read before."""
    records: list[Stored[Claim | Quote]] = []
    known: Stored[SourceFile] | None = None
    problems = list(found.problems)
    for name, raw in found.files:
        path = f"{found.path}/{name}"
        if name == corpus.SOURCE_FILE:
            known = _kept(parse.source_file(raw, path), raw, found.source, path, problems)
            continue
        stored = _kept(parse.record(raw, path), raw, found.source, path, problems)
        if stored is not None:
            records.append(stored)
    return Shelf(found.source, tuple(records), known, found.content, tuple(problems))


def _kept(
    result: parse.Parsed[_T], raw: bytes, source: str, path: str, problems: list[FileProblem]
) -> Stored[_T] | None:
    """Return the stored value, or None; a value whose id is not the file's name counts as invalid."""
    stem = path.rpartition("/")[2].removesuffix(".json")
    record = stem if source and stem != "_source" else None
    problems.extend(replace(each, record=record) for each in result.problems)
    value = result.value
    if value is None:
        return None
    misnamed = _misnamed(value, stem, path, record)
    if misnamed:
        problems.append(misnamed)
        return None
    return Stored(value, source, path, sha256(raw).hexdigest(), result.canonical)


def _misnamed(value: Document, stem: str, path: str, record: str | None) -> FileProblem | None:
    if isinstance(value, SourceFile):
        return None
    own = "--".join(sorted(value.records)) if isinstance(value, Link) else value.id
    if own == stem:
        return None
    message = f"the file is named {stem}.json, but holds {own}"
    return FileProblem(FileTrouble.INVALID, path, message, f"name it {own}.json, or correct the id", record=record)


def read_record(config: Config, source: str, record: str) -> Stored[Claim | Quote]:
    """Read one record.

    Raises:
        InvalidFileError: It is not valid.
        RegisterError: There is no such record, or it cannot be read.
        OutsideError: The source's name leaves the corpus, or a link is in the way.
    """
    path = lookup.record_path(config, source, record)
    raw = read_file(config, path)
    return _single(parse.record(raw, path), raw, source, path)


def read_source_file(config: Config, source: str) -> Stored[SourceFile] | None:
    """Read what is known of a source; None when there is no file. Raises as :func:`read_record`."""
    path = lookup.source_file_path(config, source)
    if not paths.resolve(config.root, path).exists():
        return None
    raw = read_file(config, path)
    return _single(parse.source_file(raw, path), raw, source, path)


def read_speaker(config: Config, speaker: str) -> Stored[Speaker] | None:
    """Read one speaker; None when there is no file. Raises as :func:`read_record`."""
    path = lookup.speaker_path(config, speaker)
    if not paths.resolve(config.root, path).exists():
        return None
    raw = read_file(config, path)
    return _single(parse.speaker(raw, path), raw, "", path)


def read_speakers(config: Config, scan: Scan) -> tuple[dict[str, Stored[Speaker]], list[FileProblem]]:
    """Read all speakers by id, and the problems of those that are not valid."""
    problems: list[FileProblem] = []
    found = folder.read_shelf(config, corpus.SPEAKERS, scan)
    problems.extend(found.problems)
    speakers: dict[str, Stored[Speaker]] = {}
    for name, raw in found.files:
        stored = _kept(parse.speaker(raw, f"{found.path}/{name}"), raw, "", f"{found.path}/{name}", problems)
        if stored is not None:
            speakers[stored.value.id] = stored
    return speakers, problems


def read_links(config: Config, scan: Scan) -> tuple[list[Stored[Link]], list[FileProblem]]:
    """Read all settled links, and the problems of those that are not valid."""
    problems: list[FileProblem] = []
    found = folder.read_shelf(config, corpus.LINKS, scan)
    problems.extend(found.problems)
    links = []
    for name, raw in found.files:
        stored = _kept(parse.link(raw, f"{found.path}/{name}"), raw, "", f"{found.path}/{name}", problems)
        if stored is not None:
            links.append(stored)
    return links, problems


def read_file(config: Config, path: str) -> bytes:
    """Return the bytes of a register file; ``path`` is below the root.

    Raises:
        RegisterError: It is missing, unreadable or too large.
        OutsideError: A link is in the way.
    """
    full = str(paths.resolve(config.root, path))
    try:
        return corpus.read_trusted(full, path, folder.MAX_BYTES)
    except CorpusError as error:
        raise RegisterError(error.message, path=path, hint=error.hint) from error


def _single(result: parse.Parsed[_T], raw: bytes, source: str, path: str) -> Stored[_T]:
    problems: list[FileProblem] = []
    stored = _kept(result, raw, source, path, problems)
    if stored is None:
        raise InvalidFileError(tuple(problems))
    return stored


def put(changes: Changes, path: str, value: Document, expected: str | None) -> bytes:
    """Plan to write ``value`` in canonical form; return the bytes.

    Args:
        changes: Commits all of them together.
        path: Below the root, from :mod:`claimspan.store.lookup`.
        value: What to write.
        expected: Digest of the bytes it was read with (``Stored.digest``); None for a new file.
    """
    content = canonical(value)
    changes.write(path, content, expected)
    return content


def keep_text(changes: Changes, config: Config, source: str, content: bytes) -> str:
    """Plan to keep a version of an article, unless it is kept or ``store_text`` is off; return its digest.

    Raises:
        ForgedTextError: A file of that name is there with other words.
    """
    digest = sha256(content).hexdigest()
    if not config.store_text:
        return digest
    path = corpus.text_path(config, source, digest)
    if changes.plans(path):
        return digest
    if not paths.resolve(config.root, path).exists():
        changes.write(path, content, None)
    elif sha256(corpus.read_bytes(config, path)).hexdigest() != digest:
        raise corpus.ForgedTextError(path)
    return digest
