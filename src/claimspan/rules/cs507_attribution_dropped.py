"""CS507: a claim states as a fact what the article only reports as somebody's statement."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import LanguageView
from claimspan.rules.voices import (
    REPORTED,
    part_of,
    place_of_speaker,
    reason,
    shown,
    voice_finding,
    within_sentence,
)

SAID_SO = "Mara Lindt said the probe weighs about 10 kilograms. It will fly in 2031."


def check(view: LanguageView) -> Iterator[Finding]:
    """Yield a finding when a claim says nothing of whose statement it rests on."""
    if view.dropped is None:
        return
    speech = view.dropped
    who = speech.resolution.name or within_sentence(speech.printed.shown)
    cue = shown(f"{speech.printed.shown} {speech.printed.cue}".strip())
    place = place_of_speaker(speech)
    yield voice_finding(
        RULE,
        view,
        f"recorded as a fact, but the article only has it from {shown(who)}",
        f'say so in the statement or in "caveat" of {view.of.path} ("… according to {shown(who)}"), and accept it',
        part_of(view, speech),
        reasons=(reason(view, f'attribution: the article reports it: "{cue}"', place),),
        related=(("speaker", view.of.place_of(place)),) if place else (),
        cause=REPORTED,
    )


RULE = Rule(
    code="CS507",
    name="attribution-dropped",
    view=LanguageView,
    severity=Severity.WARNING,
    summary="a claim states as a fact what the article only gives as somebody's statement",
    why=(
        "“The probe weighs 10 kilograms, she said” bears out that she said so. Whoever finds the claim without her "
        "will print it as established. The statement or the caveat names the speaker, or at least says that "
        "somebody says it."
    ),
    examples=(
        Example(
            "the speaker is left out",
            finds=True,
            article=SAID_SO,
            words=("the probe weighs about 10 kilograms",),
            statement="The probe has a mass of about 10 kilograms.",
            speaker=None,
        ),
        Example(
            "the statement names the speaker",
            finds=False,
            article=SAID_SO,
            words=("the probe weighs about 10 kilograms",),
            statement="According to Mara Lindt, the probe has a mass of about 10 kilograms.",
            speaker=None,
        ),
        Example(
            "the article says it in its own voice",
            finds=False,
            article=SAID_SO,
            words=("It will fly in 2031",),
            statement="The probe is to fly in 2031.",
            speaker=None,
        ),
    ),
    check=check,
)
