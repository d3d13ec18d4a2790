"""History and encyclopedia: towns, treaties, buildings, animals."""

from support_case import case, right, wrong

CASES = (
    *case(
        "history-01",
        """
        Marrow Castle was built by Count Odo II between 1182 and 1190, on the site of an older timber fort. It
        withstood three sieges and was never taken by force; in 1645 its garrison surrendered for lack of
        water. Since 1921 it has belonged to the state.
        """,
        right("Count Odo II had Marrow Castle built in the late twelfth century.", "voice"),
        wrong("Marrow Castle was built by Count Odo III.", "designator"),
        right("No army ever took the castle by force.", "double-negation"),
        wrong("The castle was taken by force in 1645.", "negation"),
        right("A lack of water led to the surrender of 1645.", "nominal"),
        wrong("The timber fort stands on the site of an older castle of stone.", "roles"),
        right("The state has owned the castle since 1921.", "converse"),
        wrong("The castle has belonged to the state since 1912.", "date"),
        right("It took eight years to build the castle.", "reckoned"),
        wrong("The castle withstood four sieges.", "number"),
        wrong("The castle fell in each of the three sieges.", "antonym"),
        right("Before 1921 the castle did not belong to the state.", "span"),
    ),
    *case(
        "history-02",
        """
        Under the Treaty of Lann (1764), Ostvale ceded the eastern islands to Lirmont and received the right
        to fish in the Sound. The smaller of the two fleets, Lirmont's, was to be broken up within five years.
        Only the first clause was ever carried out.
        """,
        right("Lirmont gained the eastern islands through the Treaty of Lann.", "converse"),
        wrong("Lirmont ceded the eastern islands to Ostvale.", "roles"),
        right("Ostvale's fleet was the larger one.", "converse"),
        wrong("Lirmont had the larger of the two fleets.", "antonym"),
        right("The breaking up of Lirmont's fleet did not take place.", "paraphrase"),
        wrong("Lirmont's fleet was broken up within five years.", "modality"),
        right("The treaty dates from the eighteenth century.", "span"),
        wrong("The treaty was concluded in 1746.", "date"),
        wrong("All the clauses of the treaty were carried out.", "quantifier"),
        wrong("Ostvale ceded the western islands.", "name"),
        right("The treaty gave Ostvale fishing rights in the Sound.", "list"),
    ),
    *case(
        "history-03",
        """
        The bell tower, 71 metres high, was the tallest building in the province until 1934, when the power
        station's chimney overtook it by four metres. Lightning struck it in 1788 and again in 1902, each time
        without causing a fire.
        """,
        right("The chimney of the power station measured 75 metres.", "reckoned"),
        wrong("In 1934 the bell tower overtook the power station's chimney.", "roles"),
        right("From 1934 on, the chimney was taller than the tower.", "converse"),
        wrong("The bell tower is 17 metres high.", "number"),
        right("Twice lightning hit the tower and no fire broke out.", "paraphrase"),
        wrong("Lightning set the tower on fire in 1788.", "negation"),
        wrong("The tower has been struck by lightning three times.", "number"),
        right("The tower was struck in the 18th century and in the 20th.", "span"),
        wrong("The bell tower was the lowest building in the province until 1934.", "antonym"),
        wrong("The bell tower was the tallest building in the province until 1943.", "date"),
    ),
    *case(
        "history-04",
        """
        The grey marsh cat (Felis paludis) weighs between 4 and 7 kilograms and, unlike most cats, swims well.
        It feeds mainly on fish. Females give birth to two to four young in spring. It is protected in all
        countries of its range except Orvana, where fewer than 200 animals are believed to remain.
        """,
        right("No grey marsh cat is heavier than 7,000 grams, and none is lighter than 4,000.", "conversion"),
        wrong("The grey marsh cat weighs between 7 and 14 kilograms.", "number"),
        right("Fish is the main food of the grey marsh cat.", "paraphrase"),
        wrong("The grey marsh cat feeds only on fish.", "quantifier"),
        right("Most other cats do not swim well.", "paraphrase"),
        wrong("Most cats, unlike the grey marsh cat, swim well.", "roles"),
        right("Orvana is the only country of its range that does not protect the cat.", "paraphrase"),
        wrong("The grey marsh cat is protected in Orvana.", "negation"),
        right("Orvana is thought to have under 200 of the cats left.", "hedge"),
        wrong("More than 200 grey marsh cats are believed to remain in Orvana.", "number"),
        wrong("Females give birth in autumn.", "date"),
        right("A litter never has fewer than two young.", "double-negation"),
    ),
    *case(
        "history-05",
        """
        The first census, in 1801, counted 12,450 people in Sarne; a century later there were nearly eight
        times as many. Most newcomers came from the hill villages, driven out by the failure of the vines
        rather than drawn by the mills.
        """,
        right("Around 1901, Sarne had close to 100,000 inhabitants.", "rounded"),
        wrong("Around 1901, Sarne had close to 50,000 inhabitants.", "number"),
        right("The vines' failure drove hill villagers to Sarne.", "paraphrase"),
        wrong("Most people of Sarne moved to the hill villages.", "roles"),
        wrong(("It was the mills, not the failure of the vines, that brought most newcomers to Sarne."), "negation"),
        right("Over 12,000 people lived in Sarne in 1801.", "rounded"),
        wrong("The census of 1801 counted 21,450 people.", "number"),
        wrong("All newcomers came from the hill villages.", "quantifier"),
        right("Sarne grew in the nineteenth century.", "weaker"),
        wrong("Sarne shrank in the nineteenth century.", "antonym"),
        wrong("The first census was held in 1810.", "date"),
    ),
)
