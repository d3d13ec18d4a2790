"""Print how many passages and attributions stand for each phenomenon: ``python tests/attribution_cases/counts.py``."""

import sys
from collections import Counter

from attribution_case import PHENOMENA
from said_all import CASES


def counts() -> dict[str, Counter[str]]:
    """Return passages by genre, attributions by kind, outcome and place of the cue, and both by phenomenon."""
    said = [placed for case in CASES for placed in case.said]
    return {
        "passages": Counter(case.genre for case in CASES),
        "without attribution": Counter(case.genre for case in CASES if not case.said),
        "kind": Counter(placed.said.kind for placed in said),
        "outcome": Counter(placed.outcome for placed in said),
        "optional": Counter("optional" if placed.said.optional else "required" for placed in said),
        "phenomenon": Counter(tag for placed in said for tag in placed.tags),
        "bait": Counter(tag for case in CASES for tag in case.tags),
    }


if __name__ == "__main__":
    for title, counter in counts().items():
        sys.stdout.write(f"\n{title}: {counter.total()}\n")
        for name, number in counter.most_common():
            sys.stdout.write(f"{number:5}  {name:20} {PHENOMENA.get(name, '')}".rstrip() + "\n")
