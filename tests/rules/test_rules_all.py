"""Walks all rules: what each of them must declare, and its examples run as they are printed."""

from __future__ import annotations

import inspect
import pkgutil
import re
from dataclasses import is_dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import toy_scorer
from rule_examples import findings

import claimspan.rules
from claimspan.app.pages import index_page, rule_page, rule_table
from claimspan.model.finding import Severity
from claimspan.rules import draft_views, views
from claimspan.rules.base import FAMILIES, Example, Rule
from claimspan.rules.find import all_rules

MODULES = sorted(each.name for each in pkgutil.iter_modules(claimspan.rules.__path__) if each.name.startswith("cs"))
RULES = sorted(all_rules().values(), key=lambda rule: rule.code)
CASES = [
    pytest.param(rule, example, id=f"{rule.code}-{'finds' if example.finds else 'quiet'}-{example.title}")
    for rule in RULES
    for example in rule.examples
]
SHORTEST, LONGEST = 15, 100
"""Letters of a summary: it has to say something, and to fit a line of a list."""


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for what was read: every text is read once, whichever tests ask for it."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMSPAN_CACHE", str(cache))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    toy_scorer.install(tmp_path / "site")
    monkeypatch.syspath_prepend(tmp_path / "site")


def test_every_module_named_after_a_code_declares_that_rule() -> None:
    assert len(MODULES) == len(RULES)
    for module in MODULES:
        rule = import_module(f"claimspan.rules.{module}").RULE
        assert module == f"{rule.code.lower()}_{rule.name.replace('-', '_')}"


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_declares_all_that_a_reader_needs(rule: Rule[Any]) -> None:
    assert re.fullmatch(r"CS\d{3}", rule.code)
    assert rule.code[:3] in FAMILIES
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert rule.view.__name__.endswith("View")
    assert is_dataclass(rule.view)
    assert rule.view.__module__ in {views.__name__, draft_views.__name__}
    assert isinstance(rule.severity, Severity)
    assert SHORTEST <= len(rule.summary) <= LONGEST
    assert "\n" not in rule.summary
    assert not rule.summary.endswith(".")
    assert rule.why.endswith(".")
    assert {example.finds for example in rule.examples} == {True, False}


@pytest.mark.parametrize("module", MODULES)
def test_a_module_says_its_code_in_its_first_line(module: str) -> None:
    rule_module = import_module(f"claimspan.rules.{module}")
    assert (inspect.getdoc(rule_module) or "").startswith(f"{rule_module.RULE.code}: ")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rules_page_holds_its_words_and_examples(rule: Rule[Any]) -> None:
    page = rule_page(rule)
    assert page.startswith(f"# {rule.code} {rule.name}\n")
    assert rule.why in page
    for example in rule.examples:
        assert example.title[1:] in page
    assert f"[{rule.code}]({rule.code}.md)" in index_page()
    assert f"{rule.code}  " in rule_table()


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_an_example_does_what_it_says(rule: Rule[Any], example: Example, tmp_path: Path) -> None:
    root = tmp_path / "desk"
    root.mkdir()
    found = findings(example, root)
    codes = [finding.code for finding in found]
    assert (rule.code in codes) is example.finds, codes
    for finding in found:
        if finding.code == rule.code:
            assert finding.message
            assert "\n" not in finding.message
            assert finding.remedy
            assert finding.place.path
            assert not finding.place.path.startswith("/")
