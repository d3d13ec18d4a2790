"""One self-contained page: articles with the words of each speaker marked, and how each is known beside them."""

from __future__ import annotations

from claimspan.model.attribution import Outcome, Speech
from claimspan.model.count import counted
from claimspan.model.extraction import Extraction, ReadArticle
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.highlight import marks_of
from claimspan.outputs.common.marks import middle_out
from claimspan.outputs.common.neutral import html_text, line
from claimspan.outputs.common.page import Row, Sheet, document, paragraphs
from claimspan.outputs.common.speech import kind_words, line_words, percent
from claimspan.outputs.common.voices import Voice, named, voices

WORDS_KEPT = 60
"""Code points of long words kept at each end in the table; the article shows them whole."""

KEY = (
    '<p class="key"><span class="sample v0">Tinted</span>: somebody’s words, after a label that leads to the table. '
    "<u>Underlined</u>: the cue. <strong>Bold</strong>: what names the speaker.</p>"
)


def _row(article: ReadArticle, speech: Speech, known: dict[str, Voice]) -> Row:
    attribution, resolution = speech.attribution, speech.resolution
    resolved = resolution.outcome is Outcome.RESOLVED
    names = (resolution.name,) if resolved else resolution.candidates
    sure = f" ({percent(resolution.confidence)})" if resolved else ""
    remarks = [f"{line(resolution.evidence) or 'nobody is named'}{sure}", kind_words(speech)]
    if more := article.lines(attribution.content)[1:]:
        remarks[1] += f", goes on in line {line_words(more)}"
    if attribution.inherited:
        remarks.append("goes on from the quote before")
    if attribution.via:
        remarks.append(f"told to {line(article.words(attribution.via))}")
    if attribution.mention and attribution.mention.role:
        remarks.append(f"as printed: {line(attribution.mention.role.of(article.source.text))}")
    return Row(
        voices=tuple(known[name] for name in names if name in known),
        who=named(resolution),
        words=line(middle_out(article.words(attribution.content), WORDS_KEPT)),
        line=article.place(attribution).line,
        urgent=resolution.outcome is Outcome.AMBIGUOUS,
        remarks=tuple((text, False) for text in remarks),
    )


def _sheet(article: ReadArticle, known: dict[str, Voice]) -> Sheet:
    speeches = article.analysis.speeches
    marks = tuple(mark for number, speech in enumerate(speeches) for mark in marks_of(speech.attribution, number))
    rows = tuple(_row(article, speech, known) for speech in speeches)
    return Sheet(article.source.path, article.source.text, marks, rows, article.analysis.unread)


def render(extraction: Extraction, screen: Screen) -> str:
    """Return one HTML page."""
    del screen
    articles = extraction.articles
    names = [name for article in articles for name in (*article.speakers, *_candidates(article))]
    known = voices((name, name) for name in names)
    number = sum(len(article.analysis.speeches) for article in articles)
    title = f"{counted(number, 'attribution')} in {counted(len(articles), 'article')}"
    problems = paragraphs(line(f"Not read: {problem}") for problem in extraction.problems)
    head = f"<h1>{html_text(title)}</h1>\n{problems}{KEY}"
    return document(title, head, [_sheet(article, known) for article in articles], known.values())


def _candidates(article: ReadArticle) -> list[str]:
    return [name for speech in article.analysis.speeches for name in speech.resolution.candidates]


OUTPUT = Output("html", "one self-contained page: the article with its speakers in colour, and a table", render)
