"""The words that name a speaker, and whether two of them may name the same one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from claimspan.facts.items import Item, Kind
from claimspan.facts.lexicon import equations
from claimspan.facts.spelling import are_mistypings, stem

PRONOUNS = {
    "he": "he", "him": "he", "his": "he", "she": "she", "her": "she", "hers": "she",
    "i": "i", "me": "i", "my": "i", "we": "i", "us": "i", "our": "i",
    "they": "", "them": "", "their": "", "it": "", "its": "", "you": "you", "who": "", "one": "",
}  # fmt: skip
"""Pronouns and whose they are; an empty string for those that may be anybody's."""

PREPOSITIONS = frozenset({
    "of", "for", "to", "from", "with", "at", "by", "in", "on", "during", "after", "before", "outside", "inside", "near",
    "under", "over", "about", "against", "through", "as", "since", "until", "amid", "among", "between", "following",
    "despite", "without", "within", "into", "behind", "around", "along", "like", "beyond", "towards", "toward", "via",
})  # fmt: skip
_ATTACHING = frozenset({"of", "for", "to", "from", "with", "at", "by"})
_PARTICLES = frozenset({
    "de", "van", "von", "der", "den", "al", "el", "bin", "ibn", "da", "di", "la", "le", "du", "dos", "del", "ter",
})  # fmt: skip
_DEFINITE = frozenset({"the", "this", "that", "his", "her", "its", "their", "my", "our"})
_INDEFINITE = frozenset({"a", "an", "one", "another"})
_LEAST_STEM = 4


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a speaker.

    Attributes:
        runs: The names that tell who, each as its words in lower case.
        noun: The common noun that tells who, when no name does.
        pronoun: The pronoun, when that is all.
        definite: Whether the noun is one that may stand for anybody named before: ``the farmer``.
        single: Whether the noun is said to be one: ``a senator``.
        start: Where the words start in the plain context.
        end: Where they end.
        initials: First letters of all names in the words: ``fbi``.
        principal: Who a noun speaks for: ``airline`` of ``a spokesman for the airline``.
    """

    runs: tuple[tuple[str, ...], ...]
    noun: str
    pronoun: str
    definite: bool
    single: bool
    start: int
    end: int
    initials: str = ""
    principal: str = ""


def mention(items: Sequence[Item], plain: str) -> Mention | None:
    """Return the speaker that a noun phrase names; None when it names nobody."""
    phrase = [item for item in items if item.key != '"']
    if not phrase:
        return None
    start, end = phrase[0].start, phrase[-1].end
    if len(phrase) == 1 and phrase[0].text in PRONOUNS:
        return Mention((), "", phrase[0].text, definite=False, single=False, start=start, end=end)
    opening = _chunks(phrase)
    head = opening[-1] if phrase[0].text in PREPOSITIONS else opening[0]
    runs = _heads(head)
    noun = "" if runs and not _is_common(runs, head, opening) else _noun(head, plain)
    attached: list[tuple[str, ...]] = []
    if not runs or (noun and len(opening) > 1):
        attached = [run for chunk in opening[1:] if chunk[0].text in _ATTACHING for run in _heads(chunk)]
        runs = attached or runs
    if not runs and not noun:
        return None
    texts = {item.text for item in head}
    if head is opening[0] and not attached:
        end = head[-1].end
    return Mention(
        tuple(runs),
        "" if runs else noun,
        "",
        bool(texts & _DEFINITE),
        bool(texts & _INDEFINITE),
        start,
        end,
        "".join(item.key[0] for item in phrase if item.kind is Kind.NAME),
        next((_noun(chunk, plain) for chunk in opening[1:] if chunk[0].text in _ATTACHING), ""),
    )


def _chunks(phrase: list[Item]) -> list[list[Item]]:
    """Split a noun phrase before its prepositions."""
    found: list[list[Item]] = [[]]
    for item in phrase:
        if item.text in PREPOSITIONS and found[-1]:
            found.append([])
        found[-1].append(item)
    return found


def _heads(chunk: list[Item]) -> list[tuple[str, ...]]:
    """Return the last name of each of the persons joined by ``and``."""
    heads: list[tuple[str, ...]] = []
    joined: list[Item] = []
    for item in [*chunk, None]:
        if item is None or item.text in ("and", "or", "&", ","):
            runs = list(_runs(joined))
            if runs:
                heads.append(runs[-1])
            joined = []
        else:
            joined.append(item)
    return heads


def _runs(items: list[Item]) -> Iterator[tuple[str, ...]]:
    """Yield the names that stand together: ``John F. Kennedy``, ``Ludwig van Beethoven``."""
    run: list[str] = []
    for place, item in enumerate(items):
        if item.kind is Kind.NAME:
            run.append(item.key)
        elif run and (_inside_name(item) or _is_hyphen(items, place)):
            continue
        elif run:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


def _inside_name(item: Item) -> bool:
    return item.key == "." or item.text in _PARTICLES or (len(item.text) == 1 and item.text.isalpha())


def _is_hyphen(items: list[Item], place: int) -> bool:
    item = items[place]
    return item.key == "-" and place + 1 < len(items) and items[place + 1].start == item.end


def _is_common(runs: list[tuple[str, ...]], head: list[Item], opening: list[list[Item]]) -> bool:
    """Tell whether the only name is the first word of a sentence and a noun: ``Researchers at Yale``."""
    names = [item for item in head if item.kind is Kind.NAME]
    unsure = len(names) == 1 and not names[0].surely
    return unsure and len(runs) == 1 and runs[0][0].endswith("s") and len(opening) > 1


def _noun(head: list[Item], plain: str) -> str:
    words = [item for item in head if item.kind in (Kind.WORD, Kind.NAME) or item.key.startswith("title:")]
    return plain[words[-1].start : words[-1].end].lower() if words else ""


def are_different(one: Mention, other: Mention) -> bool:
    """Tell whether two mentions name different speakers for sure, as far as words can tell."""
    if one.pronoun or other.pronoun:
        if "you" in (one.pronoun, other.pronoun) and (one.runs or other.runs):
            return True
        persons = PRONOUNS.get(one.pronoun, ""), PRONOUNS.get(other.pronoun, "")
        return all(persons) and persons[0] != persons[1]
    if one.runs and other.runs:
        return _different_names(one, other)
    if one.runs or other.runs:
        common, named = (other, one) if one.runs else (one, other)
        if any(common.noun in run for run in named.runs):
            return False
        plural = common.noun.endswith("s") and not common.noun.endswith("ss")
        return (plural or not common.definite) and not _share_group("spokesman", common.noun)
    return _different_nouns(one, other)


def _different_names(one: Mention, other: Mention) -> bool:
    """Tell whether each mention has a name that none of the other's may stand for."""
    if (one.initials,) in other.runs or (other.initials,) in one.runs:
        return False
    left = any(not any(_same_name(run, name) for name in other.runs) for run in one.runs)
    return left and any(not any(_same_name(run, name) for run in one.runs) for name in other.runs)


