"""The whole check on the real article: wrong statements and their right twins are told apart, by reason."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from article_evidence import ARTICLE
from article_twins import TWINS
from support_case import Twin

from claimspan.app.add import Draft, add
from claimspan.app.articles import desktop
from claimspan.app.check import Options, check
from claimspan.app.workspace import open_workspace
from claimspan.model.finding import Finding, Severity
from claimspan.model.support import Ground

SHIPPED = Path(__file__).parents[2]
CODES = {
    Ground.NUMBER: "CS201",
    Ground.DATE: "CS202",
    Ground.NAME: "CS203",
    Ground.DESIGNATOR: "CS204",
    Ground.NEGATION: "CS205",
    Ground.MODALITY: "CS206",
    Ground.QUANTIFIER: "CS207",
    Ground.ROLES: "CS208",
    Ground.ANTONYM: "CS209",
    Ground.SPEAKER: "CS210",
    Ground.COVERAGE: "CS211",
    Ground.ATTRIBUTION: "CS213",
}
APART, BY_REASON = 30, 30
"""Least twins of which only the wrong one is told, and of which the reason is the one that a reader names."""


class Told(NamedTuple):
    """What the check says of both statements of a twin."""

    twin: Twin
    wrong: list[Finding]
    right: list[Finding]

    @property
    def apart(self) -> bool:
        return bool(self.wrong) and not self.right

    @property
    def by_reason(self) -> bool:
        named = {CODES[Ground(ground)] for ground in (self.twin.ground, *self.twin.also)}
        return self.apart and bool(named & {code for each in self.wrong for code in (each.code, *each.joined)})


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Told]]:
    root = tmp_path_factory.mktemp("desk")
    for folder in ("seeds", "claims"):
        shutil.copytree(SHIPPED / folder, root / folder)
    (root / "claimspan.toml").write_text("")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLAIMSPAN_CACHE", str(root.parent / "cache"))
        desk = desktop(open_workspace(root))
        ids = {
            statement: add(desk, Draft(ARTICLE, twin.evidence, statement=statement), "examiner").record.id
            for twin in TWINS
            for statement in (twin.wrong, twin.right)
        }
        with check(open_workspace(root), Options(cwd=root)) as checked:
            found = [each for each in checked.report.findings if each.code.startswith("CS2")]
        by_record = {id_: [each for each in found if each.record == id_] for id_ in ids.values()}
        yield [Told(twin, by_record[ids[twin.wrong]], by_record[ids[twin.right]]) for twin in TWINS]


def test_twenty_twins_are_told_apart_by_reason(answers: list[Told]) -> None:
    assert sum(told.apart for told in answers) >= APART
    assert sum(told.by_reason for told in answers) >= BY_REASON
    assert len({told.twin.ground for told in answers if told.by_reason}) >= 9


def test_no_right_statement_fails_the_check(answers: list[Told]) -> None:
    assert [told.twin.id for told in answers if any(each.severity is Severity.ERROR for each in told.right)] == []
