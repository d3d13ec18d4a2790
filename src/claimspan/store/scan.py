"""One walk over corpus and register that says what is there and whether it changed, reading no file."""

# ruff: noqa: PTH112
# Plain strings: the hot loop of an unchanged check, 130,000 names.

from __future__ import annotations

import os
import re
import stat
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import chain
from operator import attrgetter
from time import time_ns
from typing import NamedTuple

from claimspan.errors import CorpusError, RegisterError
from claimspan.model.file import FileProblem, FileTrouble
from claimspan.store import paths
from claimspan.store.config import Config
from claimspan.store.corpus import LINKS, SOURCE_FILE, SPEAKERS, TEXTS
from claimspan.store.memo import Listing, Memo, split, stamp

RACY_NS = 2_000_000_000
"""A file touched less than this before the scan may change again without a new time stamp: FAT counts in
two seconds, older network file systems in one (the "racy git" problem, git's Documentation/technical)."""

MAX_DEPTH = 64
_LARGEST = (1 << 63) - 1

_OWN = re.compile(r"(?:[cq]-[a-z2-7]{12}|_source)\.json\Z").match
_SPEAKER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\.json\Z").match
_LINK = re.compile(r"([cq]-[a-z2-7]{12})--([cq]-[a-z2-7]{12})\.json\Z").match
_TEXT = re.compile(r"[0-9a-f]{64}\.txt\Z").match
_ARTICLE = re.compile(r"(?!\.|_(?:texts|speakers|links)\Z)[^\\\ud800-\udfff]+\Z").match
_IGNORED = re.compile(r"\.|.*~\Z|#.*#\Z|README\.md\Z", re.DOTALL).match
_stamp = attrgetter("st_size", "st_mtime_ns", "st_ctime_ns", "st_ino")


class SourceEntry(NamedTuple):
    """One article and its register folder, as far as names and time stamps tell.

    Attributes:
        path: Below the corpus, forward slashes.
        article: size, mtime_ns, ctime_ns, inode; None when there are records but no article.
        files: Names of the register's files, sorted, joined by slashes.
        kept: Names of the kept versions, likewise.
        signature: Changes whenever a file of the article or its folder is added, removed or touched.
        stamps: What ``signature`` is taken of: size, mtime_ns, ctime_ns and inode of each file in turn.
    """

    path: str
    article: tuple[int, int, int, int] | None
    files: str
    kept: str
    signature: str
    stamps: array[int]

    @property
    def newest(self) -> int:
        """The youngest time stamp of all files, in nanoseconds."""
        return _newest(self.stamps)

    @property
    def records(self) -> tuple[str, ...]:
        """Ids of the records, sorted."""
        return tuple(name[:-5] for name in split(self.files) if name != SOURCE_FILE)

    @property
    def record_count(self) -> int:
        """Number of records, without naming them."""
        return self.files.count(".json") - self.has_source_file

    @property
    def has_source_file(self) -> bool:
        """Whether there is a ``_source.json``."""
        return self.files.startswith(SOURCE_FILE)

    @property
    def texts(self) -> tuple[str, ...]:
        """Digests of the kept versions, sorted."""
        return tuple(name[:-4] for name in split(self.kept))

    def settled(self, started: int) -> bool:
        """Tell whether ``signature`` may be trusted later: no file was touched just before ``started``."""
        return self.newest < started - RACY_NS

    def lasting(self, started: int) -> str:
        """Return the signature to remember from a scan that ``started`` then; empty when it means nothing."""
        return self.signature if self.settled(started) else ""


class Shelf(NamedTuple):
    """A flat folder of the register: ``_speakers`` or ``_links``."""

    names: tuple[str, ...]
    signature: str
    newest: int

    def settled(self, started: int) -> bool:
        """Tell as :meth:`SourceEntry.settled`."""
        return self.newest < started - RACY_NS

    def lasting(self, started: int) -> str:
        """Return as :meth:`SourceEntry.lasting`."""
        return self.signature if self.settled(started) else ""


class _Folder(NamedTuple):
    files: str
    kept: str
    stamps: array[int]


