"""Several voices: rows of quotations, families and unions that contradict each other."""

from attribution_case import SAME, Said, case

CASES = (
    case(
        "voices-10",
        """
        “Ladies and gentlemen, the train now departing is the train that should have departed,” announced a voice.
        Nobody moved. It belonged, the guard explained, to an actress who died in 1994. “We have not had the heart to
        tell her,” he said.
        """,
        Said("direct", "“Ladies and gentlemen, .. departed,”", "announced", "a voice", None),
        Said(
            "indirect",
            ("It belonged", "to an actress who died in 1994"),
            "explained",
            "the guard",
            None,
            "description turn",
        ),
        Said("direct", "“We have not had the heart to tell her,”", "said", "he", None, "two-candidates"),
    ),
    case(
        "voices-11",
        """
        Colonel Hesper Drax is not given to long sentences. “No,” she said when asked if the fort would be sold. Had
        it been offered? “Yes.” To whom? “You.” The reporter wrote: “I have no room for a fort.”
        """,
        Said("direct", "“No,”", "said", "she", "Hesper Drax"),
        Said("indirect", "if the fort would be sold", "asked", None, None, "asked passive", optional=True),
        Said("direct", "“Yes.”", None, None, "Hesper Drax", "no-cue turn", optional=True),
        Said("direct", "“You.”", None, None, "Hesper Drax", "no-cue turn", optional=True),
        Said("direct", "“I have no room for a fort.”", "wrote", "The reporter", None, "description turn"),
    ),
    case(
        "voices-12",
        """
        “Pell told me to wait, Ruane told me to go, and Osterman told me nothing,” the young clerk, Benedikt Lahr,
        told the tribunal. “So I asked Pell again.” Pell, Ruane and Osterman sat in the front row.
        """,
        Said(
            "direct",
            ("“Pell told me .. nothing,”", "“So I asked Pell again.”"),
            "told",
            "the young clerk, Benedikt Lahr,",
            "Benedikt Lahr",
            "nested other-name apposition hearer",
        ),
        people=("Pell", "Ruane", "Osterman"),
    ),
    case(
        "voices-13",
        """
        Ingeborg Sand chairs the Free Fishers; her brother Knut chairs the Fishers’ Guild. The Free Fishers say the
        cod are back. The Guild says they never left. “My brother cannot count,” Ingeborg Sand told Harbour Radio.
        Knut Sand told the same programme: “My sister counts the same cod twice.”
        """,
        Said(
            "indirect",
            "the cod are back",
            "|say| the cod",
            "|The Free Fishers| say",
            "Free Fishers",
            "organisation",
            aliases=("The Free Fishers",),
        ),
        Said(
            "indirect",
            "they never left",
            "|says| they",
            "The Guild",
            "Fishers’ Guild",
            "organisation short-form turn",
            aliases=("the Fishers’ Guild", "The Guild"),
        ),
        Said(
            "direct",
            "“My brother cannot count,”",
            "|told| Harbour",
            "|Ingeborg Sand| told",
            "Ingeborg Sand",
            "same-surname",
            via="Harbour Radio",
        ),
        Said(
            "direct",
            "“My sister counts the same cod twice.”",
            "|told| the same",
            "Knut Sand",
            SAME,
            "same-surname turn",
            via="the same programme",
        ),
    ),
    case(
        "voices-14",
        """
        The union, the KVA, had said it would wait. The employers, the BVA, had said it could wait. On Monday the
        KVA’s Rosa Tilde said the waiting was over, and the BVA’s Max Tilde, her uncle, said it had never begun.
        """,
        Said(
            "indirect",
            "it would wait",
            "KVA, |had said|",
            "The union, the KVA,",
            "KVA",
            "organisation apposition",
            aliases=("the KVA",),
        ),
        Said(
            "indirect",
            "it could wait",
            "BVA, |had said|",
            "The employers, the BVA,",
            "BVA",
            "organisation apposition turn",
            aliases=("the BVA",),
        ),
        Said(
            "indirect",
            "the waiting was over",
            "Rosa Tilde |said|",
            "the KVA’s Rosa Tilde",
            "Rosa Tilde",
            "same-surname",
        ),
        Said(
            "indirect",
            "it had never begun",
            "uncle, |said|",
            "the BVA’s Max Tilde, her uncle,",
            "Max Tilde",
            "same-surname apposition turn",
        ),
    ),
    case(
        "voices-15",
        """
        Professor Signy Aldane says her book is not about herons. Her publisher says it is. So does page one: “This is
        a book about herons.” Aldane, smiling, says that page one was written by somebody else.
        """,
        Said(
            "indirect",
            "her book is not about herons",
            "|says| her",
            "Professor Signy Aldane",
            "Signy Aldane",
            "negated",
        ),
        Said("indirect", "it is", "publisher |says|", "Her publisher", None, "turn description"),
        Said("direct", "“This is a book about herons.”", None, "does |page one|", None, "document label"),
        Said(
            "indirect",
            "that page one was written by somebody else",
            "|says| that",
            "|Aldane|, smiling",
            "Signy Aldane",
            "turn",
        ),
    ),
    case(
        "voices-16",
        """
        Told that the lake had been renamed, 90-year-old Eskil Brandt said he would go on calling it “the wet.” His
        neighbours agree. “It is wet,” said Ylva Brandt, who is no relation. “It is very wet,” said Ylva’s husband.
        """,
        Said("indirect", "that the lake had been renamed", "Told", None, None, "passive", optional=True),
        Said(
            "mixed",
            "he would go on calling it “the wet.”",
            "Brandt |said|",
            "90-year-old Eskil Brandt",
            "Eskil Brandt",
            "quoted-word",
        ),
        Said(
            "direct",
            "“It is wet,”",
            "|said| Ylva Brandt",
            "Ylva Brandt, who is no relation",
            "Ylva Brandt",
            "same-surname apposition turn",
        ),
        Said("direct", "“It is very wet,”", "|said| Ylva’s", "Ylva’s husband", None, "description turn"),
    ),
    case(
        "voices-17",
        """
        There will be no inquiry, Downing House has let it be known. The premier’s press chief, Lorcan Whitby, wrote
        on his page that inquiries “inquire.” Former premier Una Castell-Dray begged to differ: “They also find.”
        """,
        Said("indirect", "There will be no inquiry", "has let it be known", "Downing House", SAME, "organisation"),
        Said(
            "mixed",
            "that inquiries “inquire.”",
            "wrote",
            "The premier’s press chief, Lorcan Whitby,",
            "Lorcan Whitby",
            "apposition quoted-word",
        ),
        Said(
            "direct",
            "“They also find.”",
            "begged to differ",
            "Former premier Una Castell-Dray",
            "Una Castell-Dray",
            "turn",
        ),
    ),
    case(
        "voices-18",
        """
        “Sign here,” the officer said, handing me a form. “And here.” I signed. “Under protest?” he asked. “Under a
        lamp,” I said. The form bears the name of an Inspector Thaddeus Lowe, and I have since learned that this was
        he.
        """,
        Said(
            "direct",
            ("“Sign here,”", "“And here.”"),
            "officer |said|",
            "the officer",
            "Thaddeus Lowe",
            "description named-later turn",
        ),
        Said("direct", "“Under protest?”", "asked", "|he| asked", "Thaddeus Lowe", "asked turn named-later"),
        Said("direct", "“Under a lamp,”", "I |said|", "|I| said", None, "turn"),
    ),
)
