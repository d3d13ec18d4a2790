from __future__ import annotations

import json
import sys
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_samples import TEXT, claim, quote

from claimspan.model.event import Action, Event, Standing, Words
from claimspan.model.record import Claim, Ignore, Quote, Said
from claimspan.model.register import (
    Availability,
    Cause,
    CopyOf,
    Link,
    Relation,
    Role,
    SourceFile,
    Speaker,
    Status,
    Version,
)
from claimspan.model.selector import Selector
from claimspan.model.text import Span
from claimspan.store import parse
from claimspan.store.canonical import Document, canonical, quoted

HOSTILE = ["\x00", "\x1b[2J", "\u202e", "\u2066", "\u200b", "\ufeff", "\u2028", "\xa0", "\xad", "\U000e0041", "\ufe0f"]
HOSTILE += [
    "\x7f",
    "\x85",
    "\ud7ff",
    "\ufffd",
    "\U0010ffff",
    "::error",
    "\\u0000",
    '"',
    "\\",
    "🚀",
    "é",
    "e\u0301",
    "\r\n",
]
texts = st.lists(
    st.sampled_from(HOSTILE) | st.characters(exclude_categories=["Cs"]) | st.text(max_size=5), max_size=8
).map("".join)
lines = texts.filter(bool)
facts = st.none() | lines
digests = st.integers(0, 2**256 - 1).map(lambda n: f"{n:064x}")
days = st.none() | st.dates().map(str)
instants = st.just("2026-05-01T12:00:00Z")
ids = st.text("abcdefghijklmnopqrstuvwxyz234567", min_size=12, max_size=12)
speakers_ids = st.from_regex(r"[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}", fullmatch=True)


@st.composite
def parts(draw: st.DrawFn) -> tuple[Selector, ...]:
    found, at = [], 0
    for exact in draw(st.lists(lines, min_size=1, max_size=3)):
        at += draw(st.integers(0, 10**7))
        context = draw(texts)[:32]
        found.append(Selector(span=Span(at, at + len(exact)), exact=exact, prefix=context, suffix=context[::-1]))
        at += len(exact)
    return tuple(found)


@st.composite
def events(draw: st.DrawFn) -> Event:
    action = draw(st.sampled_from(Action))
    standing = Standing(source="a", parts=(Words(span=Span(0, 1), exact=draw(lines)),))
    repaired = standing if action is Action.REANCHORED else None
    return Event(
        at=draw(instants),
        by=draw(lines),
        action=action,
        reason=draw(facts),
        record_hash=draw(digests),
        text_hash=draw(digests),
        findings=tuple(draw(st.lists(texts, max_size=2))),
        tool=draw(facts),
        **{"from": repaired, "to": repaired},
        undoes=draw(lines) if action is Action.UNDONE else None,
    )


ignores = st.builds(Ignore, rule=st.just("CS301"), reason=lines, by=lines, until=st.none() | st.dates().map(str))
shared = {
    "parts": parts(),
    "caveat": facts,
    "ignores": st.lists(ignores, max_size=2).map(tuple),
    "history": st.lists(events(), max_size=3).map(tuple),
}
claims = st.builds(Claim, id=ids.map("c-{}".format), statement=lines, **shared)
quotes = st.builds(
    Quote,
    id=ids.map("q-{}".format),
    speaker=speakers_ids,
    role=facts,
    said=st.none() | st.builds(Said, date=days, place=facts, event=facts),
    via=facts,
    wording=st.sampled_from(["original", "unverified", "paraphrased", "translated"]),
    **shared,
)
roles = st.builds(
    lambda since, **rest: Role(**{"from": since}, **rest), since=days, title=lines, org=facts, until=days, source=facts
)
speakers = st.builds(
    Speaker,
    id=speakers_ids,
    kind=st.sampled_from(["person", "organisation", "document"]),
    name=lines,
    family=facts,
    aliases=st.lists(lines, max_size=3).map(tuple),
    external=st.dictionaries(texts, texts, max_size=3),
    roles=st.lists(roles, max_size=2).map(tuple),
    note=facts,
)
source_files = st.builds(
    SourceFile,
    versions=st.lists(
        st.builds(Version, sha256=digests, retrieved=days, cause=st.sampled_from(Cause), note=facts),
        min_size=1,
        max_size=2,
    ).map(tuple),
    url=facts,
    published=days,
    language=st.sampled_from([None, "en", "pt-BR"]),
    copy_of=st.none() | st.builds(CopyOf, source=facts, url=facts, kind=st.just("rewrite"), basis=lines),
    status=st.none() | st.builds(Status, state=st.sampled_from(Availability), as_of=days, note=facts),
    note=facts,
)
links = st.builds(
    Link,
    relation=st.sampled_from(Relation),
    by=lines,
    at=instants,
    reason=lines,
    records=st.dictionaries(ids.map("c-{}".format), digests, min_size=2, max_size=2),
)


