"""Names as an article prints them: runs of capitalised words with the titles before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Token

from claimspan.engine.register_names import is_body_noun, is_document_noun, is_person_noun, is_title_noun, sex_of_given
from claimspan.facts.cues import verb_force
from claimspan.facts.lexicon import sections
from claimspan.model.text import Span
from claimspan.nlp.names.lists import english, folded, people
from claimspan.nlp.speakers.layout import Layout

_UPPER = "".join(letter for letter in map(chr, range(0x41, 0x530)) if letter.isupper())
_ENDINGS = "|".join(word for word, section in sections("name_words").items() if section == "ending")
_CAPITAL = (
    rf"(?:(?:[{_UPPER}]\.){{1,4}}(?![{_UPPER}]\w)|(?:al|el|bin|ibn|ul|d[’']|l[’'])?-?[{_UPPER}]\w*"
    rf"(?:[’'][{_UPPER}]\w+)*(?:[-‐‑](?!(?:{_ENDINGS})\b)\w+)*)"
)
_ABBREVIATED = (
    r"(?:(?<=\bMr|\bMs|\bDr|\bJr|\bSr|\bSt|\bLt)|(?<=\bMrs|\bSen|\bRep|\bGov|\bGen|\bCol|\bSgt|\bRev|\bHon|\bDel|\bMaj|\bAdm|\bSec)"
    r"|(?<=\bProf|\bPres|\bCapt|\bSupt))\."
)
_PARTICLE = (
    r"(?:de la|de las|de los|van der|van den|von der|de|del|della|der|di|da|dos|das|du|la|le|van|von|den|ter|ten|bin"
    r"|ibn|al|el|y|zu|af|av)"
)
_RUN = re.compile(
    rf"(?<![\w@#/.\-’'])(?:(?:van|von|de|der|den|del|di|da|al|el)[ \u00a0]){{0,2}}{_CAPITAL}(?:{_ABBREVIATED})?"
    rf"(?:[ \u00a0](?:{_PARTICLE}[ \u00a0])?(?:[“\"(‘'][{_UPPER}]\w+[”\")’'][ \u00a0])?"
    rf"(?:&[ \u00a0])?{_CAPITAL}(?:{_ABBREVIATED})?)*"
)
_POSSESSIVE = re.compile(r"[’'`´]s?(?!\w)")
_WORD = re.compile(rf"{_CAPITAL}(?:{_ABBREVIATED})?|[^\s]+")
_OFFICE = re.compile(
    r"\b(?:[Ss]ecretary|[Mm]inister|[Dd]irector|[Cc]ommissioner|[Pp]rofessor|[Cc]hancellor)(?: of| for)(?: the)? $"
)
_OF = re.compile(rf"[ \u00a0](?:of|for|on|and|in|to)(?:[ \u00a0]the)?[ \u00a0](?={_CAPITAL})")
_OPENERS = frozenset(word for word, section in sections("name_words").items() if section in ("opener", "day"))
_MISLEADING = frozenset(word for word, section in sections("name_words").items() if section == "family")
_PARTY = re.compile(r"[A-Z]-\w+\.?")
_EPITHETS = frozenset({"old", "young", "little", "big", "poor", "dear"})
_DAYS = frozenset(word for word, section in sections("name_words").items() if section == "day")
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_LONGEST_RUN = 9
_PAIR = 2
"""Words of a run that may be a noun in the plural and a family name: ``Miners Holt``; more are hardly."""


@dataclass(slots=True)
class Sighting:
    """A name at one place.

    Attributes:
        start: Where the name itself starts.
        end: Where it ends, without a possessive ending.
        whole: Where titles before it start.
        name: Its words as printed, without titles.
        titles: The titles in lower case, without full stops.
        possessive: Whether an ending of possession follows.
        definite: Whether "the" leads to it.
        quoted: Whether it stands between quotation marks.
        sentence: Number of its sentence.
        headline: Whether it stands in a headline.
        opening: Whether it opens its sentence, so that its capital alone says nothing.
        tagged: The entity type the pipeline gives its last word; empty without one.
        aliases: Names in quotation marks or brackets inside it.
        introduced: Whether a relation leads to a short given name: ``her neighbour Col Marsh``, who is no colonel.
    """

    start: int
    end: int
    whole: int
    name: str
    titles: tuple[str, ...]
    possessive: bool
    definite: bool
    quoted: bool
    sentence: int
    headline: bool
    opening: bool
    tagged: str = ""
    aliases: tuple[str, ...] = ()
    introduced: bool = False

    @property
    def span(self) -> Span:
        """The name's own words."""
        return Span(self.start, self.end)


