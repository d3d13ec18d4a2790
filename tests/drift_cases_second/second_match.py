"""A football match, an interview: invented."""

from drift_case import SAME, case, text

MATCH = text("""
Varn Rovers beat Ostley Town 3-1 on Saturday to go top of the league. Milo Kand scored twice before half-time. Ostley
pulled one back through a Jens Abro penalty, but Rovers never looked like losing.

"We could have had six," said Rovers manager Carla Dune. Ostley coach Ben Yarrow said that the referee had ruined the
game. "He gave them everything," Yarrow complained. "I have seen fairer raffles."

Kand has now scored in seven straight games. Rovers have lost only once since October. Goalkeeper Sam Oake limped off
with a knee injury and will miss the cup tie. The crowd of 11,842 was the biggest of the season.
""")

TALK = """You left the orchestra at thirty. Why?

A: I was tired of being told when to breathe. I never missed the money.

Q: Did your teacher, Anselm Roake, approve?

A: He did not speak to me for a year. Then he sent a crate of pears.

Q: Will you tour again?

A: I might, if my shoulder heals. I won't play the Korda concerto again, though.
"""

CASES = (
    case(
        "match-01",
        MATCH,
        "We could have had six",
        SAME,
        "changed",
        "attribution-after",
        "manager to scorer",
        ("said Rovers manager Carla Dune", "said Rovers striker Milo Kand"),
    ),
    case(
        "match-02",
        MATCH,
        "I have seen fairer raffles.",
        SAME,
        "changed",
        "attribution-chain",
        "Yarrow to Abro",
        ("Yarrow complained", "Abro complained"),
    ),
    case(
        "match-03",
        MATCH,
        "the referee had ruined the game",
        SAME,
        "moved",
        "attribution-same",
        "coach to head coach",
        ("Ostley coach Ben Yarrow said", "Ostley's head coach, Ben Yarrow, said"),
    ),
    case(
        "match-04",
        MATCH,
        "Varn Rovers beat Ostley Town 3-1 on Saturday to go top of the league.",
        "Ostley Town beat Varn Rovers 3-1 on Saturday to go top of the league.",
        "changed",
        "roles",
        "winner and loser",
    ),
    case(
        "match-05",
        MATCH,
        "Varn Rovers beat Ostley Town 3-1 on Saturday to go top of the league.",
        "Ostley Town lost 3-1 to Varn Rovers, who went top of the league, on Saturday.",
        "reworded",
        "converse",
        "beat to lost to, sides kept",
    ),
    case(
        "match-06",
        MATCH,
        "Rovers have lost only once since October.",
        "Rovers have won only once since October.",
        "changed",
        "antonym",
        "lost to won",
    ),
    case(
        "match-07",
        MATCH,
        "Kand has now scored in seven straight games.",
        "Kand has now scored in 7 games in a row.",
        "reworded",
        "number-words",
        "seven straight = 7 in a row",
    ),
    case(
        "match-08",
        MATCH,
        "Milo Kand scored twice before half-time.",
        "Milo Kand scored once before half-time.",
        "changed",
        "number",
        "twice to once",
    ),
    case(
        "match-09",
        MATCH,
        "Milo Kand scored twice before half-time.",
        "Kand netted two goals in the first half.",
        "reworded",
        "synonym",
        "twice before half-time = two in the first half",
    ),
    case(
        "match-10",
        MATCH,
        "Goalkeeper Sam Oake limped off with a knee injury and will miss the cup tie.",
        "Goalkeeper Sam Oake limped off with a knee injury but will play in the cup tie.",
        "changed",
        "antonym",
        "miss to play",
    ),
    case(
        "match-11",
        MATCH,
        "The crowd of 11,842 was the biggest of the season.",
        None,
        "gone",
        "deleted",
        "cut; score changes",
        (" The crowd of 11,842 was the biggest of the season.", ""),
        ("seven straight games", "eight straight games"),
    ),
    case(
        "match-12",
        MATCH,
        "Rovers have lost only once since October.",
        SAME,
        "intact",
        "near-edit",
        "next sentence",
        ("with a knee injury and will miss", "with a thigh injury and may miss"),
    ),
    case(
        "talk-01",
        TALK,
        "I never missed the money.",
        "I missed the money.",
        "changed",
        "negation-removed",
        "never is gone",
    ),
    case(
        "talk-02",
        TALK,
        "I might, if my shoulder heals.",
        "I will, if my shoulder heals.",
        "changed",
        "modality",
        "might to will",
    ),
    case(
        "talk-03",
        TALK,
        "I won't play the Korda concerto again, though.",
        "I will not play the Korda concerto again, however.",
        "reworded",
        "contraction",
        "same refusal",
    ),
    case(
        "talk-04",
        TALK,
        "He did not speak to me for a year.",
        "For a year he didn't talk to me.",
        "reworded",
        "clause-order",
        "same",
    ),
    case(
        "talk-05",
        TALK,
        "I won't play the Korda concerto again, though.",
        "I won\u2019t play the Korda\nconcerto again, though.",
        "reformatted",
        "quotes",
        "curly apostrophe, line break",
    ),
    case(
        "talk-06",
        TALK,
        "Then he sent a crate of pears.",
        SAME,
        "moved",
        "duplicate-added",
        "an earlier teaser repeats it",
        (
            "You left the orchestra",
            "\u201cThen he sent a crate of pears.\u201d Idris Fell on leaving.\n\nYou left the orchestra",
        ),
        now_nth=2,
    ),
    case(
        "talk-07",
        TALK,
        "Then he sent a crate of pears.",
        SAME,
        "changed",
        "attribution-pronoun",
        "he is another man now: whether the words' reference is the statement is arguable",
        ("Did your teacher, Anselm Roake, approve", "Did your father, Emil Fell, approve"),
        fair=False,
    ),
)
