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
CUES = [
    ("Moss said ⟦he had seen the accounts⟧.", "said", "denied"),
    ("Moss said ⟦he had seen the accounts⟧.", "said", "did not say"),
    ("Moss said that ⟦the accounts were forged⟧.", "said that", "refused to say that"),
    ("Moss stated ⟦the accounts were forged⟧.", "stated", "disputed"),
    ("Moss said that ⟦the accounts were forged⟧.", "said that", "asked whether"),
    ("Moss has said ⟦the accounts were forged⟧.", "has said", "has never said"),
]

LOUD = [*SUBJECT_BEFORE, *NAMED_AFTER, *NAMED_AHEAD, *EARLIER]

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

QUIET = [*SAME_SPEAKER, *NO_SPEAKER, *SAME_CUE]

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