def sightings(layout: Layout, heads: AbstractSet[int] = frozenset()) -> list[Sighting]:
    """Return the names of an article in text order.

    ``heads`` are offsets where mentions of speakers start: there a capital says more than at any start of a sentence.
    """
    found = [sighting for match in _RUN.finditer(layout.text) for sighting in _read(match, layout, heads)]
    return _joined(found, layout)


def _read(match: re.Match[str], layout: Layout, heads: AbstractSet[int]) -> Iterator[Sighting]:
    """Yield the name in a run of capitals."""
    words = [(word.group(), match.start() + word.start()) for word in _WORD.finditer(match.group())]
    opening = _opens(layout, match.start())
    first = 0
    while first < len(words) and words[first][1] not in heads and _is_opener(words, first) and (opening or not first):
        opening = opening and not is_group(plain_form(words[first][0]))
        first += 1
    definite = bool(first) and plain_form(words[first - 1][0]) == "the"
    words = words[first:]
    while len(words) > 1 and plain_form(words[-1][0]) in _DAYS:
        words.pop()
    headline = layout.line(match.start()) in layout.headlines
    if not words or _PARTY.fullmatch(words[0][0]) or (len(words) == 1 and len(words[0][0]) == 1):
        return
    introduced = _is_given_name(words) and _is_introduced(layout, words[0][1])
    cut = _name_start(words, layout, introduced=introduced)
    if cut is None:
        return
    titles = tuple(plain_form(word) for word, _ in words[:cut])
    start, end = words[cut][1], words[-1][1] + len(words[-1][0])
    token = layout.token(end - 1)
    alone = opening and first == 0 and cut == 0 and len(words) == 1
    if alone and not _is_sure(words[0][0], token, named=start in heads):
        return
    definite = definite or layout.text[max(0, words[0][1] - 4) : words[0][1]].lower() == "the "
    possessive = bool(_POSSESSIVE.match(layout.text, end))
    name = layout.text[start:end]
    aliases = (*_ALIAS.findall(name), *_bracketed(layout, name, end))
    yield Sighting(
        start, end, words[0][1], name, titles, possessive, definite, layout.is_quoted(start), layout.sentence(start),
        headline, alone, _tagged(token), aliases, introduced,
    )  # fmt: skip


def _name_start(words: list[tuple[str, int]], layout: Layout, *, introduced: bool) -> int | None:
    """Return where the name starts in a run, after titles, a body or an office; None when it holds no name."""
    cut = 0 if introduced else _after_titles(words)
    if cut == 0:
        cut = _after_other(words, layout)
    if cut == 0 and len(words) > 1 and _OFFICE.search(layout.text, max(0, words[0][1] - _LONGEST_OFFICE), words[0][1]):
        return next((place for place, (word, _) in enumerate(words) if place and sex_of_given(plain_form(word))), 0)
    return cut


_LONGEST_OFFICE = 30


def _tagged(token: Token | None) -> str:
    """Return the entity type of a name's last word; ``PLURAL`` for a people or several things."""
    tagged = token.ent_type_ if token is not None else ""
    plural = token is not None and token.tag_ in ("NNPS", "NNS") and not tagged.startswith("PER")
    return "PLURAL" if plural else tagged


_RELATION = re.compile(
    r"\b(?:his|her|their|its|my|our|whose)[  ](?:[\w’'\-]+[  ]){0,3}?([a-z][\w\-]*),?[  ]$", re.IGNORECASE
)


def _is_introduced(layout: Layout, offset: int) -> bool:
    """Tell whether a relation of somebody named before leads to a name: ``her neighbour Col Marsh``."""
    match = _RELATION.search(layout.text, max(0, offset - 60), offset)
    return match is not None and is_person_noun(match.group(1).lower())


