"""Names and designators: long and short forms, look-alikes, numbered things."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "names-01",
        """
        The World Kelp Federation (WKF) met in St. Hilda's, the capital of Tefra, from 2 to 4 June. Dr.
        Maria-Luisa Ferrand of the University of Sarne was elected president; Prof. J. R. Oakes stays on as
        treasurer. The Tefran delegation abstained.
        """,
        right("The WKF elected Maria-Luisa Ferrand as its president.", "short-name"),
        wrong("The WKF elected Maria-Elena Ferrand as its president.", "name"),
        right("The delegation from Tefra abstained.", "short-name"),
        wrong("The Orvanan delegation abstained.", "name"),
        right("The meeting took place in Saint Hilda's.", "formats"),
        wrong("The meeting took place in Saint Helga's.", "name"),
        right("St. Hilda's is the capital of Tefra.", "apposition"),
        wrong("Tefra is the capital of St. Hilda's.", "roles"),
        right("Oakes is still the treasurer of the federation.", "short-name"),
        wrong("Oakes was elected president and Ferrand stays on as treasurer.", "roles"),
        right("Ferrand works at the University of Sarne.", "apposition"),
        silent("Ferrand works at the University of Alder.", "name"),
        wrong("The World Krill Federation met in St. Hilda's.", "name"),
        right("A kelp federation met on Tefra in June.", "weaker"),
    ),
    *case(
        "names-02",
        """
        Boeken BK-70 trainers were grounded on Monday after cracks were found in two of them. The larger BK-90
        is not affected. The air force flies 34 BK-70s, all of them built at the Marn works in batch C.
        """,
        right("The air force's BK-70s may not fly for now.", "voice"),
        wrong("Boeken BK-90 trainers were grounded on Monday after cracks were found.", "designator"),
        right("The BK-70 is smaller than the BK-90.", "converse"),
        wrong("The BK-70 is larger than the BK-90.", "roles"),
        right("Cracks were found in two BK-70 trainers.", "verbatim"),
        wrong("Cracks were found in two BK-17 trainers.", "designator"),
        wrong("The air force's BK-70s were built in batch D.", "designator"),
        right("The air force's BK-70s come from the Marn works.", "list"),
        wrong("The air force's BK-70s come from the Sarne works.", "name"),
        wrong("The air force flies 43 BK-70s.", "number"),
        right("The BK-90 is not among the grounded aircraft.", "paraphrase"),
        silent("Two pilots noticed the cracks during a night flight.", "coverage"),
    ),
    *case(
        "names-03",
        """
        Exit 14b of the A7 will be closed from Monday; drivers for Lower Tarn should use exit 15. Exit 14a
        stays open. On the B71, a lane will be closed near kilometre 9 for two days.
        """,
        right("Traffic can still leave the A7 by exit 14a.", "paraphrase"),
        wrong("Exit 14a of the A7 will be closed from Monday.", "designator"),
        wrong("Drivers for Lower Tarn should use exit 16.", "designator"),
        right("From Monday, Exit 14b on the A7 is out of use.", "formats"),
        wrong("Exit 14b of the A17 will be closed from Monday.", "designator"),
        right("One lane of the B71 is to be shut for 48 hours.", "conversion"),
        wrong("A lane of the B71 will be closed for seven days.", "number"),
        wrong("On the B17, a lane will be closed near kilometre 9.", "designator"),
        wrong("Drivers for Upper Tarn should use exit 15.", "name"),
        right("Exit 15 is the way to Lower Tarn while exit 14b is closed.", "paraphrase"),
    ),
    *case(
        "names-04",
        """
        King Aldric VI died childless in 1411 and was followed by his cousin Bertran III, not, as he had
        wished, by his nephew Aldric of Marn. The Chronicle of Lann, Book IV, tells how the two met at Sarne.
        """,
        right("Bertran III came after Aldric VI on the throne.", "converse"),
        wrong("Bertran II followed Aldric VI.", "designator"),
        wrong("King Aldric IV died childless in 1411.", "designator"),
        right("Aldric VI had no children.", "paraphrase"),
        wrong("Aldric of Marn followed Aldric VI as king.", "negation"),
        right("According to the Chronicle of Lann, the two met at Sarne.", "reported"),
        wrong("The meeting is told in Book VI of the Chronicle of Lann.", "designator"),
        right("Aldric VI was a cousin of Bertran III.", "converse"),
        wrong("Aldric VI followed his cousin Bertran III.", "roles"),
        right("Aldric VI died early in the fifteenth century.", "span"),
        wrong("Aldric VI died in 1141.", "date"),
        wrong("The two met at Marn.", "name"),
    ),
    *case(
        "names-05",
        """
        The Ministry of Housing signed the agreement with the United Tenants of Orvana (UTO), which speaks for
        60,000 households; the smaller Tenants' League refused. "They have sold us for a lick of paint," said
        League chair Otis Brand.
        """,
        right("The UTO and the housing ministry came to an agreement.", "short-name"),
        wrong("The Tenants' League signed an agreement with the Ministry of Housing.", "name"),
        right("Otis Brand accused the others of having sold tenants for a lick of paint.", "reported"),
        silent("The tenants have been sold for a lick of paint.", "attribution"),
        wrong("The chair of the UTO said that tenants had been sold for a lick of paint.", "speaker"),
        right("The UTO is larger than the Tenants' League.", "converse"),
        wrong("The Tenants' League is larger than the UTO.", "roles"),
        wrong("The Ministry of Health signed the agreement.", "name"),
        right("Brand chairs the Tenants' League.", "apposition"),
        wrong("The UTO speaks for 6,000 households.", "number"),
        right("The United Tenants of Orvana speaks for 60,000 households.", "verbatim"),
        silent("Under the agreement rents will be frozen for two years.", "coverage"),
    ),
    *case(
        "names-06",
        """
        Ms Lindgren-Ohta plays first oboe, her husband Kenji Ohta second clarinet, in the Sarne Philharmonic.
        Their daughter Emi, a cellist, will join the Alder Symphony next year.
        """,
        right("Emi plays the cello.", "apposition"),
        wrong("Emi is a violinist.", "name"),
        right("Lindgren-Ohta is the orchestra's first oboist.", "short-name"),
        wrong("Kenji Ohta plays first oboe and his wife second clarinet.", "roles"),
        wrong("Ms Lindgren-Ohta plays second oboe.", "designator"),
        right("Kenji Ohta is married to an oboist.", "converse"),
        wrong("Emi has joined the Alder Symphony.", "modality"),
        wrong("Emi will join the Sarne Philharmonic next year.", "name"),
        right("Both parents play in the Sarne Philharmonic.", "list"),
        wrong("Only one of the parents plays in the Sarne Philharmonic.", "quantifier"),
    ),
)
