"""Decide whom a mention names: resolved, ambiguous or unresolved, with the evidence in words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Literal

from claimspan.engine.register_names import parts
from claimspan.facts.cues import ASKING, verb_force
from claimspan.facts.lexicon import sections
from claimspan.model.attribution import Attribution, Mention, MentionSort, Named, Outcome, Resolution
from claimspan.model.text import Span
from claimspan.nlp.speakers.antecedents import PRONOUNS, Candidate, Trail
from claimspan.nlp.speakers.cast import Cast
from claimspan.nlp.speakers.descriptions import Description, described, holders, nearest
from claimspan.nlp.speakers.layout import Layout
from claimspan.nlp.speakers.mentions import Reading
from claimspan.nlp.speakers.persona import Persona
from claimspan.nlp.speakers.pointers import is_pointer, pointed

_MARGIN = 0.25
_CONFIDENCE = ((0.5, 0.97), (0.35, 0.96), (_MARGIN, 0.9), (0.0, 0.95))
"""Margin to the next candidate and share of right answers, on 240 pronouns read one by one; below the least margin the
share of those whose antecedent is among the three likeliest."""
_VAGUE, _EPITHET, _EITHER = 0.9, 0.8, 0.8
"""Set by hand, as `_LEARNT`, `_RELATED` and `_LATER`: such mentions were too few to be counted."""
_AGED = re.compile(r"\b\d{1,3}-year-old\b")
_LEARNT = 0.4
_RELATED, _LATER = 0.92, 0.9
_NEAR = 6
_RELATIVE = re.compile(r"(?:,[^;:.\n]{2,100})?,?[ \u00a0](?:and[ \u00a0])?(?:[(–—-][ \u00a0]?)?")
_MENTIONS = 100
_NAME, _FULL_NAME, _SHARED_NAME = 0.98, 0.99, 0.85
"""Right on the development articles of the attribution benchmark and the hand-written passages: 162 of 162 short
names, 271 of 273 full ones, 8 of 8 shared ones, which are too few to say more."""
_ROLE, _BODY, _OWNED, _SEVERAL = 0.92, 0.9, 0.92, 0.95
"""Right there: 10 of 10 by role, 3 of 3 bodies by a word of the name, so few that these, as the rest, stay careful."""
_DOUBLED = re.compile(r"[ \u00a0](?P<cue>[a-z]+)[.,][ \u00a0]+(?P<again>[a-z]+)[ \u00a0]+(?=[A-Z])")
_DOUBLED_WITHIN = 40
_NEAR_TOLD = 2
_GOING_ON = frozenset({"add", "adds", "added", "adding", "continued", "continues", "continuing", "went", "goes"})
_APPOSED = re.compile(r"(?:,[^“”\"\n]*)?,[ \u00a0]")
_SAID = re.compile(r"\b(?:said|says|told|tells)[ \u00a0](?:[A-Z]\w*\.?[ \u00a0])*$")
_STOPS = re.compile(r"[ .\r\n]*")
_LONG_GAP, _SHORT_GAP = 150, 40
_ASKED = frozenset({"asked", "asks", "asking", "pressed", "questioned"})
_ENTERPRISES = frozenset({
    "company", "firm", "business", "organisation", "organization", "agency", "corporation", "retailer", "maker",
    "carrier", "airline", "manufacturer", "operator", "insurer", "lender", "startup", "start-up", "charity",
})  # fmt: skip
_SEXES = {"male": ("m",), "female": ("f",)}


class Settler:
    """Resolves mentions one after the other, in text order."""

    def __init__(self, layout: Layout, whole: Cast, trail: Trail) -> None:
        self._layout = layout
        self._whole = whole
        self._trail = trail
        self._known: dict[Span, Resolution] = {}
        self.speakers: dict[Span | None, Reading] = {}
        self._last: tuple[Mention, Reading, Resolution] | None = None
        self._lines: dict[Persona, int] = {}
        self._alone: dict[tuple[Persona, str], bool] = {}
        self._described: dict[str, Named] = {}

    def settle(self, attribution: Attribution, reading: Reading) -> Resolution:
        """Return whom the mention of an attribution names."""
        mention = attribution.mention
        if mention is None or reading.sort is MentionSort.NOBODY:
            return Resolution(Outcome.UNRESOLVED, None, evidence="nobody is named")
        known = self._known.get(mention.head)
        if known is None:
            known = self._known[mention.head] = self._heard(attribution, mention) or self._settled(
                mention.head,
                reading,
                asks=attribution.force == ASKING or self._cued(attribution, _ASKED),
                adds=self._cued(attribution, _GOING_ON),
            )
            self._last = (mention, reading, known)
        return known

    def _cued(self, attribution: Attribution, words: AbstractSet[str]) -> bool:
        """Tell whether a cue starts with one of some words."""
        return any(span.of(self._layout.text).split(" ", 1)[0].lower() in words for span in attribution.cue)

    def _heard(self, attribution: Attribution, mention: Mention) -> Resolution | None:
        """Return who speaks where a second cue names who heard it: ``said Jana Marsh, a nurse, said The Dawn``."""
        if self._last is None or not attribution.cue or attribution.cue[-1].end > mention.head.start:
            return None
        before, reading, resolution = self._last
        text = self._layout.text
        gap = text[before.head.end : attribution.cue[0].start]
        ends = _STOPS.fullmatch(text, mention.spans[-1].end, self._layout.line_end(mention.head.start))
        inverted = _SAID.search(text, max(0, before.head.start - _SHORT_GAP), before.head.start)
        apposed = len(gap) <= _LONG_GAP and _APPOSED.fullmatch(gap)
        if resolution.outcome is not Outcome.RESOLVED or not apposed or not inverted or not ends:
            return None
        self.speakers[mention.head] = reading
        where = f'"{mention.head.of(text)}" in line {self._layout.line(mention.head.start)}'
        evidence = f"{where} heard it: said {resolution.name}"
        return replace(resolution, evidence=evidence)

    def note(self, offset: int, persona: Persona) -> None:
        """Take note that somebody was meant at an offset."""
        self._trail.add(offset, persona, name=False, speaker=False)

    def note_pronoun(self, offset: int, pronoun: str) -> None:
        """Take note of whom a pronoun outside the attributions stands for, where that is clear."""
        ranked = self._trail.candidates(offset, PRONOUNS[pronoun.lower()])
        if ranked and (len(ranked) == 1 or ranked[0].weight - ranked[1].weight >= _MARGIN):
            self.note(offset, ranked[0].persona)

    def _settled(self, head: Span, reading: Reading, *, asks: bool, adds: bool) -> Resolution:
        if reading.sort is MentionSort.NAME:
            return self._by_name(head, reading, asks=asks)
        if reading.sort is MentionSort.PRONOUN:
            return self._by_pronoun(head, reading, adds=adds)
        return self._by_noun(head, reading)

    def _by_name(self, head: Span, reading: Reading, *, asks: bool) -> Resolution:
        names = tuple(persona.name for persona in reading.personas)
        if len(names) > 1:
            return Resolution(
                Outcome.AMBIGUOUS, None, names, f"{self._at(head, reading)} names {' and '.join(names)}", _SEVERAL
            )
        persona = reading.personas[0]
        self._trail.add(head.start, persona, name=True, speaker=not asks)
        sighting = reading.sighting
        rivals = self._whole.rivals.get(sighting.start, ()) if sighting else ()
        if rivals:
            return self._shared(head, reading, persona, rivals)
        if sighting is not None and len(parts(sighting.name).words) < len(parts(persona.name).words):
            evidence = f"{self._at(head, reading)}: short for {persona.name}, line {self._line_of(persona)}"
            return Resolution(Outcome.RESOLVED, persona.name, (), evidence, _NAME)
        return Resolution(Outcome.RESOLVED, persona.name, (), f"{self._at(head, reading)}: by name", _FULL_NAME)

    def _line_of(self, persona: Persona) -> int:
        """Return the line of the first full name."""
        if persona not in self._lines:
            full = next((one for one in persona.sightings if one.name == persona.name), persona.sightings[0])
            self._lines[persona] = self._layout.line(full.start)
        return self._lines[persona]

    def _shared(self, head: Span, reading: Reading, persona: Persona, rivals: tuple[Persona, ...]) -> Resolution:
        """Resolve a name that several bear: the one named in full just before, or else most, if that is clear."""
        names = (persona.name, *(rival.name for rival in rivals))
        evidence = f"{self._at(head, reading)} may be {' or '.join(names)}"
        full = self._just_introduced(head, persona, rivals)
        if full is not None:
            evidence = f"{self._at(head, reading)}: {persona.name} is named in full just before, line {full}"
            return Resolution(Outcome.RESOLVED, persona.name, names[1:], evidence, _SHARED_NAME)
        known = self._alone.get((persona, reading.words))
        if known is None:
            known = all(_is_meant_alone(persona, rival, reading.words) for rival in rivals)
            self._alone[persona, reading.words] = known
        if not known:
            return Resolution(Outcome.AMBIGUOUS, None, names, evidence, _SEVERAL)
        evidence = (
            f"{self._at(head, reading)}: {persona.name}, named most by that name, rather than {' or '.join(names[1:])}"
        )
        return Resolution(Outcome.RESOLVED, persona.name, names[1:], evidence, _SHARED_NAME)

    def _just_introduced(self, head: Span, persona: Persona, rivals: Sequence[Persona]) -> int | None:
        """Return the line where a full name stands for the first time just before a family name that others bear."""
        told = self._layout.told(head.start)
        first = next((one for one in persona.sightings if one.name == persona.name and not one.quoted), None)
        if first is None or first.start > head.start or told - self._layout.told(first.start) > 1:
            return None
        between = any(first.start < one.start < head.start for rival in rivals for one in rival.sightings[-_MENTIONS:])
        return None if between else self._layout.line(first.start)

    def _going_on(self, head: Span, *, adds: bool, fitting: Sequence[Persona]) -> Persona | None:
        """Return the last speaker when a cue says that he or she goes on, right after: ``He adds that ...``."""
        last = self._trail.last_speaker(head.start)
        if not adds or last is None or last.persona not in fitting:
            return None
        near = self._layout.told(head.start) - self._layout.told(last.offset) <= _NEAR_TOLD
        return last.persona if near else None

    def _by_pronoun(self, head: Span, reading: Reading, *, adds: bool) -> Resolution:
        at = self._at(head, reading)
        wanted = PRONOUNS[reading.words.lower()]
        named = self._named_after(head)
        if named is not None:
            return self._meant(head, named, f"{at}: {named.name} is named right after", _NAME)
        if wanted == "who":
            return self._by_relative(head, reading)
        if wanted not in ("m", "f", "it"):
            return Resolution(Outcome.UNRESOLVED, None, evidence=f"{at} may be anybody's")
        ranked = self._trail.candidates(head.start, wanted)
        if not ranked:
            return self._named_later(head, reading, wanted)
        going_on = self._going_on(head, adds=adds, fitting=[one.persona for one in ranked])
        if going_on is not None:
            return self._meant(head, going_on, f"{at} goes on speaking: last speaker is {going_on.name}", _NAME)
        return self._likeliest(head, reading, ranked)

    def _likeliest(self, head: Span, reading: Reading, ranked: Sequence[Candidate]) -> Resolution:
        """Resolve a pronoun to the likeliest candidate where it is clear of the next."""
        best = ranked[0]
        margin = best.weight - ranked[1].weight if len(ranked) > 1 else 1.0
        confidence = next(share for least, share in _CONFIDENCE if margin >= least or least == 0.0)
        evidence = f"{self._at(head, reading)}: {self._why(best)}"
        if margin < _MARGIN:
            names = tuple(one.persona.name for one in ranked[:3])
            evidence = f"{evidence}, but {' or '.join(names[1:])} may be meant as well"
            return Resolution(Outcome.AMBIGUOUS, None, names, evidence, confidence)
        sex = PRONOUNS[reading.words.lower()]
        best.persona.woman += _LEARNT * (sex == "f")
        best.persona.man += _LEARNT * (sex == "m")
        return self._meant(head, best.persona, evidence, confidence)

    def _meant(self, head: Span, persona: Persona, evidence: str, confidence: float) -> Resolution:
        """Take note of who speaks at a mention that is no name, and resolve it."""
        self._trail.add(head.start, persona, name=False)
        return Resolution(Outcome.RESOLVED, persona.name, (), evidence, confidence)

    def _by_relative(self, head: Span, reading: Reading) -> Resolution:
        """Resolve ``who`` to the person it follows, ``which`` to the body: ``Jana Marsh, head of it, who said``."""
        at = self._at(head, reading)
        kinds = ("organisation", "document") if reading.words.lower() == "which" else ("person", "")
        place = bisect_left(self._whole.sightings, head.start, key=lambda one: one.start)
        floor = self._layout.sentence_start(head.start)
        for one in reversed(self._whole.sightings[max(0, place - _NEAR) : place]):
            if one.start < floor:
                break
            persona = self._whole.owners[one.start]
            gap = self._layout.text[one.end : head.start]
            if one.possessive or persona.kind not in kinds or not _RELATIVE.fullmatch(gap):
                continue
            return self._meant(head, persona, f"{at} follows {persona.name}", _RELATED)
        return Resolution(Outcome.UNRESOLVED, None, evidence=f"{at} follows no name")

    def _named_later(self, head: Span, reading: Reading, wanted: str) -> Resolution:
        """Resolve a pronoun before which nobody fitting was named to the only one who is right after it."""
        at = self._at(head, reading)
        found = self._trail.later(head.start, wanted) if wanted != "it" else []
        if len(found) != 1:
            return Resolution(Outcome.UNRESOLVED, None, evidence=f"{at}: nobody fitting was named before")
        (persona,) = found
        self._trail.add(head.start, persona, name=False)
        line = self._layout.line(persona.sightings[0].start)
        return Resolution(
            Outcome.RESOLVED, persona.name, (), f"{at}: {persona.name} is named after it, line {line}", _LATER
        )

    def _named_after(self, head: Span) -> Persona | None:
        """Return whom a second cue names after a pronoun and its own: ``he said. said Jana Marsh``."""
        match = _DOUBLED.match(self._layout.text, head.end, head.end + _DOUBLED_WITHIN)
        if (
            match is None
            or verb_force(match.group("cue").lower()) is None
            or verb_force(match.group("again").lower()) is None
        ):
            return None
        after = next((one for one in self._whole.sightings if one.whole == match.end()), None)
        return self._whole.owners[after.start] if after is not None else None

    def _why(self, best: Candidate) -> str:
        line = self._layout.line(best.mark.offset)
        name = best.persona.name
        if best.mark.speaker:
            return f"last speaker is {name}, line {line}"
        if self._trail.rank(best.mark.offset):
            return f"last subject that fits is {name}, line {line}"
        return f"last person named that fits is {name}, line {line}"

    def _by_noun(self, head: Span, reading: Reading) -> Resolution:
        description = described(reading.whole, reading.words)
        at = self._at(head, reading)
        if is_pointer(reading.words):
            return self._by_pointer(head, reading)
        if description.plural:
            return Resolution(Outcome.UNRESOLVED, None, evidence=f"{at} are several, not named")
        if reading.owner is not None and description.sort in ("organisation", "document"):
            return self._owned(head, reading, description)
        options = holders(self._whole, description, head.start) if description.definite else []
        if not options and description.definite and description.head in _ENTERPRISES:
            return self._body(head, reading)
        if not options:
            return self._undescribed(head, reading, description)
        return self._one_of(head, reading, description, options)

    def _by_pointer(self, head: Span, reading: Reading) -> Resolution:
        """Resolve words that point to somebody by their place: ``the latter``, ``A:``, ``@tidewatch``."""
        at = self._at(head, reading)
        if reading.words.startswith("@"):
            return Resolution(Outcome.RESOLVED, reading.words, (), f"{at}: by the name of an account", _NAME)
        found = pointed(self._layout, self._whole, head.start, reading.words)
        if found is None:
            return Resolution(Outcome.UNRESOLVED, None, evidence=f"{at} may be anybody's")
        return self._meant(head, found[0], f"{at}: {found[1]}", _LATER)

    def _one_of(self, head: Span, reading: Reading, description: Description, options: list[Persona]) -> Resolution:
        at = self._at(head, reading)
        near = nearest(self._layout, options, head.start)
        persona = near[0] if near else options[0]
        names = tuple(one.name for one in (persona, *(one for one in options if one is not persona)))
        if len(options) > 1:
            return Resolution(Outcome.AMBIGUOUS, None, names, f"{at} may be {' or '.join(names)}", _EITHER)
        what = f"the one named as {description.head}" if description.sort == "person" else "the name holds the word"
        line = self._layout.line(persona.sightings[0].start)
        self._trail.add(head.start, persona, name=False)
        confidence = _ROLE if description.sort == "person" else _BODY
        return Resolution(
            Outcome.RESOLVED, persona.name, (), f"{at}: {what} is {persona.name}, line {line}", confidence
        )

    def _body(self, head: Span, reading: Reading) -> Resolution:
        """Resolve ``the company`` and the like by who was spoken of last."""
        at = self._at(head, reading)
        ranked = self._trail.candidates(head.start, "it")
        if not ranked:
            return Resolution(Outcome.UNRESOLVED, None, evidence=f"{at} is not named")
        names = tuple(one.persona.name for one in ranked[:3])
        if len(ranked) > 1 and ranked[0].weight - ranked[1].weight < _MARGIN:
            return Resolution(Outcome.AMBIGUOUS, None, names, f"{at} may be {' or '.join(names)}", _VAGUE)
        self._trail.add(head.start, ranked[0].persona, name=False)
        return Resolution(Outcome.RESOLVED, names[0], (), f"{at}: {self._why(ranked[0])}", _VAGUE)

    def _owned(self, head: Span, reading: Reading, description: Description) -> Resolution:
        """Resolve what belongs to somebody: ``Wang's presentation`` is Wang Meilin's presentation, not Wang Meilin."""
        owner = reading.owner
        if owner is None:
            return self._undescribed(head, reading, description)
        text = self._layout.text
        link = "’s " if "’" in reading.whole else "'s " if "'" in reading.whole else " "
        name = f"{owner.name}{link}{head.of(text)}"
        kind: Literal["document", "organisation"] = "document" if description.sort == "document" else "organisation"
        forms = tuple(dict.fromkeys((name, *(f"{form}{link}{head.of(text)}" for form in sorted(owner.forms)))))
        self._note(Named(name, kind, forms, (head,)))
        return Resolution(Outcome.RESOLVED, name, (), f"{self._at(head, reading)}: of {owner.name}", _OWNED)

    def _undescribed(self, head: Span, reading: Reading, description: Description) -> Resolution:
        at = self._at(head, reading)
        aged = _AGED.search(reading.words) is not None
        if description.definite and (description.sort == "person" or aged):
            epithet = self._note_described(head, description)
            if epithet is not None and aged:
                evidence = f"{at}: {self._why(epithet)}"
                return Resolution(Outcome.RESOLVED, epithet.persona.name, (), evidence, _EPITHET)
        if description.sort != "document":
            return Resolution(Outcome.UNRESOLVED, None, evidence=f"{at} is not named")
        return Resolution(Outcome.UNRESOLVED, None, evidence=f"{at}: something written or shown, without a name")

    def _note_described(self, head: Span, description: Description) -> Candidate | None:
        """Return, and take note of, whom a description that nothing in the article explains most likely means."""
        sexes = _SEXES.get(sections("roles").get(description.head, ""), ("m", "f"))
        found = {one.persona: one for sex in sexes for one in self._trail.candidates(head.start, sex)}
        ranked = sorted(found.values(), key=lambda one: -one.weight)
        if not ranked or (len(ranked) > 1 and ranked[0].weight - ranked[1].weight < _MARGIN):
            return None
        self.note(head.start, ranked[0].persona)
        return ranked[0]

    def _note(self, named: Named) -> None:
        known = self._described.setdefault(named.name, named)
        if known is not named and len(known.mentions) < _MENTIONS:
            self._described[named.name] = replace(known, mentions=(*known.mentions, *named.mentions))

    @property
    def described(self) -> list[Named]:
        """What descriptions named: documents, campaigns and the like."""
        return list(self._described.values())

    def _at(self, head: Span, reading: Reading) -> str:
        words = " ".join((reading.phrase or reading.words).split())[:60]
        return f'"{words}" in line {self._layout.line(head.start)}'


def _is_meant_alone(persona: Persona, rival: Persona, short: str) -> bool:
    """Tell whether a name that two bear is used for one: before the other was named, or far more often in full."""
    if "." in short:
        return False
    full = [one.start for one in persona.sightings if one.name.count(" ")]
    other = [one.start for one in rival.sightings if one.name.count(" ")]
    alone = [one.start for one in persona.sightings if one.name == short.rsplit(" ", 1)[-1]]
    if not other or not full:
        return bool(full)
    settled = [start for start in alone if full[0] < start < other[0]]
    return bool(settled) or len(full) >= 2 * len(other)
