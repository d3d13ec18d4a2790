"""A regulation, a science explainer, release notes: invented."""

from drift_case import SAME, case, text

RULE = text("""
Article 7. An operator shall notify the Agency within 72 hours of any spill exceeding 50 litres. The notice shall state
the time, place and cause of the spill.

Article 8. The Agency may suspend a licence where the operator has failed to give notice. A suspension shall not last
longer than six months. The operator and the owner are jointly liable for the cost of cleaning.

Article 9. Vessels of less than 12 metres are exempt from this Part, except when carrying fuel. Fines collected under
this Part are paid to the Harbour Fund. This Part applies from 1 January 2027.
""")

SCI = text("""
Glow-worms are not worms at all but beetles. The female, which cannot fly, climbs a stem at dusk and lights a lamp at
the tip of her tail. The light is made by a reaction between an enzyme and oxygen. Almost none of the energy is lost as
heat.

Males are drawn to the brightest lamps. Street lights probably confuse them. A larva eats snails for two years before it
becomes an adult. Adults live for about a fortnight and rarely feed. Fewer than 30 colonies are known in the county.
""")

LIST = """Release notes for the Tern 4 firmware

* Battery life is up to 20 percent longer.
* The alarm now repeats every 5 minutes.
* Maps can be stored on the card.
* Bluetooth is off by default.
* Fixed: the clock lost an hour in March.
"""

CASES = (
    case(
        "rule-01",
        RULE,
        "An operator shall notify the Agency within 72 hours of any spill exceeding 50 litres.",
        "An operator must notify the Agency of any spill of more than 50 litres within 72 hours.",
        "reworded",
        "modality-kept",
        "shall = must",
    ),
    case(
        "rule-02",
        RULE,
        "An operator shall notify the Agency within 72 hours of any spill exceeding 50 litres.",
        "An operator should notify the Agency within 72 hours of any spill exceeding 50 litres.",
        "changed",
        "modality",
        "duty to advice",
    ),
    case(
        "rule-03",
        RULE,
        "The notice shall state the time, place and cause of the spill.",
        "The notice shall state the time and place of the spill.",
        "changed",
        "list-dropped",
        "cause is cut",
    ),
    case(
        "rule-04",
        RULE,
        "The operator and the owner are jointly liable for the cost of cleaning.",
        "The operator or the owner is liable for the cost of cleaning.",
        "changed",
        "conjunction",
        "jointly to either",
    ),
    case(
        "rule-05",
        RULE,
        "Vessels of less than 12 metres are exempt from this Part, except when carrying fuel.",
        "Vessels of less than 12 metres are exempt from this Part, including when carrying fuel.",
        "changed",
        "condition",
        "except to including",
    ),
    case(
        "rule-06",
        RULE,
        "Vessels of less than 12 metres are exempt from this Part, except when carrying fuel.",
        "Unless they are carrying fuel, vessels under 12 metres are exempt from this Part.",
        "reworded",
        "condition-kept",
        "same exception",
    ),
    case(
        "rule-07",
        RULE,
        "A suspension shall not last longer than six months.",
        "A suspension shall last no longer than 6 months.",
        "reworded",
        "negation-kept",
        "same limit",
    ),
    case(
        "rule-08",
        RULE,
        "Fines collected under this Part are paid to the Harbour Fund.",
        SAME,
        "moved",
        "reorder",
        "to the article before",
        (" Fines collected under this Part are paid to the Harbour Fund.", ""),
        ("cost of cleaning.", "cost of cleaning. Fines collected under this Part are paid to the Harbour Fund."),
    ),
    case(
        "rule-09",
        RULE,
        "A suspension shall not last longer than six months.",
        None,
        "gone",
        "decoy",
        "a twin remains",
        (" A suspension shall not last longer than six months.", ""),
        ("are paid to the Harbour Fund.", "are paid to the Harbour Fund. A licence shall last five years."),
    ),
    case(
        "sci-01",
        SCI,
        "Almost none of the energy is lost as heat.",
        "Hardly any of the energy is lost as heat.",
        "reworded",
        "synonym",
        "almost none = hardly any",
    ),
    case(
        "sci-02",
        SCI,
        "Almost none of the energy is lost as heat.",
        "Almost all of the energy is lost as heat.",
        "changed",
        "antonym",
        "none to all",
    ),
    case(
        "sci-03",
        SCI,
        "The light is made by a reaction between an enzyme and oxygen.",
        "A reaction between oxygen and an enzyme produces the light.",
        "reworded",
        "passive",
        "passive to active",
    ),
    case(
        "sci-04",
        SCI,
        "Street lights probably confuse them.",
        "Street lights confuse them.",
        "changed",
        "hedge-dropped",
        "probably is gone",
    ),
    case(
        "sci-05",
        SCI,
        "A larva eats snails for two years before it becomes an adult.",
        "A larva eats snails for two years after it becomes an adult.",
        "changed",
        "preposition",
        "before to after",
    ),
    case(
        "sci-06",
        SCI,
        "Adults live for about a fortnight and rarely feed.",
        "Adults live for around two weeks and seldom feed.",
        "reworded",
        "number-words",
        "a fortnight = two weeks",
    ),
    case(
        "sci-07",
        SCI,
        "Fewer than 30 colonies are known in the county.",
        "No fewer than 30 colonies are known in the county.",
        "changed",
        "bound",
        "fewer to no fewer",
    ),
    case(
        "sci-08",
        SCI,
        "Males are drawn to the brightest lamps.",
        SAME,
        "intact",
        "near-edit",
        "next sentence changes",
        ("Street lights probably confuse them.", "Street lights do not confuse them."),
    ),
    case(
        "list-01",
        LIST,
        "The alarm now repeats every 5 minutes.",
        SAME,
        "moved",
        "reorder",
        "item goes last",
        ("* The alarm now repeats every 5 minutes.\n", ""),
        ("in March.\n", "in March.\n* The alarm now repeats every 5 minutes.\n"),
    ),
    case(
        "list-02",
        LIST,
        "Bluetooth is off by default.",
        "Bluetooth is on by default.",
        "changed",
        "antonym",
        "off to on",
    ),
    case(
        "list-03",
        LIST,
        "Maps can be stored on the card.",
        None,
        "gone",
        "decoy",
        "item cut, a like one comes",
        ("* Maps can be stored on the card.\n", ""),
        ("in March.\n", "in March.\n* Photos open faster from the card.\n"),
    ),
    case(
        "list-04",
        LIST,
        "Battery life is up to 20 percent longer.",
        "Battery life is 20 percent longer.",
        "changed",
        "bound",
        "up to is gone",
    ),
)
