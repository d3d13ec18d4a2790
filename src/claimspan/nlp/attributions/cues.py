"""The cues of a sentence: a verb with its subject, or words such as ``according to``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimspan.facts.cues import SAYING, is_cue_noun
from claimspan.nlp.attributions.phrases import (
    NOMINATIVE,
    NOUNS,
    PREPOSITIONS,
    PRONOUNS,
    adverbials_end,
    noun_phrase_end,
    phrase_start,
    time_end,
)
from claimspan.nlp.attributions.verbs import ABOUT, HEARER, QUOTE, Verb, force_of, known_verbs
from claimspan.nlp.attributions.words import Sentence, Words

ABOUT_WORDS = frozenset({"of", "about", "for", "against"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
_AUXILIARIES = frozenset({
    "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "will", "would", "can", "could", "may", "might",
    "must", "shall", "should", "did", "does", "do", "'s", "’s", "'ve", "’ve", "'d", "’d", "'ll", "’ll", "'re", "’re", "'m", "’m",
    "not", "n't", "n’t", "never", "to", "ca", "wo", "having", "going", "went", "gone", "goes", "on", "began", "by", "go", "in",
})  # fmt: skip
_UNMISTAKABLE = frozenset(
    {
        "said",
        "says",
        "told",
        "tells",
        "wrote",
        "tweeted",
        "saying",
        "telling",
        "argues",
        "explains",
        "insists",
        "adds",
        "writes",
        "added",
        "noted",
        "explained",
        "argued",
        "insisted",
    }
)


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


def cues(words: Words, sentence: Sentence) -> list[Cue]:
    """Return the cues outside quotations, in text order."""
    found: list[Cue] = []
    known = known_verbs()
    for place in range(sentence.start, sentence.end):
        if words.quoted[place] >= 0:
            continue
        word = words.low[place]
        if word == "according" and place + 2 < sentence.end and words.low[place + 1] == "to":
            cue = _according(words, sentence, place, place + 2)
        elif word == "in" and place + 3 < sentence.end:
            cue = _in_words_of(words, sentence, place)
        elif words.tags[place] in ("NN", "NNS") and is_cue_noun(word):
            cue = _nominal(words, sentence, place)
        elif word in known:
            cue = _verbal(words, sentence, place, known[word], found)
        else:
            continue
        if cue is not None:
            found.append(cue)
    return found


_TELLING = frozenset(
    {
        "words",
        "view",
        "opinion",
        "telling",
        "estimation",
        "account",
        "eyes",
        "judgment",
        "judgement",
        "phrase",
        "formulation",
    }
)


def _in_words_of(words: Words, sentence: Sentence, place: int) -> Cue | None:
    """Return the cue ``in the words of X`` or ``in X's words``."""
    low, end = words.low, sentence.end
    if low[place + 1] == "the" and low[place + 2] in _TELLING and low[place + 3] == "of" and place + 4 < end:
        return _according(words, sentence, place, place + 4)
    for at in range(place + 1, min(place + 8, end)):
        if words.tags[at] in ("POS", "PRP$") and at + 1 < end:
            noun = at + 2 if low[at + 1] == "own" and at + 2 < end else at + 1
            if low[noun] not in _TELLING or (noun + 1 < end and low[noun + 1] in ("of", "that")):
                return None
            last = at if words.tags[at] == "PRP$" else at - 1
            return (
                Cue(
                    noun,
                    place,
                    noun + 1,
                    frozenset({"clause"}),
                    SAYING,
                    "in",
                    Phrase(place + 1, last + 1, last),
                    after=noun + 1,
                    prepositional=True,
                )
                if last > place
                else None
            )
        if words.tags[at] not in _PHRASE_TAGS:
            return None
    return None


_PHRASE_TAGS = NOUNS | {"DT", "JJ"}


