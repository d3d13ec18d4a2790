"""Read one source with its records from disk into the case the engine checks."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from claimspan.errors import CorpusError
from claimspan.model.attribution import Analysis
from claimspan.model.file import FileProblem, FileTrouble
from claimspan.model.names import alias_sets, namesakes
from claimspan.model.text import Source
from claimspan.store import corpus
from claimspan.store.config import Config
from claimspan.store.corpus import ForgedTextError
from claimspan.store.folder import Folder, read_shelf
from claimspan.store.scan import Scan, SourceEntry

if TYPE_CHECKING:
    # These bring pydantic, which a check of an unchanged corpus does without.
    from claimspan.engine.check import SourceCase
    from claimspan.model.record import Claim, Quote


@dataclass(frozen=True)
class Article:
    """One article as it is on disk.

    Attributes:
        content: Its bytes; None when missing or unreadable.
        sha256: Their digest; empty without them.
        problem: Why it could not be read.
    """

    content: bytes | None
    sha256: str
    problem: FileProblem | None = None


@dataclass(frozen=True)
class KnownSpeakers:
    """What answers depend on of all speakers' files, valid or not.

    Attributes:
        digests: By id: of the file's bytes, and of those of the speaker's namesakes, since whether words are a
            speaker's depends on who else could be meant by a name.
        aliases: The names of each who has several, in lower case.
    """

    digests: dict[str, str]
    aliases: tuple[frozenset[str], ...] = ()


def known_speakers(config: Config, scan: Scan) -> KnownSpeakers:
    """Return what answers depend on of all speakers' files."""
    files = {name.removesuffix(".json"): raw for name, raw in read_shelf(config, corpus.SPEAKERS, scan).files}
    names = {id_: _names(raw) for id_, raw in files.items()}
    alike = namesakes(names)
    own = {id_: sha256(raw).hexdigest() for id_, raw in files.items()}
    digests = {id_: _together(own[id_], *(own[other] for other in alike[id_])) for id_ in files}
    return KnownSpeakers(digests, alias_sets(names.values()))


def _together(own: str, *others: str) -> str:
    return sha256("".join((own, *others)).encode()).hexdigest() if others else own


def _names(raw: bytes) -> list[str]:
    """Return the names in a speaker's file, none where it is not valid."""
    try:
        speaker = json.loads(raw)
    except (ValueError, RecursionError):
        return []
    if not isinstance(speaker, dict):
        return []
    aliases = speaker.get("aliases")
    told = [speaker.get("name"), *(aliases if isinstance(aliases, list) else [])]
    return [name for name in told if isinstance(name, str)]


def read_article(config: Config, entry: SourceEntry) -> Article:
    """Read an article's bytes; its folders are known to hold no links, since a scan found it."""
    if entry.article is None:
        return Article(None, "")
    path = f"{config.corpus}/{entry.path}"
    try:
        content = corpus.read_trusted(f"{config.root}/{path}", path, config.max_article_bytes)
    except CorpusError as error:
        return Article(None, "", _unreadable(path, error))
    return Article(content, sha256(content).hexdigest())


def source_case(
    config: Config,
    entry: SourceEntry,
    article: Article,
    folder: Folder,
    known: Collection[str],
    *,
    twins: tuple[str, ...] = (),
    read: Callable[[Sequence[str]], Sequence[Analysis]] | None = None,
) -> SourceCase:
    """Parse the files of one source into the case the engine checks.

    Args:
        config: Where things are.
        entry: The source as the scan saw it.
        article: Its article.
        folder: Its register files.
        known: Ids of every speaker that has a file, valid or not.
        twins: Unregistered articles with a text this source has had.
        read: Returns the analyses of texts; None leaves the rules that ask for them out.
    """
    from claimspan.engine.check import SourceCase
    from claimspan.store.claims import parsed

    problems: list[FileProblem] = []
    today = _decoded(config, entry, article, problems)
    shelf = parsed(folder)
    problems += shelf.problems
    for stored in shelf.records:
        problems += _unknown_speaker(stored.path, stored.value, known)
    return SourceCase(
        path=entry.path,
        article_path=f"{config.corpus}/{entry.path}",
        folder=folder.path,
        file=shelf.source_file.value if shelf.source_file else None,
        today=today,
        missing=entry.article is None,
        twins=twins,
        records=[(stored.value, stored.path) for stored in shelf.records],
        kept_text=_text_finder(config, entry.path),
        problems=tuple(problems),
        read=read,
    )


def _unreadable(path: str, error: CorpusError) -> FileProblem:
    hint = error.hint or "make it readable"
    return FileProblem(FileTrouble.UNREADABLE, error.path or path, error.message, hint, error.line, error.column)


def _decoded(config: Config, entry: SourceEntry, article: Article, problems: list[FileProblem]) -> Source | None:
    if article.problem is not None:
        problems.append(article.problem)
    if article.content is None:
        return None
    path = f"{config.corpus}/{entry.path}"
    try:
        return corpus.decoded(entry.path, article.content, path)
    except CorpusError as error:
        problems.append(_unreadable(path, error))
        return None


def _unknown_speaker(path: str, record: Claim | Quote, known: Collection[str]) -> list[FileProblem]:
    if record.kind == "claim" or record.speaker in known:
        return []
    from difflib import get_close_matches

    near = get_close_matches(record.speaker, known, n=1)
    hint = f'did you mean "{near[0]}"?' if near else f"add a file _speakers/{record.speaker}.json"
    message = f'the speaker "{record.speaker}" has no file under _speakers/'
    return [FileProblem(FileTrouble.UNKNOWN_SPEAKER, path, message, hint, record=record.id)]


def _text_finder(config: Config, source: str) -> Callable[[str], str | None]:
    """Return what gives the text with a digest; a forged one counts as lost (the scan reports it)."""
    texts: dict[str, str | None] = {}

    def kept_text(digest: str) -> str | None:
        if digest not in texts:
            try:
                texts[digest] = corpus.kept_text(config, source, digest)
            except ForgedTextError:
                texts[digest] = None
        return texts[digest]

    return kept_text
