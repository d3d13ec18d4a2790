"""Entry point: find the command, run it, turn errors into one line and an exit code."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import traceback
from collections.abc import Iterator
from importlib import import_module
from io import TextIOWrapper
from types import FrameType

import click

from claimspan import __version__
from claimspan.cli.options import CLOSED_PIPE, NearestGroup
from claimspan.errors import ClaimspanError

INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells have it."""

COMMANDS: dict[str, str] = {
    "init": "Set up a register in this folder: configuration, git attributes, CI.",
    "source": "Add articles to the corpus and note what is known of them.",
    "speaker": "Add speakers to the register and note who they are.",
    "check": "Say which records no longer stand on their articles.",
    "add": "Record words of an article as a claim or a quote.",
    "accept": "Accept records as they are, on today's words.",
    "reject": "Reject records; they stay on file and are not proposed again.",
    "needs-changes": "Send records back with a note on what to change.",
    "withdraw": "Take records back that no longer hold.",
    "undo": "Take the latest decision on a record back.",
    "extract": "Say who says what in articles: the words, the cue, the speaker, and how that is known.",
    "audit": "Say for each speaker what is on record as theirs and what the articles give them.",
    "verify": "Hold a draft against corpus and register: its quotations, what it cites, what it states.",
    "show": "Show records with their words in the article.",
    "fmt": "Rewrite register files in their canonical form.",
    "explain": "Explain a rule, with examples.",
    "schema": "Print or write the JSON Schemas of the register files.",
}
"""One line per command, shown by --help without importing the command (a test compares them)."""


class LazyGroup(NearestGroup):
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


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="claimspan", message="%(prog)s %(version)s")
def cli() -> None:
    """Tie every factual claim and expert quote to the exact words of its article.

    A register holds one record per claim or quote. Run `claimspan check` whenever articles or records
    change: it says which records no longer stand, and why.
    """


def main() -> None:
    """Run the command line; never returns."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    with _interrupts() as pressed:
        code = _flushed(_run())
    sys.exit(INTERRUPTED if pressed else code)


@contextlib.contextmanager
def _interrupts() -> Iterator[list[int]]:
    """Remember Ctrl-C beside raising it: Python drops what is raised inside a callback of its own."""
    pressed: list[int] = []

    def press(number: int, frame: FrameType | None) -> None:
        pressed.append(number)
        signal.default_int_handler(number, frame)

    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield pressed
        return
    signal.signal(signal.SIGINT, press)
    try:
        yield pressed
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _run() -> int:  # noqa: PLR0911  # one exit code per way to end
    try:
        code = cli.main(prog_name="claimspan", standalone_mode=False)
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except (click.exceptions.Abort, KeyboardInterrupt):
        return _complain("interrupted", INTERRUPTED)
    except click.ClickException as mistake:
        return _mistake(mistake)
    except ClaimspanError as error:
        return _complain(f"error: {error}", 2)
    except BrokenPipeError:
        return 0
    except SystemExit:  # click's own answer to a closed pipe
        return 0
    except OSError as error:
        if error.filename is None:
            _let_go()
        return _complain(f"error: {error.filename or 'standard output'}: {error.strerror or error}", 2)
    except Exception:  # noqa: BLE001  # the last line of defence: a fault of ours is exit code 2, never 1
        traceback.print_exc()
        return _complain("internal error: this is a fault in claimspan; please report the lines above", 2)
    return code if isinstance(code, int) else 0


def _flushed(code: int) -> int:
    """Flush standard output; a reader who left, or a full disk, must not change a code into Python's own."""
    try:
        if sys.stdout is not None:  # closed by the caller
            sys.stdout.flush()
    except BrokenPipeError:
        _let_go()
        return CLOSED_PIPE if code == 1 else code
    except OSError as error:
        _let_go()
        return _complain(f"error: standard output: {error.strerror or error}", 2)
    return code


def _let_go() -> None:
    """Send what is still in the buffer of standard output nowhere."""
    if sys.stdout is not None:  # closed by the caller
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _mistake(mistake: click.ClickException) -> int:
    if isinstance(mistake, getattr(click.exceptions, "NoArgsIsHelpError", ())):
        mistake.show()
        return 2
    context = getattr(mistake, "ctx", None)
    told = mistake.format_message().rstrip(".")
    if isinstance(mistake, click.NoSuchOption):
        near = f'; did you mean "{mistake.possibilities[0]}"?' if mistake.possibilities else ""
        told = f'no option is called "{mistake.option_name}"{near}'
    told = f"{told[:1].lower()}{told[1:]}"
    see = f"; see {context.command_path} --help" if context is not None and "did you mean" not in told else ""
    return _complain(f"error: {told}{see}", 2)


def _complain(message: str, code: int) -> int:
    from claimspan.cli.screen import tell

    with contextlib.suppress(OSError):
        tell(f"claimspan: {message}")
    return code
