"""Wire news: ferries, a strike, an embassy."""

from drift_case import SAME, case, text

FERRY = text("""
KARSEK, Sept. 21 — The coastal province of Velmara will shut 14 of its 31 ferry lines by the end of the year, the
transport ministry announced on Tuesday, citing a shortfall of 2.4 million crowns.

"We have no money left to patch hulls that were laid down before most of our passengers were born," Deputy Minister
Ilse Brandauer told reporters. She did not rule out further cuts.

The dockworkers' union accused the ministry of hiding a report on the fleet's condition. "They knew in March that the
pumps were failing," said union chief Tomas Oreldt. The ministry denied the accusation and said that the report had
never been finished.

About 9,000 commuters use the lines every day. Most of the island villages can be reached by bus only after a detour
of at least two hours. Police expect no protests before the weekend.
""")

ENVOY = text("""
Ostavia recalled its ambassador to Lirn on Friday after four days of silence over a seized trawler. Foreign Minister
Henrike Saal was blunt. "A neighbour who answers no letters cannot expect to be handed flowers," she said.

Lirn's coast guard stopped the trawler on Monday, reportedly in Ostavian waters. The nine crew members are being held
in the port of Dunmarrow, where, according to consul Aldo Fierstein, they are "in good health and bad humour". Lirn
has yet to say whether it will charge them.

"If the boat is not released by Sunday, we will close the strait to Lirnish freighters," Saal warned. Trade between
the two countries fell by 6 percent last year. Ostavia buys nearly all of its salt from Lirn.

The Harbour League welcomed the recall. "It comes late, but it comes," its chairwoman, Orla Pettigrew, told the
Dunmarrow Post. Opposition leader Jens Tarkov called it "theatre for the home gallery" and urged Saal to resign.
""")

