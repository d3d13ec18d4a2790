"""Court and crime: verdicts, charges, appeals."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "court-01",
        """
        A former accountant was sentenced to four years and six months in prison for taking £2.3m from a
        charity. Judge Petra Hale said he had shown no remorse. He was cleared of a second charge, forging a
        signature. He has 28 days to appeal.
        """,
        right("The accountant must go to prison for four and a half years.", "conversion"),
        wrong("The accountant must go to prison for six years and four months.", "number"),
        right("The former accountant was found not guilty of forging a signature.", "converse"),
        wrong("The former accountant was convicted of forging a signature.", "antonym"),
        right("In the judge's words, the man showed no remorse.", "reported"),
        wrong("Judge Petra Hale said he had shown remorse.", "negation"),
        silent("The accountant felt no remorse.", "attribution"),
        right("He can appeal within four weeks.", "conversion"),
        silent("He will appeal against the sentence.", "modality"),
        wrong("A charity took £2.3m from the former accountant.", "roles"),
        right("The charity lost more than two million pounds to its former accountant.", "paraphrase"),
    ),
    *case(
        "court-02",
        """
        Prosecutors allege that the brothers Karl and Emil Dorn bribed two customs officers between 2011 and
        2014. Karl Dorn denies the charge; Emil Dorn has pleaded guilty. The officers were dismissed but not
        charged.
        """,
        right("Prosecutors accuse the Dorn brothers of bribing two customs officers.", "reported"),
        silent("The brothers Karl and Emil Dorn bribed two customs officers.", "attribution"),
        wrong("Prosecutors allege that two customs officers bribed the Dorn brothers.", "roles"),
        right("Emil Dorn entered a guilty plea.", "nominal"),
        wrong("Karl Dorn has pleaded guilty.", "name"),
        wrong("Karl Dorn admits the charge.", "negation"),
        right("The two officers lost their jobs.", "paraphrase"),
        wrong("The officers were dismissed and charged.", "negation"),
        right("The bribes are said to have been paid over about three years.", "span"),
        wrong("The bribes are said to have been paid between 2001 and 2014.", "date"),
        right("Neither of the customs officers was charged.", "double-negation"),
    ),
    *case(
        "court-03",
        """
        The appeal court overturned the ban on the march by two votes to one. Writing for the majority, Judge
        Ines Calder found that the police had offered "no evidence of a danger". The dissenting judge, Tom
        Arkwright, would have kept the ban in place.
        """,
        right("The march may go ahead, the appeal court decided.", "converse"),
        wrong("The appeal court upheld the ban on the march.", "antonym"),
        right("Three judges decided the appeal.", "reckoned"),
        wrong("The appeal court decided by three votes to one.", "number"),
        right("Judge Calder wrote that the police had put forward no evidence of a danger.", "reported"),
        wrong('Judge Arkwright found that the police had offered "no evidence of a danger".', "speaker"),
        wrong("Judge Calder found that the police had offered evidence of a danger.", "negation"),
        right("Arkwright disagreed with the other two judges.", "paraphrase"),
        wrong("Judge Calder dissented from the decision.", "roles"),
        right("Had it been up to Arkwright, the ban would have stayed.", "hedge"),
    ),
    *case(
        "court-04",
        """
        Police arrested a 19-year-old man on Thursday in connection with the theft of eleven bronze bells from
        village churches. Nine bells have been recovered; two are thought to have been melted down. The man,
        who has not been named, was released on bail.
        """,
        right("A man of 19 was arrested over the theft of church bells.", "voice"),
        wrong("Police arrested a 29-year-old man on Thursday.", "number"),
        right("Two of the eleven bells have not been recovered.", "reckoned"),
        wrong("All the bells have been recovered.", "quantifier"),
        right("Two bells were probably melted down.", "hedge"),
        silent("Two bells were melted down.", "modality"),
        right("Most of the stolen bells have been found.", "weaker"),
        wrong("Police named the man.", "negation"),
        wrong("The man is being held in custody.", "antonym"),
        right("The name of the man has not been made public.", "double-negation"),
        wrong("The man was arrested on Tuesday.", "date"),
    ),
    *case(
        "court-05",
        """
        The jury could not agree on whether Mrs Orme knew of the fire exit's lock. It acquitted her
        unanimously of arson. A retrial on the first count is likely, said her lawyer, Dev Sandar.
        """,
        right("On the charge of arson, every juror found Mrs Orme not guilty.", "paraphrase"),
        wrong("The jury convicted Mrs Orme of arson.", "antonym"),
        right("Her lawyer said there would probably be a retrial on the first count.", "reported"),
        silent("There will be a retrial on the first count.", "modality"),
        wrong("The jury acquitted her of arson by a majority.", "quantifier"),
        wrong("A retrial on the first count is likely, the prosecutor said.", "speaker"),
        right("Mrs Orme is represented by Dev Sandar.", "apposition"),
        wrong("Dev Sandar is represented by Mrs Orme.", "roles"),
    ),
)
