"""Decisions as a desk takes them: the state after each sequence, what is refused, what is kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_desk import ED, FLIGHT, MASS, TEXT, Desk

from claimspan.model.event import Action, Event, Standing, Words
from claimspan.model.record import Quote, record_hash
from claimspan.model.selector import Selector
from claimspan.model.text import Span
from claimspan.store import parse
from claimspan.store.canonical import canonical

REASON = ("--reason", "as agreed")


@pytest.fixture
def proposed(empty: Desk) -> Desk:
    """One article with one quote nobody has decided on."""
    empty.write("seeds/a.txt", TEXT)
    empty.record_ids.append(empty.quote())
    return empty


def decide(desk: Desk, steps: str) -> None:
    """Take decisions: ``A accept, B reject``; A and B are people."""
    for step in filter(None, steps.split(", ")):
        person, command = step.split()
        reason = () if command in {"accept", "undo"} else REASON
        desk.ok(command, desk.record_ids[0], "--as", person, *reason)


STATES = [
    ("", "proposed"),
    ("A accept", "accepted"),
    ("A reject", "rejected"),
    ("A needs-changes", "needs-changes"),
    ("A withdraw", "withdrawn"),
    ("A accept, A accept", "accepted"),
    ("A accept, B accept", "accepted"),
    ("A accept, B reject", "contested"),
    ("A reject, B accept", "contested"),
    ("A accept, B reject, B accept", "accepted"),
    ("A accept, B reject, A reject", "rejected"),
    ("A accept, B reject, B undo", "accepted"),
    ("A reject, A accept", "accepted"),
    ("A accept, A reject", "rejected"),
    ("A accept, B needs-changes", "needs-changes"),
    ("A accept, B needs-changes, A accept", "accepted"),
    ("A needs-changes, A accept", "accepted"),
    ("A accept, A withdraw", "withdrawn"),
    ("A accept, A withdraw, A undo", "accepted"),
    ("A accept, B reject, A withdraw", "withdrawn"),
    ("A accept, A undo", "proposed"),
    ("A accept, A undo, A accept", "accepted"),
    ("A accept, A undo, A accept, A undo", "proposed"),
    ("A accept, B accept, B undo", "accepted"),
    ("A accept, B accept, B undo, B undo", "proposed"),
    ("A reject, A reject, A undo", "proposed"),
    ("A withdraw, A withdraw, A undo", "proposed"),
]


@pytest.mark.parametrize(("steps", "state"), STATES)
def test_the_state_after_a_sequence_of_decisions(proposed: Desk, steps: str, state: str) -> None:
    decide(proposed, steps)
    assert proposed.state(proposed.record_ids[0]) == state
    assert proposed.ok("fmt", "--check").out == ""
    verdicts = json.loads(proposed.run("check", "--output-format", "json").out)["verdicts"]
    assert [each["state"] for each in verdicts] == ([] if state in {"rejected", "withdrawn"} else [state])


REFUSED = [
    ("", ("undo",), "there is no decision to take back"),
    ("A accept, A undo", ("undo",), "there is no decision to take back"),
    ("A withdraw", ("accept",), "it is withdrawn; take that back first: claimspan undo "),
    ("A withdraw", ("reject", *REASON), "it is withdrawn; take that back first: claimspan undo "),
    ("A withdraw", ("needs-changes", *REASON), "it is withdrawn; take that back first: claimspan undo "),
]


@pytest.mark.parametrize(("steps", "call", "told"), REFUSED)
def test_what_does_not_fit_the_state_is_refused(proposed: Desk, steps: str, call: tuple[str, ...], told: str) -> None:
    decide(proposed, steps)
    command, *options = call
    assert told in proposed.refused(command, proposed.record_ids[0], *options, *ED)


@pytest.mark.parametrize("name", ["claimspan", "claimspan 0.1.0", "Claimspan 9", " claimspan"])
def test_the_program_may_not_accept(proposed: Desk, name: str) -> None:
    told = "a program may propose records, but not accept them; let a person accept"
    assert told in proposed.refused("accept", proposed.record_ids[0], "--as", name)


def test_an_identity_comes_from_git(proposed: Desk) -> None:
    proposed.commit()
    proposed.git("config", "user.name", "Ed Desk")
    proposed.git("config", "user.email", "desk@example.org")
    proposed.ok("accept", proposed.record_ids[0])
    assert "accepted by Ed Desk <desk@example.org>" in proposed.ok("show", *proposed.record_ids).out


def test_several_ids_are_decided_on_all_or_none(desk: Desk) -> None:
    third = desk.add("Costs rose", "--statement", "Costs rose.")
    desk.refused("reject", third, "zzzz", *REASON, *ED)
    desk.edit(desk.file_of(desk.record_ids[1]), '"caveat"', '"cavaet"')
    desk.refused("reject", third, *desk.record_ids, *REASON, *ED)
    assert desk.state(third) == "proposed"


def test_an_id_may_be_shortened_as_long_as_it_is_unique(desk: Desk) -> None:
    quote, claim = desk.record_ids
    assert desk.ok("show", "q").out == desk.ok("show", quote[2:8]).out == desk.ok("show", quote.upper()).out
    other = desk.add("Costs rose", "--statement", "Costs rose.")
    line = desk.refused("withdraw", "c-", *REASON, *ED)
    assert line.startswith('"c-" is the start of 2 ids: ')
    assert claim in line
    assert other in line


def test_the_same_id_twice_is_one_decision(desk: Desk) -> None:
    quote = desk.record_ids[0]
    told = desk.ok("reject", quote, quote[:6], *REASON, *ED).out
    assert told == f"{quote}  rejected\n"


def drift(desk: Desk) -> None:
    desk.edit("seeds/a.txt", "about 10 kilograms", "about 12 kilograms")


def parts(desk: Desk, record: str) -> object:
    return json.loads(desk.read(desk.file_of(record)))["parts"]


def test_accepting_drifted_words_needs_a_reason_and_re_anchors(desk: Desk) -> None:
    drift(desk)
    quote = desk.record_ids[0]
    line = desk.refused("accept", quote, *ED)
    assert line.endswith(
        'the article\'s words changed: number: "10" became "12"; say why it still holds with --reason "…"'
    )
    assert desk.ok("accept", quote, *REASON, *ED).out.strip().endswith("accepted on today's words (meaning changed)")
    assert MASS.replace("10", "12") in desk.read(desk.file_of(quote))
    assert desk.codes("--ignore", "CS104") == ["CS109"], "why the text is new is for a person to say"
    assert desk.concise().code == 0


def test_undo_all_the_way_back_restores_the_parts_to_the_byte(desk: Desk) -> None:
    quote = desk.record_ids[0]
    before = parts(desk, quote)
    drift(desk)
    desk.ok("accept", quote, *REASON, *ED)
    assert parts(desk, quote) != before
    desk.ok("undo", quote, *ED)
    assert parts(desk, quote) == before
    assert desk.state(quote) == "accepted", "the first acceptance is not taken back"
    assert "CS301" in desk.codes()
    desk.ok("undo", quote, *ED)
    assert parts(desk, quote) == before
    assert desk.state(quote) == "proposed"
    assert "there is no decision" in desk.refused("undo", quote, *ED)
    assert desk.ok("fmt", "--check").code == 0


def test_undo_takes_a_safe_repair_back(desk: Desk) -> None:
    claim = desk.record_ids[1]
    before = parts(desk, claim)
    desk.write("seeds/a.txt", f"A new first line.\n\n{TEXT}")
    desk.ok("check", "--fix")
    assert parts(desk, claim) != before
    assert desk.ok("undo", claim, *ED).out.strip().endswith("took back: reanchored by claimspan 0.1.0; now accepted")
    assert parts(desk, claim) == before
    assert desk.codes().count("CS104") == 1


def test_an_acceptance_may_be_taken_back_after_its_article_was_renamed(desk: Desk) -> None:
    quote, claim = desk.record_ids
    before = parts(desk, quote)
    drift(desk)
    desk.ok("accept", quote, *REASON, *ED)
    desk.ok("check", "--fix", "--fail-on", "never")
    desk.path("seeds/a.txt").rename(desk.path("seeds/b.txt"))
    desk.ok("check", "--fix")
    assert desk.ok("undo", claim, *ED).out.endswith("took back: accepted by Ed <ed@example.org>; now proposed\n")
    line = desk.refused("undo", quote, *ED)
    assert "the article was renamed after the latest decision (accepted); take a new one" in line
    desk.ok("reject", quote, *REASON, *ED)
    assert parts(desk, quote) != before
    assert sorted(desk.codes()) == ["CS109", "CS601"]


def test_accepting_lost_words_is_refused(desk: Desk) -> None:
    desk.write("seeds/a.txt", "Another story altogether.\n")
    line = desk.refused("accept", desk.record_ids[0], *REASON, *ED)
    assert "its words cannot be accepted: gone" in line
    assert line.endswith("record other words with claimspan add, and withdraw this record")


def test_a_missing_article_leaves_only_decisions_that_need_no_words(desk: Desk) -> None:
    desk.path("seeds/a.txt").unlink()
    quote, claim = desk.record_ids
    assert "its article is missing or cannot be read" in desk.refused("accept", quote, *REASON, *ED)
    desk.ok("withdraw", quote, *REASON, *ED)
    desk.ok("reject", claim, *REASON, *ED)
    assert desk.codes() == []


def test_a_hand_edit_voids_an_acceptance_and_a_new_one_heals_it(desk: Desk) -> None:
    claim = desk.record_ids[1]
    desk.edit(desk.file_of(claim), "The probe flies in 2031.", "The probe will fly in 2031.")
    assert desk.state(claim) == "proposed"
    assert desk.codes() == ["CS602", "CS601"]
    desk.ok("accept", claim, *ED)
    assert desk.codes() == []


@pytest.mark.parametrize("old", ['"caveat": null', '"ignores": []'], ids=["caveat", "ignores"])
def test_an_edit_of_what_nobody_vouched_for_keeps_the_acceptance(desk: Desk, old: str) -> None:
    claim = desk.record_ids[1]
    new = {
        '"caveat": null': '"caveat": "Unclear which year."',
        '"ignores": []': '"ignores": [{"rule": "CS301", "reason": "r", "by": "b", "until": null}]',
    }[old]
    desk.edit(desk.file_of(claim), old, new)
    desk.ok("fmt")
    assert desk.state(claim) == "accepted"


def test_a_safe_repair_keeps_the_acceptance(desk: Desk) -> None:
    desk.write("seeds/a.txt", f"A new first line.\n\n{TEXT}".replace("about 10", "about  10"))
    assert sorted(desk.codes()) == ["CS104", "CS105", "CS109"]
    desk.ok("check", "--fix")
    assert [desk.state(record) for record in desk.record_ids] == ["accepted", "accepted"]
    assert desk.codes() == ["CS109"]
    desk.ok("source", "add", "seeds/a.txt", "--cause", "update")
    assert desk.codes() == []


def test_a_forged_repair_does_not_keep_an_acceptance(desk: Desk) -> None:
    drift(desk)
    quote = desk.record_ids[0]
    path = desk.path(desk.file_of(quote))
    record = parse.record(path.read_bytes(), path.name).value
    assert isinstance(record, Quote)
    text = desk.read("seeds/a.txt")
    part = Selector.describe(text, Span(0, len(MASS)))
    forged = Event.model_validate(
        {
            "at": "2026-05-01T12:00:00Z",
            "by": "claimspan 0.1.0",
            "action": Action.REANCHORED,
            "record_hash": record_hash(record, "a.txt", [part.exact]),
            "text_hash": record.history[0].text_hash,
            "from": Standing(source="a.txt", parts=(Words(span=record.parts[0].span, exact=record.parts[0].exact),)),
            "to": Standing(source="a.txt", parts=(Words(span=part.span, exact=part.exact),)),
        }
    )
    path.write_bytes(canonical(record.model_copy(update={"parts": (part,), "history": (forged, *record.history)})))
    assert desk.state(quote) == "proposed"
    assert "CS602" in desk.codes() or "CS106" in desk.codes()
    assert desk.concise("--fail-on", "warning").code == 1


def test_contested_counts_as_a_warning_until_it_is_settled(proposed: Desk) -> None:
    decide(proposed, "A accept, B reject")
    assert proposed.codes() == ["CS605"]
    assert proposed.concise("--fail-on", "warning").code == 1
    decide(proposed, "B undo")
    assert proposed.codes() == []


def test_a_rejected_record_is_not_proposed_again(proposed: Desk) -> None:
    decide(proposed, "A reject")
    line = proposed.refused("add", "seeds/a.txt", MASS, "--speaker", "Mara Lindt", *ED)
    assert f"this is recorded already: {proposed.record_ids[0]}" in line
    assert proposed.codes() == []


def test_four_eyes_asks_for_somebody_else(proposed: Desk) -> None:
    proposed.write("claimspan.toml", "four-eyes = true\n")
    proposed.ok("accept", proposed.record_ids[0], *ED)
    assert proposed.codes() == ["CS603"]
    proposed.ok("accept", proposed.record_ids[0], "--as", "Somebody Else")
    assert proposed.codes() == []


def test_a_history_only_grows(desk: Desk) -> None:
    quote = desk.file_of(desk.record_ids[0])
    events = [line for line in desk.read(quote).splitlines() if '"action"' in line]
    desk.ok("reject", desk.record_ids[0], *REASON, *ED)
    desk.ok("undo", desk.record_ids[0], *ED)
    now = [line for line in desk.read(quote).splitlines() if '"action"' in line]
    assert now[-len(events) :] == events
    assert len(now) == len(events) + 2
    assert Path(quote).suffix == ".json"
    assert FLIGHT in desk.ok("show", *desk.record_ids).out
