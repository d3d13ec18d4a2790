"""Analyses made by hand: the shipped article as a careful reader reads it, and one where every text is hostile."""

from __future__ import annotations

from pathlib import Path

from claimspan.model.attribution import (
    Analysis,
    Attribution,
    ContentKind,
    Mention,
    MentionSort,
    Named,
    Outcome,
    Printed,
    Resolution,
    Speech,
)
from claimspan.model.extraction import Extraction, ReadArticle
from claimspan.model.text import Source, Span

NAME = "000_7557f1940efd9785.txt"
SEED = Path(__file__).parents[2] / "seeds" / NAME
TEXT = SEED.read_bytes().decode()
SOURCE = Source(f"seeds/{NAME}", TEXT, "ebe1624a5ee86225a0a802c0f1814f0f2a4dcd6a0f1ab627495f8e23ac56ddd2")

ALIBERTI, HROZENSKY, WANG = "Marco Aliberti", "Tomas Hrozensky", "Wang Qiong"
PRESENTATION = "Wang’s presentation"
NAMED_THERE = "is named at the cue"


def at(words: str, last: str | None = None, after: int = 0) -> Span:
    """Return the first span of ``words``, or from their start to the end of ``last``."""
    start = TEXT.index(words, after)
    return Span(start, TEXT.index(last, start) + len(last) if last else start + len(words))


def speech(
    content: tuple[Span, ...],
    cue: Span | None,
    mention: tuple[Span, Span] | None,
    name: str | None,
    *,
    kind: ContentKind = ContentKind.DIRECT,
    role: Span | None = None,
    via: Span | None = None,
    inherited: bool = False,
    evidence: str = "",
    sort: MentionSort = MentionSort.NAME,
    confidence: float = 0.97,
    candidates: tuple[str, ...] = (),
) -> Speech:
    outcome = Outcome.RESOLVED if name else Outcome.AMBIGUOUS if candidates else Outcome.UNRESOLVED
    head = mention[1].of(TEXT) if mention else ""
    line = SOURCE.position(mention[1].start if mention else content[0].start).line
    told = evidence or f'"{head}" in line {line} {NAMED_THERE}'
    return Speech(
        Attribution(
            content,
            (cue,) if cue else (),
            Mention((mention[0],), mention[1], role) if mention else None,
            kind,
            "saying" if cue else "",
            (via,) if via else (),
            inherited=inherited,
        ),
        Resolution(outcome, name, candidates, told, confidence),
        Printed(head, cue.of(TEXT) if cue else "", role.of(TEXT) if role else "", sort, line),
    )


INDIRECT, MIXED = ContentKind.INDIRECT, ContentKind.MIXED


