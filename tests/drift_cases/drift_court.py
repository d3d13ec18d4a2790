"""Courts: a trial for arson, an appeal over a patent of nobility."""

from drift_case import SAME, case, text

ARSON = text("""
A jury in Corrow found former warehouse foreman Lukas Penhallow guilty of arson on Wednesday but acquitted him of
attempted murder. Judge Miriam Osei set sentencing for 3 November. Penhallow, 52, faces between four and ten years in
prison.

Prosecutor Dana Whitlock told the court that Penhallow had allegedly been paid 20,000 crowns to start the fire. “He
lit it, he locked it and he left,” Whitlock said. The defence argued that the door had never been locked.

“My client did not do this, and the real culprit is laughing tonight,” said defence lawyer Rashid Amari. Amari intends
to appeal. The judge did not allow the recording of the emergency call to be played.

Two firefighters were injured in the fire of 11 February, which destroyed a third of the old grain quarter. The
insurer, Meridian Mutual, refused to pay. Under section 14(2) of the Fire Act, owners must keep at least two exits
clear. All witnesses except the night porter testified in person.
""")

APPEAL = text("""
The Supreme Court of Ostavia ruled on Monday that the town of Lirnmouth may not sell the bell tower to the Dray
Foundation without the consent of the heirs. The decision, taken by five votes to four, overturns that of a lower
court.

"A tower is not a parcel," wrote Justice Emeric Valdane for the majority. "It cannot be passed over the counter."

Justice Solveig Aas dissented. "The heirs waited for ninety years before they remembered that they owned a bell," she
wrote. She found that the claim was inadmissible.

The foundation can apply for a review within 30 days. The mayor, who had signed the contract, was not available for
comment. According to the heirs' lawyer, Felix Ottoway, the town was warned several times. The town must pay the costs
of the case, up to 150,000 crowns.
""")

