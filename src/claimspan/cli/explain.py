"""``claimspan explain``: a rule's page, or the list of rules."""

from __future__ import annotations

import click

from claimspan.cli.screen import say


@click.command(name="explain")
@click.argument("rule", required=False)
def command(rule: str | None) -> None:
    """Explain a rule, with examples.

    RULE is a code (CS301) or a name (meaning-changed); without it, all rules are listed.
    """
    from claimspan.app import pages

    say((pages.rule_page(pages.find_rule(rule)) if rule else pages.rule_table()).rstrip("\n"))
