"""CS508: the role on record is one that the speaker did not hold when the words were said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimspan.model.finding import Finding, Reason, Severity
from claimspan.model.record import Quote
from claimspan.model.register import Role
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import RecordView

_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset({"of", "the", "at", "for", "in", "and", "a", "an", "to", "de", "la", "s"})
_PAST = frozenset(
    {"former", "formerly", "ex", "then", "outgoing", "late", "retired", "previous", "previously", "onetime"}
)
_COMING = frozenset({"incoming", "future", "designate", "elect", "next"})

SPEAKER = """{
  "schema": 1,
  "id": "mara-lindt",
  "kind": "person",
  "name": "Mara Lindt",
  "family": "Lindt",
  "aliases": [],
  "external": {},
  "roles": [
    {"title": "mayor", "org": "Aldern", "from": "2015", "until": "2023-05", "source": null}
  ],
  "note": null
}
"""


def check(view: RecordView) -> Iterator[Finding]:
    """Yield a finding when every dated role that the recorded one can be had ended, or not begun, at the time."""
    record, speaker = view.record, view.speaker
    if not isinstance(record, Quote) or speaker is None or not record.role:
        return
    day, basis = _day(record, view.published)
    words = _words(record.role)
    meant = [role for role in speaker.roles if _is_meant(words, role)]
    if day is None or not meant:
        return
    against = [why for role in meant if (why := _contradiction(words, role, day))]
    if len(against) < len(meant):
        return
    yield RULE.finding(
        f'recorded as "{record.role}", but {against[0]}, and these words are of {day}',
        view.file_place,
        record=record.id,
        source=view.source,
        subject=view.subject,
        reasons=tuple(Reason("role", f"{basis}; on file: {why}") for why in against),
        remedy=f'correct "role" in {view.path} as the article prints it, or the dates in the speaker\'s file',
    )


def _day(record: Quote, published: str | None) -> tuple[str | None, str]:
    """Return when the words were said, as far as that is known, and how that is known."""
    if record.said and record.said.date:
        return record.said.date, f"said on {record.said.date}"
    return published, f"the article was published on {published}"


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold())) - _SMALL


def _is_meant(words: frozenset[str], role: Role) -> bool:
    """Tell whether a printed role can be the one on file: the same title, and no other organisation."""
    title, org = _words(role.title or ""), _words(role.org or "")
    if not title or not title <= words:
        return False
    rest = words - title - _PAST - _COMING
    return not rest or not org or bool(rest & org)


def _contradiction(words: frozenset[str], role: Role, day: str) -> str:
    """Return how a role on file contradicts the one printed on a day; empty when it does not."""
    told = " of ".join(filter(None, (role.title, role.org)))
    over = role.until is not None and _before(role.until, day)
    begun = role.since is None or not _before(day, role.since)
    if words & _PAST:
        goes_on = role.since is not None and begun and (role.until is None or _before(day, role.until))
        return f"{told} is a role held at the time" if goes_on and not words & {"then", "outgoing", "late"} else ""
    if over:
        return f"{told} was a role until {role.until}"
    return f"{told} is a role from {role.since}" if not begun and not words & _COMING else ""


def _before(one: str, other: str) -> bool:
    """Tell whether a day, month or year ended before another began."""
    length = min(len(one), len(other))
    return one[:length] < other[:length]


RULE = Rule(
    code="CS508",
    name="role-contradicted",
    view=RecordView,
    severity=Severity.WARNING,
    summary="the role on record is not one that the speaker held when the words were said",
    why=(
        "A minister who left office speaks as a private person. The roles on file have dates; the record has the "
        "day on which the words were said, or its article that of its publication. What is not dated contradicts "
        "nothing."
    ),
    examples=(
        Example(
            "the term had ended: the file has her as mayor from 2015 to May 2023",
            finds=True,
            role="mayor of Aldern",
            source={"published": "2024-02-01"},
            files={"claims/_speakers/mara-lindt.json": SPEAKER},
        ),
        Example(
            "the role is called a former one",
            finds=False,
            role="former mayor of Aldern",
            source={"published": "2024-02-01"},
            files={"claims/_speakers/mara-lindt.json": SPEAKER},
        ),
        Example(
            "the words are of the time in office",
            finds=False,
            role="mayor of Aldern",
            source={"published": "2019"},
            files={"claims/_speakers/mara-lindt.json": SPEAKER},
        ),
    ),
    check=check,
)
