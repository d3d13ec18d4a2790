"""Checks as CI runs them: scope, baseline, repairs, exit codes; the same in two runs."""

from __future__ import annotations

import json
import os
import shutil

import pytest
from cli_desk import ED, FLIGHT, MASS, TEXT, Desk

DRIFTED = TEXT.replace("about 10", "about 12")
MOVED = f"A new first line.\n\n{TEXT}"


def test_a_green_register_says_so(desk: Desk) -> None:
    result = desk.ok("check")
    assert result.out.startswith("2 records: 2 hold, 0 flagged, 0 unchecked\n")
    assert result.err == ""


def test_an_empty_register_is_no_failure_and_says_what_to_do(empty: Desk) -> None:
    assert "claimspan source add FILE" in empty.ok("check").out
    empty.write("seeds/it's new.txt", TEXT)
    told = empty.ok("check").out
    assert "nothing is recorded yet of 1 article" in told
    assert """claimspan add 'seeds/it'"'"'s new.txt' "words""" in told
    assert "seeds/it's new.txt  0 records  0 versions  not registered" in empty.ok("source", "list").out
    assert "nothing is recorded yet" in empty.ok("show").err


EXITS = [
    ((), 1),
    (("--fail-on", "error"), 1),
    (("--fail-on", "warning"), 1),
    (("--fail-on", "note"), 1),
    (("--fail-on", "never"), 0),
    (("--select", "unreviewed"), 0),
    (("--select", "drifted"), 1),
    (("--select", "CS3"), 1),
    (("--select", "meaning-changed"), 1),
    (("--select", "CS1"), 0),
    (("--select", "CS1", "--fail-on", "note"), 1),
    (("--ignore", "CS301"), 0),
    (("--ignore", "drifted"), 0),
    (("--ignore", "drifted", "--select", "CS301"), 1),
    (("--ignore", "all"), 0),
    (("--select", "misattributed,duplicated"), 0),
]


@pytest.mark.parametrize(("options", "code"), EXITS, ids=[" ".join(row[0]) or "default" for row in EXITS])
def test_exit_codes_follow_what_is_selected_and_how_grave_it_is(
    desk: Desk, options: tuple[str, ...], code: int
) -> None:
    desk.write("seeds/a.txt", DRIFTED)
    assert desk.concise(*options).code == code


def test_settings_are_obeyed_and_told_with_their_origin(desk: Desk) -> None:
    desk.write("seeds/a.txt", DRIFTED)
    desk.write("claimspan.toml", 'fail-on = "never"\nignore = ["CS1", "unreviewed"]\n')
    assert desk.concise().code == 0
    assert desk.codes() == ["CS301"]
    assert desk.concise("--fail-on", "error").code == 1
    told = desk.ok("check", "--show-settings").out.splitlines()
    assert f"root = {desk.root}" in told
    assert 'fail-on = "never"  (claimspan.toml)' in told
    assert 'ignore = ["CS1", "unreviewed"]  (claimspan.toml)' in told
    assert "store-text = true  (default)" in told
    assert "baseline = none  (default)" in told


def test_two_runs_say_the_same_with_and_without_memory(desk: Desk) -> None:
    desk.write("seeds/b.txt", "Other words.")
    desk.add("Other words", "--statement", "s", article="seeds/b.txt")
    desk.write("seeds/a.txt", DRIFTED)
    for name in ("full", "json", "csv", "sarif"):
        first = desk.run("check", "--output-format", name).out
        assert desk.run("check", "--output-format", name).out == first
        shutil.rmtree(os.environ["CLAIMSPAN_CACHE"])
        assert desk.run("check", "--output-format", name).out == first


def test_what_could_not_be_checked_is_no_success(empty: Desk) -> None:
    empty.write("claimspan.toml", "store-text = false\n")
    empty.write("seeds/a.txt", "The mass is 10 kg, they say.")
    empty.ok("accept", empty.claim("10 kg", "Its mass is 10 kg."), *ED)
    empty.write("seeds/a.txt", "Nothing stayed as it was. Still 10 kg, however.")
    result = empty.concise("--fail-on", "never")
    assert "1 unchecked" in result.out
    assert result.code == 1
    assert empty.concise("--fail-on", "never", "--allow-unchecked").code == 0
    empty.write("claimspan.toml", 'store-text = false\nallow-unchecked = true\nfail-on = "never"\n')
    assert empty.concise().code == 0


def test_paths_and_ids_limit_the_check(desk: Desk) -> None:
    desk.write("seeds/b.txt", "Other words.")
    desk.add("Other words", "--statement", "s", article="seeds/b.txt")
    desk.write("seeds/a.txt", DRIFTED)
    quote, claim = desk.record_ids
    assert desk.codes("seeds/b.txt") == ["CS601"]
    assert desk.codes(quote[:5]) == ["CS301", "CS109"]
    assert desk.codes(claim) == ["CS109"], "what concerns its whole article belongs to it"
    assert "CS301" in desk.codes("seeds/a.txt")
    assert "CS301" in desk.codes("claims/a.txt")
    assert desk.codes(desk.file_of(quote)) == ["CS301", "CS109"]
    assert desk.codes("seeds") == desk.codes()
    desk.monkeypatch.chdir(desk.path("claims"))
    assert desk.codes("b.txt") == ["CS601"]


