"""Set up a register in a folder: plan every file first, overwrite none, write all or nothing."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata, resources
from pathlib import Path
from typing import Literal

import claimspan
from claimspan.app.edits import Edit, apply
from claimspan.errors import ConfigError, UsageError
from claimspan.store import config as configuration
from claimspan.store import paths
from claimspan.store.config import OWN_FILE, PROJECT_FILE, Config

Ci = Literal["github", "gitlab", "none"]

WORKFLOW = ".github/workflows/claimspan.yml"
GITLAB = ".gitlab-ci.yml"
GITLAB_JOB = ".gitlab/claimspan.yml"
PRE_COMMIT = ".pre-commit-config.yaml"
ATTRIBUTES = ".gitattributes"
KEEP = ".gitkeep"

_NAME = re.compile(r"(?:\.?\w[\w.-]*)(?:/\.?\w[\w.-]*)*")
_ADDRESS = re.compile(r"https://[A-Za-z0-9][A-Za-z0-9./_~-]*\Z")
_COMMIT = re.compile(r"[0-9a-f]{40,64}\Z")


@dataclass(frozen=True)
class Wanted:
    """What the user asks for; None: what the configuration has, else its default."""

    corpus: str | None = None
    register: str | None = None
    ci: Ci = "github"


@dataclass(frozen=True)
class Step:
    """What was done with one file: ``wrote``, ``added to`` or ``left``, and a remark."""

    did: Literal["wrote", "added to", "left"]
    path: str
    remark: str = ""


@dataclass(frozen=True)
class Snippet:
    """Text that the user has to put somewhere, since a file is not ours to change."""

    told: str
    text: str


@dataclass(frozen=True)
class Plan:
    """All that ``init`` does.

    Attributes:
        config: The configuration that will be in force.
        edits: The files to write.
        steps: What is said of each file.
        snippets: What is left to the user.
        articles: Whether the corpus holds anything yet.
    """

    config: Config
    edits: tuple[Edit, ...]
    steps: tuple[Step, ...]
    snippets: tuple[Snippet, ...]
    articles: bool


def init(root: Path, wanted: Wanted) -> Plan:
    """Set up ``root`` and return what was done.

    Raises:
        ConfigError: The configuration there is not valid.
        UsageError: What is asked for contradicts it, or a folder cannot have that name.
        StaleWriteError, WriteError: A file appeared or changed meanwhile, or the system refused; nothing is written.
    """
    plan = Planner(root, wanted).plan()
    apply(plan.config, plan.edits)
    return plan


class Planner:
    """Looks at every file and plans what is missing."""

    def __init__(self, root: Path, wanted: Wanted) -> None:
        self._given = configuration.load(root, root)
        self._root = self._given.root
        self._wanted = wanted
        self._corpus = self._folder("corpus", wanted.corpus)
        self._register = self._folder("register", wanted.register)
        self._edits: list[Edit] = []
        self._steps: list[Step] = []
        self._snippets: list[Snippet] = []

    def plan(self) -> Plan:
        """Return the plan; nothing is written."""
        top = _repository(self._root)
        inside = self._root.relative_to(top).as_posix() if top else "."
        self._configuration()
        for folder in (self._corpus, self._register):
            self._keep(folder)
        self._attributes()
        for path, text in self._automation(inside):
            if inside != ".":
                told = f"the top of the repository is {top}: put this into {path} there"
                self._snippets.append(Snippet(told, text))
            elif path == PRE_COMMIT:
                self._pre_commit(text)
            else:
                self._new(path, text)
        if self._wanted.ci == "gitlab" and inside == ".":
            self._gitlab()
        articles = any(not path.name.startswith(".") for path in self._files(self._corpus))
        return Plan(self._given, tuple(self._edits), tuple(self._steps), tuple(self._snippets), articles)

    def _folder(self, key: str, wanted: str | None) -> str:
        """Return the folder for ``key``: the configured one, which ``wanted`` may not contradict."""
        configured = str(getattr(self._given, key))
        name = configured if wanted is None else wanted.removesuffix("/")
        if self._given.origin and name != configured:
            told = f'{key} is "{configured}" here, not "{name}"'
            raise UsageError(told, path=self._given.origin, hint="init changes no settings; edit the file yourself")
        if not _NAME.fullmatch(name):
            raise UsageError(f'no name for a folder: "{name}"', hint="use letters, digits, and . _ - / between them")
        if paths.resolve(self._root, name).is_file():
            raise UsageError("this is a file, not a folder", path=name, hint=f"choose another --{key}")
        if key == "register" and f"{name}/".startswith(f"{self._corpus}/"):
            raise UsageError("corpus and register lie in one another", hint="give each a folder of its own")
        if key == "register" and f"{self._corpus}/".startswith(f"{name}/"):
            raise UsageError("corpus and register lie in one another", hint="give each a folder of its own")
        return name

    def _configuration(self) -> None:
        if self._given.origin:
            self._steps.append(Step("left", self._given.origin, "it has the settings already"))
            return
        settings = self._filled("claimspan.toml")
        before = self._read(PROJECT_FILE)
        after = _with_table(before, settings) if before is not None else None
        if before is None or after is None:
            self._new(OWN_FILE, settings)
            return
        self._edits.append(Edit(PROJECT_FILE, before, after))
        self._steps.append(Step("added to", PROJECT_FILE, "[tool.claimspan]"))

    def _keep(self, folder: str) -> None:
        if next(self._files(folder), None) is None:
            self._new(f"{folder}/{KEEP}", "")

    def _files(self, folder: str) -> Iterator[Path]:
        place = paths.resolve(self._root, folder)
        return place.iterdir() if place.is_dir() else iter(())

    def _attributes(self) -> None:
        before = self._read(ATTRIBUTES) or b""
        present = {line.strip() for line in before.splitlines()}
        wanted = self._filled("gitattributes").encode().splitlines()
        rules = [line for line in wanted if not line.startswith(b"#") and line not in present]
        if not rules:
            self._steps.append(Step("left", ATTRIBUTES, "it has the lines already"))
            return
        missing = [line for line in wanted if line not in present]
        added = _appended(before, b"\n".join(missing))
        self._edits.append(Edit(ATTRIBUTES, before if self._read(ATTRIBUTES) is not None else None, added))
        self._steps.append(
            Step("added to" if before else "wrote", ATTRIBUTES, "line endings of articles stay as they are")
        )

    def _automation(self, inside: str) -> Iterator[tuple[str, str]]:
        if self._wanted.ci == "github":
            yield WORKFLOW, self._filled("github.yml", inside)
        if self._wanted.ci == "gitlab":
            yield GITLAB_JOB, self._filled("gitlab.yml", inside)
        yield PRE_COMMIT, self._filled("pre-commit.yml", inside)

    def _pre_commit(self, text: str) -> None:
        before = self._read(PRE_COMMIT)
        if before is not None and b"claimspan" not in before:
            self._steps.append(Step("left", PRE_COMMIT, "it is yours; see below"))
            hooks = text.partition("\n")[2]
            self._snippets.append(Snippet(f'put this under "repos:" in {PRE_COMMIT}', hooks))
            return
        self._new(PRE_COMMIT, text)

    def _gitlab(self) -> None:
        include = f"include:\n  - local: {GITLAB_JOB}\n"
        before = self._read(GITLAB)
        if before is not None and GITLAB_JOB.encode() not in before:
            self._steps.append(Step("left", GITLAB, "it is yours; see below"))
            self._snippets.append(Snippet(f"put this into {GITLAB}", include))
            return
        self._new(GITLAB, include)

    def _new(self, path: str, text: str) -> None:
        if paths.resolve(self._root, path).exists():
            self._steps.append(Step("left", path, "it is there already"))
            return
        self._edits.append(Edit(path, None, text.encode()))
        self._steps.append(Step("wrote", path))

    def _read(self, path: str) -> bytes | None:
        place = paths.resolve(self._root, path)
        try:
            return place.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise UsageError(f"cannot be read: {error.strerror}", path=path, hint="make it readable") from error

    def _filled(self, template: str, inside: str = ".") -> str:
        """Return a template with its marks replaced."""
        text = resources.files("claimspan.app").joinpath("templates", template).read_text(encoding="utf-8")
        prefix = "" if inside == "." else f"{inside}/"
        corpus, register = re.escape(prefix + self._corpus), re.escape(prefix + self._register)
        settings = rf"^{re.escape(prefix)}(pyproject|claimspan)\.toml$"
        marks = {
            "CORPUS": self._corpus,
            "REGISTER": self._register,
            "DIRECTORY": inside,
            "ROOT": "" if inside == "." else f" --root {inside}",
            "REQUIREMENT": requirement(),
            "RECORDS": rf"^{register}/.*\.json$",
            "FILES": f"^({corpus}|{register})/|{settings}",
        }
        return re.sub(r"@([A-Z]+)@", lambda match: marks[match[1]], text)


def requirement() -> str:
    """Return what pip has to install to get this very program: a version, or a commit it was installed from."""
    version = f"claimspan=={claimspan.__version__}"
    try:
        origin = metadata.distribution("claimspan").read_text("direct_url.json")
    except metadata.PackageNotFoundError:
        return version
    if origin is None:
        return version
    import json

    told = json.loads(origin)
    address, commit = str(told.get("url", "")), str(told.get("vcs_info", {}).get("commit_id", ""))
    from_git = told.get("vcs_info", {}).get("vcs") == "git" and _ADDRESS.match(address) and _COMMIT.match(commit)
    return f"claimspan @ git+{address}@{commit}" if from_git else version


def _repository(root: Path) -> Path | None:
    """Return the top of the git repository ``root`` lies in; None outside of one, or below an odd name."""
    for folder in (root, *root.parents):
        if os.path.lexists(folder / ".git"):
            inside = root.relative_to(folder).as_posix()
            return folder if inside == "." or _NAME.fullmatch(inside) else None
    return None


def _line_end(content: bytes) -> bytes:
    return b"\r\n" if b"\r\n" in content else b"\n"


def _appended(before: bytes, text: bytes) -> bytes:
    """Return ``before`` and, after an empty line, ``text`` with the same kind of line ends."""
    end = _line_end(before)
    gap = b"" if not before else end if before.endswith(b"\n") else end + end
    return before + gap + text.replace(b"\n", end) + end


def _with_table(before: bytes, settings: str) -> bytes | None:
    """Return pyproject.toml with the table appended; None where TOML does not allow that.

    Raises:
        ConfigError: It is not valid as it is.
    """
    try:
        tomllib.loads(before.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"not valid TOML: {error}", path=PROJECT_FILE, hint="correct the file") from error
    after = _appended(before, f"[tool.claimspan]\n{settings}".rstrip("\n").encode())
    try:
        tomllib.loads(after.decode("utf-8"))
    except tomllib.TOMLDecodeError:
        return None
    return after
