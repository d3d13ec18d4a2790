"""Health: trials, hospitals, advice."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "health-01",
        """
        The agency advises pregnant women not to take the herb, because it may raise blood pressure. For other
        adults, up to 300 milligrams a day is considered safe. The advice replaces that of 2016, which set the
        limit at half a gram.
        """,
        right("Women who are expecting are told to stay away from the herb.", "paraphrase"),
        wrong("The agency advises pregnant women to take the herb.", "negation"),
        right("The herb can possibly push blood pressure up.", "hedge"),
        wrong("The herb may lower blood pressure.", "antonym"),
        silent("The herb raises blood pressure.", "modality"),
        right("The limit of 2016 was 500 milligrams.", "conversion"),
        wrong("The limit of 2016 was 300 milligrams.", "number"),
        right("For adults who are not pregnant, 0.3 grams a day is considered safe.", "conversion"),
        wrong("Up to 3,000 milligrams a day is considered safe for other adults.", "number"),
        wrong("The new limit is higher than the one of 2016.", "antonym"),
        right("The limit used to be higher.", "converse"),
    ),
    *case(
        "health-02",
        """
        Of the 480 people in the study, half were given the vaccine and half a placebo. Twelve of the
        vaccinated fell ill, compared with 60 in the placebo group. No serious side effects were seen. The
        vaccine has not yet been tested on people over 70.
        """,
        right("In the study, 240 people got the vaccine.", "reckoned"),
        wrong("In the study, 480 people got the vaccine.", "number"),
        right("A dozen of the vaccinated people became ill.", "conversion"),
        wrong("Sixty of the vaccinated fell ill, compared with twelve in the placebo group.", "roles"),
        right("Those who got the placebo fell ill five times as often.", "reckoned"),
        wrong("Those who got the placebo fell ill twice as often.", "number"),
        right("The study found no grave side effects.", "paraphrase"),
        wrong("Serious side effects were seen.", "negation"),
        silent("No side effects were seen.", "quantifier", "the word serious is gone"),
        wrong("The vaccine has been tested on people over 70.", "negation"),
        right("Whether the vaccine works in 80-year-olds has yet to be tested.", "span"),
    ),
    *case(
        "health-03",
        """
        St. Brannoc's Hospital will take in no new patients until Monday after a norovirus outbreak closed
        three of its seven wards. Visitors are asked to stay away unless it is urgent. "We hope to reopen at
        least one ward tomorrow," said matron Jill Amsel.
        """,
        right("Saint Brannoc's Hospital is not admitting new patients before Monday.", "formats"),
        wrong("St. Brannoc's Hospital will take in new patients before Monday.", "negation"),
        right("Four wards of the hospital are still open.", "reckoned"),
        wrong("Seven wards of the hospital are closed.", "number"),
        right("Jill Amsel hopes one ward or more can reopen tomorrow.", "reported"),
        silent("At least one ward will reopen tomorrow.", "modality"),
        right("Only urgent visits should be made.", "hedge"),
        wrong("All visits are forbidden, even urgent ones.", "quantifier"),
        wrong("The health minister said she hoped to reopen at least one ward tomorrow.", "speaker"),
        right("Jill Amsel is matron at the hospital.", "apposition"),
    ),
    *case(
        "health-04",
        """
        Life expectancy on the islands fell from 79.1 to 77.8 years between 2012 and 2022, mostly because of
        heart disease. Among women the fall was smaller. Smoking, on the other hand, has become rarer: one
        adult in eight smokes, against one in four two decades ago.
        """,
        right("Islanders' life expectancy dropped by 1.3 years in a decade.", "reckoned"),
        wrong("Life expectancy on the islands rose between 2012 and 2022.", "antonym"),
        right("Among men life expectancy fell more than among women.", "converse"),
        wrong("Among women the fall was larger than among men.", "roles"),
        right("About 12.5 per cent of adults smoke.", "conversion"),
        wrong("A quarter of adults smoke today.", "number"),
        right("Twenty years ago 25% of adults smoked.", "conversion"),
        wrong("Smoking has become more common.", "antonym"),
        wrong("The fall was due to heart disease alone.", "quantifier"),
        right("The share of smokers has halved in twenty years.", "conversion"),
        wrong("Life expectancy stood at 78.7 years in 2022.", "number"),
    ),
    *case(
        "health-05",
        """
        Contrary to a widespread belief, cracking one's knuckles does not cause arthritis, a review of five
        studies concludes. In one of them, a doctor cracked the knuckles of only his left hand for 60 years
        and found no difference between the hands.
        """,
        right("The review concludes that knuckle cracking is not a cause of arthritis.", "reported"),
        wrong("The review concludes that knuckle cracking causes arthritis.", "negation"),
        right("For six decades, a doctor cracked the knuckles of one hand alone.", "conversion"),
        wrong("A doctor cracked the knuckles of only his right hand for 60 years.", "antonym"),
        wrong("A doctor cracked the knuckles of only his left hand for 16 years.", "number"),
        right("Both hands of the doctor turned out alike.", "double-negation"),
        wrong("The review looked at fifteen studies.", "number"),
        wrong("A doctor cracked the knuckles of both hands for 60 years.", "quantifier"),
        right("Many people believe that cracking one's knuckles leads to arthritis.", "nominal"),
    ),
)
