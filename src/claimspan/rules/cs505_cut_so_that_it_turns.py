"""CS505: a quote is cut where the speaker took back, doubted or limited what is recorded."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.model.quoting import Side, Turn, TurnSort
from claimspan.model.record import Quote
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import LanguageView
from claimspan.rules.voices import reason, shown, voice_finding

_SOFT = frozenset({TurnSort.CONTRAST, TurnSort.HEDGE})
_TOLD = {
    TurnSort.NEGATION: "a negation",
    TurnSort.CONDITION: "a condition",
    TurnSort.DISBELIEF: "what takes the words back",
    TurnSort.HEARSAY: "that others say so",
    TurnSort.DENIAL: "that they are denied",
    TurnSort.CONTRAST: "what speaks against it",
    TurnSort.HEDGE: "a doubt",
}
_MARKS = '“”„«»" ,'
_PLACES = {Side.BEFORE: "before", Side.AFTER: "after", Side.BETWEEN: "inside"}


def check(view: LanguageView) -> Iterator[Finding]:
    """Yield a finding when what was left out of the same sentence turns what is recorded."""
    if not isinstance(view.of.record, Quote) or not view.turns:
        return
    order, parts = list(TurnSort), len(view.spans)
    first = min(view.turns, key=lambda turn: (order.index(turn.sort), turn.part))
    yield voice_finding(
        RULE,
        view,
        f'the quote is cut so that its meaning turns: {_left_out(first, parts)}: "{_words(view, first)}"',
        f"record the whole sentence with claimspan add, and: claimspan withdraw {view.of.record.id} "
        '--reason "cut short"',
        first.part - 1,
        severity=Severity.WARNING if first.sort in _SOFT else Severity.ERROR,
        reasons=tuple(
            reason(view, f'{_left_out(turn, parts)}: "{_words(view, turn)}"', turn.left_out) for turn in view.turns
        ),
    )


def _words(view: LanguageView, turn: Turn) -> str:
    """Return what was left out, as the article prints it."""
    today = view.of.today
    return shown(turn.left_out.of(today.text).strip(_MARKS) if today else turn.words)


def _left_out(turn: Turn, parts: int) -> str:
    if turn.sort is TurnSort.DENIAL:
        return "the article has the speaker deny the words"
    beside = f"part {turn.part}" if parts > 1 else "the words"
    return f"{_TOLD[turn.sort]} was left out {_PLACES[turn.side]} {beside}"


RULE = Rule(
    code="CS505",
    name="cut-so-that-it-turns",
    view=LanguageView,
    severity=Severity.ERROR,
    summary="a quote is cut so that a negation, condition, hedge or contrast is left out",
    why=(
        "“I doubt that” before the words, “unless” behind them, or an ellipsis that swallows “not”: every word on "
        "record was spoken, and the record still says the opposite. What was left out of the same sentence is "
        "looked at, beside the words and between the parts. Left-out hedges and contrasts (“perhaps”, “but”) are a "
        "warning."
    ),
    examples=(
        Example(
            "a condition is cut off",
            finds=True,
            article="“We will launch in 2031 if the engine is ready,” Mara Lindt said.",
            words=("We will launch in 2031",),
        ),
        Example(
            "doubt is cut off",
            finds=True,
            article="“I doubt that the probe will fly in 2031,” Mara Lindt said.",
            words=("the probe will fly in 2031",),
        ),
        Example(
            "an ellipsis swallows a negation",
            finds=True,
            article="“We will certainly not give up the probe,” Mara Lindt said.",
            words=("We will", "give up the probe"),
        ),
        Example(
            "the sentence is whole",
            finds=False,
            article="“We will launch in 2031 if the engine is ready,” Mara Lindt said.",
            words=("We will launch in 2031 if the engine is ready",),
        ),
        Example(
            "what was left out only adds to it",
            finds=False,
            article="“We will launch in 2031, and Aldern will be proud,” Mara Lindt said.",
            words=("We will launch in 2031",),
        ),
    ),
    check=check,
)
