"""Technology, travel, weather."""

from drift_case import SAME, case, text

PHONE = text("""
Nettle has unveiled the Burr 3, a telephone without a screen. It weighs 92 grams, costs €149 and runs for a week on
one charge. The battery can be replaced by the owner. The company says the Burr 3 is waterproof down to ten metres.

"People don't want less technology, they want less noise," product chief Ravi Anselm said at the launch. Nettle will
ship the device in October at the earliest. It supports 5G but not Wi-Fi.

Testers at the magazine Solder found that calls dropped more often than with the Burr 2. Nettle fixed the fault in
version 3.0.4 of its software. The older model will no longer receive updates. Users who want a refund must apply
before December 31, unless they bought the device second-hand.
""")

TRAVEL = text("""
The night train to Sollen leaves at 22:40 from platform 9 and crosses three borders before breakfast. Nobody checks
passports any more. The dining car serves lentil soup, and the conductor, a retired baker called Ignaz, recommends it
to everyone who looks tired.

Sollen itself is smaller than its reputation. The old town can be crossed on foot in twenty minutes. Its three hundred
bridges — some say four hundred — were mostly built by the same family. The best time to visit is early May, when the
lindens bloom and the coaches have not yet come.

"We were poor for so long that we forgot to tear anything down," says city guide Milica Dorn. Rooms near the market
start at 60 euros. The castle is open daily except Mondays. Dogs are not allowed in the gardens.
""")

STORM = text("""
Hurricane Odile weakened to a tropical storm on Thursday after killing at least 17 people on the islands of Sant Breck
and Little Breck. Winds of up to 210 kilometres per hour tore the roofs from hundreds of houses. More than 60,000
households are without power.

The governor, Esperanza Quile, ordered the evacuation of the western coast. "Leave now, and leave the boats," she said
in a broadcast. Meteorologist Anton Hruska warned that up to 300 millimetres of rain could fall by Saturday. The
reservoir at Pell is full, but engineers do not expect the dam to break.

The airport is expected to reopen on Friday. Looting was not reported. Odile is the second hurricane to hit Sant Breck
this season; the first, Milo, caused no deaths. Forecasters expect between eight and 12 storms in the Atlantic this
year.
""")

