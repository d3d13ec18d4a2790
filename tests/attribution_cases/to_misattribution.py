"""Write pairs of a right and a wrong speaker: ``python tests/attribution_cases/to_misattribution.py OUT``.

A pair is made of every quotation, direct or mixed, whose speaker is known and whose passage names somebody else. The
wrong name is that of the other one who is named nearest to the words. Passages are those of ``to_jsonl.py``.
"""

import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attribution_case import Case, Placed
from said_all import CASES

SHORTEST_NAME = 3
"""Parts of a name with fewer letters ("de", "of") do not say where somebody is named."""


def rows(case: Case) -> Iterable[dict[str, Any]]:
    """Yield the pairs of one passage."""
    for number, placed in enumerate(case.said):
        truth = placed.speaker
        if truth is None or placed.said.optional or placed.said.kind == "indirect":
            continue
        wrong = nearest_other(case, placed)
        if wrong is None:
            continue
        for letter, claimed, verdict in (("a", truth, "right"), ("b", wrong, "wrong")):
            yield {
                "id": f"hand/{case.id}#{number}{letter}",
                "doc": f"hand/{case.id}",
                "set": "hand-written",
                "kind": placed.said.kind,
                "content": [list(span) for span in placed.content],
                "claimed": claimed,
                "verdict": verdict,
                "truth": truth,
            }


def nearest_other(case: Case, placed: Placed) -> str | None:
    """Return who else is named nearest to the words, None when nobody is."""
    own = {placed.speaker, *placed.said.aliases}
    known = (*(each.speaker for each in case.said), *(n for s in case.said for n in s.said.candidates), *case.people)
    others = [name for name in dict.fromkeys(known) if name and name not in own]
    return min(others, key=lambda name: _distance(case.text, name, placed), default=None)


def _distance(text: str, name: str, placed: Placed) -> int:
    """Return the code points between the content and the nearest part of the name."""
    parts = [part for part in re.findall(r"\w+", name) if len(part) >= SHORTEST_NAME and part[0].isupper()] or [name]
    named = [match.span() for part in parts for match in re.finditer(rf"\b{re.escape(part)}\b", text)]
    gaps = [max(start - stop, begin - end, 0) for start, end in named for begin, stop in placed.content]
    return min(gaps, default=len(text))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    lines = (json.dumps(each, ensure_ascii=False) + "\n" for case in CASES for each in rows(case))
    Path(sys.argv[1]).write_text("".join(lines), encoding="utf-8")
