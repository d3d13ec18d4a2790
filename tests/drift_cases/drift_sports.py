"""Sports: a cup final, a marathon."""

from drift_case import SAME, case, text

CUP = text("""
Brackwater Rovers beat Tallis Town 2-1 in the Shire Cup final on Saturday and lifted the trophy for the first time
since 1974. Midfielder Deji Marlowe scored twice in the second half, the winner coming in the 88th minute. Tallis had
led at the break through a header by Ruud Pellan.

"I closed my eyes and hit it," Marlowe said. "Anyone who tells you he aimed from there is lying."

Rovers coach Signe Albrecht praised her goalkeeper, who saved a penalty with his left foot. Tallis finished the match
with ten men after Pellan was sent off for a second yellow card. A crowd of 23,418 filled the ground, 1,200 fewer than
last year.

"We were the better side for an hour," Tallis manager Corin Hale said afterwards. "Nobody hands out cups for an hour."

Albrecht must decide by June 30 whether to renew her contract. She is unlikely to stay, two club officials said. The
replay clause was abolished in 2019. The third-placed team may enter the qualifying round.
""")

MARATHON = text("""
Wanjiru Oduya won the Port Halden marathon in 2:21:07 on Sunday, eleven seconds ahead of Lotte Brinkhuis. It was her
third victory in four starts. The men's race went to Elias Crook, who had never run the distance before.

Half of the 12,000 starters came from abroad. Just over a quarter were women. Every finisher received a wooden medal,
carved by pupils of the harbour school. Temperatures rose to 27 degrees Celsius by noon, and 40 to 50 runners were
treated for heat exhaustion.

"I didn't feel my legs after the bridge," said Oduya. "I won't miss them until tomorrow." Brinkhuis, 34, said that she
would not retire before the world championships in Oslo.

Organisers had moved the start forward by ninety minutes because of the forecast. All of the runners were off the
course before the storm broke. The course is 42.195 km long and climbs 210 metres.
""")

