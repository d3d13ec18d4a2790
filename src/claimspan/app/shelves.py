"""What was in the folders, and what is wrong with the files of speakers and links, remembered between checks."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import claimspan
from claimspan.model.file import FileProblem, FileTrouble
from claimspan.store.cache import Ledger
from claimspan.store.config import Config
from claimspan.store.scan import Scan, Shelf, scan


def remembered_scan(config: Config, ledger: Ledger) -> Scan:
    """Walk corpus and register, listing no folder that was left alone since the last walk.

    Raises:
        CorpusError, RegisterError: A folder is missing.
    """
    made = f"{claimspan.__version__} {config.register}\n"
    known = ledger.get("listings") or ""
    found = scan(config, known.removeprefix(made) if known.startswith(made) else None)
    if found.memo is not None:
        ledger.set("listings", made + found.memo)
    return found


def shelf_problems(config: Config, scan: Scan, ledger: Ledger) -> list[FileProblem]:
    """Return the problems of all speakers and links."""
    return [
        *_remembered("speakers", scan.speakers, scan, ledger, lambda: _speakers(config, scan)),
        *_remembered("links", scan.links, scan, ledger, lambda: _links(config, scan)),
    ]


def _remembered(
    name: str, shelf: Shelf, scan: Scan, ledger: Ledger, look: Callable[[], list[FileProblem]]
) -> list[FileProblem]:
    if not shelf.names:
        return []
    known = ledger.get(name)
    told: Any = json.loads(known) if known else {}
    made = f"{claimspan.__version__} {shelf.signature}"
    if told.get("made") == made:
        return [_problem(each) for each in told["problems"]]
    problems = look()
    if shelf.settled(scan.started):
        ledger.set(name, json.dumps({"made": made, "problems": [asdict(each) for each in problems]}))
    return problems


def _problem(told: dict[str, Any]) -> FileProblem:
    return FileProblem(**{**told, "trouble": FileTrouble(told["trouble"])})


def _speakers(config: Config, scan: Scan) -> list[FileProblem]:
    from claimspan.store.claims import read_speakers

    return read_speakers(config, scan)[1]


def _links(config: Config, scan: Scan) -> list[FileProblem]:
    from claimspan.store.claims import read_links

    return read_links(config, scan)[1]
