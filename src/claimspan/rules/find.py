"""Find the rules: every module of this package that declares one."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from typing import Any

import claimspan.rules
from claimspan.errors import UsageError
from claimspan.rules.base import FAMILIES, Rule


@cache
def all_rules() -> dict[str, Rule[Any]]:
    """Return every rule by its code, in order of codes."""
    names = [module.name for module in pkgutil.iter_modules(claimspan.rules.__path__)]
    modules = [import_module(f"claimspan.rules.{name}") for name in sorted(names)]
    found = [module.RULE for module in modules if isinstance(getattr(module, "RULE", None), Rule)]
    return {rule.code: rule for rule in found}


def selected(select: Iterable[str], ignore: Iterable[str]) -> dict[str, Rule[Any]]:
    """Return the rules that ``--select`` and ``--ignore`` leave.

    Each entry is a code, the beginning of one (``CS3``), a rule's name, or the user's word for a family
    (``drifted``). The most specific entry wins, as in ruff; without ``select`` all rules are on.

    Raises:
        UsageError: An entry names no rule.
    """
    chosen, left_out = [_expand(word) for word in select], [_expand(word) for word in ignore]
    return {
        code: rule
        for code, rule in all_rules().items()
        if (_weight(code, chosen) if chosen else 1) > _weight(code, left_out)
    }


def _expand(word: str) -> tuple[int, frozenset[str]]:
    """Return how specific an entry is and the codes it stands for."""
    rules = all_rules()
    if word.upper().startswith("CS"):
        codes = frozenset(code for code in rules if code.startswith(word.upper()))
        specific = len(word)
    else:
        codes = frozenset(code for code, rule in rules.items() if word in {rule.name, rule.family})
        specific = len("CS123") if any(rule.name == word for rule in rules.values()) else len("CS1")
    if word.upper() == "ALL":
        codes, specific = frozenset(rules), 1
    if not codes and word.lower() not in FAMILIES.values():
        known = [*rules, *(rule.name for rule in rules.values()), *sorted(set(FAMILIES.values())), "all"]
        near = get_close_matches(word, known, n=1, cutoff=0.4)
        raise UsageError(
            f'no rule is called "{word}"', hint=f'did you mean "{near[0]}"?' if near else "see claimspan explain"
        )
    return specific, codes


def _weight(code: str, entries: list[tuple[int, frozenset[str]]]) -> int:
    return max((specific for specific, codes in entries if code in codes), default=0)
