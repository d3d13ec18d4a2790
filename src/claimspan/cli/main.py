"""Entry point: find the command, run it, turn errors into one line and an exit code."""

from __future__ import annotations

import os
import sys
import traceback
from importlib import import_module

import click

from claimspan import __version__
from claimspan.errors import ClaimspanError

INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells have it."""

COMMANDS: dict[str, str] = {
    "init": "Set up a register in this folder: configuration, git attributes, CI.",
    "source": "Add articles to the corpus and note what is known of them.",
    "check": "Say which records no longer stand on their articles.",
    "add": "Record words of an article as a claim or a quote.",
    "accept": "Accept records as they are, on today's words.",
    "reject": "Reject records; they stay on file and are not proposed again.",
    "needs-changes": "Send records back with a note on what to change.",
    "withdraw": "Take records back that no longer hold.",
    "undo": "Take the latest decision on a record back.",
    "show": "Show records with their words in the article.",
    "fmt": "Rewrite register files in their canonical form.",
    "explain": "Explain a rule, with examples.",
    "schema": "Print or write the JSON Schemas of the register files.",
}
"""One line per command, shown by --help without importing the command (a test compares them)."""


class LazyGroup(click.Group):
    """A group whose commands are imported when they are run."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """Return the command names in the order a newcomer needs them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's signature
        """Import and return one command."""
        if cmd_name not in COMMANDS:
            return None
        name = cmd_name.replace("-", "_")
        module = import_module(f"claimspan.cli.{name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the table of commands."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, naming the nearest one when there is no such."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, n=1)
            ctx.fail(f'no command is called "{args[0]}"' + (f'; did you mean "{near[0]}"?' if near else ""))
        return super().resolve_command(ctx, args)


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="claimspan", message="%(prog)s %(version)s")
def cli() -> None:
    """Tie every factual claim and expert quote to the exact words of its article.

    A register holds one record per claim or quote. Run `claimspan check` whenever articles or records
    change: it says which records no longer stand, and why.
    """


def main() -> None:
    """Run the command line; never returns."""
    try:
        code = cli.main(standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as leave:
        code = leave.exit_code
    except click.exceptions.Abort:
        code = _complain("interrupted", INTERRUPTED)
    except KeyboardInterrupt:
        code = _complain("interrupted", INTERRUPTED)
    except click.ClickException as mistake:
        mistake.show()
        code = 2
    except ClaimspanError as error:
        code = _complain(f"error: {error}", 2)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except Exception:  # noqa: BLE001  # the last line of defence: a fault of ours is exit code 2, never 1
        traceback.print_exc()
        code = _complain("internal error: this is a fault in claimspan; please report the lines above", 2)
    sys.exit(code if isinstance(code, int) else 0)


def _complain(message: str, code: int) -> int:
    from claimspan.cli.screen import visible

    click.echo(f"claimspan: {visible(message)}", err=True)
    return code
