"""Passages in which nobody says anything, whatever their quotation marks look like."""

from attribution_case import case

CASES = (
    case(
        "quiet-01",
        """
        The corner where the two roads meet is known as “the Elbow”. Lorries lose mirrors there. In 1998 a circus lost
        a giraffe’s “house”, as the trailer was called, though not the giraffe.
        """,
        tags="term",
    ),
    case(
        "quiet-02",
        """
        The “experts” arrived at noon in a “limousine” with one door. Their “laboratory” was a cool box. By two
        o’clock the “sample” had been drunk.
        """,
        tags="irony",
    ),
    case(
        "quiet-03",
        """
        Three hymns were sung: “Lift Up the Lamp,” “Broad Is the Ford” and, at the widow’s request, “Oh, Weary Mule.”
        Pastor Enok Rydell played the organ himself. The collection brought in 412 crowns.
        """,
        people=("Enok Rydell",),
        tags="titles",
    ),
    case(
        "quiet-04",
        """
        Above the door, in letters of brass, stand the words “Enter as a friend.” The door has been bricked up since
        the war. A second inscription, “Leave as a brother,” can be read from inside the wall.
        """,
        tags="inscription",
    ),
    case(
        "quiet-05",
        """
        The word “hamlet” is used in the act for any place with fewer than 60 chimneys. A “chimney” under section 4 is
        one that smokes. “Smoke” is not defined.
        """,
        tags="term",
    ),
    case(
        "quiet-06",
        """
        Gerda “the Anvil” Holt weighed in at 71 kilos, Tilda “Sunshine” Moss at 70.5. They fight for the “Belt of
        Brenn” on Saturday. Doors open at six; the first bout, a “friendly”, starts at seven.
        """,
        people=("Gerda Holt", "Tilda Moss"),
        tags="term",
    ),
    case(
        "quiet-07",
        """
        The telling of the tale takes three nights. On the first the sayer sits; on the second he stands; on the
        third, the so-called “asking night”, the children sit on the table and the sayer under it.
        """,
        tags="term no-saying",
    ),
    case(
        "quiet-08",
        """
        Spokesman Hill is 412 metres high. Its neighbour, Said Point, was named after a pilot. From the top of the
        two, according to season, one can see snow, haze or sheep.
        """,
        tags="no-saying",
    ),
    case(
        "quiet-09",
        """
        Under the old rules 'no answer' counted as 'no'; under the new ones it counts as 'not yet'. The forms have
        been reprinted. The stamp for 'yes' has been mislaid.
        """,
        tags="term",
    ),
    case(
        "quiet-10",
        """
        Results: Harl 3, Umber 3; Fenmoor 1, Trella City 2; Korvane v Dunmarch postponed. Scorers: Varga (2), Brenn.
        Next round: April 9. The note “a.e.t.” means after extra time.
        """,
        tags="term",
    ),
    case(
        "quiet-11",
        """
        The ship "Good Answer" left Lirmont at dawn with salt and returned at dusk with salt. Her sister, the "Plain
        Word", is in dry dock. Both were built from the plans of the "Last Reply", which sank.
        """,
        tags="term titles",
    ),
    case(
        "quiet-12",
        """
        Chapter 4, “He Said Nothing,” is the longest. Chapter 5, “She Said Less,” has one page. The index lists
        “speech, freedom of” and “speech, loss of” on facing pages.
        """,
        tags="titles",
    ),
)
