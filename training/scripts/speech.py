"""Newspaper speech made from treebank sentences: each is put into somebody's mouth, with the tree that belongs to it.

The treebanks hold few of the patterns that news lives on (``"…," said NAME, TITLE of X.``, ``…, NAME notes.``). The
patterns are the grammar's; sentences, names and titles come from the treebanks themselves.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from scripts.treebank import Row, Sentence

PAST = {
    "say": "said", "add": "added", "note": "noted", "explain": "explained", "argue": "argued", "warn": "warned",
    "insist": "insisted", "claim": "claimed", "write": "wrote", "recall": "recalled", "stress": "stressed",
    "admit": "admitted", "conclude": "concluded", "point": "pointed", "suggest": "suggested", "tell": "told",
    "declare": "declared", "predict": "predicted", "acknowledge": "acknowledged", "report": "reported",
    "estimate": "estimated", "reply": "replied", "announce": "announced", "believe": "believed", "joke": "joked",
}  # fmt: skip
"""Verbs of saying and their past forms; ``say`` is drawn half of the time, as in news."""

INNER_MARKS = frozenset({'"', "“", "”", "``", "''", "'", "‘", "(", ":"})
QUOTES = (("“", "”"), ("“", "”"), ('"', '"'), ("", ""))
SENTENCE_LENGTH = range(5, 32)
LONGEST_NAME = 4
TITLE_LENGTH = range(2, 13)
SAY, PAST_TENSE, SURNAME_ONLY, MARKED = 0.5, 0.6, 0.5, 0.5
"""Shares of ``say``, of the past tense, of names cut to the surname, and of clauses with ``that``."""
BEFORE, AFTER, ACCORDING = 0.25, 0.5, 0.4
"""Shares of speakers with a description: before their verb, after it, after ``according to``."""


Clause = tuple[Row, ...]
Marks = tuple[str, str]


@dataclass(frozen=True)
class Stock:
    """What the templates draw on: names and descriptions (noun phrases, head first known) of the treebanks."""

    names: tuple[tuple[Row, ...], ...]
    titles: tuple[tuple[Row, ...], ...]


def gather(sentences: list[Sentence]) -> Stock:
    """Return the names of people and the descriptions put beside names in the sentences."""
    names: list[tuple[Row, ...]] = []
    titles: list[tuple[Row, ...]] = []
    for sentence in sentences:
        names += _names(sentence)
        titles += _titles(sentence)
    return Stock(tuple(names), tuple(titles))


def _names(sentence: Sentence) -> Iterator[tuple[Row, ...]]:
    start = None
    for number, row in enumerate((*sentence, None)):  # the end closes a name
        if start is not None and (row is None or not row.ent.startswith("I")):
            piece = _phrase(sentence, start, number)
            if piece and sentence[start].ent == "B-PERSON" and len(piece) <= LONGEST_NAME:
                yield piece
            start = None
        if row is not None and row.ent.startswith("B"):
            start = number


def _titles(sentence: Sentence) -> Iterator[tuple[Row, ...]]:
    for number, row in enumerate(sentence):
        if row.dep != "appos" or row.pos != "NOUN":
            continue
        low, high = _extent(sentence, number)
        while low < number and sentence[low].pos == "PUNCT":
            low += 1
        while high > number and sentence[high - 1].pos == "PUNCT":
            high -= 1
        piece = _phrase(sentence, low, high)
        if piece and len(piece) in TITLE_LENGTH and piece[0].pos in {"DET", "ADJ", "NOUN"}:
            yield piece


def _extent(sentence: Sentence, top: int) -> tuple[int, int]:
    inside = {top}
    grown = True
    while grown:
        more = {n for n, row in enumerate(sentence) if row.head in inside and n not in inside}
        grown = bool(more)
        inside |= more
    return min(inside), max(inside) + 1


def _phrase(sentence: Sentence, low: int, high: int) -> tuple[Row, ...] | None:
    """Return the rows low..high with heads counted from low, when exactly one of them has its head outside."""
    tops = [n for n in range(low, high) if not low <= sentence[n].head < high]
    if len(tops) != 1 or any(row.pos == "PUNCT" for row in (sentence[low], sentence[high - 1])):
        return None
    rows = [replace(row, head=(n if n in tops else row.head) - low) for n, row in enumerate(sentence[low:high], low)]
    return tuple(rows)


class _Builder:
    """Rows put one after the other; pieces keep their inner tree and hang on a row named later."""

    def __init__(self) -> None:
        self.rows: list[Row] = []

    def add(
        self, word: str, tag: str, pos: str, dep: str, *, lemma: str = "", morph: str = "", glue: bool = False
    ) -> int:
        """Add one word; ``glue`` leaves no space before it. Return its number."""
        if glue and self.rows:
            self.rows[-1] = replace(self.rows[-1], space=False)
        self.rows.append(
            Row(word, space=True, tag=tag, pos=pos, morph=morph, lemma=lemma or word, head=-1, dep=dep, ent="O")
        )
        return len(self.rows) - 1

    def piece(self, piece: tuple[Row, ...], dep: str, *, glue: bool = False) -> int:
        """Add a phrase with its tree; return the number of its head, which is still to be hung on something."""
        if glue and self.rows:
            self.rows[-1] = replace(self.rows[-1], space=False)
        at = len(self.rows)
        top = next(n for n, row in enumerate(piece) if row.head == n)
        rows = [replace(row, head=at + row.head) for row in piece]
        rows[top] = replace(rows[top], head=-1, dep=dep)
        rows[-1] = replace(rows[-1], space=True)
        self.rows += rows
        return at + top

    def hang(self, number: int, head: int) -> None:
        """Make ``head`` the head of the row ``number``."""
        self.rows[number] = replace(self.rows[number], head=head)


def speakable(sentence: Sentence) -> tuple[Row, ...] | None:
    """Return the sentence without its final stop when somebody could say it: a finite clause without a quotation."""
    root = next((n for n, row in enumerate(sentence) if row.head == n), None)
    if root is None or len(sentence) not in SENTENCE_LENGTH or not _ends_plainly(sentence, root):
        return None
    if any(row.word in INNER_MARKS for row in sentence) or not _begins_plainly(sentence[0].word):
        return None
    if not any(row.head == root and row.dep.startswith("nsubj") for row in sentence):
        return None
    return tuple(sentence[:-1])


def _ends_plainly(sentence: Sentence, root: int) -> bool:
    return sentence[-1].word in {".", "!", "?"} and sentence[-1].head == root


def _begins_plainly(word: str) -> bool:
    return word[:1].isupper() and not (word.isupper() and len(word) > 1)


FINITE = "Mood=Ind|Number=Sing|Person=3"


def _verb(build: _Builder, chance: random.Random, dep: str) -> int:
    lemma = "say" if chance.random() < SAY else chance.choice(sorted(set(PAST) - {"tell", "point"}))
    if chance.random() < PAST_TENSE:
        return build.add(PAST[lemma], "VBD", "VERB", dep, lemma=lemma, morph=f"{FINITE}|Tense=Past|VerbForm=Fin")
    third = lemma[:-1] + "ies" if lemma == "reply" else lemma + ("es" if lemma.endswith("ss") else "s")
    return build.add(third, "VBZ", "VERB", dep, lemma=lemma, morph=f"{FINITE}|Tense=Pres|VerbForm=Fin")


def _name(build: _Builder, stock: Stock, chance: random.Random, dep: str, *, described: float) -> int:
    name = chance.choice(stock.names)
    if chance.random() < SURNAME_ONLY and len(name) > 1:
        name = (replace(name[-1], head=0, ent="B-PERSON"),)
    top = build.piece(name, dep)
    if chance.random() < described:
        comma = build.add(",", ",", "PUNCT", "punct", glue=True)
        title = build.piece(chance.choice(stock.titles), "appos")
        build.hang(title, top)
        build.hang(comma, title)
    return top


def _open(build: _Builder, mark: str) -> int | None:
    return build.add(mark, "``", "PUNCT", "punct") if mark else None


def _content(build: _Builder, clause: tuple[Row, ...], quotes: tuple[str, str], dep: str, stop: str) -> int:
    """Add the clause in its marks with its stop (American order: inside the marks); everything hangs on its root."""
    opened = _open(build, quotes[0])
    top = build.piece(clause, dep, glue=opened is not None)
    for mark, tag in ((stop, "," if stop == "," else "."), (quotes[1], "''")):
        if mark:
            build.hang(build.add(mark, tag, "PUNCT", "punct", glue=True), top)
    if opened is not None:
        build.hang(opened, top)
    return top


Drawn = tuple[int, int]
"""Numbers of the speaker's head and of the row everything hangs on."""


