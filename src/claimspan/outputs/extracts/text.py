"""What a person reads: in colour the article with the words marked, without colour a list with line numbers."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from claimspan.model.attribution import Outcome, Speech
from claimspan.model.count import counted
from claimspan.model.extraction import Extraction, ReadArticle
from claimspan.model.text import Span
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.highlight import Mark, Segment, lines, marks_of
from claimspan.outputs.common.marks import middle_out
from claimspan.outputs.common.neutral import line, visible
from claimspan.outputs.common.speech import kind_words, line_words, percent
from claimspan.outputs.common.terminal import INKS, Hanging, drawn
from claimspan.outputs.common.voices import NOBODY, Voice, named, voices

WORDS_KEPT = 130
"""Code points of long words kept at each end in the list; in colour the article itself stands above."""


def _voices(article: ReadArticle) -> dict[str, Voice]:
    return voices((name, name) for name in article.speakers)


def _label(speech: Speech, known: dict[str, Voice]) -> Voice:
    """Return the voice of a speech; one with a question mark where it is not certain whose it is."""
    resolution = speech.resolution
    if resolution.outcome is Outcome.RESOLVED and resolution.name in known:
        return known[resolution.name]
    return Voice("", named(resolution), NOBODY, None)


def _style(segment: Segment, speeches: tuple[Speech, ...], known: dict[str, Voice]) -> str:
    style = []
    if segment.content is not None:
        color = _label(speeches[segment.content], known).color
        style.append("italic" if color is None else INKS[color])
    if segment.cue is not None:
        style.append("underline")
    if segment.mention is not None:
        style.append("bold")
    return " ".join(style)


def _marked(article: ReadArticle, known: dict[str, Voice]) -> Iterator[RenderableType]:
    """Draw the article: words in the speaker's colour behind the label, cues underlined, mentions bold."""
    text, speeches = article.source.text, article.analysis.speeches
    marks: list[Mark] = [
        mark for number, speech in enumerate(speeches) for mark in marks_of(speech.attribution, number)
    ]
    columns = len(str(article.source.position(len(text)).line))
    for number, segments in lines(text, marks):
        row = Text()
        for place, segment in enumerate(segments):
            for begun in _begins(segments, place):
                voice = _label(speeches[begun], known)
                ink = "reverse" if voice.color is None else f"reverse {INKS[voice.color]}"
                row.append(f" {voice.label} ", style=ink)
                row.append(" ")
            row.append(visible(segment.span.of(text)), style=_style(segment, speeches, known))
        yield Hanging(f"{number:>{columns}}  ", row, "dim")


def _begins(segments: tuple[Segment, ...], place: int) -> tuple[int, ...]:
    """Return the statements to label before a segment: those that begin, or go on in a new line."""
    segment = segments[place]
    if place == 0 and segment.content is not None and segment.content not in segment.begins:
        return (segment.content,)
    return segment.begins


def _legend(article: ReadArticle, known: dict[str, Voice]) -> RenderableType:
    """Draw a row per statement: line, speaker, how sure, why."""
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", style="cyan", no_wrap=True)
    table.add_column(overflow="fold", min_width=12, ratio=2)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(overflow="fold", ratio=5)
    table.add_row(*(Text(head, style="dim") for head in ("line", "speaker", "sure", "how that is known")))
    for speech in article.analysis.speeches:
        voice = _label(speech, known)
        ink = "italic" if voice.color is None else INKS[voice.color]
        who = Text.assemble((voice.label, f"{ink} bold"), " ", (voice.name, ink))
        first = str(article.place(speech.attribution).line)
        table.add_row(first, who, percent(speech.resolution.confidence), Text("; ".join(_why(article, speech))))
    return table


def _why(article: ReadArticle, speech: Speech) -> Iterator[str]:
    """Yield how the speaker is known, and what else the article says of the words."""
    attribution = speech.attribution
    yield line(speech.resolution.evidence) or "nobody is named"
    if attribution.inherited:
        yield "goes on from the quote before"
    if attribution.via:
        yield f"told to {line(article.words(attribution.via))}"
    if attribution.mention and attribution.mention.role:
        yield f"as printed: {line(attribution.mention.role.of(article.source.text))}"


def _list(article: ReadArticle) -> Iterator[RenderableType]:
    """Draw the statements one under the other, for a reader without colours."""
    for speech in article.analysis.speeches:
        resolution, content = speech.resolution, speech.attribution.content
        sure = f" ({percent(resolution.confidence)})" if resolution.outcome is Outcome.RESOLVED else ""
        number = article.place(speech.attribution).line
        yield Text()
        yield Hanging(f"{number:>5}  who    ", Text(f"{named(resolution)}{sure}"))
        yield Hanging("       words  ", Text(_shortened(article, content)))
        yield Hanging("       how    ", Text("; ".join(_how(article, speech))))
        yield Hanging("       why    ", Text("; ".join(_why(article, speech))))


def _how(article: ReadArticle, speech: Speech) -> Iterator[str]:
    """Yield how the words are printed, and with which cue."""
    yield kind_words(speech)
    if naming := line(article.naming(speech.attribution)):
        yield f'"{naming}"'
    if more := article.lines(speech.attribution.content)[1:]:
        yield f"goes on in line {line_words(more)}"


def _shortened(article: ReadArticle, spans: tuple[Span, ...]) -> str:
    return line(middle_out(article.words(spans), WORDS_KEPT))


def _head(article: ReadArticle) -> Text:
    found = counted(len(article.analysis.speeches), "attribution")
    of = f" of {counted(len(article.speakers), 'speaker')}" if article.speakers else ""
    told = "unchecked" if article.analysis.unread else f"{found}{of}"
    return Text.assemble((line(article.source.path), "bold"), f": {told}")


def renderables(extraction: Extraction, screen: Screen) -> Iterator[RenderableType]:
    """Yield the answer as rich renderables, for a console or for a recorded picture."""
    for number, article in enumerate(extraction.articles):
        if number:
            yield Rule(style="dim") if screen.color else Text()
        yield _head(article)
        if article.analysis.unread:
            yield Text(f"  not read: {line(article.analysis.unread)}", style="yellow")
        elif screen.color and article.analysis.speeches:
            known = _voices(article)
            yield Text()
            yield from _marked(article, known)
            yield Padding(_legend(article, known), (1, 0, 0, 0))
        elif article.analysis.speeches:
            yield from _list(article)


def render(extraction: Extraction, screen: Screen) -> str:
    """Return the text for a terminal of ``screen.width`` columns, with escape sequences only if it has colour."""
    return drawn(renderables(extraction, screen), screen)


OUTPUT = Output("text", "the article with the words marked, or a plain list, for reading on a terminal", render)
