"""Who says untouched words: a speaker or a cue that gave way to another is loud, everything else around them is quiet.

A row is a text with the recorded words between ⟦ and ⟧, what an editor took out of it, and what was put there.
"""

from __future__ import annotations

import re

import pytest

from claimspan.engine.locate import Revision, locate
from claimspan.model.change import Aspect, Change, Location
from claimspan.model.selector import Selector
from claimspan.model.text import Span

SUBJECT_BEFORE = [
    ("Keeper Anna Holm said ⟦the pitch was too wet to play on⟧.", "Anna Holm", "Berit Dahl"),
    ("Holm, 31, who joined from Lyon in May, said that ⟦the pitch was too wet⟧.", "Holm", "Dahl"),
    ("On Tuesday, Detective Ortega told the court ⟦the door had been forced⟧.", "Ortega", "Whelan"),
    ("In a blog post Okafor argued that ⟦the tax will hurt small shops⟧.", "Okafor", "Lindqvist"),
    ("Meanwhile Prof. Yamada has repeatedly warned that ⟦the dam is leaking⟧.", "Yamada", "Petrov"),
    ("Ferraro, a plumber from Turin, later added: ⟦“Nobody asked us.”⟧", "Ferraro", "Colombo"),
    ("A spokesman for Bosch said ⟦the plant will stay open⟧.", "Bosch", "Siemens"),
    ("An aide to Whitmore said ⟦the vote had been put off⟧.", "Whitmore", "Pritzker"),
    ("Whitmore and Pritzker say ⟦the bridge needs repair⟧.", "Pritzker", "Evers"),
    ("She said ⟦the ferry had been late all week⟧.", "She", "He"),
    ("Then he told reporters that ⟦the mine would reopen⟧.", "he", "she"),
    ("I said at the time that ⟦the roof would not last⟧.", "I", "He"),
    ("The union said ⟦wages had fallen for a third year⟧.", "The union", "The company"),
    ("Officials say ⟦the river is safe to swim in⟧.", "Officials", "Critics"),
    ("The board was divided, but Nakamura, its oldest member, insisted ⟦the merger was dead⟧.", "Nakamura", "Sato"),
    ("Reporters crowded round Novak, who said ⟦the trial had been a farce⟧.", "Novak", "Horak"),
    ("Novak left by a side door, saying ⟦the trial had been a farce⟧.", "Novak", "Horak"),
    ("Novak sighed and said ⟦the trial had been a farce⟧.", "Novak", "Horak"),
    ("Tolstaya was quoted as saying ⟦the bank had been warned⟧.", "Tolstaya", "Gromova"),
    ("The mayor was told by Gromova that ⟦the bank had been warned⟧.", "Gromova", "Tolstaya"),
    ("Adeyemi says the harbour has been dredged twice and ⟦will silt up again by spring⟧.", "Adeyemi", "Balogun"),
    ("Bill Hartley said ⟦the herd had been sold⟧.", "Bill", "Susan"),
    ("A report by Greenpeace found that ⟦the reef had lost half its corals⟧.", "Greenpeace", "Unesco"),
]
NAMED_AFTER = [
    ("⟦“We were outplayed,”⟧ said Holm after the whistle.", "Holm", "Dahl"),
    ("⟦“We were outplayed,”⟧ Holm told Reuters.", "Holm", "Dahl"),
    ("⟦“Were we outplayed?”⟧ asked the captain, Anna Holm.", "Anna Holm", "Berit Dahl"),
    ("⟦“We were outplayed,”⟧ Holm, a former juror and mother of three, said on Monday.", "Holm", "Dahl"),
    ("⟦“The verdict is a disgrace,”⟧ said Ruiz’s lawyer, Carmen Vidal.", "Carmen Vidal", "Pilar Soler"),
    ("⟦The comet will return in 2061⟧, astronomer Mei Lin said.", "Mei Lin", "Jun Wei"),
    ("⟦The comet will return⟧ in about four decades, Lin said on Friday.", "Lin", "Wei"),
    ("⟦The comet⟧, first seen from Chile, will return in four decades, Lin noted in a paper.", "Lin", "Wei"),
    ("⟦The comet⟧, Lin believes, will return in four decades.", "Lin", "Wei"),
    ("⟦Rates will rise twice this year⟧, according to economist Paula Brandt.", "Paula Brandt", "Ian Moss"),
    ("⟦Rates will rise twice this year⟧ and fall again, according to Brandt.", "Brandt", "Moss"),
    ("⟦“Rates will rise,”⟧ the minister said.", "the minister", "a union leader"),
    ("⟦“Rates will rise,”⟧ she said.", "she", "he"),
    ("⟦“Rates will rise,”⟧ said a spokesperson for Nestlé.", "Nestlé", "Danone"),
    ("⟦“Rates will rise,”⟧ he said. said Ian Moss, an economist in Leeds.", "Ian Moss", "Paula Brandt"),
    ("⟦“Rates will rise”⟧ — Moss", "Moss", "Brandt"),
    ("⟦A new bridge will cost more than the old one⟧, as Keller put it.", "Keller", "Vogt"),
    ("“⟦We had no warning.⟧ The siren failed. We ran,” said Keller.", "Keller", "Vogt"),
]
NAMED_AHEAD = [
    ("According to Keller, ⟦the siren never sounded⟧.", "Keller", "Vogt"),
    ("In Keller's view, ⟦the siren never sounded⟧.", "Keller", "Vogt"),
    ("By Keller’s own admission, ⟦the siren never sounded⟧.", "Keller", "Vogt"),
    ("Few believe Keller's claim that ⟦the siren never sounded⟧.", "Keller", "Vogt"),
    ("In the words of Keller, ⟦“the siren was a toy”⟧.", "Keller", "Vogt"),
    ("KELLER: ⟦The siren never sounded.⟧\nVOGT: It did.", "KELLER", "MOSER"),
    ("KELLER: Good evening. ⟦The siren never sounded.⟧ We ran.", "KELLER", "MOSER"),
    ("Keller: ⟦“Siren never sounded”⟧", "Keller", "Vogt"),
    ("Ex-Navy Doctor Reveals ⟦Secret of the Lost Submarine⟧", "Ex-Navy Doctor", "Maria Keller"),
    ("Keller Says ⟦Siren Never Sounded⟧ On Night Of Flood", "Keller", "Vogt"),
]
EARLIER = [
    ("“We ran,” said Keller. ⟦“There was no warning.”⟧", "Keller", "Vogt"),
    ("“We ran,” Keller said. ⟦“There was no warning.”⟧", "Keller", "Vogt"),
    ("“We ran,” said Keller.\n\n⟦“There was no warning.”⟧\n", "Keller", "Vogt"),
    ("Keller said: “We ran. ⟦There was no warning.⟧ It was dark.”", "Keller", "Vogt"),
    ("“We ran,” said Keller. She added that ⟦there had been no warning⟧.", "Keller", "Vogt"),
]
OTHER_SPEAKERS = [
    ("⟦Mayor Hid Debts From Town⟧, Former Town Hall Clerk Says.", "Former Town Hall Clerk", "Dr. Connie Marsh"),
    (
        "Fire chief Dana Ruiz, speaking outside the mill, said ⟦the blaze had started in the attic⟧.",
        "Dana Ruiz",
        "Lou Barton",
    ),
    ("⟦“It was dark,”⟧ recalled Ruiz, wiping her hands.", "Ruiz", "Barton"),
    ("Ruiz, in a letter to the council on May 3, wrote that ⟦the mill was unsafe⟧.", "Ruiz", "Barton"),
    ("The Health Ministry said in a statement on Friday that ⟦the vaccine is safe⟧.", "Health Ministry", "Red Cross"),
    ("⟦Inflation will ease by June⟧, the central bank said on Monday.", "central bank", "finance ministry"),
    ("⟦“We’ll fight on,”⟧ the club’s owner, Sam Petty, told the BBC.", "Sam Petty", "Jo Lane"),
    ("Asked about the delay, Petty said ⟦nobody was to blame⟧.", "Petty", "Lane"),
    ("In his ruling, Judge Amos Grey found that ⟦the contract was void⟧.", "Amos Grey", "Peter White"),
    ("Grey argued in court that ⟦the contract was void⟧ and asked for damages.", "Grey", "White"),
    ("Scientists at MIT say ⟦the alloy does not rust⟧.", "MIT", "Caltech"),
    ("⟦The alloy does not rust⟧, say scientists at MIT.", "MIT", "Caltech"),
    ("“The alloy,” says Tanaka, ⟦“does not rust.”⟧", "Tanaka", "Suzuki"),
    ("Tanaka’s colleague, Aiko Mori, thinks ⟦the alloy will rust⟧.", "Aiko Mori", "Yui Abe"),
    ("⟦The alloy does not rust⟧ (Tanaka says it does not even stain), according to a paper by Mori.", "Mori", "Abe"),
    ("But Mori doubts that ⟦the alloy will ever be cheap⟧.", "Mori", "Abe"),
    ("It was Mori who first said ⟦the alloy was worthless⟧.", "Mori", "Abe"),
    ("Mori was unsure whether ⟦the alloy would hold⟧.", "Mori", "Abe"),
    ("Defense attorney Lee Cho told jurors ⟦his client was asleep⟧.", "Lee Cho", "Max Fried"),
    ("The striker claimed ⟦the ball had crossed the line⟧.", "The striker", "The referee"),
    ("Neighbors said ⟦the dog barked all night⟧.", "Neighbors", "Prosecutors"),
    ("Cho had earlier told police: ⟦“I saw nothing.”⟧", "Cho", "Fried"),
    ("⟦“I saw nothing,”⟧ Cho had earlier told police.", "Cho", "Fried"),
    ("“I saw nothing. ⟦I heard nothing.⟧” Cho told police.", "Cho", "Fried"),
    ("Q: Did you see it?\nCHO: No. ⟦I saw nothing.⟧", "CHO", "FRIED"),
    ("A spokeswoman for the airline said ⟦the flight had been cancelled⟧.", "airline", "airport"),
]
CUES = [
    ("Moss said ⟦he had seen the accounts⟧.", "said", "denied"),
    ("Moss said ⟦he had seen the accounts⟧.", "said", "did not say"),
    ("Moss said that ⟦the accounts were forged⟧.", "said that", "refused to say that"),
    ("Moss stated ⟦the accounts were forged⟧.", "stated", "disputed"),
    ("Moss said that ⟦the accounts were forged⟧.", "said that", "asked whether"),
    ("Moss has said ⟦the accounts were forged⟧.", "has said", "has never said"),
]

