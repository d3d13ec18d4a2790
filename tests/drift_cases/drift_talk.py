"""Talk: an interview with paragraphs, fiction-like dialogue."""

from drift_case import SAME, case, text

TALK = text("""
Composer Ines Halvard and violin maker Otto Brei have worked together for thirty years. We met them in his workshop.

Ms Halvard, you once said that silence is an instrument. Do you still think so?

HALVARD: Silence is the only instrument that nobody can afford. I have tried to write for it. It always comes in late.

BREI: She is being modest. Her third quartet has four minutes of it.

Did you ever quarrel?

BREI: Once, in 1998, over a varnish. We did not speak for a year.

HALVARD: It was two years, and it was not the varnish. It was the invoice.

What are you working on now?

HALVARD: An opera without singers. I may finish it by Easter. If I don't, the theatre will want its money back.

BREI: I am building the smallest cello in the world. No one has ordered it.
""")

INN = text("""
The door of the inn stood open, and the snow had come in as far as the second table. Captain Rusk shook his coat.

“You are late,” said the innkeeper without looking up. “The soup is gone.”

“Then I'll have bread,” said Rusk. “And a bed, if there's one left.”

“There's always a bed left. It's the pillows that run out.” She put down her pen. Her name was Thessaly Moor, and she
had buried two husbands and one mayor.

The boy by the stove laughed. Nobody else did. The wind went round the house like a dog.

“I saw the ferryman hang,” the boy said. “He didn't look sorry.”

“Hold your tongue, Pim,” said Moor. Nobody else did. The captain ate his bread, and the wind went round the house like
a dog.
""")

DESK = text("""
"I want to be clear about one thing. The orchard was never ours to sell. My grandfather leased it on a handshake, and
the hand he shook has been dead for sixty years.

"The second thing is this. We will not plant a hedge where there was a path. Children have walked there since before
there was a school to walk to," farmer Agnes Tolliver told the meeting.

The chairman, Gordon Spratt, thanked her for her candour. He had opened the meeting with a warning about the time. The
next speaker, land agent Viv Castor, saw it differently.

"Paths are made by feet, but deeds are made by law," she said. There was some laughter. The vote was taken by a show
of hands. It was not close.
""")

