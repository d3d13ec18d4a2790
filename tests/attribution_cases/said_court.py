"""Court and crime: verdicts, testimony, indictments, police notes."""

from attribution_case import Said, case

CASES = (
    case(
        "court-01",
        """
        A locksmith who broke into 41 flats “to test the locks” was jailed for three years on Monday. Judge Hester
        Amory said that he had “mistaken curiosity for a licence.” Defence lawyer Piet Solen said his client, Jory
        Vance, would appeal. “He is sorry about the doors,” Solen added.
        """,
        Said("direct", "“to test the locks”", None, "A locksmith", "Jory Vance", "no-cue", optional=True),
        Said(
            "mixed",
            "that he had “mistaken curiosity for a licence.”",
            "|said| that",
            "Judge Hester Amory",
            "Hester Amory",
            "quoted-word",
        ),
        Said(
            "indirect",
            "his client, Jory Vance, would appeal",
            "|said| his",
            "Defence lawyer Piet Solen",
            "Piet Solen",
            "other-name",
        ),
        Said("direct", "“He is sorry about the doors,”", "added", "|Solen| added", "Piet Solen"),
    ),
    case(
        "court-02",
        """
        The indictment says that Mallory met the courier twice. Mallory denies it. “I have never met a courier who was
        not lost,” he told the court on Tuesday. The prosecutor, Ines Roa, asked: “Lost with your address in his
        pocket?” Adrian Mallory did not answer.
        """,
        Said("indirect", "that Mallory met the courier twice", "says", "The indictment", None, "document other-name"),
        Said("indirect", "it", "denies", "|Mallory| denies", "Adrian Mallory", "denied", optional=True),
        Said("direct", "“I have never met .. lost,”", "told", "|he| told", "Adrian Mallory", "hearer"),
        Said(
            "direct",
            "“Lost with .. pocket?”",
            "asked",
            "The prosecutor, Ines Roa,",
            "Ines Roa",
            "apposition asked turn",
        ),
    ),
    case(
        "court-03",
        """
        “He told me, ‘Count the money again,’ and I counted it again,” the cashier testified. Under questioning by the
        defence she allowed that she “might have counted it in the wrong order.” Her name was withheld.
        """,
        Said("direct", "“He told me .. again,”", "testified", "the cashier", None, "nested description"),
        Said(
            "mixed",
            "that she “might have counted it in the wrong order.”",
            "allowed",
            "|she| allowed",
            None,
            "quoted-word",
        ),
    ),
    case(
        "court-04",
        """
        Police in Trella are looking for a man in a green coat who is alleged to have stolen a piano. A witness said
        he pushed it “at a jog.” Inspector Greta Holm asked the public not to approach him. “Or the piano,” she said.
        """,
        Said("indirect", "to have stolen a piano", "is alleged", None, None, "passive", optional=True),
        Said("mixed", "he pushed it “at a jog.”", "witness |said|", "A witness", None, "quoted-word"),
        Said(
            "indirect",
            "the public not to approach him",
            "asked",
            "Inspector Greta Holm",
            "Greta Holm",
            "asked",
            optional=True,
        ),
        Said("direct", "“Or the piano,”", "she |said|", "she", "Greta Holm"),
    ),
    case(
        "court-05",
        """
        In its ruling, the Court of Waters held that “a river may be owned by no one and fouled by everyone, which is
        why it needs a guardian.”

        “That guardian need not be human,” the ruling continued. Two of the seven judges dissented. “My colleagues
        have given the river a lawyer,” wrote Justice Orla Quist. “Who will give it a bath?”
        """,
        Said(
            "direct",
            "that “a river may .. a guardian.”",
            "held",
            "the Court of Waters",
            "Court of Waters",
            "organisation",
            aliases=("the Court of Waters",),
        ),
        Said("direct", "“That guardian need not be human,”", "continued", "the ruling", None, "document description"),
        Said(
            "direct",
            ("“My colleagues have given the river a lawyer,”", "“Who will give it a bath?”"),
            "wrote",
            "Justice Orla Quist",
            "Orla Quist",
            "turn",
        ),
    ),
    case(
        "court-06",
        """
        Neither Tessa Brandt nor her husband, Karl Brandt, spoke during the hearing. Outside, Mrs Brandt said that the
        family “wanted its dog back and nothing else.” Her husband said the dog had been “a member of the firm.”
        """,
        Said(
            "mixed",
            "that the family “wanted .. else.”",
            "|said| that",
            "Mrs Brandt",
            "Tessa Brandt",
            "same-surname quoted-word",
        ),
        Said(
            "mixed",
            "the dog had been “a member of the firm.”",
            "|said| the",
            "Her husband",
            "Karl Brandt",
            "same-surname description quoted-word turn",
        ),
    ),
    case(
        "court-07",
        """
        The deed of 1871 speaks of “the lower meadow” and “the meadow below”, and the case turns on whether these are
        one meadow or two. The map that was attached to the deed has been lost. A copy shows a single “M”.
        """,
        tags="term inscription",
    ),
    case(
        "court-08",
        """
        Lawyers for the two brothers gave different accounts. Anton Reuss was “at his mother’s, asleep,” according to
        Lena Wirth, who represents him. Dario Reuss, his lawyer said, “never owned a boat.” The lawyer, Tim
        Okafor-Lane, then produced a photograph of one.
        """,
        Said(
            "mixed",
            "Anton Reuss was “at his mother’s, asleep,”",
            "according to",
            "Lena Wirth, who represents him",
            "Lena Wirth",
            "apposition quoted-word other-name",
        ),
        Said(
            "mixed",
            ("Dario Reuss", "“never owned a boat.”"),
            "said",
            "his lawyer",
            "Tim Okafor-Lane",
            "description named-later other-name",
        ),
    ),
    case(
        "court-09",
        """
        Constable Avi Serrano told the inquiry he had been told by Sergeant Bo Nilsson that the door was locked.
        Nilsson said he had said no such thing. “I said I had tried it,” he told the chair. “Trying is not locking.”
        """,
        Said(
            "indirect",
            "he had been told by Sergeant Bo Nilsson that the door was locked",
            "Serrano |told|",
            "Constable Avi Serrano",
            "Avi Serrano",
            "nested hearer other-name",
        ),
        Said("indirect", "he had said no such thing", "Nilsson |said|", "|Nilsson| said", "Bo Nilsson", "denied turn"),
        Said(
            "direct",
            ("“I said I had tried it,”", "“Trying is not locking.”"),
            "|told| the chair",
            "|he| told the chair",
            "Bo Nilsson",
            "hearer two-candidates",
        ),
    ),
    case(
        "court-10",
        """
        The note was read to the jury in full: “Gone fishing. Do not wait. The key is where it was.” It was unsigned.
        An expert for the prosecution said it was “more likely than not” written by Cora Lund; one for the defence
        said it was not. Ms Lund’s own view is that it concerned a fish.
        """,
        Said("direct", "“Gone fishing. .. was.”", "was read", "The note", None, "document passive", optional=True),
        Said(
            "mixed",
            "it was “more likely than not” written by Cora Lund",
            "prosecution |said|",
            "An expert for the prosecution",
            None,
            "quoted-word other-name",
        ),
        Said("indirect", "it was not", "defence |said|", "one for the defence", None, "turn negated"),
        Said(
            "indirect", "that it concerned a fish", "view |is| that", "Ms Lund’s own view", "Cora Lund", optional=True
        ),
    ),
)
