"""Articles with what was read in them: who says what, and whom it could not be told of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from claimspan.model.attribution import Analysis, Attribution, Mention, Outcome
from claimspan.model.text import Position, Source, Span

NEAR = 24
"""Code points between cue and mention that are shown with them; more become an ellipsis."""

LONGEST_NAMING = 80
"""Code points of a mention that are shown with what leads up to its noun; of a longer one, the noun alone."""


@dataclass(frozen=True)
class ReadArticle:
    """One article and what the language layer read in it.

    Attributes:
        source: The text; its path is the name a reader opens it by.
        analysis: Attributions and names; all spans lie within the text.
    """

    source: Source
    analysis: Analysis

    @cached_property
    def speakers(self) -> tuple[str, ...]:
        """Names that words are given to for certain, in order of their first words."""
        resolutions = (speech.resolution for speech in self.analysis.speeches)
        return tuple(dict.fromkeys(each.name for each in resolutions if each.name and each.outcome is Outcome.RESOLVED))

    def words(self, spans: tuple[Span, ...]) -> str:
        """Return the words of all spans, joined by an ellipsis where text between them was left out."""
        return " … ".join(span.of(self.source.text) for span in spans)

    def lines(self, spans: tuple[Span, ...]) -> tuple[int, ...]:
        """Return the line each span begins on, each once."""
        return tuple(dict.fromkeys(self.source.position(span.start).line for span in spans))

    def naming(self, attribution: Attribution) -> str:
        """Return cue and mention as they stand: ``Lindt notes``, ``said … the ministry``; empty without either."""
        mention = attribution.mention
        named = (_shown(mention),) if mention else ()
        spans = tuple(dict.fromkeys(sorted((*attribution.cue, *named))))
        if not spans:
            return ""
        start, end = spans[0].start, max(span.end for span in spans)
        near = end - start <= sum(span.length for span in spans) + NEAR
        return self.words((Span(start, end),) if near else spans)

    def place(self, attribution: Attribution) -> Position:
        """Return where an attribution's words begin."""
        first = next(iter(attribution.content or attribution.cue), Span(0, 0))
        return self.source.position(first.start)


@dataclass(frozen=True)
class Extraction:
    """The answer of ``claimspan extract``.

    Attributes:
        articles: Those that could be read as text, in the order asked for.
        problems: One line per article that could not.
    """

    articles: tuple[ReadArticle, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def unread(self) -> tuple[ReadArticle, ...]:
        """Articles whose language was not read: they are unchecked, which is not the same as without quotes."""
        return tuple(article for article in self.articles if article.analysis.unread)


def within(analysis: Analysis, length: int) -> bool:
    """Tell whether every span of an analysis lies within a text of ``length`` code points."""
    spans = [span for speech in analysis.speeches for span in _spans(speech.attribution)]
    spans += [span for named in analysis.named for span in (*named.mentions, *named.roles)]
    return all(0 <= span.start <= span.end <= length for span in spans)


def _spans(attribution: Attribution) -> tuple[Span, ...]:
    mention = attribution.mention
    own = (*mention.spans, mention.head, *((mention.role,) if mention.role else ())) if mention else ()
    return (*attribution.content, *attribution.cue, *attribution.via, *own)


def _shown(mention: Mention) -> Span:
    return mention.phrase if mention.phrase.length <= LONGEST_NAMING else mention.head
