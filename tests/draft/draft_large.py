"""A large made-up desk: articles, records on them, and a draft that quotes, cites and states."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product

from draft_samples import SPEAKERS, article

from claimspan.engine.draft.holdings import HeldRecord, Holdings
from claimspan.model.finding import State
from claimspan.model.record import Claim
from claimspan.model.selector import Selector
from claimspan.model.text import Span

TOWNS = ("Aldern", "Norholt", "Westerby", "Kirnach", "Tolmen", "Brask", "Ostrel", "Vinmar", "Hallow", "Pernet")
THINGS = ("bridge", "school", "harbour", "library", "hospital", "station", "market", "theatre", "museum", "factory")
DEEDS = ("opened", "closed", "rebuilt", "sold", "painted", "moved", "enlarged", "repaired", "inspected", "renamed")


def sentences() -> Iterator[str]:
    """Yield sentences that are all different."""
    for number, (deed, thing, town, year) in enumerate(product(DEEDS, THINGS, TOWNS, range(1950, 1990))):
        yield f"The old {thing} of {town} was {deed} in {year} for {number + 3} thousand crowns."


def desk(articles: int, records: int) -> Holdings:
    """Return articles of ten sentences each, and records on their sentences."""
    every = list(islice(sentences(), 0, articles * 10 * 7, 7))
    texts = [
        " ".join(every[10 * n : 10 * n + 10]) + f" “We are glad of it {n},” Mara Lindt said." for n in range(articles)
    ]
    held = [_record(number, every[number], texts[number // 10], number // 10) for number in range(records)]
    return Holdings(tuple(article(f"{n}.txt", text) for n, text in enumerate(texts)), tuple(held), SPEAKERS)


def _record(number: int, words: str, text: str, place: int) -> HeldRecord:
    letters = "".join("abcdefghij"[int(digit)] for digit in f"{number:012d}")
    start = text.index(words)
    span = Span(start, start + len(words))
    claim = Claim(id=f"c-{letters}", statement=words, parts=(Selector.describe(text, span),))
    return HeldRecord(claim, f"claims/{place}.txt/{claim.id}.json", f"{place}.txt", State.ACCEPTED, place, (span,))


def draft(count: int) -> str:
    """Return a draft of so many sentences, a quotation in every tenth, a citation in every fifth."""
    lines = []
    for number, sentence in enumerate(islice(sentences(), count)):
        if number % 10 == 3:
            lines.append(f"“We are glad of it {number % 300},” Mara Lindt said.")
        elif number % 10 == 7:
            lines.append(f"“Nobody ever said words like {number} to us,” Jonas Weber said.")
        elif number % 5 == 1:
            letters = "".join("abcdefghij"[int(digit)] for digit in f"{number % 900:012d}")
            lines.append(f"{sentence[:-1]} [[c-{letters}]].")
        else:
            lines.append(sentence)
    return "\n\n".join(" ".join(lines[start : start + 8]) for start in range(0, count, 8))
