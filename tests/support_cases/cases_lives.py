"""Lives: obituaries, portraits, appointments."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "lives-01",
        """
        The clockmaker Ferdy Lamb, who has died aged 91, repaired the town hall clock for 58 years and never
        charged for it. Born in Sarne in 1932, the youngest of seven children, he learned the trade from his
        aunt. He leaves a son, Jude, and two granddaughters.
        """,
        right("Ferdy Lamb had six brothers and sisters.", "reckoned"),
        wrong("Ferdy Lamb was the eldest of seven children.", "antonym"),
        right("He looked after the town hall clock for free.", "paraphrase"),
        wrong("He charged the town for repairing the clock.", "negation"),
        right("An aunt taught him clockmaking.", "converse"),
        wrong("He taught the trade to his aunt.", "roles"),
        right("Jude is the son of the late Ferdy Lamb.", "converse"),
        wrong("Ferdy Lamb is the son of Jude.", "roles"),
        right("Lamb mended the clock for almost six decades.", "conversion"),
        wrong("Lamb died at the age of 81.", "number"),
        wrong("Lamb was born in Marn.", "name"),
        wrong("He leaves three granddaughters.", "number"),
        wrong("Lamb was born in 1923.", "date"),
        right("He is survived by his son and grandchildren.", "weaker"),
    ),
    *case(
        "lives-02",
        """
        Dr Hanna Oriel will succeed Piet Marsh as director of the observatory on 1 September. Oriel, 44, at
        present deputy director of the weather service, is the first woman in the post. Marsh, who led the
        observatory for 12 years, will stay on as an adviser until the new year.
        """,
        right("Piet Marsh will be followed by Hanna Oriel.", "converse"),
        wrong("Piet Marsh will succeed Hanna Oriel as director of the observatory.", "roles"),
        right("All the directors of the observatory before Oriel were men.", "paraphrase"),
        wrong("Oriel is not the first woman in the post.", "negation"),
        right("Oriel is currently the deputy head of the weather service.", "apposition"),
        wrong("Oriel was formerly deputy director of the weather service.", "antonym"),
        right("Marsh had been in charge for a dozen years.", "conversion"),
        wrong("Marsh led the observatory for 20 years.", "number"),
        wrong("Oriel will take over on 1 October.", "date"),
        right("Marsh is to advise the observatory for the rest of the year.", "hedge"),
        silent("Oriel has been deputy director of the weather service for 12 years.", "number"),
        wrong("Oriel has already taken over from Marsh.", "modality"),
    ),
    *case(
        "lives-03",
        """
        Singer Nilo Verne married the painter Asta Kroll in 1971; they divorced six years later but went on
        working together. Kroll designed every one of his record sleeves except the first. "He could not draw
        a circle," she once said.
        """,
        right("The marriage of Verne and Kroll ended in 1977.", "reckoned"),
        wrong("Verne and Kroll divorced in 1971.", "date"),
        right("After the divorce they did not stop working together.", "double-negation"),
        wrong("They no longer worked together after the divorce.", "negation"),
        right("The sleeve of Verne's first record was not by Kroll.", "paraphrase"),
        wrong("Kroll designed every one of his record sleeves.", "quantifier"),
        right("Asta Kroll was Verne's wife in the mid-1970s.", "converse"),
        wrong("Verne designed the record sleeves for Kroll.", "roles"),
        right("Kroll said Verne was unable to draw a circle.", "reported"),
        wrong("Verne said that Kroll could not draw a circle.", "speaker"),
        silent("Nilo Verne could not draw a circle.", "attribution"),
        wrong("Nilo Verne was a painter.", "name"),
    ),
    *case(
        "lives-04",
        """
        She studied law, then medicine, and finished neither. At 23 she sailed to Tefra as a ship's cook, and
        stayed for the rest of her life. Her diary, 4,000 pages long, records the weather on each of 15,000
        days. "I was never bored," reads the last entry, of 2 May 1989.
        """,
        right("She completed a degree neither in law nor in medicine.", "paraphrase"),
        wrong("She finished both law and medicine.", "quantifier"),
        right("The diary covers about 41 years.", "conversion"),
        wrong("The diary covers about 14 years.", "number"),
        right("She never left Tefra for good.", "paraphrase"),
        wrong("She did not stay on Tefra.", "negation"),
        right("In her last entry she wrote that she had never been bored.", "reported"),
        wrong("In her last entry she wrote that she had always been bored.", "antonym"),
        wrong("The last entry is of 5 May 1989.", "date"),
        wrong("She studied medicine first and law afterwards.", "roles"),
        right("She was in her early twenties when she went to Tefra.", "span"),
    ),
    *case(
        "lives-05",
        """
        Coach Bera Lindt has turned down an offer from the national team, the third in five years. "My
        swimmers are children, and I want to see them grow up," Lindt said. Her club, SV Aldera, extended her
        contract to 2028 without raising her pay.
        """,
        right("Bera Lindt will not coach the national team.", "paraphrase"),
        wrong("Coach Bera Lindt has accepted an offer from the national team.", "antonym"),
        right("Lindt had refused the national team twice before in five years.", "reckoned"),
        wrong("It was the fifth offer in three years.", "number"),
        right("Lindt signed for longer with SV Aldera.", "converse"),
        wrong("Coach Bera Lindt's offer was turned down by the national team.", "roles"),
        right("Lindt will earn no more than before.", "double-negation"),
        wrong("SV Aldera raised her pay.", "antonym"),
        wrong("Her contract now runs to 2026.", "date"),
        right("Lindt says that she wants to watch her swimmers grow up.", "reported"),
        silent("Lindt refused because the national team offered too little money.", "coverage"),
        wrong("Lindt's club is SV Sarne.", "name"),
    ),
)
