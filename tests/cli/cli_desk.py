"""A desk in a temporary folder: run whole commands there, look at what they wrote."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from claimspan.cli.main import main

TEXT = (
    "The probe weighs about 10 kilograms, Mara Lindt said. It will fly in 2031.\n\nCosts rose, and costs rose again.\n"
)
MASS = "The probe weighs about 10 kilograms"
FLIGHT = "It will fly in 2031"
ED = ("--as", "Ed <ed@example.org>")


@dataclass(frozen=True)
class Result:
    """What a command left: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        return self.out + self.err


@dataclass
class Desk:
    """A root with a corpus and a register."""

    root: Path
    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]
    record_ids: list[str] = field(default_factory=list)

    def run(self, *arguments: str) -> Result:
        """Run a command in this process, through the entry point."""
        self.monkeypatch.setattr(sys, "argv", ["claimspan", *arguments])
        self.capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main()
        said = self.capsys.readouterr()
        assert "Traceback" not in said.err, said.err
        assert "internal error" not in said.err, said.err
        code = left.value.code
        assert isinstance(code, int)
        return Result(code, said.out, said.err)

    def ok(self, *arguments: str) -> Result:
        """Run a command that has to work."""
        result = self.run(*arguments)
        assert result.code == 0, result.said
        return result

    def refused(self, *arguments: str) -> str:
        """Run a command that has to end with one line, code 2, and nothing changed on disk; return the line."""
        before = self.files()
        result = self.run(*arguments)
        assert result.code == 2, result.said
        assert result.out == ""
        assert result.err.count("\n") == 1, result.err
        assert result.err.startswith("claimspan: error: ")
        assert self.files() == before
        return result.err.removeprefix("claimspan: error: ").rstrip("\n")

    def real(self, *arguments: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        """Run a command as a process of its own."""
        return subprocess.run(
            [sys.executable, "-m", "claimspan", *arguments],
            cwd=self.root,
            env={**os.environ, **(environment or {})},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def git(self, *arguments: str) -> str:
        person = ("-c", "user.name=Ed", "-c", "user.email=ed@example.org", "-c", "init.defaultBranch=main")
        done = subprocess.run(["git", *person, *arguments], cwd=self.root, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def commit(self, message: str = "state") -> None:
        if not (self.root / ".git").exists():
            self.git("init", "-q")
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", message)

    def path(self, name: str) -> Path:
        return self.root / name

    def read(self, name: str) -> str:
        return (self.root / name).read_bytes().decode("utf-8")

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace text by hand; it has to be there once."""
        text = self.read(name)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    def files(self) -> dict[str, bytes]:
        """Return every file below the root (git's own aside)."""
        found = {}
        for folder, names, files in os.walk(self.root):
            if ".git" in names:
                names.remove(".git")
            for name in files:
                path = Path(folder, name)
                if path.is_file() and not path.is_symlink():
                    found[path.relative_to(self.root).as_posix()] = path.read_bytes()
        return found

    def add(self, words: str, *options: str, article: str = "seeds/a.txt") -> str:
        """Record words; return the record's id."""
        return self.ok("add", article, words, *options, *ED).out.split()[0]

    def claim(self, words: str = FLIGHT, statement: str = "The probe flies in 2031.") -> str:
        return self.add(words, "--statement", statement)

    def quote(self, words: str = MASS) -> str:
        return self.add(words, "--speaker", "Mara Lindt", "--new-speaker", "person")

    def file_of(self, record: str) -> str:
        """Return the path of a record's file below the root."""
        (found,) = self.root.glob(f"claims/**/{record}.json")
        return found.relative_to(self.root).as_posix()

    def concise(self, *options: str) -> Result:
        return self.run("check", "--output-format", "concise", *options)

    def codes(self, *options: str) -> list[str]:
        """Return the codes of the findings of a check, in order."""
        lines = self.concise(*options).out.splitlines()
        return [word for line in lines[:-1] for word in line.split() if word[:2] == "CS" and word[2:].isdigit()]

    def state(self, record: str) -> str:
        """Return the review state that ``show`` prints."""
        return self.ok("show", record).out.splitlines()[0].split()[2]
