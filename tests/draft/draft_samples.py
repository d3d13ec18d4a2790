"""A small corpus and register for drafts, held in memory."""

from __future__ import annotations

from functools import cache, lru_cache

from claimspan.engine.draft.case import DraftCase
from claimspan.engine.draft.holdings import HeldArticle, HeldRecord, Holdings
from claimspan.engine.draft.parts import parts, together
from claimspan.engine.draft.prose import prose
from claimspan.engine.draft.verify import Verified, verify
from claimspan.model.attribution import Analysis
from claimspan.model.finding import State
from claimspan.model.record import Claim, Quote
from claimspan.model.register import Speaker
from claimspan.model.selector import Selector
from claimspan.model.text import Source, Span
from claimspan.nlp.analyse import analyse
from claimspan.rules.find import all_rules

PROBE = (
    "Aldern builds a probe\n\n"
    "The probe weighs about 10 kilograms and will be launched in June 2031 from Norholt.\n\n"
    "“It will not be cheap, but it will be worth every coin,” Mara Lindt, who leads the project, said on Monday. “We "
    "have waited for twenty years.”\n\n"
    "Jonas Weber, who runs the launch site, was less sure. “I doubt that the engine will be ready before 2033,” he "
    "said.\n\nThe ministry said that the costs had risen to 28 million crowns. A spokesman called them acceptable.\n"
)
HARBOUR = (
    "Norholt rebuilds its harbour\n\n"
    "The harbour of Norholt will be rebuilt between 2027 and 2029. “Nobody will lose a job over this,” mayor Ida "
    "Brandt said.\n\n“If the council agrees, we start in March,” she added. The old crane stays where it is.\n"
)
RULES = {code: rule for code, rule in all_rules().items() if code.startswith("CS7")}
SPEAKERS = {
    id_: Speaker(id=id_, kind="person", name=name, family=name.split()[1])
    for id_, name in (("mara-lindt", "Mara Lindt"), ("jonas-weber", "Jonas Weber"), ("ida-brandt", "Ida Brandt"))
}


@lru_cache(maxsize=2_000)
def read_one(text: str) -> Analysis:
    return analyse(text)


def article(path: str, text: str) -> HeldArticle:
    return HeldArticle(Source(f"seeds/{path}", text, ""), path, "2026-01-05", (f"https://example.org/{path}",), None)


def held(id_: str, words: str, number: int, text: str, told: str, state: State = State.ACCEPTED) -> HeldRecord:
    start = text.index(words)
    span = Span(start, start + len(words))
    part = Selector.describe(text, span)
    record: Claim | Quote
    if id_.startswith("c"):
        record = Claim(id=id_, statement=told, parts=(part,))
    else:
        record = Quote(id=id_, speaker=told, parts=(part,))
    source = ("probe.txt", "harbour.txt")[number]
    live = state not in (State.REJECTED, State.WITHDRAWN)
    return HeldRecord(record, f"claims/{source}/{id_}.json", source, state, number, (span,) if live else ())


@cache
def holdings() -> Holdings:
    records = (
        held("c-mmmmmmmmmmmm", "The probe weighs about 10 kilograms", 0, PROBE, "The probe weighs about 10 kilograms."),
        held(
            "c-launchaaaaaa",
            "will be launched in June 2031 from Norholt",
            0,
            PROBE,
            "The probe will be launched in June 2031.",
        ),
        held(
            "c-costsaaaaaaa",
            "the costs had risen to 28 million crowns",
            0,
            PROBE,
            "The costs are 28 million crowns.",
            State.PROPOSED,
        ),
        held("c-costsbbbbbbb", "A spokesman called them acceptable", 0, PROBE, "The costs are low.", State.WITHDRAWN),
        held(
            "c-harbouraaaaa",
            "The harbour of Norholt will be rebuilt between 2027 and 2029",
            1,
            HARBOUR,
            "The harbour of Norholt will be rebuilt from 2027 to 2029.",
        ),
        held("q-cheapaaaaaaa", "It will not be cheap, but it will be worth every coin", 0, PROBE, "mara-lindt"),
        held("q-jobaaaaaaaaa", "Nobody will lose a job over this", 1, HARBOUR, "ida-brandt"),
    )
    return Holdings((article("probe.txt", PROBE), article("harbour.txt", HARBOUR)), records, SPEAKERS)


def case(text: str, name: str = "draft.md") -> DraftCase:
    read = prose(text, markdown=not name.endswith(".txt"))
    spans = parts(len(read.text), read.stretches)
    analysis = together((span, read_one(span.of(read.text))) for span in spans)
    return DraftCase(Source(name, text, ""), read, analysis)


def verified(text: str, name: str = "draft.md") -> Verified:
    """Return what verifying a draft against the samples finds."""
    return verify([case(text, name)], holdings(), RULES, lambda texts: [read_one(each) for each in texts])


def codes(text: str, *, notes: bool = False) -> list[str]:
    """Return the codes of what is found, those of notes only if wanted."""
    return [each.code for each in verified(text).findings if notes or each.code != "CS709"]
