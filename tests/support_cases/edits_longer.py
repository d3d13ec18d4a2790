"""Edits within two sentences or more, of both kinds."""

from support_case import COSMETIC, MEANING, Edit

EDITS = (
    Edit(
        "local-edit-06",
        "local",
        (
            "The pool, which opened in 1968, loses about £240,000 a year. Councillor Edda Prior, who "
            "voted against, said the decision had been taken in haste."
        ),
        (
            "The pool, which opened in 1968, loses around £240,000 a year. Councillor Edda Prior, who "
            "voted against, said the decision had been made in haste."
        ),
        COSMETIC,
        "synonym",
    ),
    Edit(
        "local-edit-07",
        "local",
        (
            "The pool, which opened in 1968, loses about £240,000 a year. Councillor Edda Prior, who "
            "voted against, said the decision had been taken in haste."
        ),
        (
            "The pool, which opened in 1986, loses about £240,000 a year. Councillor Edda Prior, who "
            "voted against, said the decision had been taken in haste."
        ),
        MEANING,
        "date_changed",
    ),
    Edit(
        "local-edit-08",
        "local",
        (
            "The pool, which opened in 1968, loses about £240,000 a year. Councillor Edda Prior, who "
            "voted against, said the decision had been taken in haste."
        ),
        (
            "The pool, which opened in 1968, loses about £240,000 a year. Councillor Edda Prior, who "
            "voted in favour, said the decision had been taken in haste."
        ),
        MEANING,
        "antonym",
    ),
    Edit(
        "science-edit-06",
        "science",
        (
            "The difference may be due to chance, the authors warn: only 18 hives took part. They have "
            "asked for funds for a larger trial."
        ),
        (
            "The authors warn that the difference may be due to chance: only 18 hives took part. They "
            "have asked for funds for a larger trial."
        ),
        COSMETIC,
        "word_order",
    ),
    Edit(
        "science-edit-07",
        "science",
        (
            "The difference may be due to chance, the authors warn: only 18 hives took part. They have "
            "asked for funds for a larger trial."
        ),
        (
            "The difference may be due to chance, the authors warn: only 18 hives took part. They have "
            "received funds for a larger trial."
        ),
        MEANING,
        "modality_strengthened",
    ),
    Edit(
        "science-edit-08",
        "science",
        (
            "The difference may be due to chance, the authors warn: only 18 hives took part. They have "
            "asked for funds for a larger trial."
        ),
        (
            "The difference is plain, the authors write: 18 hives took part. They have asked for funds "
            "for a larger trial."
        ),
        MEANING,
        "removed",
    ),
    Edit(
        "finance-edit-04",
        "finance",
        (
            "Sales at the toolmaker rose 8 per cent to €1.32bn in the year to June, but net profit fell "
            "by a third to €60m. The dividend stays at 45 cents."
        ),
        (
            "Sales at the toolmaker rose 8% to €1.32 billion in the year to June, but net profit fell by "
            "one third to €60 million. The dividend stays at 45 cents."
        ),
        COSMETIC,
        "number_format",
    ),
    Edit(
        "finance-edit-05",
        "finance",
        (
            "Sales at the toolmaker rose 8 per cent to €1.32bn in the year to June, but net profit fell "
            "by a third to €60m. The dividend stays at 45 cents."
        ),
        (
            "Sales at the toolmaker rose 8 per cent to €1.23bn in the year to June, but net profit fell "
            "by a third to €60m. The dividend stays at 45 cents."
        ),
        MEANING,
        "number_swapped",
    ),
    Edit(
        "finance-edit-06",
        "finance",
        "Sales rose in the year to June, but profit fell. The dividend stays at 45 cents.",
        "Profit rose in the year to June, but sales fell. The dividend stays at 45 cents.",
        MEANING,
        "relation_swapped",
    ),
    Edit(
        "talk-edit-02",
        "talk",
        (
            '"The reef is dying," marine biologist Lola Fenn told the hearing. The tourist board\'s Max '
            'Ruddle said divers still came "by the boatload".'
        ),
        (
            "“The reef is dying,” marine biologist Lola Fenn told the hearing. The tourist board’s Max "
            "Ruddle said divers still came “by the boatload”."
        ),
        COSMETIC,
        "quotes",
    ),
    Edit(
        "talk-edit-03",
        "talk",
        (
            '"The reef is dying," marine biologist Lola Fenn told the hearing. The tourist board\'s Max '
            'Ruddle said divers still came "by the boatload".'
        ),
        (
            '"The reef is dying," marine biologist Max Ruddle told the hearing. The tourist board\'s '
            'Lola Fenn said divers still came "by the boatload".'
        ),
        MEANING,
        "speaker",
    ),
    Edit(
        "weather-edit-06",
        "weather",
        "Storm Hedda left 42,000 homes without power overnight. The storm is expected to weaken on Thursday.",
        (
            "Overnight, 42,000 homes were left without power by Storm Hedda. The storm is expected to "
            "weaken on Thursday."
        ),
        COSMETIC,
        "voice",
    ),
    Edit(
        "weather-edit-07",
        "weather",
        (
            "By noon all but 3,000 of the homes had been reconnected. Gusts of up to 138 kilometres an "
            "hour were measured."
        ),
        "By noon 3,000 of the homes had been reconnected. Gusts of up to 138 kilometres an hour were measured.",
        MEANING,
        "removed",
    ),
    Edit(
        "court-edit-03",
        "court",
        "Karl Dorn denies the charge; Emil Dorn has pleaded guilty. The officers were dismissed but not charged.",
        ("Karl Dorn denies the charge. Emil Dorn has pleaded guilty. The officers were dismissed, but not charged."),
        COSMETIC,
        "punctuation",
    ),
    Edit(
        "court-edit-04",
        "court",
        "Karl Dorn denies the charge; Emil Dorn has pleaded guilty. The officers were dismissed but not charged.",
        "Emil Dorn denies the charge; Karl Dorn has pleaded guilty. The officers were dismissed but not charged.",
        MEANING,
        "entity_swapped",
    ),
    Edit(
        "history-edit-05",
        "history",
        ("It withstood three sieges and was never taken by force; in 1645 its garrison surrendered for lack of water."),
        ("It withstood three seiges and was never taken by force; in 1645 its garrison surrendered for lack of water."),
        COSMETIC,
        "typo",
    ),
    Edit(
        "history-edit-06",
        "history",
        ("It withstood three sieges and was never taken by force; in 1645 its garrison surrendered for lack of water."),
        ("It withstood three sieges and was once taken by force; in 1645 its garrison surrendered for lack of water."),
        MEANING,
        "negation",
    ),
    Edit(
        "names-edit-01",
        "names",
        (
            "The World Kelp Federation (WKF) met in St. Hilda's from 2 to 4 June. Dr. Maria-Luisa Ferrand "
            "was elected president."
        ),
        (
            "The World Kelp Federation met in Saint Hilda's from 2 to 4 June. Doctor Maria-Luisa Ferrand "
            "was elected president."
        ),
        COSMETIC,
        "abbreviation",
    ),
    Edit(
        "tech-edit-04",
        "tech",
        "The fault was introduced in 2.6.0; 2.5 is not affected. The option --strict will be removed in 3.0.",
        "The fault was introduced in 2.5; 2.6.0 is not affected. The option --strict will be removed in 3.0.",
        MEANING,
        "designator",
    ),
    Edit(
        "policy-edit-07",
        "policy",
        (
            "Shops that are larger than 200 square metres must take back empty bottles. Smaller shops may "
            "do so voluntarily."
        ),
        "Shops larger than 200 square metres must take back empty bottles. Smaller ones may do so voluntarily.",
        COSMETIC,
        "function_word",
    ),
    Edit(
        "policy-edit-08",
        "policy",
        "Shops larger than 200 square metres must take back empty bottles. Smaller shops may do so voluntarily.",
        "Shops smaller than 200 square metres must take back empty bottles. Larger shops may do so voluntarily.",
        MEANING,
        "antonym",
    ),
    Edit(
        "answers-edit-03",
        "answers",
        "The ferry carries cars only from april to october. Dogs travel free.",
        "The ferry carries cars only from April to October. Dogs travel free.",
        COSMETIC,
        "capitals",
    ),
    Edit(
        "answers-edit-04",
        "answers",
        "The ferry carries cars only from April to October. Dogs travel free.",
        "The ferry carries cars from April to October and in winter, too. Dogs travel free.",
        MEANING,
        "over_generalised",
    ),
    Edit(
        "lives-edit-03",
        "lives",
        "Born in Sarne in 1932, he was the youngest of seven children. He leaves a son.",
        "He was born in Sarne in 1932, the youngest of seven children. He is survived by a son.",
        COSMETIC,
        "paraphrase",
    ),
    Edit(
        "lives-edit-04",
        "lives",
        "Born in Sarne in 1932, he was the youngest of seven children. He leaves a son.",
        "Born in Sarne in 1932, he was the eldest of seven children. He leaves a son.",
        MEANING,
        "antonym",
    ),
    Edit(
        "health-edit-05",
        "health",
        (
            "Of the 480 people in the study, half were given the vaccine and half a placebo. No serious "
            "side effects were seen."
        ),
        (
            "Of the 480 people in the study, half received the vaccine and half a placebo. No severe side "
            "effects were observed."
        ),
        COSMETIC,
        "synonym",
    ),
    Edit(
        "health-edit-06",
        "health",
        "Twelve of the vaccinated fell ill, compared with 60 in the placebo group.",
        "Sixty of the vaccinated fell ill, compared with 12 in the placebo group.",
        MEANING,
        "relation_swapped",
    ),
    Edit(
        "culture-edit-03",
        "culture",
        "The theatre's new hall seats 1,850. Its colours were chosen by the orchestra.",
        "The theater's new hall seats 1,850. Its colors were chosen by the orchestra.",
        COSMETIC,
        "spelling",
    ),
)
