"""Noun phrases around a verb: the one that ends before it, the one that begins after it, and their appositions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimspan.engine.mentions import PREPOSITIONS
from claimspan.engine.verbs import BE, HAVE_OR_DO, Verb, force_at, is_adverb
from claimspan.facts.cues import ACTING, SAYING, THINKING
from claimspan.facts.items import Item, Kind

CONJUNCTIONS = frozenset({
    "that", "because", "although", "though", "while", "whilst", "when", "if", "whether", "but", "which", "who", "whom",
    "where", "so", "than", "how", "what", "why", "whereas", "unless", "nor", "yet", "or", "because of", "as", "once",
})  # fmt: skip
_SUBJECTS = frozenset({"he", "she", "i", "we"})
_RELATIVE = frozenset({"who", "which"})
LONGEST_MENTION = 14
_LONGEST_APPOSITION = 6


def subject_of(items: list[Item], place: int, verb: Verb) -> list[Item]:
    """Return the noun phrase that the cue at ``place`` has for its subject; empty when there is none to be seen."""
    start = verb.start
    if verb.passive:
        return _agent(items, place)
    if not start:
        return []
    earlier = items[start - 1]
    participle = items[place].text.endswith("ing")
    if verb.joined or (participle and start == place):
        return main_subject(items, start - 1)
    if earlier.key == ",":
        return before_apposition(items, start - 1)
    segment = without_conjunction(segment_before(items, start))
    if segment and segment[-1].text in _RELATIVE:
        return _antecedent(items, items.index(segment[-1]))
    return segment


def _agent(items: Sequence[Item], place: int) -> list[Item]:
    """Return who did what is said in the passive: ``was told by Gromova``."""
    following = [item.text for item in items[place + 1 : place + 3]]
    if "by" not in following:
        return []
    return phrase_after(items, place + 2 + following.index("by"))


def phrase_after(items: Sequence[Item], start: int) -> list[Item]:
    """Return the noun phrase from ``start`` on, to a mark, a verb or a conjunction, or its apposition."""
    phrase: list[Item] = []
    for place in range(start, min(len(items), start + LONGEST_MENTION)):
        item = items[place]
        if _ends_phrase(items, place):
            return _named_apposition(items, place, phrase)
        if phrase or not is_adverb(item):
            phrase.append(item)
    return phrase


def _ends_phrase(items: Sequence[Item], place: int) -> bool:
    item = items[place]
    if item.kind is Kind.MARK:
        initial = item.key == "." and place and len(items[place - 1].text) == 1
        inside = item.key == "-" and place + 1 < len(items) and items[place + 1].start == item.end
        return not (initial or inside or item.key == "&")
    return item.text in CONJUNCTIONS or item.text in BE or item.text in HAVE_OR_DO or item.kind is Kind.CONDITION


def _named_apposition(items: Sequence[Item], comma: int, phrase: list[Item]) -> list[Item]:
    """Return ``Anna Holm`` of ``the captain, Anna Holm,``; else the phrase."""
    proper = phrase and phrase[-1].kind is Kind.NAME
    if items[comma].key != "," or proper or comma + 1 >= len(items):
        return phrase
    named: list[Item] = []
    for item in items[comma + 1 :]:
        if item.kind is not Kind.NAME and not item.key.startswith("title:"):
            return named if item.kind is Kind.MARK and named and not _has_name_head(phrase) else phrase
        named.append(item)
    return named or phrase


def _has_name_head(phrase: list[Item]) -> bool:
    nouns = [item for item in phrase if item.kind in (Kind.NAME, Kind.WORD)]
    head = next((place for place, item in enumerate(phrase) if item.text in PREPOSITIONS), len(phrase))
    inside = [item for item in phrase[:head] if item in nouns]
    return bool(inside) and inside[-1].kind is Kind.NAME


def segment_before(items: Sequence[Item], end: int) -> list[Item]:
    """Return the noun phrase that ends at ``end``, back to the next mark, conjunction or verb."""
    place = end
    while place and end - place < LONGEST_MENTION:
        item = items[place - 1]
        if item.key == ")":
            opening = next((other for other in range(place - 1, -1, -1) if items[other].key == "("), None)
            if opening is None:
                break
            place = opening
            continue
        if item.text in _RELATIVE and place == end:
            return [item]
        if _starts_clause(items, place - 1):
            break
        place -= 1
    return list(unbracketed(items[place:end]))


def unbracketed(items: Sequence[Item]) -> Iterator[Item]:
    """Yield the items that stand in no brackets."""
    depth = 0
    for item in items:
        depth += (item.key == "(") - (item.key == ")")
        if not depth and item.key != ")":
            yield item


def _starts_clause(items: Sequence[Item], place: int) -> bool:
    """Tell whether what stands at ``place`` parts a subject from what comes before it."""
    item = items[place]
    if _ends_phrase(items, place):
        return True
    if item.text == "and":
        return not (place and items[place - 1].kind is Kind.NAME)
    return force_at(items, place) in (SAYING, THINKING, ACTING) and not item.text.endswith("ed")


def _antecedent(items: Sequence[Item], relative: int) -> list[Item]:
    """Return who a relative clause is about: ``Novak, who``."""
    end = relative - 1 if relative and items[relative - 1].key == "," else relative
    return last_name(segment_before(items, end))


def last_name(segment: list[Item]) -> list[Item]:
    """Return the name a noun phrase ends with, else the phrase: ``reporters round Novak``."""
    if not segment or segment[-1].kind is not Kind.NAME:
        return segment
    first = len(segment) - 1
    while first and segment[first - 1].kind is Kind.NAME:
        first -= 1
    return segment[first:]


def clauses(items: Sequence[Item], end: int) -> list[list[Item]]:
    """Return the pieces between commas, from the last hard break before ``end`` on."""
    found: list[list[Item]] = [[]]
    whole = list(unbracketed(items[:end]))
    if whole and whole[0].key == '"':
        closing = next((place for place, item in enumerate(whole) if place and item.key == '"'), 0)
        whole = whole[closing + 1 :]
    for item in whole:
        if item.key in (";", ":", ".") and not (item.key == "." and found[-1] and len(found[-1][-1].text) == 1):
            found = [[]]
        elif item.key in (",", '"'):
            found.append([])
        else:
            found[-1].append(item)
    return [piece for piece in found if piece]


def before_apposition(items: Sequence[Item], end: int) -> list[Item]:
    """Return the subject that appositions part from its verb: ``Holm, 31, of Austin, Texas, said``."""
    pieces = clauses(items, end)[-_LONGEST_APPOSITION:]
    for place in range(len(pieces) - 1, -1, -1):
        piece = without_conjunction(pieces[place])
        if piece and starts_name(piece) and not _is_place(pieces, place):
            return piece if is_naming(piece[-1]) else until_verb(piece)
    return next((piece for piece in pieces if piece[0].text not in PREPOSITIONS and len(pieces) > 1), [])


def without_conjunction(piece: list[Item]) -> list[Item]:
    """Return a piece from its first word on that is no conjunction or adverb."""
    kept = list(piece)
    while kept and (kept[0].text in ("and", "but", "so", "yet", "as", "while", "when") or is_adverb(kept[0])):
        kept.pop(0)
    return kept


def starts_name(piece: Sequence[Item]) -> bool:
    """Tell whether items begin with a name, a title or a personal pronoun."""
    return piece[0].kind is Kind.NAME or piece[0].key.startswith("title:") or piece[0].text in _SUBJECTS


def _is_place(pieces: Sequence[list[Item]], place: int) -> bool:
    """Tell whether a piece goes on with the place before it: ``of Austin, Texas``."""
    if not place or any(item.kind is not Kind.NAME for item in pieces[place]):
        return False
    earlier = pieces[place - 1]
    return earlier[0].text in PREPOSITIONS and earlier[-1].kind is Kind.NAME


def until_verb(piece: list[Item]) -> list[Item]:
    """Return the name a clause begins with: ``Novak`` of ``Novak left early``."""
    for place, item in enumerate(piece):
        naming = item.kind is Kind.NAME or item.key.startswith("title:") or item.text in ("of", "the", "and", ".", "-")
        if not naming and not (len(item.text) == 1 and item.kind is Kind.WORD):
            return piece[: max(1, place)]
    return piece


def main_subject(items: Sequence[Item], end: int) -> list[Item]:
    """Return the subject of the sentence: the first piece that begins with a name or a pronoun."""
    for piece in clauses(items, end):
        kept = without_conjunction(piece)
        if kept and (starts_name(kept) or (kept[0].text == "the" and len(kept) > 1 and starts_name(kept[1:]))):
            return until_verb(kept)
        if kept and kept[0].text not in PREPOSITIONS:
            return []
    return []


def is_naming(item: Item) -> bool:
    """Tell whether an item is a part of a name: a name, a title, an initial."""
    initial = len(item.text) == 1 and item.text.isalpha()
    return item.kind is Kind.NAME or item.key.startswith("title:") or initial or item.key == "."
