"""Make ``facts/data/senses.txt`` of WordNet 3.0: ``python -m training.support.senses WORDNET_FOLDER OUT``.

The folder is ``usr/share/wordnet`` of Debian's package wordnet-base (``apt-get download wordnet-base; dpkg -x``).
Kept are single words that are no names, their senses in the order of WordNet (those that make up little of a word's
uses apart), and of each sense its hypernyms, entailments and causes, antonyms, similar senses, informativeness, sort.
"""

from __future__ import annotations

import math
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

FILES = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
UPWARD = frozenset({"@", "@i", "*", ">"})
"""Hypernym, instance hypernym, verb entailment, cause."""
ALIKE = frozenset({"&", "$"})
"""Similar adjectives, verbs of one group."""
DERIVED = frozenset({"+", "\\", "<"})
"""Derivation, pertainym, participle of a verb."""
LIVING = frozenset({"05", "20"})
"""Lexicographer files of animals and plants, most of whose words nobody writes; the Latin ones are left out."""
CONCRETE = frozenset({"05", "06", "08", "13", "18", "20"})
"""Those of animals, artefacts, bodies, food, people and plants."""
REGULAR = ("ness", "ly")
LATIN = re.compile(r"(?:idae|aceae|ales|us|ia|ium|um|is|ae|iformes|ata|ella|odon|ops|oida|oidea|opsis)$")
SENSES = 5
COMMON_SHARE = 0.12
"""Share of a word's tagged uses from which a sense counts as common."""
FILE_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHI"
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
WORD = re.compile(r"[a-z]{2,}(?:-[a-z]+)?")

HEADER = """\
# English words and what they mean to each other, made by training/support/senses.py of WordNet 3.0
# (Copyright 2006 by Princeton University, all rights reserved; licence in WORDNET-LICENSE.txt beside this file).
# A line of the first part is one sense: how informative it is (0 to 9; 9 is rare), its lexicographer file
# (00 to 44 as 0-9 a-z A-I), senses above it (hypernyms, entailed
# and caused ones) after >, opposite ones after !, similar ones after &. Numbers are lines of this part, base 36.
# A line of the second part is one word: for each part of speech its senses, common ones before the semicolon;
# words of its derivational family after +, direct antonyms after !.
"""


@dataclass
class Synset:
    """One sense of WordNet."""

    words: list[str]
    file: str
    names: bool = False
    upward: list[str] = field(default_factory=list)
    opposite: list[str] = field(default_factory=list)
    alike: list[str] = field(default_factory=list)


@dataclass
class Network:
    """What is read of WordNet; words are ``(lemma, part)``."""

    synsets: dict[str, Synset] = field(default_factory=dict)
    senses: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    counts: dict[tuple[str, str], dict[str, int]] = field(default_factory=lambda: defaultdict(dict))
    derived: dict[tuple[str, str], dict[tuple[str, str], None]] = field(default_factory=lambda: defaultdict(dict))
    antonyms: dict[tuple[str, str], dict[str, None]] = field(default_factory=lambda: defaultdict(dict))


def read(folder: Path) -> Network:
    """Read the database files of WordNet."""
    network = Network()
    lexical: list[tuple[str, str, str, str, int, int]] = []
    for name, part in FILES.items():
        for line in (folder / f"data.{name}").read_text(encoding="latin-1").splitlines():
            if not line.startswith(" "):
                lexical += _synset(network, line, part)
        for line in (folder / f"index.{name}").read_text(encoding="latin-1").splitlines():
            if not line.startswith(" "):
                columns = line.split()
                size = int(columns[2])
                network.senses[columns[0], part] = [part + offset for offset in columns[-size:]]
    for symbol, here, there, part, source, target in lexical:
        one = (network.synsets[here].words[source - 1], here[0])
        other = (network.synsets[there].words[target - 1], part)
        if symbol == "!":
            network.antonyms[one][other[0]] = None
        else:
            network.derived[one][other] = None
            network.derived[other][one] = None
    _count(network, folder)
    return network


def _synset(network: Network, line: str, part: str) -> Iterator[tuple[str, str, str, str, int, int]]:
    columns = line.split(" | ", maxsplit=1)[0].split()
    key = part + columns[0]
    size = int(columns[3], 16)
    words = [re.sub(r"\(\w+\)$", "", word).lower() for word in columns[4 : 4 + 2 * size : 2]]
    synset = network.synsets[key] = Synset(words, columns[1])
    place = 4 + 2 * size
    for number in range(int(columns[place])):
        symbol, offset, kind, ends = columns[place + 1 + 4 * number : place + 5 + 4 * number]
        target_part = {"s": "a"}.get(kind, kind)
        target = target_part + offset
        synset.names = synset.names or symbol == "@i"
        if symbol in UPWARD:
            synset.upward.append(target)
        elif symbol in ALIKE:
            synset.alike.append(target)
        elif symbol == "!":
            synset.opposite.append(target)
        if symbol == "!" or symbol in DERIVED:
            source, end = (int(half, 16) or 1 for half in (ends[:2], ends[2:]))
            yield symbol, key, target, target_part, source, end