def test_the_root_is_found_from_below_and_may_be_named(desk: Desk) -> None:
    desk.monkeypatch.chdir(desk.path("claims/a.txt"))
    assert desk.ok("check").out.startswith("2 records")
    desk.monkeypatch.chdir(desk.root.parent)
    assert desk.ok("check", "--root", "desk").out.startswith("2 records")
    assert desk.ok("show", "--root", "desk", "q").out.startswith("q-")


# --- baseline


def test_a_baseline_hides_what_is_known_until_its_words_change(desk: Desk) -> None:
    desk.write("seeds/a.txt", DRIFTED)
    told = desk.ok("check", "--update-baseline")
    assert told.out == "claimspan-baseline.json: 2 findings known from now on\n"
    assert "--baseline claimspan-baseline.json" in told.err
    hidden = desk.ok("check", "--baseline", "claimspan-baseline.json")
    assert "not shown: 2 in the baseline" in hidden.out
    desk.write("seeds/a.txt", TEXT.replace("about 10", "about 14"))
    assert "CS301" in desk.codes("--baseline", "claimspan-baseline.json")
    desk.write("seeds/a.txt", f"A line before.\n{DRIFTED}")
    assert "CS301" not in desk.codes("--baseline", "claimspan-baseline.json"), "a move alone is no news"


def test_a_baseline_may_stand_in_the_configuration_and_is_rewritten_there(desk: Desk) -> None:
    desk.write("seeds/a.txt", DRIFTED)
    desk.write("claimspan.toml", 'baseline = "known.json"\n')
    desk.write("known.json", '{"schema": 1, "findings": []}')
    assert desk.concise().code == 1
    assert desk.ok("check", "--update-baseline").out.startswith("known.json: 2 findings")
    assert desk.concise().code == 0
    desk.write("seeds/a.txt", TEXT)
    assert desk.ok("check", "--update-baseline").out.startswith("known.json: 0 findings")


# --- repairs


@pytest.mark.parametrize("form", ["full", "concise"])
def test_statistics_count_the_findings_of_each_rule(desk: Desk, form: str) -> None:
    desk.edit("seeds/a.txt", "about 10", "about 12")
    told = desk.run("check", "--statistics", "--output-format", form).out.splitlines()
    counted = [line.split()[:2] for line in told[-4:] if line.startswith(" ")]
    assert ["1", "CS109"] in counted
    assert ["1", "CS301"] in counted


def test_a_diff_shows_the_repairs_and_writes_nothing(desk: Desk) -> None:
    desk.write("seeds/a.txt", MOVED)
    before = desk.files()
    result = desk.run("check", "--diff", "--fix")
    assert desk.files() == before
    assert '-      "span": [54, 73],' in result.out
    assert '+      "span": [73, 92],' in result.out
    assert "_texts/" in result.out
    assert ".txt: keeps a copy of the article\n" in result.out
    assert "+A new first line." not in result.out
    assert "2 findings would be repaired in 3 files by --fix" in result.err
    assert "CS104" in result.out


def test_a_diff_leaves_standard_output_to_a_format_for_programs(desk: Desk) -> None:
    desk.write("seeds/a.txt", MOVED)
    result = desk.run("check", "--diff", "--output-format", "json")
    assert json.loads(result.out)["findings"]
    assert '+      "span": [73, 92],' in result.err


def test_fixing_twice_equals_fixing_once(desk: Desk) -> None:
    desk.write("seeds/a.txt", MOVED.replace("will fly", "will  fly"))
    first = desk.run("check", "--fix")
    assert "2 findings repaired in 3 files" in first.err
    once = desk.files()
    second = desk.run("check", "--fix")
    assert "0 findings repaired in 0 files" in second.err
    assert desk.files() == once
    assert second.out == first.out
    assert desk.codes() == ["CS109"]


def test_a_repair_leaves_what_a_person_has_to_decide(desk: Desk) -> None:
    desk.write("seeds/a.txt", MOVED.replace("about 10", "about 12"))
    quote = desk.read(desk.file_of(desk.record_ids[0]))
    result = desk.run("check", "--fix")
    assert result.code == 1
    assert "CS301" in result.out
    assert desk.read(desk.file_of(desk.record_ids[0])) == quote


def test_a_renamed_article_takes_its_records_and_acceptances_along(desk: Desk) -> None:
    desk.path("seeds/a.txt").rename(desk.write("seeds/new/b.txt", ""))
    assert desk.codes() == ["CS101"]
    assert "the same text is now at new/b.txt" in desk.concise().out
    desk.ok("check", "--fix")
    assert not [name for name in desk.files() if name.startswith("claims/a.txt")]
    assert desk.codes() == []
    assert [desk.state(record) for record in desk.record_ids] == ["accepted", "accepted"]
    assert desk.ok("fmt", "--check").out == ""
    desk.edit("seeds/new/b.txt", "about 10", "about 12")
    assert "CS301" in desk.codes()
    once = desk.files()
    desk.run("check", "--fix")
    assert desk.files().keys() >= once.keys()


