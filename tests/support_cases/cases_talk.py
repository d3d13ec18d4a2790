"""Who says so: speakers, opinions, denials, questions."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "talk-01",
        """
        "The reef is dying," marine biologist Lola Fenn told the hearing. The tourist board's Max Ruddle said
        divers still came "by the boatload". Asked whether both could be true, the chair, Senator Pia Grove,
        said they probably were.
        """,
        right("Lola Fenn said that the reef was dying.", "reported"),
        wrong("Max Ruddle said that the reef was dying.", "speaker"),
        silent("The reef is dying.", "attribution"),
        right("According to Max Ruddle, there is no lack of divers.", "reported"),
        wrong("Pia Grove said divers still came by the boatload.", "speaker"),
        right("Senator Grove thought that both were likely to be true.", "hedge"),
        wrong("Senator Grove said that the two could not both be true.", "negation"),
        right("Fenn is a marine biologist.", "apposition"),
        wrong("The chair told Lola Fenn that the reef was dying.", "roles"),
        wrong("Fenn told the hearing that the reef was recovering.", "antonym"),
        right("Pia Grove chaired the hearing.", "apposition"),
        wrong("Pia Green chaired the hearing.", "name"),
    ),
    *case(
        "talk-02",
        """
        Minister Ove Strand denied on Sunday that he had met the builders before the contract was signed. His
        former driver, Bo Lane, told the Alder Post that he had driven Strand to them twice. Strand called
        this "fiction", but did not say where he had been on the two evenings.
        """,
        right("Ove Strand says that he had not met the builders before the signing.", "reported"),
        wrong("Ove Strand admitted on Sunday that he had met the builders.", "modality"),
        silent("Ove Strand met the builders twice before the contract was signed.", "attribution"),
        right("Bo Lane claims to have driven the minister to the builders two times.", "reported"),
        wrong("Ove Strand told the Alder Post that he had been driven to the builders twice.", "speaker"),
        right("Strand left open where he had spent the evenings in question.", "paraphrase"),
        wrong("Strand said where he had been on the two evenings.", "negation"),
        right("The minister dismissed his former driver's account as fiction.", "reported"),
        wrong("Bo Lane called the minister's account fiction.", "speaker"),
        wrong("Lane said he had driven Strand to them ten times.", "number"),
        wrong("Lane said that Strand had driven him to the builders.", "roles"),
        right("Lane no longer drives for Strand.", "span"),
    ),
    *case(
        "talk-03",
        """
        According to the report, the ship was overloaded; its author, engineer Tal Moor, believes that it
        would have sunk in any storm. The owner's insurers doubt both. "She sailed for thirty years," their
        spokesman said. A court will have to decide.
        """,
        right("The report says that the ship carried too much.", "reported"),
        silent("The ship was overloaded.", "attribution"),
        right("Tal Moor thinks that any storm would have sunk the ship.", "reported"),
        silent("The ship would have sunk in any storm.", "attribution"),
        wrong("Tal Moor believes that it would have sunk in some storms.", "quantifier"),
        wrong("The insurers believe that the ship would have sunk in any storm.", "speaker"),
        right("The insurers are not convinced that the ship was overloaded.", "reported"),
        wrong("The insurers do not doubt that the ship was overloaded.", "negation"),
        silent("A court has decided that the ship was overloaded.", "modality"),
        right("The ship had been in service for three decades, the insurers' spokesman said.", "conversion"),
        wrong("According to the report, the ship carried too little.", "antonym"),
        right("The author of the report is an engineer.", "apposition"),
    ),
    *case(
        "talk-04",
        """
        "I did not leave the party; the party left me," Joss Tarn told supporters on Friday. He is the ninth
        deputy to go this year. Party leader Wim Oster said he regretted the step but understood it. The two
        have known each other since school.
        """,
        right("Joss Tarn said it was the party that had left him.", "reported"),
        wrong("Joss Tarn said that he had left the party and not the party him.", "roles"),
        right("Wim Oster voiced regret about Tarn's step.", "reported"),
        wrong("Wim Oster said that he did not regret the step.", "negation"),
        wrong("Wim Oster said that he did not understand the step.", "negation"),
        right("Eight deputies went before Tarn this year.", "reckoned"),
        wrong("Nine deputies had left before Tarn this year.", "number"),
        right("Tarn and Oster first met at school or before.", "paraphrase"),
        wrong("Joss Tarn regretted the step of Wim Oster.", "speaker"),
        right("Oster leads the party.", "apposition"),
        wrong("Tarn spoke to supporters on Thursday.", "date"),
        right("Tarn is the ninth deputy to go this year.", "verbatim"),
    ),
    *case(
        "talk-05",
        """
        Few critics were kind. The Lann Courier called the play "a cold bath". For the Orvana Times it was the
        evening of the year; its critic, Rae Colm, said she would go again. The author, Dov Hesse, reads no
        reviews. "I have a dentist for that," he says.
        """,
        right("Most critics were unkind about the play.", "paraphrase"),
        wrong("Most critics were kind.", "quantifier"),
        right("The Orvana Times thought it the best evening of the year.", "reported"),
        wrong("The Lann Courier thought it the evening of the year.", "speaker"),
        wrong("Rae Colm writes for the Lann Courier.", "name"),
        silent("The play is the evening of the year.", "attribution"),
        right("Rae Colm would see the play a second time.", "hedge"),
        wrong("Rae Colm said she would not go again.", "negation"),
        right("Dov Hesse does not read what critics write.", "paraphrase"),
        wrong("Dov Hesse reads some reviews.", "quantifier"),
        wrong('"I have a dentist for that," says Rae Colm.', "speaker"),
        right("Dov Hesse wrote the play.", "apposition"),
    ),
    *case(
        "talk-06",
        """
        Will the school close? "That has not been decided," said councillor Ann Leek. She would vote against
        it, she added, "unless the numbers are even worse than in May". In May, 41 children had been signed
        up; 50 are needed.
        """,
        right("Ann Leek said that no decision had been taken on closing the school.", "reported"),
        silent("The school will close.", "modality"),
        wrong("Ann Leek said that it had been decided to close the school.", "modality"),
        right("Leek would be against closing the school if the numbers were no worse than in May.", "hedge"),
        wrong("Leek would vote for the closure unless the numbers were even worse than in May.", "antonym"),
        right("In May, nine children were missing.", "reckoned"),
        wrong("In May, 50 children had been signed up.", "number"),
        wrong("There were more children than needed in May.", "antonym"),
        right("Leek is a councillor.", "apposition"),
        wrong("In March, 41 children had been signed up.", "date"),
    ),
    *case(
        "talk-07",
        """
        The union wants a rise of 6 per cent, and wants it now, its head Saul Berg says. Employers have
        offered 3 per cent from July and are said to be ready to go to 4. "We are not at a bazaar," their
        negotiator, Inga Holt, said when asked about that.
        """,
        right("Saul Berg says the union wants 6 per cent more at once.", "reported"),
        wrong("Inga Holt says a rise of 6 per cent is wanted now.", "speaker"),
        silent("The employers have offered 4 per cent.", "modality"),
        right("The employers are reported to be prepared to offer 4 per cent.", "hedge"),
        wrong("The employers have offered 6 per cent from July.", "number"),
        wrong("The union has offered 3 per cent, the employers want 6.", "roles"),
        right("What the employers have offered is half of what the union wants.", "conversion"),
        wrong("The employers' offer is for June.", "date"),
        right("Inga Holt negotiates for the employers.", "apposition"),
        wrong("Saul Berg is the employers' negotiator.", "name"),
        silent("The employers will go to 4 per cent.", "modality"),
        right("Holt remarked that they were not at a bazaar.", "reported"),
    ),
)
