"""Record the README's picture: a real check of the shipped register after two edits of its article."""

# ruff: noqa: INP001 - a script, no package

from __future__ import annotations

import io
import shutil
import tempfile
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from claimspan.app.check import Options, check
from claimspan.app.workspace import open_workspace
from claimspan.outputs.base import Screen
from claimspan.outputs.full import renderables

ROOT = Path(__file__).resolve().parent.parent
WIDTH = 100
EDITS = (
    ("a little rover with a mass of about 10 kilograms", "a little rover with a mass of about 12 kilograms"),
    ("Aliberti notes.", "Hrozensky notes."),
)
THEME = TerminalTheme(
    (24, 26, 31),
    (220, 223, 228),
    [
        (24, 26, 31),
        (224, 108, 117),
        (152, 195, 121),
        (229, 192, 123),
        (97, 175, 239),
        (198, 120, 221),
        (86, 182, 194),
        (220, 223, 228),
    ],
    [
        (110, 118, 135),
        (240, 113, 120),
        (166, 209, 137),
        (239, 208, 137),
        (127, 192, 255),
        (214, 145, 233),
        (112, 203, 214),
        (255, 255, 255),
    ],
)


def main() -> None:
    """Edit a copy of the corpus, check it, and write ``docs/check.svg``."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name in ("seeds", "claims"):
            shutil.copytree(ROOT / name, root / name)
        (article,) = (root / "seeds").glob("*.txt")
        text = article.read_bytes().decode()
        for old, new in EDITS:
            assert text.count(old) == 1, old  # noqa: S101  # the article is fixed
            text = text.replace(old, new)
        article.write_bytes(text.encode())
        workspace = open_workspace(root)
        with check(workspace, Options(cwd=root)) as checked:
            picture = _recorded(checked.report)
    (ROOT / "docs" / "check.svg").write_text(picture, encoding="utf-8")


def _recorded(report: object) -> str:
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text("$ claimspan check", style="bold"))
    for item in renderables(report, Screen(WIDTH, color=True)):  # type: ignore[arg-type]
        console.print(item)
    return console.export_svg(title="claimspan", theme=THEME, unique_id="claimspan")


if __name__ == "__main__":
    main()
