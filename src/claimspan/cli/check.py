"""``claimspan check``: which records no longer stand on their articles, and why."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimspan.app.check import Checked, Options, check, exit_code
from claimspan.app.workspace import Workspace, open_workspace
from claimspan.cli.options import CLOSED_PIPE, root_option
from claimspan.cli.reports import Target, parse_targets, write_reports
from claimspan.cli.screen import Progress, processors, say, tell
from claimspan.model.count import counted
from claimspan.store.config import FAIL_ON, Config, settings

if TYPE_CHECKING:
    from claimspan.app.repair import Repairs

FOR_PEOPLE = frozenset({"full", "concise"})
"""Formats that a diff may stand above; others are read by programs."""

BASELINE = "claimspan-baseline.json"
"""Where ``--update-baseline`` writes when no file is named."""


@click.command(name="check")
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@click.option("--since", metavar="REV", help="Only what changed since the work parted from REV, and all it touches.")
@click.option("--select", metavar="RULES", multiple=True, help="Only these rules: codes, names or groups, with commas.")
@click.option("--ignore", metavar="RULES", multiple=True, help="Leave these rules out.")
@click.option(
    "--fail-on", type=click.Choice(FAIL_ON), help="Lowest severity that makes the exit code 1. [default: error]"
)
@click.option("--allow-unchecked", is_flag=True, default=None, help="Records that could not be checked do not fail.")
@click.option("--baseline", metavar="FILE", help="Hide the findings this file knows.")
@click.option("--update-baseline", is_flag=True, help=f"Write today's findings to the baseline. [default: {BASELINE}]")
@click.option(
    "--output-format",
    "formats",
    metavar="NAME[=FILE]",
    multiple=True,
    help="full concise json jsonl github gitlab junit sarif markdown html csv; may be repeated, one without FILE.",
)
@click.option("--statistics", is_flag=True, help="Add a table of findings per rule (full, concise).")
@click.option("--fix", is_flag=True, help="Apply the safe repairs, then check again.")
@click.option("--diff", "show_diff", is_flag=True, help="Show the safe repairs as a diff, write nothing.")
@click.option("--jobs", metavar="N", type=click.IntRange(1), help="Processes at most. [default: one per processor]")
@click.option("--show-settings", is_flag=True, help="Print the settings in force and where they come from.")
@root_option
def command(
    *,
    paths: tuple[str, ...],
    since: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    allow_unchecked: bool | None,
    baseline: str | None,
    update_baseline: bool,
    formats: tuple[str, ...],
    statistics: bool,
    fix: bool,
    show_diff: bool,
    jobs: int | None,
    show_settings: bool,
    root: Path | None,
) -> None:
    """Say which records no longer stand on their articles.

    PATHS are articles, record files, folders or ids; without them, everything is checked. Exit code: 0 all
    is well, 1 findings at or above --fail-on or records that could not be checked, 2 a mistake in the call, the
    configuration or a register file.
    """
    workspace = open_workspace(root)
    if show_settings:
        _print_settings(workspace.config)
        return
    targets = parse_targets(formats)
    with Progress("articles", sys.stderr) as progress:
        options = Options(
            paths=paths,
            since=since,
            select=words(select),
            ignore=words(ignore),
            baseline=_baseline_name(baseline, workspace.config, update=update_baseline),
            progress=progress.show,
            jobs=jobs or processors(),
        )
        if fix or show_diff:
            _repair(workspace, options, _write if fix and not show_diff else _show(targets))
        with check(workspace, options) as checked:
            progress.clear()
            if update_baseline:
                _update_baseline(workspace, checked, baseline)
                return
            code = _finish(workspace, checked, targets, fail_on, allow_unchecked=allow_unchecked, statistics=statistics)
    raise click.exceptions.Exit(code)


def _finish(
    workspace: Workspace,
    checked: Checked,
    targets: list[Target],
    fail_on: str | None,
    *,
    allow_unchecked: bool | None,
    statistics: bool,
) -> int:
    if checked.warning:
        tell(f"warning: {checked.warning}")
    config = workspace.config
    allowed = config.allow_unchecked if allow_unchecked is None else allow_unchecked
    code = exit_code(checked.report, fail_on or config.fail_on, allow_unchecked=allowed)
    try:
        write_reports(checked.report, targets, statistics=statistics)
    except BrokenPipeError:
        return CLOSED_PIPE if code == 1 else code
    return code


def words(given: tuple[str, ...]) -> tuple[str, ...]:
    """Return the entries of an option that takes several with commas."""
    return tuple(word.strip() for entry in given for word in entry.split(",") if word.strip())


def _print_settings(config: Config) -> None:
    say(f"root = {config.root}")
    for key, value, origin in settings(config):
        shown = json.dumps(value, ensure_ascii=False) if value is not None else "none"
        say(f"{key.replace('_', '-')} = {shown}  ({origin})")


def _baseline_name(given: str | None, config: Config, *, update: bool) -> str | None:
    """Return the baseline to hide findings by; none while it is written anew."""
    return None if update else given or config.baseline


def _update_baseline(workspace: Workspace, checked: Checked, given: str | None) -> None:
    from claimspan.app import baseline

    name = given or workspace.config.baseline or BASELINE
    count = baseline.write(workspace.config, name, checked.report.findings)
    say(f"{name}: {counted(count, 'finding')} known from now on")
    if not workspace.config.baseline:
        tell(f'use it with --baseline {name}, or set baseline = "{name}" in the configuration')


def _repair(workspace: Workspace, options: Options, settle: Callable[[Workspace, Repairs], None]) -> None:
    from claimspan.app.articles import desktop
    from claimspan.app.repair import plan
    from claimspan.store import git

    with check(workspace, options) as checked:
        repairs = plan(desktop(workspace), checked.report.findings, git.identity(workspace.config.root))
    for line in repairs.left:
        tell(f"not repaired: {line}")
    settle(workspace, repairs)


def _write(workspace: Workspace, repairs: Repairs) -> None:
    from claimspan.app.edits import apply

    apply(workspace.config, repairs.edits)
    tell(f"{counted(repairs.repaired, 'finding')} repaired in {counted(len(repairs.edits), 'file')}")


def _show(targets: list[Target]) -> Callable[[Workspace, Repairs], None]:
    """Return what prints the repairs as a diff: beside a report for people, else on standard error."""
    beside = any(target.file is None and target.format not in FOR_PEOPLE for target in targets)

    def show(_: Workspace, repairs: Repairs) -> None:
        for edit in repairs.edits:
            for line in edit.diff().rstrip("\n").split("\n"):
                (tell if beside else say)(line)
        found, files = counted(repairs.repaired, "finding"), counted(len(repairs.edits), "file")
        tell(f"{found} would be repaired in {files} by --fix")

    return show
