"""``claimspan init``: writes what is missing, overwrites nothing, all or nothing."""

from __future__ import annotations

import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from claimspan.app import init as use_case
from claimspan.app.init import Wanted, init, requirement
from claimspan.cli.main import cli
from claimspan.errors import ClaimspanError, ConfigError, StaleWriteError, UsageError
from claimspan.store import config

FRESH = {
    "claimspan.toml",
    "seeds/.gitkeep",
    "claims/.gitkeep",
    ".gitattributes",
    ".github/workflows/claimspan.yml",
    ".pre-commit-config.yaml",
}

Run = Callable[..., tuple[str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)

    def call(*options: str) -> tuple[str, str]:
        cli.main(["init", *options], standalone_mode=False)
        captured = capsys.readouterr()
        return captured.out, captured.err

    return call


def files(root: Path) -> dict[str, bytes]:
    found = (path for path in root.rglob("*") if path.is_file() and ".git" not in path.relative_to(root).parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


def test_an_empty_folder_gets_everything_and_the_next_command(tmp_path: Path, run: Run) -> None:
    out, err = run()
    assert set(files(tmp_path)) == FRESH
    assert {line.split()[1].rstrip(":") for line in out.splitlines()} == FRESH
    assert err == "next: claimspan source add FILE\n"
    settings = config.load(tmp_path, tmp_path)
    assert (settings.origin, settings.corpus, settings.register) == ("claimspan.toml", "seeds", "claims")


@pytest.mark.parametrize("options", [(), ("--ci", "gitlab"), ("--ci", "none"), ("--corpus", "texts")])
def test_running_it_twice_equals_once(tmp_path: Path, run: Run, options: tuple[str, ...]) -> None:
    run(*options)
    once = files(tmp_path)
    out, err = run(*options)
    assert files(tmp_path) == once
    assert all(line.startswith("left ") for line in out.splitlines())
    assert "nothing to do" in err


@pytest.mark.parametrize(
    "before",
    [
        pytest.param(b'[project]\nname = "x"\n', id="ends in a line break"),
        pytest.param(b'[project]\nname = "x"', id="ends without one"),
        pytest.param(b'[project]\r\nname = "x"\r\n# \xc3\xa9\r\n', id="CR LF"),
        pytest.param(b"", id="empty"),
        pytest.param(b'[tool.other]\nkey = """\n[tool.claimspan]\n"""\n', id="a text that looks like the table"),
    ],
)
def test_the_settings_are_appended_to_pyproject_and_its_bytes_kept(tmp_path: Path, run: Run, before: bytes) -> None:
    (tmp_path / "pyproject.toml").write_bytes(before)
    run("--corpus", "news/texts", "--register", "records")
    after = (tmp_path / "pyproject.toml").read_bytes()
    assert after.startswith(before)
    assert (b"\r\n" in before) == (after.count(b"\r\n") == after.count(b"\n"))
    told = tomllib.loads(after.decode())
    assert told["tool"]["claimspan"] == {"corpus": "news/texts", "register": "records"}
    assert not (tmp_path / "claimspan.toml").exists()


def test_a_pyproject_that_takes_no_table_is_left_alone(tmp_path: Path, run: Run) -> None:
    before = b"tool = { other = 1 }\n"
    (tmp_path / "pyproject.toml").write_bytes(before)
    run()
    assert (tmp_path / "pyproject.toml").read_bytes() == before
    assert (tmp_path / "claimspan.toml").exists()


@pytest.mark.parametrize(
    "path",
    [".github/workflows/claimspan.yml", ".pre-commit-config.yaml", "claimspan.toml", "seeds/a.txt", "claims/README.md"],
)
def test_no_file_is_overwritten(tmp_path: Path, run: Run, path: str) -> None:
    mine = b"# mine, claimspan\n"
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_bytes(mine)
    out, _ = run()
    assert (tmp_path / path).read_bytes() == mine
    assert f"wrote     {path}" not in out


def test_git_attributes_are_appended_once(tmp_path: Path, run: Run) -> None:
    (tmp_path / ".gitattributes").write_bytes(b"*.png binary\nseeds/** -text")
    run()
    lines = (tmp_path / ".gitattributes").read_bytes().decode().splitlines()
    assert lines[:2] == ["*.png binary", "seeds/** -text"]
    assert lines.count("seeds/** -text") == 1
    assert lines.count("claims/**/*.json text eol=lf") == 1


def test_git_keeps_the_bytes_of_articles_and_kept_texts(tmp_path: Path, run: Run) -> None:
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    run()
    names = [
        "seeds/a.txt",
        "seeds/deep/er/a.txt",
        "claims/a.txt/_texts/0.txt",
        "claims/a.txt/c-2.json",
        "claims/_speakers/x.json",
    ]
    asked = ["git", "check-attr", "text", "eol", "--", *names]
    told = subprocess.run(asked, cwd=tmp_path, capture_output=True, text=True, check=True).stdout.splitlines()
    assert [line for line in told if "text: " in line and ".json" not in line] == [
        f"{name}: text: unset" for name in names[:3]
    ]
    assert [line for line in told if "eol: lf" in line] == [f"{name}: eol: lf" for name in names[3:]]


def test_a_pre_commit_configuration_of_ones_own_is_left_and_the_hooks_are_printed(tmp_path: Path, run: Run) -> None:
    (tmp_path / ".pre-commit-config.yaml").write_text("repos: []\n")
    out, err = run()
    assert "left      .pre-commit-config.yaml" in out
    assert "  - repo: local\n    hooks:\n      - id: claimspan-fmt" in out
    assert 'put this under "repos:"' in err
    assert (tmp_path / ".pre-commit-config.yaml").read_text() == "repos: []\n"


def test_gitlab_gets_a_job_and_an_include(tmp_path: Path, run: Run) -> None:
    run("--ci", "gitlab")
    assert (tmp_path / ".gitlab-ci.yml").read_text() == "include:\n  - local: .gitlab/claimspan.yml\n"
    assert "codequality: claimspan-quality.json" in (tmp_path / ".gitlab" / "claimspan.yml").read_text()
    assert not (tmp_path / ".github").exists()


def test_a_gitlab_pipeline_of_ones_own_is_left_and_the_include_is_printed(tmp_path: Path, run: Run) -> None:
    (tmp_path / ".gitlab-ci.yml").write_text("stages: [test]\n")
    out, err = run("--ci", "gitlab")
    assert (tmp_path / ".gitlab-ci.yml").read_text() == "stages: [test]\n"
    assert "put this into .gitlab-ci.yml" in err
    assert "  - local: .gitlab/claimspan.yml" in out


def test_below_the_top_of_a_repository_ci_files_are_shown_not_written(tmp_path: Path, run: Run) -> None:
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    (tmp_path / "desk").mkdir()
    out, err = run("--root", "desk")
    assert set(files(tmp_path)) == {
        f"desk/{name}" for name in ("claimspan.toml", "seeds/.gitkeep", "claims/.gitkeep", ".gitattributes")
    }
    assert 'working-directory: "desk"' in out
    assert "entry: claimspan check --root desk" in out
    assert "files: '^(desk/seeds|desk/claims)/" in out
    assert "put this into .github/workflows/claimspan.yml there" in err


def test_with_articles_there_the_next_command_is_a_check(tmp_path: Path, run: Run) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.txt").write_text("A.")
    assert run()[1] == "next: claimspan check\n"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("../x", "no name for a folder"),
        ("/x", "no name for a folder"),
        ("a b", "no name for a folder"),
        ('a"b', "no name for a folder"),
        ("a\nb", "no name for a folder"),
        ("", "no name for a folder"),
        ("claims", "lie in one another"),
        ("claims/texts", "lie in one another"),
        ("file", "this is a file"),
    ],
)
def test_a_folder_that_cannot_be_is_refused_and_nothing_written(tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ClaimspanError, match=told):
        init(tmp_path, Wanted(corpus=name))
    assert set(files(tmp_path)) == {"file"}