CASES = (
    case(
        "court-01",
        ARSON,
        "found former warehouse foreman Lukas Penhallow guilty of arson",
        "found former warehouse foreman Lukas Penhallow not guilty of arson",
        "changed",
        "negation-added",
        "not comes in",
    ),
    case(
        "court-02",
        ARSON,
        "found former warehouse foreman Lukas Penhallow guilty of arson on Wednesday",
        "convicted former warehouse foreman Lukas Penhallow of arson on Wednesday",
        "reworded",
        "synonym",
        "found guilty = convicted",
    ),
    case(
        "court-03",
        ARSON,
        "acquitted him of attempted murder",
        "convicted him of attempted murder",
        "changed",
        "antonym",
        "acquitted to convicted",
    ),
    case(
        "court-04",
        ARSON,
        "faces between four and ten years in prison",
        "faces four to ten years in prison",
        "reworded",
        "range",
        "between and = to",
    ),
    case(
        "court-05",
        ARSON,
        "faces between four and ten years in prison",
        "faces between four and ten months in prison",
        "changed",
        "unit",
        "years to months",
    ),
    case(
        "court-06",
        ARSON,
        "Penhallow had allegedly been paid 20,000 crowns to start the fire",
        "Penhallow had been paid 20,000 crowns to start the fire",
        "changed",
        "hedge-dropped",
        "allegedly is gone",
    ),
    case(
        "court-07",
        ARSON,
        "“He lit it, he locked it and he left,”",
        '"He lit it, he locked it and he left,"',
        "reformatted",
        "quote-marks",
        "curly marks to straight ones inside the span",
    ),
    case(
        "court-08",
        ARSON,
        "The defence argued that the door had never been locked.",
        "The defense argued that the door was never locked.",
        "reworded",
        "spelling",
        "American spelling; had never been = was never",
    ),
    case(
        "court-09",
        ARSON,
        "My client did not do this, and the real culprit is laughing tonight",
        SAME,
        "changed",
        "attribution-cue",
        "said has become denied having said: the lawyer no longer stands by the words",
        (
            "said defence lawyer Rashid Amari. Amari",
            "— those words, defence lawyer Rashid Amari said, were invented by the press. Amari",
        ),
    ),
    case(
        "court-10",
        ARSON,
        "My client did not do this, and the real culprit is laughing tonight",
        "My client did this, and the real culprit is laughing tonight",
        "changed",
        "negation-removed",
        "did not is gone",
    ),
    case(
        "court-11",
        ARSON,
        "Amari intends to appeal.",
        "Amari does not intend to appeal.",
        "changed",
        "negation-added",
        "does not comes in",
    ),
    case(
        "court-12",
        ARSON,
        "The judge did not allow the recording of the emergency call to be played.",
        "The judge refused to allow the recording of the emergency call to be played.",
        "reworded",
        "negation-kept",
        "did not allow = refused to allow",
    ),
    case(
        "court-13",
        ARSON,
        "The judge did not allow the recording of the emergency call to be played.",
        "The judge allowed the recording of the emergency call to be played.",
        "changed",
        "negation-removed",
        "did not is gone",
    ),
    case(
        "court-14",
        ARSON,
        "The insurer, Meridian Mutual, refused to pay.",
        "The insurer, Meridian Mutual, agreed to pay.",
        "changed",
        "antonym",
        "refused to agreed",
    ),
    case(
        "court-15",
        ARSON,
        "Under section 14(2) of the Fire Act, owners must keep at least two exits clear.",
        "Under section 14(3) of the Fire Act, owners must keep at least two exits clear.",
        "changed",
        "section",
        "another subsection",
    ),
    case(
        "court-16",
        ARSON,
        "Under section 14(2) of the Fire Act, owners must keep at least two exits clear.",
        "Owners must keep no fewer than two exits clear under section 14(2) of the Fire Act.",
        "reworded",
        "bound-kept",
        "at least = no fewer than",
    ),
    case(
        "court-17",
        ARSON,
        "All witnesses except the night porter testified in person.",
        "All witnesses testified in person.",
        "changed",
        "scope",
        "the exception is cut",
    ),
    case(
        "court-18",
        ARSON,
        "He lit it, he locked it and he left",
        SAME,
        "intact",
        "attribution-same",
        "said to thundered",
        ("left,” Whitlock said.", "left,” Whitlock thundered, pointing at the dock."),
    ),
    case(
        "court-19",
        APPEAL,
        "It cannot be passed over the counter.",
        SAME,
        "changed",
        "attribution-split",
        "another justice wrote it",
        ("wrote Justice Emeric Valdane for the majority", "wrote Justice Solveig Aas in dissent"),
        ("Justice Solveig Aas dissented.", "She was not alone."),
    ),
    case(
        "court-20",
        APPEAL,
        "A tower is not a parcel",
        SAME,
        "intact",
        "attribution-neighbour",
        "the dissenter is renamed; ours is as he was",
        ("Justice Solveig Aas dissented.", "Justice Kerstin Rowe dissented."),
    ),
    case(
        "court-21",
        APPEAL,
        "may not sell the bell tower to the Dray Foundation without the consent of the heirs",
        "may sell the bell tower to the Dray Foundation without the consent of the heirs",
        "changed",
        "negation-removed",
        "not is gone",
    ),
    case(
        "court-22",
        APPEAL,
        "may not sell the bell tower to the Dray Foundation without the consent of the heirs",
        "may sell the bell tower to the Dray Foundation only with the consent of the heirs",
        "reworded",
        "negation-kept",
        "not without = only with",
    ),
    case(
        "court-23",
        APPEAL,
        "The decision, taken by five votes to four, overturns that of a lower court.",
        "The 5-4 decision overturns that of a lower court.",
        "reworded",
        "number-score",
        "five votes to four = 5-4",
    ),
    case(
        "court-24",
        APPEAL,
        "overturns that of a lower court",
        "upholds that of a lower court",
        "changed",
        "antonym",
        "overturns to upholds",
    ),
    case(
        "court-25",
        APPEAL,
        "She found that the claim was inadmissible.",
        "She found that the claim was admissible.",
        "changed",
        "prefix-negation",
        "in- is gone",
    ),
    case(
        "court-26",
        APPEAL,
        "the town was warned several times",
        "the town was warned once",
        "changed",
        "scope",
        "several times to once",
    ),
    case(
        "court-27",
        APPEAL,
        "the town was warned several times",
        SAME,
        "changed",
        "attribution-according",
        "the lawyer of the other side says so now",
        ("According to the heirs' lawyer, Felix Ottoway,", "According to the town's lawyer, Greta Moll,"),
    ),
    case(
        "court-28",
        APPEAL,
        "The foundation can apply for a review within 30 days.",
        None,
        "gone",
        "decoy",
        "cut; a sentence of the same shape about the heirs is put in after the dissent",
        ("The foundation can apply for a review within 30 days. ", ""),
        ("inadmissible.", "inadmissible. The heirs can apply for a grant within 60 days."),
    ),
)
