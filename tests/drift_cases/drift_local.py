"""Local politics: a council meeting, a school board."""

from drift_case import SAME, case, text

COUNCIL = text("""
The Harrowgate Flats council voted 7-4 on Monday night to close Mill Lane to cars. The ban takes effect on April 1.
Only residents, delivery vans and ambulances may use the lane after that.

Mayor Constance Abiola called the vote "a gift to every child who walks to school". Councillor Dirk Vanning, who owns
the petrol station at the corner, voted against it. He did not take part in the debate.

"I have nothing against children," Vanning said. "I have something against going broke."

The council postponed a decision on the swimming pool. Repairs would cost between 800,000 and 900,000 pounds,
according to treasurer June Okafor. Several residents demanded that the pool be reopened before the summer holidays.
Few stayed until the end of the meeting, which lasted nearly five hours.

The town clerk will publish the minutes on Friday. Objections must be filed in writing by 5 p.m. on March 12. The
council meets again on the second Tuesday in March.
""")

SCHOOL = text("""
Teachers at Quarry Road School have accepted the board's offer of a 4 percent rise, ending a strike of eleven days.
Lessons resume on Wednesday. Superintendent Nils Achterberg thanked the parents for their patience.

"I'm not going to pretend that this was anybody's finest hour," said Achterberg. "But the lights are back on."

Union representative Yolanda Prewitt said that the teachers would have walked out again without the promise of smaller
classes. From next autumn, no class will have more than 24 pupils. The board had originally offered 2 percent.

Some parents remain angry. "My daughter lost two weeks before her exams, and nobody has apologised," said Marek Szolt,
a bus driver. Board member Lucinda Farrow admitted that the board had underestimated the teachers. She did not deny
that mistakes had been made.
""")

