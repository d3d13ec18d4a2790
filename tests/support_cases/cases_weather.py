"""Weather and nature: storms, records, warnings."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "weather-01",
        """
        Storm Hedda left 42,000 homes without power overnight; by noon all but 3,000 had been reconnected.
        Gusts of up to 138 kilometres an hour were measured at Cape Lorne. The storm is expected to weaken on
        Thursday.
        """,
        right("By midday 39,000 homes had power again.", "reckoned"),
        wrong("By noon only 3,000 homes had been reconnected.", "number"),
        right("Forecasters expect Hedda to lose strength on Thursday.", "hedge"),
        wrong("The storm is expected to strengthen on Thursday.", "antonym"),
        right("At Cape Lorne, gusts came close to 140 km/h.", "conversion"),
        wrong("At Cape Lorne, gusts of up to 183 kilometres an hour were measured.", "number"),
        right("Tens of thousands of homes lost power in the night.", "weaker"),
        wrong("All the homes had been reconnected by noon.", "quantifier"),
        wrong("Storm Hanna left 42,000 homes without power.", "name"),
        wrong("No home was left without power overnight.", "negation"),
    ),
    *case(
        "weather-02",
        """
        It did not rain in Aldera for 74 days, from 2 May to 14 July. Such a dry spell has occurred only twice
        before since records began in 1887. The reservoir is 38 per cent full, and hosepipes may be banned
        from next week.
        """,
        right("Aldera went 74 days without rain.", "paraphrase"),
        wrong("It rained in Aldera in June.", "negation", "the month lies within the spell"),
        right("It was the third dry spell of that kind since 1887.", "reckoned"),
        wrong("Such a dry spell had never occurred before.", "negation"),
        right("A hosepipe ban could come into force next week.", "hedge"),
        silent("Hosepipes are banned from next week.", "modality"),
        right("Considerably less than half of the reservoir's capacity is filled.", "conversion"),
        wrong("The reservoir is 83 per cent full.", "number"),
        wrong("Records began in 1878.", "date"),
        right("The reservoir is 62 per cent empty.", "converse"),
    ),
    *case(
        "weather-03",
        """
        Wednesday was the hottest day in the city since August 2003, with 38.9 degrees at the airport. Nights
        will stay above 20 degrees until the weekend, when a front from the west brings rain and a drop of ten
        degrees or more.
        """,
        right("Not since August 2003 had the city had a hotter day.", "paraphrase"),
        wrong("Wednesday was the coldest day in the city since August 2003.", "antonym"),
        wrong("Wednesday was the hottest day in the city since August 2013.", "date"),
        right("The airport recorded nearly 39 degrees.", "rounded"),
        wrong("The airport recorded 39.8 degrees.", "number"),
        right("Rain is on its way from the west for the weekend.", "span"),
        wrong("A front from the east brings rain at the weekend.", "antonym"),
        right("It will get at least ten degrees cooler.", "hedge"),
        wrong("It will get at most five degrees cooler.", "number"),
        right("Before the weekend no night will be cooler than 20 degrees.", "double-negation"),
    ),
    *case(
        "weather-04",
        """
        The volcano on Tefra erupted at 4.10 a.m. local time on 6 January. Ash rose eight kilometres. The
        island's 600 inhabitants had been taken off two days earlier, so no one was injured, but almost every
        house on the south coast was lost.
        """,
        right("The eruption began before dawn on the sixth of January.", "span"),
        wrong("The volcano erupted at 4.10 p.m. on 6 January.", "date"),
        right("The islanders were evacuated on 4 January.", "reckoned"),
        wrong("The inhabitants were taken off two days after the eruption.", "date"),
        right("The eruption destroyed nearly all the houses on the south coast.", "converse"),
        wrong("Every house on the island was lost.", "quantifier"),
        silent("Almost every house on the north coast was lost.", "name"),
        right("Several hundred people had to leave the island.", "rounded"),
        wrong("The island has 6,000 inhabitants.", "number"),
        right("Nobody was hurt by the eruption.", "voice"),
        wrong("Ash rose eighteen kilometres.", "number"),
    ),
    *case(
        "weather-05",
        """
        Snow fell on the lower town for the first time in 31 winters. Schools stayed open, against the wish of
        the teachers' union. Most trains ran, though up to an hour late.
        """,
        right("The lower town had not seen snow for three decades.", "converse"),
        wrong("Schools did not stay open.", "negation"),
        right("The teachers' union had wanted the schools closed.", "paraphrase"),
        wrong("Schools stayed open, as the teachers' union had wished.", "roles"),
        right("Some trains were as much as 60 minutes late.", "conversion"),
        wrong("No trains ran.", "quantifier"),
        wrong("All trains ran.", "quantifier"),
        right("There were delays on the railway.", "weaker"),
        wrong("Trains ran up to three hours late.", "number"),
    ),
)
