"""Names by the rest of the article: what a name is in one place, it is in the others."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from claimspan.nlp.names.spans import ORGANISATION, PERSON, PLACE, THING, Name, Words

_LONGEST_ACRONYM = 8
_SMALL = frozenset("of the for and on in at to de la del des du und der".split())  # noqa: SIM905 - a list of quoted words is hard to read
_MAJORITY = 2 / 3
_SHORTEST = 3
_STATES = frozenset(
    """
    Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont.
    Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Vt. Va. Wash. W.Va. Wis. Wyo. D.C.
    """.split()  # noqa: SIM905 - a list of quoted words is hard to read
)
"""States as they stand after a town."""
_UNIONS = frozenset({"Union", "Eurozone", "Nations"})
_BODIES = frozenset(
    """
    Administration Agency Association Bureau Commission Committee Company Corporation Council Department Federation
    Foundation Institute Ministry Organisation Organization Party Police Times University Authority
    """.split()  # noqa: SIM905 - a list of quoted words is hard to read
)
"""Last words that make a name one of an organisation, whatever stands before them."""


def known(words: Words) -> Words:
    """Return the words with names retyped that are, as a whole, listed places or organisations."""
    people = _family_names(words)
    return words.named(_by_list(words, name, people) for name in words.names)


def housed(words: Words) -> Words:
    """Return the words with a place and the organisation named after it as one: ``New York Times``."""
    found = []
    for name in words.names:
        end = name.end
        while end < min(name.end + 4, len(words.texts)) and words.is_capital(end) and words.texts[end].isalpha():
            end += 1
        while end > name.end and not words.heads(end - 1, "organisation head", "organisation suffix"):
            end -= 1
        inside = {words.label_at[at] for at in range(name.end, end)} - {"", ORGANISATION}
        if name.label == PLACE and end > name.end and not inside:
            found.append(Name(name.start, end, ORGANISATION))
    return words.named([*found, *words.names]) if found else words


def _by_list(words: Words, name: Name, people: Mapping[str, int]) -> Name:
    if name.end - name.start == 1 and words.texts[name.start] in people:
        return name
    last = name.end - 1
    if words.is_known(name, "known organisation") or words.texts[last] in _UNIONS:
        return name._replace(label=ORGANISATION) if name.label in {PERSON, PLACE} else name
    if name.label != PLACE and words.is_known(name, *_sure_places(name.label)) and not _is_personal(words, name):
        return name._replace(label=PLACE)
    if last > name.start and (words.heads(last, "organisation suffix") or words.texts[last] in _BODIES):
        return name._replace(label=ORGANISATION)
    return name


def _sure_places(label: str) -> tuple[str, ...]:
    """Return the kinds of places that are so called whatever the model took them for; planets and provinces are not."""
    return ("country", "state") if label == THING else ("region", "country", "state")


def _is_personal(words: Words, name: Name) -> bool:
    """Tell whether a place's name is also a common name of people, and marked as one."""
    return (
        name.label == PERSON
        and name.end - name.start == 1
        and (words.is_given(name.start, 2) or words.is_family(name.start, 2))
    )


def placed(words: Words) -> Words:
    """Return the words with the listed places that were not found: countries, states, and cities of several words."""
    found = []
    for at, listed in enumerate(words.listed):
        if words.label_at[at] or not words.is_capital(at) or words.is_capital(at - 1):
            continue
        if words.texts[at] in _STATES and at > 1 and words.texts[at - 1] == "," and words.is_capital(at - 2):
            found.append(Name(at, at + 1, PLACE))
        elif listed.place % 2:
            end = at + 1
            while end < len(words.texts) and words.listed[end].place == listed.place + 1:
                end += 1
            found += _sure(words, Name(at, end, PLACE))
    return words.named([*words.names, *found])


def _sure(words: Words, name: Name) -> Iterator[Name]:
    """Yield the name when nothing else is called so, or begins or ends with it."""
    kinds = ("country", "state") if name.end - name.start == 1 else ("region", "country", "state", "large city")
    after = words.is_capital(name.end) and not words.is_known(name, "country")
    plain = words.is_word(name.start) and name.end - name.start == 1
    if not after and not plain and words.is_known(name, *kinds) and not words.is_given(name.start, 2):
        yield name


