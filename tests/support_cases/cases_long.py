"""Evidence of several paragraphs: the fact stands in one of them, or is put together from two."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "long-01",
        """
        The island of Tefra will get its first hospital. The government in Alder signed the contract on
        Wednesday with the builder Stone & Sons. Work is to begin in June and to last three years.

        Until now the sick have been flown to the mainland, a journey of ninety minutes when the weather
        allows it. Last winter it did not on 41 days. Two patients died waiting, the island's only doctor,
        Kirsa Holm, said.

        The opposition wants a smaller clinic. It would cost a third of the 66 million crowns set aside for
        the hospital, its health spokesman, Arvid Toll, said. He did not say where the beds would be cut.
        """,
        right("The opposition's clinic would cost 22 million crowns, according to Arvid Toll.", "reckoned"),
        wrong("The opposition's clinic would cost 33 million crowns, according to Arvid Toll.", "number"),
        right(("Stone & Sons will build the hospital under a contract with the government in Alder."), "summary"),
        wrong("Stone & Sons gave the government a contract to build a hospital.", "roles"),
        right("If all goes to plan, the hospital will be finished three years after June.", "reckoned"),
        wrong("Work on the hospital began in June.", "modality"),
        right("There is no other doctor on Tefra than Kirsa Holm.", "paraphrase"),
        wrong("Kirsa Holm is one of several doctors on Tefra.", "quantifier"),
        wrong("Arvid Toll said that two patients had died waiting.", "speaker"),
        silent("Two patients died while they were waiting to be flown out.", "attribution"),
        right("Kirsa Holm said two patients had died while waiting.", "reported"),
        wrong("Kirsa Holm said 41 patients had died waiting.", "number"),
        right("The flight to the mainland takes an hour and a half.", "conversion"),
        wrong("The opposition wants a larger clinic.", "antonym"),
        wrong("Arvid Toll said where the beds would be cut.", "negation"),
        wrong("The government in Sarne signed the contract.", "name"),
    ),
    *case(
        "long-02",
        """
        The men's race was won by Kip Arran in 2:09:14, the women's by Solveig Dane in 2:25:40. It was Dane's
        second win in a row and Arran's first.

        Organisers said 18,300 runners had started, a record, and 17,100 had finished. In 2019, the last year
        before the break, there were 15,900 starters.

        Heat was a problem. Medics treated more than 200 runners, six of whom were taken to hospital; all six
        had left it by the evening.
        """,
        right("There were 2,400 more starters than in 2019.", "reckoned"),
        wrong("There were 3,400 more starters than in 2019.", "number"),
        right("Some 1,200 runners did not finish.", "reckoned"),
        wrong("18,300 runners finished the race.", "number"),
        wrong("The men's race was won by Solveig Dane.", "roles"),
        right("Dane had won the women's race the last time, too.", "span"),
        wrong("It was not Dane's first win, nor was it Arran's.", "negation"),
        right("None of the six runners who had been taken to hospital had to stay overnight.", "summary"),
        wrong("Only some of the six had left hospital by the evening.", "quantifier"),
        wrong("Six runners were treated by medics and none was taken to hospital.", "number"),
        wrong("In 2009 there were 15,900 starters.", "date"),
        right("Kip Arran was the fastest man.", "converse"),
        wrong("Cold was a problem.", "antonym"),
    ),
    *case(
        "long-03",
        """
        "We were told the dam was safe," said farmer Ilan Brock, standing in what had been his kitchen. The
        water came at four in the morning. His neighbours, the Sterns, had left the evening before.

        The operator, Hydra, had inspected the dam in May and found nothing. The regional inspectorate says it
        had warned Hydra twice, in writing, about the eastern sluice. Hydra disputes this.

        "There was one letter, and it was about the fence," said Hydra's lawyer, Corin Vale.
        """,
        right("Hydra's lawyer says there was only one letter and that it concerned the fence.", "summary"),
        wrong("Ilan Brock said there had been one letter and that it was about the fence.", "speaker"),
        right(("According to the regional inspectorate, Hydra was warned two times about the sluice."), "reported"),
        silent("Hydra was warned twice in writing about the eastern sluice.", "attribution"),
        wrong("Hydra says it had warned the regional inspectorate twice.", "roles"),
        wrong("Hydra does not dispute that it was warned twice.", "negation"),
        right("Hydra denies having been warned twice about the sluice.", "paraphrase"),
        wrong("The inspectorate says the warnings were about the western sluice.", "antonym"),
        right("The inspection in May brought nothing to light.", "double-negation"),
        wrong("Hydra found faults when it inspected the dam in May.", "negation"),
        wrong("Hydra, its lawyer said, had received two letters.", "number"),
        right("The Sterns were gone by the time the water came.", "span"),
        wrong("The water came at four in the afternoon.", "date"),
        wrong("Ilan Brock told officials that the dam was safe.", "roles"),
    ),
    *case(
        "long-04",
        """
        Nobody at the firm had expected the ruling. "We sell soap," said its owner, Tilda Marsh.

        In 2016 Marsh had named a soap after the village of Ober-Ilm. The village sued. A lower court found
        for the firm in 2018; on Tuesday the supreme court reversed that judgment. The name, it held, belongs
        to those who live under it.

        The firm must pay costs of 85,000 and has six months to change 31 labels. Marsh has not decided
        whether to do so or to stop making the soap.
        """,
        right("The supreme court decided in favour of the village.", "summary"),
        wrong("The supreme court upheld the judgment of the lower court.", "antonym"),
        right("The firm was sued by the village of Ober-Ilm.", "converse"),
        wrong("The firm sued the village of Ober-Ilm over a name.", "roles"),
        right("Marsh may stop making the soap.", "hedge"),
        silent("Marsh has decided to stop making the soap.", "modality"),
        wrong("A lower court found for the firm in 2016.", "date"),
        wrong("A lower court found for the village in 2018.", "name"),
        right("The firm has half a year to change its labels.", "conversion"),
        wrong("The firm has to change 13 labels.", "number"),
        wrong("The firm does not have to pay costs.", "negation"),
        wrong("Everybody at the firm had expected the ruling.", "quantifier"),
        silent("A village's name belongs to those who live under it.", "attribution"),
        right("Tilda Marsh owns the firm.", "pronoun"),
    ),
    *case(
        "long-05",
        """
        The choir of St Olave's, founded in 1873 by the organist Hugh Pell, sang for the last time on Sunday.
        It had shrunk to seven members, the youngest of them 68.

        Two attempts to win over the parish school had failed. "Children would rather film each other," the
        choirmaster, Greta Sole, said without bitterness.

        The music will go to the county archive, apart from one Mass, by Pell himself, which Sole is keeping.
        It was never printed.
        """,
        right("Hugh Pell founded the choir of St Olave's in 1873.", "voice"),
        wrong("The choir was founded in 1837.", "date"),
        right("No member of the choir was younger than 68.", "paraphrase"),
        wrong("The oldest member of the choir was 68.", "antonym"),
        right("Not all of the music will go to the archive.", "summary"),
        wrong("All the music will go to the county archive.", "quantifier"),
        right("Greta Sole led the choir.", "apposition"),
        wrong("Hugh Pell said that children would rather film each other.", "speaker"),
        silent("Children would rather film each other.", "attribution"),
        right("One of the works that Pell wrote is a Mass.", "list"),
        wrong("The Mass by Pell was printed.", "negation"),
        wrong("The choir had shrunk to seventeen members.", "number"),
        wrong("The parish school tried twice to win over the choir.", "roles"),
    ),
)