def _different_nouns(one: Mention, other: Mention) -> bool:
    nouns = one.noun, other.noun
    if all(_share_group("spokesman", noun) for noun in nouns) and one.principal and other.principal:
        principals = one.principal, other.principal
        return not are_mistypings(*principals) and not _share_group(*principals)
    if nouns[0] in (nouns[1] + "s", nouns[1] + "'s") or nouns[1] == nouns[0] + "s":
        return one.single or other.single
    if one.single != other.single and one.definite != other.definite:
        return True
    alike = are_mistypings(*nouns) or stem(nouns[0]) == stem(nouns[1])
    return not alike and not _share_group(*nouns)


@cache
def _groups() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group, nouns in equations("sources", "same source").items():
        for noun in nouns.split():
            found.setdefault(noun, set()).add(group)
    return {noun: frozenset(groups) for noun, groups in found.items()}


@cache
def _short_names() -> frozenset[tuple[str, str]]:
    pairs = {(full, short) for full, shorts in equations("sources", "short name").items() for short in shorts.split()}
    return frozenset(pairs | {(short, full) for full, short in pairs})


def _share_group(one: str, other: str) -> bool:
    groups = _groups()
    return bool(groups.get(one, frozenset()) & groups.get(other, frozenset()))


def _same_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names may be one person's or body's: shortened, with a title, mistyped, as initials."""
    if set(one) <= set(other) or set(other) <= set(one) or _initials(one, other) or _initials(other, one):
        return True
    if "".join(one) == "".join(other) or (len(one) == len(other) == 1 and _share_group(one[0], other[0])):
        return True
    if not _alike(one[-1], other[-1]):
        return False
    if len(one) == 1 or len(other) == 1 or len(set(one) & set(other)) > 1:
        return True
    first, second = one[0], other[0]
    return first[0] == second[0] or _alike(first, second) or (first, second) in _short_names()


def _initials(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return len(short) == 1 and len(long) > 1 and short[0] == "".join(word[0] for word in long)


def _alike(one: str, other: str) -> bool:
    """Tell whether two names are one mistyped or derived: ``Holm`` and ``Holmm``, but not ``Wang`` and ``Yang``."""
    if one in (other + "s", other + "es") or other in (one + "s", one + "es"):
        return False
    if one[0] != other[0]:
        return _swapped_start(one, other)
    short, long = sorted((one, other), key=len)
    return are_mistypings(one, other) or (len(short) >= _LEAST_STEM and long.startswith(short[:-1]))


def _swapped_start(one: str, other: str) -> bool:
    return one[1::-1] + one[2:] == other