def _according(words: Words, sentence: Sentence, place: int, start: int) -> Cue | None:
    end = noun_phrase_end(words, start, sentence.end)
    if end == start:
        end = start + 1 if words.low[start] in PRONOUNS or words.quoted[start] < 0 else start
    if end >= sentence.end and end == start:
        return None
    fronted = not any(
        any(letter.isalnum() for letter in words.low[at]) and words.low[at] not in ("and", "but", "yet")
        for at in range(sentence.start, place)
    )
    reached = end if fronted else _extended(words, sentence, start, end)
    if reached < sentence.end and (fronted or words.low[reached] not in (",", "—", "–", "-", "--")):
        pause = _pause_after(words, reached, sentence.end)
        stop = pause if pause < sentence.end or not fronted else reached
        reached = stop if stop - start < _LONGEST else reached
    if fronted and reached + 1 < sentence.end and words.low[reached] == "," and words.tags[reached + 1] in ("WP", "WDT", "WP$"):
        closing = _pause_after(words, reached + 1, sentence.end)
        reached = closing if closing < sentence.end else reached
    head = _head_within(words, start, end)
    return Cue(
        place,
        place,
        start,
        frozenset({"clause"}),
        "saying",
        "",
        Phrase(start, reached, head),
        after=reached,
        inverted=True,
        prepositional=True,
    )


_LONGEST = 30


def _pause_after(words: Words, place: int, end: int) -> int:
    """Return the next pause or quotation from ``place`` on, brackets passed over."""
    depth = 0
    for at in range(place, end):
        depth += (words.low[at] in ("(", "[")) - (words.low[at] in (")", "]"))
        if depth > 0:
            continue
        if words.low[at] in (",", ";", ":", "—", "–", "--", ".", "?", "!") or (
            words.low[at] == "-" and words.starts[at] > words.ends[at - 1]
        ):
            return at
    return end


def _nominal(words: Words, sentence: Sentence, place: int) -> Cue | None:
    """Return the cue of a noun with its owner: ``his claim that ...``, ``Holm's view is that ...``."""
    low = words.low
    owner = place - 1
    while owner > sentence.start and words.tags[owner] in ("JJ", "JJS", "RBS", "NN", "VBN", "RB") and place - owner < 4:
        owner -= 1
    if owner < sentence.start or words.quoted[owner] >= 0 or words.tags[owner] not in ("PRP$", "POS"):
        return None
    at = adverbials_end(words, place + 1, sentence)
    end = place + 1
    if at < sentence.end and low[at] in ("is", "was", "has", "been"):
        while at < sentence.end and low[at] in ("is", "was", "has", "been"):
            at += 1
        end = at
    if at >= sentence.end or low[at] != "that" or words.tags[at] != "IN":
        return None
    start = owner if words.tags[owner] == "PRP$" else phrase_start(words, owner - 1, sentence.start)
    head = owner if words.tags[owner] == "PRP$" else owner - 1
    subject = Phrase(start, head + 1, head)
    bound = words.right(place) if end == place + 1 else 0
    return Cue(place, owner + 1, end, frozenset({"clause"}), SAYING, low[place], subject, after=at, bound=bound)


