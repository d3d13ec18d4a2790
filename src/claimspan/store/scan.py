"""One walk over corpus and register that says what is there and whether it changed, reading no file."""

# ruff: noqa: PTH112
# Plain strings: the hot loop of an unchanged check, 130,000 names.

from __future__ import annotations

import os
import re
import stat
from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from operator import attrgetter
from time import time_ns
from typing import NamedTuple

from claimspan.errors import CorpusError, RegisterError
from claimspan.model.file import FileProblem, FileTrouble
from claimspan.store import paths
from claimspan.store.config import Config
from claimspan.store.corpus import LINKS, SOURCE_FILE, SPEAKERS, TEXTS

RACY_NS = 2_000_000_000
"""A file touched less than this before the scan may change again without a new time stamp: FAT counts in
two seconds, older network file systems in one (the "racy git" problem, git's Documentation/technical)."""

MAX_DEPTH = 64

_RECORD = re.compile(r"[cq]-[a-z2-7]{12}\.json\Z").match
_SPEAKER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\.json\Z").match
_LINK = re.compile(r"([cq]-[a-z2-7]{12})--([cq]-[a-z2-7]{12})\.json\Z").match
_TEXT = re.compile(r"[0-9a-f]{64}\.txt\Z").match
_IGNORED = re.compile(r"\.|.*~\Z|#.*#\Z|README\.md\Z", re.DOTALL).match
_by_name = attrgetter("name")
_stamp = attrgetter("st_size", "st_mtime_ns", "st_ctime_ns", "st_ino")


class SourceEntry(NamedTuple):
    """One article and its register folder, as far as names and time stamps tell.

    Attributes:
        path: Below the corpus, forward slashes.
        article: size, mtime_ns, ctime_ns, inode; None when there are records but no article.
        records: Ids of the records, sorted.
        has_source_file: Whether there is a ``_source.json``.
        texts: Digests of the kept versions, sorted.
        signature: Changes whenever a file of the article or its folder is added, removed or touched.
        newest: The youngest time stamp of all of them, in nanoseconds.
    """

    path: str
    article: tuple[int, int, int, int] | None
    records: tuple[str, ...]
    has_source_file: bool
    texts: tuple[str, ...]
    signature: str
    newest: int

    def settled(self, started: int) -> bool:
        """Tell whether ``signature`` may be trusted later: no file was touched just before ``started``."""
        return self.newest < started - RACY_NS


class Shelf(NamedTuple):
    """A flat folder of the register: ``_speakers`` or ``_links``."""

    names: tuple[str, ...]
    signature: str
    newest: int

    def settled(self, started: int) -> bool:
        """Tell as :meth:`SourceEntry.settled`."""
        return self.newest < started - RACY_NS


_NO_SHELF = Shelf((), "", 0)


@dataclass(frozen=True)
class Scan:
    """What corpus and register hold.

    Attributes:
        started: When the walk began, nanoseconds since the epoch.
        sources: By path, in sorted order; every article and every folder with records.
        speakers: Ids of the speakers, and a signature of their files.
        links: Ids of the links, and a signature of their files.
        problems: Links, special files, names that cannot be used, strays, ids used twice; sorted.
    """

    started: int
    sources: dict[str, SourceEntry]
    speakers: Shelf
    links: Shelf
    problems: tuple[FileProblem, ...]

    @property
    def count(self) -> int:
        """Number of record files."""
        return sum(len(each.records) for each in self.sources.values())


def scan(config: Config) -> Scan:
    """Walk corpus and register once; follows no link, opens no file.

    Raises:
        CorpusError: The corpus folder is missing or unreadable.
        RegisterError: The register folder is missing or unreadable.
    """
    started = time_ns()
    root = os.fspath(config.root)
    corpus, register = config.corpus.removesuffix("/"), config.register.removesuffix("/")
    if not os.path.isdir(f"{root}/{corpus}"):
        raise CorpusError("the corpus folder is missing", path=corpus, hint="run `claimspan init`, or correct the name")
    if not os.path.isdir(f"{root}/{register}"):
        raise RegisterError(
            "the register folder is missing", path=register, hint="run `claimspan init`, or correct the name"
        )
    problems: list[FileProblem] = []
    articles = dict(_articles(root, corpus, problems))
    walk = _Walk(root, register, problems)
    walk.run()
    sources = {
        path: _entry(path, articles.get(path), walk.folders.get(path)) for path in sorted({*articles, *walk.folders})
    }
    problems.extend(_twice(register, sources))
    problems.sort(key=lambda each: (each.path, each.message))
    return Scan(started, sources, walk.speakers, walk.links, tuple(problems))


