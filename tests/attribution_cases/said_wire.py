"""Wire news: ferries, envoys, a strike, a summit."""

from attribution_case import Said, case

CASES = (
    case(
        "wire-01",
        """
        KORVANE, March 3 — The island province of Telmark will close nine ferry lines by the end of the year. "We have
        patched these hulls for thirty years, and there is nothing left to patch," Deputy Transport Minister Ilka
        Brandow told the Korvane Courier. She added that no pilot would lose a post.
        """,
        Said(
            "direct",
            '"We have patched .. left to patch,"',
            "told",
            "Deputy Transport Minister Ilka Brandow",
            "Ilka Brandow",
            via="the Korvane Courier",
        ),
        Said("indirect", "that no pilot would lose a post", "added", "She", "Ilka Brandow"),
    ),
    case(
        "wire-02",
        """
        “They knew in March that the pumps were failing,” said Tomo Ereld, head of the dockworkers’ union. The
        ministry said that the report had never been finished. “There was a draft, nothing more,” its spokeswoman,
        Odile Marr, said.
        """,
        Said(
            "direct",
            "“They knew .. failing,”",
            "|said| Tomo",
            "Tomo Ereld, head of the dockworkers’ union",
            "Tomo Ereld",
            "apposition turn",
        ),
        Said(
            "indirect",
            "that the report had never been finished",
            "|said| that",
            "The ministry",
            None,
            "organisation description",
        ),
        Said(
            "direct",
            "“There was a draft, nothing more,”",
            "Marr, |said|",
            "its spokeswoman, Odile Marr,",
            "Odile Marr",
            "apposition turn",
        ),
    ),
    case(
        "wire-03",
        """
        Ostvale recalled its envoy to Lirmont on Friday after four days of silence over a seized trawler. Foreign
        Minister Henrike Saalfeld met her counterpart, Dagny Orrevik, for eleven minutes. “A neighbour who answers no
        letters,” Saalfeld said afterwards, “cannot expect to be handed flowers.”

        “We answered,” replied Orrevik. “The letters went to the wrong ministry.”
        """,
        Said(
            "direct",
            ("“A neighbour .. letters,”", "“cannot .. flowers.”"),
            "said",
            "|Saalfeld| said",
            "Henrike Saalfeld",
            "other-name",
        ),
        Said(
            "direct",
            ("“We answered,”", "“The letters .. ministry.”"),
            "replied",
            "|Orrevik|. “The",
            "Dagny Orrevik",
            "turn",
        ),
    ),
    case(
        "wire-04",
        """
        The harbour of Dunmarch will stay closed until Thursday, according to the port authority. A notice on the gate
        says that no vessel over 40 metres may enter before the wreck is lifted. Two tugs arrived on Monday night.
        """,
        Said(
            "indirect",
            "The harbour of Dunmarch will stay closed until Thursday",
            "according to",
            "the port authority",
            None,
            "organisation description",
        ),
        Said("indirect", "that no vessel .. wreck is lifted", "says", "A notice on the gate", None, "document"),
    ),
    case(
        "wire-05",
        """
        The rebels hold the bridge at Kaldo, the defence ministry confirmed on Sunday. Colonel Bram Oduvar denied that
        any tanks had crossed it. He did not say how many soldiers had been taken prisoner.
        """,
        Said(
            "indirect",
            "The rebels hold the bridge at Kaldo",
            "confirmed",
            "the defence ministry",
            None,
            "organisation description",
        ),
        Said("indirect", "that any tanks had crossed it", "denied", "Colonel Bram Oduvar", "Bram Oduvar", "denied"),
        Said("indirect", "how many soldiers .. prisoner", "did not say", "He", "Bram Oduvar", "negated"),
    ),
    case(
        "wire-06",
        """
        President Emeka Tallow was quoted as saying that the border would open “within days, not weeks.” The remark,
        in the weekly Tribune of Sarn, was carried by all three state channels. His office would not confirm that it
        had been made.
        """,
        Said(
            "mixed",
            "that the border would open “within days, not weeks.”",
            "was quoted as saying",
            "President Emeka Tallow",
            "Emeka Tallow",
            "passive quoted-word",
        ),
        Said(
            "indirect",
            "that it had been made",
            "would not confirm",
            "His office",
            None,
            "negated organisation description",
        ),
    ),
    case(
        "wire-07",
        """
        Talks between the two coalition parties broke down at four in the morning. Premier Ansel Quorth left by a side
        door; his deputy, Mirela Dast, stayed on the steps and spoke to the cameras. She said the offer was “an insult
        with a ribbon on it.” He had told his own deputies an hour earlier that it was the best that anyone would get.
        """,
        Said(
            "mixed",
            "the offer was “an insult with a ribbon on it.”",
            "|said| the",
            "She",
            "Mirela Dast",
            "two-candidates quoted-word",
        ),
        Said(
            "indirect",
            "that it was the best that anyone would get",
            "had told",
            "|He| had",
            "Ansel Quorth",
            "two-candidates hearer",
        ),
    ),
    case(
        "wire-08",
        """
        Interior Minister Pavo Lindqua and the opposition leader, Sten Harrod, left the chamber together. He said
        there would be no vote this week. Neither spoke again that day.
        """,
        Said(
            "indirect",
            "there would be no vote this week",
            "said",
            "He",
            None,
            "two-candidates",
            outcome="ambiguous",
            candidates=("Pavo Lindqua", "Sten Harrod"),
        ),
    ),
    case(
        "wire-09",
        """
        "Nobody will go hungry," Governor Lucan Ferro said, adding that grain stores stood at 80 percent, and warned
        that hoarders would be fined. "We are a frugal people," he went on.
        """,
        Said("direct", '"Nobody will go hungry,"', "said", "Governor Lucan Ferro", "Lucan Ferro"),
        Said(
            "indirect",
            "that grain stores stood at 80 percent",
            "adding",
            "Governor Lucan Ferro",
            "Lucan Ferro",
            "participle",
        ),
        Said(
            "indirect", "that hoarders would be fined", "warned", "Governor Lucan Ferro", "Lucan Ferro", "coordinated"
        ),
        Said("direct", '"We are a frugal people,"', "went on", "he", "Lucan Ferro"),
    ),
    case(
        "wire-10",
        """
        LIRMONT — Two people were hurt when a tram left the rails in the old town on Saturday, police said. The
        driver, who said he had felt the brakes “go soft” on the hill, was treated for shock. The line reopened on
        Sunday.
        """,
        Said("indirect", "Two people were hurt .. on Saturday", "|said|. The", "police", None, "organisation"),
        Said(
            "mixed", "he had felt the brakes “go soft” on the hill", "who |said|", "who", None, "relative quoted-word"
        ),
    ),
    case(
        "wire-11",
        """
        “The dam is sound. It was sound yesterday and it will be sound tomorrow,” Engineer-General Ruta Calloway said.

        “But a sound dam can still be overtopped, and that is what we are preparing for.”

        Three villages below it have been cleared since noon.
        """,
        Said(
            "direct",
            ("“The dam is sound. It .. tomorrow,”", "“But a sound .. preparing for.”"),
            "said",
            "Engineer-General Ruta Calloway",
            "Ruta Calloway",
            "inherit",
        ),
    ),
    case(
        "wire-12",
        """
        Asked whether he would resign, Mayor Idris Pohl shook his head. “I was elected for four years.” His deputy,
        Carla Venn, stood beside him and said nothing. “Ask me in four years,” Pohl said.
        """,
        Said("indirect", "whether he would resign", "Asked", None, None, "asked passive", optional=True),
        Said("direct", "“I was elected for four years.”", None, "Mayor Idris Pohl", "Idris Pohl"),
        Said("direct", "“Ask me in four years,”", "Pohl |said|", "|Pohl| said", "Idris Pohl"),
    ),
    case(
        "wire-13",
        """
        The Marble Strait Commission, known as the MSC, published its yearly count on Tuesday. Traffic fell by a
        third, the MSC said, because insurers had doubled their rates. “We count ships, we do not judge them,” the
        commission wrote.
        """,
        Said(
            "indirect",
            ("Traffic fell by a third", "because insurers had doubled their rates"),
            "said",
            "|the MSC| said",
            "Marble Strait Commission",
            "organisation short-form",
            aliases=("MSC", "The Marble Strait Commission"),
        ),
        Said(
            "direct",
            "“We count ships, we do not judge them,”",
            "wrote",
            "the commission",
            "Marble Strait Commission",
            "organisation short-form description",
            aliases=("MSC", "The Marble Strait Commission"),
        ),
    ),
    case(
        "wire-14",
        """
        A spokesman for the Northern League of Growers told state radio that the strike would go on “until the last
        beet rots.” Agriculture Minister Ottilie Brack called the threat childish. “Beets do not vote,” she told the
        same station.
        """,
        Said(
            "mixed",
            "that the strike would go on “until the last beet rots.”",
            "|told| state",
            "A spokesman for the Northern League of Growers",
            None,
            "via quoted-word",
            via="state radio",
        ),
        Said(
            "indirect",
            "the threat childish",
            "called",
            "Agriculture Minister Ottilie Brack",
            "Ottilie Brack",
            optional=True,
        ),
        Said("direct", "“Beets do not vote,”", "|told| the", "she", "Ottilie Brack", via="the same station"),
    ),
)
