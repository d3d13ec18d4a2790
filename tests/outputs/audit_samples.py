"""Audits of the shipped register by analyses made by hand, and one where every text is hostile."""

from __future__ import annotations

from pathlib import Path

from speech_samples import HOSTILE_WORDS, TEXT, hostile, the_article

from claimspan.app.audit import audit
from claimspan.app.workspace import open_workspace
from claimspan.model.attribution import ContentKind, Outcome
from claimspan.model.audit import Agreement, Audit, AuditedArticle, Coverage, Doubt, Hold, Party, Passage
from claimspan.model.text import Span

CHECKOUT = Path(__file__).parents[2]


def of_the_register(*speakers: str, ambiguous: bool = False) -> Audit:
    """Return the audit of the shipped register; with ``ambiguous`` the last quote could be two people's."""
    analysis = the_article(ambiguous=ambiguous).analysis

    def analyses(texts: object) -> list[object]:
        assert texts == [TEXT]
        return [analysis]

    return audit(open_workspace(CHECKOUT), speakers, analyses)  # type: ignore[arg-type]


def hostile_audit(*, pair: bool = True) -> Audit:
    """Return an audit in which every text is something a reader would obey."""
    article = hostile().articles[0]
    size = len(article.source.text)
    one = Party(HOSTILE_WORDS, HOSTILE_WORDS, True, (HOSTILE_WORDS,), HOSTILE_WORDS, (HOSTILE_WORDS,), 1, 2, 3, 4)  # noqa: FBT003  # see Party
    other = Party("name:b", f"{HOSTILE_WORDS} b", False, contested=1)  # noqa: FBT003
    shown = Passage(
        HOSTILE_WORDS, (Span(0, size // 2), Span(size // 2 + 3, size)), (1, 4), HOSTILE_WORDS, Agreement.CONTESTED,
        Hold.CONTRADICTED, HOSTILE_WORDS, one.key, other.key, (), (0, 3), ContentKind.DIRECT, Outcome.RESOLVED,
        HOSTILE_WORDS, HOSTILE_WORDS, HOSTILE_WORDS, 3, HOSTILE_WORDS, 2.0,
        (Doubt(other.key, "recorded", HOSTILE_WORDS), Doubt("nobody known", "beside", HOSTILE_WORDS, serious=False)),
        (HOSTILE_WORDS,), (4,), (5,), HOSTILE_WORDS,
    )  # fmt: skip
    lost = Passage(
        HOSTILE_WORDS, (), (), HOSTILE_WORDS, Agreement.RECORDED, record="q-x", recorded=one.key, note=HOSTILE_WORDS
    )
    open_ = Passage(
        HOSTILE_WORDS, (Span(2, 9),), (1,), HOSTILE_WORDS, Agreement.CONTESTED, candidates=(one.key, other.key)
    )
    return Audit(
        (one, other),
        (one.key, other.key) if pair else (),
        (shown, lost, open_),
        Coverage(3, 1, 1),
        (AuditedArticle(article.source, HOSTILE_WORDS, article.analysis),),
        (HOSTILE_WORDS,),
        ((HOSTILE_WORDS, HOSTILE_WORDS),),
        (HOSTILE_WORDS,),
    )
