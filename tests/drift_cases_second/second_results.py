"""Company results, a drug trial: invented."""

from drift_case import SAME, case, text

FIRM = text("""
Quarrel Foods posted operating profit of $64 million for the year to June, down from $71 million. Sales of frozen meals
rose 6 percent while sales of sauces were flat. The group bought Dutch rival Zoetwater in February for $210 million.

"We paid a fair price," said chief executive Oona Brack. "And we will not pay it twice." Finance director Sunil Mehra
said cost cuts would save $15 million annually from next year. The board does not intend to issue new shares.

Net debt stood at 2.4 times earnings. Some 350 of the 1,100 staff at the Halden plant are expected to leave. The shares
closed 3.1 percent higher at 412 pence.
""")

TRIAL = text("""
A daily dose of velomarin cut the risk of a second stroke by 18 percent in a trial of 4,206 adults, researchers reported
on Wednesday. The volunteers, all aged over 60, were followed for three years. Half were given a placebo.

Deaths from any cause did not differ significantly between the groups. Mild rashes were more common among women than
among men. The drug appears to work by calming inflamed vessels, according to lead author Dr. Priya Halvorsen of the
Corwen Institute.

"It is a modest effect, but a real one," Halvorsen said. Neurologist Emeka Straub, who was not involved in the study,
urged caution. "Three years," Straub said, "is a short time in a long illness." The trial was paid for by the maker,
Lumen Bio. Patients should not stop taking other medicines. The results were published in the Annals of Vascular Care.
""")

