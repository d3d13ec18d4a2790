"""Science: papers, institutes, surveys."""

from attribution_case import Said, case

CASES = (
    case(
        "science-01",
        """
        The beetles do not navigate by the moon, a team from the Harrowgate Institute of Behaviour reports in the
        journal Field Letters. “They use the glow of the nearest town,” says lead author Priya Venkal, an entomologist
        at the institute. Her colleague Lotte Amsinck, also of Harrowgate, is not convinced. “I have seen them walk
        straight in total darkness,” she says.
        """,
        Said(
            "indirect",
            "The beetles do not navigate by the moon",
            "reports",
            "a team from the Harrowgate Institute of Behaviour",
            None,
            "organisation",
        ),
        Said(
            "direct",
            "“They use the glow of the nearest town,”",
            "|says| lead",
            "lead author Priya Venkal, an entomologist at the institute",
            "Priya Venkal",
            "apposition same-institute turn",
        ),
        Said(
            "direct",
            "“I have seen .. darkness,”",
            "she |says|",
            "she",
            "Lotte Amsinck",
            "same-institute two-candidates",
        ),
    ),
    case(
        "science-02",
        """
        While the ice on the northern lakes has thinned by a hand’s breadth since the first soundings were taken and
        while no model had foreseen so quick a loss, the cause is not the air but the inflow, Oduya notes. Samuel
        Oduya, a limnologist, has drilled there every winter for 22 years.
        """,
        Said(
            "indirect",
            "While the ice .. the inflow",
            "notes",
            "|Oduya| notes",
            "Samuel Oduya",
            "long-front named-later",
        ),
    ),
    case(
        "science-03",
        """
        The Pelham Survey of Sleep (PSS) found that one adult in six wakes before four. The PSS also shows a gap
        between coast and hills. “We cannot explain the gap,” its director, Mette Rask, writes in the foreword. The
        survey puts the margin of error at two points.
        """,
        Said(
            "indirect",
            "that one adult in six wakes before four",
            "found",
            "The Pelham Survey of Sleep (PSS)",
            "Pelham Survey of Sleep",
            "document",
            aliases=("PSS", "The Pelham Survey of Sleep"),
        ),
        Said(
            "indirect",
            "a gap between coast and hills",
            "also shows",
            "The PSS",
            "Pelham Survey of Sleep",
            "document short-form",
            aliases=("PSS", "The Pelham Survey of Sleep"),
            optional=True,
        ),
        Said(
            "direct", "“We cannot explain the gap,”", "writes", "its director, Mette Rask,", "Mette Rask", "apposition"
        ),
        Said(
            "indirect",
            "the margin of error at two points",
            "puts",
            "The survey",
            "Pelham Survey of Sleep",
            "document description",
            optional=True,
        ),
    ),
    case(
        "science-04",
        """
        Zhen Wulan and Zhen Qiaoyi both work on cold glass, in neighbouring rooms. “It flows if you wait long enough,”
        Zhen Wulan says. Dr Zhen Qiaoyi says it does not. “It has never flowed,” Qiaoyi adds, “for anyone.”
        """,
        Said(
            "direct",
            "“It flows if you wait long enough,”",
            "Wulan |says|",
            "|Zhen Wulan| says",
            "Zhen Wulan",
            "family-first same-surname turn",
        ),
        Said("indirect", "it does not", "|says| it", "Dr Zhen Qiaoyi", "Zhen Qiaoyi", "family-first same-surname"),
        Said(
            "direct",
            ("“It has never flowed,”", "“for anyone.”"),
            "adds",
            "|Qiaoyi| adds",
            "Zhen Qiaoyi",
            "family-first turn",
        ),
    ),
    case(
        "science-05",
        """
        Samples from the vent held a microbe new to science, according to a paper published on Wednesday by marine
        biologist Aino Kettula and eleven co-authors. It feeds on rust. “Finding it was luck,” Kettula wrote in an
        email. “Keeping it alive was work,” added her doctoral student Rafi Noor.
        """,
        Said(
            "indirect",
            "Samples from .. new to science",
            "according to",
            "a paper published on Wednesday by marine biologist Aino Kettula and eleven co-authors",
            None,
            "document",
            heads=("paper",),
        ),
        Said("direct", "“Finding it was luck,”", "wrote", "|Kettula| wrote", "Aino Kettula", "turn"),
        Said("direct", "“Keeping it alive was work,”", "added", "her doctoral student Rafi Noor", "Rafi Noor", "turn"),
    ),
    case(
        "science-06",
        """
        What physicists call a “ghost line” is a gap in the spectrum that moves when the sample is cooled. The term
        was coined in 1974. In the new data the “line” is three times as wide, and “cold” means two degrees above
        zero.
        """,
        tags="term irony",
    ),
    case(
        "science-07",
        """
        “We measured it four times,” said Ivar Solt. “The first result was a shock, the second a comfort.

        “The third was a shock again. By the fourth we had stopped believing in comfort.”

        Solt, a chemist, retired in May.
        """,
        Said(
            "direct",
            ("“We measured it four times,”", "“The first result .. a comfort.", "“The third .. comfort.”"),
            "|said| Ivar",
            "said |Ivar Solt|",
            "Ivar Solt",
            "reopened odd-marks",
        ),
    ),
    case(
        "science-08",
        """
        The drug did nothing, the authors conclude. In an accompanying editorial, Noemi Falk of Port Ellery University
        argues that the dose was too low “by an order of magnitude.” The company that makes it, Brevane Labs, says the
        trial “was never meant to test dose.”
        """,
        Said("indirect", "The drug did nothing", "conclude", "the authors", None, "description plural"),
        Said(
            "mixed",
            "that the dose was too low “by an order of magnitude.”",
            "argues",
            "Noemi Falk of Port Ellery University",
            "Noemi Falk",
            "quoted-word",
        ),
        Said(
            "mixed",
            "the trial “was never meant to test dose.”",
            "says",
            "The company that makes it, Brevane Labs,",
            "Brevane Labs",
            "organisation apposition quoted-word",
        ),
    ),
    case(
        "science-09",
        """
        Gulls remember faces. That is the upshot of a study in which masked students teased nesting birds; the
        unmasked were left in peace. A year on the gulls still screamed at the masks.
        """,
        tags="no-saying",
    ),
    case(
        "science-10",
        """
        The probe is lost. “It stopped answering at 03:14,” mission chief Leandra Voss told a packed hall at the Orrin
        Space Centre. The centre’s head of tracking, Hal Munt, whose team had listened all night, said the last packet
        was “clean as a bell.” Voss thanked him. “Sometimes,” she said, “a thing just ends.”
        """,
        Said(
            "direct", "“It stopped answering at 03:14,”", "told", "mission chief Leandra Voss", "Leandra Voss", "hearer"
        ),
        Said(
            "mixed",
            "the last packet was “clean as a bell.”",
            "|said| the",
            "The centre’s head of tracking, Hal Munt, whose team had listened all night,",
            "Hal Munt",
            "apposition same-institute quoted-word",
        ),
        Said(
            "direct",
            ("“Sometimes,”", "“a thing just ends.”"),
            "|said|, “a",
            "|she| said",
            "Leandra Voss",
            "two-candidates",
        ),
    ),
)
