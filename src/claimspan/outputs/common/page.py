"""Pages that show articles with the words of their speakers marked, and a table that leads to them; no script."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

from claimspan import __version__
from claimspan.outputs.common.highlight import Mark, Segment, lines
from claimspan.outputs.common.neutral import html_text
from claimspan.outputs.common.voices import NOBODY, Voice

FILTERS = 24
"""Speakers that have a filter; those after the first so many are found in the tables."""


@dataclass(frozen=True, slots=True)
class Row:
    """Some words and whose they are, a row of the table beside the article.

    Attributes:
        voices: Whose they are, or may be; empty for nobody certain.
        who: In words.
        words: Shortened.
        line: Where they begin; None when they are not found.
        urgent: Whether somebody has to look.
        remarks: What is known, one sentence each, with whether it is a reason to doubt.
        tag: The record's id or the like; empty for none.
    """

    voices: tuple[Voice, ...]
    who: str
    words: str
    line: int | None
    urgent: bool = False
    remarks: tuple[tuple[str, bool], ...] = ()
    tag: str = ""

    @property
    def color(self) -> str:
        """The style of the words: that of the one speaker, else of none."""
        known = self.voices[0].color if len(self.voices) == 1 else None
        return "open" if known is None else f"v{known}"

    @property
    def label(self) -> str:
        """What stands before the words: ``ML``, ``ML/KO``, ``?``."""
        return "/".join(voice.label for voice in self.voices) or NOBODY


@dataclass(frozen=True, slots=True)
class Sheet:
    """One article of a page.

    Attributes:
        path: As the reader opens it.
        text: The whole text.
        marks: What is marked, numbered by the place of its row.
        rows: One per marked statement; those without a place in the text have no mark.
        unread: Why the language was not read; empty when it was.
    """

    path: str
    text: str
    marks: tuple[Mark, ...]
    rows: tuple[Row, ...]
    unread: str = ""


def document(title: str, head: str, sheets: Sequence[Sheet], voices: Iterable[Voice]) -> str:
    """Return the whole page.

    Args:
        title: Plain text.
        head: HTML above the articles.
        sheets: The articles.
        voices: Those who have a filter.
    """
    shown = list(voices)[:FILTERS]
    style = _style(sheets, shown)
    urgent = any(row.urgent for sheet in sheets for row in sheet.rows)
    body = "".join(_sheet(number, sheet, shown) for number, sheet in enumerate(sheets))
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>claimspan: {html_text(title)}</title>
<style>{style}</style>
</head>
<body>
<header>
{head}
{_filters(shown, urgent=urgent) if sheets else ""}</header>
<main>
{body}</main>
<footer>claimspan {html_text(__version__)}</footer>
</body>
</html>
"""


def _policy(style: str) -> str:
    """Return a Content-Security-Policy that allows this style sheet and nothing else."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _style(sheets: Sequence[Sheet], voices: Sequence[Voice]) -> str:
    """Return the style sheet, with rules for the filters and for the words a link leads to."""
    sheet = files(__package__).joinpath("page.css").read_text(encoding="utf-8")
    only = [_only(f"v-{place}", f".p-{place}") for place, _ in enumerate(voices)] + [_only("urgent", ".urgent")]
    targets = (
        f"body:has(#w{number}-{place}:target) .s{number}-{place}{{outline:.16rem solid var(--mark);}}\n"
        for number, each in enumerate(sheets)
        for place in sorted({mark.number for mark in each.marks})
    )
    return f"\n{sheet}{''.join(only)}{''.join(targets)}"


def _only(name: str, kept: str) -> str:
    """Return rules that show the rows and words of one speaker alone while a filter is on."""
    on = f"body:has(#only-{name}:checked)"
    return (
        f"{on} .row:not({kept}){{display:none;}}\n"
        f"{on} .m:not({kept}){{background:none;border-color:transparent;}}\n"
        f"{on} .label:not({kept}){{display:none;}}\n"
    )


def _filters(voices: Sequence[Voice], *, urgent: bool) -> str:
    """Return one switch per speaker; they work by style alone."""
    named = [("all", "everybody", "")]
    named += [("urgent", "to look at", "urgent")] if urgent else []
    named += [(f"v-{place}", voice.name, f"v{voice.color}") for place, voice in enumerate(voices)]
    labels = {f"v-{place}": f"<b>{html_text(voice.label)}</b> " for place, voice in enumerate(voices)}
    switches = "".join(
        f'<label class="{color}"><input type="radio" name="only" id="only-{key}"{" checked" if key == "all" else ""}>'
        f"{labels.get(key, '')}<span><bdi>{html_text(name)}</bdi></span></label>\n"
        for key, name, color in named
    )
    return f"<fieldset>\n<legend>Show the words of</legend>\n{switches}</fieldset>\n"


def label(voice: Voice) -> str:
    """Return the coloured label of a speaker."""
    return f'<b class="badge v{voice.color}">{html_text(voice.label)}</b>'


def _sheet(number: int, sheet: Sheet, voices: Sequence[Voice]) -> str:
    places = {voice.key: place for place, voice in enumerate(voices)}
    path = html_text(sheet.path).replace("/", "/<wbr>")
    if sheet.unread:
        told = f'<p class="unread">Not read: {html_text(sheet.unread)}. Its quotes are unchecked.</p>'
        return f'<section id="a{number}">\n<h2><bdi>{path}</bdi></h2>\n{told}\n</section>\n'
    cut = list(lines(sheet.text, sheet.marks))
    placed = {place for _, segments in cut for segment in segments for place in segment.begins}
    rows = (_row(number, place, row, places, linked=place in placed) for place, row in enumerate(sheet.rows))
    return f"""<section id="a{number}">
