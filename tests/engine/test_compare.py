"""What differs between two wordings: quiet pairs say the same, loud ones do not."""

from __future__ import annotations

import pytest

from claimspan.engine.compare import compare
from claimspan.model.change import Aspect

LOUD = [
    # numbers, units, dates
    ("Inflation stood at 10 % in the spring.", "Inflation stood at 12 % in the spring.", Aspect.NUMBER),
    ("The fund raised $28m from banks.", "The fund raised £28m from banks.", Aspect.NUMBER),
    ("The fund raised $28m from banks.", "The fund raised $28bn from banks.", Aspect.NUMBER),
    ("The rover weighs 10 kilograms.", "The rover weighs 10 pounds.", Aspect.NUMBER),
    ("Unemployment fell by 2 percent.", "Unemployment fell by 2 percentage points.", Aspect.NUMBER),
    ("They won 3-1 at home.", "They won 3-2 at home.", Aspect.NUMBER),
    ("Two thirds of the members voted.", "Two fifths of the members voted.", Aspect.NUMBER),
    ("Twenty-five people were hurt.", "Twenty-six people were hurt.", Aspect.NUMBER),
    ("A dozen firms bid for it.", "Two dozen firms bid for it.", Aspect.NUMBER),
    ("She finished second in the race.", "She finished third in the race.", Aspect.NUMBER),
    ("Prices doubled within a year.", "Prices tripled within a year.", Aspect.NUMBER),
    ("Version 3.11 adds the flag.", "Version 3.12 adds the flag.", Aspect.NUMBER),
    ("See Chapter 17 for the proof.", "See Chapter 18 for the proof.", Aspect.NUMBER),
    ("The area is 10² metres.", "The area is 102 metres.", Aspect.NUMBER),
    ("The trial opens on 3 May 2021.", "The trial opens on 3 May 2022.", Aspect.DATE),
    ("The trial opens in March.", "The trial opens in April.", Aspect.DATE),
    ("Talks resume on Tuesday.", "Talks resume on Thursday.", Aspect.DATE),
    ("The train leaves at 4:30 p.m.", "The train leaves at 5:30 p.m.", Aspect.NUMBER),
    ("The train leaves at 4 a.m.", "The train leaves at 4 p.m.", Aspect.DATE),
    # names
    ("The prize went to Maria Keller.", "The prize went to Anna Keller.", Aspect.NAME),
    ("Talks were held in Oslo on Friday.", "Talks were held in Geneva on Friday.", Aspect.NAME),
    ("Arsenal beat Chelsea in the final.", "Chelsea beat Arsenal in the final.", Aspect.NAME),
    ("The treaty binds Austria.", "The treaty binds Australia.", Aspect.NAME),
    ("The probe was built by NASA.", "The probe was built by ESA.", Aspect.NAME),
    ("The pact covers France, Spain and Portugal.", "The pact covers France and Spain.", Aspect.NAME),
    ("The lander carries a French sensor.", "The lander carries an Italian sensor.", Aspect.NAME),
    # negation
    ("The minister did approve the plan.", "The minister didn't approve the plan.", Aspect.NEGATION),
    ("The drug is approved for children.", "The drug is not approved for children.", Aspect.NEGATION),
    ("He never met the lobbyist.", "He met the lobbyist.", Aspect.NEGATION),
    ("They signed without reading it.", "They signed after reading it.", Aspect.NEGATION),
    ("The firm paid the fine.", "The firm failed to pay the fine.", Aspect.NEGATION),
    ("No witnesses came forward.", "Witnesses came forward.", Aspect.NEGATION),
    ("The bank no longer lends to them.", "The bank lends to them.", Aspect.NEGATION),
    ("It often rains there.", "It rarely rains there.", Aspect.NEGATION),
    # modality
    ("Rates could rise next year.", "Rates will rise next year.", Aspect.MODALITY),
    ("Members should attend.", "Members must attend.", Aspect.MODALITY),
    ("Members must attend.", "Members may attend.", Aspect.MODALITY),
    ("The virus appears to be airborne.", "The virus is airborne.", Aspect.MODALITY),
    ("The gang allegedly stole the car.", "The gang stole the car.", Aspect.MODALITY),
    ("About 40 people came.", "40 people came.", Aspect.MODALITY),
    ("Nearly 500 homes were lost.", "More than 500 homes were lost.", Aspect.SCOPE),
    ("The merger is likely.", "The merger is certain.", Aspect.MODALITY),
    ("The study suggests that tea helps.", "The study proves that tea helps.", Aspect.MODALITY),
    ("He usually votes.", "He always votes.", Aspect.MODALITY),
    ("The river almost burst its banks.", "The river burst its banks.", Aspect.MODALITY),
    ("The team plans to publish the code.", "The team has to publish the code.", Aspect.MODALITY),
    # scope
    ("All votes were counted.", "Most votes were counted.", Aspect.SCOPE),
    ("Every patient recovered.", "Some patients recovered.", Aspect.SCOPE),
    ("Only doctors may prescribe it.", "Doctors may prescribe it.", Aspect.SCOPE),
    ("Both pilots survived.", "Neither pilot survived.", Aspect.NEGATION),
    ("At least 12 people died.", "At most 12 people died.", Aspect.SCOPE),
    ("Up to 500 jobs will go.", "More than 500 jobs will go.", Aspect.SCOPE),
    ("Many economists agree.", "Few economists agree.", Aspect.SCOPE),
    ("All members signed, including Spain.", "All members signed, excluding Spain.", Aspect.SCOPE),
    # condition
    ("The deal holds if the court agrees.", "The deal holds unless the court agrees.", Aspect.CONDITION),
    ("The tenant may leave.", "The tenant may leave provided that rent is paid.", Aspect.CONDITION),
    ("The nonce exceeds the limit.", "The nonce exceeds or equals to the limit.", Aspect.CONDITION),
    # opposites
    ("Exports increased last year.", "Exports decreased last year.", Aspect.ANTONYM),
    ("The appeal was accepted.", "The appeal was rejected.", Aspect.ANTONYM),
    ("The search was legal.", "The search was illegal.", Aspect.ANTONYM),
    ("The remark was careful.", "The remark was careless.", Aspect.ANTONYM),
    ("Profits rose sharply.", "Profits fell sharply.", Aspect.ANTONYM),
    ("She voted against the bill.", "She voted for the bill.", Aspect.ANTONYM),
    ("He left before the vote.", "He left after the vote.", Aspect.ANTONYM),
    ("The court upheld the ruling.", "The court overturned the ruling.", Aspect.ANTONYM),
    ("The suspect was acquitted.", "The suspect was convicted.", Aspect.ANTONYM),
    ("Shares hit their highest level.", "Shares hit their lowest level.", Aspect.ANTONYM),
    ("The home side won the derby.", "The home side lost the derby.", Aspect.ANTONYM),
    # content
    (
        "The council closed the library in the old town hall, which had stood empty since the flood ruined its books.",
        "The council closed the library.",
        Aspect.CONTENT,
    ),
    (
        "The council closed the library.",
        "The council closed the library after auditors found that its manager sold rare maps to private collectors.",
        Aspect.CONTENT,
    ),
]

