"""Make ``facts/data/things.txt`` of WordNet 3.0: ``python -m training.support.things WORDNET_FOLDER OUT``.

The folder is that of ``training.support.senses``. Kept are single words in lower case that mostly name a thing one can
touch (an animal, artefact, part of the body, food, natural object, plant or substance) or a thing of a kind whose
members nobody takes for one another (a disease, a sport, a crime, a language), and what those are kinds of.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

from training.support.senses import Network, read

CONCRETE = frozenset({"05", "06", "08", "13", "17", "20", "27"})
"""Lexicographer files of animals, artefacts, the body, food, natural objects, plants and substances."""
KINDS = frozenset({
    ("disease", "26"), ("injury", "26"), ("symptom", "26"), ("sport", "04"), ("crime", "04"), ("dancing", "04"),
    ("discipline", "09"), ("natural_language", "10"), ("monetary_unit", "23"), ("weather", "19"),
    ("musical_style", "10"), ("music_genre", "10"), ("religion", "14"), ("chromatic_color", "07"), ("storm", "19"),
})  # fmt: skip
"""First word and lexicographer file of other senses whose kinds are told apart as things are."""
SHARE = 0.6
"""Share of a word's tagged uses, one added to the first sense, that has to be of concrete senses."""
LIVING = frozenset({"05", "20"})
MOST_KINDS = 80
"""Kinds of a thing from which its name is too wide to say that another thing is meant: ``device``, ``animal``."""
WORD = re.compile(r"[a-z]{3,}")
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

HEADER = """\
# Names of things, made by training/support/things.py of WordNet 3.0
# (Copyright 2006 by Princeton University, all rights reserved; licence in WORDNET-LICENSE.txt beside this file).
# A line of the first part is one thing: those it is a kind of, as numbers (base 36) of lines of this part.
# A line of the second part is one word and the things it names.
"""


def kept(network: Network, written: frozenset[str]) -> dict[str, list[str]]:
    """Return word -> senses of the words kept."""
    kinds = _kinds(network)
    told = _told_apart(network)
    found: dict[str, list[str]] = {}
    for (lemma, part), senses in network.senses.items():
        if part != "n" or not WORD.fullmatch(lemma) or lemma not in written:
            continue
        things = [sense for sense in senses if sense in told]
        if not things or things[0] != senses[0] or kinds[things[0]] > MOST_KINDS or _is_seldom(network, lemma, senses):
            continue
        if _share(network, lemma, told) >= SHARE:
            found[lemma] = things
    return found


def _told_apart(network: Network) -> frozenset[str]:
    """Return the senses that are things one can touch or of a kind whose members are told apart."""
    roots = {key for key, synset in network.synsets.items() if {(word, synset.file) for word in synset.words} & KINDS}
    return frozenset(
        key
        for key, synset in network.synsets.items()
        if key[0] == "n" and (synset.file in CONCRETE or (_above(network, key) - {key}) & roots)
    )


def _share(network: Network, lemma: str, told: frozenset[str]) -> float:
    concrete, other = 1, 0
    for part in "nvar":
        for sense, count in network.counts.get((lemma, part), {}).items():
            if sense in told:
                concrete += count
            else:
                other += count
    untagged = sum((lemma, part) in network.senses and (lemma, part) not in network.counts for part in "va")
    return concrete / (concrete + other + 0.5 * untagged)


def _is_seldom(network: Network, lemma: str, senses: list[str]) -> bool:
    """Tell whether a word names one living thing or substance only that no text was found to speak of."""
    first = network.synsets[senses[0]]
    return first.file in LIVING | {"27"} and (lemma, "n") not in network.counts and len(first.words) > 1


def _kinds(network: Network) -> Counter[str]:
    """Return sense -> how many senses are kinds of it."""
    found: Counter[str] = Counter()
    for key in network.synsets:
        if key[0] == "n":
            found.update(_above(network, key) - {key})
    return found


def _above(network: Network, sense: str) -> set[str]:
    seen: set[str] = set()
    front = [sense]
    while front:
        one = front.pop()
        if one not in seen:
            seen.add(one)
            front += network.synsets[one].upward
    return seen


def render(network: Network, written: frozenset[str]) -> str:
    """Return the file's text."""
    words = kept(network, written)
    needed = {sense for senses in words.values() for own in senses for sense in _above(network, own)}
    needed &= _told_apart(network)
    order = {sense: number for number, sense in enumerate(sorted(needed))}
    lines = [
        ",".join(_base36(order[up]) for up in network.synsets[sense].upward if up in order) or "-" for sense in order
    ]
    entries = [f"{word} {','.join(_base36(order[s]) for s in senses)}" for word, senses in sorted(words.items())]
    return HEADER + "\n".join(lines) + "\n\n" + "\n".join(entries) + "\n"


def in_lower_case(folder: Path) -> frozenset[str]:
    """Return the nouns that WordNet writes without capitals: no names of genera."""
    lines = (folder / "data.noun").read_text(encoding="latin-1").splitlines()
    columns = [line.split() for line in lines if not line.startswith(" ")]
    return frozenset(word for row in columns for word in row[4 : 4 + 2 * int(row[3], 16) : 2] if word.islower())


def _base36(number: int) -> str:
    text = ""
    while True:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
        if not number:
            return text


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(render(read(Path(sys.argv[1])), in_lower_case(Path(sys.argv[1]))), encoding="utf-8")
