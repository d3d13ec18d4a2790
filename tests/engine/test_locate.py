"""Where recorded words are now: quiet edits keep them, loud ones do not."""

from __future__ import annotations

import pytest

from claimspan.engine.locate import Revision, locate, locate_parts
from claimspan.model.change import Aspect, Change, Location
from claimspan.model.selector import Selector
from claimspan.model.text import Span


def _of(text: str, words: str, nth: int = 0) -> Selector:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Selector.describe(text, Span(start, start + len(words)))


def _located(before: str, after: str, words: str, nth: int = 0) -> Location:
    return locate(_of(before, words, nth), Revision(after, before))


MATCH = (
    "The derby drew a record crowd.\n\nRossi scored twice in the first half. The keeper was hurt in a clash. "
    "The home side won 3-1.\n\n“We were lucky today,” said Rossi after the match.\n"
)
TRIAL = (
    "The drug was tested on 120 patients in Oslo. Most of them reported milder pain. "
    "According to Dr. Lind, the effect could last for weeks. No deaths were recorded."
)
SONG = "Oh, the sea.\nThe ship goes down.\nOh, the sea.\nThe crew is lost.\nOh, the sea.\n"

VOTE = "On Friday several Senators said the bill is dead. Among others the Finns said the vote was rushed."

QUIET = [
    (MATCH, MATCH, "Rossi scored twice in the first half.", Change.INTACT),
    (MATCH, MATCH + "A rematch is planned.", "Rossi scored twice in the first half.", Change.INTACT),
    (MATCH, "Corrected.\n\n" + MATCH, "Rossi scored twice in the first half.", Change.MOVED),
    (MATCH, MATCH.replace("The keeper was hurt in a clash. ", ""), "The home side won 3-1.", Change.MOVED),
    (MATCH, MATCH.replace("won 3-1", "won  3-1"), "The home side won 3-1.", Change.REFORMATTED),
    (MATCH, MATCH.replace("“", '"').replace("”", '"'), "“We were lucky today,”", Change.REFORMATTED),
    (MATCH, MATCH.replace("The keeper was", "The goalkeeper was"), "The keeper was hurt in a clash.", Change.REWORDED),
    (MATCH, MATCH.replace("today,” said", "today,” stated"), "“We were lucky today,”", Change.INTACT),
    (MATCH, MATCH.replace("after the match", "after the game"), "“We were lucky today,”", Change.INTACT),
    (MATCH, MATCH.replace("said Rossi", "said Paolo Rossi"), "“We were lucky today,”", Change.INTACT),
    (MATCH, MATCH.replace("“We were", "Nobody spoke at first.\n\n“We were"), "“We were lucky today,”", Change.MOVED),
    (MATCH, MATCH.replace("keeper was hurt", "keeper was badly hurt"), "The home side won 3-1.", Change.MOVED),
    (
        TRIAL,
        TRIAL.replace("Most of them", "The majority of them"),
        "Most of them reported milder pain.",
        Change.REWORDED,
    ),
    (TRIAL, TRIAL.replace(" pain. ", " pain.\n\n"), "Most of them reported milder pain.", Change.INTACT),
    (TRIAL, TRIAL.replace("Most", "Most\u00ad"), "Most of them reported milder pain.", Change.REFORMATTED),
]

LOUD = [
    (MATCH, MATCH.replace("3-1", "3-2"), "The home side won 3-1.", Change.CHANGED, Aspect.NUMBER),
    (
        MATCH,
        MATCH.replace("Rossi scored", "Bianchi scored"),
        "Rossi scored twice in the first half.",
        Change.CHANGED,
        Aspect.NAME,
    ),
    (MATCH, MATCH.replace("said Rossi", "said Bianchi"), "“We were lucky today,”", Change.CHANGED, Aspect.ATTRIBUTION),
    (MATCH, MATCH.replace("The home side won 3-1.", ""), "The home side won 3-1.", Change.GONE, None),
    (
        MATCH,
        MATCH.replace("The home side won 3-1.", "Fans sang until dawn."),
        "The home side won 3-1.",
        Change.GONE,
        None,
    ),
    (
        TRIAL,
        TRIAL.replace("could last", "will last"),
        "the effect could last for weeks",
        Change.CHANGED,
        Aspect.MODALITY,
    ),
    (
        TRIAL,
        TRIAL.replace("Dr. Lind", "Dr. Berg"),
        "the effect could last for weeks",
        Change.CHANGED,
        Aspect.ATTRIBUTION,
    ),
    (
        TRIAL,
        TRIAL.replace("Dr. Lind", "the nurses"),
        "the effect could last for weeks",
        Change.CHANGED,
        Aspect.ATTRIBUTION,
    ),
    (VOTE, VOTE.replace("Senators", "One senator"), "the bill is dead", Change.CHANGED, Aspect.ATTRIBUTION),
    (VOTE, VOTE.replace("Finns", "One Finn"), "the vote was rushed", Change.CHANGED, Aspect.ATTRIBUTION),
    (TRIAL, TRIAL.replace("Most of", "All of"), "Most of them reported milder pain.", Change.CHANGED, Aspect.SCOPE),
    (TRIAL, TRIAL.replace("No deaths", "Three deaths"), "No deaths were recorded.", Change.CHANGED, Aspect.NEGATION),
    (TRIAL, TRIAL.replace("120", "210"), "120", Change.CHANGED, Aspect.NUMBER),
    (TRIAL, TRIAL.replace("Oslo", "Bergen"), "Oslo", Change.CHANGED, Aspect.NAME),
    (TRIAL, TRIAL.replace("milder", "worse"), "milder pain", Change.REWORDED, Aspect.WORDING),
]


