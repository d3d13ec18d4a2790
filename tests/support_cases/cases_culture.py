"""Culture: books, films, museums, music."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "culture-01",
        """
        The museum has bought "Woman at a Loom", painted around 1640 by an unknown hand, from a family in
        Vell. For over a century it was taken for a work of the master Joost Terborn. It can be seen from
        Friday, next to two genuine Terborns.
        """,
        right("A family in Vell has sold the painting to the museum.", "converse"),
        wrong('The museum has sold "Woman at a Loom" to a family in Vell.', "roles"),
        right('Nobody knows who painted "Woman at a Loom".', "voice"),
        wrong('"Woman at a Loom" is a work of Joost Terborn.', "negation"),
        right("People believed for more than a hundred years that Terborn had painted it.", "paraphrase"),
        wrong("For over a decade it was taken for a work of Joost Terborn.", "number"),
        right("The picture dates from the seventeenth century.", "span"),
        wrong("The picture was painted around 1740.", "date"),
        right("It was painted in about 1640.", "rounded"),
        wrong("The painting hangs next to three genuine Terborns.", "number"),
        silent("The painting was finished in exactly 1640.", "modality", "around"),
    ),
    *case(
        "culture-02",
        """
        Film director Mirela Stanic's "Salt Road" won three of the seven prizes it was nominated for, among
        them best picture. Stanic did not attend the ceremony. Lead actor Tobin Ash, accepting the prize in
        her place, thanked "the donkey, who did all the walking".
        """,
        right('"Salt Road" missed out on four prizes.', "reckoned"),
        wrong('"Salt Road" won all seven prizes it was nominated for.', "number"),
        right("The director stayed away from the award ceremony.", "paraphrase"),
        wrong("Stanic attended the ceremony.", "negation"),
        right("The prize was accepted by Tobin Ash on Stanic's behalf.", "voice"),
        wrong("Stanic accepted the prize in place of Tobin Ash.", "roles"),
        wrong("Mirela Stanic thanked the donkey.", "speaker"),
        right('"Salt Road" was named best picture.', "list"),
        silent("Tobin Ash won the prize for best actor.", "coverage"),
        right("Ash thanked the donkey for having done all the walking.", "pronoun"),
    ),
    *case(
        "culture-03",
        """
        Critics disliked the novel when it appeared in 1957; only 600 copies were sold in the author's
        lifetime. Today it is taught in every school in the country and has been translated into 34 languages.
        The manuscript, long believed lost, turned up in a hatbox in 2003.
        """,
        right("Critics did not like the novel at first.", "double-negation"),
        wrong("Critics loved the novel when it appeared in 1957.", "antonym"),
        right("There are translations into 34 languages.", "nominal"),
        wrong("The novel has been translated into 43 languages.", "number"),
        right("No school in the country leaves the novel out.", "paraphrase"),
        wrong("The novel is taught in some schools in the country.", "quantifier"),
        right("The book came out in the 1950s.", "span"),
        wrong("The book came out in the 1940s.", "date"),
        wrong("The manuscript is believed lost.", "modality"),
        right("The manuscript was found in 2003 although it had been given up for lost.", "summary"),
        wrong("More than 6,000 copies were sold in the author's lifetime.", "number"),
    ),
    *case(
        "culture-04",
        """
        The orchestra's new hall seats 1,850, some 400 fewer than the old one, but has a better sound,
        conductor Lio Brandt says. It cost twice what was planned. The opening concert, on 9 October, is sold
        out.
        """,
        right("The old hall had about 2,250 seats.", "reckoned"),
        wrong("The old hall has fewer seats than the new one.", "roles"),
        right("The new hall sounds better than the old one, in Lio Brandt's opinion.", "reported"),
        silent("The new hall has a better sound than the old one.", "attribution"),
        right("The hall was half as dear in the plans.", "conversion"),
        wrong("The hall cost three times what was planned.", "number"),
        wrong("It cost half of what was planned.", "antonym"),
        right("No tickets are left for the opening concert.", "paraphrase"),
        wrong("Tickets for the opening concert are still available.", "negation"),
        wrong("The opening concert is on 10 September.", "date"),
        right("The hall opens with a concert on October 9.", "formats"),
    ),
    *case(
        "culture-05",
        """
        Neither of the two known portraits shows the poet as a young woman. One was made by her sister; the
        other, long attributed to Renn, is now thought to be a copy from the 1820s.
        """,
        right("There is no known portrait of the poet as a young woman.", "paraphrase"),
        wrong("Both known portraits show the poet as a young woman.", "quantifier"),
        right("The poet's sister made one of the portraits.", "converse"),
        wrong("The poet made a portrait of her sister, one of the two that are known.", "roles"),
        right("The second portrait is probably a copy made in the 1820s.", "hedge"),
        wrong("The second portrait is certainly by Renn.", "modality"),
        wrong("The second portrait is thought to be a copy from the 1920s.", "date"),
        wrong("Three portraits of the poet are known.", "number"),
        right("One of the portraits used to be ascribed to Renn.", "list"),
    ),
)