def test_a_renamed_article_with_two_twins_is_left_to_a_person(desk: Desk) -> None:
    desk.write("seeds/b.txt", TEXT)
    desk.write("seeds/c.txt", TEXT)
    desk.path("seeds/a.txt").unlink()
    before = desk.files()
    result = desk.run("check", "--fix")
    assert result.code == 1
    assert "b.txt, c.txt" in result.out
    assert desk.files() == before


def test_a_file_not_in_canonical_form_is_repaired(desk: Desk) -> None:
    quote = desk.file_of(desk.record_ids[0])
    good = desk.read(quote)
    desk.edit(quote, '  "kind"', '    "kind"')
    assert desk.concise().code == 2
    desk.ok("check", "--fix")
    assert desk.read(quote) == good


# --- without kept texts


@pytest.mark.parametrize("repository", [True, False], ids=["git", "no git"])
def test_without_kept_texts_the_reviewed_text_comes_from_git_or_the_record_is_in_doubt(
    empty: Desk, *, repository: bool
) -> None:
    empty.write("claimspan.toml", "store-text = false\n")
    empty.write("seeds/a.txt", TEXT)
    empty.record_ids += [empty.quote(), empty.claim()]
    empty.ok("accept", *empty.record_ids, *ED)
    assert not list(empty.root.glob("claims/**/_texts"))
    if repository:
        empty.commit()
    empty.write("seeds/a.txt", MOVED.replace("10 kilograms, Mara Lindt said", "10 kilograms, Mara Lindt explained"))
    assert set(empty.codes()) == {"CS104", "CS109"}
    empty.write("seeds/a.txt", DRIFTED)
    assert "CS301" in empty.codes()
    assert empty.concise().code == 1


# --- since


def test_since_looks_at_what_changed_and_all_it_touches(desk: Desk) -> None:
    desk.write("seeds/b.txt", "Other words. More of them.")
    other = desk.add("Other words", "--statement", "s", article="seeds/b.txt")
    desk.ok("accept", other, *ED)
    desk.commit()
    assert desk.ok("check", "--since", "HEAD").out.startswith("0 records")
    desk.write("seeds/b.txt", "Others' words. More of them.")
    assert "1 record" in desk.concise("--since", "HEAD").out
    desk.write("seeds/b.txt", "Other words. More of them.")
    desk.edit("claims/_speakers/mara-lindt.json", '"note": null', '"note": "head of the project"')
    assert "1 record" in desk.concise("--since", "HEAD").out
    desk.write("claimspan.toml", "four-eyes = false\n")
    assert "3 records" in desk.concise("--since", "HEAD").out


def test_since_sees_a_history_that_was_altered(desk: Desk) -> None:
    desk.commit()
    claim = desk.file_of(desk.record_ids[1])
    lines = [line for line in desk.read(claim).splitlines(keepends=True) if '"accepted"' not in line]
    desk.write(claim, "".join(lines))
    assert "CS604" in desk.codes("--since", "HEAD")
    desk.path(claim).unlink()
    assert "CS604" in desk.codes("--since", "HEAD")


SINCE = [
    ("nope", 'no commit "nope"; name a branch, tag or commit that `git log` shows'),
    ("--all", 'no commit "--all"'),
    ("HEAD~99", 'no commit "HEAD~99"'),
    ("HEAD:seeds/a.txt", 'no commit "HEAD:seeds/a.txt"'),
    ("", 'no commit ""'),
    ("a\x1b[31m", 'no commit "a⟨U+001B⟩[31m"'),
]


@pytest.mark.parametrize(("revision", "told"), SINCE)
def test_a_revision_that_is_none_is_one_line(desk: Desk, revision: str, told: str) -> None:
    desk.commit()
    assert desk.refused("check", f"--since={revision}").startswith(told)


def test_since_in_a_repository_without_commits_is_one_line(desk: Desk) -> None:
    desk.git("init", "-q")
    assert desk.refused("check", "--since", "HEAD").startswith("the repository has no commits yet")


def test_since_beyond_a_shallow_clone_tells_how_to_fetch_more(desk: Desk) -> None:
    desk.commit("one")
    first = desk.git("rev-parse", "HEAD")
    desk.commit("two")
    clone = desk.root.parent / "clone"
    desk.git("clone", "-q", "--depth", "1", f"file://{desk.root}", str(clone))
    line = desk.refused("check", "--root", str(clone), "--since", first)
    assert "in this shallow clone; fetch the whole history: fetch-depth: 0 in GitHub Actions" in line


def test_without_git_everything_else_works(desk: Desk) -> None:
    desk.monkeypatch.setenv("PATH", str(desk.root.parent))
    assert desk.ok("check").out.startswith("2 records")
    assert desk.refused("check", "--since", "HEAD").startswith("git is not installed, or not on the PATH")
    assert "git" in desk.refused("accept", desk.record_ids[0])
    desk.write("seeds/a.txt", MOVED)
    desk.ok("check", "--fix")
    assert MASS in desk.ok("show").out
    assert FLIGHT in desk.ok("show", *desk.record_ids).out