<h2><bdi>{path}</bdi></h2>
<div class="reading">
<div class="text">
{"".join(_line(number, sheet, line, segments, places) for line, segments in cut)}</div>
<aside>
<table>
<thead><tr><th scope="col">line</th><th scope="col">whose, and how that is known</th></tr></thead>
<tbody>
{"".join(rows)}</tbody>
</table>
</aside>
</div>
</section>
"""


def _kept(row: Row, places: dict[str, int]) -> str:
    """Return the classes by which filters know a row or its words."""
    known = [f"p-{places[voice.key]}" for voice in row.voices if voice.key in places]
    return " ".join([*known, *(["urgent"] if row.urgent else [])])


def _line(number: int, sheet: Sheet, line: int, segments: tuple[Segment, ...], places: dict[str, int]) -> str:
    if not segments:
        return ""
    words = "".join(_segment(number, sheet, segment, segments, places) for segment in segments)
    return f'<p><span class="n">{line}</span><span class="w" dir="auto">{words}</span></p>\n'


def _segment(number: int, sheet: Sheet, segment: Segment, line: tuple[Segment, ...], places: dict[str, int]) -> str:
    text = html_text(segment.span.of(sheet.text))
    if segment.mention is not None:
        text = f'<strong title="names the speaker">{text}</strong>'
    if segment.cue is not None:
        text = f"<u>{text}</u>"
    before = "".join(_label(number, place, sheet.rows[place], places, first=True) for place in segment.begins)
    goes_on = segment.content is not None and segment.content not in segment.begins and segment is line[0]
    if goes_on and segment.content is not None:
        before += _label(number, segment.content, sheet.rows[segment.content], places, first=False)
    if segment.content is None:
        return f"{before}{text}"
    row = sheet.rows[segment.content]
    return f'{before}<span class="m {row.color} s{number}-{segment.content} {_kept(row, places)}">{text}</span>'


def _label(number: int, place: int, row: Row, places: dict[str, int], *, first: bool) -> str:
    """Return the label before the words, a link to the row; the first one is what the row leads to."""
    anchor = f' id="w{number}-{place}"' if first else ""
    name = html_text(row.who)
    return (
        f'<a class="label badge {row.color} {_kept(row, places)}"{anchor} href="#r{number}-{place}" title="{name}">'
        f"{html_text(row.label)}</a>"
    )


def _row(number: int, place: int, row: Row, places: dict[str, int], *, linked: bool) -> str:
    where = f'<a href="#w{number}-{place}">{row.line}</a>' if linked else f"{row.line or '–'}"
    badges = "".join(map(label, row.voices)) or f'<b class="badge open">{NOBODY}</b>'
    tag = f' <span class="tag">{html_text(row.tag)}</span>' if row.tag else ""
    remarks = "".join(_remark(text, serious=serious) for text, serious in row.remarks if text)
    return f"""<tr class="row {_kept(row, places)}" id="r{number}-{place}"><td>{where}</td><td>
<p class="who">{badges} <bdi>{html_text(row.who)}</bdi>{tag}</p>
<p class="words" dir="auto">{html_text(row.words)}</p>
{remarks}</td></tr>
"""


def _remark(text: str, *, serious: bool) -> str:
    return f'<p class="{"doubt" if serious else "remark"}" dir="auto">{html_text(text)}</p>\n'


def paragraphs(texts: Iterable[str]) -> str:
    """Return plain texts as paragraphs."""
    return "".join(f'<p dir="auto">{html_text(text)}</p>\n' for text in texts if text)


def head_cells(heads: Iterable[str]) -> Iterator[str]:
    """Yield heads of columns."""
    return (f'<th scope="col">{html_text(head)}</th>' for head in heads)
