"""Put side by side whose words the register holds as whose, and whose the articles say they are."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from claimspan.app.articles import Desktop, desktop
from claimspan.app.extract import sound
from claimspan.app.load import known_speakers, read_article, source_case
from claimspan.app.speakers import find_speaker
from claimspan.app.workspace import Workspace
from claimspan.engine.check import SourceCase, locate_record
from claimspan.engine.parties import Cast, Directory, cast
from claimspan.engine.passages import Held, Recorded, passages
from claimspan.engine.rivals import Scene, alike, doubted
from claimspan.engine.standing import standing
from claimspan.errors import UsageError
from claimspan.model.attribution import Analysis
from claimspan.model.audit import Agreement, Audit, AuditedArticle, Coverage, Party, Passage
from claimspan.model.extraction import ReadArticle
from claimspan.model.file import FileProblem
from claimspan.model.record import Claim, Quote
from claimspan.model.register import Speaker
from claimspan.model.text import Source, in_text_order
from claimspan.store import claims
from claimspan.store.folder import read_folder
from claimspan.store.scan import SourceEntry

Analyses = Callable[[Sequence[str]], Sequence[Analysis]]
"""Returns the analyses of texts, in their order."""

LEAST_WORD = 3
"""Letters a word of a name has to have for its absence to tell that an article does not name somebody."""


@dataclass(frozen=True)
class _Looked:
    """One article of the audit with its live records."""

    article: ReadArticle
    records: tuple[Recorded, ...]


def audit(workspace: Workspace, words: Sequence[str], analyses: Analyses) -> Audit:
    """Return whose words are whose, for the speakers that ``words`` name, or for all.

    Args:
        workspace: The root.
        words: Ids, names, family names or aliases; names the articles alone use will do.
        analyses: Reads the language of texts.

    Raises:
        CorpusError, RegisterError: A folder is missing.
        UsageError: A speaker is unknown, or several are called so.
        ClaimspanError: The language cannot be read at all: the pipeline is missing.
    """
    desk = desktop(workspace)
    stored, problems = claims.read_speakers(desk.config, desk.scan)
    directory = Directory({key: each.value for key, each in sorted(stored.items())})
    asked = [(word, find_speaker(desk, word)) for word in words]
    cases, troubles = _cases(desk)
    problems += [*desk.scan.problems, *troubles]
    wanted = [case for case in cases if _concerns(case, asked, directory.speakers)]
    looked = _looked(wanted, analyses)
    found, held = _passages(looked, directory)
    keys = _keys(asked, directory)
    return _answer(looked, found, held, directory, keys, problems)


def _cases(desk: Desktop) -> tuple[list[SourceCase], list[FileProblem]]:
    """Return every source with a readable article, and what is wrong with files."""
    known = known_speakers(desk.config, desk.scan).digests
    cases: list[SourceCase] = []
    problems: list[FileProblem] = []
    for entry in desk.scan.sources.values():
        case = _case(desk, entry, known)
        problems += case.problems
        cases.append(case)
    return cases, problems


def _case(desk: Desktop, entry: SourceEntry, known: dict[str, str]) -> SourceCase:
    article = read_article(desk.config, entry)
    return source_case(desk.config, entry, article, read_folder(desk.config, entry), known)


def _concerns(case: SourceCase, asked: Sequence[tuple[str, str | None]], speakers: dict[str, Speaker]) -> bool:
    """Tell whether an article may have to do with the speakers asked for: it names one, or has a quote of theirs."""
    if not asked:
        return True
    keys = {key for _, key in asked if key}
    if any(isinstance(record, Quote) and record.speaker in keys for record, _ in case.records):
        return True
    text = _plain(case.today.text) if case.today else ""
    return any(name in text for word, key in asked for name in _names(word, speakers.get(key or "")))


def _names(word: str, speaker: Speaker | None) -> Iterator[str]:
    told = (speaker.name, *speaker.aliases, speaker.family or "") if speaker else (word,)
    yield from (part for name in told for part in _plain(name).split() if len(part) >= LEAST_WORD)
    if not any(len(part) >= LEAST_WORD for name in told for part in _plain(name).split()):
        yield from (_plain(name) for name in told if name)


def _plain(text: str) -> str:
    """Return text for a rough comparison: no accents, no capitals."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in spread if not unicodedata.combining(letter)).casefold()


def _looked(cases: Sequence[SourceCase], analyses: Analyses) -> list[_Looked]:
    readable = [(case, case.today) for case in cases if case.today is not None]
    read = analyses([today.text for _, today in readable]) if readable else ()
    looked = []
    for (case, today), analysis in zip(readable, read, strict=True):
        source = Source(case.article_path, today.text, today.sha256)
        looked.append(_Looked(ReadArticle(source, sound(analysis, source)), tuple(_records(case))))
    missing = [case for case in cases if case.today is None and case.records]
    for case in missing:
        empty = ReadArticle(Source(case.article_path, "", ""), Analysis(unread="it cannot be read"))
        looked.append(_Looked(empty, tuple(_records(case))))
    return sorted(looked, key=lambda each: each.article.source.path)


