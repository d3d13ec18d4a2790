"""Plain statements: near the words of the evidence, or with something that is nowhere in it."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "plain-01",
        """
        The lighthouse keeper's cottage on Gull Point has been let to a potter from Marn. The potter, Eda
        Luce, pays no rent; in return she opens the lamp room to visitors on the first Sunday of each month.
        More than 300 came in May alone.
        """,
        right("The lighthouse keeper's cottage on Gull Point has been let to a potter.", "verbatim"),
        silent(
            ("The lighthouse keeper's cottage on Gull Point has been let to a potter with three children."), "coverage"
        ),
        right("Eda Luce opens the lamp room to visitors on the first Sunday of each month.", "verbatim"),
        silent("Eda Luce opens the lamp room to visitors and sells them mugs.", "coverage"),
        right("Luce, a potter from Marn, does not have to pay rent.", "pronoun"),
        wrong("Luce is a potter from Sarne.", "name"),
        right("In May, more than 300 visitors came.", "verbatim"),
        wrong("In March, more than 300 visitors came.", "date"),
        right("Twelve times a year the lamp room is open to visitors.", "reckoned"),
        wrong("The lamp room is open on the first two Sundays of each month.", "number"),
    ),
    *case(
        "plain-02",
        """
        A team led by the chemist Noor Haddix has made a glue that holds under water and lets go when it is
        warmed to 60 degrees. It is made from mussel shells and sugar. The work appeared in the journal
        Surface on 8 May.
        """,
        right("The glue holds under water and lets go when warmed to 60 degrees.", "verbatim"),
        wrong("The glue holds under water and lets go when cooled to 60 degrees.", "antonym"),
        right("Chemist Noor Haddix led the team that made the glue.", "verbatim"),
        silent("Noor Haddix has made the glue with money from a carmaker.", "coverage"),
        right("Sugar is one of the things that the glue is made from.", "list"),
        wrong("The glue is made from oyster shells and sugar.", "name"),
        right("The publication of the work in Surface was on 8 May.", "nominal"),
        wrong("The work appeared in the journal Surface on 18 May.", "date"),
        right("The glue does its work in water.", "pronoun"),
        silent("The glue is used in surgery.", "coverage"),
        wrong("The glue does not hold under water.", "negation"),
    ),
    *case(
        "plain-03",
        """
        The night train to Sarne is back. Since Sunday it has left Alder at 22.10 and arrived at 6.45; a bed
        costs from 49 crowns, a seat 19. The line had been closed for nine years.
        """,
        right("The night train from Alder to Sarne leaves at 22.10 and arrives at 6.45.", "verbatim"),
        wrong("The night train leaves Sarne at 22.10 and arrives in Alder at 6.45.", "roles"),
        right("The night train sets off at 10.10 p.m.", "formats"),
        wrong("The night train sets off at 10.10 a.m.", "date"),
        right("A seat on the night train costs 19 crowns.", "verbatim"),
        wrong("A seat on the night train costs 49 crowns.", "number"),
        right("There was no night train to Sarne for nine years.", "paraphrase"),
        silent("The night train has a dining car.", "coverage"),
        right("A bed is dearer than a seat.", "converse"),
        wrong("A bed is cheaper than a seat.", "antonym"),
        right("The night train to Sarne has returned.", "paraphrase"),
        wrong("The line had been closed for nineteen years.", "number"),
    ),
    *case(
        "plain-04",
        """
        In the hills above Tarn, volunteers have counted 212 pairs of storks, 30 more than last year. Cold
        rain in April had raised fears for the chicks, but most survived. Two nests were lost to a storm.
        """,
        right("Volunteers counted 212 pairs of storks in the hills above Tarn.", "verbatim"),
        wrong("Volunteers counted 221 pairs of storks in the hills above Tarn.", "number"),
        right("Most of the stork chicks survived the cold rain in April.", "verbatim"),
        wrong("Few of the stork chicks survived the cold rain in April.", "quantifier"),
        right("A storm destroyed two nests.", "verbatim"),
        wrong("A storm destroyed twelve nests.", "number"),
        right("Last year 182 pairs were counted.", "reckoned"),
        wrong("There were fewer pairs of storks than last year.", "antonym"),
        silent("Volunteers ringed more than a hundred chicks.", "coverage"),
        right("There had been fears for the chicks because of the cold rain in April.", "verbatim"),
        wrong("Cold rain in June had raised fears for the chicks.", "date"),
        silent("The count was organised by the Tarn Bird Club.", "name"),
    ),
    *case(
        "plain-05",
        """
        Sarne's covered market, a hall of iron and glass from 1889, has been repaired at a cost of 11.4
        million. Traders, who had moved to a car park for two years, return on 1 March. The fish stalls now
        have running water; the clock has been left as it was, four minutes slow.
        """,
        right("The repair of Sarne's covered market cost 11.4 million.", "verbatim"),
        wrong("The repair of Sarne's covered market cost 14.1 million.", "number"),
        right("Sarne's covered market is a hall of iron and glass from 1889.", "verbatim"),
        wrong("Sarne's covered market is a hall of iron and glass from 1899.", "date"),
        right("The traders return to the covered market on 1 March.", "verbatim"),
        silent("The traders have returned to the covered market.", "modality"),
        right("For two years the market's traders had worked in a car park.", "pronoun"),
        silent("A quarter of the traders have given up.", "coverage"),
        right("The clock in the hall is still four minutes slow.", "paraphrase"),
        wrong("The clock in the hall is four minutes fast.", "antonym"),
        wrong("The clock has not been left as it was.", "negation"),
        right("There is running water at the fish stalls now.", "verbatim"),
        silent("The fish stalls now have running water and electric light.", "coverage"),
    ),
    *case(
        "plain-06",
        """
        The language school Babbel & Fish closed its branch in Alder without warning last week. Some 240
        learners had paid in advance. The consumer office advises them to register their claims by the end of
        the month. The owner, who lives abroad, did not answer calls.
        """,
        right("The school closed its branch in Alder without warning.", "verbatim"),
        wrong("The school warned its learners before it closed its branch in Alder.", "negation"),
        right("About 240 learners had paid in advance.", "verbatim"),
        wrong("About 420 learners had paid in advance.", "number"),
        right(
            ("Learners are advised by the consumer office to register their claims by the end of the month."), "voice"
        ),
        wrong("The learners advise the consumer office to register claims.", "roles"),
        wrong(("The consumer office forces learners to register their claims by the end of the month."), "modality"),
        right("The owner lives abroad and did not answer calls.", "verbatim"),
        wrong("The owner answered calls.", "negation"),
        silent("The owner lives in Lirmont.", "name"),
        silent("The school owes its teachers three months' pay.", "coverage"),
        right("A language school in Alder has shut.", "weaker"),
    ),
    *case(
        "plain-07",
        """
        Honey from the roofs of the old town tastes of lime trees and, say some, of diesel. Beekeeper Ravi
        Tern keeps eleven hives there and harvests about 20 kilos from each. Laboratory tests found no trace
        of exhaust.
        """,
        right("Ravi Tern keeps eleven hives on the roofs of the old town.", "verbatim"),
        wrong("Ravi Tern keeps seven hives on the roofs of the old town.", "number"),
        right("Some people say the honey tastes of diesel.", "reported"),
        silent("The honey tastes of diesel.", "attribution"),
        right("No trace of exhaust was found in laboratory tests.", "verbatim"),
        wrong("Laboratory tests found traces of exhaust.", "negation"),
        right("Tern's harvest comes to about 220 kilos in all.", "reckoned"),
        wrong("Tern harvests about 20 kilos from all his hives together.", "number"),
        silent("Tern sells his honey at the covered market.", "coverage"),
        right("Each hive gives around 20,000 grams of honey.", "conversion"),
        wrong("Everyone says that the honey tastes of diesel.", "quantifier"),
    ),
)