def _verbal(words: Words, sentence: Sentence, place: int, verb: Verb, earlier: list[Cue]) -> Cue | None:
    tag, low = words.tags[place], words.low
    if not tag.startswith("VB") and low[place] not in _UNMISTAKABLE and not _closes_quote(words, sentence, place):
        return None
    follows = place + 1 < len(low) and low[place + 1] == "that" and tag != "VB"
    if verb.noun and words.deps[place] in _NOMINAL and not follows and not _closes_quote(words, sentence, place):
        return None
    if place > 0 and low[place - 1] == "‐" or place + 1 < len(low) and low[place + 1] == "‐":
        return None
    if low[place] in _AUXILIARIES and words.deps[place].startswith("aux"):
        return None
    if (
        place > sentence.start
        and tag in ("VB", "VBP", "VBZ")
        and words.tags[place - 1] in ("DT", "JJ", "JJR", "PRP$", "POS")
        and low[place - 1] not in ("that", "this", "some", "all", "those", "these", "both", "many", "another", "few")
    ):
        return None
    frames, end = verb.frames, place + 1
    for particle, taken in verb.particles.items():
        pieces = particle.split()
        if low[end : end + len(pieces)] == pieces:
            frames, end = frames | taken, end + len(pieces)
            break
        if particle == "clear" and low[place + 1 : place + 3] == ["it", "clear"]:
            frames, end = frames | taken, end + 2
            break
    if not frames:
        return None
    start = _group_start(words, sentence, place)
    if (
        tag == "VBN"
        and start == place
        and words.deps[place] in ("acl", "acl:relcl", "amod")
        and not (QUOTE in frames and _quote_near(words, sentence, end))
    ):
        return None
    if tag == "VB" and words.low[place - 1] == "to" and place > sentence.start and not _goes_on(words, sentence, place):
        return None
    bare = (
        tag == "VBN"
        and start == place
        and (place == sentence.start or low[place - 1] in ("when", "if", "as", ",", "—", "once"))
        and verb.lemma == "ask"
    )
    passive = (
        bare
        or tag == "VBN"
        and any(
            low[token] in ("is", "are", "was", "were", "be", "been", "being", "'s", "’s")
            for token in range(start, place)
        )
    )
    cue = Cue(
        place,
        start,
        end,
        frames,
        force_of(low[place], low[place + 1] if place + 1 < len(low) else ""),
        verb.lemma,
        passive=passive,
    )
    _find_subject(words, sentence, cue, earlier)
    if cue.passive and low[cue.end : cue.end + 2] in (["as", "saying"], ["as", "telling"]):
        cue.passive = False
        cue.end += 2
        cue.frames = cue.frames | {"clause"}
    elif cue.passive:
        _turn(words, sentence, cue)
    if not cue.inverted:
        cue.after = _skip_hearer(words, sentence, cue)
    return cue


_NOMINAL = frozenset({"compound", "obj", "nmod", "obl", "flat", "appos", "nmod:poss", "pobj", "npadvmod", "nsubj"})


def _closes_quote(words: Words, sentence: Sentence, place: int) -> bool:
    """Tell whether a word stands where a verb of saying does: between a quotation with its subject and the end."""
    if place + 1 < sentence.end and words.low[place + 1] not in (".", ",", ":", "—", "–"):
        return False
    at = place - 1
    while at >= sentence.start and words.quoted[at] < 0 and place - at < 12:
        if words.low[at] in (".", ";", ":"):
            return False
        at -= 1
    return (
        at >= sentence.start
        and words.quoted[at] >= 0
        and place - at > 1
        and words.low[words.quotes[words.quoted[at]].end - 2] in (",", "?", "!")
    )


def _quote_near(words: Words, sentence: Sentence, place: int) -> bool:
    return any(words.quoted[at] >= 0 for at in range(place, min(place + 3, sentence.end)))


_LEADING_ON = frozenset(
    {
        "go",
        "goes",
        "going",
        "went",
        "gone",
        "on",
        "continued",
        "continues",
        "twitter",
        "facebook",
        "refused",
        "refuses",
        "declined",
        "declines",
        "wrote",
        "began",
        "begun",
        "rushed",
        "hastened",
        "interjected",
        "interrupted",
        "paused",
        "stopped",
        "stood",
    }
)


def _goes_on(words: Words, sentence: Sentence, place: int) -> bool:
    """Tell whether "to" and a verb of saying belong to a verb that goes on to say: ``went on to say``."""
    return any(words.low[at] in _LEADING_ON for at in range(max(sentence.start, place - 3), place - 1))


def _group_start(words: Words, sentence: Sentence, place: int) -> int:
    at = place
    while at > sentence.start and words.quoted[at - 1] < 0:
        before = at - 1
        if words.low[before].isspace() and before > sentence.start and (words.low[before - 1] in _AUXILIARIES):
            at = before
        elif words.low[before] in _AUXILIARIES and words.tags[before] not in ("IN", "NNP", "POS"):
            at = before
        elif (
            words.tags[before] == "RB"
            and words.low[before] not in ("however", "then", "instead", "meanwhile", "still", "yet")
            and before > sentence.start
        ):
            at = before
        elif (
            words.low[before] == "on"
            and before - 1 >= sentence.start
            and words.low[before - 1] in ("goes", "went", "going", "gone", "go")
        ):
            at = before
        else:
            break
    return at


