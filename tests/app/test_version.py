"""What an analysis is remembered by: everything that has a say in it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import claimspan
from claimspan.app.version import LANGUAGE

PACKAGE = Path(claimspan.__file__).parent
NO_SAY = {"errors.py"}


def _file(module: str) -> Path | None:
    below = PACKAGE.parent.joinpath(*module.split("."))
    candidates = (below.with_suffix(".py"), below / "__init__.py")
    return next((each for each in candidates if each.exists()), None)


def _imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "claimspan":
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)


def _reached(start: str) -> set[str]:
    seen: set[str] = set()
    todo = [start]
    while todo:
        file = _file(todo.pop())
        if file is not None and (name := file.relative_to(PACKAGE).as_posix()) not in seen:
            seen.add(name)
            todo += _imported(file)
    return seen


def test_whatever_reading_an_article_imports_makes_another_version_of_its_analysis() -> None:
    reached = _reached("claimspan.nlp.analyse")
    code = {name for name in reached if not name.endswith("__init__.py")} - NO_SAY
    assert {name for name in code if not name.startswith(LANGUAGE)} == set()
    assert all((PACKAGE / each).exists() for each in LANGUAGE)
