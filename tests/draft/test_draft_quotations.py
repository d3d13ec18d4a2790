"""Quotations of drafts: loud rows name the rule, quiet ones find nothing."""

from __future__ import annotations

import pytest
from draft_samples import codes, verified

from claimspan.model.finding import Severity, Verdict


@pytest.mark.parametrize(
    "draft",
    [
        "“It will not be cheap, but it will be worth every coin,” Lindt said.",
        "“It will be worth every coin,” Lindt said.",
        '"It will not be cheap", Mara Lindt said.',
        "'It will not be cheap, but it will be worth every coin,' Lindt said.",
        "«We have waited for twenty years», Mara Lindt said.",
        "“[W]e have waited for twenty years,” Lindt said.",
        "“We have waited for [more than] twenty years,” Lindt said.",
        "“It will not be cheap … We have waited for twenty years,” Lindt said.",
        "“It will not be cheap, but it will be worth every coin. We have waited for twenty years,” Lindt said.",
        "“It will not be cheap,\n\n“but it will be worth every coin,” Lindt said.",
        "“It will not be cheap,” Lindt said, “but it will be worth every coin.”",
        "“It will not be cheap [...] worth every coin,” Lindt said.",
        "**“It will not be *cheap*, but it will be worth every coin,”** Lindt said.",
        "“It will not be\ncheap, but it will be worth\nevery coin,” Lindt said.",
        "Lindt told reporters that it “will not be cheap”.",
        "Weber doubts that “the engine will be ready before 2033”.",
        "“I doubt that the engine will be ready before 2033,” said Weber.",
        "“We start in March,” Ida Brandt said, if the council agrees.",
        "“Nobody will lose a job over this,” said the mayor.",
        "“Nobody will lose a job over this,” said Brandt, the mayor.",
        "> We have waited for twenty years.\n>\n> — Mara Lindt",
        "Lindt said:\n\n> It will not be cheap, but it will be worth every coin.",
        "> [!NOTE]\n> These are words of ours.",
        "> **Note:** these are words of ours.",
        "The article says that “the old crane stays where it is”.",
        "The “tiny” probe is a “game changer”, say “some people”.",
        "The book “The Long Way to Norholt” is out.",
        '```\nprint("we have never said so")\n```',
        '`"we have never said so"` is code.',
        "<!-- “We have never said so,” Lindt said. -->",
        'The crane is 5\' 10" tall and the pipe 12" wide.',
    ],
)
def test_quiet(draft: str) -> None:
    assert codes(draft) == []


@pytest.mark.parametrize(
    ("draft", "code", "words"),
    [
        ("“It will not be cheap, but it will be worth every penny,” Lindt said.", "CS701", "penny"),
        ("“It will not be cheap ... it will be worth every penny,” Lindt said.", "CS701", "penny"),
        ("The harbour “will be rebuilt between 2027 and 2028”.", "CS701", '"2028", the article "2029"'),
        ("Lindt said:\n\n> It will not be cheap, and it will be worth every coin.", "CS701", "and"),
        ("“It will be worth every coin. Nobody will lose a job over this,” Lindt said.", "CS702", "2 articles"),
        ("“We have waited for twenty years … It will not be cheap,” Lindt said.", "CS702", "do not stand together"),
        (
            "“Nobody will lose a job over this. If the council agrees, we leave in March,” Brandt said.",
            "CS701",
            "is not what the article says",
        ),
        ("“It will be cheap, but it will be worth every coin,” Lindt said.", "CS703", '"not"'),
        ("“The engine will be ready before 2033,” Weber said.", "CS703", "doubt that"),
        ("“We start in March,” Ida Brandt said.", "CS703", "If the council agrees"),
        ("“I doubt that the engine will be ready before 2033,” Mara Lindt said.", "CS704", "to Jonas Weber"),
        ("> We have waited for twenty years.\n>\n> — Ida Brandt, mayor", "CS704", "to Mara Lindt"),
        ("> We have waited for twenty years. — Ida Brandt", "CS704", "to Mara Lindt"),
        ("Ida Brandt wrote:\n\n> We have waited for twenty years.", "CS704", "to Mara Lindt"),
        ("“We are proud of what our engineers did here,” she said.", "CS705", "nothing in corpus or register"),
        ("“We are proud of what our engineers did here", "CS705", "never ends"),
        ("“The costs had risen to 28 million crowns,” the ministry said.", "CS710", "does not quote"),
        ("“The old crane stays where it is,” said Ida Brandt.", "CS710", "says itself"),
    ],
)
def test_loud(draft: str, code: str, words: str) -> None:
    (finding,) = (each for each in verified(draft).findings if each.code != "CS709")
    assert finding.code == code
    assert words in finding.message
    assert finding.remedy


def test_what_nobody_is_said_to_have_said_is_a_warning() -> None:
    found = verified("A “probe of the century and of all time” it is.").findings
    assert [(each.code, each.severity) for each in found] == [("CS705", Severity.WARNING)]


def test_a_finding_shows_the_article_and_the_edit() -> None:
    (finding,) = verified("He read: “It will not be cheap, but it will be worth every penny.”").findings
    assert finding.current is not None
    assert finding.current.place.path == "seeds/probe.txt"
    assert "".join(step.after for step in finding.operations) == finding.current.words
    assert finding.record == "q-cheapaaaaaaa"
    assert finding.remedy.startswith('the article says: "It will not be cheap, but it will be worth every coin')


def test_each_quotation_has_a_verdict() -> None:
    found = verified("“We have waited for twenty years,” Lindt said. “We have never waited for so long,” she said.")
    assert [(each.kind, each.verdict, each.change) for each in found.verdicts] == [
        ("quotation", Verdict.HOLDS, "verbatim"),
        ("quotation", Verdict.FLAGGED, "absent"),
    ]
    assert (found.counts.quotations, found.counts.verbatim, found.counts.absent) == (2, 1, 1)


def test_quotations_of_a_draft_in_another_language_are_looked_for_and_its_sentences_unchecked() -> None:
    found = verified(
        "Die Leiterin des Projekts sagte am Montag in der Stadt, dass es teuer wird und dass sie lange gewartet haben. "
        "„We have waited for twenty years“, so die Leiterin des Projekts."
    )
    assert [each.verdict for each in found.verdicts] == [Verdict.HOLDS, Verdict.UNCHECKED]
    assert "German" in found.verdicts[-1].reason
