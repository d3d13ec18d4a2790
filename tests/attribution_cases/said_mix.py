"""More than one voice: paragraphs that open again, organisations, hearers, unmarked turns."""

from attribution_case import Said, case

CASES = (
    case(
        "voices-01",
        """
        “I came here with one suitcase,” recalls Teresa Nyström, the outgoing head of the Marn Institute of Glass.

        “In it were two shirts and a pane.

        “The pane broke at the border. I have been mending it ever since.”

        Her successor, Dieter Vaz, also of the institute, laughs at this. “It was three shirts,” he says. “I carried
        the suitcase.”
        """,
        Said(
            "direct",
            ("“I came here with one suitcase,”", "“In it were two shirts and a pane.", "“The pane .. since.”"),
            "recalls",
            "Teresa Nyström, the outgoing head of the Marn Institute of Glass",
            "Teresa Nyström",
            "reopened inherit apposition",
        ),
        Said(
            "direct",
            ("“It was three shirts,”", "“I carried the suitcase.”"),
            "says",
            "|he| says",
            "Dieter Vaz",
            "same-institute turn two-candidates",
        ),
    ),
    case(
        "voices-02",
        """
        The Council of Small Ports said in a statement: “Our members will not accept the levy.

        “They were not consulted. They will not pay.”

        Shipping Minister Aldous Crane said the ports had been consulted twice. The council, he added, “slept through
        both.”
        """,
        Said(
            "direct",
            ("“Our members will not accept the levy.", "“They were not consulted. They will not pay.”"),
            "|said| in",
            "The Council of Small Ports",
            "Council of Small Ports",
            "organisation reopened odd-marks",
            aliases=("The Council of Small Ports",),
        ),
        Said(
            "indirect",
            "the ports had been consulted twice",
            "Crane |said|",
            "Shipping Minister Aldous Crane",
            "Aldous Crane",
            "turn",
        ),
        Said("mixed", ("The council", "“slept through both.”"), "added", "he", "Aldous Crane", "quoted-word"),
    ),
    case(
        "voices-03",
        """
        “Who pays?” asked Councillor Effie Strang.

        “The visitor,” said the treasurer, Noel Abara.

        “And if no visitor comes?”

        “Then,” Abara said, “we shall be spared the expense of paying.”

        “I see,” said Strang. She did not vote.
        """,
        Said("direct", "“Who pays?”", "asked", "Councillor Effie Strang", "Effie Strang", "asked turn"),
        Said("direct", "“The visitor,”", "|said| the", "the treasurer, Noel Abara", "Noel Abara", "apposition turn"),
        Said("direct", "“And if no visitor comes?”", None, None, "Effie Strang", "no-cue asked turn", optional=True),
        Said(
            "direct",
            ("“Then,”", "“we shall be spared the expense of paying.”"),
            "Abara |said|",
            "|Abara| said",
            "Noel Abara",
            "turn",
        ),
        Said("direct", "“I see,”", "|said| Strang", "said |Strang|.", "Effie Strang", "turn"),
    ),
    case(
        "voices-04",
        """
        Residents were divided. “Best thing since the ferry,” said one. “Worst thing since the ferry,” said another. A
        third, retired pilot Enzo Quill, wanted to know what ferry. “There was never a ferry,” he said.
        """,
        Said("direct", "“Best thing since the ferry,”", "|said| one", "one", None, "turn"),
        Said("direct", "“Worst thing since the ferry,”", "|said| another", "another", None, "turn"),
        Said(
            "indirect",
            "what ferry",
            "wanted to know",
            "A third, retired pilot Enzo Quill,",
            "Enzo Quill",
            "asked apposition",
            optional=True,
        ),
        Said("direct", "“There was never a ferry,”", "he |said|", "he", "Enzo Quill"),
    ),
    case(
        "voices-05",
        """
        “Let us be honest with each other,” Chief Negotiator Ravn told Chief Negotiator Bjelke before the doors
        closed, according to an aide to Bjelke. An aide to Ravn said that it had been the other way round.
        """,
        Said(
            "mixed",
            "“Let us be honest .. doors closed",
            "according to",
            "an aide to Bjelke",
            None,
            "nested hearer other-name",
        ),
        Said("indirect", "that it had been the other way round", "said", "An aide to Ravn", None, "turn other-name"),
        people=("Ravn", "Bjelke"),
    ),
    case(
        "voices-06",
        """
        Mayor Astrid Hollander was told by the governor, Felix Amundsen, that there was no money. She told him that
        there was no road. “We agreed on that,” Hollander recalled.
        """,
        Said(
            "indirect",
            "that there was no money",
            "was told",
            "the governor, Felix Amundsen,",
            "Felix Amundsen",
            "passive apposition hearer",
        ),
        Said(
            "indirect", "that there was no road", "She |told|", "She", "Astrid Hollander", "hearer two-candidates turn"
        ),
        Said("direct", "“We agreed on that,”", "recalled", "|Hollander| recalled", "Astrid Hollander"),
    ),
    case(
        "voices-07",
        """
        The pilot was reported as having said “hold my hat” before take-off. The airline, Kestrel Air, said it had no
        record of a hat. The pilot, Jo Rennick, was later cited as telling colleagues that the hat “was a figure of
        speech.”
        """,
        Said(
            "direct",
            "“hold my hat”",
            "was reported as having said",
            "|The pilot| was reported",
            "Jo Rennick",
            "passive named-later description",
        ),
        Said(
            "indirect",
            "it had no record of a hat",
            "Air, |said|",
            "The airline, Kestrel Air,",
            "Kestrel Air",
            "organisation apposition",
        ),
        Said(
            "mixed",
            "that the hat “was a figure of speech.”",
            "was later cited as telling",
            "The pilot, Jo Rennick,",
            "Jo Rennick",
            "passive apposition quoted-word hearer",
        ),
    ),
    case(
        "voices-08",
        """
        A poll by Sarn Opinion for the Evening Bell found that 61 percent of voters would keep the clock. Only 9
        percent, the poll showed, knew what time it was. Sarn’s head of research, Mei Castellan, told the Bell that
        the margin was “a minute.”
        """,
        Said(
            "indirect",
            "that 61 percent of voters would keep the clock",
            "found",
            "A poll by Sarn Opinion for the Evening Bell",
            None,
            "document",
        ),
        Said(
            "indirect", ("Only 9 percent", "knew what time it was"), "showed", "the poll", None, "document description"
        ),
        Said(
            "mixed",
            "that the margin was “a minute.”",
            "told",
            "Sarn’s head of research, Mei Castellan,",
            "Mei Castellan",
            "apposition quoted-word",
            via="the Bell",
        ),
    ),
    case(
        "voices-09",
        """
        Engineers Lars Toft and Ana Brisco of the Delta Bureau inspected the lock. In Toft’s view it is “sound.”
        Brisco calls it “sounding.” The bureau itself says it has not decided. Brisco, reached later, stressed that
        she had “only listened.”
        """,
        Said("mixed", "it is “sound.”", "|In| Toft’s", "Toft’s", "Lars Toft", optional=True),
        Said(
            "mixed",
            "it “sounding.”",
            "calls",
            "|Brisco| calls",
            "Ana Brisco",
            "same-institute turn quoted-word",
            optional=True,
        ),
        Said(
            "indirect",
            "it has not decided",
            "says",
            "The bureau itself",
            "Delta Bureau",
            "organisation short-form description",
            aliases=("the Delta Bureau",),
        ),
        Said(
            "mixed",
            "that she had “only listened.”",
            "stressed",
            "|Brisco|, reached",
            "Ana Brisco",
            "same-institute quoted-word",
        ),
    ),
)