CASES = (
    case(
        "interview-01",
        TALK,
        "Silence is the only instrument that nobody can afford.",
        SAME,
        "changed",
        "attribution-label",
        "the labels of two answers are swapped",
        ("HALVARD: Silence", "BREI: Silence"),
        ("BREI: She is being modest. Her", "HALVARD: He is being modest. His"),
    ),
    case(
        "interview-02",
        TALK,
        "We did not speak for a year.",
        SAME,
        "moved",
        "attribution-same",
        "a full name for a label throughout: the same man",
        ("BREI: Once, in 1998", "OTTO BREI: Once, in 1998"),
        ("BREI: She is", "OTTO BREI: She is"),
    ),
    case(
        "interview-03",
        TALK,
        "It was two years, and it was not the varnish.",
        "It was two years, and it was the varnish.",
        "changed",
        "negation-removed",
        "not is gone",
    ),
    case(
        "interview-04",
        TALK,
        "I may finish it by Easter.",
        "I will finish it by Easter.",
        "changed",
        "modality",
        "may to will",
    ),
    case(
        "interview-05",
        TALK,
        "If I don't, the theatre will want its money back.",
        "Otherwise the theatre will want its money back.",
        "reworded",
        "condition-kept",
        "if I don't = otherwise",
    ),
    case(
        "interview-06",
        TALK,
        "No one has ordered it.",
        None,
        "gone",
        "deleted",
        "the last answer is cut short",
        (" No one has ordered it.", ""),
    ),
    case(
        "interview-07",
        TALK,
        "BREI: Once, in 1998, over a varnish. We did not speak for a year.\n\nHALVARD: It was two "
        "years, and it was not the varnish. It was the invoice.",
        "BREI: Once, in 1998, over a varnish. We did not speak for a year.\n\nHALVARD: It was three "
        "years, and it was not "
        "the varnish. It was the invoice.",
        "changed",
        "multi-paragraph",
        "one number in a span of two paragraphs",
    ),
    case(
        "interview-08",
        TALK,
        "Her third quartet has four minutes of it.",
        "Her 3rd quartet has 4 minutes of it.",
        "reworded",
        "number-words",
        "digits for words",
    ),
    case(
        "interview-09",
        TALK,
        "I am building the smallest cello in the world.",
        SAME,
        "moved",
        "paragraph-moved",
        "the answer is carried before the other one; its label goes with it",
        ("\n\nBREI: I am building the smallest cello in the world. No one has ordered it.\n", "\n"),
        (
            "HALVARD: An opera",
            "BREI: I am building the smallest cello in the world. No one has ordered it.\n\nHALVARD: An opera",
        ),
    ),
    case(
        "interview-10",
        DESK,
        "The orchard was never ours to sell.",
        SAME,
        "changed",
        "attribution-paragraph",
        "the name stands at the end of the quote's second paragraph and is another now",
        ("farmer Agnes Tolliver told the meeting", "councillor Ruth Ebbing told the meeting"),
    ),
    case(
        "interview-11",
        DESK,
        "Paths are made by feet, but deeds are made by law",
        SAME,
        "changed",
        "attribution-paragraph",
        "the speaker is introduced in the paragraph before; a surveyor now, no land agent",
        ("land agent Viv Castor, saw", "surveyor Dinah Plum, saw"),
    ),
    case(
        "interview-12",
        DESK,
        "Paths are made by feet, but deeds are made by law",
        SAME,
        "moved",
        "attribution-neighbour",
        "the chairman is replaced; the speaker of the words stays",
        ("The chairman, Gordon Spratt, thanked her", "The vice-chairman, Percy Lunt, thanked her"),
    ),
    case(
        "interview-13",
        DESK,
        "We will not plant a hedge where there was a path.",
        "We won't plant a hedge where there was a path.",
        "reworded",
        "contraction",
        "will not = won't",
    ),
    case(
        "interview-14",
        DESK,
        "It was not close.",
        "It was close.",
        "changed",
        "negation-removed",
        "not is gone",
    ),
    case(
        "interview-15",
        DESK,
        "The orchard was never ours to sell. My grandfather leased it on a handshake, and the hand he "
        "shook has been dead "
        'for sixty years.\n\n"The second thing is this.',
        "The orchard was never ours to sell. My grandfather leased it on a handshake, and the hand he "
        "shook has been dead "
        "for sixty years. The second thing is this.",
        "reformatted",
        "multi-paragraph",
        "two paragraphs of one speech run together; the reopening quote mark goes",
    ),
    case(
        "fiction-01",
        INN,
        "Nobody else did.",
        SAME,
        "moved",
        "refrain-deleted",
        "the first copy of the refrain is cut; ours, the second, stays",
        ("The boy by the stove laughed. Nobody else did.", "The boy by the stove laughed."),
        nth=2,
    ),
    case(
        "fiction-02",
        INN,
        "Nobody else did.",
        None,
        "gone",
        "refrain-deleted",
        "ours, the first copy, is cut; the second stands elsewhere, after other words",
        ("The boy by the stove laughed. Nobody else did.", "The boy by the stove laughed."),
        nth=-1,
    ),
    case(
        "fiction-03",
        INN,
        "You are late",
        SAME,
        "changed",
        "attribution-after",
        "another character says it",
        ("said the innkeeper without looking up", "said the captain without looking up"),
    ),
    case(
        "fiction-04",
        INN,
        "“There's always a bed left. It's the pillows that run out.”",
        "«There's always a bed left. It's the pillows that run out.»",
        "reformatted",
        "quote-marks",
        "angled quotes",
    ),
    case(
        "fiction-05",
        INN,
        "Her name was Thessaly Moor, and she had buried two husbands and one mayor.",
        "Her name was Thessaly Moor, and she had buried two mayors and one husband.",
        "changed",
        "roles",
        "husbands and mayors change places",
    ),
    case(
        "fiction-06",
        INN,
        "He didn't look sorry.",
        "He looked sorry.",
        "changed",
        "negation-removed",
        "n't is gone",
    ),
    case(
        "fiction-07",
        INN,
        "The wind went round the house like a dog.",
        SAME,
        "moved",
        "refrain",
        "a paragraph is put in at the top; the refrain at the end is edited, ours is not",
        ("The door of the inn", "It had snowed for a week.\n\nThe door of the inn"),
        ("his bread, and the wind went round the house like a dog.", "his bread, and the wind went off like a thief."),
    ),
    case(
        "fiction-08",
        INN,
        "And a bed, if there's one left.",
        SAME,
        "intact",
        "attribution-neighbour",
        "another line gets another speaker",
        ("“Hold your tongue, Pim,” said Moor.", "“Hold your tongue, Pim,” said the cook."),
    ),
    case(
        "fiction-09",
        INN,
        "I saw the ferryman hang",
        "I saw the ferryman hanged",
        "reworded",
        "light",
        "hang = hanged",
        fair=False,
    ),
    case(
        "fiction-10",
        INN,
        "I saw the ferryman hang",
        "I never saw the ferryman hang",
        "changed",
        "negation-added",
        "never comes in",
    ),
    case(
        "fiction-11",
        INN,
        "the snow had come in as far as the second table",
        "the snow had drifted in up to the second table",
        "reworded",
        "synonym",
        "come in as far as = drifted in up to",
    ),
    case(
        "fiction-12",
        INN,
        "Then I'll have bread",
        SAME,
        "intact",
        "attribution-same",
        "the name's owner gets his rank",
        ("bread,” said Rusk.", "bread,” said Captain Rusk."),
    ),
)
