"""Machine-written answers: long, smooth sentences held against what was retrieved."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "answers-01",
        """
        The Sorne ferry carries cars only from April to October; in winter it takes foot passengers and
        bicycles. The crossing lasts 50 minutes. Dogs travel free but must be kept on a lead. Booking is not
        possible.
        """,
        right(
            ("In summer you can take your car on the Sorne ferry, and the crossing will take just under an hour."),
            "summary",
        ),
        wrong(("You can take your car on the Sorne ferry in January, as cars are carried all year round."), "negation"),
        right("You cannot reserve a place on the ferry, so it is not possible to book ahead.", "paraphrase"),
        wrong(("It is recommended to book a place in advance, which is possible on the ferry's site."), "negation"),
        right("Your dog can come along at no charge, provided it is on a lead.", "paraphrase"),
        wrong("Dogs travel at half price and must be kept on a lead.", "number"),
        wrong("Dogs travel free and may be kept on a lead if their owners wish.", "modality"),
        right("In winter, bicycles are among what the ferry carries.", "list"),
        wrong("In winter the ferry carries foot passengers only.", "quantifier"),
        silent("There is a small café on board where hot meals are served.", "coverage"),
    ),
    *case(
        "answers-02",
        """
        The Lann Prize has been awarded every two years since 1994. In 2020 it was not awarded; the ceremony
        was held in 2021 instead. Winners receive 30,000 crowns. Uma Teller is the only writer to have won it
        twice, in 1998 and 2012.
        """,
        right("Only one writer, Uma Teller, has received the Lann Prize more than once.", "summary"),
        wrong("Several writers, among them Uma Teller, have won the Lann Prize twice.", "quantifier"),
        right("Teller's two prizes are fourteen years apart.", "reckoned"),
        wrong("Teller's two prizes are four years apart.", "number"),
        right("The prize is given every second year.", "paraphrase"),
        wrong("The prize is given every year.", "number"),
        right("The first Lann Prize was awarded in the nineties of the last century.", "span"),
        wrong("The first Lann Prize was awarded in 1984.", "date"),
        wrong("In 2020 the prize was awarded as usual.", "negation"),
        right("The ceremony due in 2020 took place a year later.", "converse"),
        wrong("Winners receive 3,000 crowns.", "number"),
        silent("Uma Teller won the prize for her novel The Lift.", "name"),
    ),
    *case(
        "answers-03",
        """
        Copper pans should not be cleaned with bleach. A mixture of salt and vinegar removes most stains. If
        the tin lining is worn, the pan should no longer be used for sour food, since copper may dissolve; it
        can be relined by a tinsmith.
        """,
        right("Bleach is not suitable for cleaning copper pans.", "paraphrase"),
        wrong("For stubborn stains, copper pans should be cleaned with bleach.", "negation"),
        right("You can get rid of most stains with salt and vinegar.", "paraphrase"),
        wrong("A mixture of salt and vinegar removes every stain.", "quantifier"),
        wrong("A mixture of sugar and vinegar removes most stains.", "antonym"),
        right("Sour food could dissolve the copper of a pan whose lining has worn off.", "hedge"),
        wrong("Sour food always dissolves the copper of a pan.", "modality"),
        right("A tinsmith can reline the pan.", "voice"),
        wrong("Only the owner, never a tinsmith, can reline the pan.", "roles"),
        wrong("A pan with a worn lining is safe for sour food.", "negation"),
    ),
    *case(
        "answers-04",
        """
        Applications must reach the office by noon on 15 February. Applicants must be at least 18 and have
        lived in the district for two years or more. Students from abroad are exempt from the second
        condition. The office does not return documents.
        """,
        right("An application that arrives on 16 February is too late.", "converse"),
        wrong("Applications can be handed in until the evening of 15 February.", "date"),
        right("A 17-year-old cannot apply.", "paraphrase"),
        wrong("Applicants must be older than 21.", "number"),
        wrong("Applicants must be at most 18.", "number"),
        right("Foreign students need not have lived in the district for two years.", "double-negation"),
        wrong("Students from abroad are not exempt from the second condition.", "negation"),
        wrong("Everybody, without exception, must have lived in the district for two years.", "quantifier"),
        right("You will not get your documents back.", "paraphrase"),
        wrong("The office returns documents.", "negation"),
        silent("The office answers all applications within six weeks.", "coverage"),
    ),
    *case(
        "answers-05",
        """
        Both the red and the black line stop at Harbour station. The red line is faster (22 minutes to the
        airport), the black one cheaper (3 crowns). A day ticket, at 9 crowns, is valid on all lines but not
        on night buses.
        """,
        right("The black line takes longer to the airport than the red line.", "converse"),
        wrong("The black line is faster than the red line.", "roles"),
        right("A day ticket is of no use on a night bus.", "double-negation"),
        wrong("A day ticket is valid on all lines and all buses.", "quantifier"),
        right("You can take the black line from Harbour station.", "list"),
        wrong("Only one of the two lines stops at Harbour station.", "quantifier"),
        right("A day ticket costs three times as much as a trip on the black line to the airport.", "reckoned"),
        wrong("The red line takes 32 minutes to the airport.", "number"),
        wrong("The black line is the dearer one.", "antonym"),
        wrong("A day ticket costs 19 crowns.", "number"),
        silent("The red line costs 5 crowns.", "number"),
    ),
)
