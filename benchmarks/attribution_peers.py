"""Other ways to find who said what: regular expressions, and textacy where it is installed."""

from __future__ import annotations

import importlib
import importlib.util
import re
from collections.abc import Callable, Iterator

from benchmarks.task import Case
from claimspan.nlp.pipeline import load

_QUOTE = r'(?:“[^”\n]+”|"[^"\n]+")'
_NAME = r"(?:[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]+|of|the))*|[Hh]e|[Ss]he|[Tt]hey)"
_VERB = r"(?:said|says|told|added|wrote|tweeted|asked|replied|explained|argued|noted|announced)"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<content>{_QUOTE}),? (?P<source>{_NAME}) (?P<cue>{_VERB})\b",
        rf"(?P<content>{_QUOTE}),? (?P<cue>{_VERB}) (?P<source>{_NAME})",
        rf"(?P<source>{_NAME}) (?P<cue>{_VERB})[,:]? (?P<content>{_QUOTE})",
        rf"(?P<source>{_NAME}) (?P<cue>{_VERB}) (?P<content>that [^.\n“\"]+)",
        r"(?P<content>[A-Z][^.\n“”\"]+), (?P<cue>according to) (?P<source>[^.,\n]+)",
    )
)


def peers() -> dict[str, Callable[[Case], Case]]:
    """Return name -> what predicts a case, of those that can run here."""
    found: dict[str, Callable[[Case], Case]] = {"five regular expressions": _by_expressions}
    if importlib.util.find_spec("textacy") is not None:
        found["textacy `direct_quotations` on this pipeline's trees"] = _by_textacy
    return found


def _by_expressions(case: Case) -> Case:
    found: list[Case] = []
    taken: list[tuple[int, int]] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(case["text"]):
            start, end = match.span("content")
            if all(end <= first or last <= start for first, last in taken):
                taken.append((start, end))
                found.append({part: [list(match.span(part))] for part in ("source", "cue", "content")})
    return {"id": case["id"], "attributions": found}


def _by_textacy(case: Case) -> Case:
    try:
        found = list(_quotations(case["text"]))
    except ValueError:  # it raises on an odd number of quotation marks
        found = []
    return {"id": case["id"], "attributions": found}


def _quotations(text: str) -> Iterator[Case]:
    extract = importlib.import_module("textacy.extract")
    for speaker, cue, content in extract.direct_quotations(load()(text)):
        yield {
            "source": [[token.idx, token.idx + len(token)] for token in speaker],
            "cue": [[token.idx, token.idx + len(token)] for token in cue],
            "content": [[content.start_char, content.end_char]],
        }
