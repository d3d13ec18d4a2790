"""Permissions and denials said in another way, written in one: ``are allowed to`` and ``may``."""

from __future__ import annotations

import re

__all__ = ["in_one_mood"]

_ALLOWED = re.compile(r"\b(?:is|are) (?:allowed|permitted) to\b")
_PERMITTING = re.compile(r"\b(?:may|can)\b(?! not\b|not\b)")
_NOT_UN = re.compile(r"\bnot (?:un|in|im|il|ir)(\w{4,})")
_NOT_WITHOUT = re.compile(r"\b(?:is|was) not without (?:any |some |its )?")
_SOME = re.compile(r"\b(?:has|had) (?:some |its )")
_NOT_FAIL = re.compile(r"\b(?:did not|didn't) fail to (\w{3,})")
_NEVER_FAIL = re.compile(r"\bnever failed to (\w{3,})")
_NO_ONE_ABSENT = re.compile(r"\b[Nn]o(?:body|one| one) was absent\b")
_ALL_PASS = re.compile(r"\b([Nn])o(?:body|one| one) failed\b")
_ALONE = re.compile(r"\b((?:[A-Z]\w+ ?)+) alone\b")
_PREFIX = 3


def in_one_mood(old: str, new: str) -> tuple[str, str]:
    """Return two plain wordings with a permission or a denied denial written as the other has it."""
    return _written(old, new), _written(new, old)


def _written(text: str, other: str) -> str:
    if not _ALLOWED.search(other) and (said := _PERMITTING.search(other)):
        text = _ALLOWED.sub(said[0], text)
    text = _NOT_UN.sub(lambda match: match[1] if re.search(rf"(?<!not )\b{match[1]}\b", other) else match[0], text)
    if not _NOT_WITHOUT.search(other) and (said := _SOME.search(other)):
        text = _NOT_WITHOUT.sub(said[0], text)
    if not _NOT_FAIL.search(other):
        text = _NOT_FAIL.sub(lambda match: _done(match, other), text)
    if re.search(r"\balways\b", other):
        text = _NEVER_FAIL.sub(lambda match: f"always {_done(match, other)}", text)
    if re.search(r"\b[Ee]very(?:body|one) was present\b", other):
        text = _NO_ONE_ABSENT.sub("Everyone was present", text)
    if re.search(r"\b[Ee]very(?:body|one) passed\b", other):
        text = _ALL_PASS.sub("Everyone passed", text)
    if re.search(r"\b[Oo]nly [A-Z]", other):
        text = _ALONE.sub(lambda match: f"Only {match[1]}", text)
    return text


def _done(match: re.Match[str], other: str) -> str:
    """Return the verb that was not failed in, in the past form the other wording has."""
    verb = match[1]
    stem = verb.rstrip("ey")
    done = re.search(rf"\b{stem}(?:e?d|ied|yed|id)\b", other) if len(verb) >= _PREFIX else None
    return done[0] if done else match[0]
