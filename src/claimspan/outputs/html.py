"""One self-contained page: no script, no request to anywhere."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from importlib.resources import files

from claimspan.model.count import counted
from claimspan.model.finding import Finding, Place, RecordVerdict, Report, Summary
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.drafted import MOST_ROWS, outcome_words, source_words
from claimspan.outputs.common.folding import folded
from claimspan.outputs.common.marks import SUBJECT_KEPT, Piece, joined, middle_out, pieces, recorded, subject_pieces
from claimspan.outputs.common.neutral import html_text, line
from claimspan.outputs.common.phrases import (
    GROUPS,
    Group,
    fix_words,
    grouped,
    headline,
    hidden_words,
    place_words,
    reasons,
    remedy,
    scope_words,
    severity_words,
    subject_label,
    title,
    unchecked_words,
    verdict_words,
)

_TAGS = {"removed": "del", "added": "ins", "context": "span", "same": "b", "told": "mark"}
_BAR_WIDTH = 1000
_RECORD_ID = re.compile(r"\b[cq]-[a-z2-7]{12}\b")


def _style() -> str:
    """Return the style sheet with one rule per group that shows which filter is on."""
    sheet = files(__package__).joinpath("html.css").read_text(encoding="utf-8")
    chosen = ",\n".join(f'body:has(#{group.key}:target) nav a[href="#{group.key}"]' for group in GROUPS)
    return f"\n{sheet}{chosen} {{ background: var(--ink); color: var(--paper); }}\n"


def _policy(style: str) -> str:
    """Return a Content-Security-Policy that allows this style sheet and nothing else."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _mark(piece: Piece) -> str:
    tag = _TAGS[piece.kind]
    return f"<{tag}>{html_text(piece.text)}</{tag}>"


def _whole_ids(markup: str) -> str:
    """Keep ids from breaking at their hyphen: they are there to be copied."""
    return _RECORD_ID.sub(r'<span class="id">\g<0></span>', markup)


def _text(text: str) -> str:
    return _whole_ids(html_text(text))


def _place(place: Place) -> str:
    """Write a place; on a narrow screen it breaks between folders."""
    path = html_text(place_words(place)).replace("/", "/<wbr>")
    return f"<bdi>{_whole_ids(path)}</bdi>"


def _article(finding: Finding) -> str:
    marked = joined(pieces(finding), _mark)
    where = finding.current.place if finding.current else finding.place
    number = f'<span class="line">line {where.line}</span> ' if where.line and finding.source else ""
    return f'<p dir="auto">{number}<q>{marked}</q></p>' if marked else ""


def _subject(finding: Finding) -> str:
    said = joined(
        subject_pieces(finding), lambda piece: _mark(piece) if piece.kind == "told" else html_text(piece.text)
    )
    return f'<p dir="auto">{_whole_ids(said)}</p>' if said else ""


def _paragraphs(texts: Iterable[str]) -> str:
    return "".join(f'<p dir="auto">{_text(text)}</p>' for text in texts if text)


def _rows(finding: Finding) -> Iterator[tuple[str, str]]:
    """Yield label and HTML of what is to be said of a finding; empty where there is nothing."""
    yield subject_label(finding), _subject(finding)
    yield "Its words", _paragraphs([recorded(finding)])
    yield "Article says", _article(finding)
    yield "Why", _paragraphs(reasons(finding))
    yield "See", "".join(f"<p>{html_text(line(label))}: {_place(place)}</p>" for label, place in finding.related)
    safe = finding.fix is not None and finding.fix.safe
    yield "What to do", _paragraphs([] if safe else [remedy(finding)])
    yield "Repair", _paragraphs([fix_words(finding.fix)] if finding.fix else [])


def _finding(finding: Finding) -> str:
    named = [title(finding), *([line(finding.record)] if finding.record else [])]
    rows = "\n".join(f"<dt>{label}</dt><dd>{content}</dd>" for label, content in _rows(finding) if content)
    return f"""<article class="{finding.severity.value}">
<h3><span class="badge">{finding.severity.value}</span> <span dir="auto">{html_text(headline(finding))}</span></h3>
<p class="where">{_place(finding.place)} · {" · ".join(f"<bdi>{_text(word)}</bdi>" for word in named)}</p>
<dl>
{rows}
</dl>
</article>
"""


