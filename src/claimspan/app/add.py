"""Record words of an article: find their exact place, and refuse where it is not clear."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

import claimspan
from claimspan.app.articles import Desktop
from claimspan.app.plain import plainly
from claimspan.engine.wording import find_words, nearest_words
from claimspan.errors import ClaimspanError, UsageError
from claimspan.model.event import Action, Event
from claimspan.model.record import Claim, Kind, Quote, Said, new_id, record_hash
from claimspan.model.register import Cause, SourceFile, Speaker, Version
from claimspan.model.selector import Selector
from claimspan.model.text import Source, Span
from claimspan.store import claims, corpus, lookup
from claimspan.store.atomic import Changes, Transaction

SHOWN = 60
"""Code points of the article shown around a place."""

SHOWN_PLACES = 4
"""Places named when the words stand in several."""

TOOL = f"claimspan {claimspan.__version__}"


class WordsError(ClaimspanError):
    """The words do not stand in the article, or in more than one place."""


@dataclass(frozen=True)
class Draft:
    """What is to be recorded.

    Attributes:
        source: Path of the article below the corpus.
        words: The words of each part, in text order.
        statement: Of a claim; None for a quote.
        speaker: Id, name or alias of a quote's speaker; None for a claim.
        new_speaker: Kind of speaker to be added under that name: person, organisation, document.
        role: As printed.
        via: Outlet the words were told to.
        wording: How far the words are the speaker's own.
        said: When, where, at which event.
        caveat: What a reader of the record has to know.
        line: 1-based line in which the first part starts, where the words stand in several places.
        column: 1-based column in that line, where they stand in it several times.
    """

    source: str
    words: tuple[str, ...]
    statement: str | None = None
    speaker: str | None = None
    new_speaker: str | None = None
    role: str | None = None
    via: str | None = None
    wording: str = "unverified"
    said: Said | None = None
    caveat: str | None = None
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True)
class Added:
    """What was recorded: the record, its file below the root, and remarks for the person."""

    record: Claim | Quote
    path: str
    remarks: tuple[str, ...]


@plainly()
def add(desk: Desktop, draft: Draft, by: str) -> Added:
    """Write one proposed record.

    Raises:
        WordsError: The words are not there, or not in one place only.
        UsageError: The draft is not complete, a fact is not valid, the speaker is unknown, or the record is
            there already.
    """
    config = desk.config
    article = corpus.article_path(config, draft.source)
    content = corpus.read_bytes(config, article)
    today = corpus.decoded(draft.source, content, article)
    parts, remarks = _parts(today, article, draft)
    with Transaction(config.root) as changes:
        record = _record(draft, parts, _speaker(desk, draft, changes))
        path = lookup.record_path(config, draft.source, record.id)
        _refuse_twin(desk, record, path)
        event = Event(
            at=desk.workspace.instant,
            by=by,
            action=Action.PROPOSED,
            record_hash=record_hash(record, draft.source),
            text_hash=today.sha256,
            tool=TOOL,
        )
        record = record.model_copy(update={"history": (event,)})
        remarks += register_version(desk, changes, today, content, Cause.UPDATE)
        claims.put(changes, path, record, None)
    return Added(record, path, tuple(remarks))


def register_version(
    desk: Desktop, changes: Changes, today: Source, content: bytes, cause: Cause, facts: Mapping[str, str] | None = None
) -> list[str]:
    """Plan to keep today's text and to list it among the source's versions; return remarks.

    Args:
        desk: Corpus and register.
        changes: Takes the writes.
        today: The article.
        content: Its bytes.
        cause: Why this text came to be; the first version's cause is always ``first``.
        facts: ``retrieved`` and ``note`` of the version.
    """
    config = desk.config
    claims.keep_text(changes, config, today.path, content)
    stored = claims.read_source_file(config, today.path)
    path = lookup.source_file_path(config, today.path)
    version = {"sha256": today.sha256, "cause": cause if stored else Cause.FIRST, **(facts or {})}
    if stored is None:
        claims.put(changes, path, SourceFile.model_validate({"versions": (version,)}), None)
        return [f"registered in {path}"]
    if any(known.sha256 == today.sha256 for known in stored.value.versions):
        return []
    versions = (Version.model_validate(version), *stored.value.versions)
    claims.put(changes, path, stored.value.model_copy(update={"versions": versions}), stored.digest)
    return [f"the article has a new text; noted in {path} with cause {cause.value}"]


def _parts(today: Source, article: str, draft: Draft) -> tuple[tuple[Selector, ...], list[str]]:
    spans: list[Span] = []
    remarks: list[str] = []
    for number, words in enumerate(draft.words, 1):
        label = f"part {number}: " if len(draft.words) > 1 else ""
        after = spans[-1].end if spans else 0
        at = (draft.line, draft.column) if number == 1 else (None, None)
        span, remark = _place(today, article, words, at, label, after)
        spans.append(span)
        remarks += [label + remark] if remark else []
    return tuple(Selector.describe(today.text, span) for span in spans), remarks


def _place(
    today: Source, article: str, words: str, at: tuple[int | None, int | None], label: str, after: int
) -> tuple[Span, str | None]:
    if not words.strip():
        raise UsageError(f"{label}there are no words to record", hint="quote some words of the article")
    found = find_words(words, today.text)
    wanted = tuple(number for number in at if number is not None)
    places = [span for span in found.places if today.position(span.start)[: len(wanted)] == wanted]
    if not places:
        raise _not_there(today, article, words, wanted, label, found.places)
    later = [span for span in places if span.start >= after]
    if not later:
        raise WordsError(
            f"{label}the words stand before those of the part before",
            path=article,
            line=today.position(places[0].start).line,
            hint="give the parts in the order of the article",
        )
    if len(places) > 1 and not (after and len(later) == 1):
        shown = "; ".join(f"{_at(today, span)} {_around(today, span)}" for span in places[:SHOWN_PLACES])
        more = f" and {len(places) - SHOWN_PLACES} more" if len(places) > SHOWN_PLACES else ""
        raise WordsError(
            f"{label}the words stand there {len(places)} times: {shown}{more}",
            path=article,
            hint=f"give more words, or name the place: --line {_at(today, later[0])}",
        )
    span = later[0]
    kept = None if found.verbatim else f"recorded as the article prints it: {span.of(today.text)}"
    return span, kept


def _not_there(
    today: Source, article: str, words: str, at: tuple[int, ...], label: str, elsewhere: tuple[Span, ...]
) -> WordsError:
    if elsewhere:
        place = ":".join(map(str, at))
        near = ", ".join(_at(today, span) for span in elsewhere[:SHOWN_PLACES])
        message = f"{label}the words do not start at line {place}"
        return WordsError(message, path=article, hint=f"they do at {near}")
    near_words = nearest_words(words, today.text)
    hint = f"the nearest words are: {' '.join(near_words.split())}" if near_words else "copy them from the article"
    return WordsError(f"{label}the article does not say: {words}", path=article, hint=hint)


def _at(today: Source, span: Span) -> str:
    line, column = today.position(span.start)
    return f"{line}:{column}"


def _around(today: Source, span: Span) -> str:
    before = today.text[max(0, span.start - SHOWN // 2) : span.start]
    return " ".join(f"…{before}{today.text[span.start : span.end][:SHOWN]}…".split())


def _record(draft: Draft, parts: tuple[Selector, ...], speaker: str | None) -> Claim | Quote:
    if draft.statement is not None:
        if not draft.statement.strip():
            raise UsageError("the statement is empty", hint="say in your own words what the article's words bear out")
        quote_only = {"--role": draft.role, "--via": draft.via, "--said-…": draft.said}
        given = [name for name, value in quote_only.items() if value]
        if given:
            raise UsageError(
                f"{given[0]} belongs to quotes, but this is a claim", hint="leave it out, or name a --speaker"
            )
        told = draft.statement.strip()
        made = new_id(Kind.CLAIM, draft.source, parts, told)
        return Claim(id=made, statement=told, parts=parts, caveat=draft.caveat)
    if speaker is None:
        raise UsageError("say what the words are", hint='a claim needs --statement "…", a quote needs --speaker NAME')
    return Quote.model_validate(
        {
            "id": new_id(Kind.QUOTE, draft.source, parts, speaker),
            "speaker": speaker,
            "role": draft.role,
            "said": draft.said,
            "via": draft.via,
            "wording": draft.wording,
            "parts": parts,
            "caveat": draft.caveat,
        }
    )


def _refuse_twin(desk: Desktop, record: Claim | Quote, path: str) -> None:
    for entry in desk.scan.sources.values():
        if record.id in entry.records:
            raise UsageError(
                f"this is recorded already: {record.id}", path=path, hint=f"see claimspan show {record.id}"
            )


def _speaker(desk: Desktop, draft: Draft, changes: Transaction) -> str | None:
    if draft.statement is not None:
        if draft.speaker:
            raise UsageError(
                "give a --statement or a --speaker, not both", hint="record a claim and a quote one by one"
            )
        return None
    if not draft.speaker:
        return None
    stored, _ = claims.read_speakers(desk.config, desk.scan)
    speakers = {speaker_id: each.value for speaker_id, each in stored.items()}
    found = _named(draft.speaker, speakers)
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f'"{draft.speaker}" could be {", ".join(found)}', hint="name the speaker by id")
    if draft.new_speaker:
        return _new_speaker(desk, draft.speaker, draft.new_speaker, changes)
    names = {speaker.name: speaker_id for speaker_id, speaker in speakers.items()}
    near = get_close_matches(draft.speaker, [*names, *speakers], n=1, cutoff=0.5)
    hint = f'did you mean "{near[0]}"? ' if near else ""
    raise UsageError(
        f'the register has no speaker "{draft.speaker}"',
        hint=f"{hint}add a new one with --new-speaker person, organisation or document",
    )


def _named(word: str, speakers: Mapping[str, Speaker]) -> list[str]:
    if word in speakers:
        return [word]
    wanted = word.casefold()
    return sorted(
        speaker_id
        for speaker_id, speaker in speakers.items()
        if wanted in {name.casefold() for name in (speaker.name, *speaker.aliases)}
    )


def _new_speaker(desk: Desktop, name: str, kind: str, changes: Transaction) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    speaker_id = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:80].strip("-")
    if not speaker_id:
        raise UsageError(f'no id can be made of "{name}"', hint="write a file under _speakers/ by hand")
    speaker = Speaker.model_validate({"id": speaker_id, "kind": kind, "name": name.strip()})
    claims.put(changes, lookup.speaker_path(desk.config, speaker_id), speaker, None)
    return speaker_id
