"""Long texts with many edits at once: paragraphs dropped, put in, carried elsewhere."""

from drift_case import SAME, Edit, case, edited
from drift_dam import DAM

PARTS = DAM.rstrip("\n").split("\n\n")

PRESS = (
    "The parliament in the capital will debate the dam again in November. Two parties want a "
    "referendum. Neither has said "
    "what the question would be."
)
ROAD = (
    "A new road along the ridge was opened last week. It is 14 kilometres long and cost 61 million crowns. Baltor "
    "Construction built it, too."
)
BEES = (
    "Bees do not like being moved. A hive that is carried less than three miles tends to fly back to where it stood. "
    "Older beekeepers in the valley have known this for centuries."
)
WEATHER = "The winter was mild. The summer was worse than most. In the lower valley 2,100 sheep had to be sold."


def heavy(order: str, *edits: Edit) -> str:
    """Return the text with its paragraphs (a to n; P R B W: new ones) in another order, then edited."""
    new = {"P": PRESS, "R": ROAD, "B": BEES, "W": WEATHER}
    parts = [new.get(letter) or PARTS[ord(letter) - ord("a")] for letter in order]
    return edited("\n\n".join(parts) + "\n", *edits)


LEAD = "will be flooded in the spring of 2031, when the gates of the Ketter dam close for the first time"
BORN = "I was born in the room where I'm talking to you"

