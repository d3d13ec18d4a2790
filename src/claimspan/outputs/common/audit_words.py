"""An audit in words: the answer, the matrix of two speakers, sections of passages, and why each is whose."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from claimspan.model.audit import Agreement, Audit, Hold, Party, Passage
from claimspan.model.count import counted, listed
from claimspan.outputs.common.neutral import line
from claimspan.outputs.common.speech import percent

EITHER, ELSE, NOBODY = "either", "others", "nobody"

LIKELY = 0.9
"""Confidence from which a speaker who is inferred is listed as open only where the question is who of two."""

PARTIES = 20
"""Speakers in the table of all; the contested and those of the register go first."""

CONTRADICTIONS = frozenset({"recorded", "twice", "ambiguous"})
"""Sorts of doubt that make words contested."""

NO_RECORD = "on no record"

LINES_NAMED = 12
"""Line numbers listed in a sentence; the others are counted."""


@dataclass(frozen=True, slots=True)
class Section:
    """Passages that are in the same case.

    Attributes:
        key: One word, for anchors.
        title: As shown.
        passages: In order of articles and places.
        urgent: Whether somebody has to look.
    """

    key: str
    title: str
    passages: tuple[Passage, ...]
    urgent: bool


def sections(audit: Audit) -> tuple[Section, ...]:
    """Return the passages sorted by what is to be done about them, without empty sections."""
    rows: dict[str, list[Passage]] = {
        "contested": [],
        "open": [],
        "recorded": [],
        "given": [],
        "clear": [],
        "nobody": [],
    }
    for passage in audit.passages:
        rows[_case(audit, passage)].append(passage)
    titles = {
        "contested": ("claimed for two", True),
        "open": ("could be the other's" if audit.pair else "could be somebody else's", True),
        "recorded": ("on record, but the article does not say whose they are", True),
        "given": ("given to them by the article, on no record as a quote", False),
        "clear": ("on record, and the article says the same", False),
        "nobody": ("said by somebody who is not certain, on no record as a quote", False),
    }
    return tuple(Section(key, titles[key][0], tuple(found), titles[key][1]) for key, found in rows.items() if found)


def _case(audit: Audit, passage: Passage) -> str:
    if passage.agreement is Agreement.CONTESTED:
        return "contested"
    if passage.agreement is Agreement.RECORDED or passage.missed:
        return "recorded"
    if is_open(audit, passage):
        return "open"
    if passage.owner is None:
        return "nobody"
    return "clear" if passage.agreement is Agreement.BOTH else "given"


def is_open(audit: Audit, passage: Passage) -> bool:
    """Tell whether there is a serious reason why the words could be another's; of two speakers, the other's.

    Unless two are set side by side, words that the article gives to somebody with good confidence are not open.
    """
    if audit.pair:
        return any(doubt.serious and doubt.other in audit.asked for doubt in passage.doubts)
    likely = passage.given is not None and passage.confidence >= LIKELY
    return not likely and any(doubt.serious for doubt in passage.doubts)


def shown_parties(audit: Audit) -> tuple[tuple[Party, ...], str]:
    """Return the speakers for the table, the contested first, and a remark on those left out."""
    shown = [party for party in audit.parties if not audit.asked or party.key in audit.asked]
    if len(shown) <= PARTIES:
        return tuple(shown), ""
    ranked = sorted(shown, key=lambda party: (not party.contested, not party.registered))
    return tuple(ranked[:PARTIES]), f"and {len(shown) - PARTIES:,} more: --output-format json lists all"


def title(audit: Audit) -> str:
    """Return what was asked: ``Mara Lindt or Kai Oster?``, a name, or everybody."""
    if audit.pair:
        return f"{line(audit.pair[0].name)} or {line(audit.pair[1].name)}?"
    if audit.asked:
        return ", ".join(line(audit.name(key)) for key in audit.asked)
    return f"Whose words: {counted(len(audit.parties), 'speaker')}"


def answer(audit: Audit) -> list[str]:
    """Return the answer in sentences, the most important first."""
    if not audit.passages:
        return ["Nothing is on record for them, and no article gives them words." if audit.asked else _empty(audit)]
    found = {section.key: section.passages for section in sections(audit)}
    said = [_owners(audit)] if audit.pair else []
    contested = found.get("contested", ())
    both = audit.pair and all(set(audit.asked) <= claimants(passage) for passage in contested)
    said.append(f"{_number(contested, audit)} claimed for {'both' if both else 'two'}.")
    rival = "the other's" if audit.pair else "somebody else's"
    if open_ := found.get("open"):
        said.append(
            f"{_number(open_, audit)} inferred, not named: {'it' if len(open_) == 1 else 'they'} could be {rival}."
        )
    if recorded := found.get("recorded"):
        said.append(f"{_number(recorded, audit)} on record without the article saying whose.")
    if audit.alike:
        said.append(f"Easily confused: {'; '.join(map(line, audit.alike))}.")
    return said


def claimants(passage: Passage) -> set[str]:
    """Return keys of all whom register and article say the words are of, or may be."""
    return {*passage.parties, *(doubt.other for doubt in passage.doubts if doubt.sort in CONTRADICTIONS)}


def _owners(audit: Audit) -> str:
    """Return ``Mara Lindt: 4 (lines 33-37, 39, 43, 45). Kai Oster: 1 (line 41).``."""
    settled = [passage for passage in audit.passages if passage.agreement is not Agreement.CONTESTED]
    owned = [(key, tuple(each for each in settled if each.owner == key)) for key in audit.asked]
    return " ".join(f"{line(audit.name(key))}: {len(own):,}{_where(own, audit)}." for key, own in owned)


def _number(passages: tuple[Passage, ...], audit: Audit) -> str:
    """Return ``2 (lines 13, 45) are``, ``None is``."""
    if not passages:
        return "None is"
    return f"{len(passages):,}{_where(passages, audit)} {'is' if len(passages) == 1 else 'are'}"


def _where(passages: tuple[Passage, ...], audit: Audit) -> str:
    """Return `` (lines 33-37, 45)``; empty where several articles have lines of these numbers."""
    placed = [each.lines for each in passages if each.lines]
    if not placed or len({passage.article for passage in audit.passages}) > 1:
        return ""
    ranges = [f"{lines[0]}–{lines[-1]}" if len(lines) > 1 else str(lines[0]) for lines in placed]
    more = f" and {len(ranges) - LINES_NAMED:,} more" if len(ranges) > LINES_NAMED else ""
    noun = "line" if len(ranges) == 1 and len(placed[0]) == 1 else "lines"
    return f" ({noun} {', '.join(ranges[:LINES_NAMED])}{more})"


def _empty(audit: Audit) -> str:
    return "Nothing is recorded yet." if audit.articles else "The corpus holds no articles."


def short_names(audit: Audit) -> dict[str, str]:
    """Return the family names of two speakers where that tells them apart, else their whole names; by key."""
    pair = audit.pair or ()
    families = [line(party.family or party.name.split()[-1]) if party.name.split() else "" for party in pair]
    short = len(set(families)) == len(pair) and all(families)
    return {party.key: family if short else line(party.name) for party, family in zip(pair, families, strict=True)}


def matrix(audit: Audit) -> list[tuple[str, tuple[int, ...]]]:
    """Return rows of counts: on record for the one, the other, nobody; columns as :func:`matrix_columns`."""
    pair = audit.pair
    if pair is None:
        return []
    counts = Counter((_row(audit, passage), _column(audit, passage)) for passage in audit.passages)
    columns = [*audit.asked, EITHER, ELSE, NOBODY]
    labels = [f"recorded for {short_names(audit)[party.key]}" for party in pair]
    rows = [(label, key) for label, key in zip(labels, audit.asked, strict=True)]
    rows += [("recorded for somebody else", ELSE), (NO_RECORD, NO_RECORD)]
    made = [(label, tuple(counts[key, column] for column in columns)) for label, key in rows]
    return [row for place, row in enumerate(made) if place < len(pair) or any(row[1])]


def matrix_columns(audit: Audit) -> tuple[str, ...]:
    """Return the heads of the matrix: to whom the articles give the words."""
    return (*short_names(audit).values(), EITHER, ELSE, NOBODY)


def _row(audit: Audit, passage: Passage) -> str:
    if passage.recorded is None:
        return NO_RECORD
    return passage.recorded if passage.recorded in audit.asked else ELSE


def _column(audit: Audit, passage: Passage) -> str:
    if passage.given is not None:
        return passage.given if passage.given in audit.asked else ELSE
    return EITHER if passage.candidates else NOBODY


def owner_words(audit: Audit, passage: Passage) -> str:
    """Return whose the words are: a name, ``A or B``, ``A on record, B by the article``, ``not known``."""
    recorded, given = passage.recorded, passage.given
    if passage.candidates:
        perhaps = " or ".join(line(audit.name(key)) for key in passage.candidates)
        apart = recorded and recorded not in passage.candidates
        return f"{line(audit.name(recorded))} on record, perhaps {perhaps} by the article" if apart else perhaps
    if recorded and given and recorded != given:
        return f"{line(audit.name(recorded))} on record, {line(audit.name(given))} by the article"
    return line(audit.name(passage.owner)) or "not known"


def how(passage: Passage) -> str:
    """Return how the article gives the words to a speaker: cue and mention with the line, and what goes on from it."""
    said = []
    words = line(passage.naming)
    if words:
        at = f", line {passage.cue_line}" if passage.cue_line else ""
        said.append(f'"{words}"{at}')
    if passage.bare and words:
        goes = f"line {passage.bare[0]} goes" if len(passage.bare) == 1 else f"lines {listed(passage.bare)} go"
        said.append(f"{goes} on from there")
    if passage.hold is Hold.INFERRED and passage.evidence:
        said.append(f"{line(passage.evidence)} ({percent(passage.confidence)})")
    return "; ".join(said)


def whys(audit: Audit, passage: Passage) -> list[tuple[str, bool]]:
    """Return why the words could be another's, and whether that is serious; of two speakers, the other's alone."""
    rivals = set(audit.asked) if audit.pair else None
    concern = [
        each
        for each in passage.doubts
        if each.sort in CONTRADICTIONS or (each.serious if rivals is None else each.other in rivals)
    ]
    told = [(line(each.text), each.serious) for each in concern]
    if passage.note and (not told or passage.missed):
        told.append((line(passage.note), True))
    return list(dict.fromkeys(told))


def record_words(passage: Passage) -> str:
    """Return which records hold the words; empty for none."""
    if passage.record:
        return line(passage.record)
    return f"as fact only: {line(' '.join(passage.claims))}" if passage.claims else ""


def coverage_words(audit: Audit) -> str:
    """Return how much of what the articles attribute is on record."""
    covered = audit.coverage
    where = counted(len(audit.articles), "article")
    parts = [
        f"{covered.quotes:,} held by quotes",
        f"{covered.claims:,} by claims alone",
        f"{covered.unrecorded:,} on no record",
    ]
    return f"{counted(covered.attributions, 'attribution')} in {where}: {', '.join(parts)}"
