"""Science and health: a vaccine trial, bats."""

from drift_case import SAME, case, text

TRIAL = text("""
A nasal spray against river fever halved the number of infections in a trial with 3,600 volunteers, researchers at the
Selby Institute in Corrow report. The spray may protect for up to nine months. It has not been tested in children
under 12.

The volunteers were randomly assigned to the spray or to salt water. Among those who got the spray, 1 in 50 fell ill;
among the others, 1 in 25. Side effects were mild and rarely lasted longer than two days. No one died during the
study.

"We can't say yet whether it prevents transmission," said immunologist Petra Vasko, who led the trial. "We hope to
know more by spring."

Vasko's team was funded by the maker of the spray, Lumora Biologics. The World Health Organization (WHO) considers
river fever a neglected disease. It infects some 200,000 people every year, most of them in the delta. The older
vaccine is ineffective against the eastern strain. Doctors should not give the spray to patients with asthma unless a
specialist approves.

"It's a decent result, not a miracle," said epidemiologist Hugo Lamarque, who was not involved in the study.
""")

BATS = text("""
Bats of the Morrow caves recognise the calls of their grandchildren, a study in the journal Night Ecology suggests.
Anja Thorsen and her colleagues recorded 412 calls over three winters. They played the recordings to 37 females and
measured how fast each one turned her head.

Older females reacted more quickly to the calls of relatives than to those of strangers. The effect was strongest in
caves below 8 °C. Males showed hardly any reaction. The colour of the fur played no role.

"A bat that remembers is a bat that can wait," Thorsen writes. Her co-author, Kwame Bediako, is more careful. "The
sample was small, and two of the microphones were broken," he said. He thinks that the animals probably react to smell
as well.

The caves were discovered in 1887 and have been closed to visitors since the 1990s. Thorsen plans to return in January
with twice as many microphones. The raw data are available on request.
""")

