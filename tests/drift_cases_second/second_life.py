"""A gadget review, a museum guide, a recipe: invented."""

from drift_case import SAME, case, text

GADGET = text("""
The Ormo Slate 2 costs £349 and weighs 410 grams. The battery lasted 13 hours in our test, two hours longer than the
first model's. The screen is bright enough to read outdoors. It does not come with a charger.

Ormo promises five years of updates. The speakers are weaker than those of the rival Tavo Pad, but the pen is better.
The camera isn't worth using. We would buy it again. "Nobody needs a headphone socket," Ormo's designer, Lise Kvam, told
us.
""")

MUSEUM = text("""
The Museum of Salt is open daily except Mondays from 10am to 5pm. Admission is free for children under 12. The oldest
object, a wooden rake, dates from about 800 BC. Dogs are not allowed in the tunnels.

Tours leave every half-hour and last 45 minutes. Visitors may take photographs without flash. The café closes an hour
before the museum. The car park is a ten-minute walk from the gate. The tunnels were dug by prisoners in the 1840s.
""")

RECIPE = """Barley soup

Serves 4

1. Soak 200 g of barley overnight.
2. Fry the onions gently for 10 minutes. Do not let them brown.
3. Add the barley, 1.5 litres of stock and the bay leaf. Simmer for 40 minutes, or until the barley is soft.
4. Stir in the cream before you add the lemon juice.
5. Serve hot, with dark bread.
"""

CASES = (
    case(
        "gadget-01",
        GADGET,
        "The battery lasted 13 hours in our test, two hours longer than the first model's.",
        "The battery lasted 13 hours in our test, two hours less than the first model's.",
        "changed",
        "antonym",
        "longer to less",
    ),
    case(
        "gadget-02",
        GADGET,
        "It does not come with a charger.",
        "A charger isn't included.",
        "reworded",
        "negation-kept",
        "same lack",
    ),
    case(
        "gadget-03",
        GADGET,
        "The speakers are weaker than those of the rival Tavo Pad, but the pen is better.",
        "The pen is better than that of the rival Tavo Pad, but the speakers are weaker.",
        "reworded",
        "clause-order",
        "same comparison",
    ),
    case(
        "gadget-04",
        GADGET,
        "The camera isn't worth using.",
        "The camera is worth using.",
        "changed",
        "negation-removed",
        "n't is gone",
    ),
    case(
        "gadget-05",
        GADGET,
        "The camera isn't worth using.",
        "The camera isn\u2019t worth using.",
        "reformatted",
        "quotes",
        "curly apostrophe",
        ("costs £349", "sells for £349"),
    ),
    case(
        "gadget-06",
        GADGET,
        "The Ormo Slate 2 costs £349 and weighs 410 grams.",
        "The Ormo Slate 3 costs £349 and weighs 410 grams.",
        "changed",
        "name",
        "another model",
    ),
    case(
        "gadget-07",
        GADGET,
        "Nobody needs a headphone socket",
        SAME,
        "changed",
        "attribution-after",
        "another firm's designer",
        ("Ormo's designer, Lise Kvam, told", "Tavo's boss, Rafe Dorn, told"),
    ),
    case(
        "gadget-08",
        GADGET,
        "We would buy it again.",
        None,
        "gone",
        "replaced",
        "verdict cut, other advice",
        ("We would buy it again.", "The case costs £29 more."),
    ),
    case(
        "museum-01",
        MUSEUM,
        "The Museum of Salt is open daily except Mondays from 10am to 5pm.",
        "The Museum of Salt is open every day except Monday, 10:00-17:00.",
        "reworded",
        "time-format",
        "same hours",
    ),
    case(
        "museum-02",
        MUSEUM,
        "The Museum of Salt is open daily except Mondays from 10am to 5pm.",
        "The Museum of Salt is open daily from 10am to 5pm.",
        "changed",
        "scope",
        "the exception is cut",
    ),
    case(
        "museum-03",
        MUSEUM,
        "Dogs are not allowed in the tunnels.",
        "Dogs are banned from the tunnels.",
        "reworded",
        "negation-kept",
        "not allowed = banned",
    ),
    case(
        "museum-04",
        MUSEUM,
        "Visitors may take photographs without flash.",
        "Visitors may take photographs with flash.",
        "changed",
        "negation-removed",
        "without to with",
    ),
    case(
        "museum-05",
        MUSEUM,
        "The café closes an hour before the museum.",
        "The cafe\u0301 closes an hour before the museum.",
        "reformatted",
        "unicode",
        "decomposed accent",
    ),
    case(
        "museum-06",
        MUSEUM,
        "The car park is a ten-minute walk from the gate.",
        None,
        "gone",
        "decoy",
        "a bus sentence comes, the walk is cut",
        (" The car park is a ten-minute walk from the gate.", ""),
        ("Dogs are", "The bus stop is next to the church. Dogs are"),
    ),
    case(
        "museum-07",
        MUSEUM,
        "The tunnels were dug by prisoners in the 1840s.",
        "Prisoners dug the tunnels in the 1840s.",
        "reworded",
        "passive",
        "passive to active",
    ),
    case(
        "museum-08",
        MUSEUM,
        "Admission is free for children under 12.",
        "Admission is free for children over 12.",
        "changed",
        "antonym",
        "under to over",
    ),
    case(
        "museum-09",
        MUSEUM,
        "Tours leave every half-hour and last 45 minutes.",
        "Tours leave every\u00a0half\u2011hour and last 45\u00a0minutes.",
        "reformatted",
        "spaces",
        "hard spaces and hyphen",
    ),
    case(
        "recipe-01",
        RECIPE,
        "Stir in the cream before you add the lemon juice.",
        "Stir in the lemon juice before you add the cream.",
        "changed",
        "roles",
        "order of the two",
    ),
    case(
        "recipe-02",
        RECIPE,
        "Simmer for 40 minutes, or until the barley is soft.",
        "Simmer until the barley is tender, or for 40 minutes.",
        "reworded",
        "clause-order",
        "soft = tender",
    ),
    case(
        "recipe-03",
        RECIPE,
        "Do not let them brown.",
        "Let them brown.",
        "changed",
        "negation-removed",
        "do not is gone",
    ),
    case(
        "recipe-04",
        RECIPE,
        "Soak 200 g of barley overnight.",
        "Soak 200 grams of barley overnight.",
        "reworded",
        "unit",
        "g = grams",
    ),
    case(
        "recipe-05",
        RECIPE,
        "Add the barley, 1.5 litres of stock and the bay leaf.",
        "Add the barley,\n   1.5 litres of stock\n   and the bay leaf.",
        "reformatted",
        "wrap",
        "lines wrapped",
    ),
    case(
        "recipe-06",
        RECIPE,
        "Serve hot, with dark bread.",
        SAME,
        "moved",
        "renumber",
        "a step comes in",
        ("5. Serve", "5. Take out the bay leaf.\n6. Serve"),
    ),
    case(
        "recipe-07",
        RECIPE,
        "Fry the onions gently for 10 minutes.",
        SAME,
        "moved",
        "shift",
        "serves 4 to serves 4 people",
        ("Serves 4", "Serves 4 people"),
    ),
)
