"""Pairs on denials, exchanged parts and figures in other forms, written before the rules for them."""

from __future__ import annotations

import pytest

from claimspan.engine.compare import compare

LOUD = [
    ("The board voted to extend the lease.", "The board voted against extending the lease."),
    ("Members voted in favour of joining the league.", "Members voted against joining the league."),
    ("Residents argued for keeping the market.", "Residents argued against keeping the market."),
    ("The town voted 12 to 4 in March to sell the hall.", "The town voted 12 to 4 in March against selling the hall."),
    ("The jury decided to acquit her.", "The jury decided against acquitting her."),
    ("The committee advised patients to take the drug.", "The committee advised patients against taking the drug."),
    ("Lind will miss the final on Sunday.", "Lind will play in the final on Sunday."),
    ("The ambassador skipped the dinner.", "The ambassador attended the dinner."),
    ("Nine senators boycotted the session.", "Nine senators attended the session."),
    ("She failed the driving test in May.", "She passed the driving test in May."),
    ("The union opposes the merger.", "The union supports the merger."),
    ("The trainer confirmed the transfer.", "The trainer denied the transfer."),
    ("The trust is selling the chapel to a brewer.", "The trust is buying the chapel from a brewer."),
    ("The pupils stayed at the school.", "The pupils left the school."),
    ("The chairman rejected the offer on Friday.", "The chairman accepted the offer on Friday."),
    ("The village lost its shop last year.", "The village won its shop last year."),
    (
        "Exports of wool fell 3 percent while exports of leather were unchanged.",
        "Exports of leather fell 3 percent while exports of wool were unchanged.",
    ),
    (
        "Prices of houses rose, but prices of flats stayed level.",
        "Prices of flats rose, but prices of houses stayed level.",
    ),
    ("Melt the butter before you beat the eggs.", "Beat the eggs before you melt the butter."),
    ("Rinse the lentils after you chop the leeks.", "Rinse the leeks after you chop the lentils."),
    ("Add the flour before you pour in the warm milk.", "Add the warm milk before you pour in the flour."),
    (
        "Trains from the north were late while trains from the coast ran on time.",
        "Trains from the coast were late while trains from the north ran on time.",
    ),
    ("The firm acquired its rival in May.", "The firm bid for its rival in May."),
    ("The fund bought the tower last week.", "The fund bid for the tower last week."),
    ("The rescuers brought 12 passengers ashore.", "The rescuers brought 12 crew ashore."),
    ("Two spectators were hurt.", "Two players were hurt."),
    ("Four patients were infected.", "Four nurses were infected."),
    ("The trial will last no longer than two weeks.", "The trial will last longer than two weeks."),
    ("The firm has no intention of selling.", "The firm has every intention of selling."),
    ("The firm does not intend to sell.", "The firm intends to sell."),
    ("There was no difference in weight.", "There was a difference in weight."),
    ("Colds were more common among nurses than among cooks.", "Colds were more common among cooks than among nurses."),
    ("Colds were more common among nurses than among cooks.", "Colds were less common among nurses than among cooks."),
    ("It would cost $4 million annually.", "It would cost $4 million monthly."),
    ("Half of them were given a coin.", "A coin was given to 60 percent of them."),
    ("Winds reached 90 km/h.", "Winds reached 90 mph."),
    ("The phone does not come with a case.", "A case is included with the phone."),
]

QUIET = [
    ("Lind missed the final.", "Lind did not play in the final."),
    ("The firm launched a bid to buy the site.", "The firm bid to buy the site."),
    ("She sold red apples and green pears at the market.", "She sold green pears and red apples at the market."),
    ("The town voted against selling the hall.", "The town voted not to sell the hall."),
    ("The doctors and nurses were praised.", "The nurses and doctors were praised."),
    ("The match was played while rain fell on the pitch.", "While rain fell on the pitch, the match was played."),
    ("The residents voted for the plan.", "The residents voted to support the plan."),
    ("Police warned people to stay away.", "Police warned people against going there."),
    ("It warned against rash cuts.", "It issued a warning against rash cuts."),
    ("The team lost against Hull.", "The team lost to Hull."),
    ("The flat is no larger than 40 square metres.", "The flat is not larger than 40 square metres."),
    ("The fee is paid yearly.", "The fee is paid every year."),
    ("Breakfast is included in the price.", "The price includes breakfast."),
    ("The ship sank after the storm hit the coast.", "After the storm hit the coast, the ship sank."),
    ("The report differs sharply from the draft.", "The report is sharply different from the draft."),
    ("The owner does not plan to sell the boat.", "The owner has no plans to sell the boat."),
    ("The ministry does not intend to change the law.", "The ministry has no intention of changing the law."),
    ("Weight did not differ between the groups.", "There was no difference in weight between the groups."),
    ("The scores did not change significantly.", "There was no significant change in the scores."),
    ("A lease shall not run longer than ten years.", "A lease shall run no longer than 10 years."),
    ("A letter must not be longer than two pages.", "A letter must be no longer than two pages."),
    ("The kit does not come with a battery.", "A battery is not included in the kit."),
    ("The plan would cost $9 million annually.", "The plan would cost $9 million a year."),
    ("The rent is 700 euros monthly.", "The rent is 700 euros a month."),
    ("The rent is 700 euros per month.", "The rent is 700 euros monthly."),
    ("A pill was given to half of them.", "Half of them were given a pill."),
    ("A pill was given to 50 percent.", "Half were given a pill."),
    ("Winds reached 90 km/h.", "Winds reached 90 kph."),
    ("Winds of up to 90 km/h were measured.", "Winds of up to 90 kilometres per hour were measured."),
    ("Colds were more common among nurses than among cooks.", "Colds were less common among cooks than among nurses."),
    ("Rents were higher in the city than in the suburbs.", "Rents were lower in the suburbs than in the city."),
    (
        "Holders must notify the office within 30 days of any move.",
        "Holders must notify the office of any move within 30 days.",
    ),
    ("The club says 300 tickets are left.", "According to the club, 300 tickets are left."),
    ("The museum said 300 pieces were sold.", "According to the museum, 300 pieces were sold."),
    ("The council voted to close the pool.", "The council voted in favour of closing the pool."),
    ("While rents rose, wages fell.", "Wages fell while rents rose."),
    ("Before you add the flour, melt the butter.", "Melt the butter before you add the flour."),
    ("The firm acquired its rival in May.", "The firm bought its rival in May."),
    ("About 400 homes lost power.", "Around 400 homes lost electricity."),
    ("An owner shall keep a record.", "An owner must keep a record."),
    ("She has won five straight games.", "She has won five games in a row."),
    ("The striker missed a penalty as he played.", "The striker missed a penalty while playing."),
    (
        "The company bought the land after a bid of $2 million.",
        "The company purchased the land after a bid of $2 million.",
    ),
]


def _both_ways(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [*pairs, *((after, before) for before, after in pairs)]


@pytest.mark.parametrize(("before", "after"), _both_ways(LOUD))
def test_a_changed_meaning_is_told(before: str, after: str) -> None:
    assert any(one.aspect.changes_meaning for one in compare(before, after))


@pytest.mark.parametrize(("before", "after"), _both_ways(QUIET))
def test_a_rewording_is_no_changed_meaning(before: str, after: str) -> None:
    assert not [one for one in compare(before, after) if one.aspect.changes_meaning]