@pytest.mark.parametrize(("before", "after", "words", "change"), QUIET)
def test_quiet(before: str, after: str, words: str, change: Change) -> None:
    location = _located(before, after, words)
    assert location.change is change, location
    assert location.span is not None


@pytest.mark.parametrize(("before", "after", "words", "change", "aspect"), LOUD)
def test_loud(before: str, after: str, words: str, change: Change, aspect: Aspect | None) -> None:
    location = _located(before, after, words)
    assert location.change is change, location
    assert aspect is None or aspect in {difference.aspect for difference in location.differences}


def test_a_speaker_swapped_around_untouched_words_is_named() -> None:
    location = _located(MATCH, MATCH.replace("said Rossi", "said Bianchi"), "“We were lucky today,”")
    assert location.reason == 'speaker around the words: "said Rossi" became "said Bianchi"'
    assert location.span == _of(MATCH, "“We were lucky today,”").span


def test_a_lookalike_is_never_taken_for_the_span() -> None:
    before = "Police found a device in Chelsea on Friday.\nPolice found a device in Harlem on Friday.\n"
    after = "Police found a device in Harlem on Friday.\n"
    assert _located(before, after, "Police found a device in Chelsea on Friday.").change is Change.GONE


@pytest.mark.parametrize("nth", [0, 1, 2])
def test_a_refrain_is_told_apart_by_what_surrounds_it(nth: int) -> None:
    after = "A song.\n" + SONG
    location = _located(SONG, after, "Oh, the sea.", nth)
    assert location.change is Change.MOVED
    assert location.span == _of(after, "Oh, the sea.", nth).span


def test_without_the_old_text_likeness_is_marked_for_a_person() -> None:
    after = "Corrected. " + TRIAL.replace("milder", "weaker")
    location = locate(_of(TRIAL, "Most of them reported milder pain."), Revision(after))
    assert location.change is Change.REWORDED
    assert not location.certain


def test_parts_of_a_record_decide_an_ambiguous_one() -> None:
    before = "“We will go,” she said. “It will rain in the north,” he said."
    after = "“Never,” he said.\n\n“We will go,” she said. “It will rain in the north,” he said. “Never,” he said."
    between = "“It will rain in the north,” he said. “Never,” he said. “It is late.”"
    quote = "“It will rain in the north,”"
    first, last = locate_parts([_of(before, "“We will go,”"), _of(before, quote)], Revision(after, before))
    assert first.span is not None
    assert last.span is not None
    assert first.span.end <= last.span.start
    parts = [_of(between, quote), _of(between, "“Never,”"), _of(between, "“It is late.”")]
    spread = "“Never,” they cried.\n" + quote + " he said. Then: “Never,” she cried. “It is late.” “Never,” all cried."
    found = locate_parts(parts, Revision(spread))
    assert found[1].span is not None
    assert found[1].span.of(spread) == "“Never,”"
    assert found[1].span.start == spread.index("“Never,” she")


def test_parts_that_changed_places_are_left_to_a_person() -> None:
    before = "“We will leave at dawn,” she said. “Nobody stays behind,” she added."
    after = "“Nobody stays behind,” she added. “We will leave at dawn,” she said."
    parts = [_of(before, "“We will leave at dawn,”"), _of(before, "“Nobody stays behind,”")]
    changes = [location.change for location in locate_parts(parts, Revision(after, before))]
    assert Change.CHANGED in changes


def test_empty_text_has_nothing() -> None:
    assert _located(TRIAL, "", "120 patients").change is Change.GONE
