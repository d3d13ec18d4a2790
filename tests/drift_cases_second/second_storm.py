"""A ferry stranded in a storm: invented."""

from drift_case import SAME, case, text

FERRY = text("""
A ferry with 312 people on board ran aground off Skelling Point on Monday night as Storm Odile swept across the Marran
Islands. Nobody was hurt. Lifeboats took off 140 passengers before the wind forced them back to harbour.

"We heard a long scrape and then the lights went out," said Teodor Wask, a schoolteacher from Lower Bray. "The crew were
calm, and that kept the rest of us calm."

Harbour master Ingrid Pell said the vessel was in no danger of sinking. The operator, Marran Lines, blamed a faulty
radar. The coastguard has not confirmed that. "It is far too early," its spokesman, Abel Norrie, told reporters, "to say
what went wrong."

Gusts of up to 130 km/h tore roofs off at least 20 houses in Port Hale. About 9,000 homes lost power. Rain is expected
to ease by Wednesday. All schools on the northern island will stay closed until Friday. The storm is the worst to hit
the islands since 1987, according to the Ostrel weather office.
""")

CASES = (
    case(
        "ferry-01",
        FERRY,
        "We heard a long scrape and then the lights went out",
        SAME,
        "changed",
        "attribution-after",
        "another passenger says so",
        ("said Teodor Wask, a schoolteacher from Lower Bray", "said Mirela Toth, a nurse from Lower Bray"),
    ),
    case(
        "ferry-02",
        FERRY,
        "The crew were calm, and that kept the rest of us calm.",
        SAME,
        "changed",
        "attribution-chain",
        "the second half follows the speaker of the first",
        ("said Teodor Wask, a schoolteacher from Lower Bray", "said Captain Leif Orm"),
    ),
    case(
        "ferry-03",
        FERRY,
        "the vessel was in no danger of sinking",
        SAME,
        "changed",
        "attribution-before",
        "harbour master to operator's chief",
        ("Harbour master Ingrid Pell said", "Operator Marran Lines said"),
    ),
    case(
        "ferry-04",
        FERRY,
        "to say what went wrong.",
        SAME,
        "changed",
        "attribution-middle",
        "the speaker stands between the halves",
        ("its spokesman, Abel Norrie, told", "the island's premier, Runa Kell, told"),
    ),
    case(
        "ferry-05",
        FERRY,
        "The storm is the worst to hit the islands since 1987",
        SAME,
        "changed",
        "attribution-according-to",
        "another source",
        ("according to the Ostrel weather office", "according to the insurer Bluecap"),
    ),
    case(
        "ferry-06",
        FERRY,
        "We heard a long scrape and then the lights went out",
        SAME,
        "intact",
        "attribution-same",
        "said becomes recalled, the same man",
        ("said Teodor Wask, a schoolteacher from Lower Bray", "recalled Teodor Wask, a teacher from Lower Bray"),
    ),
    case(
        "ferry-07",
        FERRY,
        "the vessel was in no danger of sinking",
        SAME,
        "moved",
        "attribution-same",
        "according-to form replaced by told",
        ("Harbour master Ingrid Pell said", "Ingrid Pell, the harbour master, said"),
    ),
    case(
        "ferry-08",
        FERRY,
        "Lifeboats took off 140 passengers before the wind forced them back to harbour.",
        "Before the wind forced them back to harbour, lifeboats took off 140 passengers.",
        "reworded",
        "clause-order",
        "the clause comes first",
    ),
    case(
        "ferry-09",
        FERRY,
        "Lifeboats took off 140 passengers before the wind forced them back to harbour.",
        "Lifeboats took off 140 crew before the wind forced them back to harbour.",
        "changed",
        "roles",
        "crew are not passengers",
    ),
    case(
        "ferry-10",
        FERRY,
        "About 9,000 homes lost power.",
        "Around 9,000 homes were left without electricity.",
        "reworded",
        "synonym",
        "same number, same hedge",
    ),
    case(
        "ferry-11",
        FERRY,
        "About 9,000 homes lost power.",
        "More than 9,000 homes lost power.",
        "changed",
        "bound",
        "about to more than",
    ),
    case(
        "ferry-12",
        FERRY,
        "The coastguard has not confirmed that.",
        "The coastguard has confirmed that.",
        "changed",
        "negation-removed",
        "not is gone",
    ),
    case(
        "ferry-13",
        FERRY,
        "The coastguard has not confirmed that.",
        "The coastguard has yet to confirm that.",
        "reworded",
        "negation-kept",
        "has yet to = has not",
    ),
    case(
        "ferry-14",
        FERRY,
        "All schools on the northern island will stay closed until Friday.",
        "All schools on the northern island will stay closed from Friday.",
        "changed",
        "preposition",
        "until to from",
    ),
    case(
        "ferry-15",
        FERRY,
        "All schools on the northern island will stay closed until Friday.",
        "Schools on the northern island will not reopen before Friday.",
        "changed",
        "scope",
        "doubtful: all dropped",
        fair=False,
    ),
    case(
        "ferry-16",
        FERRY,
        "Rain is expected to ease by Wednesday.",
        None,
        "gone",
        "replaced",
        "another forecast in its place",
        ("Rain is expected to ease by Wednesday.", "Two bridges near Port Hale were shut to lorries."),
    ),
    case("ferry-17", FERRY, "Nobody was hurt.", "Nobody was killed.", "changed", "synonym-false", "hurt to killed"),
    case(
        "ferry-18",
        FERRY,
        "Gusts of up to 130 km/h tore roofs off at least 20 houses in Port Hale.",
        "In Port Hale, at least 20 houses lost their roofs in gusts of up to 130 kph.",
        "reworded",
        "passive",
        "same figures, unit in another form",
    ),
    case(
        "ferry-19",
        FERRY,
        "The operator, Marran Lines, blamed a faulty radar.",
        "The operator, Marran Lines, ruled out a faulty radar.",
        "changed",
        "antonym",
        "blamed to ruled out",
    ),
)