QUIET = [
    ("Inflation stood at 10 % in the spring.", "Inflation stood at 10 per cent in the spring.", None),
    ("Inflation stood at 10% in the spring.", "Inflation stood at ten percent in the spring.", None),
    ("The fund raised $28m from banks.", "The fund raised 28 million dollars from banks.", None),
    ("The fund raised $28m from banks.", "The fund raised US$28 million from banks.", None),
    ("It costs 1100 euros.", "It costs 1,100 euros.", None),
    ("It costs 21000 gas.", "It costs 21 000 gas.", None),
    ("The dish is 25 km wide.", "The dish is twenty-five kilometres wide.", None),
    ("The rover weighs 10 kg.", "The rover weighs 10 kilograms.", None),
    ("Landing is set for Sept. 21.", "Landing is set for September 21.", None),
    ("Landing is set for September 21.", "Landing is set for September 21st.", None),
    ("U.S. officials agreed.", "US officials agreed.", None),
    ("The United States agreed to it.", "The U.S. agreed to it.", None),
    ("He has not replied.", "He hasn't replied.", None),
    ("They cannot vote.", "They can't vote.", None),
    ("It will not happen.", "It won't happen.", None),
    ("We are ready and it is late.", "We're ready and it's late.", None),
    ("The colour of the centre was grey.", "The color of the center was gray.", Aspect.SPELLING),
    ("They organised the programme.", "They organized the program.", Aspect.SPELLING),
    ("He travelled to the harbour.", "He traveled to the harbor.", Aspect.SPELLING),
    ("The goverment resigned.", "The government resigned.", Aspect.SPELLING),
    ("Results were recieved.", "Results were received.", Aspect.SPELLING),
    ("It could be temparary.", "It could be temporary.", Aspect.SPELLING),
    ("The Federal agencies met.", "The federal agencies met.", Aspect.CASE),
    ("The plan failed, however.", "The plan failed however.", Aspect.PUNCTUATION),
    ("The plan failed; it was late.", "The plan failed: it was late.", Aspect.PUNCTUATION),
    ("It was cold, and the match was called off.", "It was cold. The match was called off.", None),
    ("The blog post was long.", "The blogpost was long.", Aspect.SPELLING),
    ("They began the work early.", "They started the work early.", Aspect.WORDING),
    ("She bought a car because it was cheap.", "She bought a car since it was cheap.", Aspect.WORDING),
    ("The firm employs 40 people.", "The company employs 40 people.", Aspect.WORDING),
    ("He met them prior to the vote.", "He met them before the vote.", None),
    ("In order to win, they trained.", "To win, they trained.", None),
    ("About 40 people came.", "Around 40 people came.", None),
    ("About 40 people came.", "Approximately 40 people came.", None),
    ("More than 40 people came.", "Over 40 people came.", None),
    ("Fewer than 40 people came.", "Under 40 people came.", None),
    ("Members have to attend.", "Members must attend.", None),
    ("The search was not legal.", "The search was illegal.", None),
    ("Marco Rossi resigned on Monday.", "Rossi resigned on Monday.", None),
    ("Mr. Rossi resigned on Monday.", "Rossi resigned on Monday.", None),
    ("Rossi resigned after Keller left.", "He resigned after Keller left.", None),
    ("While the vote went on, he slept.", "Whilst the vote went on, he slept.", None),
    ("On Monday the court sat in Rome.", "The court sat in Rome on Monday.", None),
    ("Everyone in the hall stood up.", "Everybody in the hall stood up.", None),
    ("Perhaps the ship is lost.", "Maybe the ship is lost.", None),
    ("The ship is, perhaps, lost.", "The ship is perhaps lost.", None),
    ("Two bytes are stored.", "2 bytes are stored.", None),
    ("It is one of the best.", "It is among the best.", None),
    ("The the court agreed.", "The court agreed.", None),
    ("The experiment ran for an hour.", "The experiment ran for one hour.", None),
    ("PARLIAMENT BACKS THE BILL", "Parliament backs the bill", Aspect.CASE),
]