CASES = (
    case(
        "science-01",
        TRIAL,
        "halved the number of infections in a trial with 3,600 volunteers",
        "cut the number of infections by half in a trial with 3600 volunteers",
        "reworded",
        "fraction",
        "halved = cut by half; no thousands mark",
    ),
    case(
        "science-02",
        TRIAL,
        "The spray may protect for up to nine months.",
        "The spray protects for nine months.",
        "changed",
        "hedge-dropped",
        "may and up to are gone",
    ),
    case(
        "science-03",
        TRIAL,
        "The spray may protect for up to nine months.",
        "The spray might protect for as long as nine months.",
        "reworded",
        "hedge-kept",
        "may = might, up to = as long as",
    ),
    case(
        "science-04",
        TRIAL,
        "It has not been tested in children under 12.",
        "It has been tested in children under 12.",
        "changed",
        "negation-removed",
        "not is gone",
    ),
    case(
        "science-05",
        TRIAL,
        "It has not been tested in children under 12.",
        "It has not been tested in children over 12.",
        "changed",
        "bound",
        "under to over",
    ),
    case(
        "science-06",
        TRIAL,
        "Side effects were mild and rarely lasted longer than two days.",
        "Side effects were mild and seldom lasted more than two days.",
        "reworded",
        "synonym",
        "rarely = seldom",
    ),
    case(
        "science-07",
        TRIAL,
        "Side effects were mild and rarely lasted longer than two days.",
        "Side effects were mild and often lasted longer than two days.",
        "changed",
        "frequency",
        "rarely to often",
    ),
    case(
        "science-08",
        TRIAL,
        "No one died during the study.",
        "Nobody died during the study.",
        "reworded",
        "negation-kept",
        "no one = nobody",
    ),
    case(
        "science-09",
        TRIAL,
        "No one died during the study.",
        "One died during the study.",
        "changed",
        "negation-removed",
        "no is gone",
    ),
    case(
        "science-10",
        TRIAL,
        "We can't say yet whether it prevents transmission",
        "We cannot say yet whether it prevents transmission",
        "reworded",
        "contraction",
        "can't = cannot",
    ),
    case(
        "science-11",
        TRIAL,
        "We can't say yet whether it prevents transmission",
        "We can say now that it prevents transmission",
        "changed",
        "negation-removed",
        "ignorance has become a finding",
    ),
    case(
        "science-12",
        TRIAL,
        "The World Health Organization (WHO) considers river fever a neglected disease.",
        "The WHO considers river fever a neglected disease.",
        "reworded",
        "acronym",
        "the name gives way to its letters",
    ),
    case(
        "science-13",
        TRIAL,
        "The older vaccine is ineffective against the eastern strain.",
        "The older vaccine is effective against the eastern strain.",
        "changed",
        "prefix-negation",
        "in- is gone",
    ),
    case(
        "science-14",
        TRIAL,
        "The older vaccine is ineffective against the eastern strain.",
        "The older vaccine is not effective against the eastern strain.",
        "reworded",
        "negation-kept",
        "ineffective = not effective",
    ),
    case(
        "science-15",
        TRIAL,
        "Doctors should not give the spray to patients with asthma unless a specialist approves.",
        "Doctors should give the spray to patients with asthma only if a specialist approves.",
        "reworded",
        "negation-kept",
        "not unless = only if",
    ),
    case(
        "science-16",
        TRIAL,
        "Doctors should not give the spray to patients with asthma unless a specialist approves.",
        "Doctors should not give the spray to patients with asthma.",
        "changed",
        "condition-dropped",
        "the exception is cut",
    ),
    case(
        "science-17",
        TRIAL,
        "It's a decent result, not a miracle",
        SAME,
        "changed",
        "attribution-after",
        "an outsider's praise becomes that of the head of the trial",
        ("said epidemiologist Hugo Lamarque, who was not involved in the study", "said Vasko"),
    ),
    case(
        "science-18",
        TRIAL,
        "Vasko's team was funded by the maker of the spray, Lumora Biologics.",
        "The maker of the spray, Lumora Biologics, funded Vasko's team.",
        "reworded",
        "passive",
        "passive to active",
    ),
    case(
        "science-19",
        TRIAL,
        "It infects some 200,000 people every year, most of them in the delta.",
        "It infects some 200,000 people every year, some of them in the delta.",
        "changed",
        "scope",
        "most to some",
    ),
    case(
        "science-20",
        TRIAL,
        "We hope to know more by spring.",
        SAME,
        "moved",
        "attribution-same",
        "the speaker's office stands in another place, and her work is told differently",
        (
            "said immunologist Petra Vasko, who led the trial.",
            "said Petra Vasko, an immunologist and the trial's leader.",
        ),
    ),
    case(
        "science-21",
        BATS,
        "Older females reacted more quickly to the calls of relatives than to those of strangers.",
        "Older females reacted more slowly to the calls of relatives than to those of strangers.",
        "changed",
        "antonym",
        "quickly to slowly",
    ),
    case(
        "science-22",
        BATS,
        "Older females reacted more quickly to the calls of relatives than to those of strangers.",
        "Older females reacted more quickly to the calls of strangers than to those of relatives.",
        "changed",
        "roles",
        "the two sides of the comparison are swapped",
    ),
    case(
        "science-23",
        BATS,
        "Older females reacted more quickly to the calls of relatives than to those of strangers.",
        "Older females reacted faster to relatives' calls than to strangers'.",
        "reworded",
        "paraphrase",
        "the same comparison, shorter",
    ),
    case(
        "science-24",
        BATS,
        "Males showed hardly any reaction.",
        "Males showed a strong reaction.",
        "changed",
        "negation-removed",
        "hardly any to strong",
    ),
    case(
        "science-25",
        BATS,
        "Males showed hardly any reaction.",
        "Males showed almost no reaction.",
        "reworded",
        "negation-kept",
        "hardly any = almost no",
    ),
    case(
        "science-26",
        BATS,
        "The colour of the fur played no role.",
        "The color of the fur played no role.",
        "reworded",
        "spelling",
        "British to American",
    ),
    case(
        "science-27",
        BATS,
        "The effect was strongest in caves below 8 °C.",
        "The effect was strongest in caves below 8 °F.",
        "changed",
        "unit",
        "Celsius to Fahrenheit",
    ),
    case(
        "science-28",
        BATS,
        "The sample was small, and two of the microphones were broken",
        SAME,
        "intact",
        "attribution-same",
        "pronoun to name",
        ('broken," he said.', 'broken," Bediako said.'),
    ),
    case(
        "science-29",
        BATS,
        "The sample was small, and two of the microphones were broken",
        SAME,
        "changed",
        "attribution-before",
        "the sentence before now names another careful colleague",
        ("Her co-author, Kwame Bediako, is more careful.", "A reviewer, Milan Opitz, is more careful."),
    ),
    case(
        "science-30",
        BATS,
        "He thinks that the animals probably react to smell as well.",
        "He thinks that the animals react to smell as well.",
        "changed",
        "hedge-dropped",
        "probably is gone",
    ),
    case(
        "science-31",
        BATS,
        "have been closed to visitors since the 1990s",
        "have been closed to visitors since 1990",
        "changed",
        "date",
        "a decade has become a year",
    ),
    case(
        "science-32",
        BATS,
        "Thorsen plans to return in January with twice as many microphones.",
        "Thorsen intends to return in January with double the number of microphones.",
        "reworded",
        "modality-kept",
        "plans = intends; twice = double",
    ),
    case(
        "science-33",
        BATS,
        "Thorsen plans to return in January",
        "Thorsen returned in January",
        "changed",
        "modality",
        "a plan has become an event",
    ),
    case(
        "science-34",
        BATS,
        "They played the recordings to 37 females",
        None,
        "gone",
        "half",
        "only the second half of the sentence is kept",
        (
            "They played the recordings to 37 females and measured how fast each one turned her head.",
            "The team measured how fast each animal turned its head.",
        ),
    ),
)
