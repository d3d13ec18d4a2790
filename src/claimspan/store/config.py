"""The configuration: ``[tool.claimspan]`` of pyproject.toml, or claimspan.toml; never both."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from claimspan.errors import ClaimspanError, ConfigError
from claimspan.store import paths

OWN_FILE = "claimspan.toml"
PROJECT_FILE = "pyproject.toml"
MAX_CONFIG_BYTES = 1_000_000
_LARGEST = 1_000_000_000
FAIL_ON = ("note", "warning", "error", "never")

_PIPELINE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,98}\Z")
_SCORER = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,98}\Z")
_TOML_PLACE = re.compile(r" \(at line (\d+), column (\d+)\)\Z")


@dataclass(frozen=True)
class Config:
    """What a check is to look at and how strict it is.

    Attributes:
        root: The checked folder, absolute.
        origin: Name of the file the settings came from, below ``root``; empty when all are defaults.
        given: The keys that file sets.
        corpus: Folder of the articles, below ``root``, forward slashes.
        register: Folder of the records, below ``root``, forward slashes.
        select: Rule codes, families or words to check; empty for all.
        ignore: Rule codes, families or words to leave out.
        fail_on: Lowest severity that makes the exit code 1: ``note warning error never``.
        allow_unchecked: Whether an unchecked record leaves the exit code alone.
        store_text: Whether reviewed versions are kept under ``_texts/``.
        four_eyes: Whether nobody may accept what they proposed.
        baseline: File of known findings, below ``root``.
        max_article_bytes: Size cap of an article.
        pipeline: Name of the installed distribution that reads language; never a path. None: the packaged one.
        scorer: Name of a scorer that an installed distribution brings; never a path. None: none.
    """

    root: Path
    origin: str = ""
    given: frozenset[str] = field(default=frozenset(), repr=False)
    corpus: str = "seeds"
    register: str = "claims"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str = "error"
    allow_unchecked: bool = False
    store_text: bool = True
    four_eyes: bool = False
    baseline: str | None = None
    max_article_bytes: int = 10_000_000
    pipeline: str | None = None
    scorer: str | None = None


_OWN = ("root", "origin", "given")
KEYS = tuple(each.name for each in fields(Config) if each.name not in _OWN)
"""Every key a configuration file may set, in the order they are shown."""


@dataclass(frozen=True)
class _Text:
    """The configuration file's text, to point into."""

    path: str
    text: str

    def error(self, message: str, key: str = "", hint: str | None = None) -> ConfigError:
        return ConfigError(message, path=self.path or None, line=self._line(key) if key else None, hint=hint)

    def _line(self, key: str) -> int | None:
        own_table = self.path == OWN_FILE
        wanted = re.compile(rf"\s*(?:tool\.claimspan\.)?[\"']?{re.escape(key)}[\"']?\s*[=.]")
        for number, line in enumerate(self.text.splitlines(), 1):
            if self.path == PROJECT_FILE and re.match(r"\s*\[", line):
                own_table = re.match(r"\s*\[\s*tool\s*\.\s*[\"']?claimspan[\"']?\s*[.\]]", line) is not None
            if own_table and wanted.match(line):
                return number
        return None


def load(root: Path | None, cwd: Path) -> Config:
    """Return the configuration of ``root``, or of the nearest folder at or above ``cwd`` that has one.

    The search ends at the first folder with a ``claimspan.toml``, a ``[tool.claimspan]`` table or a
    ``.git``; without any of them the root is ``cwd``.

    Raises:
        ConfigError: A file or a key is not valid; names file, line, key and the nearest known key.
    """
    if root is not None:
        folder = Path(os.path.abspath(root))  # noqa: PTH100 - resolve() follows links
        if not folder.is_dir():
            raise ConfigError("the root is not a folder", path=paths.shown(str(root)), hint="name an existing folder")
        return _in_folder(folder) or _checked(Config(root=folder), _Text("", ""))
    start = Path(os.path.abspath(cwd))  # noqa: PTH100 - resolve() follows links
    for folder in (start, *start.parents):
        found = _in_folder(folder)
        if found:
            return found
        if os.path.lexists(folder / ".git"):
            return _checked(Config(root=folder), _Text("", ""))
    return _checked(Config(root=start), _Text("", ""))


def settings(config: Config) -> list[tuple[str, object, str]]:
    """Return every key, its value and where it comes from: a file's name, or ``default``."""
    return [(key, getattr(config, key), config.origin if key in config.given else "default") for key in KEYS]


def _in_folder(folder: Path) -> Config | None:
    project, own = _read(folder, PROJECT_FILE), _read(folder, OWN_FILE)
    table: object = None
    if project is not None:
        tool = _parsed(project, lenient=True).get("tool")
        table = tool.get("claimspan") if isinstance(tool, Mapping) else None
    if own is not None:
        if table is not None:
            raise own.error(
                f"{PROJECT_FILE} beside it has a [tool.claimspan] table too",
                hint="keep one of the two and delete the other",
            )
        return _built(folder, own, _parsed(own))
    if project is None or table is None:
        return None
    if not isinstance(table, Mapping):
        raise project.error(
            "tool.claimspan must be a table", hint="write [tool.claimspan] and one key per line below it"
        )
    return _built(folder, project, table)