BEHIND_PRONOUN = [
    ("Harbour director Lena Voigt toured the quay. ⟦“The cranes are old,”⟧ she said.", "Lena Voigt", "Tilda Marsh"),
    ("Union leader Paulo Reis addressed the crowd. ⟦“We want rest,”⟧ he said.", "Paulo Reis", "Gil Tavares"),
    ("Prosecutor Ida Krog told the jury that he lied. ⟦“He forged it,”⟧ she said.", "Ida Krog", "Marit Lund"),
    ("Head teacher Orla Finn opened the gate. ⟦“The roof leaks,”⟧ she told parents.", "Orla Finn", "Bea Nolan"),
    ("She met the finance minister, Otto Rask. ⟦“Taxes will fall,”⟧ he said.", "Otto Rask", "Emil Thorn"),
    ("She met the mayor, Otto Rask. “Taxes will fall,” he said. ⟦“By May.”⟧", "Otto Rask", "Emil Thorn"),
    ("Old Garrick laughed and took his hat. ⟦“Rain again,”⟧ he said.", "he said", "Wenna said"),
    ("Captain Ruben Falk shook his head. ⟦“The mast is gone,”⟧ he said.", "he said", "Sol Amado said"),
    ("Nurse Hanne Bech smiled. ⟦“It will heal,”⟧ she said.", "she said", "Vera Stang said"),
    (
        "“We paid too much,” said chief executive Jo Sund. ⟦“We will not again.”⟧ Finance chief Kit Moe said pay fell.",
        "chief executive Jo Sund",
        "chairman Al Teig",
    ),
]
LOUD = [*SUBJECT_BEFORE, *NAMED_AFTER, *NAMED_AHEAD, *EARLIER, *OTHER_SPEAKERS, *BEHIND_PRONOUN]