CASES = (
    case(
        "heavy-01",
        DAM,
        BORN,
        SAME,
        "moved",
        "heavy",
        "new lead, order changed, three paragraphs dropped",
        after=heavy("PacRbdfijmnW"),
    ),
    case(
        "heavy-02",
        DAM,
        BORN,
        SAME,
        "changed",
        "attribution-after",
        "the beekeeper has another name; paragraphs dropped and put in",
        after=heavy("aRcdhimn", ("beekeeper Halina Drost", "publican Greet Moravec"), ("Drost, 77,", "Moravec, 77,")),
    ),
    case(
        "heavy-03",
        DAM,
        LEAD,
        "will be flooded in the spring of 2032, when the gates of the Ketter dam close for the first time",
        "changed",
        "number-year",
        "a year later; the lead now stands at the end",
        after=heavy("bcdRfgPhijkna", ("spring of 2031", "spring of 2032")),
    ),
    case(
        "heavy-04",
        DAM,
        LEAD,
        "is to be flooded in spring 2031, when the Ketter dam's gates shut for the first time",
        "reworded",
        "paraphrase",
        "will be = is to be; shut = close; the lead carried down",
        after=heavy(
            "bPacdefRhn", (LEAD, "is to be flooded in spring 2031, when the Ketter dam's gates shut for the first time")
        ),
    ),
    case(
        "heavy-05",
        DAM,
        "Four workers have died since 2022.",
        None,
        "gone",
        "heavy",
        "the accident paragraph is dropped; the road paragraph names the same firm",
        after=heavy("aRbcdeghijPlmn"),
    ),
    case(
        "heavy-06",
        DAM,
        "Four workers have died since 2022.",
        "Five workers have died since 2022.",
        "changed",
        "number-words",
        "one more; the paragraph now leads",
        after=heavy("fabPcdegRhijn", ("Four workers have", "Five workers have")),
    ),
    case(
        "heavy-07",
        DAM,
        "They have found the foundations of a Roman bathhouse and more than 2,000 coins.",
        "They have found the foundations of a Roman bathhouse and over 2000 coins.",
        "reworded",
        "number-marks",
        "more than 2,000 = over 2000; carried to the top",
        after=heavy("habcdBefgijklmn", ("more than 2,000 coins", "over 2000 coins")),
    ),
    case(
        "heavy-08",
        DAM,
        "They have found the foundations of a Roman bathhouse and more than 2,000 coins.",
        "They have found the foundations of a Roman bathhouse.",
        "changed",
        "content-dropped",
        "the coins are dropped; sheep of a like number come in",
        after=heavy(
            "aWbchijklmn", (" and more than 2,000 coins", ""), ("Most of the coins will go to", "The finds will go to")
        ),
    ),
    case(
        "heavy-09",
        DAM,
        "The ministry has not yet approved the money.",
        "The ministry has already approved the money.",
        "changed",
        "negation-removed",
        "not yet to already; in a shaken text",
        after=heavy("PhiabcRdefjk", ("has not yet approved", "has already approved")),
    ),
    case(
        "heavy-10",
        DAM,
        "The ministry has not yet approved the money.",
        "The ministry has yet to approve the money.",
        "reworded",
        "negation-kept",
        "has yet to = has not yet",
        after=heavy("BhibacRdef", ("has not yet approved the", "has yet to approve the")),
    ),
    case(
        "heavy-11",
        DAM,
        "They count every coin and not a single fish",
        SAME,
        "moved",
        "attribution-neighbour",
        "other speakers' names change, paragraphs are dropped",
        after=heavy(
            "abfRklmn",
            ("Engineer Rosalind Teck", "Engineer Maud Iversen"),
            ("Lucian Mott", "Theo Kranz"),
            ("Mott puts", "Kranz puts"),
        ),
    ),
    case(
        "heavy-12",
        DAM,
        "They count every coin and not a single fish",
        SAME,
        "changed",
        "attribution-after",
        "the league has got another president; much else is edited",
        after=heavy("abPjkhRmn", ("Drago Finnister", "Elke Samsa")),
    ),
    case(
        "heavy-13",
        DAM,
        "Mott puts the figure at 12 percent.",
        None,
        "gone",
        "heavy",
        "cut with the critics; another figure of percent remains",
        after=heavy(
            "nmlkRjihP",
            (
                (
                    " His critics say that a fifth of the water is lost in leaking pipes. Mott puts the figure at "
                    "12 percent."
                ),
                "",
            ),
        ),
    ),
    case(
        "heavy-14",
        DAM,
        "His critics say that a fifth of the water is lost in leaking pipes. Mott puts the figure at 12 percent.",
        "His critics say that 20 percent of the water is lost in leaking pipes. Mott puts the figure at 12%.",
        "reworded",
        "fraction",
        "a fifth = 20 percent, percent = %",
        after=heavy("lmPabdRn", ("that a fifth of", "that 20 percent of"), ("figure at 12 percent", "figure at 12%")),
    ),
    case(
        "heavy-15",
        DAM,
        "On Sundays the bell of Upper Sarn still rings at ten. The priest comes every other week.",
        SAME,
        "moved",
        "heavy",
        "the last paragraph leads; the rest is halved",
        after=heavy("nabRlkc"),
    ),
    case(
        "heavy-16",
        DAM,
        "The graves will be, too, if the families pay half.",
        "The graves will be, too.",
        "changed",
        "condition-dropped",
        "the condition is cut; the paragraph leads",
        after=heavy("nPabcdm", (", too, if the families pay half.", ", too.")),
    ),
    case(
        "heavy-17",
        DAM,
        "The ministry says that nobody will be forced to move before the new school is finished.",
        "The ministry says that nobody will be forced to move after the new school is finished.",
        "changed",
        "before-after",
        "before to after",
        after=heavy("aRebWcd", ("forced to move before", "forced to move after")),
    ),
    case(
        "heavy-18",
        DAM,
        "The ministry says that nobody will be forced to move before the new school is finished.",
        "According to the ministry, no one will have to move until the new school is finished.",
        "reworded",
        "negation-kept",
        "nobody forced before = no one has to until",
        after=heavy(
            "ecdfRghP",
            (
                "The ministry says that nobody will be forced to move before the new school is finished.",
                "According to the ministry, no one will have to move until the new school is finished.",
            ),
        ),
    ),
    case(
        "heavy-19",
        DAM,
        PARTS[3],
        PARTS[3].replace('"You can\'t argue with water," he says.', "“You can’t argue with water,” he says."),
        "reformatted",
        "whole-paragraph",
        "curly marks in a whole paragraph that moved",
        after=heavy("dabRcefn", ('"You can\'t argue with water," he says.', "“You can’t argue with water,” he says.")),
    ),
    case(
        "heavy-20",
        DAM,
        "He moved to the ridge in 2024 and misses nothing but the shade.",
        "He moved to the ridge in 2024 and misses everything but the shade.",
        "changed",
        "negation-removed",
        "nothing to everything",
        after=heavy("bcadPRn", ("misses nothing but", "misses everything but")),
    ),
    case(
        "heavy-21",
        DAM,
        "The union wants an inspector on every shift. Baltor has agreed to one per week.",
        None,
        "gone",
        "heavy",
        "the union paragraph is dropped; Baltor stays in others",
        after=heavy("afRbcdehijmn"),
    ),
    case(
        "heavy-22",
        DAM,
        "Water prices rose by 11 percent last winter.",
        "Water prices fell by 11 percent last winter.",
        "changed",
        "antonym",
        "rose to fell, in a text of three paragraphs",
        after=heavy("alP", ("prices rose", "prices fell")),
    ),
    case(
        "heavy-23",
        DAM,
        "Water prices rose by 11 percent last winter.",
        None,
        "gone",
        "lookalike",
        "cut; a sentence of the same shape about milk comes in at the end",
        after=heavy(
            "abcfhlmnW",
            (" Water prices rose by 11 percent last winter.", ""),
            ("The winter was mild.", "The winter was mild. Milk prices rose by 14 percent last autumn."),
        ),
    ),
    case(
        "heavy-24",
        DAM,
        "Concrete doesn't wait for anybody",
        SAME,
        "intact",
        "far-edits",
        "only the paragraphs after it change",
        after=heavy("abcdefRPn"),
    ),
    case(
        "heavy-25",
        DAM,
        "The dam is meant to supply the capital with water for fifty years. It will be 118 metres high.",
        SAME,
        "intact",
        "far-edits",
        "only the paragraphs after it change",
        after=heavy("abRWBnh"),
    ),
    case(
        "heavy-26",
        DAM,
        "Drost, 77, has turned down three offers.",
        "Drost, who is 77, has rejected three offers.",
        "reworded",
        "synonym",
        "turned down = rejected; carried up",
        after=heavy("caPbdefRn", ("Drost, 77, has turned down three", "Drost, who is 77, has rejected three")),
    ),
    case(
        "heavy-27",
        DAM,
        "The bell will be moved to the ridge.",
        "The bell may be moved to the ridge.",
        "changed",
        "modality",
        "will to may",
        after=heavy("anRlcd", ("bell will be moved", "bell may be moved")),
    ),
    case(
        "heavy-28",
        DAM,
        "The company, Baltor Construction, was fined after the second accident but not after the third.",
        "The company, Baltor Construction, was fined after the third accident but not after the second.",
        "changed",
        "number-swapped",
        "the ordinals change places",
        after=heavy(
            "afbRPn",
            ("after the second accident but not after the third", "after the third accident but not after the second"),
        ),
    ),
    case(
        "heavy-29",
        DAM,
        "Work on the school began in June. It was supposed to begin in March.",
        "Work on the school, which was supposed to begin in March, began in June.",
        "reworded",
        "sentence-merge",
        "two sentences in one",
        after=heavy(
            "aebPcdRn",
            (
                "Work on the school began in June. It was supposed to begin in March.",
                "Work on the school, which was supposed to begin in March, began in June.",
            ),
        ),
    ),
    case(
        "heavy-30",
        DAM,
        PARTS[1],
        SAME,
        "moved",
        "whole-paragraph",
        "a whole paragraph goes to the end",
        after=heavy("acdefghRb"),
    ),
    case(
        "heavy-31",
        DAM,
        '"We have until the spring after next," says dig leader Caspar Yeo.',
        '"We\'ve got until the spring after next," says Caspar Yeo, who leads the dig.',
        "reworded",
        "contraction",
        "have = 've got; leader = who leads",
        after=heavy(
            "hibaPc",
            (
                '"We have until the spring after next," says dig leader Caspar Yeo.',
                '"We\'ve got until the spring after next," says Caspar Yeo, who leads the dig.',
            ),
        ),
    ),
    case(
        "heavy-32",
        DAM,
        "The reservoirs in the hills stood at 38 percent in August, the lowest level since 1963.",
        "The reservoirs in the hills stood at 38 percent in August, the highest level since 1963.",
        "changed",
        "antonym",
        "lowest to highest",
        after=heavy("mlabRPcd", ("the lowest level", "the highest level")),
    ),
)