def spoken(clause: tuple[Row, ...], stock: Stock, chance: random.Random) -> Sentence:
    """Return the clause as somebody's words, in one of the orders of news prose."""
    build = _Builder()
    quotes = chance.choice(QUOTES)
    who, top = chance.choice(ORDERS)(build, clause, quotes, stock, chance)
    build.hang(who, top)
    build.hang(top, top)
    if build.rows[-1].tag != "''":
        build.hang(build.add(".", ".", "PUNCT", "punct", glue=True), top)
    return tuple(build.rows)


def _after(build: _Builder, clause: Clause, quotes: Marks, stock: Stock, chance: random.Random) -> Drawn:
    """Add ``"Words," NAME said``."""
    said = _content(build, clause, quotes, "ccomp", ",")
    who = _name(build, stock, chance, "nsubj", described=BEFORE)
    if build.rows[-1].dep != "nsubj":
        _close(build, who)
    verb = _verb(build, chance, "ROOT")
    build.hang(said, verb)
    return who, verb


def _inverted(build: _Builder, clause: Clause, quotes: Marks, stock: Stock, chance: random.Random) -> Drawn:
    """Add ``"Words," said NAME, TITLE``."""
    said = _content(build, clause, quotes, "ccomp", ",")
    verb = _verb(build, chance, "ROOT")
    who = _name(build, stock, chance, "nsubj", described=AFTER)
    build.hang(said, verb)
    return who, verb


