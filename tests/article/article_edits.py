"""Edits of the real article, each with the findings that a check owes the desk for it.

A record is named by words that only its statement (a claim) or its own words (a quote) hold. ``Edit.findings``
lists every record flagged as error or warning with the code of its finding; no other may be flagged.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from article_rewrites import (
    Rewrite,
    all_of,
    carriage_returns,
    carried,
    cut,
    inserted,
    ligated,
    put,
    straightened,
    syllabled,
    unbroken,
    wrapped,
)

GONE, CHANGED, QUOTE_REWORDED, REWORDED, SPEAKER = "CS102", "CS301", "CS302", "CS303", "CS304"
MISATTRIBUTED = "CS501"


@dataclass(frozen=True)
class Edit:
    """One edit: what somebody did, how, and the code owed to each record that is flagged for it."""

    name: str
    rewrite: Rewrite
    findings: Mapping[str, str] = field(default_factory=dict)


SESSION = "At a session of the International Astronautical Congress"
OPEN, INCLUDES, PRESENTATION = "China is open to proposals", "already includes Swedish", "conceived in 2014"
SOUTH_POLE = "mission for landing at the lunar south pole"
ION, RETROREFLECTOR, RADON, CUBESAT = "Sweden and ESA", "a retroreflector from", "instrument from", "a CubeSat from"
ROVER, MASS = "aboard an upcoming mission", "10 kilograms"
LAUNCH = "The launch of Tianwen-2"
MARS, JUPITER, STAGES = "is a Mars sample return", "is a mission to Jupiter", "are still in preliminary stages"
ORBITER, URANUS = "solar-powered orbiter", "to fly by Uranus"
PAYLOADS, DECADE, EUROPE = "China is asking for payload", "before the end of the decade", "with Europe"
BASE, CAPTION, UNNAMED = "permanent lunar base in the 2030s", "CNSA/Roscosmos", "On the slide taken directly"
ROADMAP, EQUALS, ABSENCE, SINO_RUSSIAN = "in June 2021", "nominally equal", "no presence at the IAC", "Sino-Russian"
ONLY_SLIDE, LONG_MARCH, DILEMMA = "only by a slide", "9 is a superheavy rocket", "appears to face a dilemma"
ALIBERTI, HROZENSKY = "Marco Aliberti is", "Tomas Hrozensky is"
REALISTIC, KEEN, BEYOND = "a very realistic view", "keen to build", "Beyond a few launcher programs"
PRECLUDE, AMBIGUOUS = "may preclude", "an ambiguous position"

LITTLE_ROVER = (
    "The United Arab Emirates will also have a little rover with a mass of about 10 kilograms aboard the mission."
)
LOOKALIKE = "Saudi Arabia will also have a small camera with a power draw of about 30 watts aboard the orbital station."
MANUAL = (
    " The slide was taken directly from the ILRS manual released to coincide with the St. Petersburg event in 2021, "
    "and neither Russia nor its missions were explicitly named."
)

FACTS = (
    Edit("a mass is corrected", put(("about 10 kilograms", "about 12 kilograms")), {MASS: CHANGED}),
    Edit("a day is corrected", put(("September 21", "September 20")), {SESSION: CHANGED}),
    Edit("a year in reported speech is corrected", put(("in 2014 and", "in 2015 and")), {PRESENTATION: CHANGED}),
    Edit("the year of an event is corrected", put(("June 2021", "June 2022")), {ROADMAP: CHANGED}),
    Edit("a decade is corrected", put(("in the 2030s", "in the 2040s")), {BASE: CHANGED}),
    Edit(
        "a mission designator is corrected",
        put(("Chang’e-6 already", "Chang’e-7 already")),
        dict.fromkeys((INCLUDES, ION, RETROREFLECTOR, RADON, CUBESAT), CHANGED),
    ),
    Edit(
        "another planet is the aim",
        put(("Tianwen-3 Mars sample", "Tianwen-3 Venus sample")),
        dict.fromkeys((MARS, STAGES), CHANGED),
    ),
    Edit(
        "one of two planets is another",
        put(("to Jupiter and Uranus", "to Jupiter and Neptune")),
        dict.fromkeys((JUPITER, STAGES), CHANGED),
    ),
    Edit(
        "another rocket is shown",
        put(("Long March 9", "Long March 10")),
        dict.fromkeys((LONG_MARCH, ONLY_SLIDE), CHANGED),
    ),
    Edit(
        "a country is swapped",
        put(("an Italian retroreflector", "a Spanish retroreflector")),
        dict.fromkeys((INCLUDES, RETROREFLECTOR), CHANGED),
    ),
    Edit(
        "a country is swapped for one that begins alike",
        put(("includes Swedish and", "includes Swiss and")),
        dict.fromkeys((INCLUDES, ION), CHANGED),
    ),
    Edit(
        "two countries change places",
        put(("an Italian retroreflector, a French radon", "a French retroreflector, an Italian radon")),
        dict.fromkeys((INCLUDES, RETROREFLECTOR, RADON), CHANGED),
    ),
    Edit("a name is dropped", put(("CNSA/Roscosmos", "CNSA")), {CAPTION: CHANGED}),
    Edit("a place is corrected", put(("in St. Petersburg at", "in Moscow at")), {ROADMAP: CHANGED}),
    Edit("before becomes after", put(("launched before the", "launched after the")), {DECADE: CHANGED}),
)

STRENGTH = (
    Edit(
        "a negation is put into a quote",
        put(("China has a very realistic", "China does not have a very realistic")),
        {REALISTIC: CHANGED},
    ),
    Edit("a negation is taken out of a quote", put(("has never been", "has been")), {REALISTIC: CHANGED}),
    Edit("another negation is taken out", put(("Russia has not been able", "Russia has been able")), {BEYOND: CHANGED}),
    Edit(
        "a negation is put into reported speech",
        put(("said China is open", "said China is not open")),
        dict.fromkeys((OPEN, SOUTH_POLE), CHANGED),
    ),
    Edit("neither becomes both", put(("neither Russia nor its", "both Russia and its")), {UNNAMED: CHANGED}),
    Edit("open becomes closed", put(("and open to collab", "and closed to collab")), {STAGES: CHANGED}),
    Edit("an absence becomes a presence", put(("There was no Russian", "There was a Russian")), {ABSENCE: CHANGED}),
    Edit("a hedge on a year is dropped", put(("around 2025", "in 2025")), {LAUNCH: CHANGED}),
    Edit("a hedge on a mass is dropped", put(("of about 10 kilo", "of 10 kilo")), {MASS: CHANGED}),
    Edit("a hedge on a practice is dropped", put(("had generally been", "had been")), {SINO_RUSSIAN: CHANGED}),
    Edit("an appearance becomes a fact", put(("appears to be facing", "is facing")), {DILEMMA: CHANGED}),
    Edit("a hedge on an equality is dropped", put(("nominally equal", "equal")), {EQUALS: CHANGED}),
    Edit("an opinion becomes a forecast", put(("and I think it will", "and it will")), {BEYOND: CHANGED}),
    Edit("a possibility in a quotation becomes a plan", put(("“may preclude", "“will preclude")), {PRECLUDE: CHANGED}),
    Edit("a possibility in a report becomes a plan", put(("what could", "what will")), {AMBIGUOUS: CHANGED}),
    Edit(
        "a plan becomes a possibility",
        put(("mission will include a solar", "mission may include a solar")),
        dict.fromkeys((ORBITER, URANUS), CHANGED),
    ),
    Edit("much becomes all", put(("much of Chinese", "all of Chinese")), {EUROPE: CHANGED}),
    Edit("the only one becomes one of several", put(("The only visible", "The visible")), {ONLY_SLIDE: CHANGED}),
)

SPEAKERS = (
    Edit(
        "a quote is given to the other expert",
        put(("says Tomas Hrozensky", "says Marco Aliberti")),
        {BEYOND: SPEAKER, HROZENSKY: CHANGED},
    ),
    Edit(
        "a quote of three paragraphs is given to the other expert",
        put(("said Marco Aliberti", "said Tomas Hrozensky")),
        {REALISTIC: SPEAKER, ALIBERTI: CHANGED},
    ),
    Edit("a report is given to the other expert", put(("Aliberti says", "Hrozensky says")), {KEEN: SPEAKER}),
    Edit(
        "a half quotation is given to the other, and with it the “He” of the next paragraph",
        put(("Aliberti notes", "Hrozensky notes")),
        {PRECLUDE: SPEAKER, AMBIGUOUS: MISATTRIBUTED},
    ),
    Edit("an official's statement is given to another", put((", Wang said", ", Zhang said")), {INCLUDES: SPEAKER}),
    Edit("a presentation is given to another", put(("Wang’s presen", "Zhang’s presen")), {PRESENTATION: SPEAKER}),
    Edit("the full name is given", put((", Wang said", ", Wang Qiong said"), ("Aliberti says", "Marco Aliberti says"))),
    Edit("a title is given", put((", Wang said", ", Ms. Wang said"), ("says Tomas", "says Dr. Tomas"))),
    Edit("name and word of saying change places", put((", Wang said.", ", said Wang."))),
    Edit("another form of attribution", put((", Wang said.", ", according to Wang."))),
    Edit("a pronoun gives way to the name it stands for", put(("He adds that", "Aliberti adds that"))),
    Edit("another word of noting", put(("Aliberti notes", "Aliberti observes"))),
    Edit("another word of saying", put((", Wang said.", ", Wang explained."))),
    Edit("the doubled cue is put right", put(("he said. said", "said"), (", said SpaceNews", " told SpaceNews"))),
)

PLACES = (
    Edit("a paragraph is deleted", cut("The United Arab"), dict.fromkeys((ROVER, MASS), GONE)),
    Edit("a paragraph is carried behind the next", carried("The United Arab", behind="In deep space")),
    Edit(
        "a paragraph is carried behind the next and its figure corrected",
        all_of(carried("The United Arab", behind="In deep space"), put(("about 10 kilo", "about 12 kilo"))),
        {MASS: CHANGED},
    ),
    Edit("two paragraphs become one", put(("Wang said.\n\nThe United", "Wang said. The United"))),
    Edit("two sentences change places", all_of(put((MANUAL, ""), ("\n\nThe only", f"\n\n{MANUAL.strip()} The only")))),
    Edit(
        "a quote's paragraphs change places",
        carried("“This unease", behind="“Moving forward"),
        {REALISTIC: CHANGED},
    ),
    Edit("a quote's paragraph is carried up", carried("“Beyond a few", behind="It is difficult")),
    Edit("a paragraph is put before all others", lambda text: f"This article was updated.\n\n{text}"),
    Edit("the section's name is dropped", cut("Deep space exploration")),
    Edit("one of a quote's three paragraphs is deleted", cut("“This unease"), {REALISTIC: GONE}),
    Edit(
        "a sentence is put between a quote's paragraphs",
        inserted("He has followed the two space programs for a decade.", behind="“Whether in space"),
    ),
    Edit(
        "a sentence goes while one like it is put in elsewhere",
        all_of(cut("The United Arab"), inserted(LOOKALIKE, behind="Currently, China")),
        dict.fromkeys((ROVER, MASS), GONE),
    ),
    Edit("one like it is put in before it", inserted(LOOKALIKE, behind="Chinese space officials")),
    Edit("a sentence is repeated further down", inserted(LITTLE_ROVER, behind="In deep space")),
    Edit("a sentence is repeated further up", inserted(LITTLE_ROVER, behind="Chinese space officials")),
    Edit("a sentence nobody recorded is reworded", put(("It is difficult to say", "It is hard to tell"))),
    Edit(
        "a sentence nobody recorded is deleted",
        put(("The elephant in the room was however not mentioned. ", "")),
    ),
)

WORDING = (
    Edit("a synonym in a quotation", put(("bold undertaking", "daring undertaking")), {REALISTIC: QUOTE_REWORDED}),
    Edit(
        "a quotation's grammar is smoothed", put(("in a recent past", "in the recent past")), {BEYOND: QUOTE_REWORDED}
    ),
    Edit(
        "a synonym in a report and in a claim's evidence",
        put((", named ICUBE-Q", ", called ICUBE-Q")),
        dict.fromkeys((INCLUDES, CUBESAT), REWORDED),
    ),
    Edit(
        "a synonym in two claims' evidence",
        put(("little rover", "small rover")),
        dict.fromkeys((ROVER, MASS), REWORDED),
    ),
    Edit("a number is spelled out", put(("about 10 kilo", "about ten kilo")), {MASS: REWORDED}),
    Edit("another word for about", put(("about 10 kilo", "roughly 10 kilo")), {MASS: REWORDED}),
    Edit("a unit is abbreviated", put(("10 kilograms", "10 kg")), {MASS: REWORDED}),
    Edit("a date is written the other way round", put(("September 21", "21 September")), {SESSION: REWORDED}),
    Edit(
        "a country is abbreviated",
        put(("The United Arab Emirates", "The UAE")),
        dict.fromkeys((ROVER, MASS), REWORDED),
    ),
    Edit(
        "a synonym in words that bear two claims out",
        put(("China is soliciting payload", "China is requesting payload")),
        dict.fromkeys((PAYLOADS, EUROPE), REWORDED),
    ),
    Edit("a spelling is corrected", put(("Policy. Institute", "Policy Institute")), {ALIBERTI: REWORDED}),
    Edit("a stray full stop between sentences is dropped", put(("event. . There", "event. There"))),
    Edit(
        "a name gets its diacritics",
        put(("Tomas Hrozensky", "Tom\u00e1\u0161 Hrozensk\u00fd")),
        {HROZENSKY: REWORDED},
    ),
    Edit(
        "a name gets its diacritics, decomposed",
        put(("Tomas Hrozensky", unicodedata.normalize("NFD", "Tom\u00e1\u0161 Hrozensk\u00fd"))),
        {HROZENSKY: REWORDED},
    ),
)

FORM = (
    Edit("nothing is done", lambda text: text),
    Edit("a final newline is added", lambda text: text + "\n"),
    Edit("the lines are wrapped", wrapped),
    Edit("quotation marks are straightened", straightened),
    Edit("no-break spaces are put beside numbers", unbroken),
    Edit("soft hyphens are put in", syllabled),
    Edit("ligatures are set", ligated),
    Edit("lines end as on Windows", carriage_returns),
    Edit("a byte order mark is put before the text", lambda text: f"\ufeff{text}"),
    Edit("all of that at once", all_of(wrapped, straightened, unbroken, syllabled, ligated, carriage_returns)),
)

EDITS = (*FACTS, *STRENGTH, *SPEAKERS, *PLACES, *WORDING, *FORM)
