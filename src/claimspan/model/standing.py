"""Where a record stands in its review, as its events tell."""

from __future__ import annotations

from dataclasses import dataclass

from claimspan.model.finding import State


@dataclass(frozen=True, slots=True)
class Standing:
    """What follows from a record's history.

    Attributes:
        state: The review state.
        record_hash: Hash of the record as it is now.
        reviewed: SHA-256 of the text its parts are offsets into; None when no event tells.
        stale: True when it was accepted, but not as it is now.
        proposers: Who proposed it.
        accepters: Whose acceptance holds for it as it is now.
        answered: Codes of the findings that were on it when it was accepted as it is now.
    """

    state: State
    record_hash: str
    reviewed: str | None
    stale: bool
    proposers: frozenset[str]
    accepters: frozenset[str]
    answered: frozenset[str] = frozenset()

    @property
    def live(self) -> bool:
        """Whether the record is checked at all."""
        return self.state not in {State.REJECTED, State.WITHDRAWN}