CASES = (
    case(
        "firm-01",
        FIRM,
        "posted operating profit of $64 million for the year to June, down from $71 million",
        "posted operating profit of $71 million for the year to June, up from $64 million",
        "changed",
        "number-swapped",
        "the figures trade places",
    ),
    case(
        "firm-02",
        FIRM,
        "Sales of frozen meals rose 6 percent while sales of sauces were flat.",
        "Sales of sauces rose 6 percent while sales of frozen meals were flat.",
        "changed",
        "roles",
        "the products trade places",
    ),
    case(
        "firm-03",
        FIRM,
        "Sales of frozen meals rose 6 percent while sales of sauces were flat.",
        "Sauce sales were flat, while frozen-meal sales grew by 6%.",
        "reworded",
        "clause-order",
        "same facts",
    ),
    case(
        "firm-04",
        FIRM,
        "The group bought Dutch rival Zoetwater in February for $210 million.",
        "Dutch rival Zoetwater was acquired by the group for $210m in February.",
        "reworded",
        "passive",
        "same deal",
    ),
    case(
        "firm-05",
        FIRM,
        "The group bought Dutch rival Zoetwater in February for $210 million.",
        "The group bid for Dutch rival Zoetwater in February for $210 million.",
        "changed",
        "synonym-false",
        "bidding is not buying",
    ),
    case(
        "firm-06",
        FIRM,
        "And we will not pay it twice.",
        SAME,
        "changed",
        "attribution-chain",
        "the second half follows",
        ("said chief executive Oona Brack", "said chairman Piers Vollan"),
    ),
    case(
        "firm-07",
        FIRM,
        "cost cuts would save $15 million annually from next year",
        "cost cuts would save $15 million a year from next year",
        "reworded",
        "synonym",
        "annually = a year",
    ),
    case(
        "firm-08",
        FIRM,
        "cost cuts would save $15 million annually from next year",
        "cost cuts would save $15 million from next year",
        "changed",
        "scope",
        "annually is gone",
    ),
    case(
        "firm-09",
        FIRM,
        "The board does not intend to issue new shares.",
        "The board has no intention of issuing new shares.",
        "reworded",
        "negation-kept",
        "same denial",
    ),
    case(
        "firm-10",
        FIRM,
        "Some 350 of the 1,100 staff at the Halden plant are expected to leave.",
        "All but 350 of the 1,100 staff at the Halden plant are expected to leave.",
        "changed",
        "scope",
        "some to all but",
    ),
    case(
        "firm-11",
        FIRM,
        "The shares closed 3.1 percent higher at 412 pence.",
        None,
        "gone",
        "deleted",
        "last sentence cut",
        (" The shares closed 3.1 percent higher at 412 pence.", ""),
    ),
    case(
        "firm-12",
        FIRM,
        "Net debt stood at 2.4 times earnings.",
        SAME,
        "moved",
        "shift",
        "a sentence before is rewritten",
        ("The board does not intend to issue new shares.", "No new shares are to be issued, the board said."),
    ),
    case(
        "trial-01",
        TRIAL,
        "A daily dose of velomarin cut the risk of a second stroke by 18 percent",
        "A daily dose of velomarin cut the risk of a first stroke by 18 percent",
        "changed",
        "ordinal",
        "second to first",
    ),
    case(
        "trial-02",
        TRIAL,
        "Deaths from any cause did not differ significantly between the groups.",
        "There was no significant difference between the groups in deaths from any cause.",
        "reworded",
        "negation-kept",
        "verb to noun",
    ),
    case(
        "trial-03",
        TRIAL,
        "Deaths from any cause did not differ significantly between the groups.",
        "Deaths from stroke did not differ significantly between the groups.",
        "changed",
        "scope",
        "any cause to stroke",
    ),
    case(
        "trial-04",
        TRIAL,
        "Mild rashes were more common among women than among men.",
        "Mild rashes were more common among men than among women.",
        "changed",
        "roles",
        "sexes swapped",
    ),
    case(
        "trial-05",
        TRIAL,
        "Mild rashes were more common among women than among men.",
        "Mild rashes were less common among men than among women.",
        "reworded",
        "converse",
        "doubly turned: the same",
    ),
    case(
        "trial-06",
        TRIAL,
        "The drug appears to work by calming inflamed vessels",
        "The drug works by calming inflamed vessels",
        "changed",
        "hedge-dropped",
        "appears is gone",
    ),
    case(
        "trial-07",
        TRIAL,
        "The drug appears to work by calming inflamed vessels",
        "The drug seems to work by calming inflamed vessels",
        "reworded",
        "hedge-kept",
        "appears = seems",
    ),
    case(
        "trial-08",
        TRIAL,
        "The drug appears to work by calming inflamed vessels",
        SAME,
        "changed",
        "attribution-according-to",
        "another doctor",
        ("according to lead author Dr. Priya Halvorsen of the Corwen Institute", "according to Lumen Bio"),
        ("Halvorsen said. Neurologist", "Dr. Priya Halvorsen said. Neurologist"),
    ),
    case(
        "trial-09",
        TRIAL,
        "is a short time in a long illness.",
        SAME,
        "changed",
        "attribution-middle",
        "Straub to Halvorsen",
        ('"Three years," Straub said', '"Three years," Halvorsen said'),
    ),
    case(
        "trial-10",
        TRIAL,
        "It is a modest effect, but a real one",
        SAME,
        "intact",
        "attribution-same",
        "said to explained",
        ('one," Halvorsen said.', 'one," Halvorsen explained.'),
    ),
    case(
        "trial-11",
        TRIAL,
        "Patients should not stop taking other medicines.",
        "Patients must not stop taking other medicines.",
        "changed",
        "modality",
        "should to must",
    ),
    case(
        "trial-12",
        TRIAL,
        "Half were given a placebo.",
        "A placebo was given to 50 percent.",
        "reworded",
        "number-words",
        "half = 50 percent",
    ),
    case(
        "trial-13",
        TRIAL,
        "The volunteers, all aged over 60, were followed for three years.",
        "All the volunteers were over 60. They were followed for three years.",
        "reworded",
        "split",
        "one sentence to two",
    ),
    case(
        "trial-14",
        TRIAL,
        "The trial was paid for by the maker, Lumen Bio.",
        None,
        "gone",
        "replaced",
        "other information in place",
        ("The trial was paid for by the maker, Lumen Bio.", "Two hospitals in Corwen took no part."),
    ),
)