SAME_SPEAKER = [
    ("Anna Holm said ⟦the pitch was too wet⟧.", "Anna Holm", "Holm"),
    ("⟦“We were outplayed,”⟧ said Holm.", "Holm", "captain Anna Holm"),
    ("⟦“We were outplayed,”⟧ said Holm.", "Holm", "Ms. Holm"),
    ("⟦“We were outplayed,”⟧ said Holm.", "Holm", "she"),
    ("⟦“We were outplayed,”⟧ said Holm.", "said Holm", "Holm said"),
    ("⟦“We were outplayed,”⟧ said Holm.", "said Holm", "according to Holm"),
    ("⟦“We were outplayed,”⟧ said Holmm.", "Holmm", "Holm"),
    ("⟦“We were outplayed,”⟧ said Müller.", "Müller", "Muller"),
    ("Robert Hartley said ⟦the herd had been sold⟧.", "Robert Hartley", "Bob Hartley"),
    ("Senator Hartley said ⟦the herd had been sold⟧.", "Senator Hartley", "Jane Hartley"),
    ("Hartley, a farmer, said ⟦the herd had been sold⟧.", "a farmer", "a breeder from Dorset"),
    ("Hartley said ⟦the herd had been sold⟧.", "Hartley", "Hartley, of the Dorset Farmers Union,"),
    ("Hartley’s lawyer said ⟦the herd had been sold⟧.", "Hartley’s lawyer", "Hartley's lawyer"),
    ("The Federal Trade Commission said ⟦the herd had been sold⟧.", "Federal Trade Commission", "FTC"),
    ("Hartley said ⟦the herd had been sold⟧.", "Hartley said", "The farmer said"),
    ("Officials say ⟦the river is safe⟧.", "Officials", "Authorities"),
    ("The company said ⟦the plant will close⟧.", "The company", "The firm"),
    ("⟦“The plant will close,”⟧ said the spokesman.", "spokesman", "spokeswoman"),
    ("Siemens said ⟦the plant will close⟧.", "Siemens", "The company"),
    ("⟦“We ran,”⟧ he said. said Ian Moss, an economist.", "he said. said", "said"),
    ("According to Keller, ⟦the siren never sounded⟧.", "According to Keller,", "Keller said"),
    ("“We ran,” said Keller. ⟦“There was no warning.”⟧", "said Keller", "said Ruth Keller, a nurse"),
    ("“We ran,” said Keller. She added that ⟦there had been no warning⟧.", "She", "Keller"),
    ("Keller was there. ⟦“There was no warning,”⟧ said the nurse.", "said the nurse", "she said"),
]
NO_SPEAKER = [
    ("⟦“We were outplayed,”⟧ Holm told Reuters.", "Reuters", "AFP"),
    ("Holm told the Guardian ⟦the pitch was too wet⟧.", "Guardian", "Mirror"),
    ("Holm said in Oslo that ⟦the pitch was too wet⟧.", "Oslo", "Bergen"),
    ("In Oslo, Holm said ⟦the pitch was too wet⟧.", "Oslo", "Bergen"),
    ("Holm of Rosenborg said ⟦the pitch was too wet⟧.", "Rosenborg", "Brann"),
    ("Holm said on Tuesday that ⟦the pitch was too wet⟧.", "Tuesday", "Monday"),
    ("⟦“We were outplayed,”⟧ said Holm, who moved to Lyon.", "Lyon", "Turin"),
    ("⟦“We were outplayed,”⟧ said Holm at the stadium in Lyon.", "Lyon", "Turin"),
    ("⟦The comet will return⟧ over Chile in four decades, Lin said.", "Chile", "Peru"),
    ("⟦The comet will return in 2061⟧, long after Halley was first seen from Peking.", "Peking", "Rome"),
    ("A bid for the Chilean telescope ⟦was turned down last year⟧, Lin said.", "Chilean", "Peruvian"),
    ("Probes for Mars ⟦will be built by three firms⟧, Lin said.", "Mars", "Venus"),
    ("“Rates will rise,” said Moss. The bank, which Brandt heads, ⟦had no comment⟧.", "Moss", "Keller"),
    ("“Rates will rise,” said Moss. “They will fall,” said Brandt. ⟦“Nobody knows.”⟧", "Moss", "Keller"),
    ("⟦“Rates will rise,”⟧ said Moss. “They will fall,” said Brandt.", "Brandt", "Keller"),
    ("Moss said rates will rise. ⟦The bank raised them in May.⟧", "Moss", "Keller"),
    ("⟦The bank raised rates in May.⟧ Moss said it was too late.", "Moss", "Keller"),
    ("⟦“Rates will rise,”⟧ said Moss. Said Brandt later: “They will fall.”", "Brandt", "Keller"),
    ("Brandt resigned on Monday. ⟦“Rates will rise,”⟧ said Moss.", "Brandt", "Keller"),
    ("Moss, who had met Brandt, said ⟦rates will rise⟧.", "Brandt", "Keller"),
    ("Moss was told that ⟦rates will rise⟧ in a letter to Brandt.", "Brandt", "Keller"),
    ("Keller: ⟦The siren never sounded.⟧\nVogt: It did.", "Vogt", "Moser"),
    ("Moss told Brandt that ⟦rates will rise⟧.", "Brandt", "Keller"),
    ("After Brandt spoke, Moss said ⟦rates will rise⟧.", "Brandt", "Keller"),
    ("The dollar fell, and ⟦shares in Tokyo rose by two percent⟧, while Seoul was flat.", "Seoul", "Taipei"),
    ("Moss, citing Brandt, said ⟦rates will rise⟧.", "citing Brandt", "citing Keller"),
]
SAME_CUE = [
    ("Moss said ⟦he had seen the accounts⟧.", "said", "stated"),
    ("Moss noted ⟦he had seen the accounts⟧.", "noted", "explained"),
    ("⟦“I have seen them,”⟧ Moss said.", "said", "replied"),
    ("⟦“I have seen them,”⟧ Moss told the court.", "told the court", "testified"),
    ("⟦“Have I seen them?”⟧ Moss said.", "said", "asked"),
    ("Moss said ⟦he had seen the accounts⟧.", "said", "has said"),
    ("Moss said ⟦he had seen the accounts⟧.", "said", "later said"),
    ("Moss denied ⟦he had seen the accounts⟧.", "denied", "rejected the charge that"),
    ("Moss says ⟦the accounts were forged⟧.", "says", "believes"),
    ("Moss did not comment. ⟦The accounts were forged.⟧", "did not comment", "denied it"),
]

