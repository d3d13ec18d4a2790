"""Policy and parliament: debates, reports, committees, records of a chamber."""

from attribution_case import Said, case

CASES = (
    case(
        "policy-01",
        """
        Water tariffs should follow the rain, a white paper from the Fenmoor Centre for Rural Policy argues. The
        paper, written by Gail Ostrander and Yusuf Pell, says flat tariffs “punish the careful.” Ostrander told a
        hearing that the reform could start in two districts. Pell said one would do.
        """,
        Said(
            "indirect",
            "Water tariffs should follow the rain",
            "argues",
            "a white paper from the Fenmoor Centre for Rural Policy",
            None,
            "document",
        ),
        Said(
            "mixed",
            "flat tariffs “punish the careful.”",
            "says",
            "The paper, written by Gail Ostrander and Yusuf Pell,",
            None,
            "document apposition quoted-word",
        ),
        Said(
            "indirect",
            "that the reform could start in two districts",
            "told",
            "|Ostrander| told",
            "Gail Ostrander",
            "hearer",
        ),
        Said("indirect", "one would do", "|said| one", "|Pell| said", "Yusuf Pell", "turn"),
    ),
    case(
        "policy-02",
        """
        The Commission on Ageing Roads (CAR) and the Road Users’ Forum (RUF) do not often agree. “Potholes are a
        choice,” says the CAR. “So are budgets,” says the RUF. In a joint letter both say the tax on tyres “goes
        everywhere but into roads.”
        """,
        Said(
            "direct",
            "“Potholes are a choice,”",
            "|says| the CAR",
            "|the CAR|. “So",
            "Commission on Ageing Roads",
            "organisation short-form turn",
            aliases=("CAR", "The Commission on Ageing Roads"),
        ),
        Said(
            "direct",
            "“So are budgets,”",
            "|says| the RUF",
            "|the RUF|. In",
            "Road Users’ Forum",
            "organisation short-form turn",
            aliases=("RUF", "the Road Users’ Forum"),
        ),
        Said(
            "mixed",
            "the tax on tyres “goes everywhere but into roads.”",
            "say",
            "both",
            None,
            "plural quoted-word organisation",
        ),
    ),
    case(
        "policy-03",
        """
        The minister rejected the figures. Education Minister Kaia Thornby said that the ministry counted pupils, “not
        chairs.” The chair of the teachers’ union, Boaz Linder, said in reply that he had counted both. “The minister
        is welcome to count with me,” he said.
        """,
        Said(
            "indirect",
            "the figures",
            "rejected",
            "|The minister| rejected",
            "Kaia Thornby",
            "description named-later",
            optional=True,
        ),
        Said(
            "mixed",
            "that the ministry counted pupils, “not chairs.”",
            "|said| that the ministry",
            "Education Minister Kaia Thornby",
            "Kaia Thornby",
            "quoted-word",
        ),
        Said(
            "indirect",
            "that he had counted both",
            "|said| in reply",
            "The chair of the teachers’ union, Boaz Linder,",
            "Boaz Linder",
            "apposition turn",
        ),
        Said(
            "direct",
            "“The minister is welcome to count with me,”",
            "he |said|.",
            "|he| said.",
            "Boaz Linder",
            "two-candidates",
        ),
    ),
    case(
        "policy-04",
        """
        It has been said that no committee ever built a bridge. The Select Committee on Crossings met for the ninth
        time on Thursday. It adjourned at noon and will meet again when the tide tables have been printed.
        """,
        Said(
            "indirect", "that no committee ever built a bridge", "has been said", None, None, "passive", optional=True
        ),
        tags="no-saying",
    ),
    case(
        "policy-05",
        """
        The plan's supporters say it will create 300 jobs. Its critics say it will destroy 400. The plan's author,
        former senator Wim Harkness, says both camps “have been counting the same people.”
        """,
        Said("indirect", "it will create 300 jobs", "supporters |say|", "The plan's supporters", None, "plural"),
        Said("indirect", "it will destroy 400", "critics |say|", "Its critics", None, "plural turn"),
        Said(
            "mixed",
            "both camps “have been counting the same people.”",
            "says",
            "The plan's author, former senator Wim Harkness,",
            "Wim Harkness",
            "apposition quoted-word",
        ),
    ),
    case(
        "parliament-01",
        """
        Ms Adair (Northport): Will the Minister tell the House when the last dredger was sold?

        Mr Quill: I can tell the hon. Member that it was not sold. It sank.

        Ms Adair: I am grateful. May I ask whether it was insured?

        Mr Quill: It was insured against fire.
        """,
        Said(
            "indirect",
            "Will the Minister .. sold?",
            None,
            "Ms Adair (Northport)",
            "Adair",
            "label asked",
            aliases=("Ms Adair",),
        ),
        Said(
            "indirect", "I can tell .. It sank", None, "|Mr Quill|: I can", "Quill", "label turn", aliases=("Mr Quill",)
        ),
        Said(
            "indirect",
            "I am grateful. May I ask whether it was insured?",
            None,
            "|Ms Adair|: I am",
            "Adair",
            "label asked turn",
            aliases=("Ms Adair",),
        ),
        Said(
            "indirect",
            "It was insured against fire",
            None,
            "|Mr Quill|: It",
            "Quill",
            "label turn",
            aliases=("Mr Quill",),
        ),
    ),
    case(
        "parliament-02",
        """
        Opening the debate, the Member for Hollin, Thea Rusk, said the bill was “a fence around a cloud.” The Minister
        for Air, Conrad Byfield, intervened to ask if the hon. Lady had read it. She had, she said, and “wished she
        had not.”
        """,
        Said(
            "mixed",
            "the bill was “a fence around a cloud.”",
            "|said| the",
            "the Member for Hollin, Thea Rusk,",
            "Thea Rusk",
            "apposition quoted-word",
            heads=("Member", "Rusk"),
        ),
        Said(
            "indirect",
            "if the hon. Lady had read it",
            "ask",
            "The Minister for Air, Conrad Byfield,",
            "Conrad Byfield",
            "asked apposition",
            heads=("Minister", "Byfield"),
        ),
        Said(
            "mixed",
            ("She had", "and “wished she had not.”"),
            "she |said|",
            "|she| said",
            "Thea Rusk",
            "two-candidates quoted-word",
        ),
    ),
    case(
        "parliament-03",
        """
        “Order,” said the Speaker.

        “I will have order when I have an answer,” said Mr Dunmore.

        “The hon. Member will have neither if he does not sit down,” the Speaker said. Hugo Dunmore, the Member for
        Caul Valley, sat.
        """,
        Said("direct", "“Order,”", "|said| the Speaker", "said |the Speaker|.", None, "description"),
        Said(
            "direct",
            "“I will have order when I have an answer,”",
            "|said| Mr",
            "Mr Dunmore",
            "Hugo Dunmore",
            "turn named-later",
        ),
        Said(
            "direct", "“The hon. Member .. sit down,”", "Speaker |said|", "|the Speaker| said", None, "description turn"
        ),
    ),
    case(
        "parliament-04",
        """
        The Committee heard from Dr Sunniva Aldous, of the Peat Trust, and from Mr Ralph Aldous, a cutter of peat. Dr
        Aldous told members that a bog grows by one millimetre a year. Mr Aldous told them that his grandfather “cut
        faster than that in his sleep.” The witnesses are not related.
        """,
        Said(
            "indirect",
            "that a bog grows by one millimetre a year",
            "|told| members",
            "|Dr Aldous| told",
            "Sunniva Aldous",
            "same-surname hearer",
        ),
        Said(
            "mixed",
            "that his grandfather “cut faster than that in his sleep.”",
            "|told| them",
            "|Mr Aldous| told",
            "Ralph Aldous",
            "same-surname hearer quoted-word turn",
        ),
    ),
    case(
        "parliament-05",
        """
        The motion “That this House regrets the fog” was carried by 61 votes to 58. Amendments A and B were not
        called. The words “and the mist” were struck out on the order of the Chair.
        """,
        tags="titles term",
    ),
    case(
        "parliament-06",
        """
        Senator Imre Laszkó rose at midnight. “They call this a budget,” he said. “In my village we call it a shopping
        list, and we read it aloud, and then,” and here he paused, “we put back what we cannot pay for.”

        Laughter. Senator Dell Rowan, who chairs the budget panel, did not laugh. “The senator’s village,” said Rowan,
        “has had two bailouts.”
        """,
        Said(
            "direct",
            ("“They call this a budget,”", "“In my village .. then,”", "“we put back .. for.”"),
            "he |said|",
            "|he| said",
            "Imre Laszkó",
        ),
        Said(
            "direct",
            ("“The senator’s village,”", "“has had two bailouts.”"),
            "|said| Rowan",
            "said |Rowan|",
            "Dell Rowan",
            "turn",
        ),
    ),
    case(
        "parliament-07",
        """
        The report of the inquiry runs to 900 pages. It finds that ministers were warned on 4 June, on 9 June and on
        11 June. “Each warning was filed,” it states. “None was read.” The government accepts the finding, said Lord
        Carrow of Fenn, who led for it in the upper house.
        """,
        Said(
            "indirect",
            "that ministers were warned on 4 June, on 9 June and on 11 June",
            "finds",
            "It",
            None,
            "document",
        ),
        Said("direct", ("“Each warning was filed,”", "“None was read.”"), "states", "|it| states", None, "document"),
        Said(
            "indirect",
            "The government accepts the finding",
            "said",
            "Lord Carrow of Fenn, who led for it in the upper house",
            "Lord Carrow of Fenn",
            "apposition",
            aliases=("Carrow", "Lord Carrow"),
        ),
    ),
)
