"""Pairs from many genres (finance, law, science, sport, politics, disasters), each read both ways round."""

from __future__ import annotations

import pytest

from claimspan.engine.compare import compare

LOUD = [
    ("Shares in the bank slid 4.2% to 310p.", "Shares in the bank slid 4.2% to 301p."),
    ("The Fed kept rates unchanged.", "The Fed raised rates."),
    ("Net income was $1.2 billion.", "Net loss was $1.2 billion."),
    ("The defendant pleaded guilty to fraud.", "The defendant pleaded not guilty to fraud."),
    ("The jury found him liable.", "The jury did not find him liable."),
    ("The appeal may be heard in June.", "The appeal shall be heard in June."),
    ("The vaccine reduced infections by half.", "The vaccine reduced infections by a third."),
    ("Patients aged 65 and over are eligible.", "Patients aged 65 and under are eligible."),
    ("The enzyme is inactive at low pH.", "The enzyme is active at low pH."),
    ("No significant difference was found.", "A significant difference was found."),
    ("Correlation was strong (r = 0.82).", "Correlation was strong (r = 0.28)."),
    ("The mayor denied taking bribes.", "The mayor admitted taking bribes."),
    ("Ministers are considering a ban.", "Ministers have approved a ban."),
    ("The plane landed safely.", "The plane crashed."),
    ("Turnout was above 60 percent.", "Turnout was below 60 percent."),
    ("He scored a hat-trick against Leeds.", "He scored a hat-trick for Leeds."),
    ("Exports to China grew.", "Exports from China grew."),
    ("The bill passed the Senate 52-48.", "The bill passed the Senate 51-49."),
    ("Sales were up on the year.", "Sales were down on the year."),
    ("The company said it had hired 200 people.", "The company said it would hire 200 people."),
    ("The dam can hold two years of water.", "The dam can hold ten years of water."),
    ("They were married for 12 years.", "They were married for 12 months."),
    ("The storm killed 14 people.", "The storm killed at least 14 people."),
    ("The storm killed 14 people.", "The storm injured 14 people."),
    ("Witnesses said the car was speeding.", "Witnesses said the car was not speeding."),
    ("Every third child is affected.", "Every fourth child is affected."),
    ("The museum is closed on Mondays.", "The museum is open on Mondays."),
    ("The museum is closed on Mondays.", "The museum is closed on Sundays."),
    ("This applies to citizens and residents.", "This applies to citizens or residents."),
    ("This is safe and effective.", "This is neither safe nor effective."),
    ("The EU backs the plan.", "The UN backs the plan."),
    ("Dr. Smith led the trial.", "Dr. Jones led the trial."),
    ("Smith, 43, led the trial.", "Smith, 34, led the trial."),
    ("Israel struck targets in Lebanon.", "Lebanon struck targets in Israel."),
    ("The loan is interest-free.", "The loan is not interest-free."),
    ("Few expected the result.", "Nobody expected the result."),
    ("The report is likely to be published.", "The report is unlikely to be published."),
    ("The reactor must never be opened.", "The reactor must be opened."),
    ("Pupils are required to wear uniforms.", "Pupils are allowed to wear uniforms."),
    ("The court has yet to rule.", "The court has ruled."),
    ("Temperatures hit minus 12 degrees.", "Temperatures hit 12 degrees."),
    ("Temperatures hit -12 degrees.", "Temperatures hit 12 degrees."),
    ("They met twice.", "They met once."),
    ("Most of the money was recovered.", "Half of the money was recovered."),
    ("The majority voted for it.", "The minority voted for it."),
]

QUIET = [
    ("The treaty enters into force in 2030.", "The treaty enters into force by 2030."),
    ("He was charged with murder.", "He was charged with manslaughter."),
    ("The trial was randomised and double-blind.", "The trial was randomized and double-blind."),
    ("The goalkeeper saved a penalty in the 90th minute.", "The keeper saved a penalty in the 90th minute."),
    ("The committee will meet on Monday, 3 May.", "The committee will meet on Monday 3 May."),
    ("The plaintiffs' lawyer objected.", "The lawyer for the plaintiffs objected."),
    ("It rose to 1.5m.", "It rose to 1.5 million."),
    ("It rose by 0.5 percent.", "It rose by half a percent."),
    ("It is 6 feet tall.", "It is six feet tall."),
    ("He'd already left.", "He had already left."),
    ("She'd go if asked.", "She would go if asked."),
    ("They've won; they're happy.", "They have won; they are happy."),
    ("Police arrested him on Friday night.", "Police detained him on Friday night."),
    ("The law was passed by parliament.", "Parliament passed the law."),
    ("At 5 p.m. the doors open.", "At 5pm the doors open."),
    ("Jan. 6 hearings began.", "January 6 hearings began."),
    ("The World Health Organization agreed.", "The WHO agreed."),
    ("The Prime Minister spoke.", "The prime minister spoke."),
    ("He said that the ship sank.", "He said the ship sank."),
    ("The scientists, who work in Bonn, agreed.", "The scientists who work in Bonn agreed."),
    ("An estimated 500 came.", "About 500 came."),
    ("It costs EUR 500.", "It costs €500."),
    ("The GDP grew by three per cent.", "GDP grew by 3%."),
    ("He died aged 82.", "He died at the age of 82."),
    ("The U.N. Security Council met.", "The UN Security Council met."),
    ("A total of 40 ships sank.", "Forty ships sank."),
    ("The 21st century began.", "The twenty-first century began."),
    ("The cafe closed.", "The café closed."),
    ("Mr Müller resigned.", "Mr Mueller resigned."),
    ("The programme's organisers apologised.", "The program's organizers apologized."),
    ("They don't and won't pay.", "They do not and will not pay."),
    ("It was a well known fact.", "It was a well-known fact."),
    ("Vice president Keller spoke.", "Vice President Keller spoke."),
    ("The firm has 1,000 employees.", "The firm has 1000 staff."),
    ("Officials said the road is closed.", "Officials said the road was closed."),
    ("He was born in the 1960s.", "He was born in the '60s."),
    ("The team lost its first game.", "The team lost their first game."),
    ("He quickly left.", "He left quickly."),
    ("Both sides agreed to talk.", "The two sides agreed to talk."),
    ("It was not until May that he knew.", "He did not know until May."),
    ("As many as 40 people came.", "Up to 40 people came."),
    ("The children were tested again.", "The kids were tested again."),
    ("Nearly half of voters stayed home.", "Almost half of voters stayed home."),
    ("The deal is worth some $40 million.", "The deal is worth about $40 million."),
]

BEYOND_WORD_RULES = [
    ("The strike was averted.", "The strike went ahead.", True),
    ("It starts at 17:00.", "It starts at 17.00.", False),
]
"""What only the sense of the words tells; a rule that learns it makes these fail."""


def _changed(before: str, after: str) -> bool:
    return any(difference.aspect.changes_meaning for difference in compare(before, after))


@pytest.mark.parametrize(("before", "after"), LOUD)
def test_loud(before: str, after: str) -> None:
    assert _changed(before, after)
    assert _changed(after, before)


@pytest.mark.parametrize(("before", "after"), QUIET)
def test_quiet(before: str, after: str) -> None:
    assert not _changed(before, after), compare(before, after)
    assert not _changed(after, before), compare(after, before)


@pytest.mark.xfail(strict=True, reason="word rules do not know the sense")
@pytest.mark.parametrize(("before", "after", "changed"), BEYOND_WORD_RULES)
def test_limits(before: str, after: str, *, changed: bool) -> None:
    assert _changed(before, after) == changed