def _is_given_name(words: list[tuple[str, int]]) -> bool:
    """Tell whether a form of address without its full stop is a given name as well: ``Col``, ``Gen``, ``Rev``."""
    first = words[0][0]
    return len(words) == 2 and "." not in first and first.isalpha() and plain_form(first) in _SHORT_GIVEN  # noqa: PLR2004 - given and family name


_SHORT_GIVEN = frozenset({"col", "gen", "del", "rep"})


def _is_sure(word: str, token: Token | None, *, named: bool) -> bool:
    """Tell whether a word that opens its sentence is a name all the same: by the lists, the tagger, or as a speaker."""
    plain = plain_form(word)
    if "family name" in people().get(folded(word), "") or "given name" in people().get(folded(word), ""):
        return True
    if plain in english() or is_group(plain):
        return False
    return named or (token is not None and (token.tag_.startswith("NNP") or bool(token.ent_type_)))


def is_group(word: str) -> bool:
    """Tell whether a lower-case noun is the plural of one that names persons: ``nurses``, ``policemen``."""
    if word in _ABBREVIATIONS:
        return False
    singular = word[:-1] if word.endswith("s") else f"{word[:-2]}an" if word.endswith("men") else ""
    return bool(singular) and is_title_noun(singular)


def _is_opener(words: list[tuple[str, int]], place: int) -> bool:
    """Tell whether a word is no part of the name it leads to: ``But``, but not ``Will`` of ``Will Marsh``."""
    word = plain_form(words[place][0])
    if place == 0 and is_group(word) and place + 1 < len(words):
        return "given name" in people().get(folded(words[place + 1][0]), "") or len(words) > _PAIR
    if word in _EPITHETS and place + 2 < len(words):
        return "given name" in people().get(folded(words[place + 1][0]), "")
    given = place + 1 < len(words) and sex_of_given(word) and verb_force(word) is None
    return word in _OPENERS and not given


def _bracketed(layout: Layout, name: str, end: int) -> Iterator[str]:
    """Yield the short form that brackets give right after a name: ``Aldern Harbour Company (Alhaco)``."""
    match = _SHORT_FORM.match(layout.text, end)
    if match is None or " " not in name:
        return
    short = match.group("form")
    letters = iter(name.lower())
    if match.group("mark") or all(letter in letters for letter in short.lower() if letter.isalnum()):
        yield short


_SHORT_FORM = re.compile(r"[ \u00a0]\((?:the |a\.?k\.?a\.? |or )?(?P<mark>[“\"‘']?)(?P<form>[A-Z][\w&]+)[”\"’']?\)")
_ALIAS = re.compile(r"[ \u00a0][“\"(‘']([^\s“”\"()]+)[”\")’'](?=[ \u00a0])")


_SURROUNDING = " \t\n\r“\"‘'([—–-\u00a0"


def _opens(layout: Layout, offset: int) -> bool:
    """Tell whether nothing but marks stands between the start of the sentence, or of a quotation, and an offset."""
    before = layout.text[max(layout.sentence_start(offset), offset - 3) : offset]
    return not before.strip(_SURROUNDING) or before.rstrip(" ").endswith((".", "!", "?", ":", "“", "‘"))


@lru_cache(maxsize=8192)
def plain_form(word: str) -> str:
    """Return a word in lower case and without full stops."""
    return word.lower().replace(".", "")


def _after_titles(words: list[tuple[str, int]]) -> int | None:
    """Return where the name starts after the titles of a run; None when there is nothing but titles."""
    plain = [plain_form(word) for word, _ in words]
    if any(is_body_noun(word) for word in plain[-2:]) and not any(word in _ABBREVIATIONS for word in plain):
        return 0
    cut = 0
    given = False
    for place, word in enumerate(plain):
        rest = [later for later in plain[place + 1 :] if later not in SUFFIXES]
        if not rest:
            break
        if _is_title(word, plain, place, given=given):
            cut, given = place + 1, False
        elif sex_of_given(word):
            given = True
    if cut == 0 and (is_title_noun(plain[-1]) or plain[-1] in _ABBREVIATIONS) and not _is_family(plain[-1]):
        return None if not any("given name" in people().get(folded(word), "") for word in plain[:-1]) else 0
    return cut


_ABBREVIATIONS = frozenset({
    "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "prof", "lt", "col", "sgt",
    "capt", "rev", "del", "pres", "sir", "miss",
})  # fmt: skip


