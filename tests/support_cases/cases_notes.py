"""Minutes and product notes: what was decided, what a thing does."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "notes-01",
        """
        Present: Adler (chair), Boon, Carrow, Deng. Apologies: Eames. Minutes of 4 March approved with one
        correction. Deng reported that the lease ends on 31 December; the landlord has offered a new one at
        3,200 a month (at present 2,750). Agreed: Boon to ask for a longer notice period. Carrow against.
        """,
        right("Eames did not attend the meeting.", "paraphrase"),
        wrong("Eames was present.", "negation"),
        right("The new lease would cost 450 more a month.", "reckoned"),
        wrong("The new lease would cost 550 more a month.", "number"),
        wrong("The landlord is to ask Boon for a longer notice period.", "roles"),
        right("The meeting was chaired by Adler.", "voice"),
        wrong("Carrow chaired the meeting.", "name"),
        wrong("Boon reported that the lease ends on 31 December.", "speaker"),
        right("Carrow did not agree that Boon should ask for a longer notice period.", "converse"),
        wrong("The decision about the notice period was unanimous.", "quantifier"),
        silent("The landlord's offer was accepted.", "modality"),
        right("The lease runs until December 31.", "formats"),
        wrong("The lease ends on 30 November.", "date"),
    ),
    *case(
        "notes-02",
        """
        The charger fits all phones of the series except the M2. Do not use it outdoors or above 35 °C. A full
        charge takes about 80 minutes; after two hours the charger switches itself off. The guarantee of three
        years does not cover the cable.
        """,
        right("The M2 cannot be charged with it.", "paraphrase"),
        wrong("The charger fits all phones of the series.", "quantifier"),
        wrong("The charger fits all phones of the series except the M3.", "designator"),
        right("It takes a little under an hour and a half to charge a phone fully.", "rounded"),
        wrong("It takes about eight minutes to charge a phone fully.", "number"),
        wrong("The charger can be used outdoors.", "negation"),
        right("The cable is not included in the guarantee.", "double-negation"),
        wrong("The guarantee covers the cable.", "negation"),
        right("After 120 minutes the charger turns itself off.", "conversion"),
        wrong("After two hours the charger switches itself on.", "antonym"),
        wrong("The guarantee lasts five years.", "number"),
        right("The charger must not be used at 40 °C.", "paraphrase"),
    ),
    *case(
        "notes-03",
        """
        2.6.1 fixes a crash that occurred when two tables had the same name. 2.6.0 introduced this fault; 2.5
        is not affected. The option --strict is deprecated and will be removed in 3.0. Exports are now up to
        four times as fast on files larger than 1 GB.
        """,
        right("Users of 2.5 do not have the crash.", "paraphrase"),
        wrong("The fault was introduced in 2.5.", "designator"),
        wrong("The option --strict will be removed in 2.7.", "designator"),
        right("In 2.6.1 the option --strict still exists.", "span"),
        wrong("The option --strict has been removed.", "modality"),
        right("With 2.6.1, tables of the same name no longer cause a crash.", "converse"),
        wrong("Exports are now slower on files larger than 1 GB.", "antonym"),
        silent("Exports are at least four times as fast.", "number"),
        wrong("Exports are faster on files smaller than 1 GB only.", "antonym"),
        right("Exports of large files can be faster than before.", "weaker"),
    ),
    *case(
        "notes-04",
        """
        The board heard that membership had dropped from 1,310 to 1,188 in a year. The treasurer proposed
        raising the fee by 10 to 60 a year; the secretary was against, fearing more people would leave. The
        proposal was put off until the autumn.
        """,
        right("The club lost 122 members in a year.", "reckoned"),
        wrong("Membership had grown from 1,188 to 1,310.", "antonym"),
        right("The present fee is 50 a year.", "reckoned"),
        wrong("The fee would be raised by 60 a year.", "number"),
        right("The secretary was afraid that a higher fee would make people leave.", "hedge"),
        wrong("The secretary proposed raising the fee; the treasurer was against.", "roles"),
        wrong("The board decided to raise the fee.", "modality"),
        right("A decision on the fee was postponed to the autumn.", "voice"),
        wrong("The proposal was put off until the spring.", "date"),
        wrong("The whole board was for the higher fee.", "quantifier"),
        right("The treasurer's proposal was a rise of the fee by 10.", "nominal"),
    ),
    *case(
        "notes-05",
        """
        The tent sleeps four, weighs 5.1 kg and can be put up by one person in under ten minutes. Poles and
        pegs are included, a groundsheet is not. Unlike last year's model, it has two doors. It comes in green
        or sand; the red one is sold out.
        """,
        right("A groundsheet has to be bought separately.", "double-negation"),
        wrong("A groundsheet is included.", "negation"),
        right("Nobody needs help to put up the tent.", "paraphrase"),
        wrong("It takes at least two people to put up the tent.", "number"),
        right("Last year's model did not have two doors.", "converse"),
        wrong("Last year's model, unlike this one, has two doors.", "roles"),
        wrong("The tent sleeps six.", "number"),
        right("There is a green version.", "weaker"),
        wrong("The red one is still to be had.", "negation"),
        wrong("The tent can be put up in not less than ten minutes.", "number"),
        right("The tent weighs 5,100 grams.", "formats"),
    ),
)
