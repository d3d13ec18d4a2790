"""Look at one source: is what is remembered of it still so, and if not, what is to be said of it now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from claimspan.app import remember
from claimspan.app.load import Article, KnownSpeakers, read_article, source_case
from claimspan.model.attribution import Analysis
from claimspan.model.finding import Finding
from claimspan.model.names import names_within
from claimspan.model.scoring import Scorer
from claimspan.store.cache import Row
from claimspan.store.config import Config
from claimspan.store.folder import read_folder
from claimspan.store.scan import Scan, SourceEntry

if TYPE_CHECKING:
    # These bring pydantic, which a check of an unchanged corpus does without.
    from claimspan.app.analyses import Analyst
    from claimspan.engine.check import Desk
    from claimspan.rules.base import Rule


LANGUAGE_VIEWS = frozenset({"LanguageView", "SupportView"})
"""Views that make spaCy load."""


@dataclass(frozen=True)
class Terms:
    """What is the same for all sources of one check; may be sent to another process.

    Attributes:
        config: Where things are.
        select: Rules to check; empty for all.
        ignore: Rules to leave out.
        key: What every answer depends on besides the files (:func:`claimspan.app.remember.base_key`).
        day: Today.
        scan: The scan; only its speakers and the time it began are looked at.
        speakers: What answers depend on of all speakers' files.
    """

    config: Config
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    key: str
    day: date
    scan: Scan
    speakers: KnownSpeakers

    @property
    def known(self) -> Mapping[str, str]:
        """Digest of every speaker's file."""
        return self.speakers.digests

    @cached_property
    def names(self) -> str:
        """Digest of all names that are one speaker's."""
        return remember.names_digest(self.speakers.aliases)

    def names_in(self, article: Article) -> str:
        """Return the digest of those that stand in an article."""
        if article.content is None or not self.speakers.aliases:
            return remember.names_digest(())
        text = article.content.decode("utf-8", "replace")
        return remember.names_digest(names_within(self.speakers.aliases, text))


class Looked(NamedTuple):
    """The answer for one source.

    Attributes:
        row: What to remember.
        verdicts: Verdicts (JSON); None when those remembered with the row given still hold.
        lasting: Whether it may be remembered: articles that cannot be read are looked at every time.
    """

    row: Row
    verdicts: str | None
    lasting: bool

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found."""
        return remember.load(self.row.findings) if self.row.findings else ()


class Looker:
    """Looks at sources under the same terms; reads rules and speakers when the first one wants them."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms

    @cached_property
    def rules(self) -> dict[str, Rule[Any]]:
        """The selected rules by code.

        Raises:
            UsageError: One that is named does not exist.
        """
        from claimspan.rules.find import selected

        return selected(self.terms.select, self.terms.ignore)

    @cached_property
    def analyst(self) -> Analyst:
        """Reads language, from memory where it was read before."""
        from claimspan.app.analyses import Analyst

        return Analyst(self.terms.config, self.terms.day)

    def has_to_read(self, entries: Iterable[SourceEntry], enough: int) -> bool:
        """Tell whether at least ``enough`` of the sources have records and were never read."""
        if not any(rule.view.__name__ in LANGUAGE_VIEWS for rule in self.rules.values()):
            return False
        unread = (entry for entry in entries if entry.records and entry.article)
        return sum(1 for _ in islice(filter(self._unread, unread), enough)) >= enough

    def _unread(self, entry: SourceEntry) -> bool:
        return not self.analyst.knows(read_article(self.terms.config, entry).sha256)

    def close(self) -> None:
        """Close what is remembered of language; it is opened again when asked for something."""
        if "analyst" in self.__dict__:
            self.analyst.close()

    @cached_property
    def _desk(self) -> Desk:
        from claimspan.engine.check import Desk
        from claimspan.store.claims import read_speakers

        found, _ = read_speakers(self.terms.config, self.terms.scan)
        speakers = {name: stored.value for name, stored in found.items()}
        return Desk(speakers, self.terms.config.four_eyes, self.terms.day, self._scorer())

    def _scorer(self) -> Scorer | None:
        name = self.terms.config.scorer
        if name is None:
            return None
        from claimspan.app import scorers

        return scorers.load(name)

    def unchanged(self, entry: SourceEntry, row: Row | None) -> bool:
        """Tell, from time stamps and the article's bytes alone, that a row's answer holds."""
        return (
            row is not None
            and row.signature != ""
            and row.signature == entry.signature
            and remember.holds(row, self.terms.key, self.terms.day, self.terms.known)
            and remember.rests_on(row, self.terms.names)
            and row.article_sha256 == read_article(self.terms.config, entry).sha256 != ""
        )

    def look(self, entry: SourceEntry, row: Row | None, twins: tuple[str, ...] = ()) -> Looked:
        """Read a source and its records; check them, unless their bytes are those ``row`` was made from."""
        terms = self.terms
        article = read_article(terms.config, entry)
        folder = read_folder(terms.config, entry)
        signature = entry.signature if entry.settled(terms.scan.started) else ""
        if (
            row is not None
            and (row.article_sha256, row.content) == (article.sha256, folder.content)
            and remember.holds(row, terms.key, terms.day, terms.known)
            and (names := self._names_still(row, article)) is not None
        ):
            return Looked(remember.with_names(row._replace(signature=signature), names), None, lasting=True)
        from claimspan.engine.check import check_source

        case = source_case(terms.config, entry, article, folder, terms.known, twins=twins, read=self._read)
        outcome = check_source(case, self.rules, self._desk)
        made = remember.row_of(
            entry.path,
            outcome,
            signature=signature,
            article=article.sha256,
            content=folder.content,
            key=terms.key,
            known=terms.known,
        )
        if any(verdict.kind == "claim" for verdict in outcome.verdicts):
            made = remember.with_names(made, remember.Names(terms.names, terms.names_in(article)))
        return Looked(made, remember.dump_verdicts(outcome.verdicts), lasting=_readable(article))

    def _names_still(self, row: Row, article: Article) -> remember.Names | None:
        """Return the names a row rests on, brought up to date; None when they are others than they were."""
        names = remember.names_of(row)
        if remember.rests_on(row, self.terms.names):
            return names
        return names._replace(all=self.terms.names) if self.terms.names_in(article) == names.within else None

    def _read(self, texts: Sequence[str]) -> Sequence[Analysis]:
        return self.analyst.all(texts)


def _readable(article: Article) -> bool:
    return article.content is not None
