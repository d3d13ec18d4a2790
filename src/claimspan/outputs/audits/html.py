"""One self-contained page: the answer, what is contested, and the articles with each speaker's words marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from claimspan.model.audit import Audit, AuditedArticle, Hold, Party, Passage
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.audit_words import (
    answer,
    coverage_words,
    how,
    matrix,
    matrix_columns,
    owner_words,
    record_words,
    sections,
    shown_parties,
    title,
    whys,
)
from claimspan.outputs.common.highlight import CONTENT, Mark, marks_of
from claimspan.outputs.common.marks import middle_out
from claimspan.outputs.common.neutral import html_text, line
from claimspan.outputs.common.page import Row, Sheet, document, head_cells, label, paragraphs
from claimspan.outputs.common.voices import Voice, voices
from claimspan.outputs.extracts.html import KEY, WORDS_KEPT


def _row(audit: Audit, passage: Passage, known: dict[str, Voice], *, urgent: bool) -> Row:
    record = record_words(passage)
    tag = (
        f"on record for {line(audit.name(passage.recorded))}: {record}" if passage.record else record or "on no record"
    )
    remarks = [(how(passage), False), *((text, serious and urgent) for text, serious in whys(audit, passage))]
    return Row(
        voices=tuple(known[key] for key in _claimants(passage) if key in known),
        who=owner_words(audit, passage),
        words=line(middle_out(passage.words, WORDS_KEPT)),
        line=passage.lines[0] if passage.lines else None,
        urgent=urgent,
        remarks=tuple(remarks),
        tag=tag,
    )


def _claimants(passage: Passage) -> tuple[str, ...]:
    """Return keys of all whose words a passage may be: both where register and article contradict each other."""
    if passage.hold is Hold.CONTRADICTED:
        return passage.parties
    return passage.candidates or ((passage.owner,) if passage.owner else ())


def _sheet(
    audit: Audit, article: AuditedArticle, own: Sequence[Passage], known: dict[str, Voice], urgent: set[int]
) -> Sheet:
    rows = tuple(_row(audit, passage, known, urgent=id(passage) in urgent) for passage in own)
    marks = tuple(mark for place, passage in enumerate(own) for mark in _marks(article, place, passage))
    return Sheet(article.path, article.source.text, marks, rows, article.analysis.unread)


def _marks(article: AuditedArticle, place: int, passage: Passage) -> Iterator[Mark]:
    """Yield a passage's words, and the cue and mention of the attributions that hold them."""
    yield from (Mark(span, CONTENT, place) for span in passage.spans)
    for number in passage.speeches:
        attribution = article.analysis.speeches[number].attribution
        yield from (mark for mark in marks_of(attribution, place) if mark.kind != CONTENT)


def _first(audit: Audit, places: dict[int, str], known: dict[str, Voice]) -> str:
    """Return what has to be looked at, before everything else."""
    parts = []
    for section in sections(audit):
        if not section.urgent:
            continue
        items = "".join(_item(audit, passage, places, known) for passage in section.passages)
        head = html_text(f"{section.title[:1].upper()}{section.title[1:]}")
        parts.append(
            f'<section class="first"><h2>{head} <small>{len(section.passages):,}</small></h2>\n'
            f"<ul>{items}</ul></section>\n"
        )
    return "".join(parts)


def _item(audit: Audit, passage: Passage, places: dict[int, str], known: dict[str, Voice]) -> str:
    where = f"line {passage.lines[0]}" if passage.lines else "gone"
    anchor = places.get(id(passage))
    link = f'<a href="#{anchor}">{where}</a>' if anchor and passage.lines and passage.words.strip() else where
    article = f" <bdi>{html_text(passage.article)}</bdi>" if len(audit.articles) > 1 else ""
    told = "".join(
        f'<p class="{"doubt" if serious else "remark"}" dir="auto">{html_text(text)}</p>'
        for text, serious in [(how(passage), False), *whys(audit, passage)]
        if text
    )
    words = html_text(line(middle_out(passage.words, WORDS_KEPT)))
    who = html_text(owner_words(audit, passage))
    badges = "".join(label(known[key]) for key in _claimants(passage) if key in known)
    return f'<li>{link}{article} {badges} <b>{who}</b><p class="words" dir="auto">{words}</p>{told}</li>\n'


