"""Headlines, captions and copy garbled by a machine."""

from attribution_case import Said, case

CASES = (
    case(
        "garbled-01",
        '\nThe Minister of the Waters Miss Orelda Sant has it said , that the river " must be let to live " .\n\n'
        'She have also say to the newspaper The Dawn : " I am not against the bathing . "\n',
        Said(
            "mixed",
            'that the river " must be let to live "',
            "has it said",
            "The Minister of the Waters Miss Orelda Sant",
            "Orelda Sant",
            "garbled odd-marks quoted-word",
            heads=("Minister", "Sant"),
        ),
        Said(
            "direct",
            '" I am not against the bathing . "',
            "have also say",
            "She",
            "Orelda Sant",
            "garbled odd-marks",
            via="the newspaper The Dawn",
        ),
        raw=True,
    ),
    case(
        "garbled-02",
        """
        ‘’Our plant produce no smoke‘’, thus the director Mr. Vlad Ionar. According the director the smoke are vapor.
        The neighbour Mrs. Petra Kosk however: ‘’I hang the wash white and take it grey‘’.
        """,
        Said(
            "direct",
            "‘’Our plant produce no smoke‘’",
            "thus",
            "the director Mr. Vlad Ionar",
            "Vlad Ionar",
            "garbled odd-marks",
        ),
        Said(
            "indirect",
            "the smoke are vapor",
            "According",
            "According |the director|",
            "Vlad Ionar",
            "garbled description",
        ),
        Said(
            "direct",
            "‘’I hang the wash white and take it grey‘’",
            None,
            "The neighbour Mrs. Petra Kosk",
            "Petra Kosk",
            "garbled odd-marks label turn",
        ),
    ),
    case(
        "garbled-03",
        'The mayor,Lotta Bergsma,said:"We\'re open."The shops,she said,would open at 9.Share this article\n\n'
        'ADVERTISEMENT\n\nRead also: Mayor says shops are open\n\n"Come early,"she added.\n',
        Said("direct", '"We\'re open."', "|said|:", "The mayor,Lotta Bergsma", "Lotta Bergsma", "garbled apposition"),
        Said("indirect", ("The shops", "would open at 9"), "she |said|", "|she| said", "Lotta Bergsma", "garbled"),
        Said("indirect", "shops are open", "says", "Mayor", "Lotta Bergsma", "headline description", optional=True),
        Said("direct", '"Come early,"', "added", "|she| added", "Lotta Bergsma", "garbled"),
        raw=True,
    ),
    case(
        "garbled-04",
        "“The shaft is dry,”\r\nsaid mine captain Elof Grandin.\r\n\r\n“It has been dry\r\nsince Monday.”\r\n",
        Said(
            "direct",
            ("“The shaft is dry,”", "“It has been dry\r\nsince Monday.”"),
            "said",
            "mine captain Elof Grandin",
            "Elof Grandin",
            "garbled inherit",
        ),
        raw=True,
    ),
    case(
        "garbled-05",
        """
        President of association Sr. Duarte Melim referred that exists “lack of will”. The same adds that already were
        sent three offices. Questioned by our reportage, the city hall did not provide clarification until the closing
        of this edition.
        """,
        Said(
            "mixed",
            "that exists “lack of will”",
            "referred",
            "President of association Sr. Duarte Melim",
            "Duarte Melim",
            "garbled quoted-word",
            heads=("President", "Melim"),
        ),
        Said("indirect", "that already were sent three offices", "adds", "The same", "Duarte Melim", "garbled"),
    ),
    case(
        "headline-01",
        """
        “We were never asked,” says village under the dam

        Dam will stay, says minister

        Mayor: ‘I would rather swim’
        """,
        Said("direct", "“We were never asked,”", "|says| village", "village under the dam", None, "headline plural"),
        Said("indirect", "Dam will stay", "|says| minister", "minister", None, "headline description turn"),
        Said("direct", "‘I would rather swim’", None, "Mayor", None, "headline label description turn marks"),
    ),
    case(
        "headline-02",
        """
        Brandow: No more ferries this year

        Transport chief Ilona Brandow has ruled out new ferries. There was “no steel to be had,” she said at the yard
        in Korv.
        """,
        Said("indirect", "No more ferries this year", None, "|Brandow|: No", "Ilona Brandow", "headline label"),
        Said(
            "indirect",
            "new ferries",
            "has ruled out",
            "Transport chief Ilona Brandow",
            "Ilona Brandow",
            "denied",
            optional=True,
        ),
        Said("mixed", "There was “no steel to be had,”", "said", "she", "Ilona Brandow", "quoted-word"),
    ),
    case(
        "headline-03",
        """
        ‘Ghost train’ was freight, rail firm says

        PHOTO: Signalman Abe Colter points to where he saw “lights and no wheels.” (Picture: Juno Marsh)
        """,
        Said("mixed", "‘Ghost train’ was freight", "says", "rail firm", None, "headline organisation term"),
        Said(
            "mixed",
            "where he saw “lights and no wheels.”",
            None,
            "Signalman Abe Colter",
            "Abe Colter",
            "headline quoted-word",
            optional=True,
        ),
        people=("Juno Marsh",),
    ),
    case(
        "headline-04",
        """
        Quote of the day

        “If the sea wants it, the sea may have it.” — Harbour master Rhona Skell, on the pier
        """,
        Said(
            "direct",
            "“If the sea wants it, the sea may have it.”",
            None,
            "Harbour master Rhona Skell",
            "Rhona Skell",
            "no-cue headline",
        ),
    ),
    case(
        "headline-05",
        """
        KEY POINTS

        Minister: tax to rise in May

        Opposition: “daylight robbery”

        Union: strike from Monday

        Finance Minister Elke Dromm presented the budget on Tuesday; Grete Olan answered for the opposition.
        """,
        Said(
            "indirect", "tax to rise in May", None, "|Minister|: tax", "Elke Dromm", "label description headline turn"
        ),
        Said(
            "direct",
            "“daylight robbery”",
            None,
            "Opposition",
            "Grete Olan",
            "label description headline turn",
            optional=True,
        ),
        Said("indirect", "strike from Monday", None, "Union", None, "label headline turn organisation"),
    ),
)
