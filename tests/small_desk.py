"""A desk with one article, one claim and one quote, made through the command line."""

from __future__ import annotations

from pathlib import Path

from claimspan.cli.main import cli

ARTICLE = "The probe weighs about 10 kilograms, Mara Lindt said. It will fly in 2031.\n"
QUOTED = "The probe weighs about 10 kilograms"
CLAIMED = "It will fly in 2031."
EDITOR = "Editor <editor@desk.example>"


def run(*arguments: str) -> None:
    """Run one command; what goes wrong is raised."""
    cli.main(list(arguments), standalone_mode=False)


def make(root: Path) -> tuple[str, str]:
    """Set up ``root`` with an accepted claim and an accepted quote; return their ids."""
    root.mkdir(parents=True, exist_ok=True)
    at = ("--root", str(root))
    run("init", *at)
    (root / "seeds" / "a.txt").write_bytes(ARTICLE.encode())
    run("source", "add", str(root / "seeds" / "a.txt"), *at)
    by = (*at, "--as", EDITOR)
    run("add", "a.txt", CLAIMED, "--statement", "The probe flies in 2031.", *by)
    run("add", "a.txt", QUOTED, "--speaker", "Mara Lindt", "--new-speaker", "person", *by)
    claim, quote = sorted(path.stem for path in (root / "claims" / "a.txt").glob("[cq]-*.json"))
    run("accept", claim, quote, *by)
    return claim, quote


def edit(root: Path, old: str, new: str) -> None:
    """Change the article."""
    path = root / "seeds" / "a.txt"
    path.write_bytes(path.read_bytes().replace(old.encode(), new.encode()))