def parsed(document: Document, raw: bytes) -> parse.Parsed:
    kinds = {
        Claim: parse.record,
        Quote: parse.record,
        Speaker: parse.speaker,
        SourceFile: parse.source_file,
        Link: parse.link,
    }
    return kinds[type(document)](raw, "x.json")


@settings(max_examples=150, deadline=None)
@given(claims | quotes | speakers | source_files | links)
def test_parse_undoes_canonical(document: Document) -> None:
    raw = canonical(document)
    again = parsed(document, raw)
    assert again.problems == ()
    assert again.value == document
    assert canonical(again.value) == raw


@settings(max_examples=60, deadline=None)
@given(claims | quotes | speakers | source_files | links, st.sampled_from([None, 1, 4]))
def test_any_layout_of_the_same_document_formats_to_the_same_bytes(document: Document, indent: int | None) -> None:
    raw = canonical(document)
    other = json.dumps(dict(reversed(json.loads(raw).items())), indent=indent).encode()
    again = parsed(document, other)
    assert [each.trouble.value for each in again.problems] == ["not-canonical"]
    assert again.value is not None
    assert canonical(again.value) == raw


@settings(max_examples=300, deadline=None)
@given(st.text())
def test_quoted_is_json_and_shows_everything(text: str) -> None:
    written = quoted(text)
    assert json.loads(written) == text
    for character in written:
        assert unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
        assert unicodedata.category(character) != "Zs" or character == " "


def test_every_unseen_character_is_escaped_and_every_letter_is_not() -> None:
    unseen = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp", "Zs"}
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        escaped = quoted(character) != f'"{character}"'
        category = unicodedata.category(character)
        if category in unseen and character != " ":
            assert escaped, hex(code)
        elif category[0] in "LNPS" and character not in '"\\\u115f\u1160\u3164\uffa0\u2800':
            assert not escaped or 0x13441 <= code <= 0x1345F, hex(code)


@pytest.mark.parametrize(
    ("character", "written"),
    [
        ("\u202e", "\\u202e"),
        ("\U000e0041", "\\udb40\\udc41"),
        ("\ufe0f", "\\ufe0f"),
        ("é", "é"),
        ("🚀", "🚀"),
        ("\t", "\\t"),
    ],
)
def test_escapes_are_those_of_json(character: str, written: str) -> None:
    assert quoted(f"a{character}") == f'"a{written}"'


def test_the_layout_is_this() -> None:
    record = claim().model_copy(update={"ignores": (Ignore(rule="CS301", reason="agreed", by="Ana"),)})
    raw = canonical(record).decode()
    digests = (record.history[0].record_hash, record.history[0].text_hash)
    assert raw == (
        f"""{{
  "schema": 1,
  "id": "{record.id}",
  "kind": "claim",
  "statement": "It is heavy",
  "parts": [
    {{
      "span": [4, 23],
      "exact": "rover weighs 240 kg",
      "prefix": "The ",
      "suffix": ".\\r\\nIt lands in May, “for sure”, "
    }}
  ],
  "caveat": null,
  "ignores": [
    {{"rule": "CS301", "reason": "agreed", "by": "Ana", "until": null}}
  ],
  "history": [
    {{"at": "2026-05-01T12:00:00Z", "by": "Ana <ana@example.org>", "action": "proposed", "reason": null, """
        f""""record_hash": "{digests[0]}", "text_hash": "{digests[1]}", "findings": [], "tool": null}}
  ]
}}
"""
    )


def test_a_quote_names_speaker_before_its_parts() -> None:
    keys = list(json.loads(canonical(quote(text=TEXT))))
    order = "schema id kind speaker role said via wording parts caveat ignores history"
    assert keys == order.split()
