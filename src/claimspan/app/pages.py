"""The rules' pages, made from the rules themselves: what ``explain`` prints and ``docs/rules`` holds."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Any

from claimspan.errors import UsageError
from claimspan.rules.base import Example, Rule
from claimspan.rules.find import all_rules

CODE = re.compile(r"CS[0-9]", re.IGNORECASE)
"""How codes begin: the nearest code to a wrong one is a rule about something else."""


def find_rule(word: str) -> Rule[Any]:
    """Return the rule with this code or name.

    Raises:
        UsageError: There is none; names the nearest.
    """
    rules = all_rules()
    by_word = {**rules, **{rule.name: rule for rule in rules.values()}}
    wanted = word.upper() if word.upper() in rules else word.lower()
    if wanted not in by_word:
        near = [] if CODE.match(word) else get_close_matches(word.lower(), by_word, n=1)
        hint = f'did you mean "{near[0]}"?' if near else "run claimspan explain for the list"
        raise UsageError(f'no rule is called "{word}"', hint=hint)
    return by_word[wanted]


def rule_page(rule: Rule[Any]) -> str:
    """Return the Markdown page of one rule."""
    head = [
        f"# {rule.code} {rule.name}",
        "",
        f"{rule.summary[0].upper()}{rule.summary[1:]}.",
        "",
        f"Severity: **{rule.severity.value}**. Group: **{rule.family}** (`--select {rule.family}`).",
        "",
        rule.why,
    ]
    examples = [line for example in rule.examples for line in _example(example)]
    return "\n".join([*head, "", "## Examples", *examples]).rstrip() + "\n"


def index_page() -> str:
    """Return the Markdown table of all rules."""
    rows = [
        f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.severity.value} | {rule.family} | {rule.summary} |"
        for rule in all_rules().values()
    ]
    head = [
        "# Rules",
        "",
        "A code never changes its meaning. `--select` and `--ignore` take codes, beginnings of codes (`CS3`),",
        "names, and the group's word.",
        "",
        "| code | name | severity | group | reports that |",
        "| --- | --- | --- | --- | --- |",
    ]
    return "\n".join([*head, *rows]) + "\n"


def rule_table() -> str:
    """Return the list of rules for a terminal, one line each."""
    return "\n".join(
        f"{rule.code}  {rule.severity.value:<8} {rule.name:<24} {rule.summary}" for rule in all_rules().values()
    )


def _example(example: Example) -> list[str]:
    sign = "found" if example.finds else "not found"
    lines = ["", f"**{example.title[0].upper()}{example.title[1:]}**: {sign}.", "", "```text"]
    lines += _told("article", example.article)
    lines += [f"record    {' … '.join(example.words)}", f"          {_whose(example)}"]
    lines += [f"then      {action} by {person}" for person, action in example.decisions]
    lines += [f"ignores   {ignore['rule']} until {ignore['until'] or 'for good'}" for ignore in example.ignores]
    lines += [f"source    {key}: {value}" for key, value in example.source.items()]
    lines += [f"by hand   {old}  ->  {new}" for old, new in example.record_edits]
    lines += [f"file      {path}" for path in example.files]
    lines += [f"setting   {key} = {str(value).lower()}" for key, value in example.settings.items()]
    lines += _told("now", example.now) if example.now is not None else []
    lines += ["now       (the file is gone)"] if example.gone else []
    lines += ["now       (the file has another name)"] if example.renamed else []
    lines += _told("draft", example.draft) if example.draft is not None else []
    return [*lines, "```"]


def _whose(example: Example) -> str:
    if example.statement is not None:
        return f"claim: {example.statement}"
    role = f", {example.role}" if example.role else ""
    wording = f"; wording {example.wording}" if example.wording else ""
    return f"quote of {example.speaker}{role}{wording}"


def _told(label: str, text: str) -> list[str]:
    first, *rest = text.split("\n")
    return [f"{label:<10}{first}".rstrip(), *(f"{'':<10}{line}".rstrip() for line in rest)]
