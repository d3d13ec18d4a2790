"""Local news: councils, roads, schools, fire brigades."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "local-01",
        """
        The town council of Marlow Bay voted 9 to 4 on Tuesday to close the Quay Street swimming pool at the
        end of March. The pool, which opened in 1968, loses about £240,000 a year. Councillor Edda Prior, who
        voted against, said the decision had been taken in haste.
        """,
        right("The council decided by nine votes to four to shut the Quay Street pool.", "paraphrase"),
        wrong("The council decided by nine votes to four to keep the Quay Street pool open.", "antonym"),
        right("Thirteen councillors cast a vote on the pool.", "reckoned"),
        wrong("Eleven councillors voted to close the pool.", "number"),
        right("The pool runs at a loss of roughly a quarter of a million pounds a year.", "rounded"),
        wrong("The pool runs at a loss of about £420,000 a year.", "number"),
        wrong("The pool makes a profit of about £240,000 a year.", "antonym"),
        right("The Quay Street pool has existed since 1968.", "paraphrase"),
        wrong("The pool opened in 1986.", "date"),
        right("Edda Prior said the council had decided too quickly.", "reported"),
        silent("The council decided too quickly.", "attribution"),
        wrong("Edda Prior voted for the closure.", "antonym", "against, for"),
    ),
    *case(
        "local-02",
        """
        A fire that started in a bakery on Mill Lane early on Sunday spread to two neighbouring shops before
        it was put out. Nobody was hurt. Forty firefighters from three stations fought the blaze for six
        hours, the fire service said. The cause is not yet known.
        """,
        right("The bakery fire injured no one.", "paraphrase"),
        wrong("People were hurt in the bakery fire.", "negation"),
        right(("Forty firefighters battled the flames for six hours, according to the fire service."), "voice"),
        wrong(("Fourteen firefighters fought the blaze for six hours, according to the fire service."), "number"),
        right("Three shops were caught up in the fire, the bakery among them.", "reckoned"),
        wrong("The fire spread from two neighbouring shops to a bakery.", "roles"),
        right("How the fire began is still unclear.", "hedge"),
        wrong("The cause of the fire is known.", "negation"),
        silent("The fire was caused by a faulty oven.", "coverage"),
        right("Several crews were called to a fire on Mill Lane.", "weaker"),
        wrong("The fire broke out late on Sunday.", "date"),
    ),
    *case(
        "local-03",
        """
        Bus line 14 will run every ten minutes instead of every quarter of an hour from 3 May, the operator
        Tramar said on Monday. Line 41 stays as it is. A single ticket will rise from 2.40 to 2.80 crowns.
        """,
        right("At present a bus of line 14 comes every 15 minutes.", "conversion"),
        wrong("Line 41 will run every ten minutes from 3 May.", "designator"),
        right("Tramar announced an increase in the price of a single ticket, to 2.80 crowns.", "nominal"),
        wrong("Tramar announced a cut in the price of a single ticket.", "antonym"),
        right("Single tickets will cost 0.40 crowns more.", "reckoned"),
        wrong("Single tickets will cost 0.80 crowns more.", "number"),
        right("Nothing changes for line 41.", "paraphrase"),
        right("Line 14 is to run more often than it does now.", "converse"),
        wrong("Line 14 is to run less often than it does now.", "antonym"),
        wrong("The new timetable starts on 5 May.", "date"),
    ),
    *case(
        "local-04",
        """
        The head teacher of Hollin Primary, Rosa Tennant, told parents that most classrooms would be ready by
        the autumn term. Two of the school's eleven classrooms were flooded in February; one more may have to
        be pulled down.
        """,
        right(
            ("Rosa Tennant told parents most of the classrooms would be ready in time for the autumn term."), "reported"
        ),
        wrong("Rosa Tennant told parents that all classrooms would be ready by the autumn term.", "quantifier"),
        right("Nine of the eleven classrooms at Hollin Primary were not flooded in February.", "reckoned"),
        wrong("Three of the eleven classrooms were flooded in February.", "number"),
        right("It is possible that another classroom will be demolished.", "hedge"),
        silent("Another classroom will have to be pulled down.", "modality"),
        wrong("The mayor told parents that most classrooms would be ready by the autumn term.", "speaker"),
        right("Rosa Tennant is the head of Hollin Primary.", "apposition"),
        wrong("Parents told Rosa Tennant that most classrooms would be ready by the autumn term.", "roles"),
    ),
    *case(
        "local-05",
        """
        Farmer Jonas Whelk sold the last field between Upper and Lower Tarn to a housing company, Brickwell,
        for 1.2 million. Brickwell wants to build 36 homes on it. Villagers have handed in a petition with
        more than 800 names against the plan.
        """,
        right("Brickwell bought the field from Jonas Whelk.", "converse"),
        wrong("Jonas Whelk bought the field from Brickwell.", "roles"),
        right("The company plans three dozen homes on the field.", "conversion"),
        wrong("The company plans five dozen homes on the field.", "number"),
        silent("Brickwell is building 36 homes on the field.", "modality"),
        right("The field changed hands for 1.2 million.", "converse"),
        wrong("The field was sold for 12 million.", "number"),
        right("A petition against the plan has been handed in by villagers.", "voice"),
        wrong("Villagers have handed in a petition in favour of the plan.", "antonym"),
        wrong("Fewer than 800 people signed the petition.", "number"),
        right("Hundreds of people have put their names to the petition.", "weaker"),
    ),
)
