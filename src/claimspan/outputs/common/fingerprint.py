"""Names for findings that stay the same when lines move, so that a platform can tell old from new."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator

from claimspan.model.finding import Finding


def fingerprints(findings: Iterable[Finding]) -> Iterator[tuple[Finding, str]]:
    """Yield each finding with a hex digest of what it is about, unique among ``findings``.

    It covers code, record, source (or path) and the recorded words, of drafts path and words; never places or
    messages; findings that
    agree in all of these are told apart by their number in the order of the report.
    """
    seen: Counter[str] = Counter()
    for finding in findings:
        path, words = finding.source or finding.place.path, finding.recorded
        if finding.unit is not None:
            path, words = finding.place.path, finding.subject
        about = [finding.code, finding.record, path, words]
        key = json.dumps(about)
        seen[key] += 1
        yield finding, hashlib.sha256(json.dumps([*about, seen[key]]).encode()).hexdigest()
