"""Classes of small edits in English, each read both ways: what turns a statement and what only dresses it anew."""

from __future__ import annotations

import pytest

from claimspan.engine.compare import compare

LOUD = [
    # figures that changed places
    ("Exports rose to 40 tons in May from 35 tons in April.", "Exports rose to 35 tons in May from 40 tons in April."),
    ("Turnout fell from 61 percent to 54 percent.", "Turnout fell from 54 percent to 61 percent."),
    ("The farm keeps 12 goats and 30 sheep.", "The farm keeps 30 goats and 12 sheep."),
    ("Amari scored 20 points and Brandt 15.", "Amari scored 15 points and Brandt 20."),
    ("Gate 7 serves Lyon and gate 9 serves Turin.", "Gate 9 serves Lyon and gate 7 serves Turin."),
    ("She has three sons and two daughters.", "She has two sons and three daughters."),
    ("The fee went up by 3 euros to 18 euros.", "The fee went up to 3 euros by 18 euros."),
    # to, by, from, of
    ("Wages grew to 4 percent.", "Wages grew by 4 percent."),
    ("The lake fell by two metres.", "The lake fell to two metres."),
    ("Some 30 to 60 houses burned.", "Some 30 of 60 houses burned."),
    ("The price was cut by a quarter.", "The price was cut to a quarter."),
    ("The train runs to Graz.", "The train runs from Graz."),
    # dates
    ("The shop is open until 6 p.m.", "The shop is open from 6 p.m."),
    ("Applications close by 1 June.", "Applications close after 1 June."),
    ("He has lived there since 2012.", "He lived there until 2012."),
    ("The road is shut until Friday.", "The road is shut after Friday."),
    ("The fair opens on Sunday.", "The fair opened last Sunday."),
    ("She arrives next Tuesday.", "She arrived last Tuesday."),
    # particles
    ("Unions called off the march.", "Unions called for the march."),
    ("The minister ruled out a tax.", "The minister ruled in a tax."),
    ("The board turned down the offer.", "The board turned over the offer."),
    ("The firm will take on 50 workers.", "The firm will lay off 50 workers."),
    ("The heating was switched on.", "The heating was switched off."),
    ("Thieves broke in at night.", "Thieves broke out at night."),
    ("They voted for the merger.", "They voted against the merger."),
    ("The council gave in.", "The council gave up."),
    # bounds
    ("The bridge opens in March at the earliest.", "The bridge opens in March at the latest."),
    ("Guests may bring up to four friends.", "Guests may bring at least four friends."),
    ("Refunds are paid within 10 days.", "Refunds are paid after 10 days."),
    ("The class takes no more than 12 pupils.", "The class takes no fewer than 12 pupils."),
    ("The tank holds over 500 litres.", "The tank holds under 500 litres."),
    ("The lift carries more than eight people.", "The lift carries less than eight people."),
    # units and vague figures
    ("The oven reached 200 °C.", "The oven reached 200 °F."),
    ("The pole is longer by a hand.", "The pole is longer by a foot."),
    ("Hundreds of people came.", "Thousands of people came."),
    ("Dozens of birds died.", "Hundreds of birds died."),
    ("The walk is 8 miles long.", "The walk is 8 kilometres long."),
    ("The ring costs 900 euros.", "The ring costs 900 dollars."),
    ("The tour lasts six weeks.", "The tour lasts six months."),
    # items of a list
    ("The kit holds a torch, a rope and a tent.", "The kit holds a torch and a tent."),
    ("Parents, teachers and nurses signed.", "Parents and teachers signed."),
    ("The ban covers glass and plastic.", "The ban covers glass."),
    ("They grow apples, pears and plums.", "They grow apples, pears, plums and figs."),
    # who says so
    ("The maker says the helmet is fireproof.", "The helmet is fireproof."),
    ("Police believe the blaze was set on purpose.", "The blaze was set on purpose."),
    ("According to the mayor, the tower is safe.", "The tower is safe."),
    ("Residents claim that the well is poisoned.", "The well is poisoned."),
    # things of another kind
    ("He broke his elbow in the fall.", "He broke his knee in the fall."),
    ("The colonel gave the order.", "The corporal gave the order."),
    ("Her uncle paid the rent.", "Her brother paid the rent."),
    ("The ring is made of silver.", "The ring is made of copper."),
    ("A van blocked the gate.", "A tractor blocked the gate."),
    ("The goalkeeper was sent off.", "The striker was sent off."),
    ("The storm hit the northern coast.", "The storm hit the eastern coast."),
    ("He died of malaria.", "He died of cholera."),
    ("The door was painted green.", "The door was painted yellow."),
    ("They harvest wheat there.", "They harvest rice there."),
    # roles
    ("The union accused the board of lying.", "The board accused the union of lying."),
    ("Maris sued Kolbe over the patent.", "Maris was sued by Kolbe over the patent."),
    ("The teacher told the nurse that it rained.", "The nurse told the teacher that it rained."),
    ("The dog bit the postman.", "The postman bit the dog."),
    ("Ida Roth, left, and Max Venn open the fair.", "Max Venn, left, and Ida Roth open the fair."),
    ("The court overruled the ministry.", "The court was overruled by the ministry."),
    ("Diesel costs more than petrol.", "Petrol costs more than diesel."),
    # denials
    ("He didn't look tired.", "He looked tired."),
    ("The soup is hot and not salty.", "The soup is salty and not hot."),
    ("Visitors may enter unless it rains.", "Visitors may enter if it rains."),
    ("The witness did not know he was armed.", "The witness knew he was not armed."),
    ("Neither bidder would pay.", "Both bidders would pay."),
    ("The plan is not without risk.", "The plan is without risk."),
    ("Nobody was told.", "Everybody was told."),
    ("The rule does not apply before May.", "The rule does apply before May."),
    ("The driver had no licence.", "The driver had a licence."),
    # content put in
    ("A bus hit a wall.", "A school bus with no brakes hit a wall."),
    ("He was fined on Monday.", "He was fined on Monday for insulting a referee."),
    ("She left the party.", "She left the party because of the tax vote."),
]