NOTHING_NEW = [
    ("Ruiz, speaking outside the mill in Derby, said ⟦the blaze had started in the attic⟧.", "Derby", "Leeds"),
    ("⟦“It was dark,”⟧ recalled Ruiz, who grew up in Derby.", "Derby", "Leeds"),
    ("⟦“It was dark,”⟧ Ruiz told the Derby Telegraph.", "Derby Telegraph", "Leeds Herald"),
    ("The bank said on Monday ⟦rates would rise⟧ in Japan.", "Japan", "Korea"),
    ("⟦The mill was unsafe⟧, Ruiz said in an interview with Barton.", "Barton", "Petty"),
    ("⟦The mill was unsafe⟧, and Barton, its owner, knew it.", "Barton", "Petty"),
    ("⟦Rates rose in May⟧ after Barton left, the bank said.", "Barton", "Petty"),
    ("Barton left in May. ⟦Rates rose⟧, the bank said.", "Barton", "Petty"),
    ("Ruiz said ⟦the mill was unsafe⟧. Barton said it was not.", "Barton", "Petty"),
    ("Ruiz said ⟦the mill was unsafe⟧.", "Ruiz", "Fire chief Dana Ruiz"),
    ("Fire chief Ruiz said ⟦the mill was unsafe⟧.", "Fire chief Ruiz", "Ruiz, the fire chief,"),
    ("Fire chief Ruiz said ⟦the mill was unsafe⟧.", "Fire chief Ruiz", "The fire chief"),
    ("“It was dark,” Ruiz said. ⟦“We left.”⟧", "Ruiz said", "Ruiz recalled"),
    ("“It was dark,” Ruiz said. ⟦“We left.”⟧", "Ruiz said", "said Dana Ruiz, the chief"),
    ("The report, written for Shell, says ⟦the spill was small⟧.", "Shell", "Total"),
    ("The minister told Le Monde ⟦the spill was small⟧.", "Le Monde", "El País"),
    ("According to Ruiz, who spoke in Derby, ⟦the mill was unsafe⟧.", "Derby", "Leeds"),
    ("According to Ruiz, ⟦the mill was unsafe⟧.", "According to", "In the view of"),
    ("⟦The mill was unsafe⟧, according to Ruiz.", "according to Ruiz", "Ruiz said"),
    ("⟦The mill was unsafe⟧, according to Ruiz.", "Ruiz", "the fire chief"),
    ("Ruiz explained that ⟦the mill was unsafe⟧.", "explained", "pointed out"),
    ("Ruiz said that ⟦the mill was unsafe⟧.", "said that", "told reporters that"),
    ("Ruiz joked that ⟦the mill was unsafe⟧.", "joked", "quipped"),
    ("Ruiz said that ⟦the mill was unsafe⟧.", "said that", "said Tuesday that"),
    ("Ruiz has said that ⟦the mill was unsafe⟧.", "has said", "said"),
    ("The FBI said ⟦the mill was unsafe⟧.", "The FBI", "The Federal Bureau of Investigation"),
    ("President Obama said ⟦the mill was unsafe⟧.", "President Obama", "Obama"),
    ("President Obama said ⟦the mill was unsafe⟧.", "President Obama", "The president"),
    ("Obama said ⟦the mill was unsafe⟧.", "Obama", "Barack Obama"),
    ("Prof. Ana Sousa said ⟦the mill was unsafe⟧.", "Prof. Ana Sousa", "Sousa, a professor in Porto,"),
    ("The crater lies in Chile. ⟦It is 3 km wide⟧, Sousa said.", "Chile", "Peru"),
    ("In a study in Nature, Sousa said ⟦the crater is new⟧.", "Nature", "Science"),
    ("⟦The crater is new⟧, say Sousa and a team from Nasa.", "Nasa", "Esa"),
    ("She said ⟦the crater is new⟧.", "She", "Sousa"),
    ("Sousa left. “Nobody cares,” she said. ⟦The crater is new⟧.", "Sousa", "Mori"),
    ("Shares in Siemens, which said it would cut jobs, ⟦fell by four percent⟧.", "said", "announced"),
    ("Mori said Siemens ⟦would cut 400 jobs⟧.", "said Siemens", "said that Siemens"),
    ("Mori said on Tuesday in Berlin that ⟦jobs would go⟧.", "on Tuesday in Berlin", "in Berlin on Tuesday"),
]