def _records(case: SourceCase) -> Iterator[Recorded]:
    """Yield the live records of a source with where their words are today."""
    for record, _ in case.records:
        stands = standing(record, case.path)
        if not stands.live:
            continue
        location, _ = locate_record(case, record, stands, {})
        spans = tuple(part.span for part in location.parts if part.span) if location else ()
        note = ""
        if len(spans) != len(record.parts) or not in_text_order(spans):
            spans, note = (), _lost(case, record)
        yield Recorded(record.id, record.speaker if isinstance(record, Quote) else None, spans, record.words, note)


def _lost(case: SourceCase, record: Claim | Quote) -> str:
    if case.today is None:
        return "the article is not there or cannot be read"
    return f"the words do not stand in the article today: claimspan show {record.id}"


def _passages(
    looked: Sequence[_Looked], directory: Directory
) -> tuple[list[tuple[_Looked, list[Passage]]], list[Held]]:
    found, held = [], []
    for each in looked:
        own, count = passages(each.article, each.records, directory)
        found.append((each, own))
        held.append(count)
    return found, held


def _keys(asked: Sequence[tuple[str, str | None]], directory: Directory) -> tuple[str, ...]:
    """Return the keys of the speakers asked for, now that the articles' own names are known too."""
    found = [key or _unregistered(word, directory) for word, key in asked]
    if len(found) != len(set(found)):
        word = next(word for place, (word, _) in enumerate(asked) if found[place] in found[:place])
        raise UsageError(f'"{word}" names a speaker that is named already', hint="name each speaker once")
    return tuple(found)


def _unregistered(word: str, directory: Directory) -> str:
    """Return the key of somebody the articles name.

    Raises:
        UsageError: Nobody, or several, are called so; names the nearest.
    """
    wanted = _plain(word.strip())
    parties = directory.all()
    whole = [party for party in parties if wanted in map(_plain, (party.name, *party.forms))]
    part = [party for party in parties if any(wanted in _plain(name).split() for name in (party.name, *party.forms))]
    for found in (whole, part):
        if len(found) > 1:
            raise UsageError(
                f'"{word}" could be {", ".join(party.name for party in found)}', hint="give the whole name"
            )
        if found:
            return found[0].key
    known = [name for party in directory.all() for name in (party.key, party.name, party.family, *party.forms) if name]
    near = get_close_matches(word, dict.fromkeys(known), n=3, cutoff=0.5)
    listed = " or ".join(f'"{name}"' for name in near)
    hint = f"did you mean {listed}?" if near else "list the speakers with claimspan speaker list"
    raise UsageError(f'neither register nor articles know a speaker "{word}"', hint=hint)


def _answer(
    looked: Sequence[_Looked],
    found: Sequence[tuple[_Looked, list[Passage]]],
    held: Sequence[Held],
    directory: Directory,
    asked: tuple[str, ...],
    problems: Sequence[FileProblem],
) -> Audit:
    casts: list[Cast] = [cast(each.article, directory) for each, _ in found]
    parties = {party.key: party for party in directory.all()}
    scenes = [Scene(each.article, named, parties) for (each, _), named in zip(found, casts, strict=True)]
    every = [passage for scene, (_, own) in zip(scenes, found, strict=True) for passage in doubted(scene, own)]
    shown = [passage for passage in every if not asked or set(passage.parties) & set(asked)]
    counted = _counted(parties.values(), every, asked)
    pair = [parties[key] for key in asked] if len(asked) == 2 else []  # noqa: PLR2004  # a pair
    return Audit(
        parties=counted,
        asked=asked,
        passages=tuple(shown),
        coverage=Coverage(
            sum(each.attributions for each in held),
            sum(each.quotes for each in held),
            sum(each.claims for each in held),
        ),
        articles=tuple(
            AuditedArticle(each.article.source, each.article.source.path, each.article.analysis) for each in looked
        ),
        alike=alike(pair[0], pair[1], scenes) if pair else (),
        unread=tuple(
            (each.article.source.path, each.article.analysis.unread) for each in looked if each.article.analysis.unread
        ),
        problems=tuple(_told(problem) for problem in problems),
    )


def _told(problem: FileProblem) -> str:
    place = ":".join(str(each) for each in (problem.path, problem.line, problem.column) if each is not None)
    return f"{place}: {problem.message}; {problem.hint}"


def _counted(parties: Iterable[Party], found: Sequence[Passage], asked: tuple[str, ...]) -> tuple[Party, ...]:
    """Return everybody with their numbers, the contested first; those nothing is given to are left out."""
    recorded = Counter(each.recorded for each in found if each.recorded)
    given = Counter(each.given for each in found if each.given)
    both = Counter(each.given for each in found if each.agreement is Agreement.BOTH)
    contested = Counter(key for each in found if each.agreement is Agreement.CONTESTED for key in _rivals(each))
    counted = [
        replace(
            party,
            recorded=recorded[party.key],
            given=given[party.key],
            both=both[party.key],
            contested=contested[party.key],
        )
        for party in parties
    ]
    met = {key for each in found for key in (*each.parties, *(doubt.other for doubt in each.doubts))}
    shown = [party for party in counted if party.key in asked or party.registered or party.key in met]
    return tuple(sorted(shown, key=lambda party: (-party.contested, -(party.recorded + party.given), party.name)))


def _rivals(passage: Passage) -> set[str]:
    """Return everybody a contested passage is claimed for."""
    return {
        *passage.parties,
        *(doubt.other for doubt in passage.doubts if doubt.sort in {"recorded", "twice", "ambiguous"}),
    }