def the_article(*, ambiguous: bool = False) -> ReadArticle:
    """Return the shipped article with its nine statements; with ``ambiguous`` the last could be two people's."""
    wang = at("Wang Qiong of the Lunar", "(CNSA)")
    aliberti = at("Marco Aliberti, senior", "Vienna")
    hrozensky = at("Tomas Hrozensky, also from ESPI")
    says = at("Aliberti says")
    notes = at("Aliberti notes")
    he = at("He adds")
    adds = 'the last person named before "He" is Aliberti, line 43'
    either = '"He" could be Aliberti, line 43, or Hrozensky, line 41'
    speeches = (
        speech(
            (at("China is open to proposals", "utilization test mission"),),
            at("said", after=wang.end),
            (wang, at("Wang Qiong")),
            WANG,
            kind=INDIRECT,
            role=at("of the Lunar", "(CNSA)"),
        ),
        speech(
            (at("Chang’e-6 already", "ICUBE-Q"),),
            at("said", after=at("ICUBE-Q").end),
            (at("Wang said"), at("Wang", after=at("ICUBE-Q").end)),
            WANG,
            kind=INDIRECT,
            evidence='"Wang" in line 13 is short for Wang Qiong, line 11',
        ),
        speech(
            (at("a joint Sino-Russian program"),),
            at("referred to as"),
            None,
            None,
            kind=INDIRECT,
            evidence="nobody is named",
            sort=MentionSort.NOBODY,
            confidence=0.0,
        ),
        speech(
            (at("that the ILRS was conceived", "in 2020"),),
            at("said", after=at("presentation instead").end),
            (at("Wang’s presentation"), at("presentation", after=at("Wang’s presentation").start)),
            PRESENTATION,
            kind=MIXED,
        ),
        speech(
            (
                at("“Whether in space", "partners,”"),
                at("“This unease", "goal.”"),
                at("“Moving forward", "altogether.”"),
            ),
            at("said", after=at("he said. ").end),
            (aliberti, at("Marco Aliberti")),
            ALIBERTI,
            role=at("senior researcher", "(ESPI)"),
            via=at("SpaceNews"),
        ),
        speech(
            (at("China has been keen", "normatively"),),
            at("says", after=says.start),
            (Span(says.start, says.start + 8), Span(says.start, says.start + 8)),
            ALIBERTI,
            kind=INDIRECT,
            evidence='"Aliberti" in line 39 is short for Marco Aliberti, line 33',
        ),
        speech(
            (at("“Beyond a few launcher", "the country,”"),),
            at("says", after=at("of the country,”").end),
            (hrozensky, at("Tomas Hrozensky")),
            HROZENSKY,
            role=at("also from ESPI"),
        ),
        speech(
            (at("Given Russia’s current", "with China", at("Given Russia").start),),
            at("notes", after=notes.start),
            (Span(notes.start, notes.start + 8), Span(notes.start, notes.start + 8)),
            ALIBERTI,
            kind=MIXED,
            evidence='"Aliberti" in line 43 is short for Marco Aliberti, line 33',
        ),
        speech(
            (at("that what could result", "interests.”"),),
            at("adds", after=he.start),
            (Span(he.start, he.start + 2), Span(he.start, he.start + 2)),
            None if ambiguous else ALIBERTI,
            kind=MIXED,
            evidence=either if ambiguous else adds,
            sort=MentionSort.PRONOUN,
            confidence=0.5 if ambiguous else 0.9,
            candidates=(ALIBERTI, HROZENSKY) if ambiguous else (),
        ),
    )
    named = (
        Named(WANG, "person", (WANG, "Wang"), (at("Wang Qiong"),), (at("of the Lunar", "(CNSA)"),)),
        Named(
            ALIBERTI,
            "person",
            (ALIBERTI, "Aliberti"),
            (at("Marco Aliberti"), Span(says.start, says.start + 8), Span(notes.start, notes.start + 8)),
            (at("senior researcher", "(ESPI)"),),
            (at("senior researcher", "(ESPI)").of(TEXT),),
        ),
        Named(
            HROZENSKY, "person", (HROZENSKY,), (at("Tomas Hrozensky"),), (at("also from ESPI"),), ("also from ESPI",)
        ),
    )
    return ReadArticle(SOURCE, Analysis(speeches, named))


FOREIGN = ReadArticle(
    Source("seeds/fr.txt", "« Nous partirons en mars », dit Odile Marchand.\n", "0" * 64),
    Analysis(unread="it is not in English"),
)


def realistic() -> Extraction:
    """Return the shipped article, one in another language, and one that could not be read."""
    return Extraction((the_article(), FOREIGN), ("seeds/gone.txt: does not exist; name a text file",))


HOSTILE_WORDS = (
    "=cmd|' /C calc'!A0\x1b[2J\x1b]8;;http://evil.example\x07click\x9b31m\u202etxt\u2066\u200b\ufeff"
    "\n::error file=x::pwned\n##[group]x ##vso[task]y\r::stop::z<script>alert(1)</script>&amp;]]>\u2028"
)


def hostile() -> Extraction:
    """Return an article, names and evidence of which each reader would obey something."""
    text = f"{HOSTILE_WORDS} said {HOSTILE_WORDS} to {HOSTILE_WORDS}\n::warning::x"
    half, size = len(HOSTILE_WORDS), len(text)
    whole, said, who = Span(0, half), Span(half + 1, half + 5), Span(half + 6, 2 * half + 6)
    mention = Mention((who,), who, Span(half + 10, half + 30))
    told = [
        Resolution(Outcome.RESOLVED, HOSTILE_WORDS, (), HOSTILE_WORDS, 7.0),
        Resolution(Outcome.AMBIGUOUS, None, (HOSTILE_WORDS, "B"), HOSTILE_WORDS, -1.0),
        Resolution(Outcome.UNRESOLVED, None),
    ]
    attribution = Attribution(
        (whole, Span(size - 5, size)), (said,), mention, ContentKind.DIRECT, HOSTILE_WORDS, (who,)
    )
    across = Attribution((Span(3, size - 2),), (whole,), mention, ContentKind.MIXED, inherited=True)
    speeches = [Speech(each, resolution) for each in (attribution, across) for resolution in told]
    named = Named(HOSTILE_WORDS, None, (HOSTILE_WORDS,), (who,), (whole,), (HOSTILE_WORDS,))
    read = ReadArticle(Source(HOSTILE_WORDS, text, "0" * 64), Analysis(tuple(speeches), (named,)))
    foreign = ReadArticle(Source(HOSTILE_WORDS, text, "0" * 64), Analysis(unread=HOSTILE_WORDS))
    return Extraction((read, foreign), (HOSTILE_WORDS,))
