"""Paths below a folder that never leave it: no ``..``, no absolute path, no link, no device."""

# ruff: noqa: PTH100, PTH118, PTH119, PTH120
# Plain strings: Path costs four times as much here, and its resolve() follows links.

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from claimspan.errors import ClaimspanError

_NOT_ON_WINDOWS = re.compile(
    r'[<>:"|?*\x01-\x1f]|[. ](?:/|\Z)|(?:\A|/)(?:CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(?:[./]|\Z)', re.IGNORECASE
)
_NOT_UNICODE = re.compile("[\ud800-\udfff]")
_OUTSIDE_HINT = "name a file inside the folder, with forward slashes and without links"


class OutsideError(ClaimspanError):
    """A path leaves the folder it has to stay in, or leads through a link."""


class SpecialFileError(ClaimspanError):
    """A path names something that is neither a file nor a folder: a pipe, a socket, a device."""


def parts(relative: str) -> tuple[str, ...]:
    """Return the components of a relative path with forward slashes, without looking at the disk.

    Raises:
        OutsideError: The path is empty, absolute, holds ``..``, ``.``, an empty component, a NUL, a
            backslash or letters that are not Unicode.
    """
    trouble = _trouble(relative)
    if trouble:
        raise OutsideError(trouble, path=shown(relative), hint=_OUTSIDE_HINT)
    return tuple(relative.split("/"))


def _trouble(relative: str) -> str | None:
    found = relative.split("/")
    reasons = (
        (not relative, "the path is empty"),
        ("\0" in relative, "the path holds a NUL character"),
        (_NOT_UNICODE.search(relative) is not None, "the path is not valid UTF-8"),
        ("\\" in relative, "the path holds a backslash"),
        (relative.startswith("/"), "the path is absolute"),
        (os.name == "nt" and ":" in relative, "the path holds a colon"),
        (".." in found, 'the path leaves its folder with ".."'),
        ("." in found or "" in found, "the path holds an empty or dot component"),
    )
    return next((text for holds, text in reasons if holds), None)


def shown(name: str) -> str:
    """Return ``name`` so that it can be encoded: each byte that is not UTF-8 becomes U+FFFD."""
    return _NOT_UNICODE.sub("\N{REPLACEMENT CHARACTER}", name)


def is_link(status: os.stat_result) -> bool:
    """Tell whether an ``lstat`` result is a symbolic link, or a reparse point on Windows."""
    return stat.S_ISLNK(status.st_mode) or bool(getattr(status, "st_reparse_tag", 0))


def resolve(root: str | Path, relative: str) -> Path:
    """Return the path of ``relative`` below ``root``; the file itself need not exist.

    ``root`` is taken as given; every level below it is looked at and none may be a link. The last
    level may be a regular file, a folder, or missing.

    Raises:
        OutsideError: See :func:`parts`; or a level is a symbolic link.
        SpecialFileError: A level is a pipe, a socket or a device.
        ClaimspanError: The system cannot look at the path (name too long, no permission).
    """
    names = parts(relative)
    current = os.fspath(root)
    for depth, name in enumerate(names, 1):
        current = os.path.join(current, name)
        if not _level_exists(current, "/".join(names[:depth]), last=depth == len(names)):
            break
    return Path(root, *names)


def _level_exists(current: str, shown_path: str, *, last: bool) -> bool:
    try:
        status = os.lstat(current)
    except FileNotFoundError:
        return False
    except NotADirectoryError:
        return False
    except OSError as error:
        raise ClaimspanError(
            f"the path cannot be used: {error.strerror}", path=shown_path, hint="use a shorter or another path"
        ) from error
    if is_link(status):
        raise OutsideError(
            "the path leads through a symbolic link",
            path=shown_path,
            hint="replace the link by the file or folder itself",
        )
    if not stat.S_ISDIR(status.st_mode) and not (last and stat.S_ISREG(status.st_mode)):
        if stat.S_ISREG(status.st_mode):
            raise OutsideError("the path goes on below a file", path=shown_path, hint=_OUTSIDE_HINT)
        raise SpecialFileError(
            "this is a pipe, a socket or a device, not a file", path=shown_path, hint="replace it by a regular file"
        )
    return True


def portable(relative: str) -> bool:
    """Tell whether every system can have a file of this name: Windows refuses some characters and names.

    Source: Microsoft, "Naming Files, Paths, and Namespaces".
    """
    return _NOT_ON_WINDOWS.search(relative) is None


def refuse_nul(path: str) -> None:
    """Refuse a path that no system call takes.

    Raises:
        OutsideError: It holds a NUL character.
    """
    if "\0" in path:
        raise OutsideError("the path holds a NUL character", path=shown(path), hint=_OUTSIDE_HINT)


def relative_name(root: str | Path, path: str | Path) -> str:
    """Return ``path`` (absolute, or relative to the working folder) as a name below ``root``.

    Links in ``root`` itself are followed, so that a root reached through one works; links below it
    are kept, for :func:`resolve` to refuse.

    Raises:
        OutsideError: The path is not below ``root``.
    """
    refuse_nul(os.fspath(path))
    wanted = os.path.abspath(path)
    for base in (os.path.abspath(root), os.path.realpath(root)):
        for candidate in (wanted, os.path.join(os.path.realpath(os.path.dirname(wanted)), os.path.basename(wanted))):
            if candidate == base:
                return "."
            if candidate.startswith(base.rstrip(os.sep) + os.sep):
                name = candidate[len(base.rstrip(os.sep)) + 1 :].replace(os.sep, "/")
                parts(name)
                return name
    raise OutsideError(
        f"the path is not below {shown(os.fspath(root))}", path=shown(os.fspath(path)), hint=_OUTSIDE_HINT
    )
