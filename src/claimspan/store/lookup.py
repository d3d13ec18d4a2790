"""Records found by the start of their id, looking at names only."""

# ruff: noqa: PTH118
# Plain strings: it walks 100,000 names.

from __future__ import annotations

import os
import re
from collections.abc import Iterator

from claimspan.errors import UsageError
from claimspan.store import corpus
from claimspan.store.config import Config

_PREFIX = re.compile(r"(?:[cq]-?)?[a-z2-7]{0,12}\Z")
_RECORD = re.compile(r"([cq]-[a-z2-7]{12})\.json\Z")
_SHOWN = 5
_OWN = frozenset({corpus.SPEAKERS, corpus.LINKS, corpus.TEXTS})


def record_path(config: Config, source: str, record: str) -> str:
    """Return the path of a record's file below the root; raises as :func:`corpus.article_path`."""
    return f"{corpus.register_folder(config, source)}/{record}.json"


def source_file_path(config: Config, source: str) -> str:
    """Return the path of a source's ``_source.json`` below the root."""
    return f"{corpus.register_folder(config, source)}/{corpus.SOURCE_FILE}"


def speaker_path(config: Config, speaker: str) -> str:
    """Return the path of a speaker's file below the root."""
    return f"{config.register.removesuffix('/')}/{corpus.SPEAKERS}/{speaker}.json"


def link_path(config: Config, one: str, other: str) -> str:
    """Return the path of the link between two records below the root, the smaller id first."""
    first, second = sorted((one, other))
    return f"{config.register.removesuffix('/')}/{corpus.LINKS}/{first}--{second}.json"


def find_record(config: Config, prefix: str) -> tuple[str, str]:
    """Return source and id of the one record whose id starts with ``prefix``.

    ``c-`` or ``q-`` may be left out.

    Raises:
        UsageError: None or several match; the message names the nearest, or those in question.
    """
    wanted = prefix.strip().lower().removesuffix(".json")
    if not wanted or not _PREFIX.match(wanted):
        raise UsageError(f'"{prefix}" is not the start of a record id', hint="an id looks like c-abcdefghijk2")
    known = sorted((record, source) for source, record in records(config))
    found = [each for each in known if each[0].startswith(wanted)] or [
        each for each in known if each[0][2:].startswith(wanted)
    ]
    if len(found) == 1:
        return found[0][1], found[0][0]
    if found:
        listed = ", ".join(f"{record} ({source})" for record, source in found[:_SHOWN])
        more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
        raise UsageError(f'"{prefix}" is the start of {len(found)} ids: {listed}{more}', hint="give more letters")
    raise UsageError(
        f'no record has an id that starts with "{prefix}"', hint=_nearest(wanted, [each[0] for each in known])
    )


def _nearest(wanted: str, ids: list[str]) -> str:
    if not ids:
        return "the register holds no records yet"
    from rapidfuzz import process
    from rapidfuzz.distance import Prefix

    found = process.extract(wanted if wanted[1:2] == "-" else f"c-{wanted}", ids, scorer=Prefix.similarity, limit=3)
    return f"the nearest are {', '.join(each[0] for each in found)}"


def records(config: Config) -> Iterator[tuple[str, str]]:
    """Yield source and id of every record file, by name only; links are not followed."""
    register = config.register.removesuffix("/")
    base = os.path.join(os.fspath(config.root), register)
    pending = [base]
    while pending:
        folder = pending.pop()
        try:
            with os.scandir(folder) as found:
                entries = list(found)
        except OSError:
            continue
        for entry in entries:
            match = _RECORD.match(entry.name)
            if match and folder != base:
                yield folder[len(base) + 1 :].replace(os.sep, "/"), match[1]
            elif entry.name[0] != "." and entry.name not in _OWN and entry.is_dir(follow_symlinks=False):
                pending.append(entry.path)