CASES = (
    case(
        "local-01",
        COUNCIL,
        "voted 7-4 on Monday night to close Mill Lane to cars",
        "voted seven to four on Monday night to close Mill Lane to cars",
        "reworded",
        "number-score",
        "7-4 in words",
    ),
    case(
        "local-02",
        COUNCIL,
        "voted 7-4 on Monday night to close Mill Lane to cars",
        "voted 7-4 on Monday night to open Mill Lane to cars",
        "changed",
        "antonym",
        "close to open",
    ),
    case(
        "local-03",
        COUNCIL,
        "Only residents, delivery vans and ambulances may use the lane after that.",
        "Residents, delivery vans and ambulances may use the lane after that.",
        "changed",
        "scope",
        "only is gone",
    ),
    case(
        "local-04",
        COUNCIL,
        "Only residents, delivery vans and ambulances may use the lane after that.",
        "Only residents and ambulances may use the lane after that.",
        "changed",
        "content-dropped",
        "one of the three is dropped from the list",
    ),
    case(
        "local-05",
        COUNCIL,
        "The ban takes effect on April 1.",
        "The ban comes into force on 1 April.",
        "reworded",
        "date-format",
        "takes effect = comes into force; day before month",
    ),
    case(
        "local-06",
        COUNCIL,
        "The ban takes effect on April 1.",
        "The ban takes effect on April 11.",
        "changed",
        "date",
        "ten days later",
    ),
    case(
        "local-07",
        COUNCIL,
        "a gift to every child who walks to school",
        SAME,
        "changed",
        "attribution-before",
        "another councillor's words now",
        ("Mayor Constance Abiola called the vote", "Councillor Bram Teague called the vote"),
    ),
    case(
        "local-08",
        COUNCIL,
        "a gift to every child who walks to school",
        "a gift to some children who walk to school",
        "changed",
        "scope",
        "every to some",
    ),
    case(
        "local-09",
        COUNCIL,
        "I have something against going broke.",
        SAME,
        "moved",
        "attribution-same",
        "Vanning gets his first name and office back; the sentence before names him as well",
        ('children," Vanning said.', 'children," Councillor Dirk Vanning told the Flats Gazette on Tuesday.'),
    ),
    case(
        "local-10",
        COUNCIL,
        "The council postponed a decision on the swimming pool.",
        "The council put off a decision on the swimming pool.",
        "reworded",
        "synonym",
        "postponed = put off",
    ),
    case(
        "local-11",
        COUNCIL,
        "Repairs would cost between 800,000 and 900,000 pounds",
        "Repairs will cost between 800,000 and 900,000 pounds",
        "changed",
        "modality",
        "would to will",
        fair=False,
    ),
    case(
        "local-12",
        COUNCIL,
        "Repairs would cost between 800,000 and 900,000 pounds",
        "Repairs would cost £800,000 to £900,000",
        "reworded",
        "currency",
        "the same range, signs for words",
    ),
    case(
        "local-13",
        COUNCIL,
        "Few stayed until the end of the meeting, which lasted nearly five hours.",
        "A few stayed until the end of the meeting, which lasted nearly five hours.",
        "changed",
        "scope",
        "few and a few are different judgements",
        fair=False,
    ),
    case(
        "local-14",
        COUNCIL,
        "Few stayed until the end of the meeting, which lasted nearly five hours.",
        "Not many stayed until the end of the meeting, which lasted almost five hours.",
        "reworded",
        "scope-kept",
        "few = not many; nearly = almost",
    ),
    case(
        "local-15",
        COUNCIL,
        "Few stayed until the end of the meeting",
        "Many stayed until the end of the meeting",
        "changed",
        "scope",
        "few to many",
    ),
    case(
        "local-16",
        COUNCIL,
        "Objections must be filed in writing by 5 p.m. on March 12.",
        "Objections must be filed in writing by 17:00 on 12 March.",
        "reworded",
        "number-time",
        "the same hour and day",
    ),
    case(
        "local-17",
        COUNCIL,
        "Objections must be filed in writing by 5 p.m. on March 12.",
        "Objections must be filed in writing after 5 p.m. on March 12.",
        "changed",
        "before-after",
        "by to after",
    ),
    case(
        "local-18",
        COUNCIL,
        "The council meets again on the second Tuesday in March.",
        "The council meets again on the 2nd Tuesday in March.",
        "reworded",
        "ordinal",
        "second = 2nd",
    ),
    case(
        "local-19",
        COUNCIL,
        "The council meets again on the second Tuesday in March.",
        "The council meets again on the second Thursday in March.",
        "changed",
        "weekday",
        "Tuesday to Thursday",
    ),
    case(
        "local-20",
        SCHOOL,
        "have accepted the board's offer of a 4 percent rise",
        "have rejected the board's offer of a 4 percent rise",
        "changed",
        "antonym",
        "accepted to rejected",
    ),
    case(
        "local-21",
        SCHOOL,
        "Teachers at Quarry Road School have accepted the board's offer of a 4 percent rise, "
        "ending a strike of eleven days.",
        "Teachers at Quarry Road School have accepted the board's offer of a 4 percent rise. Their decision ends a "
        "strike of 11 days.",
        "reworded",
        "sentence-split",
        "one sentence in two",
    ),
    case(
        "local-22",
        SCHOOL,
        "Lessons resume on Wednesday. Superintendent Nils Achterberg thanked the parents for their patience.",
        "Superintendent Nils Achterberg thanked the parents for their patience, and lessons resume on Wednesday.",
        "reworded",
        "sentence-merge",
        "two sentences in one, in another order",
    ),
    case(
        "local-23",
        SCHOOL,
        "I'm not going to pretend that this was anybody's finest hour",
        "I am not going to pretend this was anybody's finest hour",
        "reworded",
        "contraction",
        "I'm = I am; that dropped",
    ),
    case(
        "local-24",
        SCHOOL,
        "the teachers would have walked out again without the promise of smaller classes",
        "the teachers would have walked out again with the promise of smaller classes",
        "changed",
        "negation-removed",
        "without to with",
    ),
    case(
        "local-25",
        SCHOOL,
        "the teachers would have walked out again without the promise of smaller classes",
        "the teachers would have walked out again had it not been for the promise of smaller classes",
        "reworded",
        "negation-kept",
        "without = had it not been for",
    ),
    case(
        "local-26",
        SCHOOL,
        "From next autumn, no class will have more than 24 pupils.",
        "From next fall, each class will have at most 24 pupils.",
        "reworded",
        "negation-kept",
        "no more than = at most; autumn = fall",
    ),
    case(
        "local-27",
        SCHOOL,
        "The board had originally offered 2 percent.",
        None,
        "gone",
        "deleted",
        "cut",
        (" The board had originally offered 2 percent.", ""),
    ),
    case(
        "local-28",
        SCHOOL,
        "My daughter lost two weeks before her exams, and nobody has apologised",
        SAME,
        "intact",
        "attribution-same",
        "the typo in his name is put right, his trade told in other words",
        ("said Marek Szolt, a bus driver", "said Marek Szoltz, who drives a bus"),
    ),
    case(
        "local-29",
        SCHOOL,
        "She did not deny that mistakes had been made.",
        "She conceded that mistakes had been made.",
        "reworded",
        "negation-kept",
        "not denying comes close to conceding, yet is weaker",
        fair=False,
    ),
    case(
        "local-30",
        SCHOOL,
        "She did not deny that mistakes had been made.",
        "She denied that mistakes had been made.",
        "changed",
        "negation-removed",
        "did not is gone",
    ),
    case(
        "local-31",
        SCHOOL,
        "But the lights are back on.",
        SAME,
        "changed",
        "attribution-split",
        "another person is named between the halves",
        ('finest hour," said Achterberg.', 'finest hour," said caretaker Olu Brandt.'),
    ),
)