def _turn(words: Words, sentence: Sentence, cue: Cue) -> None:
    """Take who is named by "by" for the speaker of a passive; without it nobody is."""
    cue.subject = None
    at = adverbials_end(words, cue.end, sentence)
    for place in range(cue.end, min(at + 1, sentence.end)):
        if words.low[place] == "by" and place + 1 < sentence.end:
            end = noun_phrase_end(words, place + 1, sentence.end)
            if end > place + 1:
                end = _extended(words, sentence, place + 1, end)
                cue.subject = Phrase(place + 1, end, _head_within(words, place + 1, end))
                cue.inverted = True
                cue.after = end
                return


def _find_subject(words: Words, sentence: Sentence, cue: Cue, earlier: list[Cue]) -> None:
    inverted = _inverted(words, sentence, cue)
    if inverted is not None:
        cue.subject, cue.inverted = inverted, True
        cue.after = adverbials_end(words, inverted.end, sentence)
        return
    if low_to(words, cue):
        _share_subject(words, sentence, cue, earlier)
        return
    if words.tags[cue.verb] != "VBG" or _has_auxiliary(words, cue):
        cue.subject = _subject_before(words, sentence, cue)
    if cue.subject is None:
        _share_subject(words, sentence, cue, earlier)


def low_to(words: Words, cue: Cue) -> bool:
    """Tell whether a cue is "to" and a verb, whose subject is another verb's."""
    return words.low[cue.start] == "to"


def _has_auxiliary(words: Words, cue: Cue) -> bool:
    return any(
        words.low[place] in _AUXILIARIES and words.tags[place] not in ("RB", "TO", "IN")
        for place in range(cue.start, cue.verb)
    )


def _subject_before(words: Words, sentence: Sentence, cue: Cue) -> Phrase | None:
    """Return the subject that stands before a finite cue: a pronoun, a phrase right there, or one before an apposition."""
    low, tags = words.low, words.tags
    before = _nearest_noun(words, sentence, cue.start)
    if before < sentence.start or words.quoted[before] >= 0:
        return None
    if (
        low[before] in NOMINATIVE
        or low[before] in ("who", "which")
        or (low[before] == "that" and tags[before] in ("WDT", "WP"))
    ):
        return Phrase(before, before + 1, before)
    closed = _after_quotation(words, sentence, before)
    if closed is not None:
        return closed
    parsed = _parsed_subject(words, sentence, cue.verb, before + 1)
    if parsed is not None and parsed.start > sentence.start and words.tags[parsed.start - 1] in ("IN", "TO") and words.low[parsed.start - 1] in PREPOSITIONS:
        longer = phrase_start(words, parsed.head, sentence.start)
        if longer < parsed.start - 1:
            return Phrase(longer, before + 1, _head_within(words, longer, before + 1))
    if parsed is not None and _adjoins(words, parsed, before):
        return _last_segment(words, parsed, before)
    if low[before] == ",":
        return _before_apposition(words, sentence, before)
    if tags[before] in NOUNS or low[before] in PRONOUNS or tags[before] in ("CD", "DT") or low[before] in (")", "]"):
        last = before
        while low[last] in (")", "]") and last > sentence.start:
            opening = next(
                (place for place in range(last, max(sentence.start, last - 12), -1) if low[place] in ("(", "[")), last
            )
            last = opening - 1
        if (
            last < sentence.start
            or tags[last] not in NOUNS
            and low[last] not in PRONOUNS
            and tags[last] not in ("CD", "DT")
        ):
            return None
        start = phrase_start(words, last, sentence.start)
        return Phrase(start, before + 1, _head_within(words, start, last + 1))
    return None


