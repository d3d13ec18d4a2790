"""Resolve the mentions of an article's attributions to the names of those who speak."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal
from typing import cast as as_type

from spacy.tokens import Doc

from claimspan.model.attribution import Analysis, Attribution, Mention, Named, Printed, Resolution, Speech
from claimspan.model.text import Span
from claimspan.nlp.names.lists import words
from claimspan.nlp.speakers.antecedents import Trail
from claimspan.nlp.speakers.cast import Cast, cast
from claimspan.nlp.speakers.layout import Layout
from claimspan.nlp.speakers.mentions import Reading, read_mention
from claimspan.nlp.speakers.narration import Narration
from claimspan.nlp.speakers.persona import Persona
from claimspan.nlp.speakers.settle import Settler
from claimspan.nlp.speakers.sightings import sightings

_SHOWN_ROLE = 200


def resolved(doc: Doc, attributions: Sequence[Attribution]) -> Analysis:
    """Return the attributions with whom they resolve to, in text order of their contents, and all who are named.

    Args:
        doc: The parsed article; its text is untouched, offsets are code points.
        attributions: Of the same article, in any order.
    """
    layout = Layout(doc)
    heads = {one.mention.head.start for one in attributions if one.mention is not None}
    whole = cast(layout, sightings(layout, heads))
    settler = Settler(layout, whole, Trail(layout, whole))
    readings = [read_mention(layout, whole, one) for one in attributions]
    _count_speakers(readings)
    order = sorted(range(len(readings)), key=lambda place: (_place(attributions[place]), place))
    told = Narration(layout, whole, heads)
    resolutions: dict[int, Resolution] = {}
    for place in order:
        told.follow(settler, _place(attributions[place]))
        resolutions[place] = settler.settle(attributions[place], readings[place])
    speeches = [
        Speech(one, resolutions[place], _printed(layout, one, settler.speakers.get(_head(one), readings[place])))
        for place, one in enumerate(attributions)
    ]
    speeches.sort(key=lambda speech: speech.attribution.content[:1])
    return Analysis(tuple(speeches), _named(layout, whole, settler, attributions, readings))


def _place(attribution: Attribution) -> int:
    """Return where the mention stands, or the content where there is none."""
    if attribution.mention is not None:
        return attribution.mention.head.start
    return attribution.content[0].start if attribution.content else 0


def _head(attribution: Attribution) -> Span | None:
    return attribution.mention.head if attribution.mention is not None else None


def _count_speakers(readings: Sequence[Reading]) -> None:
    """Let those who speak count as people or bodies rather than places."""
    for reading in readings:
        for persona in reading.personas[:1]:
            persona.speaks += 1
            if persona.speaks == 1:
                persona.place = min(persona.place, 0.4)
                persona.person += 0.4 if persona.person > persona.body else 0
                persona.body += 0.4 if persona.body > persona.person else 0


def _printed(layout: Layout, attribution: Attribution, reading: Reading) -> Printed:
    text = layout.text
    mention = attribution.mention
    cue = " ".join(span.of(text) for span in attribution.cue)
    if mention is None:
        line = layout.line(attribution.content[0].start) if attribution.content else 0
        return Printed(cue=cue, line=line)
    span = mention.role or _role_inside(mention, reading)
    role = span.of(text)[:_SHOWN_ROLE] if span else ""
    line = layout.line(mention.head.start)
    return Printed(reading.words, cue, role, reading.sort, line, reading.plural, reading.phrase)


def _role_inside(mention: Mention, reading: Reading) -> Span | None:
    """Return the role of whom a mention names that is printed in it."""
    if len(reading.personas) != 1:
        return None
    inside = (
        role.span
        for role in reading.personas[0].roles
        if any(span.start <= role.span.start and role.span.end <= span.end for span in mention.spans)
    )
    return next(inside, None)


def _named(
    layout: Layout, whole: Cast, settler: Settler, attributions: Sequence[Attribution], readings: Sequence[Reading]
) -> tuple[Named, ...]:
    """Return those who may speak, places left out, in order of first mention."""
    extra: dict[int, list[Span]] = {}
    for attribution, reading in zip(attributions, readings, strict=True):
        if attribution.mention and attribution.mention.role and len(reading.personas) == 1:
            extra.setdefault(id(reading.personas[0]), []).append(attribution.mention.role)
    found = [
        _as_named(layout, persona, extra.get(id(persona), []))
        for persona in whole.personas
        if persona.sightings and (persona.speaks or _may_speak(persona))
    ]
    found += settler.described
    unique = {one.name: one for one in reversed(found)}
    return tuple(sorted(unique.values(), key=lambda one: one.mentions[:1]))


def _may_speak(persona: Persona) -> bool:
    """Tell whether something named is a person, or surely a body or a document, and not a place, people or a word."""
    if any(one.tagged == "PLURAL" for one in persona.sightings) or persona.name in words("demonym"):
        return False
    return persona.kind in {"person", "document"} or (persona.kind == "organisation" and persona.body > 1)


def _as_named(layout: Layout, persona: Persona, roles: Sequence[Span]) -> Named:
    name = persona.name
    forms = sorted(persona.forms, key=lambda form: (form != name, -len(form), form))
    spans = sorted({*(role.span for role in persona.roles), *roles})
    kept = [span for place, span in enumerate(spans) if not any(_holds(other, span) for other in spans[:place])]
    kind = persona.kind
    return Named(
        name,
        as_type("Literal['person', 'organisation', 'document']", kind) if kind not in ("", "place") else None,
        tuple(forms),
        tuple(one.span for one in persona.sightings),
        tuple(kept),
        tuple(span.of(layout.text)[:_SHOWN_ROLE] for span in kept),
    )


def _holds(one: Span, other: Span) -> bool:
    return one.start <= other.start and other.end <= one.end
