"""Technology: releases, outages, privacy."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "tech-01",
        """
        Version 4.2 of the Pebble browser, released on Tuesday, blocks third-party cookies by default. Users
        can switch the block off. Version 4.1 had only warned of such cookies. The maker, Northlight, says
        pages load 15 per cent faster on average.
        """,
        right("Unless a user changes it, Pebble 4.2 blocks third-party cookies.", "paraphrase"),
        wrong("Version 4.1 of the Pebble browser blocks third-party cookies by default.", "designator"),
        right("The block can be turned off by users.", "paraphrase"),
        wrong("Users cannot switch the block off.", "negation"),
        right("According to Northlight, pages come up 15% faster on average.", "reported"),
        silent("Pages load 15 per cent faster in Pebble 4.2.", "attribution"),
        wrong("Northlight says pages load 15 per cent slower on average.", "antonym"),
        wrong("Northlight says pages load 50 per cent faster on average.", "number"),
        right("Northlight makes the Pebble browser.", "apposition"),
        wrong("Pebble is made by Southlight.", "name"),
        right("The version before 4.2 warned of third-party cookies but did not block them.", "converse"),
    ),
    *case(
        "tech-02",
        """
        The outage on 11 June, which cut off some 2 million phones in the north for five hours, was caused by
        an expired certificate, the operator Celda admitted on Friday. It had first blamed a cable. No data
        were lost. Customers will be given a day's free calls.
        """,
        right("An expired certificate was behind the outage.", "paraphrase"),
        wrong("Data were lost in the outage.", "negation"),
        right("Celda first gave a cable as the cause.", "span"),
        wrong("Celda denied on Friday that an expired certificate had caused the outage.", "modality"),
        right("Around two million phones had no network.", "rounded"),
        wrong("Around two hundred phones had no network.", "number"),
        wrong("Phones in the south were cut off for five hours.", "antonym"),
        right("Celda will give its customers free calls for one day.", "voice"),
        wrong("An outage caused a certificate to expire, Celda admitted.", "roles"),
        wrong("The outage happened on 11 July.", "date"),
        right("The outage lasted for 300 minutes.", "conversion"),
    ),
    *case(
        "tech-03",
        """
        Researchers at the Polder Institute fooled eight of ten tested face scanners with a printed
        photograph. Two makers, Visar and Okulo, have fixed the flaw; the others have not replied. The
        researchers have not published the method and do not intend to.
        """,
        right("A photograph was enough to fool 80 per cent of the scanners.", "conversion"),
        wrong("A photograph was enough to fool eighteen of the scanners.", "number"),
        right("Two of the ten scanners were not fooled.", "converse"),
        wrong("All the tested scanners were fooled.", "quantifier"),
        right("The flaw has been fixed by Visar and Okulo.", "voice"),
        wrong("Visar has not fixed the flaw.", "negation"),
        right("The researchers plan to keep the method to themselves.", "paraphrase"),
        wrong("The researchers intend to publish the method.", "modality"),
        wrong("All makers have fixed the flaw.", "quantifier"),
        right("Okulo is among the makers that have fixed the flaw.", "list"),
    ),
    *case(
        "tech-04",
        """
        The city's bicycles will be unlocked by card as well as by app from spring. Until now a phone was
        required. The city owns 3,400 of the bicycles and rents another 1,100 from the firm Velto, whose
        contract ends in 2027.
        """,
        right("At the moment nobody can use the bicycles without a phone.", "paraphrase"),
        wrong("From spring the bicycles can only be unlocked by card.", "quantifier"),
        right("There are 4,500 bicycles altogether.", "reckoned"),
        wrong("There are 5,400 bicycles altogether.", "number"),
        right("Velto rents 1,100 bicycles to the city.", "converse"),
        wrong("The city rents 1,100 bicycles to Velto.", "roles"),
        right("Most of the bicycles belong to the city.", "paraphrase"),
        wrong("All of the bicycles belong to the city.", "quantifier"),
        wrong("Velto's contract ends in 2037.", "date"),
        right("Velto's contract has an end date.", "weaker"),
    ),
    *case(
        "tech-05",
        """
        Unlike the X20, which it replaces, the X30 drone has no camera of its own. It weighs 249 grams, one
        gram less than the limit above which pilots need a licence, and flies for up to 40 minutes. It goes on
        sale in Orvana in April and elsewhere later in the year.
        """,
        right("The X20 has a camera of its own.", "converse"),
        wrong("The X20 drone has no camera of its own.", "designator"),
        right("The X20 is replaced by the X30.", "converse"),
        wrong("The X20 replaces the X30.", "roles"),
        right("Pilots of the X30 do not need a licence because of its weight.", "summary"),
        wrong("The X30 weighs 294 grams.", "number"),
        right("The X30 weighs almost a quarter of a kilogram.", "rounded"),
        silent("The X30 flies for at least 40 minutes.", "number"),
        right("Buyers in Orvana can get the X30 in spring.", "span"),
        wrong("The X30 goes on sale in Orvana in August.", "date"),
        right("The limit for flying without a licence is 250 grams.", "conversion"),
    ),
)
