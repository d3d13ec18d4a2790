"""Put register files into their canonical form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimspan.app.articles import Desktop
from claimspan.app.edits import Edit
from claimspan.app.repair import any_value
from claimspan.errors import ClaimspanError
from claimspan.store import corpus
from claimspan.store.canonical import canonical
from claimspan.store.folder import read_folder, read_shelf


@dataclass(frozen=True)
class Formatted:
    """What ``fmt`` would do.

    Attributes:
        edits: Files to rewrite.
        unchanged: How many are as they should be.
        invalid: Why others cannot be rewritten, a line each.
    """

    edits: tuple[Edit, ...]
    unchanged: int
    invalid: tuple[str, ...]


def plan_format(desk: Desktop) -> Formatted:
    """Compare every register file with its canonical form."""
    edits: list[Edit] = []
    invalid: list[str] = []
    unchanged = 0
    for path, raw in _files(desk):
        try:
            content = canonical(any_value(raw, path, desk.config.register))
        except ClaimspanError as error:
            invalid.append(str(error))
            continue
        if content == raw:
            unchanged += 1
        else:
            edits.append(Edit(path, raw, content))
    return Formatted(tuple(edits), unchanged, tuple(invalid))


def _files(desk: Desktop) -> Iterator[tuple[str, bytes]]:
    folders = [read_shelf(desk.config, name, desk.scan) for name in (corpus.SPEAKERS, corpus.LINKS)]
    for folder in folders:
        yield from ((f"{folder.path}/{name}", raw) for name, raw in folder.files)
    for entry in desk.scan.sources.values():
        folder = read_folder(desk.config, entry)
        yield from ((f"{folder.path}/{name}", raw) for name, raw in folder.files)