QUIET = [
    # clauses in another order, with their figures
    ("Sales rose from 3 million to 5 million.", "Sales rose to 5 million from 3 million."),
    ("She bought 3 apples and 5 pears.", "She bought 5 pears and 3 apples."),
    ("In May the rate was 4 percent.", "The rate was 4 percent in May."),
    # the same figure in another dress
    ("Half of the crew fell ill.", "Fifty percent of the crew fell ill."),
    ("A fifth of the trees died.", "20 percent of the trees died."),
    ("A quarter of voters stayed away.", "25% of voters stayed away."),
    ("One in four pupils is absent.", "A quarter of pupils are absent."),
    ("Costs will rise by 3-5 percent.", "Costs will rise by 3% to 5%."),
    ("The job takes between 3 and 5 hours.", "The job takes 3 to 5 hours."),
    ("The roof cost €4,000.", "The roof cost 4,000 euros."),
    ("The roof cost £4,000 to £5,000.", "The roof cost between 4,000 and 5,000 pounds."),
    ("The fund holds $1.2bn.", "The fund holds 1.2 billion dollars."),
    ("The bag weighs 300 g.", "The bag weighs 300 grams."),
    ("It was 31 °C at noon.", "It was 31 degrees Celsius at 12 noon."),
    ("Doors open at 5 p.m.", "Doors open at 17:00."),
    ("The shop opens at 9am.", "The shop opens at 9 a.m."),
    ("The bus leaves at 10.15 p.m.", "The bus leaves at 22:15."),
    ("The fair runs from 4 to 18 August.", "The fair runs from August 4 to August 18."),
    ("She was born on 3 May 1971.", "She was born on May 3, 1971."),
    ("The office is open on weekdays.", "The office is open Monday to Friday."),
    ("The list is revised every two years.", "The list is revised every other year."),
    ("They were stuck for a week.", "They were stuck for seven days."),
    ("The strike lasted two weeks.", "The strike lasted 14 days."),
    ("A dozen eggs broke.", "12 eggs broke."),
    ("Kolar scored twice.", "Kolar scored two goals."),
    ("The plant makes twice as many bolts.", "The plant makes double the number of bolts."),
    ("It lasted longer than three hours.", "It lasted more than three hours."),
    ("The drug works for up to six hours.", "The drug works for as long as six hours."),
    # denials in another dress
    ("Do not open the valve unless it hisses.", "Open the valve only if it hisses."),
    ("If the rent is not paid, they must leave.", "Unless the rent is paid, they must leave."),
    ("Neither Roth nor Venn would comment.", "Roth and Venn declined to comment."),
    ("Few guests stayed.", "Not many guests stayed."),
    ("Hardly any rain fell.", "Almost no rain fell."),
    ("No team may have more than nine players.", "Each team may have at most nine players."),
    ("The boats no longer sail.", "The boats do not sail any more."),
    ("Smoking is prohibited unless the owner agrees.", "Smoking is not permitted without the owner's consent."),
    ("No ticket is needed.", "You do not need a ticket."),
    ("She did not rule out an appeal.", "She left the door open to an appeal."),
    ("Nobody saw the car.", "No one saw the car."),
    ("They may not leave without a pass.", "They may leave only with a pass."),
    ("He rarely speaks.", "He seldom speaks."),
    ("We do not expect the dyke to fail.", "We expect the dyke not to fail."),
    ("If you don't, the bank will object.", "Otherwise the bank will object."),
    ("He has not slept for days.", "He hasn't slept for days."),
    # voice
    ("The union sued the bank.", "The bank was sued by the union."),
    ("Firefighters rescued the child.", "The child was rescued by firefighters."),
    ("The committee approved the budget on Monday.", "The budget was approved by the committee on Monday."),
    ("Owners can replace the battery.", "The battery can be replaced by the owner."),
    # near synonyms and light words
    ("The choir may tour Spain.", "The choir might tour Spain."),
    ("The mayor plans to resign.", "The mayor intends to resign."),
    ("The car was very old.", "The car was old."),
    ("The jury reached a verdict quickly.", "The jury quickly reached a verdict."),
    ("The film opens in Oslo.", "The movie opens in Oslo."),
    ("He rides a bicycle to work.", "He rides a bike to work."),
    ("The lorry was stolen.", "The truck was stolen."),
    ("Nurses and doctors marched.", "Doctors and nurses marched."),
    ("On Friday the pilots met in Rome.", "The pilots met in Rome on Friday."),
    ("Because of fog, the ferry was cancelled on Friday.", "On Friday the ferry was cancelled because of fog."),
    ("The mayor said the tower is safe.", "The tower is safe, the mayor said."),
    ("According to police, the man fled.", "Police said the man fled."),
    ("He was, of course, late.", "He was late."),
    ("The firm employs 40 people in total.", "The firm employs 40 people."),
]


def _grave(before: str, after: str) -> list[str]:
    return [difference.text for difference in compare(before, after) if difference.aspect.changes_meaning]


@pytest.mark.parametrize(("before", "after"), LOUD)
def test_loud(before: str, after: str) -> None:
    assert _grave(before, after)
    assert _grave(after, before)


@pytest.mark.parametrize(("before", "after"), QUIET)
def test_quiet(before: str, after: str) -> None:
    assert not _grave(before, after)
    assert not _grave(after, before)
