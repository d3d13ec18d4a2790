"""A strike at a port, told by a news agency: invented."""

from drift_case import SAME, case, text

PORT = text("""
Crane drivers at the port of Salvane walked out on Sunday in a dispute over night shifts. The union, Dockhand, says
1,900 of its members are on strike.

Union leader Marisol Teague addressed a rally at the gate. "We asked for rest and they offered cake," she said. She
later met the transport minister, Hollis Grane. "I will not bring in soldiers," he told reporters. "That would be
mad."

The port's owner, Calder Group, lost a court bid to stop the strike. Its head of operations, Bram Vessey, said ships
would be sent to Lorne. A Calder spokeswoman declined to comment on pay. Farmers fear for their fruit. "A plum does
not wait," one grower, Ilse Marr, said.

Economist Tobin Frey estimated that each day would cost the region $6 million. In a statement, the chamber of trade
called the walkout reckless. Two ships left on Monday without unloading. One ship left on Tuesday half full. The talks
resume on Thursday in the customs house.
""")

CASES = (
    case(
        "port-01",
        PORT,
        "We asked for rest and they offered cake",
        SAME,
        "changed",
        "attribution-pronoun",
        "the sentence before names another woman",
        ("Union leader Marisol Teague addressed", "Opposition leader Vera Quill addressed"),
    ),
    case(
        "port-02",
        PORT,
        "That would be mad.",
        SAME,
        "changed",
        "attribution-chain",
        "he is another minister",
        ("the transport minister, Hollis Grane", "the port director, Anders Loke"),
    ),
    case(
        "port-03",
        PORT,
        "I will not bring in soldiers",
        SAME,
        "changed",
        "attribution-pronoun",
        "he to she: Teague",
        ("he told reporters", "she told reporters"),
    ),
    case(
        "port-04",
        PORT,
        "ships would be sent to Lorne",
        SAME,
        "changed",
        "attribution-before",
        "Vessey to a rival port",
        ("Its head of operations, Bram Vessey, said", "The harbour master of Lorne, Ada Finch, said"),
    ),
    case(
        "port-05",
        PORT,
        "A plum does not wait",
        SAME,
        "changed",
        "attribution-after",
        "grower to exporter",
        ("one grower, Ilse Marr, said", "fruit exporter Dov Renn said"),
    ),
    case(
        "port-06",
        PORT,
        "A plum does not wait",
        SAME,
        "moved",
        "attribution-same",
        "apposition turned; text before grows",
        ("one grower, Ilse Marr, said", "said Ilse Marr, who grows them"),
        ("Farmers fear for their fruit", "Farmers inland fear for their fruit"),
    ),
    case(
        "port-07",
        PORT,
        "each day would cost the region $6 million",
        SAME,
        "changed",
        "attribution-before",
        "economist to union",
        ("Economist Tobin Frey estimated", "Calder Group estimated"),
    ),
    case(
        "port-08",
        PORT,
        "each day would cost the region $6 million",
        SAME,
        "moved",
        "attribution-same",
        "estimated to put, same man",
        ("Economist Tobin Frey estimated", "Tobin Frey, an economist, estimated"),
    ),
    case(
        "port-09",
        PORT,
        "Two ships left on Monday without unloading.",
        None,
        "gone",
        "decoy",
        "the twin after it stays",
        ("Two ships left on Monday without unloading. ", ""),
    ),
    case(
        "port-10",
        PORT,
        "The talks resume on Thursday in the customs house.",
        SAME,
        "moved",
        "duplicate-added",
        "repeated in a summary on top",
        ("Crane drivers at", "The talks resume on Thursday in the customs house.\n\nCrane drivers at"),
        now_nth=2,
    ),
    case(
        "port-11",
        PORT,
        "The port's owner, Calder Group, lost a court bid to stop the strike.",
        "A court refused to let Calder Group, the port's owner, stop the strike.",
        "reworded",
        "converse",
        "same ruling",
    ),
    case(
        "port-12",
        PORT,
        "The port's owner, Calder Group, lost a court bid to stop the strike.",
        "The port's owner, Calder Group, won a court bid to stop the strike.",
        "changed",
        "antonym",
        "lost to won",
    ),
    case(
        "port-13",
        PORT,
        "The union, Dockhand, says 1,900 of its members are on strike.",
        "According to the union, Dockhand, 1,900 of its members have stopped work.",
        "reworded",
        "synonym",
        "says = according to, on strike = stopped work",
    ),
    case(
        "port-14",
        PORT,
        "A Calder spokeswoman declined to comment on pay.",
        "A spokeswoman for Calder would not comment on pay.",
        "reworded",
        "negation-kept",
        "declined = would not",
    ),
)