def test_a_folder_other_than_the_configured_one_is_refused(tmp_path: Path) -> None:
    (tmp_path / "claimspan.toml").write_text('corpus = "texts"\n')
    with pytest.raises(UsageError, match='corpus is "texts" here, not "seeds"'):
        init(tmp_path, Wanted(corpus="seeds"))
    init(tmp_path, Wanted(corpus="texts/"))
    assert (tmp_path / "texts" / ".gitkeep").exists()


def test_a_broken_pyproject_is_refused_and_nothing_written(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[project\n")
    with pytest.raises(ConfigError, match="not valid TOML"):
        init(tmp_path, Wanted())
    assert set(files(tmp_path)) == {"pyproject.toml"}


def test_a_link_in_the_way_is_refused_and_nothing_written(tmp_path: Path) -> None:
    (tmp_path / "root").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "root" / ".github").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    with pytest.raises(ClaimspanError, match="symbolic link"):
        init(tmp_path / "root", Wanted())
    assert not files(tmp_path)


def test_a_file_that_appears_meanwhile_stops_all_writing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = use_case.apply

    def late(*arguments: object) -> None:
        (tmp_path / ".pre-commit-config.yaml").write_text("repos: []\n")
        write(*arguments)

    monkeypatch.setattr(use_case, "apply", late)
    with pytest.raises(StaleWriteError):
        init(tmp_path, Wanted())
    assert set(files(tmp_path)) == {".pre-commit-config.yaml"}


@pytest.mark.parametrize(
    ("origin", "wanted"),
    [
        (None, "claimspan=={version}"),
        ('{"url": "file:///somewhere", "dir_info": {"editable": true}}', "claimspan=={version}"),
        (
            '{"url": "https://git.example/desk/claimspan", "vcs_info": {"vcs": "git", "commit_id": "%s"}}' % ("a" * 40),
            "claimspan @ git+https://git.example/desk/claimspan@" + "a" * 40,
        ),
        (
            '{"url": "https://user:secret@git.example/x", "vcs_info": {"vcs": "git", "commit_id": "%s"}}' % ("a" * 40),
            "claimspan=={version}",
        ),
        (
            '{"url": "https://git.example/x\\"; rm", "vcs_info": {"vcs": "git", "commit_id": "%s"}}' % ("a" * 40),
            "claimspan=={version}",
        ),
    ],
)
def test_ci_installs_what_is_installed_here(monkeypatch: pytest.MonkeyPatch, origin: str | None, wanted: str) -> None:
    class Distribution:
        def read_text(self, _: str) -> str | None:
            return origin

    monkeypatch.setattr(use_case.metadata, "distribution", lambda _: Distribution())
    assert requirement() == wanted.format(version=use_case.claimspan.__version__)
