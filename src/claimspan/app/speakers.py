"""The speakers of the register: found by any of their names, added, and described."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from claimspan.app.articles import Desktop
from claimspan.app.plain import plainly
from claimspan.errors import UsageError
from claimspan.model.file import FileTrouble
from claimspan.model.register import Role, Speaker
from claimspan.store import claims, lookup, parse
from claimspan.store.atomic import Transaction
from claimspan.store.claims import Stored

SETTABLE = ("name", "kind", "family", "note")
"""Keys of a speaker's file that ``speaker set`` writes as they are; ``external.SCHEME`` and ``alias`` besides."""


def speakers_of(desk: Desktop) -> dict[str, Speaker]:
    """Return the valid speakers by id."""
    stored, _ = claims.read_speakers(desk.config, desk.scan)
    return {speaker_id: each.value for speaker_id, each in sorted(stored.items())}


def find_speaker(desk: Desktop, word: str) -> str | None:
    """Return the id of the speaker with this id, name, alias or family name; None when there is none.

    Raises:
        UsageError: Several speakers are called so.
    """
    speakers = speakers_of(desk)
    if word in speakers:
        return word
    wanted = word.strip().casefold()
    for names in (_full_names, _family_name):
        found = sorted(each for each, speaker in speakers.items() if wanted in names(speaker))
        if len(found) > 1:
            raise UsageError(f'"{word}" could be {", ".join(found)}', hint="name the speaker by id")
        if found:
            return found[0]
    return None


def require_speaker(desk: Desktop, word: str, hint: str) -> str:
    """Return the id of a speaker that has to be there.

    Raises:
        UsageError: Nobody, or several, are called so; names the nearest.
    """
    found = find_speaker(desk, word)
    if found is not None:
        return found
    speakers = speakers_of(desk)
    names = [name for each, speaker in speakers.items() for name in (each, speaker.name, *speaker.aliases)]
    near = get_close_matches(word, names, n=1, cutoff=0.5)
    said = f'did you mean "{near[0]}"? ' if near else ""
    raise UsageError(f'the register has no speaker "{word}"', hint=f"{said}{hint}")


@plainly()
def new_speaker(desk: Desktop, changes: Transaction, name: str, kind: str) -> str:
    """Plan to add a speaker; return the id made of the name.

    Raises:
        UsageError: No id can be made of the name.
    """
    plain = unicodedata.normalize("NFKD", re.sub(r"['’]", "", name)).encode("ascii", "ignore").decode()
    speaker_id = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:80].strip("-")
    if not speaker_id:
        raise UsageError(f'no id can be made of "{name}"', hint="write a file under _speakers/ by hand")
    speaker = Speaker.model_validate({"id": speaker_id, "kind": kind, "name": name.strip()})
    claims.put(changes, lookup.speaker_path(desk.config, speaker_id), speaker, None)
    return speaker_id


def add_speaker(desk: Desktop, name: str, kind: str) -> str:
    """Add a speaker; return the id.

    Raises:
        UsageError: Somebody is called so already, or no id can be made of the name.
    """
    known = find_speaker(desk, name)
    if known is not None:
        raise UsageError(f'"{name}" is there already: {known}', hint="see claimspan speaker list")
    with Transaction(desk.config.root) as changes:
        return new_speaker(desk, changes, name, kind)


def describe_speaker(desk: Desktop, word: str, assignments: Sequence[str]) -> Speaker:
    """Note facts about a speaker: ``family=Wang``, ``alias=…`` (added), ``external.wikidata=Q1``; empty is unknown.

    Raises:
        UsageError: The speaker is unknown, or an assignment makes no sense.
    """
    stored = _stored(desk, word)
    told: dict[str, Any] = stored.value.model_dump(mode="json", by_alias=True)
    for assignment in assignments:
        _assign(told, assignment)
    return _written(desk, stored, told)


@plainly()
def add_role(desk: Desktop, word: str, facts: Mapping[str, str | None]) -> Speaker:
    """Note what a speaker is or was: title, org, from, until, source.

    Raises:
        UsageError: The speaker is unknown, or no fact is given.
    """
    if not any(facts.values()):
        raise UsageError("a role needs a title or an organisation", hint="give --title or --org")
    stored = _stored(desk, word)
    told: dict[str, Any] = stored.value.model_dump(mode="json", by_alias=True)
    role = Role.model_validate(dict(facts)).model_dump(mode="json", by_alias=True)
    told["roles"] = [*told["roles"], role] if role not in told["roles"] else told["roles"]
    return _written(desk, stored, told)


def _full_names(speaker: Speaker) -> set[str]:
    return {name.casefold() for name in (speaker.name, *speaker.aliases)}


def _family_name(speaker: Speaker) -> set[str]:
    return {speaker.family.casefold()} if speaker.family else set()


def _stored(desk: Desktop, word: str) -> Stored[Speaker]:
    speaker_id = require_speaker(desk, word, "list them with claimspan speaker list")
    stored = claims.read_speaker(desk.config, speaker_id)
    assert stored is not None  # noqa: S101  # it was found just now
    return stored


def _assign(told: dict[str, Any], assignment: str) -> None:
    key, equals, value = assignment.partition("=")
    key, fact = key.strip(), value.strip() or None
    scheme = key.removeprefix("external.")
    if equals and key == "alias" and fact:
        told["aliases"] = [*told["aliases"], *([fact] if fact not in told["aliases"] else [])]
    elif equals and scheme != key and scheme:
        others = {name: known for name, known in told["external"].items() if name != scheme}
        told["external"] = {**others, scheme: fact} if fact else others
    elif equals and key in SETTABLE:
        told[key] = fact
    else:
        near = get_close_matches(key, [*SETTABLE, "alias"], n=1)
        hint = (
            f"did you mean {near[0]}?"
            if near
            else f"write KEY=VALUE with: {', '.join(SETTABLE)}, alias, external.SCHEME"
        )
        raise UsageError(f'"{assignment}" sets nothing', hint=hint)


def _written(desk: Desktop, stored: Stored[Speaker], told: dict[str, Any]) -> Speaker:
    parsed = parse.speaker(json.dumps(told).encode(), stored.path)
    if parsed.value is None:
        wrong = [problem for problem in parsed.problems if problem.trouble is not FileTrouble.NOT_CANONICAL]
        raise UsageError(wrong[0].message, path=stored.path, hint=wrong[0].hint)
    with Transaction(desk.config.root) as changes:
        claims.put(changes, stored.path, parsed.value, stored.digest)
    return parsed.value
