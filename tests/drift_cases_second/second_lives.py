"""A story, an obituary: invented."""

from drift_case import SAME, case, text

STORY = text("""
"You took the lantern," said Edda.

"I took nothing," said Corin. He looked at the wet floor. "The door was open when I came down."

Old Brannoch laughed and put his boots on the table. "Doors open for those who push," he said. Edda did not smile. She
had counted the silver twice, and twice a spoon was missing. Corin gave the key to Brannoch, and the rain began again --
slowly at first, then with a roar.
""")

OBIT = text("""
Wilhelmina Stroud, who has died aged 91, drew the maps by which two generations found their way across the Fells. She
was born in Carrick on 2 June 1933, the youngest of five children of a railway clerk.

She joined the Survey in 1955 and retired in 1993 as its deputy head. In 1961 she married the botanist Edgar Lunn; he
died in 2004. They had no children. "She walked every path she drew," said her niece, Tamsin Stroud.

She refused a knighthood for the Survey's head, her friends said, and took one herself never. Her last map was
published in 2009. She is survived by a brother, Noel.
""")

CASES = (
    case(
        "story-01",
        STORY,
        "I took nothing",
        SAME,
        "changed",
        "attribution-after",
        "Corin to Brannoch",
        ('nothing," said Corin. He', 'nothing," said Brannoch. He'),
    ),
    case(
        "story-02",
        STORY,
        "Doors open for those who push",
        SAME,
        "changed",
        "attribution-pronoun",
        "Brannoch to Edda",
        ("he said. Edda did not smile", "Edda said. She did not smile"),
    ),
    case(
        "story-03",
        STORY,
        "Corin gave the key to Brannoch",
        "Brannoch gave the key to Corin",
        "changed",
        "roles",
        "giver and taker",
    ),
    case(
        "story-04",
        STORY,
        "Corin gave the key to Brannoch",
        "Corin handed Brannoch the key",
        "reworded",
        "synonym",
        "same giver",
    ),
    case(
        "story-05",
        STORY,
        "the rain began again -- slowly at first, then with a roar",
        "the rain began again\u2014slowly at first, then with a roar",
        "reformatted",
        "dashes",
        "dash form",
    ),
    case(
        "story-06",
        STORY,
        "The door was open when I came down.",
        "The door was shut when I came down.",
        "changed",
        "antonym",
        "open to shut",
    ),
    case(
        "story-07",
        STORY,
        "You took the lantern",
        SAME,
        "intact",
        "attribution-same",
        "said to whispered",
        ('lantern," said Edda', 'lantern," whispered Edda'),
    ),
    case(
        "obit-01",
        OBIT,
        "She was born in Carrick on 2 June 1933, the youngest of five children of a railway clerk.",
        "Born in Carrick on June 2, 1933, she was the youngest of a railway clerk's five children.",
        "reworded",
        "date-format",
        "same facts",
    ),
    case(
        "obit-02",
        OBIT,
        "the youngest of five children of a railway clerk",
        "the eldest of five children of a railway clerk",
        "changed",
        "antonym",
        "youngest to eldest",
    ),
    case(
        "obit-03",
        OBIT,
        "She joined the Survey in 1955 and retired in 1993 as its deputy head.",
        "She joined the Survey in 1955 and retired in 1993 as its head.",
        "changed",
        "role",
        "deputy is gone",
    ),
    case("obit-04", OBIT, "They had no children.", "The couple were childless.", "reworded", "negation-kept", "same"),
    case(
        "obit-05",
        OBIT,
        "She walked every path she drew",
        SAME,
        "changed",
        "attribution-after",
        "niece to colleague",
        ("said her niece, Tamsin Stroud", "said a colleague, Owen Maddox"),
    ),
    case(
        "obit-06",
        OBIT,
        "She is survived by a brother, Noel.",
        None,
        "gone",
        "replaced",
        "the service in its place",
        ("She is survived by a brother, Noel.", "A service will be held at Carrick in the spring."),
    ),
    case(
        "obit-07",
        OBIT,
        "In 1961 she married the botanist Edgar Lunn; he died in 2004.",
        "In 1961 she married the botanist Edgar Lunn. He died in 2004.",
        "reworded",
        "split",
        "two sentences",
    ),
    case(
        "obit-08",
        OBIT,
        "Her last map was published in 2009.",
        SAME,
        "moved",
        "reorder",
        "to the first paragraph",
        (" Her last map was published in 2009.", ""),
        ("across the Fells.", "across the Fells. Her last map was published in 2009."),
    ),
)
