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
    ("The survey covered 1,024 adults in Wales.", "The survey covered 1,042 adults in Wales."),
    ("Revenue climbed 8% to €4.1bn.", "Revenue dropped 8% to €4.1bn."),
    ("The striker could miss the final.", "The striker will miss the final."),
    ("The pilot was not to blame.", "The pilot was to blame."),
    ("Nobody was hurt.", "One person was hurt."),
    ("The comet is visible to the naked eye.", "The comet is invisible to the naked eye."),
    ("The ruling applies retroactively.", "The ruling does not apply retroactively."),
    ("They refused to sign.", "They agreed to sign."),
    ("Two of the five judges dissented.", "Three of the five judges dissented."),
    ("Sweden joined before Finland.", "Finland joined before Sweden."),
    ("The drug seems to slow the disease.", "The drug slows the disease."),
    ("Only adults may enter.", "Adults may enter."),
    ("The tower is 300 metres high.", "The tower is 300 feet high."),
    ("She resigned on 4 July.", "She resigned on 4 June."),
    ("The firm might sell its stake.", "The firm must sell its stake."),
    ("Flooding is rare there.", "Flooding is common there."),
    ("The mission was launched from Kourou.", "The mission was launched from Baikonur."),
    ("Almost all species recovered.", "All species recovered."),
    ("The witness was reliable.", "The witness was unreliable."),
    ("Wages rose faster than prices.", "Prices rose faster than wages."),
    ("Some teachers went on strike.", "Teachers went on strike."),
    ("Fish oil helps some patients.", "Fish oil helps no patients."),
    ("The contract was extended until 2027.", "The contract was extended until 2026."),
    ("The soldiers advanced.", "The soldiers retreated."),
    ("Under-18s are banned.", "Under-21s are banned."),
]

QUIET = [
    ("It starts at 17:00.", "It starts at 17.00."),
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
    ("He has won five Grammys.", "He's won 5 Grammys."),
    ("The results will be published next week.", "The results are to be published next week."),
    ("Researchers found traces of water.", "Scientists found traces of water."),
    (
        "The court's decision, published Monday, was unanimous.",
        "The court's decision - published Monday - was unanimous.",
    ),
    ("He said it's a risk.", "He said it is a risk."),
    ("The price is 2,500 yen.", "The price is ¥2,500."),
    ("The plane was flying at 10,000 ft.", "The plane was flying at 10,000 feet."),
    ("Government ministers met.", "Ministers of the government met."),
    ("They've been waiting for over an hour.", "They have been waiting for more than an hour."),
    ("She is the first woman to lead it.", "She's the first woman to lead it."),
    ("Some 30 ships sank.", "About thirty ships sank."),
    ("The organisation's centre is in Lyon.", "The organization's center is in Lyon."),
    ("In total, 12 teams took part.", "Twelve teams took part in total."),
    ("President Mary Robinson spoke.", "President Robinson spoke."),
    ("The European Union backed it.", "The EU backed it."),
    ("The paper shows that bees sleep.", "The article shows that bees sleep."),
    ("He was jailed for 10 years.", "He was jailed for ten years."),
    ("Fire destroyed the barn, police said.", "A fire destroyed the barn, police said."),
    ("It's unclear who will pay.", "It is not clear who will pay."),
    ("The deal isn't likely to hold.", "The deal is unlikely to hold."),
    ("It is the world's largest telescope.", "It is the biggest telescope in the world."),
    ("The students were, in fact, late.", "The students were in fact late."),
    ("He lives in New York City.", "He lives in New York."),
    ("On Sept 5 the talks began.", "On 5 September the talks began."),
    ("The river is 12 km long.", "The river is 12 kilometers long."),
]

BEYOND_WORD_RULES = [
    ("The strike was averted.", "The strike went ahead.", True),
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
