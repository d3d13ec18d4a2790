"""A baseline: findings known when a desk began to check, hidden until something about them changes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

from claimspan.errors import ConfigError
from claimspan.model.finding import Finding
from claimspan.store import atomic, paths
from claimspan.store.config import Config

MAX_BYTES = 50_000_000


def fingerprint(finding: Finding) -> str:
    """Return what makes a finding the same one: rule, record, recorded words and today's words."""
    current = finding.current.words if finding.current else None
    told = [finding.code, finding.record, finding.source or finding.place.path, finding.recorded, current]
    reasons = sorted(reason.text for reason in finding.reasons) if current is None else None
    return sha256(json.dumps([*told, reasons]).encode()).hexdigest()[:32]


def read(config: Config, name: str) -> frozenset[str]:
    """Return the fingerprints of a baseline file below the root.

    Raises:
        ConfigError: It is missing, too large, or no baseline.
    """
    path = _path(config, name)
    try:
        raw = path.read_bytes() if path.stat().st_size <= MAX_BYTES else b""
        told: Any = json.loads(raw)
        return frozenset(str(each["fingerprint"]) for each in told["findings"])
    except FileNotFoundError as error:
        raise ConfigError("the baseline does not exist", path=name, hint="write it with --update-baseline") from error
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise ConfigError("this is no baseline", path=name, hint="write it anew with --update-baseline") from error


def write(config: Config, name: str, findings: Iterable[Finding]) -> int:
    """Write a baseline of ``findings``; return how many it holds.

    Raises:
        StaleWriteError, WriteError: As :func:`claimspan.store.atomic.write`.
    """
    rows = [
        {"fingerprint": fingerprint(each), "code": each.code, "record": each.record, "path": each.place.path}
        for each in findings
    ]
    rows.sort(key=lambda row: (row["path"] or "", row["code"] or "", row["fingerprint"] or ""))
    lines = ",\n".join("    " + json.dumps(row) for row in rows)
    content = (
        ('{\n  "schema": 1,\n  "findings": [\n' + lines + "\n  ]\n}\n")
        if rows
        else '{\n  "schema": 1,\n  "findings": []\n}\n'
    )
    path = _path(config, name)
    expected = atomic.digest(path.read_bytes()) if path.exists() else None
    atomic.write(config.root, name, content.encode(), expected)
    return len(rows)


def _path(config: Config, name: str) -> Path:
    return Path(paths.resolve(config.root, name))