SAME = [
    ("A “quote” here", 'A "quote" here'),
    ("a\u00a0b", "a b"),
    ("a  b\r\nc", "a b c"),
    ("well-\nknown", "well-known"),
    ("lun-\nar", "lunar"),
    ("caf\u00e9", "cafe\u0301"),
    ("ef\ufb01cient", "efficient"),
    ("co\u00adoperate", "cooperate"),
    ("word\u200b", "word"),
    ("heart\u2764\ufe0f", "heart\u2764"),
    ("one — two", "one—two"),
    ("one--two", "one – two"),
    ("Ａ", "A"),
]


def _grave(before: str, after: str) -> set[Aspect]:
    return {difference.aspect for difference in compare(before, after) if difference.aspect.changes_meaning}


@pytest.mark.parametrize(("before", "after", "aspect"), LOUD)
def test_loud(before: str, after: str, aspect: Aspect) -> None:
    assert aspect in _grave(before, after), compare(before, after)


@pytest.mark.parametrize(("after", "before", "aspect"), [row for row in LOUD if row[2] is not Aspect.CONTENT])
def test_loud_the_other_way_round(before: str, after: str, aspect: Aspect) -> None:
    assert _grave(before, after), aspect


@pytest.mark.parametrize(("before", "after", "aspect"), QUIET)
def test_quiet(before: str, after: str, aspect: Aspect | None) -> None:
    found = compare(before, after)
    assert found, "other words are a difference, though a small one"
    assert not _grave(before, after), found
    if aspect:
        assert aspect in {difference.aspect for difference in found}, found


@pytest.mark.parametrize(("after", "before", "aspect"), QUIET)
def test_quiet_the_other_way_round(before: str, after: str, aspect: Aspect | None) -> None:
    assert not _grave(before, after), aspect


@pytest.mark.parametrize(("before", "after"), SAME)
def test_format_is_no_difference(before: str, after: str) -> None:
    assert compare(before, after) == ()
    assert compare(after, before) == ()


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        ("About 10 came.", "About 12 came.", 'number: "10" became "12"'),
        ("It is safe.", "It is not safe.", 'negation: "not" was added'),
        ("All votes count.", "Most votes count.", 'scope: "All" became "Most"'),
    ],
)
def test_reasons_are_plain(before: str, after: str, text: str) -> None:
    assert compare(before, after)[0].text == text
