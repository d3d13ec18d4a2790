"""Two reports made by hand: a realistic one about the shipped article, and one where every text is hostile."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from claimspan.model.change import Operation
from claimspan.model.finding import (
    Excerpt,
    Finding,
    Fix,
    Place,
    Reason,
    RecordVerdict,
    Report,
    RuleText,
    Severity,
    State,
    Summary,
    Verdict,
)
from claimspan.model.text import Source, Span

NAME = "000_7557f1940efd9785.txt"
SEED = Path(__file__).parents[2] / "seeds" / NAME
FOLDER = f"claims/{NAME}"

_EDITS = (
    ("about 10 kilograms", "12 kilograms"),
    (" said Marco Aliberti, senior", " said Tomas Hrozensky, senior"),
    ("\n\nILRS development phases. Credit: CNSA/Roscosmos", ""),
    ("has characterized much of", "has been typical of much of"),
    ("conceived in 2014", "conceived\u00a0in 2014"),
)


def _today() -> Source:
    text = SEED.read_text(encoding="utf-8")
    for before, after in _EDITS:
        assert text.count(before) == 1
        text = text.replace(before, after)
    twice = "There was no Russian presence at the IAC due to the country’s invasion of Ukraine."
    return Source(NAME, f"{text}\n\n{twice}", "0" * 64)


TODAY = _today()


def _place(start: int, end: int) -> Place:
    first, last = TODAY.position(start), TODAY.position(end)
    return Place(f"seeds/{NAME}", first.line, first.column, last.line, last.column, Span(start, end))


def _excerpt(first: str, last: str | None = None) -> Excerpt:
    start = TODAY.text.index(first)
    end = TODAY.text.index(last, start) + len(last) if last else start + len(first)
    before, after = TODAY.text[max(start - 160, 0) : start], TODAY.text[end : end + 160]
    return Excerpt(_place(start, end), before, TODAY.text[start:end], after)


def _equal(words: str) -> Operation:
    return Operation("equal", words, words)


def _number() -> Finding:
    current = _excerpt("a little rover with a mass of 12 kilograms")
    return Finding(
        code="CS301",
        name="meaning-changed",
        severity=Severity.ERROR,
        message='the meaning changed: number: "about 10" became "12"',
        place=current.place,
        record="c-qm4r2k7vxa3d",
        source=NAME,
        subject="The rover of the United Arab Emirates has a mass of about 10 kilograms.",
        recorded="a little rover with a mass of about 10 kilograms",
        current=current,
        operations=(
            _equal("a little rover with a mass of "),
            Operation("replace", "about 10", "12"),
            _equal(" kilograms"),
        ),
        reasons=(Reason("number", 'number: "about 10" became "12"'),),
        related=(("record", Place(f"{FOLDER}/c-qm4r2k7vxa3d.json")),),
        remedy='if the claim no longer holds: claimspan withdraw c-qm4r2k7vxa3d --reason "…", and record what the '
        'article says now; if it does: claimspan accept c-qm4r2k7vxa3d --reason "…"',
        cause="words",
    )


def _attribution() -> Finding:
    current = _excerpt("“Whether in space", "natural partners,”")
    speaker = _excerpt("Tomas Hrozensky, senior")
    return Finding(
        code="CS304",
        name="speaker-changed",
        severity=Severity.ERROR,
        message="the same words, but who says them changed",
        place=current.place,
        record="q-h7wd5t2nzp4c",
        source=NAME,
        subject="Marco Aliberti",
        recorded=current.words,
        current=current,
        operations=(_equal(current.words),),
        reasons=(Reason("attribution", 'speaker: "said Marco Aliberti" became "said Tomas Hrozensky"', speaker.place),),
        related=(("the speaker now", speaker.place),),
        remedy="find out whose words these are; correct the speaker, or: "
        'claimspan withdraw q-h7wd5t2nzp4c --reason "…"',
    )


def _gone() -> Finding:
    where = TODAY.text.index("roadmap was presented")
    return Finding(
        code="CS102",
        name="words-gone",
        severity=Severity.ERROR,
        message="the recorded words are no longer in the article",
        place=_place(where, where),
        record="c-2bxm6oqe5yfa",
        source=NAME,
        subject="A chart of the development phases of the ILRS is credited to CNSA and Roscosmos.",
        recorded="ILRS development phases. Credit: CNSA/Roscosmos",
        reasons=(Reason("content", "no part of the article is like the recorded words"),),
        remedy='claimspan withdraw c-2bxm6oqe5yfa --reason "…"; or record other words that bear it out',
    )


def _ambiguous() -> Finding:
    words = "There was no Russian presence at the IAC due to the country’s invasion of Ukraine."
    first, second = TODAY.text.index(words), TODAY.text.rindex(words)
    places = tuple(_place(start, start + len(words)) for start in (first, second))
    return Finding(
        code="CS103",
        name="words-ambiguous",
        severity=Severity.ERROR,
        message="the recorded words could be in 2 places of the article, and nothing tells which is meant",
        place=places[0],
        record="c-t3k5w2zjq6ra",
        source=NAME,
        subject="No Russian representatives attended the congress because of the invasion of Ukraine.",
        recorded=words,
        related=(("possible place 1", places[0]), ("possible place 2", places[1])),
        reasons=(Reason("content", "2 places hold the same words in like surroundings"),),
        remedy="look at the places, then record the right one anew and withdraw c-t3k5w2zjq6ra",
    )


def _reworded() -> Finding:
    current = _excerpt("This has been typical of much of Chinese cooperation")
    return Finding(
        code="CS303",
        name="reworded",
        severity=Severity.WARNING,
        message="the article's words were reworded, same meaning",
        place=current.place,
        record="c-a5yq7l3dnw2k",
        source=NAME,
        subject="Most Chinese cooperation in space is participation in missions China has already planned.",
        recorded="This has characterized much of Chinese cooperation",
        current=current,
        operations=(
            _equal("This has "),
            Operation("replace", "characterized", "been typical of"),
            _equal(" much of Chinese cooperation"),
        ),
        reasons=(Reason("wording", 'wording: "characterized" became "been typical of"'),),
        remedy='read both; if the record still holds: claimspan accept c-a5yq7l3dnw2k --reason "…"',
    )


def _reformatted() -> Finding:
    current = _excerpt("the ILRS was conceived\u00a0in 2014")
    return Finding(
        code="CS105",
        name="words-reformatted",
        severity=Severity.NOTE,
        message="the same words, in another form: white space, quote marks, dashes or characters that look the same",
        place=current.place,
        record="c-6vfe2cnm7h3x",
        source=NAME,
        subject="The ILRS was conceived in 2014.",
        recorded="the ILRS was conceived in 2014",
        current=current,
        operations=(_equal("the ILRS was conceived"), Operation("replace", " ", "\u00a0"), _equal("in 2014")),
        reasons=(Reason("format", "white space: a space became a no-break space (U+00A0)"),),
        remedy="run claimspan check --fix",
        fix=Fix("reanchor", "tie the record to the words as set now", safe=True, path=f"{FOLDER}/c-6vfe2cnm7h3x.json"),
    )


def _moved() -> Finding:
    current = _excerpt("The slide was taken directly from the ILRS manual")
    return Finding(
        code="CS104",
        name="words-moved",
        severity=Severity.NOTE,
        message="the recorded words are unchanged, at another place in the article",
        place=current.place,
        record="c-w4jz5xq2kuvo",
        source=NAME,
        subject="The slide came from the ILRS manual of 2021.",
        recorded="The slide was taken directly from the ILRS manual",
        current=current,
        operations=(_equal("The slide was taken directly from the ILRS manual"),),
        reasons=(Reason("place", "the text before it is 47 characters shorter"),),
        remedy="run claimspan check --fix",
        fix=Fix(
            "reanchor",
            "tie the record to the new place",
            safe=True,
            path=f"{FOLDER}/c-w4jz5xq2kuvo.json",
            spans=(current.place.span or Span(0, 0),),
        ),
    )


def _unreviewed() -> Finding:
    return Finding(
        code="CS601",
        name="unreviewed",
        severity=Severity.NOTE,
        message="1 of 9 records of this article wait for a review",
        place=Place(f"seeds/{NAME}"),
        source=NAME,
        reasons=(Reason("review", "not accepted yet: q-dx2c7m4vkq5n"),),
        remedy="look at them with claimspan show, then: claimspan accept q-dx2c7m4vkq5n",
    )


def _invalid() -> Finding:
    return Finding(
        code="CS901",
        name="invalid-file",
        severity=Severity.ERROR,
        message='not a valid record: unknown key "speeker"',
        place=Place(f"{FOLDER}/q-pn3h5e6yx2ta.json", 5, 3),
        record="q-pn3h5e6yx2ta",
        remedy='did you mean "speaker"?',
    )


def _retracted() -> Finding:
    return Finding(
        code="CS107",
        name="source-retracted",
        severity=Severity.ERROR,
        message="the article was retracted (as of 2022-10-02): the interview could not be confirmed, "
        "and 4 records stand on it",
        place=Place("seeds/archive/long march 9 – plans.txt"),
        source="archive/long march 9 – plans.txt",
        reasons=(Reason("status", "_source.json has status retracted (as of 2022-10-02)"),),
        remedy="withdraw the records, or take them from another source",
    )


_RULES = (
    RuleText("CS102", "words-gone", "span", Severity.ERROR, "The recorded words are gone.", "A claim needs its words."),
    RuleText("CS103", "words-ambiguous", "span", Severity.ERROR, "The words stand twice.", "Nobody should guess."),
    RuleText("CS301", "meaning-changed", "drift", Severity.ERROR, "The words say something else.", "Drift misleads."),
    RuleText("CS601", "unreviewed", "review", Severity.NOTE, "Nobody has read the record.", "Software proposes."),
)


def _verdict(finding: Finding, verdict: Verdict, change: str | None) -> RecordVerdict:
    assert finding.record is not None
    kind = "quote" if finding.record.startswith("q") else "claim"
    who = (finding.subject or "").partition(":")[0] if kind == "quote" else finding.subject or ""
    words, codes = finding.recorded or "", (finding.code,)
    return RecordVerdict(
        finding.record, kind, NAME, State.ACCEPTED, verdict, change, "", who, words, finding.place, codes
    )


def _verdicts() -> tuple[RecordVerdict, ...]:
    held = _excerpt("a French radon instrument")
    return (
        RecordVerdict(
            "c-3eubq7ydl5mw",
            "claim",
            NAME,
            State.ACCEPTED,
            Verdict.HOLDS,
            "intact",
            "",
            "Chang’e-6 carries a French radon instrument.",
            held.words,
            held.place,
        ),
        _verdict(_number(), Verdict.FLAGGED, "changed"),
        _verdict(_attribution(), Verdict.FLAGGED, "changed"),
        _verdict(_gone(), Verdict.FLAGGED, "gone"),
        _verdict(_ambiguous(), Verdict.FLAGGED, "ambiguous"),
        _verdict(_reworded(), Verdict.FLAGGED, "reworded"),
        _verdict(_reformatted(), Verdict.HOLDS, "reformatted"),
        _verdict(_moved(), Verdict.HOLDS, "moved"),
        RecordVerdict(
            "q-dx2c7m4vkq5n",
            "quote",
            NAME,
            State.PROPOSED,
            Verdict.UNCHECKED,
            None,
            "the reviewed text is not kept and not in git",
            "Wang Qiong",
            "China is open to proposals",
            Place(f"{FOLDER}/q-dx2c7m4vkq5n.json"),
        ),
    )


def realistic() -> Report:
    """A check of the article after a careless rewrite."""
    findings = (
        _invalid(),
        _number(),
        _attribution(),
        _gone(),
        _ambiguous(),
        _retracted(),
        _reworded(),
        _moved(),
        _reformatted(),
        _unreviewed(),
    )
    summary = Summary(
        sources=2,
        records=9,
        verdicts={"holds": 3, "flagged": 5, "unchecked": 1},
        states={"accepted": 8, "proposed": 1},
        severities={"error": 6, "warning": 1, "note": 3},
        baselined=2,
        ignored=1,
        unrecorded=1,
    )
    rules = {rule.code: rule for rule in _RULES}
    advice = ("1 article has no record yet: claimspan extract proposes some",)
    return Report(findings, _verdicts(), summary, rules, "0.1.0", advice)


def empty() -> Report:
    """A check of a register that holds nothing."""
    advice = ("Nothing is recorded yet: claimspan add ties a first claim to its words",)
    return Report((), (), Summary(sources=1, unrecorded=1), {}, "0.1.0", advice)


HOSTILE_PIECES = (
    "\x1b[2J\x1b[31mred\x1b]8;;http://evil.example\x07link\x1b]8;;\x07\x9b5m\x08\x7f",
    "\u202egnp.exe\u2066\u2069\u200f\u061c",
    "zero\u200bwidth\ufeff\u00ad\u2060\U000e0041",
    "\n::error file=a,line=1::owned\n##[error]owned ##vso[task.complete]\r\n  ::add-mask::x",
    "<script>alert(1)</script><img src=x onerror=alert(1)>\" onmouseover='x'",
    "[click](http://evil.example) ![i](x) | pipe | `code` **bold** $x$ @octocat #1 {0}",
    "</del><del><!-- --></td>\n# heading\n- item\n```\n---",
    "%0A::error::percent%0D",
    "\x00nul\ufffe\uffff\u2028line\u2029paragraph\x85next\x0b\x0c",
    "]]>&amp;&lt;&#x41;",
    "e\u0301\u0302 \u05e9\u05dc\u05d5\u05dd \u6f22\u5b57 \U0001f469\u200d\U0001f680",
)
HOSTILE = "".join(HOSTILE_PIECES)


def _hostile_finding(start: str, number: int) -> Finding:
    text = start + HOSTILE
    place = Place(f"seeds/{text}", number + 1, 2, number + 1, 9, Span(3, 10))
    return Finding(
        code="CS301",
        name=text,
        severity=list(Severity)[number % 3],
        message=text,
        place=place,
        record=text,
        source=text,
        subject=text,
        recorded=text,
        current=Excerpt(place, text, text, text),
        operations=(
            _equal(text),
            Operation("replace", text, f"\u0301{text}"),
            Operation("insert", "", "##"),
            Operation("delete", "[error]", ""),
            _equal("\u0301##"),
            Operation("replace", " ", "\u00a0"),
            _equal("[error]::"),
        ),
        reasons=(Reason(text, text, place),),
        related=((text, place),),
        remedy=text,
        fix=Fix("rename", text, number % 2 == 0, text, (Span(1, 2),), text),
        cause=text,
    )


def hostile() -> Report:
    """A report in which every text that comes from outside tries to be obeyed by some reader."""
    starts = ("", "=cmd|' /C calc'!A0 ", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "::error::", "##[group]", "=1;=2\t=3")
    findings = tuple(_hostile_finding(start, number) for number, start in enumerate(starts))
    verdicts = tuple(
        RecordVerdict(
            f"{start}{HOSTILE}",
            start + HOSTILE,
            start + HOSTILE,
            State.ACCEPTED,
            list(Verdict)[number % 3],
            start + HOSTILE,
            start + HOSTILE,
            start + HOSTILE,
            start + HOSTILE,
            replace(findings[number].place),
            (start + HOSTILE,),
        )
        for number, start in enumerate(starts)
    )
    rule = RuleText("CS301", HOSTILE, HOSTILE, Severity.ERROR, HOSTILE, HOSTILE)
    counts = {"holds": 4, "flagged": 3, "unchecked": 3}
    summary = Summary(1, 10, counts, {HOSTILE: 10}, {HOSTILE: 1}, 1, 1, 1, HOSTILE)
    return Report(findings, verdicts, summary, {"CS301": rule}, HOSTILE, (HOSTILE, f"::error::{HOSTILE}"))
