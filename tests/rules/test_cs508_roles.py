"""Roles as recorded against dated ones on file: loud rows contradict, quiet ones do not."""

from __future__ import annotations

from datetime import date

import pytest

from claimspan.model.finding import State
from claimspan.model.record import Quote, Said
from claimspan.model.register import Role, Speaker
from claimspan.model.selector import Selector
from claimspan.model.standing import Standing
from claimspan.model.text import Span
from claimspan.rules.cs508_role_contradicted import RULE
from claimspan.rules.views import RecordView

MAYOR = Role.model_validate({"title": "mayor", "org": "Aldern", "from": "2015", "until": "2023-05"})
MINISTER = Role.model_validate({"title": "minister of transport", "org": None, "from": "2024-02-10", "until": None})
DEPUTY = Role.model_validate({"title": "mayor", "org": "Norholt", "from": "2024", "until": None})
UNDATED = Role.model_validate({"title": "geologist", "org": "Norholt museum"})


def messages(role: str | None, day: str | None, *roles: Role, published: str | None = None) -> list[str]:
    part = Selector(span=Span(0, 1), exact="x", prefix="", suffix="")
    said = Said(date=day) if day else None
    record = Quote(id="q-aaaaaaaaaaaa", speaker="mara-lindt", role=role, said=said, parts=(part,))
    view = RecordView(
        record=record,
        path="claims/a.txt/q-aaaaaaaaaaaa.json",
        source="a.txt",
        article_path="seeds/a.txt",
        speaker=Speaker(id="mara-lindt", kind="person", name="Mara Lindt", roles=roles),
        today=None,
        location=None,
        misfits=(),
        standing=Standing(State.ACCEPTED, "", None, stale=False, proposers=frozenset(), accepters=frozenset()),
        four_eyes=False,
        day=date(2026, 1, 1),
        published=published,
    )
    return [finding.message for finding in RULE.check(view)]


@pytest.mark.parametrize(
    ("role", "day", "roles"),
    [
        ("mayor of Aldern", "2023-06", (MAYOR,)),
        ("Aldern’s mayor", "2024", (MAYOR,)),
        ("mayor", "2014-12-31", (MAYOR,)),
        ("former mayor of Aldern", "2020", (MAYOR,)),
        ("minister of transport", "2024-02-09", (MINISTER, MAYOR)),
        ("former minister of transport", "2025", (MINISTER,)),
    ],
)
def test_a_role_not_held_on_the_day_is_told(role: str, day: str, roles: tuple[Role, ...]) -> None:
    (message,) = messages(role, day, *roles)
    assert day in message
    assert role in message
    assert messages(role, None, *roles, published=day) == [message]


@pytest.mark.parametrize(
    ("role", "day", "roles"),
    [
        ("mayor of Aldern", "2023", (MAYOR,)),
        ("mayor of Aldern", "2015", (MAYOR,)),
        ("former mayor of Aldern", "2024", (MAYOR,)),
        ("then mayor of Aldern", "2020", (MAYOR,)),
        ("incoming minister of transport", "2024-01", (MINISTER,)),
        ("mayor", "2025", (MAYOR, DEPUTY)),
        ("mayor of Westerby", "2025", (MAYOR,)),
        ("geologist", "1990", (UNDATED,)),
        ("engineer", "2025", (MAYOR,)),
        ("mayor of Aldern", None, (MAYOR,)),
        (None, "2025", (MAYOR,)),
        ("mayor of Aldern", "2025", ()),
    ],
)
def test_a_role_that_may_have_been_held_is_passed_over(
    role: str | None, day: str | None, roles: tuple[Role, ...]
) -> None:
    assert messages(role, day, *roles) == []