STILL_MEANT = [
    ("Harbour director Lena Voigt toured the quay. ⟦“The cranes are old,”⟧ she said.", "Harbour director Lena", "Ms"),
    ("Union leader Paulo Reis addressed the crowd. ⟦“We want rest,”⟧ he said.", "Paulo Reis", "Reis"),
    ("Union leader Paulo Reis addressed a crowd. ⟦“We want rest,”⟧ he said.", "addressed a crowd", "spoke at a rally"),
    ("Union leader Paulo Reis went to Porto. ⟦“We want rest,”⟧ he said.", "Porto", "Braga"),
    ("Prosecutor Ida Krog met Judge Marit Lund. ⟦“He forged it,”⟧ she said.", "Marit Lund", "Tora Vik"),
    ("Union leader Paulo Reis went home. ⟦“We want rest,”⟧ he said.", "Union leader Paulo Reis", "The union leader"),
    (
        "She met the finance minister, Otto Rask. ⟦“Taxes will fall,”⟧ he said.",
        "the finance minister, Otto",
        "Minister",
    ),
    ("Old Garrick laughed and took his hat. ⟦“Rain again,”⟧ he said.", "he said", "Garrick said"),
    ("Real Porto lost. ⟦“We were slow,”⟧ he said.", "he said", "Tavares said"),
    ("Wenna saw Garrick. Garrick laughed. ⟦“Rain again,”⟧ she said.", "she said", "Wenna said"),
]
QUIET = [*SAME_SPEAKER, *NO_SPEAKER, *SAME_CUE, *NOTHING_NEW, *STILL_MEANT]