class _Folder(NamedTuple):
    records: list[str]
    has_source_file: bool
    texts: list[str]
    names: list[str]
    stamps: list[int]


_NO_FOLDER = _Folder([], False, [], [], [])  # noqa: FBT003 - fields in order


def _entry(path: str, article: tuple[int, int, int, int] | None, folder: _Folder | None) -> SourceEntry:
    records, known, texts, names, stamps = folder or _NO_FOLDER
    if article:
        stamps = [*article, *stamps]
    newest = max(max(stamps[1::4], default=0), max(stamps[2::4], default=0))
    return SourceEntry(path, article, tuple(records), known, tuple(texts), _signature(names, stamps), newest)


def _signature(names: Iterable[str], stamps: list[int]) -> str:
    try:
        numbers = array("q", stamps).tobytes()
    except OverflowError:
        numbers = repr(stamps).encode("ascii")
    hasher = blake2b("\0".join(names).encode("utf-8", "surrogatepass"), digest_size=16)
    hasher.update(numbers)
    return hasher.hexdigest()


def _listed(full: str, shown: str, problems: list[FileProblem]) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(full) as found:
            return sorted(found, key=_by_name)
    except OSError as error:
        problems.append(
            FileProblem(FileTrouble.UNREADABLE, shown, f"cannot be read: {error.strerror}", "make it readable")
        )
        return []


def _odd(entry: os.DirEntry[str], shown: str) -> FileProblem | None:
    """Say what is wrong with something that is not an ordinary, well-named file or folder."""
    trouble, name = FileTrouble.OUTSIDE, paths.shown(shown)
    try:
        mode = entry.stat(follow_symlinks=False)
    except OSError as error:
        return FileProblem(FileTrouble.UNREADABLE, name, f"cannot be read: {error.strerror}", "make it readable")
    if paths.is_link(mode):
        return FileProblem(
            trouble, name, "a symbolic link is never followed", "replace it by the file or folder itself"
        )
    if not stat.S_ISREG(mode.st_mode) and not stat.S_ISDIR(mode.st_mode):
        return FileProblem(trouble, name, "a pipe, a socket or a device, not a file", "delete it")
    if name != shown or "\\" in shown:
        return FileProblem(trouble, name, "a name with a backslash or with bytes that are not UTF-8", "rename it")
    if shown.count("/") > MAX_DEPTH:
        return FileProblem(trouble, name, f"more than {MAX_DEPTH} folders deep", "move it up")
    return None


def _articles(root: str, corpus: str, problems: list[FileProblem]) -> Iterator[tuple[str, tuple[int, int, int, int]]]:
    cut = len(corpus) + 1
    folders = [corpus]
    while folders:
        folder = folders.pop()
        for entry in _listed(f"{root}/{folder}", folder, problems):
            if entry.name[0] == ".":
                continue
            shown = f"{folder}/{entry.name}"
            if not entry.name.isascii() or "\\" in shown or not entry.is_file(follow_symlinks=False):
                odd = _odd(entry, shown)
                if odd:
                    problems.append(odd)
                    continue
            if _reserved(entry.name, folder == corpus):
                hint = "rename it: the register keeps this name for itself"
                problems.append(FileProblem(FileTrouble.OUTSIDE, shown, "a reserved name", hint))
            elif entry.is_dir(follow_symlinks=False):
                folders.append(shown)
            else:
                yield shown[cut:], _stamp(entry.stat(follow_symlinks=False))


def _reserved(name: str, top: bool) -> bool:  # noqa: FBT001 - one call, hot
    return name[0] == "_" and (name == TEXTS or (top and name in {SPEAKERS, LINKS}))


