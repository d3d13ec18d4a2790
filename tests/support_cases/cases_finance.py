"""Finance: results, deals, rates."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "finance-01",
        """
        Sales at the toolmaker Harrow & Pike rose 8 per cent to €1.32bn in the year to June, but net profit
        fell by a third to €60m as steel became dearer. The dividend stays at 45 cents. Chief executive Lene
        Voss said she expected "a flat year at best".
        """,
        right("Harrow & Pike reported a rise in sales of 8%.", "nominal"),
        wrong("Sales at Harrow & Pike fell 8 per cent.", "antonym"),
        right("A year earlier the company had made a net profit of about €90m.", "reckoned"),
        wrong("Net profit fell by two thirds.", "number"),
        right("Sales reached 1.32 billion euros.", "formats"),
        wrong("Sales reached €1.32m.", "number"),
        wrong("Sales reached €13.2bn.", "number"),
        right("The dividend was not changed.", "double-negation"),
        wrong("The dividend was raised to 45 cents.", "antonym"),
        right("Lene Voss expects the year to be flat at best.", "reported"),
        wrong("The finance director expected a flat year at best.", "speaker"),
        wrong("The figures are for the year to July.", "date"),
        right("Dearer steel weighed on profit although sales grew.", "summary"),
    ),
    *case(
        "finance-02",
        """
        Kestrel Foods said on Friday it had agreed to buy Oatley Mills from the investor Brace Capital for
        $410 million in cash and shares. The deal needs the approval of the competition authority. Oatley
        employs 1,900 people at five plants.
        """,
        right("Brace Capital is selling Oatley Mills to Kestrel Foods.", "converse"),
        wrong("Oatley Mills has agreed to buy Kestrel Foods.", "roles"),
        wrong("Brace Capital has agreed to buy Oatley Mills from Kestrel Foods.", "roles"),
        right("Kestrel is paying more than $400m.", "rounded"),
        wrong("Kestrel is paying more than $500m.", "number"),
        silent("The competition authority has approved the deal.", "modality"),
        right("The purchase is still subject to approval by the competition authority.", "hedge"),
        right("Just under 2,000 people work for Oatley.", "converse"),
        wrong("Oatley employs 9,100 people.", "number"),
        wrong("Oatley has six plants.", "number"),
        right("Part of the price will be paid in shares.", "list"),
        wrong("The whole price will be paid in cash.", "quantifier"),
    ),
    *case(
        "finance-03",
        """
        The central bank left its key rate at 3.5 per cent on Wednesday. Six of the nine members of the board
        wanted no change, two wanted a cut and one a rise. Governor Sanna Reith did not rule out a cut in the
        autumn.
        """,
        right("The key rate stays where it was.", "paraphrase"),
        wrong("The central bank cut its key rate to 3.5 per cent.", "antonym"),
        right("Two thirds of the board voted to leave the rate alone.", "conversion"),
        wrong("Two members of the board wanted no change.", "number"),
        right("A cut in the autumn is possible, the governor indicated.", "double-negation"),
        wrong("Governor Sanna Reith ruled out a cut in the autumn.", "negation"),
        wrong("Governor Sanna Reith promised a cut in the autumn.", "modality"),
        right("Not every member of the board agreed with the decision.", "weaker"),
        wrong("The whole board wanted no change.", "quantifier"),
        wrong("The key rate is 3.25 per cent.", "number"),
        right("One member of the board wanted to raise the rate.", "list"),
    ),
    *case(
        "finance-04",
        """
        Shares in Velmora closed 12 per cent lower after the airline cut its forecast for the third time since
        March. It now expects to carry between 18 and 19 million passengers, down from 21 million. Analysts at
        Tarn Bank no longer recommend buying the stock.
        """,
        right("The fall in the share price followed a cut in the forecast.", "nominal"),
        wrong("Shares in Velmora closed 12 per cent higher.", "antonym"),
        right("The airline expects fewer than 20 million passengers.", "span"),
        wrong("The airline expects at least 20 million passengers.", "number"),
        right("Velmora had cut its forecast twice since March before.", "reckoned"),
        wrong("It was the second cut of the forecast since March.", "number"),
        right("Until recently, Tarn Bank had advised people to buy the stock.", "span"),
        wrong("Tarn Bank still recommends buying the stock.", "negation"),
        wrong("The airline cut its forecast after its shares had fallen 12 per cent.", "roles"),
        right("Velmora is an airline.", "short-name"),
    ),
    *case(
        "finance-05",
        """
        House prices in the capital slipped 0.4% in the third quarter, the first fall in six years, the
        statistics office said. Rents went up by 5.1%. Elsewhere in the country prices rose slightly.
        """,
        right("Homes in the capital became a little cheaper in the third quarter.", "paraphrase"),
        wrong("House prices in the capital climbed 0.4% in the third quarter.", "antonym"),
        right("House prices in the capital dropped between July and September.", "span"),
        wrong("House prices in the capital slipped 0.4% in the second quarter.", "date"),
        right("Tenants paid 5.1% more.", "paraphrase"),
        wrong("Rents went down by 5.1%.", "antonym"),
        wrong("It was the first fall in sixteen years.", "number"),
        right("Prices moved in different directions in the capital and elsewhere.", "weaker"),
        wrong("House prices fell everywhere in the country.", "quantifier"),
        wrong("Rents went up by 1.5%.", "number"),
    ),
)
