"""Run the engine over the hand-written cases and print totals and every failure.

PYTHONPATH=src:tests/drift_cases python tests/drift_cases/report.py [--second] [--compact]
"""

import runpy
import sys
from collections import Counter, defaultdict
from pathlib import Path

from drift_case import VERDICTS, Case

from claimspan.engine.locate import Revision, locate
from claimspan.model.selector import Selector
from claimspan.model.text import Span

SET = Path(__file__).parent
if "--second" in sys.argv:
    SET = SET.with_name("drift_cases_second")
    sys.path.append(str(SET))
CASES: tuple[Case, ...] = tuple(runpy.run_path(str(SET / "cases.py"))["CASES"])

QUIET = {"intact", "moved", "reformatted"}
LOUD = {"changed", "gone"}


def run(one: Case) -> tuple[str, tuple[int, int] | None]:
    found = locate(Selector.describe(one.before, Span(*one.span)), Revision(one.after, one.before))
    change = str(getattr(found.change, "value", found.change)).lower()
    return change, None if found.span is None else (found.span[0], found.span[1])


def errors(one: Case, change: str, span: tuple[int, int] | None) -> list[str]:
    """Return what is wrong, worst first."""
    wrong = []
    gold = one.verdict
    if gold in LOUD and change in QUIET:
        wrong.append("silent")
    if gold == "gone" and span is not None:
        wrong.append("false-anchor")
    if gold == "changed" and change == "reworded":
        wrong.append("changed-as-reworded")
    if gold in QUIET and change in LOUD:
        wrong.append("false-alarm")
    if gold == "reworded" and change in LOUD:
        wrong.append("reworded-as-loud")
    if not wrong and change != gold:
        wrong.append("other-verdict")
    if span != one.expected_span and gold != "gone":
        wrong.append("lost" if span is None else "inexact-span")
    return wrong


def share(right: int, total: int) -> str:
    return f"{right:4}/{total:<4} {right / total:6.1%}" if total else "   0"


def table(out: list[str], title: str, rows: dict[str, Counter[str]]) -> None:
    out.append(f"\n{title:24}{'verdict right':>18}{'exact span':>18}")
    for name, row in sorted(rows.items()):
        out.append(f"{name:24}{share(row['right'], row['n']):>18}{share(row['exact'], row['present']):>18}")


def main() -> int:
    out: list[str] = []
    failures: list[str] = []
    counts: Counter[str] = Counter()
    by: dict[str, dict[str, Counter[str]]] = {name: defaultdict(Counter) for name in ("verdict", "aspect", "genre")}
    confusion: dict[str, Counter[str]] = defaultdict(Counter)
    compact = "--compact" in sys.argv
    for one in CASES:
        change, span = run(one)
        wrong = errors(one, change, span)
        said = one.after[slice(*span)] if span else None
        if wrong:
            mark = "" if one.fair else " (doubtful)"
            line = f"[{', '.join(wrong)}] {one.id}{mark} {one.aspect}: {one.verdict}, got {change}"
            if not compact:
                line += (
                    f"\n    {one.why}\n    before   {one.words!r}\n    expected {one.expected!r}\n    got      {said!r}"
                )
            failures.append(line)
        if not one.fair:
            counts["doubtful"] += 1
            continue
        confusion[one.verdict][change] += 1
        for name, key in (("verdict", one.verdict), ("aspect", one.aspect), ("genre", one.genre)):
            row = by[name][key]
            row["n"] += 1
            row["right"] += change == one.verdict
            if one.expected is not None:
                row["present"] += 1
                row["exact"] += span == one.expected_span
        counts["n"] += 1
        counts.update(wrong)
    for name, rows in by.items():
        table(out, f"by {name}", rows)
    out.append("\ngold / got  " + "".join(f"{name:>12}" for name in (*VERDICTS, "ambiguous")))
    out += [
        f"{gold:12}" + "".join(f"{confusion[gold][got]:12}" for got in (*VERDICTS, "ambiguous")) for gold in VERDICTS
    ]
    verdicts = by["verdict"]
    right = sum(row["right"] for row in verdicts.values())
    exact, present = (sum(row[key] for row in verdicts.values()) for key in ("exact", "present"))
    out.append(f"\n{counts['n']} fair cases, {counts['doubtful']} doubtful ones left out")
    out.append(f"verdict right {share(right, counts['n'])}\nexact span    {share(exact, present)}")
    out += [f"{name:22}{number:4}" for name, number in counts.most_common() if name not in {"n", "doubtful"}]
    sys.stdout.write("\n".join(["\n\n".join(failures) if not compact else "\n".join(failures), *out]) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