def _after_quotation(words: Words, sentence: Sentence, before: int) -> Phrase | None:
    """Return all that stands between a quotation and its cue, when that is a phrase: ``"...," X of Y, a nurse, said``."""
    at = before
    relative = False
    while at >= sentence.start and words.quoted[at] < 0 and before - at < _LONGEST:
        relative = relative or words.tags[at] in ("WP", "WDT")
        if words.low[at] in (";", ":", "—", "–"):
            return None
        at -= 1
    if at < sentence.start or words.quoted[at] < 0:
        return None
    quote = words.quotes[words.quoted[at]]
    if (
        words.low[quote.end - 1].isalnum()
        or words.low[at + 1] != ","
        and words.low[quote.end - 2] not in (",", "?", "!", "—", "…", "...", "'", "’")
    ):
        return None
    start = at + 1
    while start <= before and (words.low[start].isspace() or words.low[start] == ","):
        start += 1
    if start > before or words.tags[start] in ("CC", "IN", "RB", "VBG", "VBD", "VBZ", "TO"):
        return None
    if not relative and any(words.tags[place] in ("VBD", "VBZ", "MD") for place in range(start, before + 1)):
        return None
    return _last_segment(words, Phrase(start, before + 1, _head_within(words, start, before + 1)), before)


def _nearest_noun(words: Words, sentence: Sentence, place: int) -> int:
    """Return the token before a verb group, adverbs and times between passed over: ``Holm on Saturday said``."""
    before = place - 1
    while before > sentence.start and words.quoted[before] < 0:
        if words.low[before].isspace():
            before -= 1
            continue
        if words.tags[before] in ("RB", "RBR") and words.low[before] not in PRONOUNS:
            before -= 1
            continue
        for length in (2, 3, 4):
            start = before - length + 1
            if (
                start > sentence.start
                and words.low[start] in ("on", "in", "at", "late", "early", "last", "this", "earlier")
                and time_end(words, start + (words.low[start] in ("on", "in", "at")), before + 1) == before + 1
            ):
                before = start - 1
                break
        else:
            if (
                before > sentence.start + 1
                and time_end(words, before, before + 1) == before + 1
                and words.tags[before - 1] in NOUNS
            ):
                before -= 1
                continue
            break
    if words.tags[before] == "VBN" and before - 1 > sentence.start and words.tags[before - 1] in NOUNS:
        return before - 1
    return before


def _parsed_subject(words: Words, sentence: Sentence, verb: int, limit: int) -> Phrase | None:
    for child in words.children(verb, sentence):
        if words.deps[child] in SUBJECTS and child < min(verb, limit) and words.quoted[child] < 0:
            start = max(words.left(child), sentence.start)
            while start < child and (
                words.quoted[start] >= 0 or words.low[start] in (",", "and", "but", "or", "``", "that", "—", "–", "-")
            ):
                start += 1
            return Phrase(start, limit, child)
    return None


def _adjoins(words: Words, subject: Phrase, before: int) -> bool:
    """Tell whether nothing but the subject's own words stands between its head and the verb."""
    relative = False
    for place in range(subject.head + 1, before + 1):
        if words.quoted[place] >= 0 and place == before:
            return False
        if words.tags[place] in ("WP", "WDT", "WP$", "WRB"):
            relative = True
        if words.tags[place] in ("VBD", "VBZ", "VBP", "MD") and not relative:
            return False
        if words.low[place] in (";", ":"):
            return False
    return not any(words.tags[place] in ("VBD", "VBZ", "VBP", "MD") for place in range(subject.start, subject.head))


def _last_segment(words: Words, subject: Phrase, before: int) -> Phrase:
    """Keep what stands after the last comma when no second comma closes an apposition: ``a rover, Holm said``."""
    if words.low[before] in (",", "—", "–", "-", "--"):
        return subject
    commas = [
        place
        for place in range(subject.start, before)
        if words.low[place] in (",", "—", "–", "--", "-") and words.quoted[place] < 0
    ]
    if not commas or words.tags[commas[0] + 1] == "CD":
        return subject
    tail = commas[-1] + 1
    if any(words.low[place] in ("and", "or", "&") for place in range(tail, before)) or tail > before:
        return subject
    return Phrase(tail, subject.end, _head_within(words, tail, subject.end))


