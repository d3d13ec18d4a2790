"""Articles and the kept versions of them: strict UTF-8, no newline translation, digests of the bytes."""

from __future__ import annotations

import hashlib
import os
import re
import stat

from claimspan.errors import CorpusError, RegisterError
from claimspan.model.file import FileProblem, FileTrouble
from claimspan.model.text import Source
from claimspan.store import paths
from claimspan.store.config import Config

SPEAKERS, LINKS, TEXTS, SOURCE_FILE = "_speakers", "_links", "_texts", "_source.json"
"""Names in the register that are no sources."""

_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
_FLAGS |= getattr(os, "O_BINARY", 0)
_DIGEST = re.compile(r"[0-9a-f]{64}\Z")


class ForgedTextError(RegisterError):
    """A kept version is not the text its name says; ``problem`` is the same as a finding on the file."""

    def __init__(self, path: str) -> None:
        message = "the kept text is not the version its name says"
        hint = "restore it from git, or delete it to have it taken from the history"
        super().__init__(message, path=path, hint=hint)
        self.problem = FileProblem(FileTrouble.FORGED_TEXT, path, message, hint)


def article_path(config: Config, source: str) -> str:
    """Return the path of an article below the root.

    Raises:
        OutsideError: The source's name leaves the corpus.
        CorpusError: The name is one the register keeps for itself, or hidden.
    """
    names = paths.parts(source)
    if not {SPEAKERS, LINKS, TEXTS}.isdisjoint(names):
        raise CorpusError(
            "the register keeps this name for itself", path=paths.shown(source), hint="rename the article"
        )
    if any(name.startswith(".") for name in names):
        raise CorpusError("hidden files are no articles", path=paths.shown(source), hint="rename it without the dot")
    return "/".join([*config.corpus.removesuffix("/").split("/"), *names])


def register_folder(config: Config, source: str) -> str:
    """Return the folder of a source's records below the root; raises as :func:`article_path`."""
    article_path(config, source)
    return f"{config.register.removesuffix('/')}/{source}"


def text_path(config: Config, source: str, sha256: str) -> str:
    """Return where a kept version of ``source`` lies below the root; raises as :func:`article_path`."""
    if not _DIGEST.match(sha256):
        raise ValueError(f"not a SHA-256: {sha256!r}")
    return f"{register_folder(config, source)}/{TEXTS}/{sha256}.txt"


def read_source(config: Config, source: str) -> Source:
    """Read one article.

    Args:
        config: Says where the corpus is and how large an article may be.
        source: Path below the corpus, forward slashes.

    Raises:
        CorpusError: It is missing, unreadable, too large or not UTF-8 (with the line).
        OutsideError: The path leaves the corpus or leads through a link.
        SpecialFileError: It is a pipe or a device.
    """
    path = article_path(config, source)
    return decoded(source, read_bytes(config, path), path)


def decoded(source: str, content: bytes, path: str) -> Source:
    """Return the article whose bytes are ``content``.

    Raises:
        CorpusError: It is not UTF-8; ``path`` and the line are named.
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        line = len(re.findall(r"\r\n|\r|\n", before)) + 1
        raise CorpusError(
            f"not UTF-8 at byte {error.start} (0x{content[error.start]:02x})",
            path=path,
            line=line,
            hint="save the article as UTF-8",
        ) from error
    return Source(source, text, hashlib.sha256(content).hexdigest())


def read_bytes(config: Config, relative: str) -> bytes:
    """Return the bytes of an article or a kept text; ``relative`` is a path below the root.

    Raises:
        CorpusError: It is missing, unreadable or larger than the configuration allows.
        OutsideError, SpecialFileError: As :func:`claimspan.store.paths.resolve`.
    """
    return read_trusted(os.fspath(paths.resolve(config.root, relative)), relative, config.max_article_bytes)


def read_trusted(full: str, shown: str, limit: int) -> bytes:
    """Read a file whose folders are known to hold no links (a scan looked); never follows one itself.

    Raises:
        CorpusError: It is missing, not a regular file, unreadable or larger than ``limit`` bytes.
    """
    try:
        descriptor = os.open(full, _FLAGS)
        try:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise CorpusError("not a regular file", path=shown, hint="replace it by one")
            if status.st_size > limit:
                raise _too_large(status.st_size, limit, shown)
            return _all(descriptor, status.st_size, limit, shown)
        finally:
            os.close(descriptor)
    except FileNotFoundError as error:
        raise CorpusError("does not exist", path=shown, hint="restore it, or correct the name") from error
    except OSError as error:
        raise CorpusError(f"cannot be read: {error.strerror}", path=shown, hint="make it readable") from error


def _all(descriptor: int, size: int, limit: int, shown: str) -> bytes:
    content = os.read(descriptor, size + 1)
    if len(content) == size:
        return content
    pieces = [content]
    while content:
        content = os.read(descriptor, 1 << 20)
        pieces.append(content)
        total = sum(map(len, pieces))
        if total > limit:
            raise _too_large(total, limit, shown)
    return b"".join(pieces)


def _too_large(size: int, limit: int, shown: str) -> CorpusError:
    return CorpusError(
        f"{size:,} bytes, more than the limit of {limit:,}",
        path=shown,
        hint='raise "max-article-bytes" in the configuration, or split the article',
    )


def kept_text(config: Config, source: str, sha256: str) -> str | None:
    """Return the version of ``source`` with that digest: as kept in the register, else from git.

    Returns:
        None when neither has it.

    Raises:
        ForgedTextError: The kept file has another digest than its name says, or is not UTF-8.
    """
    path = text_path(config, source, sha256)
    content: bytes | None
    try:
        content = read_bytes(config, path)
    except CorpusError as error:
        if not isinstance(error.__cause__, FileNotFoundError):
            raise
        from claimspan.store import git

        content = git.version_of(config.root, article_path(config, source), sha256, config.max_article_bytes)
        if content is None:
            return None
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ForgedTextError(path)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ForgedTextError(path) from error