def _section(group: Group, findings: list[Finding]) -> str:
    title = f"{group.title[0].upper()}{group.title[1:]}"
    body = "".join(map(_finding, folded(findings)))
    return f'<section id="{group.key}">\n<h2>{title} <small>{len(findings):,}</small></h2>\n{body}</section>\n'


def _filters(groups: dict[Group, list[Finding]], total: int) -> str:
    """Return links that show one group alone, by ``:target`` and without a script."""
    links = [f'<a href="#{group.key}">{group.title} <b>{len(found):,}</b></a>' for group, found in groups.items()]
    return f'<nav aria-label="Show only"><a href="#all">all <b>{total:,}</b></a> {" ".join(links)}</nav>'


def _bar(summary: Summary) -> str:
    """Return a stacked bar of the verdicts; its numbers stand in words above it."""
    total = sum(summary.verdicts.values())
    if not total:
        return ""
    shapes, left = [], 0.0
    for verdict in ("holds", "flagged", "unchecked", *(("uncovered",) if "uncovered" in summary.verdicts else ())):
        width = _BAR_WIDTH * summary.verdicts.get(verdict, 0) / total
        shapes.append(f'<rect class="{verdict}" x="{left:.1f}" y="0" width="{width:.1f}" height="10"/>')
        left += width
    view = f'viewBox="0 0 {_BAR_WIDTH} 10" preserveAspectRatio="none"'
    return f'<svg {view} aria-hidden="true">{"".join(shapes)}</svg>'


def _drafts(report: Report) -> str:
    """Return a table of all quotations and sentences of drafts."""
    if report.summary.draft is None or not report.verdicts:
        return ""
    rows = "".join(map(_draft_row, report.verdicts[:MOST_ROWS]))
    more = len(report.verdicts) - MOST_ROWS
    rest = f"<p>{html_text(f'{more:,} more are in csv and json')}</p>\n" if more > 0 else ""
    heads = "".join(f"<th>{head}</th>" for head in ("Line", "Draft", "Outcome", "Record or article"))
    return (
        f'<section id="sentences">\n<h2>Quotations and sentences <small>{len(report.verdicts):,}</small></h2>\n'
        f"<table>\n<tr>{heads}</tr>\n{rows}</table>\n{rest}</section>\n"
    )


def _draft_row(verdict: RecordVerdict) -> str:
    cells = (
        _place(Place(verdict.place.path, verdict.place.line)),
        f'<span dir="auto">{html_text(line(middle_out(verdict.subject, SUBJECT_KEPT)))}</span>',
        html_text(outcome_words(verdict)),
        f"<bdi>{_text(source_words(verdict))}</bdi>",
    )
    return f'<tr class="{verdict.verdict.value}">{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>\n'


def _head(report: Report) -> str:
    summary = report.summary
    lines = [severity_words(report), scope_words(summary), *unchecked_words(report), hidden_words(summary)]
    lines += map(line, report.advice)
    return f"<h1>{html_text(verdict_words(summary))}</h1>\n{_bar(summary)}\n{_paragraphs(lines)}"


def render(report: Report, screen: Screen) -> str:
    """Return one HTML page."""
    del screen
    style, groups = _style(), grouped(report.findings)
    filters = _filters(groups, len(report.findings)) if groups else ""
    sections = "".join(_section(group, findings) for group, findings in groups.items())
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>claimspan: {html_text(counted(len(report.findings), "finding"))}</title>
<style>{style}</style>
</head>
<body>
<header>
{_head(report)}
{filters}
</header>
<main id="all">
{sections}{_drafts(report)}</main>
<footer>claimspan {html_text(report.version)}</footer>
</body>
</html>
"""


OUTPUT = Output("html", "one self-contained page with the differences marked", render)
