"""Record the README's pictures: a check of the register after two edits, who says what, whose words, a draft."""

# ruff: noqa: INP001 - a script, no package

from __future__ import annotations

import io
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.console import Console, RenderableType
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from claimspan.app.analyses import analyses
from claimspan.app.audit import audit
from claimspan.app.check import Options, check
from claimspan.app.extract import extract
from claimspan.app.verify import Asked, reader, verify_drafts
from claimspan.app.workspace import open_workspace
from claimspan.model.attribution import Analysis
from claimspan.outputs import full
from claimspan.outputs.base import Screen
from claimspan.outputs.find import AUDITS, EXTRACTS

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


DRAFT = "docs/examples/draft.md"

SHOWN_FROM = 31
"""First line of the article in the picture of ``extract``: the end of it, where two of one institute speak."""


def main() -> None:
    """Write ``check.svg``, ``extract.svg``, ``audit.svg`` and ``verify.svg``."""
    _write("check", "claimspan check", _checked())
    article = next((ROOT / "seeds").glob("*.txt")).name
    _write("extract", f"claimspan extract seeds/{article}", _extracted(article))
    _write("audit", "claimspan audit Aliberti Hrozensky", _audited())
    _write("verify", f"claimspan verify {DRAFT}", _verified())


def _checked() -> list[RenderableType]:
    """Return the check of a copy of the corpus with two edits."""
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
        with check(open_workspace(root), Options(cwd=root)) as checked:
            return list(full.renderables(checked.report, Screen(WIDTH, color=True)))


def _read(texts: Sequence[str]) -> list[Analysis]:
    return analyses(open_workspace(ROOT).config, texts)


def _extracted(article: str) -> list[RenderableType]:
    """Return the head and the end of what ``extract`` shows."""
    config = open_workspace(ROOT).config
    found = extract(config, [f"seeds/{article}"], _read, cwd=ROOT, stdin=lambda _: b"")
    lines = EXTRACTS.get("text").render(found, Screen(WIDTH, color=True)).split("\n")
    start = next(number for number, line in enumerate(lines) if Text.from_ansi(line).plain.startswith(f"{SHOWN_FROM} "))
    return [Text.from_ansi(line) for line in (lines[0], "", "…", *lines[start:])]


def _audited() -> list[RenderableType]:
    found = audit(open_workspace(ROOT), ["Aliberti", "Hrozensky"], _read)
    return [Text.from_ansi(AUDITS.get("text").render(found, Screen(WIDTH, color=True)))]


def _verified() -> list[RenderableType]:
    """Return the verification of the draft in the documentation."""
    workspace = open_workspace(ROOT)
    found = verify_drafts(workspace, Asked((DRAFT,), ROOT), reader(workspace.config, 1), lambda _: b"")
    return list(full.renderables(found.report, Screen(WIDTH, color=True)))


def _write(name: str, command: str, shown: Iterable[RenderableType]) -> None:
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text(f"$ {command}", style="bold"))
    for item in shown:
        console.print(item)
    picture = console.export_svg(title="claimspan", theme=THEME, unique_id="claimspan")
    (ROOT / "docs" / f"{name}.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()
