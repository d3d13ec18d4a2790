"""The memory of analyses: round trip, damage, two processes, what is dropped."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimspan.errors import ConfigError
from claimspan.model.attribution import (
    Analysis,
    Attribution,
    ContentKind,
    Mention,
    MentionSort,
    Named,
    Outcome,
    Printed,
    Resolution,
    Speech,
)
from claimspan.model.text import Span
from claimspan.store import analyses, sealed
from claimspan.store.analyses import DAYS_KEPT, Analyses, dump, load

TEXT, OTHER = "0" * 64, "1" * 64

spans = st.tuples(st.integers(0, 10**7), st.integers(0, 10**7)).map(lambda pair: Span(*sorted(pair)))
some = st.lists(spans, max_size=3).map(tuple)
words = st.text(max_size=12)
attributions = st.builds(
    Attribution,
    content=some,
    cue=some,
    mention=st.none() | st.builds(Mention, spans=some, head=spans, role=st.none() | spans),
    kind=st.sampled_from(ContentKind),
    force=words,
    via=some,
    inherited=st.booleans(),
)
resolutions = st.builds(
    Resolution,
    outcome=st.sampled_from(Outcome),
    name=st.none() | words,
    candidates=st.lists(words, max_size=3).map(tuple),
    evidence=words,
    confidence=st.floats(0, 1),
)
printed = st.builds(
    Printed, mention=words, cue=words, role=words, sort=st.sampled_from(MentionSort), line=st.integers(0), plural=...
)
named = st.builds(
    Named,
    name=words,
    kind=st.sampled_from([None, "person", "organisation", "document"]),
    forms=st.lists(words, max_size=3).map(tuple),
    mentions=some,
    roles=some,
    role_words=st.lists(words, max_size=3).map(tuple),
)
ANALYSES = st.builds(
    Analysis,
    speeches=st.lists(st.builds(Speech, attributions, resolutions, printed), max_size=4).map(tuple),
    named=st.lists(named, max_size=3).map(tuple),
    unread=words,
)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(sealed.VARIABLE, str(tmp_path / "cache"))
    (tmp_path / "root").mkdir()
    return tmp_path / "root"


def read(root: Path, reader: str = "r", today: int = 100) -> Analyses:
    return Analyses(root, reader, today)


@given(ANALYSES)
def test_dump_then_load_is_identity(analysis: Analysis) -> None:
    assert load(dump(analysis)) == analysis


def test_an_analysis_is_found_by_text_and_reader_from_any_root(root: Path, tmp_path: Path) -> None:
    unread = Analysis(unread="it reads as German")
    with read(root) as known:
        assert known.get(TEXT) is None
        known.put(TEXT, unread)
        assert (known.get(TEXT), known.has(TEXT), known.has(OTHER)) == (unread, True, False)
    (tmp_path / "other").mkdir()
    with read(tmp_path / "other") as known:
        assert known.get(TEXT) == unread
    with read(root, "another version") as known:
        assert known.get(TEXT) is None


def _rows(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE analyses SET analysis = ?", (b"not what was put",))
    connection.close()


DAMAGES = {
    "garbage": lambda path: path.write_bytes(os.urandom(9000)),
    "empty": lambda path: path.write_bytes(b""),
    "truncated": lambda path: path.write_bytes(path.read_bytes()[:3000]),
    "rows": _rows,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_memory_is_rebuilt_in_silence(root: Path, damage: str) -> None:
    with read(root) as known:
        known.put(TEXT, Analysis(unread="x"))
        path = Path(known.path)
    DAMAGES[damage](path)
    with read(root) as known:
        assert known.get(TEXT) is None
        known.put(TEXT, Analysis(unread="y"))
        assert known.get(TEXT) == Analysis(unread="y")
        assert known.warning == ""


def test_what_nobody_asked_for_is_dropped_in_time(root: Path) -> None:
    with read(root, today=100) as known:
        known.put(TEXT, Analysis())
        known.put(OTHER, Analysis())
    with read(root, today=100 + DAYS_KEPT) as known:
        assert known.get(TEXT) == Analysis()
    with read(root, today=101 + DAYS_KEPT) as known:
        known.put("2" * 64, Analysis())
    with read(root, today=101 + DAYS_KEPT) as known:
        assert (known.has(TEXT), known.has(OTHER)) == (True, False)


def test_a_full_memory_drops_the_oldest_quarter(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(analyses, "MOST_BYTES", 1)
    with read(root, today=100) as known:
        known.put(TEXT, Analysis())
    with read(root, today=101) as known:
        for number in range(8):
            known.put(f"{number:064x}"[::-1], Analysis())
        known.prune()
        assert not known.has(TEXT)


def test_a_memory_below_the_checked_root_is_refused(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(sealed.VARIABLE, str(root / "cache"))
    with pytest.raises(ConfigError, match="below the checked folder"):
        read(root)


WRITER = """
import sys
from pathlib import Path
from claimspan.model.attribution import Analysis
from claimspan.store.analyses import Analyses
for turn in range(5):
    with Analyses(Path(sys.argv[1]), "r", 100) as known:
        for number in range(20):
            text = f"{number:064x}"
            known.put(text, Analysis(unread=str(number)))
            assert known.get(text) == Analysis(unread=str(number))
        assert not known.warning, known.warning
"""


def test_two_processes_at_once_lose_nothing(root: Path) -> None:
    started = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(root)], stderr=subprocess.PIPE, text=True) for _ in "ab"
    ]
    for process in started:
        _, told = process.communicate(timeout=60)
        assert (process.returncode, told[-400:]) == (0, "")
    with read(root) as known:
        assert all(known.get(f"{number:064x}") == Analysis(unread=str(number)) for number in range(20))
