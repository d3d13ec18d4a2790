"""A cue and what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass

ABOUT_WORDS = frozenset({"of", "about", "for", "against"})


@dataclass(slots=True)
class Phrase:
    """A noun phrase: tokens ``[start, end)`` and its head token."""

    start: int
    end: int
    head: int


@dataclass(slots=True)
class Cue:
    """A cue and what belongs to it.

    Attributes:
        verb: The token that reports; of ``according to``, ``according``.
        start: First token of the cue.
        end: Token after the cue, particle included.
        frames: What it takes.
        force: Its force.
        subject: Who; None when nobody is found.
        via: Tokens of the hearer.
        after: Where what belongs to the cue ends: hearer, time, place.
        inverted: Whether the subject stands after the cue.
        shared: Whether the subject is that of an earlier cue in the sentence.
        prepositional: Whether the cue is ``according to``.
        passive: Whether the verb is passive.
        lemma: The verb's base form.
        bound: Token that what is said ends before at the latest; 0 when nothing tells.
    """

    verb: int
    start: int
    end: int
    frames: frozenset[str]
    force: str
    lemma: str = ""
    subject: Phrase | None = None
    via: tuple[int, int] | None = None
    after: int = 0
    inverted: bool = False
    shared: bool = False
    prepositional: bool = False
    passive: bool = False
    bound: int = 0

    @property
    def shown(self) -> int:
        """First token of the cue's own words, without an owner inside: ``in Holm's words``."""
        return self.verb if self.prepositional and not self.inverted else self.start

    @property
    def left(self) -> int:
        """First token of cue and subject."""
        if self.subject is None or self.shared or self.inverted:
            return self.start
        return min(self.start, self.subject.start)