def _before_apposition(words: Words, sentence: Sentence, comma: int) -> Phrase | None:
    """Return the phrase before the comma that opens an apposition: ``Holm, a nurse, said``."""
    for place in range(comma - 1, max(sentence.start, comma - 40), -1):
        if words.quoted[place] >= 0:
            return None
        if (
            words.low[place] in (",", "—", "–")
            and words.tags[place - 1] in NOUNS | {"PRP"}
            and words.quoted[place - 1] < 0
        ):
            start = phrase_start(words, place - 1, sentence.start)
            if words.tags[place + 1] == "CD" or words.tags[place - 1] in ("NNP", "NN", "NNS", "NNPS"):
                return Phrase(start, comma, _head_within(words, start, place))
    return None


def _share_subject(words: Words, sentence: Sentence, cue: Cue, earlier: list[Cue]) -> None:
    """Give a participle or coordinated verb the subject of the verb it depends on."""
    token = cue.verb
    if (
        words.tags[token] == "VBG"
        and token > sentence.start
        and words.tags[token - 1] in NOUNS
        and words.deps[token] in ("acl", "acl:relcl")
    ):
        start = phrase_start(words, token - 1, sentence.start)
        cue.subject = Phrase(start, token, token - 1)
        return
    if words.tags[token] == "VBG" and token == sentence.start:
        return
    for _ in range(8):
        head = words.heads[token]
        if head == token or not sentence.start <= head < sentence.end:
            break
        for other in earlier:
            if other.verb == head and other.subject is not None:
                cue.subject, cue.shared = _antecedent(words, sentence, other.subject), True
                return
        subject = _parsed_subject(words, sentence, head, _group_start(words, sentence, head))
        if subject is not None and subject.head < cue.start and words.tags[subject.head] not in ("WDT", "WP", "EX"):
            subject.end = min(subject.end, cue.start)
            cue.subject, cue.shared = _last_segment(words, subject, subject.end - 1), True
            return
        token = head
    own = [other for other in earlier if other.subject is not None and not other.passive]
    if own:
        cue.subject, cue.shared = _antecedent(words, sentence, own[-1].subject), True
        return
    for place in range(sentence.start, cue.start):
        if words.deps[place] in SUBJECTS and words.quoted[place] < 0 and words.tags[place] not in ("WDT", "WP", "EX"):
            start = max(words.left(place), sentence.start)
            end = min(words.right(place), cue.start)
            cue.subject, cue.shared = _last_segment(words, Phrase(start, end, place), end - 1), True
            return


def _antecedent(words: Words, sentence: Sentence, subject: Phrase | None) -> Phrase | None:
    """Return who a relative pronoun stands for."""
    if subject is None or words.low[subject.head] not in ("who", "which", "that"):
        return subject
    before = subject.start - 1
    while before > sentence.start and words.low[before] in (",", "—", "–"):
        before -= 1
    if before < sentence.start or words.tags[before] not in NOUNS:
        return subject
    start = phrase_start(words, before, sentence.start)
    return Phrase(start, before + 1, _head_within(words, start, before + 1))


