"""Sport: results, transfers, records."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "sport-01",
        """
        Norfell United beat Castra Rovers 3-1 in the cup final on Saturday. Ilse Marne scored twice in the
        first half; Castra's only goal came from a penalty in the 88th minute. It was Norfell's fifth cup, and
        their first since 2009.
        """,
        right("Castra Rovers lost the cup final to Norfell United.", "converse"),
        wrong("Castra Rovers beat Norfell United 3-1 in the cup final.", "roles"),
        right("Castra went down 1-3 in the final.", "converse"),
        wrong("Norfell won the final 3-2.", "number"),
        right("Marne had two goals before the break.", "paraphrase"),
        wrong("Marne scored twice in the second half.", "date"),
        right("Before Saturday, Norfell had won the cup four times.", "reckoned"),
        wrong("It was the fourth cup for Norfell.", "number"),
        right("Norfell had last won the cup in 2009.", "span"),
        wrong("Norfell had never won the cup before.", "negation"),
        wrong("Castra scored several goals.", "quantifier"),
        right("Castra did not go without a goal.", "double-negation"),
    ),
    *case(
        "sport-02",
        """
        The 31-year-old keeper Ansel Rook, who joined Port Elder on loan from Brightwater in January, will not
        return to his old club. Port Elder will pay 4.5 million crowns for him, sporting director Vera Lund
        said. Brightwater had asked for twice that sum.
        """,
        right("Brightwater had wanted nine million crowns for Rook.", "reckoned"),
        wrong("Brightwater had wanted 4.5 million crowns for Rook.", "number"),
        right("Brightwater had lent Rook to Port Elder in January.", "converse"),
        wrong("Port Elder had lent Rook to Brightwater in January.", "roles"),
        right("Ansel Rook is not going back to Brightwater.", "paraphrase"),
        wrong("Ansel Rook is going back to Brightwater.", "negation"),
        right("According to Vera Lund, Port Elder are to pay 4.5 million crowns for the keeper.", "reported"),
        wrong("According to Ansel Rook, Port Elder are to pay 4.5 million crowns for him.", "speaker"),
        wrong("Rook is 33 years old.", "number"),
        right("Rook, a keeper aged 31, is staying at Port Elder.", "apposition"),
        wrong("Rook came on loan from Blackwater.", "name"),
    ),
    *case(
        "sport-03",
        """
        Tessa Quill won the 10,000 metres in 29:58.4, the first time that a runner from the island has gone
        under thirty minutes. The previous best, 30:07, was set in 1998 by her coach, Dora Finch. Quill
        finished eleven seconds ahead of the favourite, Mai Sorel.
        """,
        right("Quill won over ten kilometres.", "conversion"),
        wrong("Quill won the 1,000 metres.", "number"),
        right("No islander had run the distance in less than half an hour before.", "paraphrase"),
        wrong("Other runners from the island had gone under thirty minutes before.", "negation"),
        right("Mai Sorel came in eleven seconds behind Quill.", "converse"),
        wrong("Mai Sorel finished eleven seconds ahead of Quill.", "roles"),
        right("Dora Finch is the coach of Tessa Quill.", "converse"),
        wrong("Tessa Quill is the coach of Dora Finch.", "roles"),
        right("Quill's coach held the best time before her.", "pronoun"),
        wrong("The previous best was set in 1989.", "date"),
    ),
    *case(
        "sport-04",
        """
        Neither club has won away from home this season. Halden have drawn six of their nine matches and lost
        the rest; Sund have taken one point fewer. The league may have to move Sunday's match to a neutral
        ground.
        """,
        right("Both clubs are without an away win this season.", "paraphrase"),
        wrong("One of the two clubs has won away from home this season.", "quantifier"),
        right("Halden have lost three matches.", "reckoned"),
        wrong("Halden have lost four matches.", "number"),
        right("Sunday's match might be played on neutral ground.", "hedge"),
        silent("Sunday's match has been moved to a neutral ground.", "modality"),
        right("Halden have one point more than Sund.", "converse"),
        wrong("Sund have one point more than Halden.", "roles"),
        wrong("It is Saturday's match that may be moved.", "date"),
    ),
    *case(
        "sport-05",
        """
        The federation lifted the ban on skier Lev Arno on Thursday, after two of three laboratories found no
        trace of the substance. Arno had always denied taking it. He will miss the race in Hochalm but hopes
        to start in Vell a week later.
        """,
        right("Lev Arno is free to race again.", "converse"),
        wrong("The federation imposed a ban on skier Lev Arno on Thursday.", "antonym"),
        right("Arno had said all along that he did not take the substance.", "reported"),
        wrong("Arno had admitted taking the substance.", "modality"),
        wrong("All three laboratories found no trace of the substance.", "quantifier"),
        wrong("One of three laboratories found no trace of the substance.", "number"),
        right("Arno hopes to be at the start in Vell.", "hedge"),
        silent("Arno will start in Vell.", "modality"),
        wrong("Arno will miss the race in Vell.", "name"),
        right("At least one laboratory found no trace of the substance.", "weaker"),
    ),
)
