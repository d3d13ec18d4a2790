"""``claimspan extract``: who says what, in any file, in any format; what cannot be read is told, the rest is shown."""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
from pathlib import Path

import pexpect
import pytest
from cli_desk import TEXT, Desk

from claimspan.app.pool import ENOUGH_TO_READ

SHIPPED = Path(__file__).parents[2] / "seeds" / "000_7557f1940efd9785.txt"
FRENCH = (
    "La sonde pèse environ dix kilos, a dit Odile Marchand. Elle volera en mars, selon le ministère de la recherche. "
    "« Nous sommes prêts », a ajouté la directrice, et le public a applaudi pendant une heure.\n"
)


class Typed(io.StringIO):
    """Standard input as Python has it: text above bytes."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.buffer = io.BytesIO(content)  # type: ignore[assignment]


def rows(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]


def test_an_article_is_listed_with_line_numbers(desk: Desk) -> None:
    out = desk.ok("extract", "seeds/a.txt").out
    assert out.startswith("seeds/a.txt: 1 attribution of 1 speaker\n")
    assert "    1  who    Mara Lindt (" in out
    assert "words  The probe weighs about 10 kilograms" in out
    assert '"Mara Lindt said"' in out
    assert "\x1b" not in out


def test_nothing_is_recorded(desk: Desk) -> None:
    before = desk.files()
    desk.ok("extract", "seeds/a.txt")
    assert desk.files() == before


@pytest.mark.parametrize("name", ["seeds/a.txt", "a.txt", "./seeds/../seeds/a.txt"])
def test_an_article_is_found_from_here_and_below_the_corpus(desk: Desk, name: str) -> None:
    (article,) = rows(desk.ok("extract", name, "--output-format", "jsonl").out)
    assert article["id"] == name


def test_a_line_of_jsonl_is_one_of_the_attribution_benchmarks(desk: Desk) -> None:
    (article,) = rows(desk.ok("extract", "seeds/a.txt", "--output-format", "jsonl").out)
    (told,) = article["attributions"]  # type: ignore[misc]
    assert [TEXT[start:end] for start, end in told["content"]] == ["The probe weighs about 10 kilograms"]
    assert [TEXT[start:end] for start, end in told["source"]] == ["Mara Lindt"]
    assert [TEXT[start:end] for start, end in told["cue"]] == ["said"]
    assert (told["kind"], told["speaker"], told["outcome"], told["line"]) == ("indirect", "Mara Lindt", "resolved", 1)
    assert told["evidence"]
    assert 0 < told["confidence"] <= 1
    assert {"via", "role", "inherited", "candidates", "head"} <= told.keys()


def test_standard_input_and_several_formats_at_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Typed(TEXT.encode()))
    result = desk.ok("extract", "-", "--output-format", "csv", "--output-format", "html=out/page.html")
    assert '"\'-","1","Mara Lindt","resolved"' in result.out
    assert "<!doctype html>" in desk.read("out/page.html")


def test_what_cannot_be_read_is_told_and_the_rest_is_shown(desk: Desk) -> None:
    desk.write("bad.txt", b"Fine.\nN\xff\n")
    desk.write("big.txt", "x" * 300)
    desk.write("claimspan.toml", "max-article-bytes = 200\n")
    result = desk.run("extract", "none.txt", "bad.txt", "seeds", "big.txt", "a\0b", "seeds/a.txt")
    assert result.code == 2
    assert "The probe weighs" in result.out
    assert result.err.splitlines() == [
        "claimspan: error: none.txt: does not exist; name a text file, or - for standard input",
        "claimspan: error: bad.txt:2: not UTF-8 at byte 7 (0xff); save the article as UTF-8",
        "claimspan: error: seeds: is a folder; name the text files in it",
        'claimspan: error: big.txt: more than the limit of 200 bytes; raise "max-article-bytes" in the configuration, or split the article',  # noqa: E501
        "claimspan: error: a⟨U+0000⟩b: the path holds a NUL character; name a file inside the folder, with forward slashes and without links",  # noqa: E501
    ]


def test_another_language_is_unchecked_which_is_no_success(desk: Desk) -> None:
    desk.write("fr.txt", FRENCH)
    result = desk.run("extract", "fr.txt", "seeds/a.txt")
    assert result.code == 1
    assert "fr.txt: unchecked\n  not read: " in result.out
    assert "Mara Lindt" in result.out


@pytest.mark.parametrize("text", ["", "\n", "Hm.", "“" * 3000, "\ufeff“It is late,” Mara Lindt said.\r\nYes.\r\n"])
def test_odd_articles_are_read(desk: Desk, text: str) -> None:
    desk.write("odd.txt", text)
    result = desk.run("extract", "odd.txt")
    assert result.code in {0, 1}
    assert result.out.startswith("odd.txt: ")


CALLS = [
    (("extract",), "missing argument 'FILE...'"),
    (("extract", "-", "-"), 'standard input can be read once only; give "-" once'),
    (("extract", "a.txt", "--output-format", "jsnl"), 'no output format is called "jsnl"; did you mean "jsonl"?'),
    (("extract", "a.txt", "--output-format", "sarif"), 'no output format is called "sarif"; there are: csv html json'),
    (("extract", "a.txt", "--jobs", "0"), "invalid value for '--jobs'"),
]


@pytest.mark.parametrize(("call", "told"), CALLS)
def test_a_call_that_makes_no_sense_is_one_line(desk: Desk, call: tuple[str, ...], told: str) -> None:
    assert desk.refused(*call).startswith(told)


def test_a_pipeline_that_is_not_there_is_one_line_that_says_what_to_do(desk: Desk) -> None:
    desk.write("claimspan.toml", 'pipeline = "en_nowhere_to_be_found"\n')
    told = desk.refused("extract", "seeds/a.txt")
    assert "en_nowhere_to_be_found" in told
    assert ";" in told


@pytest.mark.slow
def test_processes_change_nothing(desk: Desk, tmp_path: Path) -> None:
    names = [f"n{number}.txt" for number in range(ENOUGH_TO_READ + 5)]
    for number, name in enumerate(names):
        desk.write(name, TEXT.replace("10", f"1{number}"))
    answers = []
    for jobs in ("1", "2"):
        cache = {"CLAIMSPAN_CACHE": str(tmp_path / f"cache{jobs}")}
        answers.append(desk.real("extract", *names, "--output-format", "jsonl", "--jobs", jobs, environment=cache))
    assert [answer.returncode for answer in answers] == [0, 0]
    assert answers[0].stdout == answers[1].stdout
    assert answers[0].stderr == answers[1].stderr == "", "no progress where nobody looks"


def test_hostile_files_command_no_terminal(desk: Desk) -> None:
    name = "n\x1b[31m\u202e.txt"
    desk.write(name, "\x1b]8;;http://x\x07“It is late \u202e,” Mara\x9b Lindt said.\n::error::x ##[group]\n")
    for format_ in ("text", "json", "jsonl", "html"):
        out = desk.run("extract", name, "nothing\x1b[2J", "--output-format", format_)
        assert out.code == 2
        assert not set(out.out) & set("\x1b\x07\x9b\u202e")
        assert not set(out.err) & set("\x1b\x07\x9b\u202e")
        assert "\n::" not in out.out


def on_a_terminal(desk: Desk, *arguments: str, **environment: str) -> str:
    variables = {**os.environ, "TERM": "xterm", "COLUMNS": "80", **environment}
    command = [sys.executable, "-m", "claimspan", *arguments]
    shown = pexpect.run(" ".join(command), cwd=str(desk.root), env=variables, timeout=120)
    return shown.decode().replace("\r\n", "\n")


def test_on_a_terminal_the_article_is_shown_with_its_words_marked(desk: Desk) -> None:
    shown = on_a_terminal(desk, "extract", "seeds/a.txt")
    assert "\x1b[7;36m ML \x1b[0m" in shown, "the label of the speaker"
    assert "\x1b[4msaid\x1b[0m" in shown, "the cue"
    assert "\x1b[1mMara Lindt\x1b[0m" in shown, "the mention"
    assert "Costs rose" in shown, "the whole article"


def test_without_colours_a_terminal_has_the_plain_list(desk: Desk) -> None:
    shown = on_a_terminal(desk, "extract", "seeds/a.txt", NO_COLOR="1")
    assert "\x1b[3" not in shown
    assert "who    Mara Lindt" in shown


def test_the_shipped_article_has_all_its_speakers_and_none_of_the_outlet(desk: Desk) -> None:
    shutil.copy(SHIPPED, desk.root / "moon.txt")
    (article,) = rows(desk.ok("extract", "moon.txt", "--output-format", "jsonl").out)
    found = {(told["line"], told["speaker"]) for told in article["attributions"]}  # type: ignore[attr-defined]
    assert {(13, "Wang Qiong"), (33, "Marco Aliberti"), (39, "Marco Aliberti"), (43, "Marco Aliberti")} <= found
    assert (41, "Tomas Hrozensky") in found
    assert not [who for _, who in found if who == "SpaceNews"]
