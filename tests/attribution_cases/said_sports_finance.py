"""Sports and finance: dressing rooms and balance sheets."""

from attribution_case import Said, case

CASES = (
    case(
        "sports-01",
        """
        Harbour Athletic lost 4-0 at home, and coach Denny Varga did not hide. "We were awful from the bus to the
        final whistle," he said. Captain Luca Brenn agreed: "Worse than awful." Asked what he had told the players at
        the break, Varga said: "I told them it could not get worse. I was wrong."
        """,
        Said("direct", '"We were awful .. whistle,"', "he |said|.", "|he| said.", "Denny Varga"),
        Said("direct", '"Worse than awful."', "agreed", "Captain Luca Brenn", "Luca Brenn", "turn"),
        Said(
            "indirect", "what he had told the players at the break", "Asked", None, None, "asked passive", optional=True
        ),
        Said("direct", '"I told them .. wrong."', "Varga |said|", "|Varga| said", "Denny Varga", "turn nested"),
    ),
    case(
        "sports-02",
        """
        Ferro says fitness is no worry

        Goalkeeper Milan Ferro has declared himself fit for Saturday's derby. "The shoulder is fine," the 34-year-old
        said. "My mother worries more than the doctor does."
        """,
        Said("indirect", "fitness is no worry", "says", "|Ferro| says", "Milan Ferro", "headline"),
        Said(
            "indirect",
            "himself fit for Saturday's derby",
            "has declared",
            "Goalkeeper Milan Ferro",
            "Milan Ferro",
            optional=True,
        ),
        Said(
            "direct",
            ('"The shoulder is fine,"', '"My mother .. does."'),
            "said",
            "the 34-year-old",
            "Milan Ferro",
            "description",
        ),
    ),
    case(
        "sports-03",
        """
        Sisters Anouk and Jette Palmgren finished first and second. “She waited for me on the last hill,” Jette said.
        “I had a stone in my shoe,” Anouk said. Their father and coach, Olaf Palmgren, had seen it all from the car.
        “There was no stone,” Palmgren said.
        """,
        Said(
            "direct",
            "“She waited for me on the last hill,”",
            "Jette |said|",
            "|Jette| said",
            "Jette Palmgren",
            "same-surname turn",
        ),
        Said(
            "direct",
            "“I had a stone in my shoe,”",
            "Anouk |said|",
            "|Anouk| said",
            "Anouk Palmgren",
            "same-surname turn",
        ),
        Said(
            "direct",
            "“There was no stone,”",
            "Palmgren |said|",
            "|Palmgren| said",
            "Olaf Palmgren",
            "same-surname turn",
        ),
    ),
    case(
        "sports-04",
        """
        The “Butcher of Bren” has retired. Arvid Kossak, who got the nickname for his tackles, leaves with 311 games
        and two cups. His farewell match, the “Last Supper”, sold out in an hour. The club’s song, “Up the Hill
        Again”, was sung three times.
        """,
        tags="term titles",
    ),
    case(
        "sports-05",
        """
        Rally driver Tove Lindgaard, told by her co-driver over the radio that the road ahead was clear, took the bend
        at 140. “He said clear,” she said from hospital. “He never says clear again.”
        """,
        Said("indirect", "that the road ahead was clear", "told", "her co-driver", None, "passive"),
        Said(
            "direct",
            ("“He said clear,”", "“He never says clear again.”"),
            "she |said|",
            "she",
            "Tove Lindgaard",
            "nested two-candidates",
        ),
    ),
    case(
        "sports-06",
        """
        "I have nothing against Petrov," Amaro said of his opponent. "Petrov boxes like a postman, that is all."
        Petrov's trainer, Old Jim Stacey, was told of the remark. "Postmen ring," he said. "Then they ring again." Rui
        Amaro and Vasko Petrov meet in Trella on June 9.
        """,
        Said(
            "direct",
            ('"I have nothing against Petrov,"', '"Petrov boxes .. all."'),
            "|said| of",
            "|Amaro| said",
            "Rui Amaro",
            "other-name named-later",
        ),
        Said(
            "direct",
            ('"Postmen ring,"', '"Then they ring again."'),
            "he |said|",
            "|he| said",
            "Jim Stacey",
            "turn other-name",
            aliases=("Old Jim Stacey",),
        ),
    ),
    case(
        "sports-07",
        """
        The league will not punish United, it announced on Thursday. “There is no rule against goats,” its
        disciplinary panel ruled. Rivals Trella City said they would appeal. City’s chairman, Bo Nyland, called the
        ruling “a licence for livestock.”
        """,
        Said("indirect", "The league will not punish United", "announced", "it", None, "organisation"),
        Said(
            "direct",
            "“There is no rule against goats,”",
            "ruled",
            "its disciplinary panel",
            None,
            "organisation description",
        ),
        Said("indirect", "they would appeal", "said", "Rivals Trella City", "Trella City", "organisation"),
        Said(
            "mixed",
            "the ruling “a licence for livestock.”",
            "called",
            "City’s chairman, Bo Nyland,",
            "Bo Nyland",
            "apposition quoted-word",
        ),
    ),
    case(
        "sports-08",
        """
        Swimmer Inka Rautell touched in 58.02. Nobody has ever been faster in an outdoor pool. She looked at the
        board, read the time twice and went to find her shoes.
        """,
        tags="no-saying",
    ),
    case(
        "finance-01",
        """
        Shares in Brandow Glass fell 11 percent after the company said that it would miss its target for the year. “We
        sold fewer windows than we made,” chief executive Nadia Orlov told analysts. Finance chief Peer Dahl declined
        to say when the plant in Mirren would reopen.
        """,
        Said(
            "indirect",
            "that it would miss its target for the year",
            "|said| that",
            "the company",
            "Brandow Glass",
            "organisation description",
        ),
        Said(
            "direct",
            "“We sold fewer windows than we made,”",
            "told",
            "chief executive Nadia Orlov",
            "Nadia Orlov",
            "hearer",
        ),
        Said(
            "indirect",
            "when the plant in Mirren would reopen",
            "declined to say",
            "Finance chief Peer Dahl",
            "Peer Dahl",
            "negated",
        ),
    ),
    case(
        "finance-02",
        """
        Orrin Bank: “no plans” to sell insurance arm

        Orrin Bank has denied reports that it is preparing a sale of its insurance business. The bank said in a filing
        that it had “no plans, talks or mandates.” Analyst Kit Lowell of Marsh & Tamber said the wording “left the
        door off its hinges.” He rates the stock a hold.
        """,
        Said(
            "mixed",
            "“no plans” to sell insurance arm",
            None,
            "|Orrin Bank|: “no",
            "Orrin Bank",
            "headline label organisation quoted-word",
        ),
        Said(
            "indirect",
            "reports that it is .. business",
            "has denied",
            "|Orrin Bank| has",
            "Orrin Bank",
            "denied organisation",
            optional=True,
        ),
        Said(
            "mixed",
            "that it had “no plans, talks or mandates.”",
            "|said| in",
            "The bank",
            "Orrin Bank",
            "organisation description quoted-word",
        ),
        Said(
            "mixed",
            "the wording “left the door off its hinges.”",
            "|said| the",
            "Analyst Kit Lowell of Marsh & Tamber",
            "Kit Lowell",
            "quoted-word",
        ),
        Said("indirect", "the stock a hold", "rates", "He", "Kit Lowell", optional=True),
    ),
    case(
        "finance-03",
        """
        Prices rose 3.1 percent in May, data from the statistics office showed. Economists polled by the Ledger had
        expected 2.8 percent. “Plums,” said Ewa Trzeb of Colm Securities, when asked for a reason. “It is always
        plums.”
        """,
        Said(
            "indirect", "Prices rose 3.1 percent in May", "showed", "data from the statistics office", None, "document"
        ),
        Said(
            "indirect",
            "2.8 percent",
            "had expected",
            "Economists polled by the Ledger",
            None,
            optional=True,
            heads=("Economists",),
        ),
        Said(
            "direct", ("“Plums,”", "“It is always plums.”"), "|said| Ewa", "Ewa Trzeb of Colm Securities", "Ewa Trzeb"
        ),
        Said("indirect", "for a reason", "asked", None, None, "asked passive", optional=True),
    ),
    case(
        "finance-04",
        """
        The central bank held its rate at 4 percent. In the minutes, two of nine members argued that a cut “could not
        wait for the harvest.” Governor Hollis Mbeki-Strand disagreed with them. The rate path, she said, was “a path
        and not a slide.”
        """,
        Said(
            "mixed",
            "that a cut “could not wait for the harvest.”",
            "argued",
            "two of nine members",
            None,
            "plural quoted-word",
        ),
        Said(
            "mixed",
            ("The rate path", "was “a path and not a slide.”"),
            "said",
            "she",
            "Hollis Mbeki-Strand",
            "quoted-word",
        ),
    ),
    case(
        "finance-05",
        """
        Tiller Foods expects to close the deal by June. Its rival Crumb & Co, in which Tiller holds a fifth, does not.
        “June is a nice month,” Crumb’s founder, Oswin Crumb, said. “So is October.” Tiller had no comment.
        """,
        Said("indirect", "to close the deal by June", "expects", "Tiller Foods", "Tiller Foods", optional=True),
        Said(
            "direct",
            ("“June is a nice month,”", "“So is October.”"),
            "said",
            "Crumb’s founder, Oswin Crumb,",
            "Oswin Crumb",
            "apposition",
        ),
    ),
    case(
        "finance-06",
        """
        In the small print the fund is “balanced”; in practice nine tenths of it are in one mine. A “safe” bond bought
        in 2019 has lost half its worth. The “A” shares carry ten votes, the “B” shares one.
        """,
        tags="irony term",
    ),
    case(
        "finance-07",
        """
        “We are not for sale,” Mira Kolb, who founded Kolb Looms in a garage in 1996 and who still signs every cheque
        above a thousand crowns, said on Tuesday. Her brother and finance chief, Aron Kolb, had told Loom World a day
        earlier that “every loom has its price.”
        """,
        Said(
            "direct",
            "“We are not for sale,”",
            "|said| on",
            "Mira Kolb, who founded .. a thousand crowns,",
            "Mira Kolb",
            "apposition same-surname",
        ),
        Said(
            "direct",
            "that “every loom has its price.”",
            "had told",
            "Her brother and finance chief, Aron Kolb,",
            "Aron Kolb",
            "apposition same-surname turn",
            via="Loom World",
        ),
    ),
    case(
        "finance-08",
        """
        The auditors signed. So did the board. What neither had been told, said the liquidator, Ruben Asch, was that
        the warehouse “held mostly air.” He put the missing stock at 40 million.
        """,
        Said(
            "mixed",
            ("What neither had been told", "was that the warehouse “held mostly air.”"),
            "said",
            "the liquidator, Ruben Asch,",
            "Ruben Asch",
            "apposition quoted-word",
        ),
        Said("indirect", "the missing stock at 40 million", "put", "He", "Ruben Asch", optional=True),
    ),
)
