"""What rules on drafts look at: a quotation, a citation, a statement, and what nothing on record speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claimspan.model.change import Difference, Operation
from claimspan.model.draft import Standing
from claimspan.model.finding import Excerpt, Place, State
from claimspan.model.whose import Answer


@dataclass(frozen=True)
class Seen:
    """Words of a quotation where they stand.

    Attributes:
        said: Them as the draft has them.
        excerpt: Them in the article; its place is the article's.
        source: Path of the article below the corpus root.
        record: The id of a record on these words, if there is one.
    """

    said: str
    excerpt: Excerpt
    source: str
    record: str | None = None


@dataclass(frozen=True)
class Remark:
    """Something an article says beside a quotation's words.

    Attributes:
        text: In words of the article.
        place: Where.
    """

    text: str
    place: Place | None = None


@dataclass(frozen=True)
class Whose:
    """Whom the draft gives a quotation to, and what is said of that.

    Attributes:
        name: The speaker as the draft names him.
        answer: Whether the article gives it to the same.
        told: Whom the article or the register gives it to; empty when that is not known.
        reason: Why, in words.
        place: Where the article says so.
        register: Whether it is the register that says so.
    """

    name: str
    answer: Answer
    told: str = ""
    reason: str = ""
    place: Place | None = None
    register: bool = False


@dataclass(frozen=True)
class QuotationView:
    """One quotation of a draft.

    Attributes:
        unit: Its number in the draft.
        place: The quotation with its marks, in the draft.
        words: Its words, without them.
        standing: How they stand.
        seen: Where; one for words that stand together.
        marked: Whether the draft marks what was left out.
        operations: The edit from the draft's words to the article's.
        differences: In what respects they differ, the gravest first.
        turns: What the article says beside the words and turns them.
        left_out: What was left out inside them.
        named: How the draft names the speaker: ``she``, ``the ministry``; empty when it gives it to nobody.
        whose: Who that is and what is said of it; None when that is nobody, or not known.
        unmarked: Words that the article reports, but not in quotation marks; empty where all are.
        closed: Whether its closing mark is there.
        block: Whether it is set apart as a block.
        lost: The id of a record that holds the words though today's article does not.
    """

    unit: int
    place: Place
    words: str
    standing: Standing
    seen: tuple[Seen, ...] = ()
    marked: bool = False
    operations: tuple[Operation, ...] = ()
    differences: tuple[Difference, ...] = ()
    turns: tuple[Remark, ...] = ()
    left_out: tuple[Remark, ...] = ()
    named: str = ""
    whose: Whose | None = None
    unmarked: str = ""
    closed: bool = True
    block: bool = False
    lost: str = ""


class Trouble(StrEnum):
    """Why a cited record bears nothing out."""

    UNKNOWN = "unknown"
    SEVERAL = "several"
    DROPPED = "dropped"
    UNACCEPTED = "unaccepted"
    LOST = "lost"
    NOWHERE = "nowhere"


@dataclass(frozen=True)
class CitationView:
    """One citation of a draft that does not lead to a record that stands.

    Attributes:
        unit: Number of the sentence it is on.
        place: The mark, in the draft.
        told: What it names, as written.
        trouble: What is wrong with it.
        sentence: The sentence it is on.
        record: Id of the record, where there is one.
        source: Path of the record's source.
        state: The record's review state.
        record_place: The record's file.
        near: Ids that were perhaps meant.
        reason: Why the words are not where they were.
    """

    unit: int
    place: Place
    told: str
    trouble: Trouble
    sentence: str = ""
    record: str | None = None
    source: str | None = None
    state: State | None = None
    record_place: Place | None = None
    near: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class Disagreement:
    """One respect in which a sentence of a draft says what a record's evidence does not.

    Attributes:
        aspect: ``number``, ``name`` ...
        text: In words of both.
        said: The draft's words.
        found: The article's words in their surroundings; None where it is silent.
        found_words: Them alone.
        said_words: The draft's words.
        contradicts: Whether the article says otherwise.
        precision: Measured share of right alarms of its sort.
        hard: Whether that is large enough to fail.
    """

    aspect: str
    text: str
    said: Place
    said_words: str
    found: Excerpt | None
    contradicts: bool
    precision: float
    hard: bool


@dataclass(frozen=True)
class StatementView:
    """One sentence of a draft and the record it was held against.

    Attributes:
        unit: Its number in the draft.
        place: The sentence, in the draft.
        words: The sentence, its marks left out.
        cited: Whether the draft cites the record; else it is the nearest.
        record: The record's id; None where the draft cites a source as a whole.
        statement: What the record says: a claim's statement, or words and speaker of a quote.
        source: Path of the article below the corpus root.
        evidence: The first of the record's words in today's article; None where the draft cites a source as a whole.
        evidence_words: All of them, joined by an ellipsis where text between them was left out.
        record_place: The record's file.
        disagreements: Why it is not borne out, the surest first; empty when it is, or when nothing can be told.
    """

    unit: int
    place: Place
    words: str
    cited: bool
    record: str | None
    statement: str
    source: str
    evidence: Excerpt | None
    record_place: Place | None
    disagreements: tuple[Disagreement, ...] = ()
    evidence_words: str = ""


@dataclass(frozen=True)
class UncoveredView:
    """The sentences of one draft that nothing on record speaks of.

    Attributes:
        draft: The draft.
        sentences: Place and words of each.
        statements: Sentences of the draft that state something, in all.
    """

    draft: Place
    sentences: tuple[tuple[Place, str], ...]
    statements: int