_NO_FOLDER = _Folder("", "", array("q"))
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
        memo: What to hand to the next scan; None when it is what this one was given.
    """

    started: int
    sources: dict[str, SourceEntry]
    speakers: Shelf
    links: Shelf
    problems: tuple[FileProblem, ...]
    memo: str | None = None

    @property
    def count(self) -> int:
        """Number of record files."""
        return sum(each.record_count for each in self.sources.values())


def scan(config: Config, memo: str | None = None) -> Scan:
    """Walk corpus and register once; follows no link, opens no file.

    Args:
        config: Says where they are.
        memo: ``Scan.memo`` of an earlier scan, from the ledger; saves listing folders that did not change.

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
    walk = _Walk(root, corpus, register, started, Memo.parse(memo), problems)
    articles = dict(walk.articles())
    walk.run()
    folders = walk.folders
    sources = {
        path: _entry(path, articles.get(path), folders.get(path, _NO_FOLDER)) for path in sorted({*articles, *folders})
    }
    if walk.anew:
        problems.extend(_twice(register, sources))
    twice = any(each.trouble is FileTrouble.DUPLICATE_ID for each in problems)
    remembered = None if twice else walk.memo.text()
    problems.sort(key=lambda each: (each.path, each.message))
    return Scan(started, sources, walk.speakers, walk.links, tuple(problems), remembered)


def _entry(path: str, article: tuple[int, int, int, int] | None, folder: _Folder) -> SourceEntry:
    files, kept, stamps = folder
    if article:
        stamps = array("q", article) + stamps
    return SourceEntry(path, article, files, kept, _signature(f"{files}//{kept}", stamps), stamps)


def _newest(stamps: array[int]) -> int:
    return max(*stamps[1::4], *stamps[2::4]) if stamps else 0


def _signature(names: str, stamps: array[int]) -> str:
    hasher = blake2b(names.encode("utf-8", "surrogatepass"), digest_size=16)
    hasher.update(stamps)
    return hasher.hexdigest()


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


def _plain(shown: str) -> bool:
    """Tell whether a name needs no closer look, in less time than the look takes."""
    return shown.isascii() and "\\" not in shown and shown.count("/") <= MAX_DEPTH