def _inverted(words: Words, sentence: Sentence, cue: Cue) -> Phrase | None:
    """Return the subject after a cue: ``said X``; only where nothing before the cue can be it."""
    before, low = cue.start - 1, words.low
    while before > sentence.start and low[before].isspace():
        before -= 1
    if words.tags[cue.verb] not in ("VBD", "VBZ", "VBP", "VBN", "VB") or cue.start != cue.verb:
        return None
    if before > sentence.start and low[before] == "," and words.quoted[before - 1] >= 0:
        before -= 1
    after_quote = before >= sentence.start and words.quoted[before] >= 0
    opening = before < sentence.start or after_quote or low[before] in (",", "—", "–", "--", "so", ".", "as")
    start = cue.end
    while start < sentence.end and low[start].isspace():
        start += 1
    if not opening or start >= sentence.end or words.quoted[start] >= 0 or low[start] == "that":
        return None
    end = noun_phrase_end(words, start, sentence.end)
    if end == start and low[start] in PRONOUNS:
        end = start + 1
    if end == start or (HEARER in cue.frames and not after_quote) or low[start].endswith("ly"):
        return None
    end = _extended(words, sentence, start, end)
    if not after_quote and before >= sentence.start:
        alone = end >= sentence.end or low[end] in (".", "?", "!", ")", ",", "—", "–")
        alone = alone and time_end(words, start, end) == start
        if low[start] in NOMINATIVE or not any(words.tags[at] in NOUNS for at in range(start, end)):
            return None
        parsed = _parsed_subject(words, sentence, cue.verb, before)
        named = "NNP" in words.tags[start:end] or parsed is None or not _adjoins(words, parsed, before)
        if not (alone and named) and any(
            words.deps[child] in SUBJECTS and child < before for child in words.children(cue.verb, sentence)
        ):
            return None
        if end < sentence.end and low[end] not in (",", ".", "—", "–", "--", "-", ";", ":") and words.quoted[end] < 0:
            return None
    if end < sentence.end and words.tags[end] in ("VBD", "VBZ", "VBP", "MD") and words.quoted[end] < 0:
        return None
    return Phrase(start, end, _head_within(words, start, end))


def _head_within(words: Words, start: int, end: int) -> int:
    """Return the head of the first noun phrase of ``[start, end)``."""
    noun = start
    for place in range(start, end):
        if words.low[place] in (",", "(", "—", "–") or words.tags[place] in (
            "IN",
            "WP",
            "WDT",
            "VBD",
            "VBZ",
            "VBP",
            "VBG",
            "TO",
        ):
            break
        if words.tags[place] in NOUNS or place == start:
            noun = place
    return noun


_OCCASIONS = frozenset({"email", "e-mail", "note", "filing", "press", "call", "conference", "briefing", "release", "twitter", "facebook", "instagram", "message", "podcast", "podcasts", "video"})


_OCCASIONS = frozenset({
    "email", "e-mail", "note", "filing", "press", "call", "conference", "briefing", "release", "twitter", "facebook", "instagram",
    "message", "podcast", "video",
})  # fmt: skip


def _extended(words: Words, sentence: Sentence, start: int, end: int) -> int:
    """Return where a phrase ends with its prepositional phrases, appositions and relative clauses."""
    limit = sentence.end
    at = end
    while at < limit and words.quoted[at] < 0:
        if words.low[at] in ("of", "for", "at", "from", "in", "with", "on", "to", "by") and words.tags[at] in (
            "IN",
            "TO",
        ):
            following = noun_phrase_end(words, at + 1, limit)
            last = words.low[following - 1]
            if following > at + 1 and words.low[at] in ("in", "on") and (is_cue_noun(last) or last in _OCCASIONS):
                return at
            if following == at + 1 or (words.low[at] in ("on", "in") and time_like(words, at + 1)):
                return at
            at = following
        elif words.low[at] == "(":
            close = next((place for place in range(at, min(at + 12, limit)) if words.low[place] == ")"), None)
            if close is None:
                return at
            at = close + 1
        elif words.low[at] == "," and at + 1 < limit and words.quoted[at + 1] < 0:
            if words.tags[at + 1] in ("WP", "WDT", "WP$"):
                known = known_verbs()
                if any(
                    words.low[place] in known and words.tags[place].startswith("VB")
                    for place in range(at + 2, min(at + 5, limit))
                ):
                    return at
                return _clause_end(words, at + 1, limit)
            if words.tags[at + 1] == "CD":
                at += 2
                continue
            if words.tags[at + 1] not in ("DT", "NN", "NNS", "JJ", "PRP$", "NNP", "RB", "IN", "VBN") or words.low[
                at + 1
            ] in ("that",):
                return at
            following = noun_phrase_end(words, at + 1, limit)
            if following == at + 1:
                following = _appositive_end(words, at + 1, limit)
            if following == at + 1:
                return at
            rest = following
            while (
                rest < limit
                and words.low[rest] in ("of", "for", "at", "from", "in", "with", "on")
                and noun_phrase_end(words, rest + 1, limit) > rest + 1
            ):
                rest = noun_phrase_end(words, rest + 1, limit)
            if words.deps[following - 1] == "appos" and following < limit:
                rest = max(rest, min(words.right(following - 1), _pause_after(words, following, limit)))
            if (
                rest < limit
                and (words.tags[rest].startswith(("VB", "MD")) or words.low[rest] in ("and", "but"))
                and words.tags[rest] != "VBG"
            ):
                return at
            at = rest
        elif words.tags[at] in ("WP", "WDT", "VBG", "VBN") and words.low[at] not in known_verbs():
            return _pause_after(words, at, limit)
        else:
            return at
    return at