CASES = (
    case(
        "tech-01",
        PHONE,
        "It weighs 92 grams, costs €149 and runs for a week on one charge.",
        "It weighs 92 g, costs 149 euros and runs for seven days on a single charge.",
        "reworded",
        "unit-abbreviated",
        "grams = g, € = euros, a week = seven days",
    ),
    case(
        "tech-02",
        PHONE,
        "The battery can be replaced by the owner.",
        "The battery cannot be replaced by the owner.",
        "changed",
        "negation-added",
        "can to cannot",
    ),
    case(
        "tech-03",
        PHONE,
        "The battery can be replaced by the owner.",
        "Owners can replace the battery.",
        "reworded",
        "passive",
        "passive to active",
    ),
    case(
        "tech-04",
        PHONE,
        "will ship the device in October at the earliest",
        "will ship the device in October at the latest",
        "changed",
        "bound",
        "earliest to latest",
    ),
    case(
        "tech-05",
        PHONE,
        "will ship the device in October at the earliest",
        "will not ship the device before October",
        "reworded",
        "negation-kept",
        "at the earliest = not before",
        fair=False,
    ),
    case(
        "tech-06",
        PHONE,
        "It supports 5G but not Wi-Fi.",
        "It supports Wi-Fi but not 5G.",
        "changed",
        "roles",
        "swapped",
    ),
    case(
        "tech-07",
        PHONE,
        "calls dropped more often than with the Burr 2",
        "calls dropped less often than with the Burr 2",
        "changed",
        "comparative",
        "more to less",
    ),
    case(
        "tech-08",
        PHONE,
        "Nettle fixed the fault in version 3.0.4 of its software.",
        "Nettle fixed the fault in version 3.4.0 of its software.",
        "changed",
        "version",
        "another version",
    ),
    case(
        "tech-09",
        PHONE,
        "The older model will no longer receive updates.",
        "The older model will still receive updates.",
        "changed",
        "negation-removed",
        "no longer to still",
    ),
    case(
        "tech-10",
        PHONE,
        "must apply before December 31, unless they bought the device second-hand",
        "must apply before December 31, even if they bought the device second-hand",
        "changed",
        "condition-reversed",
        "unless to even if",
    ),
    case(
        "tech-11",
        PHONE,
        "The company says the Burr 3 is waterproof down to ten metres.",
        "The Burr 3 is waterproof down to ten metres.",
        "changed",
        "attribution-dropped",
        "the maker's claim is told as fact; part of the content, the source, is dropped",
    ),
    case(
        "tech-12",
        PHONE,
        "People don't want less technology, they want less noise",
        SAME,
        "changed",
        "attribution-after",
        "the words now are an analyst's",
        ("product chief Ravi Anselm said at the launch", "analyst Zoe Kemper said at the launch"),
    ),
    case(
        "travel-01",
        TRAVEL,
        "leaves at 22:40 from platform 9",
        "leaves at 10.40 p.m. from platform nine",
        "reworded",
        "number-time",
        "the same time and platform",
    ),
    case(
        "travel-02",
        TRAVEL,
        "leaves at 22:40 from platform 9",
        "leaves at 10:40 a.m. from platform 9",
        "changed",
        "number-time",
        "twelve hours off",
    ),
    case(
        "travel-03",
        TRAVEL,
        "Nobody checks passports any more.",
        "Passports are no longer checked.",
        "reworded",
        "negation-kept",
        "nobody any more = no longer, passive",
    ),
    case(
        "travel-04",
        TRAVEL,
        "Sollen itself is smaller than its reputation.",
        "Sollen itself is no smaller than its reputation.",
        "changed",
        "negation-added",
        "no comes in",
    ),
    case(
        "travel-05",
        TRAVEL,
        "Its three hundred bridges — some say four hundred — were mostly built by the same family.",
        "Its three hundred bridges - some say four hundred - were mostly built by the same family.",
        "reformatted",
        "dashes",
        "em dashes to hyphens",
    ),
    case(
        "travel-06",
        TRAVEL,
        "Its three hundred bridges — some say four hundred — were mostly built by the same family.",
        "Its 300 bridges — some say 400 — were for the most part built by one family.",
        "reworded",
        "number-words",
        "words to digits, mostly = for the most part, the same = one",
    ),
    case(
        "travel-07",
        TRAVEL,
        "the lindens bloom and the coaches have not yet come",
        "the lindens bloom and the coaches have already come",
        "changed",
        "negation-removed",
        "not yet to already",
    ),
    case(
        "travel-08",
        TRAVEL,
        "The castle is open daily except Mondays.",
        "The castle is closed on Mondays and open every other day.",
        "reworded",
        "scope-kept",
        "every other day is read as all others",
        fair=False,
    ),
    case(
        "travel-09",
        TRAVEL,
        "The castle is open daily except Mondays.",
        "The castle is open only on Mondays.",
        "changed",
        "scope",
        "turned round",
    ),
    case(
        "travel-10",
        TRAVEL,
        "Dogs are not allowed in the gardens.",
        "Dogs are banned from the gardens.",
        "reworded",
        "negation-kept",
        "not allowed = banned",
    ),
    case(
        "travel-11",
        TRAVEL,
        "Rooms near the market start at 60 euros.",
        "Rooms near the market cost 60 euros at most.",
        "changed",
        "bound",
        "from to at most",
    ),
    case(
        "travel-12",
        TRAVEL,
        "We were poor for so long that we forgot to tear anything down",
        SAME,
        "intact",
        "attribution-same",
        "present tense to past, a first name goes",
        ("says city guide Milica Dorn", "said Dorn, the city guide"),
    ),
    case(
        "weather-01",
        STORM,
        "weakened to a tropical storm on Thursday",
        "strengthened from a tropical storm on Thursday",
        "changed",
        "antonym",
        "weakened to strengthened from",
    ),
    case(
        "weather-02",
        STORM,
        "after killing at least 17 people",
        "after killing no fewer than seventeen people",
        "reworded",
        "bound-kept",
        "at least = no fewer than",
    ),
    case(
        "weather-03",
        STORM,
        "after killing at least 17 people",
        "after killing 17 people",
        "changed",
        "bound",
        "at least is gone",
    ),
    case(
        "weather-04",
        STORM,
        "Winds of up to 210 kilometres per hour tore the roofs from hundreds of houses.",
        "Winds of up to 210 km/h tore the roofs from hundreds of houses.",
        "reworded",
        "unit-abbreviated",
        "kilometres per hour = km/h",
    ),
    case(
        "weather-05",
        STORM,
        "Winds of up to 210 kilometres per hour tore the roofs from hundreds of houses.",
        "Winds of up to 210 miles per hour tore the roofs from hundreds of houses.",
        "changed",
        "unit",
        "km to miles",
    ),
    case(
        "weather-06",
        STORM,
        "tore the roofs from hundreds of houses",
        "tore the roofs from thousands of houses",
        "changed",
        "number-words",
        "hundreds to thousands",
    ),
    case(
        "weather-07",
        STORM,
        "More than 60,000 households are without power.",
        "Over 60,000 households have no power.",
        "reworded",
        "negation-kept",
        "more than = over; are without = have no",
    ),
    case(
        "weather-08",
        STORM,
        "More than 60,000 households are without power.",
        "Fewer than 60,000 households are without power.",
        "changed",
        "comparative",
        "more to fewer",
    ),
    case(
        "weather-09",
        STORM,
        "Leave now, and leave the boats",
        SAME,
        "changed",
        "attribution-before",
        "somebody else gave the order and so is the she of the next sentence",
        ("The governor, Esperanza Quile, ordered", "The island's police chief, Nadine Foss, ordered"),
    ),
    case(
        "weather-10",
        STORM,
        "The airport is expected to reopen on Friday.",
        "The airport reopened on Friday.",
        "changed",
        "modality",
        "expected has become done",
    ),
    case(
        "weather-11",
        STORM,
        "engineers do not expect the dam to break",
        "engineers expect the dam not to break",
        "reworded",
        "negation-kept",
        "the not moves into the clause; the same forecast",
    ),
    case(
        "weather-12",
        STORM,
        "engineers do not expect the dam to break",
        "engineers expect the dam to break",
        "changed",
        "negation-removed",
        "do not is gone",
    ),
    case(
        "weather-13",
        STORM,
        "the first, Milo, caused no deaths",
        "the first, Milo, caused several deaths",
        "changed",
        "negation-removed",
        "no to several",
    ),
    case(
        "weather-14",
        STORM,
        "Looting was not reported.",
        None,
        "gone",
        "replaced",
        "an unrelated sentence in its place",
        ("Looting was not reported.", "Schools stay shut until the middle of next week."),
    ),
)