CASES = (
    case(
        "sports-01",
        CUP,
        "Brackwater Rovers beat Tallis Town 2-1 in the Shire Cup final",
        "Brackwater Rovers beat Tallis Town 2–1 in the Shire Cup final",
        "reformatted",
        "score-dash",
        "an en dash in the score",
    ),
    case(
        "sports-02",
        CUP,
        "Brackwater Rovers beat Tallis Town 2-1 in the Shire Cup final",
        "Tallis Town lost 2-1 to Brackwater Rovers in the Shire Cup final",
        "reworded",
        "converse",
        "seen from the loser: the same result",
    ),
    case(
        "sports-03",
        CUP,
        "Brackwater Rovers beat Tallis Town 2-1 in the Shire Cup final",
        "Tallis Town beat Brackwater Rovers 2-1 in the Shire Cup final",
        "changed",
        "roles",
        "the other team won",
    ),
    case(
        "sports-04",
        CUP,
        "scored twice in the second half",
        "scored two goals in the second half",
        "reworded",
        "number-words",
        "twice = two goals",
    ),
    case(
        "sports-05",
        CUP,
        "the winner coming in the 88th minute",
        "the winner coming two minutes from time",
        "reworded",
        "paraphrase",
        "the 88th of 90 minutes: a fine point of football",
        fair=False,
    ),
    case(
        "sports-06",
        CUP,
        "I closed my eyes and hit it",
        SAME,
        "intact",
        "attribution-same",
        "the verb of saying and its place change",
        ('" Marlowe said. "Anyone', '" laughed Marlowe. "Anyone'),
    ),
    case(
        "sports-07",
        CUP,
        "Anyone who tells you he aimed from there is lying.",
        SAME,
        "changed",
        "attribution-split",
        "the speaker named between the halves of the quote is another",
        ('hit it," Marlowe said.', 'hit it," Pellan said.'),
    ),
    case(
        "sports-08",
        CUP,
        "Nobody hands out cups for an hour.",
        SAME,
        "moved",
        "attribution-neighbour",
        "the speaker of the other quote changes",
        ('hit it," Marlowe said.', 'hit it," striker Jonah Abara said.'),
    ),
    case(
        "sports-09",
        CUP,
        "Tallis finished the match with ten men after Pellan was sent off for a second yellow card.",
        "After Pellan was sent off for a second yellow card, Tallis finished the match with ten men.",
        "reworded",
        "clause-order",
        "after-clause in front",
    ),
    case(
        "sports-10",
        CUP,
        "Tallis finished the match with ten men after Pellan was sent off for a second yellow card.",
        "Tallis finished the match with ten men before Pellan was sent off for a second yellow card.",
        "changed",
        "before-after",
        "after has become before",
    ),
    case(
        "sports-11",
        CUP,
        "A crowd of 23,418 filled the ground, 1,200 fewer than last year.",
        "A crowd of 23,418 filled the ground, 1,200 more than last year.",
        "changed",
        "comparative",
        "fewer to more",
    ),
    case(
        "sports-12",
        CUP,
        "A crowd of 23,418 filled the ground",
        "A crowd of 24,318 filled the ground",
        "changed",
        "number-transposed",
        "two digits swapped",
    ),
    case(
        "sports-13",
        CUP,
        "A crowd of 23,418 filled the ground",
        "A crowd of 23 418 filled the ground",
        "reworded",
        "number-marks",
        "a space as thousands mark; some would call it a matter of format",
        fair=False,
    ),
    case(
        "sports-14",
        CUP,
        "She is unlikely to stay",
        "She is likely to stay",
        "changed",
        "prefix-negation",
        "un- is gone",
    ),
    case(
        "sports-15",
        CUP,
        "Albrecht must decide by June 30 whether to renew her contract.",
        "Albrecht may decide by June 30 whether to renew her contract.",
        "changed",
        "modality",
        "must to may",
    ),
    case(
        "sports-16",
        CUP,
        "Albrecht must decide by June 30 whether to renew her contract.",
        "Albrecht has to decide by 30 June whether to renew her contract.",
        "reworded",
        "modality-kept",
        "must = has to; the date's parts in another order",
    ),
    case(
        "sports-17",
        CUP,
        "The replay clause was abolished in 2019.",
        None,
        "gone",
        "replaced",
        "an unrelated sentence stands in its place",
        ("The replay clause was abolished in 2019.", "Brass bands played until the lights went out."),
    ),
    case(
        "sports-18",
        MARATHON,
        "Half of the 12,000 starters came from abroad.",
        "Fifty percent of the 12,000 starters came from abroad.",
        "reworded",
        "fraction",
        "half = fifty percent",
    ),
    case(
        "sports-19",
        MARATHON,
        "Just over a quarter were women.",
        "Just under a quarter were women.",
        "changed",
        "bound",
        "over to under",
    ),
    case(
        "sports-20",
        MARATHON,
        "in 2:21:07 on Sunday, eleven seconds ahead of Lotte Brinkhuis",
        "in 2:21:07 on Sunday, 11 seconds ahead of Lotte Brinkhuis",
        "reworded",
        "number-words",
        "eleven = 11",
    ),
    case(
        "sports-21",
        MARATHON,
        "in 2:21:07 on Sunday",
        "in 2:12:07 on Sunday",
        "changed",
        "number-time",
        "nine minutes faster",
    ),
    case(
        "sports-22",
        MARATHON,
        "Temperatures rose to 27 degrees Celsius by noon",
        "Temperatures rose to 27 °C by noon",
        "reworded",
        "unit-abbreviated",
        "degrees Celsius = °C",
    ),
    case(
        "sports-23",
        MARATHON,
        "40 to 50 runners were treated for heat exhaustion",
        "40-50 runners were treated for heat exhaustion",
        "reworded",
        "range",
        "40 to 50 = 40-50",
    ),
    case(
        "sports-24",
        MARATHON,
        "40 to 50 runners were treated for heat exhaustion",
        "40 of 50 runners were treated for heat exhaustion",
        "changed",
        "range",
        "a range has become a share",
    ),
    case(
        "sports-25",
        MARATHON,
        "I didn't feel my legs after the bridge",
        "I did not feel my legs after the bridge",
        "reworded",
        "contraction",
        "didn't written out",
    ),
    case(
        "sports-26",
        MARATHON,
        "said that she would not retire before the world championships in Oslo",
        "said that she would not retire after the world championships in Oslo",
        "changed",
        "before-after",
        "not before and not after are different promises",
    ),
    case(
        "sports-27",
        MARATHON,
        "who had never run the distance before",
        "who had run the distance before",
        "changed",
        "negation-removed",
        "never is gone",
    ),
    case(
        "sports-28",
        MARATHON,
        "All of the runners were off the course before the storm broke.",
        "Most of the runners were off the course before the storm broke.",
        "changed",
        "scope",
        "all to most",
    ),
    case(
        "sports-29",
        MARATHON,
        "All of the runners were off the course before the storm broke.",
        "Every runner was off the course before the storm broke.",
        "reworded",
        "scope-kept",
        "all of the = every",
    ),
    case(
        "sports-30",
        MARATHON,
        "It was her third victory in four starts.",
        "It was her fourth victory in three starts.",
        "changed",
        "number-swapped",
        "the two numbers change places",
    ),
)