CASES = (
    case(
        "wire-01",
        FERRY,
        "will shut 14 of its 31 ferry lines by the end of the year",
        "will shut fourteen of its 31 ferry lines by year's end",
        "reworded",
        "number-words",
        "14 spelt out, end of the year shortened: the same closing of the same lines",
    ),
    case(
        "wire-02",
        FERRY,
        "citing a shortfall of 2.4 million crowns",
        "citing a shortfall of 2,400,000 crowns",
        "reworded",
        "number-scale",
        "2.4 million is 2,400,000",
    ),
    case(
        "wire-03",
        FERRY,
        "a shortfall of 2.4 million crowns",
        "a shortfall of 2.4 billion crowns",
        "changed",
        "number-scale",
        "a thousand times as much",
    ),
    case(
        "wire-04",
        FERRY,
        "We have no money left to patch hulls that were laid down before most of our passengers were born",
        SAME,
        "changed",
        "attribution-after",
        "the quote now belongs to the union chief",
        ("Deputy Minister Ilse Brandauer told reporters", "union chief Tomas Oreldt told reporters"),
    ),
    case(
        "wire-05",
        FERRY,
        "They knew in March that the pumps were failing",
        SAME,
        "intact",
        "attribution-same",
        "the speaker's name and office change places; he is the same man",
        ("said union chief Tomas Oreldt.", "said Tomas Oreldt, who leads the union."),
    ),
    case(
        "wire-06",
        FERRY,
        "She did not rule out further cuts.",
        "She ruled out further cuts.",
        "changed",
        "negation-removed",
        "not is gone",
    ),
    case(
        "wire-07",
        FERRY,
        "She did not rule out further cuts.",
        "She left the door open to further cuts.",
        "reworded",
        "paraphrase",
        "not ruling out is leaving open",
    ),
    case(
        "wire-08",
        FERRY,
        "The ministry denied the accusation",
        "The ministry confirmed the accusation",
        "changed",
        "antonym",
        "denied has become confirmed",
    ),
    case(
        "wire-09",
        FERRY,
        "About 9,000 commuters use the lines every day.",
        None,
        "gone",
        "decoy",
        "the sentence is deleted; a like one about freight is put in elsewhere",
        ("About 9,000 commuters use the lines every day. ", ""),
        (
            "She did not rule out further cuts.",
            "She did not rule out further cuts. About 300 lorries use the port every day.",
        ),
    ),
    case(
        "wire-10",
        FERRY,
        "Police expect no protests before the weekend.",
        "No protests are expected by police before the weekend.",
        "reworded",
        "passive",
        "active turned passive",
    ),
    case(
        "wire-11",
        FERRY,
        "The dockworkers' union accused the ministry of hiding a report on the fleet's condition.",
        "The ministry accused the dockworkers' union of hiding a report on the fleet's condition.",
        "changed",
        "roles",
        "who accuses whom is swapped",
    ),
    case(
        "wire-12",
        FERRY,
        "can be reached by bus only after a detour of at least two hours",
        "can be reached by bus only after a detour of up to two hours",
        "changed",
        "bound",
        "a lower bound has become an upper one",
    ),
    case(
        "wire-13",
        FERRY,
        "They knew in March that the pumps were failing",
        SAME,
        "moved",
        "attribution-neighbour",
        "only the other quote's speaker is replaced",
        (
            "Deputy Minister Ilse Brandauer told reporters. She",
            "Permanent Secretary Pavel Lindqvist told reporters. He",
        ),
    ),
    case(
        "wire-14",
        ENVOY,
        "A neighbour who answers no letters cannot expect to be handed flowers",
        SAME,
        "changed",
        "attribution-before",
        "the person named in the sentence before is another one; she is now he",
        ("Foreign Minister Henrike Saal was blunt.", "Opposition leader Jens Tarkov was blunt."),
        ('flowers," she said.', 'flowers," he said.'),
        ('freighters," Saal warned', 'freighters," Foreign Minister Henrike Saal warned'),
        ("Opposition leader Jens Tarkov called it", "Tarkov called it"),
    ),
    case(
        "wire-15",
        ENVOY,
        "A neighbour who answers no letters cannot expect to be handed flowers",
        SAME,
        "intact",
        "attribution-same",
        "the pronoun gives way to the name it stood for",
        ('flowers," she said.', 'flowers," Saal said in a statement.'),
    ),
    case(
        "wire-16",
        ENVOY,
        "stopped the trawler on Monday, reportedly in Ostavian waters",
        "stopped the trawler on Monday in Ostavian waters",
        "changed",
        "hedge-dropped",
        "hearsay has become fact",
    ),
    case(
        "wire-17",
        ENVOY,
        "in good health and bad humour",
        SAME,
        "changed",
        "attribution-according",
        "another consul vouches for the crew",
        ("consul Aldo Fierstein", "ship's doctor Bea Quill"),
    ),
    case(
        "wire-18",
        ENVOY,
        "Lirn has yet to say whether it will charge them.",
        "Lirn has not yet said whether it will charge them.",
        "reworded",
        "negation-kept",
        "has yet to say = has not yet said",
    ),
    case(
        "wire-19",
        ENVOY,
        "If the boat is not released by Sunday, we will close the strait to Lirnish freighters",
        "We will close the strait to Lirnish freighters",
        "changed",
        "condition-dropped",
        "the condition is cut",
    ),
    case(
        "wire-20",
        ENVOY,
        "If the boat is not released by Sunday, we will close the strait to Lirnish freighters",
        "Unless the boat is released by Sunday, we will close the strait to Lirnish freighters",
        "reworded",
        "negation-kept",
        "unless released = if not released",
    ),
    case(
        "wire-21",
        ENVOY,
        "It comes late, but it comes",
        SAME,
        "intact",
        "attribution-same",
        "the paper she told it to is another; she is still the speaker",
        ("told the Dunmarrow Post", "told Radio Estuary"),
    ),
    case(
        "wire-22",
        ENVOY,
        "Ostavia buys nearly all of its salt from Lirn.",
        "Lirn buys nearly all of its salt from Ostavia.",
        "changed",
        "roles",
        "buyer and seller are swapped",
    ),
    case(
        "wire-23",
        ENVOY,
        "theatre for the home gallery",
        SAME,
        "changed",
        "attribution-before",
        "the words now are the chairwoman's, not the opposition leader's",
        ("Opposition leader Jens Tarkov called it", "Harbour League chairwoman Orla Pettigrew called it"),
        ("its chairwoman, Orla Pettigrew, told", "its chairwoman told"),
    ),
    case(
        "wire-24",
        ENVOY,
        "Trade between the two countries fell by 6 percent last year.",
        None,
        "gone",
        "decoy",
        "cut; a sentence of the same shape about two others comes in further up",
        ("Trade between the two countries fell by 6 percent last year. ", ""),
        (
            "over a seized trawler.",
            "over a seized trawler. Tourism between the two capitals rose by 8 percent last summer.",
        ),
    ),
)