def _count(network: Network, folder: Path) -> None:
    parts = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
    for line in (folder / "cntlist.rev").read_text(encoding="latin-1").splitlines():
        key, number, count = line.split()
        lemma, _, rest = key.partition("%")
        word = (lemma, parts[rest[0]])
        senses = network.senses.get(word, [])
        if int(number) <= len(senses):
            network.counts[word][senses[int(number) - 1]] = int(count)


def information(network: Network) -> dict[str, int]:
    """Return how informative each sense is, 0 to 9: by the tagged uses of it and of all below it (Resnik 1995)."""
    uses: dict[str, float] = defaultdict(float)
    for word, senses in network.senses.items():
        for sense in senses:
            count = network.counts[word].get(sense, 0) + 0.1 if word in network.counts else 0.1
            seen: set[str] = set()
            front = [sense]
            while front:
                one = front.pop()
                if one not in seen:
                    seen.add(one)
                    uses[one] += count
                    front += [up for up in network.synsets[one].upward if up[0] == one[0]]
    total = {part: max(value for key, value in uses.items() if key[0] == part) for part in "nvar"}
    most = math.log(total["n"] / 0.1)
    return {key: min(9, round(9 * math.log(total[key[0]] / value) / most)) for key, value in uses.items()}


def kept(network: Network) -> dict[tuple[str, str], tuple[list[str], list[str]]]:
    """Return the words that are kept, with their common and their rarer senses."""
    found: dict[tuple[str, str], tuple[list[str], list[str]]] = {}
    for word, all_senses in network.senses.items():
        lemma, _ = word
        senses = [sense for sense in all_senses if not network.synsets[sense].names]
        if not WORD.fullmatch(lemma) or not senses:
            continue
        counts = network.counts.get(word, {})
        if not counts and _is_rare(network, word, senses):
            continue
        total = sum(counts.values())
        common = [s for n, s in enumerate(senses) if n == 0 or counts.get(s, 0) > COMMON_SHARE * total]
        rarer = [s for s in senses if s not in common][: max(0, SENSES - len(common))]
        found[word] = (common, rarer)
    return found


def _is_rare(network: Network, word: tuple[str, str], senses: list[str]) -> bool:
    """Tell whether nothing is known of a word that was never tagged: names of species, words with no relation."""
    synset = network.synsets[senses[0]]
    if word[0].endswith(REGULAR):
        return True
    if word[1] == "n" and synset.file in CONCRETE:
        return synset.file in LIVING and bool(LATIN.search(word[0]))
    tied = any(other in network.counts for other in network.derived.get(word, ())) or word in network.antonyms
    tagged = any((other, word[1]) in network.counts for other in synset.words if other != word[0])
    return not tied and not tagged


def render(network: Network) -> str:
    """Return the file's text."""
    words = kept(network)
    informative = information(network)
    needed: dict[str, None] = {}
    front = [sense for common, rarer in words.values() for sense in (*common, *rarer)]
    while front:
        sense = front.pop(0)
        if sense not in needed:
            needed[sense] = None
            front += network.synsets[sense].upward
    order = {sense: number for number, sense in enumerate(sorted(needed))}
    lines = [_sense_line(network.synsets[sense], informative.get(sense, 9), order) for sense in order]
    by_lemma: dict[str, list[str]] = defaultdict(list)
    for (lemma, part), (common, rarer) in sorted(words.items()):
        text = part + ",".join(_base36(order[sense]) for sense in common)
        if rarer:
            text += ";" + ",".join(_base36(order[sense]) for sense in rarer)
        family = [f"{other[1]}{other[0]}" for other in network.derived.get((lemma, part), ()) if other in words]
        family = [other for other in family if other != f"{part}{lemma}"]
        against = [other for other in network.antonyms.get((lemma, part), ()) if WORD.fullmatch(other)]
        text += "".join(f"+{other}" for other in family) + "".join(f"!{other}" for other in against)
        by_lemma[lemma].append(text)
    entries = [f"{lemma} {' '.join(texts)}" for lemma, texts in sorted(by_lemma.items())]
    return HEADER + "\n".join(lines) + "\n\n" + "\n".join(entries) + "\n"


def _sense_line(synset: Synset, informative: int, order: dict[str, int]) -> str:
    text = str(informative) + FILE_LETTERS[int(synset.file)]
    for mark, keys in ((">", synset.upward), ("!", synset.opposite), ("&", synset.alike)):
        numbers = [_base36(order[key]) for key in keys if key in order]
        text += mark + ",".join(numbers) if numbers else ""
    return text


def _base36(number: int) -> str:
    text = ""
    while True:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
        if not number:
            return text


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(render(read(Path(sys.argv[1]))), encoding="utf-8")