def _after_other(words: list[tuple[str, int]], layout: Layout) -> int:
    """Return where a person's name starts that the pipeline tells from a body or place before it in one run."""
    for place in range(1, len(words)):
        token = layout.token(words[place][1])
        if token is not None and token.ent_iob_ == "B" and token.ent_type_ == "PERSON":
            before = layout.token(words[place - 1][1])
            return place if before is not None and before.ent_type_ in ("ORG", "LOC", "MISC") else 0
    return 0


def _is_family(word: str) -> bool:
    """Tell whether a noun for a person is a family name as well: ``Baker``, ``Tanner``."""
    return word in _MISLEADING or (word not in _PLAIN_TITLES and "common family name" in people().get(folded(word), ""))


_PLAIN_TITLES = frozenset(
    {"president", "mayor", "senator", "minister", "governor", "chancellor", "speaker", "secretary"}
)


def _is_title(word: str, plain: list[str], place: int, *, given: bool) -> bool:
    if word in _ABBREVIATIONS or ("-" in word and is_title_noun(word.rsplit("-", 1)[-1])):
        return True
    if not (is_title_noun(word) or (word in sections("titles") and word not in SUFFIXES)):
        return False
    if _is_family(word):
        return not given and not sex_of_given(word) and (place > 0 or len(plain) > 2)  # noqa: PLR2004
    return True


def _joined(found: list[Sighting], layout: Layout) -> list[Sighting]:
    """Put together names of bodies that small words part: ``Institute for the Study of Tides``."""
    joined: list[Sighting] = []
    for sighting in found:
        if joined and (
            _is_plural_owner(joined[-1], sighting, layout)
            or _continues(joined[-1], sighting, layout)
            or _is_spelt_out(joined[-1], sighting, layout)
        ):
            last = joined[-1]
            last.end, last.name = sighting.end, layout.text[last.start : sighting.end]
            last.possessive = sighting.possessive
        else:
            joined.append(sighting)
    return joined


def _is_plural_owner(last: Sighting, sighting: Sighting, layout: Layout) -> bool:
    """Tell whether an apostrophe is part of a body's name: ``Road Users’ Forum``, ``Children’s Fund``."""
    word = plain_form(last.name.rsplit(" ", 1)[-1])
    gap = layout.text[last.end : sighting.whole].strip()
    plural = (word.endswith("s") and gap in ("’", "'")) or (word in _PLURALS and gap in ("’s", "'s"))
    common = word in _PLURALS or is_group(word) or word.removesuffix("s") in english()
    return plural and common and not sighting.titles and is_body_noun(plain_form(sighting.name.rsplit(" ", 1)[-1]))


_PLURALS = frozenset({"children", "women", "men", "people"})


def _is_spelt_out(last: Sighting, sighting: Sighting, layout: Layout) -> bool:
    """Tell whether initials in brackets show that a stray mark parts one name: ``Tidal Research. Institute (TRI)``."""
    gap = layout.text[last.end : sighting.whole]
    bracketed = _INITIALS.match(layout.text, sighting.end)
    if bracketed is None or gap.strip() not in (".", ",", "") or len(gap) > len(". ") or not gap:
        return False
    words = [word for word in f"{last.name} {sighting.name}".split() if word[:1].isupper()]
    return "".join(word[0] for word in words) == bracketed.group(1)


_INITIALS = re.compile(r"[ \u00a0]\(([A-Z]{2,8})\)")


def _continues(last: Sighting, sighting: Sighting, layout: Layout) -> bool:
    if last.possessive or sighting.titles or sighting.whole - last.end > len(" for  the "):
        return False
    gap = _OF.match(layout.text, last.end)
    if gap is None or gap.end() != sighting.whole or last.name.count(" ") > _LONGEST_RUN:
        return False
    connective = gap.group().split()[0]
    if connective == "and" and is_body_noun(plain_form(sighting.name.split(" ", 1)[0])):
        return False
    word = plain_form(last.name.rsplit(" ", 1)[-1])
    if connective == "and":
        return is_body_noun(plain_form(last.name.split(" ", 1)[0])) and any(
            f" {of} " in last.name for of in ("of", "for", "on")
        )
    if connective in ("in", "to", "on") and not last.definite:
        return False
    return is_body_noun(word) or (connective == "of" and is_document_noun(word))