def _appositive_end(words: Words, place: int, limit: int) -> int:
    """Return the token after the head of an apposition that the tags do not show: ``X, senior fellow at Y``."""
    for at in range(place, min(place + 6, limit)):
        if words.low[at] in (",", ".") or words.tags[at] in ("IN", "VBD", "VBZ"):
            break
        if words.deps[at] == "appos":
            return at + 1
    return place


def _clause_end(words: Words, place: int, limit: int) -> int:
    at = place
    while at < limit and words.quoted[at] < 0 and words.low[at] not in (",", ".", ";", ":", "—", "–", "?", "!"):
        at += 1
    return at


def time_like(words: Words, place: int) -> bool:
    """Tell whether a time starts at ``place``."""
    return time_end(words, place, len(words.low)) > place or (place < len(words.low) and words.tags[place] == "CD")


def _skip_hearer(words: Words, sentence: Sentence, cue: Cue) -> int:
    """Return where hearer and adverbials end, and keep the hearer."""
    at = cue.end
    end = sentence.end
    if (
        HEARER in cue.frames
        and not cue.passive
        and at < end
        and words.quoted[at] >= 0
        and cue.left > sentence.start
        and words.quoted[cue.left - 1] >= 0
    ):
        named = words.quotes[words.quoted[at]]
        if named.end - named.start < 9:
            cue.via = (at, named.end)
            return adverbials_end(words, named.end, sentence)
    if HEARER in cue.frames and not cue.passive and at < end and words.quoted[at] < 0:
        following = noun_phrase_end(words, at, end)
        if following == at and words.tags[at] == "PRP":
            following = at + 1
        if following > at and following < end and words.tags[following] == "CD" and words.tags[following - 1] == "NNP":
            following += 1
        if (
            following > at
            and following + 1 < end
            and words.tags[following] == "POS"
            and words.quoted[following + 1] >= 0
        ):
            following = words.quotes[words.quoted[following + 1]].end
        if following > at and words.low[at] not in ("that", "it"):
            objects = [
                c
                for c in words.children(cue.verb, sentence)
                if words.deps[c] in ("obj", "iobj", "dative") and at <= c < following
            ]
            sure = following < end and (
                words.low[following]
                in ("that", ",", ":", "in", "on", "at", "during", "before", "after", "if", "whether", "to")
                or words.quoted[following] >= 0
            )
            if following < end and words.low[following] == "(":
                close = next(
                    (place for place in range(following, min(following + 8, end)) if words.low[place] == ")"),
                    following - 1,
                )
                following, sure = close + 1, True
            if following < end and words.tags[following] in ("WP", "WDT") and words.low[following] != "that":
                following, sure = _pause_after(words, following, end), True
            if (
                not sure
                and objects
                and objects[-1] + 1 < following
                and words.tags[objects[-1] + 1] in NOUNS
                and words.deps[objects[-1] + 1] not in ("flat", "compound", "appos")
            ):
                following = objects[-1] + 1
            cue.via = (at, following)
            at = following
    if ABOUT in cue.frames and at + 1 < end and words.low[at] in ABOUT_WORDS and cue.lemma not in ("say", "write"):
        return at
    return adverbials_end(words, at, sentence)