@dataclass
class _Walk:
    """The walk over the register; collects folders that hold anything of a source."""

    root: str
    corpus: str
    register: str
    started: int
    memo: Memo
    problems: list[FileProblem]
    folders: dict[str, _Folder] = field(default_factory=dict)
    speakers: Shelf = _NO_SHELF
    links: Shelf = _NO_SHELF
    anew: bool = False

    def run(self) -> None:
        folders = split(self._list(self.register, _nothing, inner=True)[4])
        self.speakers = self._shelf(SPEAKERS, _SPEAKER) if SPEAKERS in folders else _NO_SHELF
        self.links = self._shelf(LINKS, _link) if LINKS in folders else _NO_SHELF
        pending = [f"{self.register}/{name}" for name in folders if name not in {SPEAKERS, LINKS}]
        while pending:
            self._folder(pending.pop(), pending)

    def _folder(self, shown: str, pending: list[str]) -> None:
        listing = self._list(shown, _OWN, inner=True)
        files, folders, kept = listing[3], listing[4], ""
        for inner in split(folders):
            if inner == TEXTS:
                kept = self._list(f"{shown}/{TEXTS}", _TEXT, inner=False)[3]
            else:
                pending.append(f"{shown}/{inner}")
        names = split(files)
        names += [f"{TEXTS}/{name}" for name in split(kept)]
        if names:
            stamps = _stamps(f"{self.root}/{shown}/", names)
            self.folders[shown[len(self.register) + 1 :]] = _Folder(files, kept, stamps)

    def articles(self) -> Iterator[tuple[str, tuple[int, int, int, int]]]:
        """Yield path and stamps of every article."""
        pending = [self.corpus]
        while pending:
            folder = pending.pop()
            listing = self._list(folder, _ARTICLE, inner=True)
            pending += [f"{folder}/{name}" for name in split(listing[4])]
            names, prefix = split(listing[3]), f"{folder}/"[len(self.corpus) + 1 :]
            stamps = iter(_stamps(f"{self.root}/{folder}/", names))
            for name, article in zip(names, zip(stamps, stamps, stamps, stamps, strict=True), strict=True):
                yield prefix + name, article

    def _shelf(self, name: str, fits: Callable[[str], object]) -> Shelf:
        shown = f"{self.register}/{name}"
        files = self._list(shown, fits, inner=False)[3]
        stamps = _stamps(f"{self.root}/{shown}/", split(files))
        return Shelf(tuple([each[:-5] for each in split(files)]), _signature(files, stamps), _newest(stamps))

    def _list(self, shown: str, fits: Callable[[str], object], *, inner: bool) -> Listing:
        """Return what a folder holds: files that fit, and folders where there may be some.

        Everything else becomes a problem; a folder without any is remembered, if it was left alone long
        enough for its time stamps to mean something.
        """
        full = f"{self.root}/{shown}"
        try:
            return self.memo.get(shown, full) or self._listed_anew(shown, full, fits, inner=inner)
        except OSError as error:
            message = f"cannot be read: {error.strerror}"
            self.problems.append(FileProblem(FileTrouble.UNREADABLE, shown, message, "make it readable"))
            return (0, 0, 0, "", "")

    def _listed_anew(self, shown: str, full: str, fits: Callable[[str], object], *, inner: bool) -> Listing:
        self.anew = True
        before = len(self.problems)
        files: list[str] = []
        folders: list[str] = []
        modified, changed, inode = stamp(full)
        with os.scandir(full) as found:
            for entry in found:
                name = entry.name
                if fits(name) and entry.is_file(follow_symlinks=False):
                    files.append(name)
                elif _OWN(name) and shown.startswith(f"{self.register}/"):
                    self._stray(entry, f"{shown}/{name}")
                elif not _IGNORED(name):
                    self._other(entry, f"{shown}/{name}", folders if inner else None)
        listing = (modified, changed, inode, "/".join(sorted(files)), "/".join(sorted(folders)))
        if len(self.problems) == before and max(modified, changed) < self.started - RACY_NS:
            self.memo.note(shown, listing)
        return listing

    def _other(self, entry: os.DirEntry[str], shown: str, folders: list[str] | None) -> None:
        """Sort what is no file of the register's own into folders to walk and problems."""
        folder = entry.is_dir(follow_symlinks=False)
        odd = None if folder and _plain(shown) else _odd(entry, shown)
        if odd:
            self.problems.append(odd)
        elif self._reserved(shown):
            hint = "rename it: the register keeps this name for itself"
            self.problems.append(FileProblem(FileTrouble.OUTSIDE, shown, "a reserved name", hint))
        elif folder and folders is not None and shown != f"{self.register}/{TEXTS}":
            folders.append(entry.name)
        else:
            hint = "a record is named <id>.json and lies in its source's folder; move this elsewhere, or delete it"
            self.problems.append(FileProblem(FileTrouble.STRAY, shown, "nothing the register knows", hint))

    def _stray(self, entry: os.DirEntry[str], shown: str) -> None:
        """Report what has a record's name and is no file, so that the record is not missed in silence."""
        odd = _odd(entry, shown)
        told = "has the name of a record, but is a folder"
        self.problems.append(odd or FileProblem(FileTrouble.STRAY, shown, told, "bring the record back from git"))

    def _reserved(self, shown: str) -> bool:
        """Tell whether an article's path would be taken for something else in the register."""
        inside = shown.startswith(f"{self.corpus}/") and not shown.startswith(f"{self.register}/")
        return inside and shown.rpartition("/")[2] in {SPEAKERS, LINKS, TEXTS}


def _nothing(_: str) -> None:
    """Fit no name: directly in the register lie no files."""


def _stamps(prefix: str, names: list[str]) -> array[int]:
    """Return the stamps of files, four numbers each; a file that vanished just now gives zeros.

    An array, filled without a Python loop: 500,000 numbers kept as objects would cost more than ``lstat``.
    """
    try:
        return array("q", chain.from_iterable(map(_stamp, map(os.lstat, map(prefix.__add__, names)))))
    except (OSError, OverflowError):
        found = chain.from_iterable(map(_careful_stamp, map(prefix.__add__, names)))
        return array("q", [number & _LARGEST for number in found])


def _careful_stamp(path: str) -> tuple[int, ...]:
    try:
        return _stamp(os.lstat(path))
    except OSError:
        return (0, 0, 0, 0)


def _link(name: str) -> bool:
    match = _LINK(name)
    return match is not None and match[1] < match[2]


def _twice(register: str, sources: dict[str, SourceEntry]) -> Iterator[FileProblem]:
    """Find ids that name files in two folders; sets first, since there are hardly ever any."""
    every = [name for each in sources.values() for name in split(each.files) if name != SOURCE_FILE]
    if len(set(every)) == len(every):
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