OPENING = "The town hall was full that night.\n\n"
CLOSING = "\n\nNothing else was decided.\n"


def _located(marked: str, old: str, new: str) -> Location:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")
    place = next(re.finditer(rf"(?<!\w){re.escape(old)}", marked)).start()
    place -= (place > start) + (place > end)
    before = OPENING + text + CLOSING
    after = OPENING + text[:place] + new + text[place + len(old) :] + CLOSING
    span = Span(len(OPENING) + start, len(OPENING) + end)
    return locate(Selector.describe(before, span), Revision(after, before))


def _shown(location: Location) -> tuple[Change, str]:
    return location.change, location.reason


@pytest.mark.parametrize(("marked", "old", "new"), LOUD)
def test_another_speaker_is_loud(marked: str, old: str, new: str) -> None:
    location = _located(marked, old, new)
    assert location.change is Change.CHANGED, _shown(location)
    assert [difference.aspect for difference in location.differences] == [Aspect.ATTRIBUTION]
    assert location.reason.startswith("speaker around the words: "), _shown(location)


@pytest.mark.parametrize(("marked", "old", "new"), CUES)
def test_a_cue_of_other_force_is_loud(marked: str, old: str, new: str) -> None:
    location = _located(marked, old, new)
    assert location.change is Change.CHANGED, _shown(location)
    assert location.reason.startswith("cue around the words: "), _shown(location)


@pytest.mark.parametrize(("marked", "old", "new"), QUIET)
def test_the_same_speaker_is_quiet(marked: str, old: str, new: str) -> None:
    location = _located(marked, old, new)
    assert location.change in {Change.INTACT, Change.MOVED}, _shown(location)
