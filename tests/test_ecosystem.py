"""The action, the hooks and the CI templates: their scripts are run, their YAML is read."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import small_desk
from claimspan.app.init import Planner, Wanted

HERE = Path(__file__).parents[1]
TEMPLATES = HERE / "src" / "claimspan" / "app" / "templates"
BASH = shutil.which("bash")
YAML_FILES = [
    HERE / "action.yml",
    HERE / ".pre-commit-hooks.yaml",
    *sorted((HERE / ".github" / "workflows").glob("*.yml")),
    *sorted(TEMPLATES.glob("*.yml")),
]
WITH_SCRIPTS = [HERE / "action.yml", TEMPLATES / "github.yml", TEMPLATES / "gitlab.yml"]
_BLOCK = re.compile(r"^(?P<indent> *)(?:- )?(?:run: )?(?:- )?\|\n(?P<body>(?:(?P=indent)  .*\n|\n)+)", re.MULTILINE)

needs_bash = pytest.mark.skipif(BASH is None, reason="there is no bash here")


def scripts(path: Path) -> dict[str, str]:
    """Return the block scripts of a YAML file by the name of their step."""
    text = path.read_text(encoding="utf-8")
    names = [(match.start(), match[1]) for match in re.finditer(r"^ *- name: (.*)$", text, re.MULTILINE)]
    found = {}
    for match in _BLOCK.finditer(text):
        name = next((name for at, name in reversed(names) if at < match.start()), "script")
        found[name] = textwrap.dedent(match["body"]).rstrip() + "\n"
    return found


@dataclass
class Runner:
    """A stand-in for a GitHub runner: temporary folders, files for summary and outputs, a desk in git."""

    root: Path
    temporary: Path
    cache: Path

    def __call__(self, script: str, **variables: str) -> subprocess.CompletedProcess[str]:
        for name in ("summary.md", "output.txt"):
            (self.temporary / name).write_text("before\n")
        environment = os.environ | {
            "RUNNER_TEMP": str(self.temporary),
            "GITHUB_STEP_SUMMARY": str(self.temporary / "summary.md"),
            "GITHUB_OUTPUT": str(self.temporary / "output.txt"),
            "CLAIMSPAN_CACHE": str(self.cache),
            "CLAIMSPAN_PROGRAM": str(Path(sys.executable).with_name("claimspan")),
            "CLAIMSPAN_SINCE": "",
            "CLAIMSPAN_ARGS": "",
            "CLAIMSPAN_DIRECTORY": ".",
        }
        for name in ("GITHUB_EVENT_NAME", "GITHUB_BASE_REF"):
            environment.pop(name, None)
        command = [BASH or "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        environment |= variables
        return subprocess.run(command, cwd=self.root, env=environment, capture_output=True, text=True, check=False)

    def summary(self) -> str:
        return (self.temporary / "summary.md").read_text()

    def outputs(self) -> dict[str, str]:
        lines = (self.temporary / "output.txt").read_text().splitlines()[1:]
        return dict(line.split("=", 1) for line in lines)

    def git(self, *arguments: str) -> None:
        subprocess.run(["git", *arguments], cwd=self.root, check=True, capture_output=True)

    def commit(self) -> None:
        self.git("add", "-A")
        self.git("-c", "user.name=E", "-c", "user.email=e@desk.example", "commit", "-qm", "x")


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for what was read: every text is read once, whichever tests ask for it."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def runner(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Runner:
    monkeypatch.setenv("CLAIMSPAN_CACHE", str(cache))
    small_desk.make(tmp_path / "desk")
    (tmp_path / "temporary").mkdir()
    made = Runner(tmp_path / "desk", tmp_path / "temporary", cache)
    made.git("init", "-q", "-b", "main")
    made.commit()
    made.git("update-ref", "refs/remotes/origin/main", "HEAD")
    return made


@pytest.fixture
def check_script() -> str:
    return scripts(HERE / "action.yml")["Check"]


@needs_bash
@pytest.mark.parametrize("path", WITH_SCRIPTS, ids=lambda path: path.name)
def test_every_script_is_valid_bash(path: Path) -> None:
    found = scripts(path)
    assert found
    for script in found.values():
        done = subprocess.run([BASH or "bash", "-n"], input=script, text=True, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr


def test_the_template_checks_with_the_same_script_as_the_action(check_script: str) -> None:
    assert scripts(TEMPLATES / "github.yml")["Check"] == check_script


@pytest.mark.parametrize("path", YAML_FILES, ids=lambda path: path.name)
def test_no_expression_is_part_of_a_script(path: Path) -> None:
    told = path.read_text(encoding="utf-8")
    assert not [line for line in told.splitlines() if re.match(r" *(?:- )?run: .*\$\{\{", line)]
    for script in scripts(path).values():
        assert "${{" not in script


@needs_bash
def test_a_sound_desk_passes_and_leaves_a_summary(runner: Runner, check_script: str) -> None:
    done = runner(check_script)
    assert done.returncode == 0, done.stderr
    assert "2 records: 2 hold" in done.stdout
    assert runner.summary().startswith("before\n## claimspan: no findings")
    assert json.loads(Path(runner.outputs()["sarif"]).read_text())["version"] == "2.1.0"


@needs_bash
def test_a_finding_fails_the_step_on_its_line_and_in_the_summary(runner: Runner, check_script: str) -> None:
    small_desk.edit(runner.root, "about 10", "about 12")
    done = runner(check_script)
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=seeds/a.txt,line=1,")
    assert "Article says" in done.stdout
    assert "CS301 meaning changed" in runner.summary()


@needs_bash
def test_a_broken_register_fails_with_two(runner: Runner, check_script: str) -> None:
    (runner.root / "claims" / "a.txt" / "_source.json").write_text("{")
    assert runner(check_script).returncode == 2
    assert "CS901" in runner.summary()


@needs_bash
def test_a_broken_configuration_fails_with_two_and_no_summary(runner: Runner, check_script: str) -> None:
    (runner.root / "claimspan.toml").write_text("korpus = 1\n")
    done = runner(check_script)
    assert done.returncode == 2
    assert 'unknown key "korpus"' in done.stderr
    assert runner.summary() == "before\n"


@needs_bash
def test_a_pull_request_is_compared_with_its_base(runner: Runner, check_script: str) -> None:
    small_desk.edit(runner.root, "about 10", "about 12")
    runner.commit()
    runner.git("update-ref", "refs/remotes/origin/main", "HEAD")
    (runner.root / "unrelated.md").write_text("x")
    runner.commit()
    done = runner(check_script, GITHUB_EVENT_NAME="pull_request", GITHUB_BASE_REF="main")
    assert done.returncode == 0, done.stdout
    assert "changed since origin/main" in done.stdout
    assert runner(check_script, GITHUB_EVENT_NAME="push", GITHUB_BASE_REF="main").returncode == 1


@needs_bash
def test_a_shallow_checkout_is_checked_whole_and_says_so(runner: Runner, check_script: str) -> None:
    small_desk.edit(runner.root, "about 10", "about 12")
    done = runner(check_script, GITHUB_EVENT_NAME="pull_request", GITHUB_BASE_REF="gone")
    assert done.returncode == 1
    assert "::notice title=claimspan::The checkout is too shallow" in done.stdout
    assert "::error file=seeds/a.txt" in done.stdout


@needs_bash
def test_arguments_are_split_and_never_evaluated(runner: Runner, check_script: str) -> None:
    small_desk.edit(runner.root, "about 10", "about 12")
    assert runner(check_script, CLAIMSPAN_ARGS="--fail-on never\n --statistics").returncode == 0
    hostile = "$(touch pwned) `touch pwned` ; touch pwned #\"' *"
    done = runner(check_script, CLAIMSPAN_ARGS=hostile, CLAIMSPAN_SINCE="$(touch pwned)")
    assert done.returncode == 2
    assert not (runner.root / "pwned").exists()


@needs_bash
def test_a_hostile_base_branch_is_only_a_name(runner: Runner, check_script: str) -> None:
    done = runner(check_script, GITHUB_EVENT_NAME="pull_request", GITHUB_BASE_REF="$(touch${IFS}pwned)")
    assert done.returncode == 0, done.stderr
    assert not (runner.root / "pwned").exists()


@needs_bash
def test_the_cache_key_follows_corpus_register_and_settings(runner: Runner) -> None:
    script = scripts(HERE / "action.yml")["Name the cache"]

    def key() -> str:
        done = runner(script)
        assert done.returncode == 0, done.stderr
        return runner.outputs()["hash"]

    first = key()
    assert re.fullmatch("[0-9a-f]{40}", first)
    (runner.root / "unrelated.md").write_text("x")
    runner.commit()
    assert key() == first
    small_desk.edit(runner.root, "about 10", "about 12")
    runner.commit()
    second = key()
    assert second != first
    (runner.root / "claimspan.toml").write_text("four-eyes = true\n")
    assert key() not in {first, second}
    (runner.root / "claimspan.toml").write_text("korpus = 1\n")
    assert key()


@needs_bash
@pytest.mark.parametrize("version", ["1.0; touch pwned", "$(touch pwned)", "1.0 --no-deps x", "-r x"])
def test_a_version_that_is_none_is_refused(runner: Runner, version: str) -> None:
    script = scripts(HERE / "action.yml")["Install claimspan"]
    done = runner(script, CLAIMSPAN_VERSION=version, GITHUB_ACTION_PATH=str(HERE), CLAIMSPAN_PYTHON="false")
    assert done.returncode == 2
    assert "is not a version number" in done.stdout


@needs_bash
@pytest.mark.slow
def test_the_action_installs_its_own_checkout_whole(runner: Runner, check_script: str) -> None:
    install = scripts(HERE / "action.yml")["Install claimspan"]
    given = {"CLAIMSPAN_VERSION": "", "GITHUB_ACTION_PATH": str(HERE), "CLAIMSPAN_PYTHON": sys.executable}
    done = runner(install, **given)
    assert done.returncode == 0, done.stderr
    program = runner.outputs()["program"]
    assert Path(program).is_relative_to(runner.temporary)
    assert runner(check_script, CLAIMSPAN_PROGRAM=program).returncode == 0
    done = runner(
        'mkdir "$RUNNER_TEMP/new" && cd "$RUNNER_TEMP/new" && "$CLAIMSPAN_PROGRAM" init', CLAIMSPAN_PROGRAM=program
    )
    assert done.returncode == 0, done.stderr
    assert (runner.temporary / "new" / ".github" / "workflows" / "claimspan.yml").exists()


@needs_bash
def test_the_gitlab_script_writes_both_reports(runner: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    script = scripts(TEMPLATES / "gitlab.yml")["script"].replace("@DIRECTORY@", ".")
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    small_desk.edit(runner.root, "about 10", "about 12")
    runner.commit()
    done = runner(script, CI_PROJECT_DIR=str(runner.root))
    assert done.returncode == 1, done.stderr
    assert json.loads((runner.root / "claimspan-quality.json").read_text())[0]["check_name"].startswith("CS301")
    assert "<failure" in (runner.root / "claimspan-junit.xml").read_text()
    since = runner(script, CI_PROJECT_DIR=str(runner.root), CI_MERGE_REQUEST_DIFF_BASE_SHA="HEAD")
    assert since.returncode == 0
    assert "changed since HEAD" in since.stdout
    shallow = runner(script, CI_PROJECT_DIR=str(runner.root), CI_MERGE_REQUEST_DIFF_BASE_SHA="0" * 40)
    assert shallow.returncode == 1
    assert "too shallow" in shallow.stdout


def test_hooks_name_commands_that_exist_and_files_they_concern() -> None:
    from claimspan.cli.main import COMMANDS

    text = (HERE / ".pre-commit-hooks.yaml").read_text()
    entries = re.findall(r"entry: claimspan (\S+)", text)
    assert entries == ["check", "fmt"]
    assert set(entries) <= set(COMMANDS)
    check, fmt = (re.compile(pattern) for pattern in re.findall(r"files: '(.*)'", text))
    assert all(check.search(path) for path in ("seeds/a.txt", "claims/a.txt/c-2.json", "pyproject.toml"))
    assert not check.search("src/seeds.py")
    assert fmt.search("claims/_speakers/x.json")
    assert not fmt.search("seeds/x.json")


def _loaded(path: Path, root: Path) -> Any:
    yaml = pytest.importorskip("yaml", reason="PyYAML is not installed: the YAML is not parsed here")
    if path.parent != TEMPLATES:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    return yaml.safe_load(Planner(root, Wanted())._filled(path.name))  # noqa: SLF001 - as it will be written


@pytest.mark.parametrize("path", YAML_FILES, ids=lambda path: path.name)
def test_the_yaml_is_valid(path: Path, tmp_path: Path) -> None:
    assert _loaded(path, tmp_path)


@pytest.mark.parametrize(
    "path",
    [TEMPLATES / "github.yml", *sorted((HERE / ".github" / "workflows").glob("*.yml"))],
    ids=lambda path: path.name,
)
def test_workflows_may_read_only_and_are_safe_for_forks(path: Path, tmp_path: Path) -> None:
    workflow = _loaded(path, tmp_path)
    triggers = workflow.get("on", workflow.get(True))  # YAML 1.1 reads the key `on` as true
    assert "pull_request" in triggers
    assert "pull_request_target" not in triggers
    assert workflow["permissions"] == {"contents": "read"}
    assert not [job for job in workflow["jobs"].values() if "permissions" in job or "secrets" in str(job)]
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    checkouts = [step for step in steps if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_every_input_of_the_action_reaches_a_script_through_its_environment(tmp_path: Path) -> None:
    action = _loaded(HERE / "action.yml", tmp_path)
    steps = action["runs"]["steps"]
    told = " ".join(
        str(step.get("env", "")) + str(step.get("with", "")) + step.get("working-directory", "") for step in steps
    )
    assert all(f"inputs.{name} " in told for name in action["inputs"])
    assert all(step.get("shell") == "bash" for step in steps if "run" in step)


def test_no_mark_is_left_in_what_init_writes(tmp_path: Path) -> None:
    for path in TEMPLATES.glob("*"):
        text = Planner(tmp_path, Wanted())._filled(path.name)  # noqa: SLF001 - as it will be written
        assert not re.search(r"@[A-Z]+@", text), path.name
