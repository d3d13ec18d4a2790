from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from claimspan.errors import ConfigError
from claimspan.store import config


def test_without_any_file_everything_is_a_default(tmp_path: Path) -> None:
    found = config.load(tmp_path, tmp_path)
    assert (found.root, found.origin, found.corpus, found.register) == (tmp_path, "", "seeds", "claims")
    assert {origin for _, _, origin in config.settings(found)} == {"default"}


def test_own_file_and_project_table_say_the_same(tmp_path: Path) -> None:
    lines = 'corpus = "texts"\nfail-on = "warning"\nfour_eyes = true\nselect = ["CS3", "drifted"]\n'
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    (tmp_path / "one" / "claimspan.toml").write_text(lines)
    (tmp_path / "two" / "pyproject.toml").write_text(f"[project]\nname = 'x'\n[tool.claimspan]\n{lines}")
    for name, origin in (("one", "claimspan.toml"), ("two", "pyproject.toml")):
        found = config.load(None, tmp_path / name)
        assert (found.corpus, found.fail_on, found.four_eyes) == ("texts", "warning", True)
        assert found.select == ("CS3", "drifted")
        assert ("fail_on", "warning", origin) in config.settings(found)
        assert ("register", "claims", "default") in config.settings(found)


def test_the_nearest_folder_with_a_configuration_is_the_root(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (tmp_path / "claimspan.toml").write_text("")
    (tmp_path / "a" / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    assert config.load(None, deep).root == tmp_path
    (tmp_path / "a" / ".git").mkdir()
    assert config.load(None, deep).root == tmp_path / "a"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("corpu = 'x'", 1, '"corpus"'),
        ("\n\nfail-on = 'sometimes'", 3, "one of note, warning, error, never"),
        ("four-eyes = 'yes'", 1, "true or false"),
        ("select = 'CS1'", 1, "list of texts"),
        ("max-article-bytes = 0", 1, "whole number"),
        ("max-article-bytes = true", 1, "whole number"),
        ("four-eyes = true\nfour_eyes = true", 2, "set twice"),
        ("corpus = '../x'", 1, '".."'),
        ("corpus = '/etc'", 1, "absolute"),
        ("corpus = '.'", 1, "dot component"),
        ("register = 'seeds/claims'", None, "in one another"),
        ("corpus = 'claims'", 1, "in one another"),
        ("corpus = 'claims/'", 1, "in one another"),
        ("baseline = '../base.json'", 1, '".."'),
        ("pipeline = './evil'", 1, "installed distribution"),
        ("pipeline = '/tmp/x'", 1, "installed distribution"),
        ("pipeline = '-x'", 1, "installed distribution"),
        ("corpus = ", 1, "not valid TOML"),
        ("zzz = 1", 1, "known keys are corpus"),
    ],
)
def test_a_mistake_is_named_with_file_line_and_remedy(tmp_path: Path, text: str, line: int | None, says: str) -> None:
    (tmp_path / "claimspan.toml").write_text(text)
    with pytest.raises(ConfigError) as caught:
        config.load(tmp_path, tmp_path)
    assert caught.value.path == "claimspan.toml"
    assert caught.value.line == line
    assert says in str(caught.value)
    assert caught.value.hint


def test_lines_in_pyproject_are_those_of_the_own_table(tmp_path: Path) -> None:
    text = "[tool.other]\ncorpus = 1\n\n[tool.claimspan]\nregister = 'x'\ncorpus = 2\n"
    (tmp_path / "pyproject.toml").write_text(text)
    with pytest.raises(ConfigError) as caught:
        config.load(tmp_path, tmp_path)
    assert (caught.value.path, caught.value.line) == ("pyproject.toml", 6)


@pytest.mark.parametrize("key", ["corpus", "register"])
def test_folders_must_not_be_links_or_files(tmp_path: Path, key: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "linked").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "file").write_text("")
    for name, says in (("linked", "symbolic link"), ("linked/inner", "symbolic link"), ("file", "not a folder")):
        (tmp_path / "claimspan.toml").write_text(f'{key} = "{name}"')
        with pytest.raises(ConfigError, match=says):
            config.load(tmp_path, tmp_path)


def test_two_configurations_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "claimspan.toml").write_text("")
    (tmp_path / "pyproject.toml").write_text("[tool.claimspan]\n")
    with pytest.raises(ConfigError, match=r"pyproject\.toml beside it"):
        config.load(None, tmp_path)


def test_a_broken_pyproject_of_somebody_else_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.other\n")
    assert config.load(tmp_path, tmp_path).origin == ""


def test_configuration_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "claimspan.toml").write_bytes(b"corpus = '\xff'")
    with pytest.raises(ConfigError, match="not UTF-8 at byte 10"):
        config.load(tmp_path, tmp_path)
    (tmp_path / "claimspan.toml").unlink()
    (tmp_path / "claimspan.toml").symlink_to("/dev/zero")
    with pytest.raises(ConfigError, match="symbolic link"):
        config.load(tmp_path, tmp_path)
    with pytest.raises(ConfigError, match="not a folder"):
        config.load(tmp_path / "missing", tmp_path)


def test_the_unchanged_path_imports_nothing_slow() -> None:
    modules = "config, paths, scan, cache, corpus, folder, lookup, memo, atomic, git"
    slow = "{'pydantic', 'spacy', 'rapidfuzz', 'platformdirs', 'difflib'}"
    program = f"import sys; from claimspan.store import {modules}; print({slow} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("set()\n", "")