@dataclass
class _Walk:
    """The walk over the register; collects folders that hold anything of a source."""

    root: str
    register: str
    problems: list[FileProblem]
    folders: dict[str, _Folder] = field(default_factory=dict)
    speakers: Shelf = _NO_SHELF
    links: Shelf = _NO_SHELF

    def run(self) -> None:
        pending: list[str] = []
        for entry in _listed(f"{self.root}/{self.register}", self.register, self.problems):
            shown = f"{self.register}/{entry.name}"
            if entry.name in {SPEAKERS, LINKS} and entry.is_dir(follow_symlinks=False):
                self._shelf(entry.name, shown)
            elif not self._other(entry, shown, pending):
                self._stray(shown)
        while pending:
            self._folder(pending.pop(), pending)

    def _folder(self, shown: str, pending: list[str]) -> None:
        records: list[str] = []
        names: list[str] = []
        stamps: list[int] = []
        texts: list[str] = []
        known = False
        for entry in _listed(f"{self.root}/{shown}", shown, self.problems):
            name = entry.name
            record = _RECORD(name)
            if record or name == SOURCE_FILE:
                status = entry.stat(follow_symlinks=False)
                if status.st_mode & 0o170000 == stat.S_IFREG:
                    names.append(name)
                    stamps.extend(_stamp(status))
                    if record:
                        records.append(name[:-5])
                    else:
                        known = True
                    continue
            if name == TEXTS and entry.is_dir(follow_symlinks=False):
                texts = self._texts(f"{shown}/{TEXTS}", names, stamps)
            elif not self._other(entry, f"{shown}/{name}", pending):
                self._stray(f"{shown}/{name}")
        if names:
            self.folders[shown[len(self.register) + 1 :]] = _Folder(records, known, texts, names, stamps)

    def _texts(self, shown: str, names: list[str], stamps: list[int]) -> list[str]:
        found = self._flat(shown, _TEXT, names, stamps)
        return [name[:-4] for name in found]

    def _shelf(self, name: str, shown: str) -> None:
        names: list[str] = []
        stamps: list[int] = []
        found = self._flat(shown, _SPEAKER if name == SPEAKERS else _link, names, stamps)
        newest = max(max(stamps[1::4], default=0), max(stamps[2::4], default=0))
        shelf = Shelf(tuple(each[:-5] for each in found), _signature(names, stamps), newest)
        if name == SPEAKERS:
            self.speakers = shelf
        else:
            self.links = shelf

    def _flat(self, shown: str, fits: Callable[[str], object], names: list[str], stamps: list[int]) -> list[str]:
        found = []
        for entry in _listed(f"{self.root}/{shown}", shown, self.problems):
            if fits(entry.name):
                status = entry.stat(follow_symlinks=False)
                if stat.S_ISREG(status.st_mode):
                    found.append(entry.name)
                    names.append(entry.name)
                    stamps.extend(_stamp(status))
                    continue
            nowhere: list[str] = []
            if not self._other(entry, f"{shown}/{entry.name}", nowhere) or nowhere:
                self._stray(f"{shown}/{entry.name}")
        return found

    def _other(self, entry: os.DirEntry[str], shown: str, pending: list[str]) -> bool:
        """Deal with what is no file of the register's own; False for a stray."""
        if _IGNORED(entry.name):
            return True
        odd = _odd(entry, shown)
        if odd:
            self.problems.append(odd)
            return True
        if entry.is_dir(follow_symlinks=False) and entry.name != TEXTS:
            pending.append(shown)
            return True
        return False

    def _stray(self, shown: str) -> None:
        hint = "a record is named <id>.json and lies in its source's folder; move this elsewhere, or delete it"
        self.problems.append(FileProblem(FileTrouble.STRAY, shown, "nothing the register knows", hint))


def _link(name: str) -> bool:
    match = _LINK(name)
    return match is not None and match[1] < match[2]


def _twice(register: str, sources: dict[str, SourceEntry]) -> Iterator[FileProblem]:
    """Find ids that name files in two folders; sets first, since there are hardly ever any."""
    total = sum(len(each.records) for each in sources.values())
    if len(set().union(*(each.records for each in sources.values()))) == total:
        return
    first: dict[str, str] = {}
    for path, entry in sources.items():
        for each in entry.records:
            shown = f"{register}/{path}/{each}.json"
            if each in first:
                message = f"the id {each} is also that of {first[each]}"
                yield FileProblem(FileTrouble.DUPLICATE_ID, shown, message, "delete one of the two", record=each)
            else:
                first[each] = shown