def _family_names(words: Words) -> Mapping[str, int]:
    """Return the words a person was named by beside another word of the name -> how often."""
    found: Counter[str] = Counter()
    for name in words.names:
        if name.label == PERSON and name.end - name.start > 1:
            if not words.heads(name.end - 1, "demonym", "time", "title", "organisation head", "place head"):
                found[words.texts[name.end - 1]] += 1
            if words.is_family(name.start, 2) and not words.is_given(name.start):
                found[words.texts[name.start]] += 1
    return found


def linked(words: Words) -> Words:
    """Return the words with each family name that stands alone as a person, found by the model or not."""
    people = _family_names(words)
    if not people:
        return words
    names = [_as_person(words, name, people) for name in words.names]
    return words.named([*names, *_alone(words, people)])


def _as_person(words: Words, name: Name, people: Mapping[str, int]) -> Name:
    if name.end - name.start > 1 or name.label == PERSON or words.texts[name.start] not in people:
        return name
    if name.label == PLACE and words.listed[name.start].place:
        return name
    return name._replace(label=PERSON)


def _alone(words: Words, people: Mapping[str, int]) -> Iterator[Name]:
    for at, text in enumerate(words.texts):
        if text in people and text[:1].isupper() and not words.label_at[at] and len(text) >= _SHORTEST:
            neighbours = words.is_capital(at - 1) or words.is_capital(at + 1)
            if not words.is_word(at) or (not _starts(words, at) and not neighbours):
                yield Name(at, at + 1, PERSON)


def _starts(words: Words, at: int) -> bool:
    """Tell whether a word is the first of its sentence or line, so that its capital says nothing."""
    return at == 0 or not any(letter.isalnum() for letter in words.texts[at - 1])


def agreed(words: Words) -> Words:
    """Return the words with one label for all names that are written alike, where most of them agree."""
    labels: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for name in words.names:
        labels[words.text(name)][name.label] += 1
    chosen = {text: label for text, counted in labels.items() if (label := _most(counted, text))}
    return words.named(name._replace(label=chosen.get(words.text(name), name.label)) for name in words.names)


def _most(counted: Counter[str], text: tuple[str, ...]) -> str:
    """Return the label to use; empty when there is nothing to decide. Acronyms are organisations when in doubt."""
    label, count = counted.most_common(1)[0]
    if len(counted) > 1 and count < _MAJORITY * counted.total():
        return ORGANISATION if ORGANISATION in counted and len(text) == 1 and text[0].isupper() else ""
    return label if len(counted) > 1 else ""


def repeated(words: Words) -> Words:
    """Return the words with all occurrences of people and places of several words, or of one that no dictionary has."""
    labels: dict[tuple[str, ...], str] = {}
    for name in words.names:
        text = words.text(name)
        if name.label not in {PERSON, PLACE}:
            continue
        if len(text) > 1 or (not words.is_word(name.start) and len(text[0]) >= _SHORTEST and text[0][0].isupper()):
            labels.setdefault(text, name.label)
    firsts: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for text in sorted(labels, key=len, reverse=True):
        firsts[text[0]].append(text)
    return words.named([*words.names, *_occurrences(words, firsts, labels)])


def _occurrences(
    words: Words, firsts: Mapping[str, Sequence[tuple[str, ...]]], labels: Mapping[tuple[str, ...], str]
) -> Iterator[Name]:
    for at, first in enumerate(words.texts):
        for text in firsts.get(first, ()):
            end = at + len(text)
            if tuple(words.texts[at:end]) == text and not any(words.label_at[at:end]):
                yield Name(at, end, labels[text])
                break


def abbreviated(words: Words) -> Words:
    """Return the words with each acronym in brackets named as its long form is: ``... Space Agency (ESA)``."""
    defined = {words.texts[name.end + 1]: name.label for name in words.names if _defines(words, name)}
    if not defined:
        return words
    longer = {at for name in words.names if name.end - name.start > 1 for at in range(name.start, name.end)}
    found = [Name(at, at + 1, defined[text]) for at, text in enumerate(words.texts) if text in defined]
    return words.named([*(name for name in found if name.start not in longer), *words.names])


def _defines(words: Words, name: Name) -> bool:
    """Tell whether an acronym of the name's initials follows it in brackets."""
    if name.end + 2 >= len(words.texts) or words.texts[name.end] != "(" or words.texts[name.end + 2] != ")":
        return False
    acronym = words.texts[name.end + 1]
    if not 1 < len(acronym) <= _LONGEST_ACRONYM or not acronym[0].isupper() or not acronym.isalpha():
        return False
    initials = "".join(word[0] for word in words.text(name) if word[0].isupper())
    return len(initials) > 1 and initials[0] == acronym[0] and acronym[-1].upper() in initials