def _matrix(audit: Audit, known: dict[str, Voice]) -> str:
    """Return the table of two speakers: rows by the register, columns by the articles."""
    heads = "".join(head_cells(["", *matrix_columns(audit)]))
    rows = []
    for number, (text, counts) in enumerate(matrix(audit)):
        cells = "".join(_count(count, number, column) for column, count in enumerate(counts))
        badge = f"{label(known[audit.asked[number]])} " if number < len(audit.asked) else ""
        rows.append(f'<tr><th scope="row">{badge}{html_text(text)}</th>{cells}</tr>\n')
    return f'{_table(heads, "".join(rows))}<p class="key">Columns: to whom the articles give the words.</p>\n'


def _count(count: int, row: int, column: int) -> str:
    style = "none" if not count else "agrees" if row == column else "differs"
    return f'<td class="{style}">{count:,}</td>'


def _parties(audit: Audit, known: dict[str, Voice]) -> str:
    shown, more = shown_parties(audit)
    heads = "".join(head_cells(["speaker", "recorded", "given by articles", "both", "claimed for two"]))
    rows = "".join(_party(party, known) for party in shown)
    remark = f'<p class="key">{html_text(more)}</p>\n' if more else ""
    return f"{_table(heads, rows)}{remark}"


def _table(heads: str, rows: str) -> str:
    table = f'<table class="numbers">\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>'
    return f'<div class="scroll">{table}</div>\n'


def _party(party: Party, known: dict[str, Voice]) -> str:
    voice = known[party.key]
    unknown = "" if party.registered else ' <span class="tag">not in the register</span>'
    cells = "".join(f"<td>{count:,}</td>" for count in (party.recorded, party.given, party.both))
    style = "differs" if party.contested else "none"
    name = f"{label(voice)} <bdi>{html_text(voice.name)}</bdi>{unknown}"
    return f'<tr><th scope="row">{name}</th>{cells}<td class="{style}">{party.contested:,}</td></tr>\n'


def render(audit: Audit, screen: Screen) -> str:
    """Return one HTML page."""
    del screen
    ordered = dict.fromkeys([*audit.asked, *(party.key for party in audit.parties)])
    known = voices((key, audit.name(key)) for key in ordered)
    urgent = {id(passage) for section in sections(audit) if section.urgent for passage in section.passages}
    by_article: defaultdict[str, list[Passage]] = defaultdict(list)
    for passage in audit.passages:
        by_article[passage.article].append(passage)
    shown = [article for article in audit.articles if by_article[article.path] or article.analysis.unread]
    places = {
        id(passage): f"w{number}-{place}"
        for number, article in enumerate(shown)
        for place, passage in enumerate(by_article[article.path])
    }
    sheets = [_sheet(audit, article, by_article[article.path], known, urgent) for article in shown]
    numbers = _matrix(audit, known) if audit.pair else _parties(audit, known) if audit.parties else ""
    told = paragraphs(answer(audit))
    covered = f'<p class="key">{html_text(coverage_words(audit))}</p>\n'
    problems = paragraphs(line(f"Not sound: {problem}") for problem in audit.problems)
    first = _first(audit, places, known)
    looks = f"{numbers}{first}" if audit.pair else f"{first}{numbers}"
    head = f"<h1>{html_text(title(audit))}</h1>\n{told}{problems}{looks}{covered}{KEY}"
    speaking = {key for passage in audit.passages for key in passage.parties}
    return document(title(audit), head, sheets, (voice for key, voice in known.items() if key in speaking))


OUTPUT = Output("html", "one self-contained page: the answer, then the articles with their speakers in colour", render)
