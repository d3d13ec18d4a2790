"""Technology blogs, press releases and wiki articles."""

from attribution_case import SAME, Said, case

CASES = (
    case(
        "blog-01",
        """
        Loomcast 4 is out, and the changelog says it is “twice as fast.” It is not. On my machine it is as fast as
        Loomcast 3. Maintainer Jules Abara explained on the mailing list: "The benchmark was run on a machine that no
        longer exists." She did say a fix was coming. "Soon-ish," she wrote.
        """,
        Said("mixed", "it is “twice as fast.”", "|says| it", "the changelog", None, "document quoted-word"),
        Said("direct", '"The benchmark .. exists."', "explained", "Maintainer Jules Abara", "Jules Abara"),
        Said("indirect", "a fix was coming", "did say", "She", "Jules Abara"),
        Said("direct", '"Soon-ish,"', "wrote", "|she| wrote", "Jules Abara"),
    ),
    case(
        "blog-02",
        """
        Clicking "Save" does not save. The button labelled "Apply" saves, and the "Are you sure?" dialog means that it
        has already happened. The option "strict" is less strict than "normal". If you see the message "Everything is
        fine", make a backup.
        """,
        tags="term inscription",
    ),
    case(
        "blog-03",
        """
        @tessellate: your parser eats my commas

        @hobnail: it is a feature. the docs say "commas are optional"

        @tessellate: they say "optional", not "food"
        """,
        Said("indirect", "your parser eats my commas", None, "|@tessellate|: your", "tessellate", "label"),
        Said(
            "mixed",
            'it is a feature. the docs say "commas are optional"',
            None,
            "@hobnail",
            "hobnail",
            "label nested turn",
        ),
        Said(
            "mixed", 'they say "optional", not "food"', None, "|@tessellate|: they", "tessellate", "label nested turn"
        ),
    ),
    case(
        "blog-04",
        """
        Qiru, the maker of the Pebble ring, told users on Monday that the ring would stop working in June. “We know
        this is not the news you hoped for,” the firm said. Founder Han Sujin posted a longer note. “A server is not a
        promise,” Han wrote. Another Han, product lead Han Mirae, replied under the post: “It was on the box.”
        """,
        Said(
            "indirect",
            "that the ring would stop working in June",
            "told",
            "Qiru, the maker of the Pebble ring,",
            "Qiru",
            "organisation apposition hearer",
        ),
        Said(
            "direct",
            "“We know this is not the news you hoped for,”",
            "said",
            "the firm",
            "Qiru",
            "organisation description",
        ),
        Said(
            "direct", "“A server is not a promise,”", "wrote", "|Han| wrote", "Han Sujin", "family-first same-surname"
        ),
        Said(
            "direct",
            "“It was on the box.”",
            "replied",
            "Another Han, product lead Han Mirae,",
            "Han Mirae",
            "family-first same-surname apposition turn",
            heads=("Han Mirae", "Another Han"),
        ),
    ),
    case(
        "blog-05",
        """
        Is it fast? “Define fast,” reads the first line of the manual. Is it safe? The second line: “Define safe.” I
        like a manual that knows its reader.
        """,
        Said("direct", "“Define fast,”", "reads", "the first line of the manual", None, "document"),
        Said("direct", "“Define safe.”", None, "The second line", None, "document label"),
    ),
    case(
        "blog-06",
        """
        Everybody says you should never parse mail with regular expressions. I did. It worked for a week. Then came a
        letter from a Mr "O'Brien; DROP" in Upper Fold, and it worked no more.
        """,
        Said(
            "indirect", "you should never parse mail with regular expressions", "says", "Everybody", None, optional=True
        ),
        tags="term",
    ),
    case(
        "release-01",
        """
        TRELLA, 4 May — Halden Pumps today announced the P9, a pump that needs no oil. "With the P9 we are rewriting
        the rules of pumping," said Marguerite Sund, Chief Executive Officer of Halden Pumps. "It is quiet, it is
        clean and it is ours."

        "Our customers asked for less noise," added Dr. Femi Castell, Vice President Engineering. "We gave them
        silence."

        About Halden Pumps: Founded in 1911, Halden Pumps moves liquids.
        """,
        Said(
            "indirect",
            "the P9, a pump that needs no oil",
            "announced",
            "|Halden Pumps| today",
            "Halden Pumps",
            "organisation",
            optional=True,
        ),
        Said(
            "direct",
            ('"With the P9 .. pumping,"', '"It is quiet, it is clean and it is ours."'),
            "said",
            "Marguerite Sund, Chief Executive Officer of Halden Pumps",
            "Marguerite Sund",
            "apposition turn",
        ),
        Said(
            "direct",
            ('"Our customers .. noise,"', '"We gave them silence."'),
            "added",
            "Dr. Femi Castell, Vice President Engineering",
            "Femi Castell",
            "apposition turn",
        ),
    ),
    case(
        "release-02",
        """
        The Verrin Foundation is pleased to announce that its prize for 2031 goes to the poet Sela Ouro. The jury
        praised her “unfailing ear for doors.” Ms Ouro commented: “I thought it was the gas company.” The prize is
        worth 20,000 crowns.
        """,
        Said(
            "indirect",
            "that its prize for 2031 goes to the poet Sela Ouro",
            "announce",
            "The Verrin Foundation",
            "Verrin Foundation",
            "organisation",
            aliases=("The Verrin Foundation",),
        ),
        Said("mixed", "her “unfailing ear for doors.”", "praised", "The jury", None, "quoted-word", optional=True),
        Said("direct", "“I thought it was the gas company.”", "commented", "Ms Ouro", "Sela Ouro"),
    ),
    case(
        "release-03",
        """
        "Partnership is in our DNA," commented both CEOs, Rolf Amberg of Amberg Rail and Dita Sokol of Sokol Signals.
        The joint venture, to be called Amberg Sokol, will employ 90 people.
        """,
        Said(
            "direct",
            '"Partnership is in our DNA,"',
            "commented",
            "both CEOs, Rolf Amberg of Amberg Rail and Dita Sokol of Sokol Signals",
            None,
            "plural apposition",
            candidates=("Rolf Amberg", "Dita Sokol"),
        ),
    ),
    case(
        "release-04",
        """
        Nimbus Mattress has renamed its “Cloud” line “Sky”. The “Sky Plus” adds a second zip. Both come in “fog” and
        “dusk” and may be returned within 100 nights. Press contact: Bea Farrow, telephone 0550 11 22.
        """,
        people=("Bea Farrow",),
        tags="term",
    ),
    case(
        "wiki-01",
        """
        Gorm Halloway (1902–1971) was a bell founder. His contemporaries called him “the Deaf Dean”. The historian
        Isolde Prewitt has argued that Halloway could hear perfectly well and “found it useful not to.”[3] According
        to Baines, who knew him in later life, he wept when bells were melted.[4]
        """,
        Said("mixed", "him “the Deaf Dean”", "called", "His contemporaries", None, "term quoted-word", optional=True),
        Said(
            "mixed",
            "that Halloway could .. not to.”",
            "has argued",
            "The historian Isolde Prewitt",
            "Isolde Prewitt",
            "other-name quoted-word",
        ),
        Said(
            "indirect",
            "he wept when bells were melted",
            "According to",
            "Baines, who knew him in later life",
            "Baines",
            "apposition",
        ),
        people=("Gorm Halloway",),
    ),
    case(
        "wiki-02",
        """
        The title of the novel, “A Fork for the Devil”, comes from a proverb of the hill villages. Its first chapter,
        “Spoons”, was printed in the magazine “Kettle” in 1926. The name “Devil’s Fork” was later given to a road
        junction.
        """,
        tags="titles term",
    ),
    case(
        "wiki-03",
        """
        Reception was mixed. The Merrow Review called the opera “long but loud”, while Ada Finch, writing in Stage
        Week, found it “loud but long”. In his memoirs the composer, Otto Brill, wrote: “Both were asleep.” [citation
        needed]
        """,
        Said(
            "mixed",
            "the opera “long but loud”",
            "called",
            "The Merrow Review",
            "Merrow Review",
            "organisation quoted-word",
            aliases=("The Merrow Review",),
        ),
        Said(
            "mixed",
            "it “loud but long”",
            "found",
            "Ada Finch, writing in Stage Week,",
            "Ada Finch",
            "apposition quoted-word turn",
        ),
        Said(
            "direct",
            "“Both were asleep.”",
            "|wrote|: “Both",
            "the composer, Otto Brill,",
            "Otto Brill",
            "apposition turn",
        ),
    ),
    case(
        "wiki-04",
        """
        The Treaty of Oumel (1688) states that “no mill shall be built within sight of another mill”. Its meaning is
        disputed. Most scholars hold that sight was meant literally. Kostandis suggests that it was “a matter of
        smell.”
        """,
        Said(
            "direct",
            "that “no mill .. mill”",
            "states",
            "The Treaty of Oumel (1688)",
            "Treaty of Oumel",
            "document",
            aliases=("The Treaty of Oumel",),
        ),
        Said("indirect", "that sight was meant literally", "hold", "Most scholars", None, "plural"),
        Said("mixed", "that it was “a matter of smell.”", "suggests", "Kostandis", SAME, "quoted-word turn"),
    ),
    case(
        "wiki-05",
        """
        Sir Piers Wolvey is said to have coined the phrase “a weather of one’s own”. It does not occur in his works.
        It first appears in a letter to him, in which his sister Blanche Wolvey complains that he carries “a weather
        of his own” into every room.
        """,
        Said(
            "mixed",
            "to have coined the phrase “a weather of one’s own”",
            "is said",
            None,
            None,
            "passive quoted-word",
            optional=True,
        ),
        Said(
            "mixed",
            "that he carries “a weather of his own” into every room",
            "complains",
            "his sister Blanche Wolvey",
            "Blanche Wolvey",
            "same-surname quoted-word",
        ),
        people=("Piers Wolvey",),
    ),
)
