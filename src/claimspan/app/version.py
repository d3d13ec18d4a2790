"""Which program and which pipeline an answer comes from, told without importing either."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path

import claimspan
from claimspan.errors import ConfigError

PACKAGED = "en_claimspan"
"""Name of the pipeline that comes with the program."""

LANGUAGE = (
    "nlp/", "facts/", "engine/register_names.py", "engine/naming.py", "engine/hunks.py", "engine/quantities.py",
    "engine/tense.py", "model/attribution.py", "model/change.py", "model/facts.py", "model/text.py",
)  # fmt: skip
"""What an analysis of an article depends on, below the package: code, word lists, the packaged pipeline."""


@cache
def code(*below: str) -> str:
    """Return a fingerprint of the program's own files, so that another version asks anew.

    An installed program has the digests of its files in its ``RECORD``, the same on every machine; one that
    is run from a checkout has time stamps.

    Args:
        below: Beginnings of the paths that count, below the package; all of them when there are none.
    """
    package = Path(claimspan.__file__).parent
    record = package.parent / f"claimspan-{claimspan.__version__}.dist-info" / "RECORD"
    meant = tuple(f"claimspan/{each}" for each in below) or ("claimspan/",)
    with suppress(OSError):
        listed = record.read_text(encoding="utf-8").splitlines()
        own = sorted(line for line in listed if line.startswith(meant) and ".pyc," not in line)
        if own:
            return sha256("\n".join(own).encode()).hexdigest()
    return sha256("\n".join(_stamps(str(package), meant)).encode()).hexdigest()


def _stamps(package: str, meant: tuple[str, ...]) -> list[str]:
    stamps: list[str] = []
    folders = [package]
    cut = len(package) - len("claimspan")
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                elif not entry.name.endswith(".pyc") and entry.path[cut:].startswith(meant):
                    status = entry.stat()
                    stamps.append(f"{entry.path} {status.st_size} {status.st_mtime_ns}")
    return sorted(stamps)


@cache
def pipeline(name: str | None) -> str:
    """Return name and version of an installed pipeline; empty for the packaged one, which is part of the program.

    Raises:
        ConfigError: No installed distribution announces a pipeline of that name to spaCy.
    """
    if name is None or name == PACKAGED:
        return ""
    from importlib.metadata import entry_points

    for entry in entry_points(group="spacy_models", name=name):
        if entry.dist is not None:
            return f"{name} {entry.dist.name} {entry.dist.version}"
    raise ConfigError(
        f'no pipeline "{name}" is installed',
        hint=f'install the package that holds it, or delete the line "pipeline" to use the packaged {PACKAGED}',
    )


@cache
def reader(name: str | None) -> str:
    """Return the version of what reads language: pipeline, spaCy, and the language layer of this program."""
    from importlib.metadata import version

    told = f"{pipeline(name)}\n{version('spacy')}\n{code(*LANGUAGE)}"
    return sha256(told.encode()).hexdigest()[:32]
