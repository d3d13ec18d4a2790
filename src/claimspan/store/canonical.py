r"""The one way a register file is written: fixed key order, one event per line, nothing invisible.

Keys stand in the order of the design; two spaces of indent; ``span``, ignores and events on one line
each; unknown facts are ``null``. Letters stay readable; characters a reader cannot see, or that change
how others are shown, are written ``\uXXXX``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from json.encoder import encode_basestring  # the C encoder
from typing import Any

from claimspan.model.event import Event, Standing
from claimspan.model.record import Claim, Ignore, Quote, Said
from claimspan.model.register import Link, Role, SourceFile, Speaker, Version
from claimspan.model.selector import Selector

Document = Claim | Quote | Speaker | SourceFile | Link
"""Everything the register holds a file of."""

_UNSEEN = re.compile(
    "["
    "\x7f-\xa0\xad"  # controls, no-break space, soft hyphen
    "\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2"  # joiner, Arabic and Syriac format characters
    "\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f"  # Hangul fillers, Ogham space, Khmer and Mongolian format
    "\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800"  # spaces, joiners, bidirectional controls, blank Braille
    "\u3000\u3164\ud800-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"  # surrogates, private
    "\U000110bd\U000110cd\U00013430-\U0001345f\U00016fe4\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0003fffe-\U0010ffff"  # all beyond the ideographic planes
    "]"
)
"""What is escaped: fixed ranges (general categories Cc, Cf, Cs, Co, Zl, Zp and Zs of Unicode 14 to 16 but
the space, default-ignorable and noncharacter code points, planes 4 to 16), not ``unicodedata``, so that
every version of Python writes the same bytes."""

_BEYOND_BMP = 0xFFFF


def canonical(document: Document) -> bytes:
    """Return the canonical bytes of a register file; parsing them gives an equal ``document``."""
    layout: Callable[[Any], str] = _LAYOUTS[type(document)]
    return layout(document).encode("utf-8")


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code <= _BEYOND_BMP:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 | code >> 10:04x}\\u{0xDC00 | code & 0x3FF:04x}"


def quoted(text: str) -> str:
    """Return ``text`` as a JSON string with everything unseen escaped."""
    written: str = encode_basestring(text)
    if text.isascii() and "\x7f" not in text:
        return written
    return _UNSEEN.sub(_escape, written)


def _fact(text: str | None) -> str:
    return "null" if text is None else quoted(text)


def _claim(record: Claim) -> str:
    return (
        f'{{\n  "schema": {record.schema_version},\n  "id": {quoted(record.id)},\n  "kind": "claim",\n'
        f'  "statement": {quoted(record.statement)},\n{_shared(record)}'
    )


def _quote(record: Quote) -> str:
    return (
        f'{{\n  "schema": {record.schema_version},\n  "id": {quoted(record.id)},\n  "kind": "quote",\n'
        f'  "speaker": {quoted(record.speaker)},\n  "role": {_fact(record.role)},\n  "said": {_said(record.said)},\n'
        f'  "via": {_fact(record.via)},\n  "wording": {quoted(record.wording)},\n{_shared(record)}'
    )


def _shared(record: Claim | Quote) -> str:
    parts = ",\n".join(map(_part, record.parts))
    return (
        f'  "parts": [\n{parts}\n  ],\n  "caveat": {_fact(record.caveat)},\n'
        f'  "ignores": {_lines(map(_ignore, record.ignores))},\n  "history": {_lines(map(event, record.history))}\n}}\n'
    )


def _part(part: Selector) -> str:
    start, end = part.span
    return (
        f'    {{\n      "span": [{start}, {end}],\n      "exact": {quoted(part.exact)},\n'
        f'      "prefix": {quoted(part.prefix)},\n      "suffix": {quoted(part.suffix)}\n    }}'
    )


def _said(said: Said | None) -> str:
    if said is None:
        return "null"
    return _object((("date", _fact(said.date)), ("place", _fact(said.place)), ("event", _fact(said.event))), "  ")


def _ignore(ignore: Ignore) -> str:
    return (
        f'{{"rule": {quoted(ignore.rule)}, "reason": {quoted(ignore.reason)}, '
        f'"by": {quoted(ignore.by)}, "until": {_fact(ignore.until)}}}'
    )


def event(each: Event) -> str:
    """Return the one line of an event, without indent."""
    findings = ", ".join(map(quoted, each.findings))
    line = (
        f'{{"at": {quoted(each.at)}, "by": {quoted(each.by)}, "action": "{each.action.value}", '
        f'"reason": {_fact(each.reason)}, "record_hash": "{each.record_hash}", "text_hash": "{each.text_hash}", '
        f'"findings": [{findings}], "tool": {_fact(each.tool)}'
    )
    if each.before is not None and each.after is not None:
        line += f', "from": {_standing(each.before)}, "to": {_standing(each.after)}'
    if each.undoes is not None:
        line += f', "undoes": {quoted(each.undoes)}'
    return line + "}"


def _standing(standing: Standing) -> str:
    parts = ", ".join(
        f'{{"span": [{each.span[0]}, {each.span[1]}], "exact": {quoted(each.exact)}}}' for each in standing.parts
    )
    return f'{{"source": {quoted(standing.source)}, "parts": [{parts}]}}'


def _lines(rows: Iterable[str]) -> str:
    joined = ",\n    ".join(rows)
    return f"[\n    {joined}\n  ]" if joined else "[]"


def _object(pairs: Iterable[tuple[str, str]], indent: str) -> str:
    joined = ",\n".join(f"{indent}  {quoted(key)}: {value}" for key, value in pairs)
    return f"{{\n{joined}\n{indent}}}" if joined else "{}"


def _row(pairs: Iterable[tuple[str, str]]) -> str:
    return "{" + ", ".join(f'"{key}": {value}' for key, value in pairs) + "}"


def _map(entries: Mapping[str, str]) -> str:
    return _object(((key, quoted(value)) for key, value in sorted(entries.items())), "  ")


def _speaker(speaker: Speaker) -> str:
    return (
        _object(
            (
                ("schema", str(speaker.schema_version)),
                ("id", quoted(speaker.id)),
                ("kind", quoted(speaker.kind)),
                ("name", quoted(speaker.name)),
                ("family", _fact(speaker.family)),
                ("aliases", _lines(map(quoted, speaker.aliases))),
                ("external", _map(speaker.external)),
                ("roles", _lines(map(_role, speaker.roles))),
                ("note", _fact(speaker.note)),
            ),
            "",
        )
        + "\n"
    )


def _role(role: Role) -> str:
    return _row(
        (
            ("title", _fact(role.title)),
            ("org", _fact(role.org)),
            ("from", _fact(role.since)),
            ("until", _fact(role.until)),
            ("source", _fact(role.source)),
        )
    )


def _source_file(source: SourceFile) -> str:
    copy, status = source.copy_of, source.status
    copied = (
        (
            ("source", _fact(copy.source)),
            ("url", _fact(copy.url)),
            ("kind", quoted(copy.kind)),
            ("basis", quoted(copy.basis)),
        )
        if copy
        else ()
    )
    stood = (
        (
            ("state", quoted(status.state.value)),
            ("as_of", _fact(status.as_of)),
            ("note", _fact(status.note)),
        )
        if status
        else ()
    )
    return (
        _object(
            (
                ("schema", str(source.schema_version)),
                ("versions", _lines(map(_version, source.versions))),
                ("url", _fact(source.url)),
                ("archived_url", _fact(source.archived_url)),
                ("title", _fact(source.title)),
                ("publisher", _fact(source.publisher)),
                ("published", _fact(source.published)),
                ("retrieved", _fact(source.retrieved)),
                ("language", _fact(source.language)),
                ("copy_of", _object(copied, "  ") if copied else "null"),
                ("status", _object(stood, "  ") if stood else "null"),
                ("reliability", _fact(source.reliability)),
                ("note", _fact(source.note)),
            ),
            "",
        )
        + "\n"
    )


def _version(version: Version) -> str:
    return _row(
        (
            ("sha256", quoted(version.sha256)),
            ("retrieved", _fact(version.retrieved)),
            ("cause", quoted(version.cause.value)),
            ("note", _fact(version.note)),
        )
    )


def _link(link: Link) -> str:
    return (
        _object(
            (
                ("schema", str(link.schema_version)),
                ("relation", quoted(link.relation.value)),
                ("by", quoted(link.by)),
                ("at", quoted(link.at)),
                ("reason", quoted(link.reason)),
                ("records", _map(link.records)),
            ),
            "",
        )
        + "\n"
    )


_LAYOUTS: dict[type, Callable[[Any], str]] = {
    Claim: _claim,
    Quote: _quote,
    Speaker: _speaker,
    SourceFile: _source_file,
    Link: _link,
}
