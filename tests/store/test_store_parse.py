from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_samples import claim, quote

from claimspan.model.file import FileTrouble
from claimspan.store import parse
from claimspan.store.canonical import canonical

GOOD = canonical(claim())
PATH = "claims/a.txt/x.json"


def changed(**values: Any) -> bytes:
    return json.dumps(json.loads(GOOD) | values, indent=2, ensure_ascii=False).encode("utf-8", "surrogatepass")


def part(**values: Any) -> bytes:
    return changed(parts=[json.loads(GOOD)["parts"][0] | values])


def happened(**values: Any) -> bytes:
    return changed(history=[json.loads(GOOD)["history"][0] | values])


INVALID = [
    (b"", 1, 1, "the file is empty"),
    (b"{", 1, 2, "a key in double quotes is missing"),
    (b'{"a": 1,}', 1, 8, "a comma stands before the closing bracket"),
    (b'{\n "a" 1}', 2, 6, '":" is missing after a key'),
    (b'{"a": 1 "b": 2}', 1, 9, '"," or "}" is missing'),
    (b'{"a": NaN}', 1, 7, "a value is missing"),
    (b'{"a": "b', 1, 7, "unterminated string"),
    (b'{"a": "\n"}', 1, 8, "invalid control character"),
    (b"{} {}", 1, 4, "something follows after the end"),
    (b"[]", 1, 1, "the file must be an object in braces, not a list"),
    (b"\xef\xbb\xbf" + GOOD, None, None, "byte order mark"),
    (GOOD.replace(b"heavy", b"heav\xff"), 5, None, "not UTF-8 at byte"),
    (GOOD.replace(b'  "caveat"', b"<<<<<<< HEAD\n"), 14, 1, "merge-conflict markers"),
    (b"[" * 5000, 1, 34, "nested deeper than 32"),
    (b'{"a":' * 100, 1, 166, "nested deeper than 32"),
    (b'{"a": ' + b"9" * 5000 + b"}", 1, 7, "a number of more than 18 digits"),
    (b" " * 4_000_001, None, None, "larger than 4,000,000 bytes"),
    (GOOD.replace(b'"caveat": null', b'"caveat": null,\n  "caveat": null'), 15, 3, 'key "caveat" is written twice'),
    (changed(statemnt="x"), None, None, 'unknown key "statemnt"'),
    (changed(statement=3), 5, 3, '"statement" must be text, not a number'),
    (changed(statement=""), 5, 3, '"statement" must not be empty'),
    (changed(statement="\ud83d"), 5, None, "not UTF-8 at byte"),
    (changed().replace(b"It is", b"\\ud83d"), 5, 16, "holds half a character, \\ud83d"),
    (changed(kind="clam"), 4, 3, '"kind" must be "claim" or "quote"'),
    (changed(id="c-1"), 3, 3, '"id" must be an id such as'),
    (changed(schema=2), 2, 13, "written by a newer claimspan (schema 2; this one knows 1)"),
    (changed(schema=0), 2, 13, "written by an older claimspan"),
    (changed(schema="1"), 2, 3, '"schema" must be 1'),
    (changed(parts=[]), 6, 3, '"parts" must not be empty'),
    (changed(parts=[1]), 7, 5, '"parts", entry 1, must be an object in braces, not a number'),
    (changed(caveat=False), None, None, '"caveat" must be text, not true or false'),
    (part(span=[23, 4]), 7, 5, "span [23, 4] is reversed, empty or negative"),
    (part(span=[4]), 8, 7, '"span" must be two whole numbers'),
    (part(span=[4, "23"]), 8, 7, '"span" must be two whole numbers'),
    (part(span=[4, 23, 5]), 8, 7, '"span" must be two whole numbers'),
    (part(span=[4.5, 23]), 8, 7, '"span" must be two whole numbers'),
    (part(span=None), 8, 7, '"span" must be two whole numbers'),
    (part(span=[4, 24]), 7, 5, "covers 20 code points, but exact has 19"),
    (part(prefix="x" * 33), None, None, '"prefix" must have at most 32 characters'),
    (part(sufix="x"), None, None, 'unknown key "sufix"'),
    (happened(action="acepted"), None, None, '"action" must be "proposed", "accepted"'),
    (happened(at="yesterday"), None, None, '"at" must be a moment in UTC such as'),
    (happened(record_hash="x"), None, None, '"record_hash" must be a SHA-256'),
    (happened(undoes="x"), None, None, '"undoes" belongs to undone events'),
    (changed(ignores=[{"rule": "CS1", "reason": "r", "by": "b"}]), None, None, '"rule" must be a rule code such as'),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "line", "column", "says"), INVALID, ids=[each[3][:40] for each in INVALID])
def test_a_problem_is_told_in_plain_english(raw: bytes, line: int | None, column: int | None, says: str) -> None:
    found = parse.record(raw, PATH)
    assert found.value is None
    problem = found.problems[0]
    assert says in problem.message
    assert (problem.trouble, problem.path) == (FileTrouble.INVALID, PATH)
    if line is not None:
        assert problem.line == line
    if column is not None:
        assert problem.column == column
    assert problem.hint
    for word in ("pydantic", "Input should", "type=", "valid string", "Value error", "Tuple"):
        assert word not in problem.message + problem.hint


def test_all_problems_of_a_file_are_told_at_once() -> None:
    raw = changed(statement=3, caveat=4, zzz=5, history=[{"at": 1}])
    messages = [each.message for each in parse.record(raw, PATH).problems]
    assert '"statement" must be text, not a number' in messages
    assert 'unknown key "zzz"' in messages
    assert '"by" is missing' in messages
    assert len(messages) == 8


@pytest.mark.parametrize(
    ("raw", "hint"),
    [
        (changed(statemnt="x"), 'did you mean "statement"?'),
        (part(sufix="x"), 'did you mean "suffix"?'),
        (happened(resaon="x"), 'did you mean "reason"?'),
        (happened(frm="x"), 'did you mean "from"?'),
        (changed(kind="claims"), 'write "kind": "claim"'),
        (changed(schema=2), "upgrade claimspan"),
        (changed(schema=0), "run `claimspan fmt --upgrade`"),
    ],
)
def test_the_remedy_names_the_nearest_word(raw: bytes, hint: str) -> None:
    assert parse.record(raw, PATH).problems[0].hint == hint


def test_valid_but_not_canonical_keeps_its_value() -> None:
    found = parse.record(GOOD.replace(b"\n", b"\r\n"), PATH)
    assert found.value == claim()
    assert [each.trouble for each in found.problems] == [FileTrouble.NOT_CANONICAL]
    assert not found.canonical
    assert parse.record(GOOD, PATH).canonical


def test_conflict_markers_inside_a_text_are_words() -> None:
    record = claim(statement="<<<<<<< HEAD")
    assert parse.record(canonical(record), PATH).value == record


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_damage_never_raises_and_is_never_silent(data: st.DataObject) -> None:
    raw = bytearray(canonical(quote()))
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=5))
    found = parse.record(bytes(raw), PATH)
    assert found.problems or canonical(found.value) == raw  # type: ignore[arg-type]


@settings(max_examples=200, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*json.loads(GOOD), "x"]), inner),
    )
)
def test_any_json_is_explained(value: object) -> None:
    raw = json.dumps(value).encode()
    for each in (parse.record, parse.speaker, parse.source_file, parse.link):
        assert each(raw, PATH).problems
