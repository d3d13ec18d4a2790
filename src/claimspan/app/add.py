"""Record words of an article: find their exact place, and refuse where it is not clear."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import claimspan
from claimspan.app.articles import Desktop
from claimspan.app.placing import place_parts
from claimspan.app.plain import plainly
from claimspan.app.speakers import find_speaker, new_speaker, require_speaker
from claimspan.app.versions import keep_today
from claimspan.engine.sentences import frame_of
from claimspan.errors import UsageError
from claimspan.facts.quoted import quoted
from claimspan.model.event import Action, Event
from claimspan.model.finding import Place
from claimspan.model.record import Claim, Kind, Quote, Said, new_id, record_hash
from claimspan.model.selector import Selector
from claimspan.rules.views import place_in
from claimspan.store import claims, corpus, lookup
from claimspan.store.atomic import Transaction

TOOL = f"claimspan {claimspan.__version__}"


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
        wording: How far the words are the speaker's own; None for what the article's marks say.
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
    wording: str | None = None
    said: Said | None = None
    caveat: str | None = None
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True)
class Added:
    """What was recorded: the record, its file below the root, where its parts stand, and remarks for the person."""

    record: Claim | Quote
    path: str
    places: tuple[Place, ...]
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
    today = corpus.read_source(config, draft.source)
    at = tuple(number for number in (draft.line, draft.column) if number is not None)
    parts, remarks = place_parts(today, article, draft.words, at)
    if draft.statement is None and draft.wording is None:
        draft = replace(draft, wording=_wording(today.text, parts))
        remarks += [_REPORTED] if draft.wording == "paraphrased" else []
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
        remarks += keep_today(desk, changes, today)
        claims.put(changes, path, record, None)
    places = tuple(place_in(today, article, part.span) for part in parts)
    return Added(record, path, places, tuple(remarks))


_REPORTED = "recorded as paraphrased: the article prints these words without quotation marks"


def _wording(text: str, parts: Sequence[Selector]) -> str:
    """Return how far words are the speaker's own, as far as their print tells: unmarked ones are the reporter's.

    Interviews and transcripts name the speaker before a colon, and need no marks.
    """
    in_marks = any(part.span.overlaps(piece) for part in parts for piece in quoted(text))
    return "unverified" if in_marks or any(frame_of(text, part.span).label for part in parts) else "paraphrased"


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
    if draft.new_speaker:
        return find_speaker(desk, draft.speaker) or new_speaker(desk, changes, draft.speaker, draft.new_speaker)
    return require_speaker(desk, draft.speaker, "add a new one with --new-speaker person, organisation or document")
