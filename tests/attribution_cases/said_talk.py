"""Interviews, obituaries, letters and speeches."""

from attribution_case import Said, case

CASES = (
    case(
        "interview-01",
        """
        Novelist Delphine Arkwright has not written a line since spring. We met her in her garden.

        Q: Do you miss it?

        A: I miss the pencils. The rest was mostly sitting.

        Q: And readers?

        A: They write to me. One said, “Please stop.” I was very moved.
        """,
        Said("indirect", "Do you miss it?", None, "|Q|: Do", None, "label asked", optional=True),
        Said(
            "indirect",
            "I miss the pencils. The rest was mostly sitting",
            None,
            "|A|: I miss",
            "Delphine Arkwright",
            "label",
        ),
        Said("indirect", "And readers?", None, "|Q|: And", None, "label asked", optional=True),
        Said("mixed", "They write to me. .. moved", None, "|A|: They", "Delphine Arkwright", "label nested"),
    ),
    case(
        "interview-02",
        """
        The Lantern: You left the orchestra in the middle of a concert.

        Bastian Orme: In the middle of a bar.

        The Lantern: Why?

        Orme: The conductor winked at me. I had told him in rehearsal, “Do not wink at the horns.”
        """,
        Said(
            "indirect",
            "You left the orchestra in the middle of a concert",
            None,
            "|The Lantern|: You",
            "The Lantern",
            "label organisation",
            optional=True,
        ),
        Said("indirect", "In the middle of a bar", None, "|Bastian Orme|: In", "Bastian Orme", "label turn"),
        Said("indirect", "Why?", None, "|The Lantern|: Why", "The Lantern", "label asked", optional=True),
        Said("mixed", "The conductor winked .. the horns.”", None, "|Orme|: The", "Bastian Orme", "label nested turn"),
    ),
    case(
        "interview-03",
        """
        How does one become a lighthouse keeper? “By being late for every other job,” says Magnus Teague. He pours the
        tea. “My wife says I married the lamp. She is right, but the lamp never complains.” Mrs Teague, in the
        doorway, says: “It flickers.”
        """,
        Said("direct", "“By being late for every other job,”", "|says| Magnus", "Magnus Teague", "Magnus Teague"),
        Said("direct", "“My wife says .. complains.”", None, "He", "Magnus Teague", "no-cue inherit nested"),
        Said("direct", "“It flickers.”", "|says|: “It", "Mrs Teague", "Mrs Teague", "same-surname turn"),
    ),
    case(
        "interview-04",
        """
        “Do you sleep?” I ask.

        “On trains,” she says.

        “And on ships?”

        “Ships are for cards.”

        Captain Rosalind Eyre laughs and deals.
        """,
        Said("direct", "“Do you sleep?”", "ask", "I", None, "asked"),
        Said("direct", "“On trains,”", "says", "she", "Rosalind Eyre", "turn named-later"),
        Said("direct", "“And on ships?”", None, None, None, "no-cue asked turn", optional=True),
        Said(
            "direct",
            "“Ships are for cards.”",
            None,
            "Captain Rosalind Eyre",
            "Rosalind Eyre",
            "no-cue turn named-later",
            optional=True,
        ),
    ),
    case(
        "interview-05",
        """
        Your first film, “The Salt Road,” had no actors. Why?

        Petra Lindholm: They cost money, and salt does not.

        Your second had eighty.

        Lindholm: I had found money. That was the mistake. My producer, Abel Stroud, used to say that money is a
        noise.
        """,
        Said(
            "indirect", "They cost money, and salt does not", None, "|Petra Lindholm|: They", "Petra Lindholm", "label"
        ),
        Said(
            "indirect",
            "I had found money. .. a noise",
            None,
            "|Lindholm|: I",
            "Petra Lindholm",
            "label nested other-name",
        ),
        people=("Abel Stroud",),
    ),
    case(
        "obituary-01",
        """
        Cosima Hartley, who painted nothing but doors, died on Sunday at 93. “A door,” she once said, “is a wall that
        has changed its mind.” Her gallerist, Ugo Bellamy, remembers a woman who hated openings. “She came to one,” he
        said. “She stayed for the length of a sandwich.”
        """,
        Said(
            "direct",
            ("“A door,”", "“is a wall that has changed its mind.”"),
            "once |said|",
            "|she| once",
            "Cosima Hartley",
        ),
        Said(
            "indirect",
            "a woman who hated openings",
            "remembers",
            "Her gallerist, Ugo Bellamy,",
            "Ugo Bellamy",
            optional=True,
        ),
        Said(
            "direct",
            ("“She came to one,”", "“She stayed for the length of a sandwich.”"),
            "he |said|",
            "|he| said",
            "Ugo Bellamy",
            "turn",
        ),
    ),
    case(
        "obituary-02",
        """
        As a boy he was told by his father that music was “a trade for birds.” Lionel Draycott became a composer all
        the same. His widow, Ebba, said on Thursday that he had died “in the middle of a rest.” The critic Sol Tarrant
        once wrote that Draycott “could make a bassoon blush.”
        """,
        Said("mixed", "that music was “a trade for birds.”", "was told", "his father", None, "passive quoted-word"),
        Said(
            "mixed",
            "that he had died “in the middle of a rest.”",
            "said",
            "His widow, Ebba,",
            "Ebba",
            "apposition quoted-word",
            aliases=("Ebba Draycott",),
        ),
        Said(
            "mixed",
            "that Draycott “could make a bassoon blush.”",
            "wrote",
            "The critic Sol Tarrant",
            "Sol Tarrant",
            "other-name quoted-word turn",
        ),
    ),
    case(
        "obituary-03",
        """
        He was born in a lighthouse and buried in a valley. In between Edmund Fairlie built 61 bridges, wrote a
        cookery book, “Iron and Onions,” and raised goats. His gravestone bears the words “Mind the gap.”
        """,
        tags="titles inscription",
    ),
    case(
        "obituary-04",
        """
        Asked at 80 whether she regretted anything, Marguerite Osei, the first woman to fly the southern mail, said:
        “Landing.” Her co-pilot, Fitz Ballard, once told a reporter that she “talked to the engine and listened to no
        one.” Osei’s version was shorter. “He snored,” she said.
        """,
        Said("indirect", "whether she regretted anything", "Asked", None, None, "asked passive", optional=True),
        Said(
            "direct",
            "“Landing.”",
            "|said|: “Landing",
            "Marguerite Osei, the first .. mail,",
            "Marguerite Osei",
            "apposition",
        ),
        Said(
            "mixed",
            "that she “talked to the engine and listened to no one.”",
            "told",
            "Her co-pilot, Fitz Ballard,",
            "Fitz Ballard",
            "apposition hearer quoted-word turn",
        ),
        Said("direct", "“He snored,”", "she |said|", "|she| said", "Marguerite Osei", "two-candidates"),
    ),
    case(
        "speech-01",
        """
        Dean Horatio Blum addressed the graduates on Saturday.

        “When I was your age I was told that the world was waiting for me,” he said.

        “It was not. It was having lunch.

        “So I went and had lunch with it. I recommend the soup.”

        The graduates applauded.
        """,
        Said(
            "direct",
            ("“When I was your age .. me,”", "“It was not. It was having lunch.", "“So I went .. soup.”"),
            "|said|.",
            "he",
            "Horatio Blum",
            "inherit reopened odd-marks",
        ),
    ),
    case(
        "speech-02",
        """
        In her last address Abbess Clothilde of Marn spoke of patience. Patience, she said, was not waiting. It was
        “working while the kettle thinks.” She quoted her predecessor, Abbess Runa: “The kettle thinks slowly.” Then
        she sat down.
        """,
        Said(
            "indirect",
            ("|Patience|, she", "was not waiting"),
            "she |said|",
            "|she| said",
            "Abbess Clothilde of Marn",
            aliases=("Clothilde", "Clothilde of Marn", "Abbess Clothilde"),
        ),
        Said(
            "mixed",
            "It was “working while the kettle thinks.”",
            None,
            "|she| said",
            "Abbess Clothilde of Marn",
            "no-cue quoted-word",
            aliases=("Clothilde", "Clothilde of Marn", "Abbess Clothilde"),
            optional=True,
        ),
        Said(
            "direct",
            "“The kettle thinks slowly.”",
            "quoted",
            "her predecessor, Abbess Runa",
            "Abbess Runa",
            "apposition",
            aliases=("Runa",),
            optional=True,
        ),
    ),
    case(
        "letter-01",
        """
        Sir — Your correspondent Mr Ludlow claims (Letters, May 2) that hedgehogs cannot swim. I have a pond and a
        hedgehog, and Mr Ludlow is welcome to both. My wife says the hedgehog does the backstroke.

        Agatha Prynne, Nether Wick
        """,
        Said(
            "indirect",
            "that hedgehogs cannot swim",
            "claims",
            "Your correspondent Mr Ludlow",
            "Ludlow",
            aliases=("Mr Ludlow",),
        ),
        Said("indirect", "the hedgehog does the backstroke", "says", "My wife", None),
        people=("Agatha Prynne",),
    ),
)
