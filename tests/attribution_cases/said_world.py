"""War and disaster, travel: what is reported from far away."""

from attribution_case import Said, case

CASES = (
    case(
        "disaster-01",
        """
        At least nine people died when the Ouve burst its banks, officials said on Sunday. The number could rise, the
        regional governor, Tereza Halm, told state television. “There are cellars we have not opened,” she said.
        Survivors spoke of a sound “like a train that does not pass.”
        """,
        Said(
            "indirect",
            "At least nine people died when the Ouve burst its banks",
            "|said| on",
            "officials",
            None,
            "plural",
        ),
        Said(
            "indirect",
            "The number could rise",
            "told",
            "the regional governor, Tereza Halm,",
            "Tereza Halm",
            "apposition",
            via="state television",
        ),
        Said("direct", "“There are cellars we have not opened,”", "she |said|", "she", "Tereza Halm"),
        Said(
            "mixed",
            "a sound “like a train that does not pass.”",
            "spoke of",
            "Survivors",
            None,
            "plural quoted-word",
            optional=True,
        ),
    ),
    case(
        "disaster-02",
        """
        The shelling began at dawn, residents of Karst said by telephone. “We are in the school, all of us, and the
        cows,” said one, Bodil. The army said it had fired on “military targets only.” It gave no details.
        """,
        Said("indirect", "The shelling began at dawn", "|said| by", "residents of Karst", None, "plural"),
        Said("direct", "“We are in .. cows,”", "|said| one", "one, Bodil", "Bodil", "apposition turn"),
        Said(
            "mixed",
            "it had fired on “military targets only.”",
            "|said| it",
            "The army",
            None,
            "organisation description quoted-word turn",
        ),
    ),
    case(
        "disaster-03",
        """
        General Osk claimed on Friday that the pass had been taken. General Varr, who commands the defenders, denied
        it. “He has taken a photograph of the pass,” Varr said. Neither claim could be verified.
        """,
        Said("indirect", "that the pass had been taken", "claimed", "General Osk", "Osk", aliases=("General Osk",)),
        Said(
            "indirect",
            "it",
            "denied",
            "General Varr, who commands the defenders,",
            "Varr",
            "denied apposition",
            aliases=("General Varr",),
            optional=True,
        ),
        Said(
            "direct",
            "“He has taken a photograph of the pass,”",
            "said",
            "|Varr| said",
            "Varr",
            "turn",
            aliases=("General Varr",),
        ),
    ),
    case(
        "disaster-04",
        """
        Rescuers heard knocking under the rubble of the mill until Tuesday. “Three knocks, then two,” said Lio
        Banaszek of Mountain Aid. “Then one,” said his colleague. Mountain Aid said later that no one else was alive.
        Banaszek, asked how he knew, said, “We knocked.”
        """,
        Said(
            "direct", "“Three knocks, then two,”", "|said| Lio", "Lio Banaszek of Mountain Aid", "Lio Banaszek", "turn"
        ),
        Said("direct", "“Then one,”", "|said| his", "his colleague", None, "same-institute turn"),
        Said(
            "indirect",
            "that no one else was alive",
            "|said| later",
            "|Mountain Aid| said",
            "Mountain Aid",
            "organisation",
        ),
        Said("indirect", "how he knew", "asked", None, None, "asked passive", optional=True),
        Said("direct", "“We knocked.”", "knew, |said|", "|Banaszek|, asked", "Lio Banaszek"),
    ),
    case(
        "disaster-05",
        """
        The volcano has been quiet since noon. According to seismologist Ana-Lucía Prado, quiet is not the word.
        "Quiet is what the village calls it," she said. "We call it 'loading.'" The observatory raised its alert to
        orange and said flights should keep 50 kilometres away.
        """,
        Said("indirect", "quiet is not the word", "According to", "seismologist Ana-Lucía Prado", "Ana-Lucía Prado"),
        Said(
            "direct",
            ('"Quiet is what the village calls it,"', "\"We call it 'loading.'\""),
            "she |said|",
            "she",
            "Ana-Lucía Prado",
            "nested",
        ),
        Said(
            "indirect",
            "flights should keep 50 kilometres away",
            "and |said|",
            "The observatory",
            None,
            "coordinated organisation description",
        ),
    ),
    case(
        "disaster-06",
        """
        Nothing is left of Lower Saal but the church tower. The water took the mill, the bridge and 40 houses in one
        night. Over the door of the tower the year 1742 is still to be read, and under it: “Here stood the flood.”
        """,
        tags="inscription no-saying",
    ),
    case(
        "disaster-07",
        """
        "The convoy was clearly marked," relief worker Sana Idle wrote on the agency's website. "We had told both
        sides where we would be. Both sides had said, 'Go.'" One side, the self-styled Eastern Council, said it "had
        no record of any convoy." The other did not respond.
        """,
        Said(
            "direct",
            ('"The convoy was clearly marked,"', "\"We had told .. 'Go.'\""),
            "wrote",
            "relief worker Sana Idle",
            "Sana Idle",
            "nested",
        ),
        Said(
            "mixed",
            'it "had no record of any convoy."',
            "Council, |said|",
            "One side, the self-styled Eastern Council,",
            "Eastern Council",
            "organisation apposition quoted-word",
        ),
    ),
    case(
        "travel-01",
        """
        The last boat to Isle Morrow leaves at four, and nobody will tell you so. “If you miss it, you marry here,”
        says Una, who keeps the only inn. Una is joking. She did, however, miss it in 1979.

        Guidebooks call the island “unspoilt,” which means that it rains. The lighthouse, the leaflet says, is “open
        when open.”
        """,
        Said(
            "direct",
            "“If you miss it, you marry here,”",
            "|says| Una",
            "Una, who keeps the only inn",
            "Una",
            "apposition",
        ),
        Said("mixed", "the island “unspoilt,”", "call", "Guidebooks", None, "document quoted-word", optional=True),
        Said(
            "mixed",
            ("The lighthouse", "is “open when open.”"),
            "|says|, is",
            "the leaflet",
            None,
            "document quoted-word",
        ),
    ),
    case(
        "travel-02",
        """
        A sign at the gate reads “Beware of the Abbot.” Inside, Brother Anselm shows us the bees. “The Abbot is a
        ram,” he explains, adding that it has “views on sandals.” We walk on in our boots.
        """,
        Said(
            "direct",
            "“Beware of the Abbot.”",
            "reads",
            "A sign at the gate",
            None,
            "inscription document",
            optional=True,
        ),
        Said("direct", "“The Abbot is a ram,”", "explains", "he", "Brother Anselm", aliases=("Anselm",)),
        Said(
            "mixed",
            "that it has “views on sandals.”",
            "adding",
            "he",
            "Brother Anselm",
            "participle quoted-word",
            aliases=("Anselm",),
        ),
    ),
    case(
        "travel-03",
        """
        The “Old Town” was built in 1983. Its “market hall” sells telephones; its “cathedral” is a cinema. We liked it
        very much. The number 6 tram, called the “Duchess”, stops at the foot of the “mountain”, a slag heap with a
        café.
        """,
        tags="irony term",
    ),
    case(
        "travel-04",
        """
        My driver, Teodor, has opinions about the tunnel. «It was dug by men who hated light,» he says. The tunnel
        warden, Katya Brill, has heard that one before. «It was dug by my grandfather,» she says, «and he hated rain.»
        """,
        Said("direct", "«It was dug by men who hated light,»", "he |says|", "|he| says", "Teodor", "marks"),
        Said(
            "direct",
            ("«It was dug by my grandfather,»", "«and he hated rain.»"),
            "she |says|",
            "|she| says",
            "Katya Brill",
            "marks turn",
        ),
    ),
    case(
        "travel-05",
        """
        “Twenty,” said the man with the carpets. “Ten,” said I. “Twenty, and tea.” “Ten, and no tea.” We agreed on
        twenty-five and two glasses.
        """,
        Said("direct", "“Twenty,”", "|said| the", "the man with the carpets", None, "turn description"),
        Said("direct", "“Ten,”", "|said| I", "I", None, "turn"),
        Said("direct", "“Twenty, and tea.”", None, None, None, "no-cue turn", optional=True),
        Said("direct", "“Ten, and no tea.”", None, None, None, "no-cue turn", optional=True),
    ),
    case(
        "travel-06",
        """
        The valley has two guides, and both are called Pell. Young Pell will tell you that the cave has no end. Old
        Pell, who found the end in 1961, says it is “a puddle and a bat.” It costs three crowns to be shown either.
        """,
        Said("indirect", "that the cave has no end", "will tell", "Young Pell", "Young Pell", "same-surname hearer"),
        Said(
            "mixed",
            "it is “a puddle and a bat.”",
            "says",
            "Old Pell, who found the end in 1961,",
            "Old Pell",
            "same-surname apposition quoted-word turn",
        ),
    ),
)