def _read(folder: Path, name: str) -> _Text | None:
    if not os.path.lexists(folder / name):
        return None
    try:
        path = paths.resolve(folder, name)
        if path.is_dir() or path.stat().st_size > MAX_CONFIG_BYTES:
            raise ConfigError(f"not a file of at most {MAX_CONFIG_BYTES:,} bytes", path=name, hint="shorten it")
        return _Text(name, path.read_bytes().decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ConfigError(f"not UTF-8 at byte {error.start}", path=name, hint="save it as UTF-8") from error
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror}", path=name, hint="make it readable") from error
    except (paths.OutsideError, paths.SpecialFileError) as error:
        raise ConfigError(error.message, path=name, hint=error.hint) from error


def _parsed(text: _Text, *, lenient: bool = False) -> dict[str, Any]:
    """Parse a file; a broken pyproject.toml that nowhere says claimspan is another tool's business."""
    try:
        return tomllib.loads(text.text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        if lenient and "claimspan" not in text.text:
            return {}
        place = _TOML_PLACE.search(str(error))
        line, column = (int(place[1]), int(place[2])) if place else (text.text.count("\n") + 1, None)
        reason = _TOML_PLACE.sub("", str(error)) or "nested too deep"
        raise ConfigError(
            f"not valid TOML: {reason}", path=text.path, line=line, column=column, hint="correct the file"
        ) from error


def _built(folder: Path, text: _Text, table: Mapping[str, object]) -> Config:
    values: dict[str, Any] = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in KEYS:
            raise text.error(f'unknown key "{paths.shown(key)}"', key, hint=_nearest(name))
        if name in values:
            raise text.error(f'"{key}" is set twice, once with "-" and once with "_"', key, hint="keep one of them")
        values[name] = _value(text, key, name, value)
    return _checked(Config(root=folder, origin=text.path, given=frozenset(values), **values), text)


def _nearest(name: str) -> str:
    import difflib

    near = difflib.get_close_matches(name, KEYS, n=1, cutoff=0.5)
    known = ", ".join(key.replace("_", "-") for key in KEYS)
    return f'did you mean "{near[0].replace("_", "-")}"?' if near else f"the known keys are {known}"


def _is_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) and each for each in value)


def _is_size(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _LARGEST


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _is_truth(value: object) -> bool:
    return isinstance(value, bool)


_WANTED: dict[str, tuple[Callable[[object], bool], str]] = {
    "tuple[str, ...]": (_is_words, "a list of texts"),
    "bool": (_is_truth, "true or false"),
    "int": (_is_size, "a whole number of bytes from 1 to 1,000,000,000"),
    "str": (_is_text, "text, not empty"),
    "str | None": (_is_text, "text, not empty"),
}


def _value(text: _Text, key: str, name: str, value: object) -> object:
    kind = next(str(each.type) for each in fields(Config) if each.name == name)
    fits, wanted = _WANTED[kind]
    if not fits(value):
        raise text.error(f'"{key}" must be {wanted}', key, hint="correct the value, or delete the line for the default")
    if isinstance(value, str) and name in {"corpus", "register"}:
        return value.removesuffix("/") or value
    return tuple(value) if isinstance(value, list) else value


def _checked(config: Config, text: _Text) -> Config:
    for key, message, hint in _contradictions(config):
        written = key if re.search(rf"\b{key}\b", text.text) else key.replace("_", "-")
        raise text.error(message, written, hint=hint)
    return config


def _contradictions(config: Config) -> Iterator[tuple[str, str, str]]:
    if config.fail_on not in FAIL_ON:
        yield "fail_on", f'"fail-on" must be one of {", ".join(FAIL_ON)}', "correct the value"
    if config.pipeline is not None and not _PIPELINE.match(config.pipeline):
        yield (
            "pipeline",
            f'"pipeline" must be the name of an installed distribution, not "{paths.shown(config.pipeline)}"',
            "install the pipeline as a package and give its name, as in en_core_web_trf; a path is never loaded",
        )
    if config.scorer is not None and not _SCORER.match(config.scorer):
        yield (
            "scorer",
            f'"scorer" must be the name of a scorer that is installed, not "{paths.shown(config.scorer)}"',
            "install the scorer as a package and give its name; a path is never loaded",
        )
    yield from _folder_contradictions(config)


def _folder_contradictions(config: Config) -> Iterator[tuple[str, str, str]]:
    for key in ("corpus", "register", "baseline"):
        name = getattr(config, key)
        if name is None:
            continue
        try:
            place = paths.resolve(config.root, name.removesuffix("/"))
        except (ClaimspanError, ValueError) as error:
            message = getattr(error, "message", str(error))
            yield key, f'"{key}": {message}: {paths.shown(name)}', "name a place below the root, without links"
            return
        if key != "baseline" and place.exists() and not place.is_dir():
            yield key, f'"{key}" names a file, not a folder: {name}', "name a folder"
    corpus, register = config.corpus.removesuffix("/"), config.register.removesuffix("/")
    if f"{corpus}/".startswith(f"{register}/") or f"{register}/".startswith(f"{corpus}/"):
        yield "corpus", "corpus and register lie in one another", "give each a folder of its own"
