"""CS504: words recorded as the speaker's own are the article's report of them."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Reason, Severity
from claimspan.model.quoting import Unquoted
from claimspan.model.record import Quote
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import LanguageView
from claimspan.rules.voices import shown, voice_finding

REPORTED = "The probe weighs about 10 kilograms, Mara Lindt said. It will fly in 2031."
MIXED = "Mara Lindt said the probe is “a small miracle of engineering” and will fly in 2031."


def check(view: LanguageView) -> Iterator[Finding]:
    """Yield a finding on the first part whose words are not printed as a quotation, as the record's wording has it."""
    record = view.of.record
    if not isinstance(record, Quote) or record.wording not in ("original", "unverified"):
        return
    meant = [each for each in view.unquoted if each.wholly or record.wording == "original"]
    if not meant:
        return
    first = meant[0]
    yield voice_finding(
        RULE,
        view,
        f'recorded as {_wording(record)}, but the article prints {_how(first)}: "{_outside(first)}"',
        f'record the words in quotation marks only, or set "wording" to "paraphrased" in {view.of.path} and accept it',
        first.part - 1,
        severity=Severity.ERROR if record.wording == "original" else Severity.WARNING,
        operations=first.operations,
        reasons=tuple(
            Reason("wording", f'part {each.part}: outside quotation marks: "{_outside(each)}"') for each in meant
        ),
    )


def _wording(record: Quote) -> str:
    return "spoken like this" if record.wording == "original" else "a quotation"


def _how(part: Unquoted) -> str:
    return "it without quotation marks" if part.wholly else "some of it without quotation marks"


def _outside(part: Unquoted) -> str:
    return shown(" … ".join(each.before.strip() for each in part.operations if each.kind == "delete"))


RULE = Rule(
    code="CS504",
    name="not-verbatim",
    view=LanguageView,
    severity=Severity.ERROR,
    summary="words recorded as a quotation are not printed as one in the article",
    why=(
        "Whoever finds words on record as a quotation will print them in quotation marks. Indirect speech is the "
        "reporter's wording, not the speaker's. With `wording` `original` every word has to stand in quotation "
        "marks, else it is an error; with `unverified` a part that has none at all is a warning, while a part that "
        "holds the marks themselves shows which of its words are quoted. `paraphrased` and `translated` say that "
        "the words are not the speaker's own, and interviews and transcripts print what was said without marks: "
        "neither is looked at."
    ),
    examples=(
        Example("indirect speech is recorded as a quotation", finds=True, article=REPORTED, wording="unverified"),
        Example("indirect speech is recorded as paraphrased", finds=False, article=REPORTED, wording="paraphrased"),
        Example(
            "half a quotation is recorded as spoken",
            finds=True,
            article=MIXED,
            words=("the probe is “a small miracle of engineering”",),
            wording="original",
        ),
        Example(
            "the marks on record show what is quoted",
            finds=False,
            article=MIXED,
            words=("the probe is “a small miracle of engineering”",),
            wording="unverified",
        ),
    ),
    check=check,
)