def _before(build: _Builder, clause: Clause, quotes: Marks, stock: Stock, chance: random.Random) -> Drawn:
    """Add ``NAME said, "Words."`` or ``NAME said that words``."""
    who = _name(build, stock, chance, "nsubj", described=BEFORE)
    _close(build, who)
    verb = _verb(build, chance, "ROOT")
    if quotes[0]:
        comma = build.add(",", ",", "PUNCT", "punct", glue=True)
        said = _content(build, clause, quotes, "ccomp", ".")
        build.hang(comma, verb)
    else:
        that = build.add("that", "IN", "SCONJ", "mark") if chance.random() < MARKED else None
        said = _content(build, _lowered(clause), quotes, "ccomp", "")
        if that is not None:
            build.hang(that, said)
    build.hang(said, verb)
    return who, verb


def _according(build: _Builder, clause: Clause, quotes: Marks, stock: Stock, chance: random.Random) -> Drawn:
    """Add ``Words, according to NAME``."""
    del quotes
    said = _content(build, clause, ("", ""), "ROOT", ",")
    according = build.add("according", "VBG", "VERB", "case", lemma="accord", morph="VerbForm=Ger")
    to = build.add("to", "IN", "ADP", "fixed")
    who = _name(build, stock, chance, "obl", described=ACCORDING)
    build.hang(according, who)
    build.hang(to, according)
    return who, said


def _fronted(build: _Builder, clause: Clause, quotes: Marks, stock: Stock, chance: random.Random) -> Drawn:
    """Add ``NAME says words``."""
    del quotes
    who = _name(build, stock, chance, "nsubj", described=0.0)
    verb = _verb(build, chance, "ROOT")
    said = _content(build, _lowered(clause), ("", ""), "ccomp", "")
    build.hang(said, verb)
    return who, verb


ORDERS = (_after, _after, _inverted, _inverted, _before, _before, _according, _fronted)
"""Orders of news prose, the commoner ones twice."""


def _close(build: _Builder, who: int) -> None:
    """Put a comma after the description of a speaker, when there is one."""
    described = [n for n in range(who + 1, len(build.rows)) if build.rows[n].dep == "appos"]
    if described:
        build.hang(build.add(",", ",", "PUNCT", "punct", glue=True), described[0])


def _lowered(clause: tuple[Row, ...]) -> tuple[Row, ...]:
    first = clause[0]
    if first.pos in {"PROPN", "NUM"} or first.word == "I" or first.ent != "O":
        return clause
    return (replace(first, word=first.word[:1].lower() + first.word[1:]), *clause[1:])
