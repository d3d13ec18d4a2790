"""Culture reviews and features."""

from attribution_case import SAME, Said, case

CASES = (
    case(
        "culture-01",
        """
        “The Widow of Harl” opens with a scream and closes with a yawn. In between, Ilse Domin’s Widow says “I never
        loved the sea” eleven times, and each time the sea, a blue cloth, is shaken harder. The programme note calls
        this “a conversation.”
        """,
        Said("direct", "“I never loved the sea”", "says", "Ilse Domin’s Widow", None, "titles", optional=True),
        Said(
            "mixed",
            "this “a conversation.”",
            "calls",
            "The programme note",
            None,
            "document quoted-word",
            optional=True,
        ),
        tags="titles",
    ),
    case(
        "culture-02",
        """
        Director Pascal Renko defends the length. “Four hours is one tide,” he said before the premiere. The public
        voted with its coats. “I saw one and a half tides,” said a man at the tram stop. My own verdict: go, and eat
        first.
        """,
        Said("direct", "“Four hours is one tide,”", "he |said|", "|he| said", "Pascal Renko"),
        Said("direct", "“I saw one and a half tides,”", "|said| a", "a man at the tram stop", None, "turn"),
        Said("indirect", "go, and eat first", None, "My own verdict", None, "label", optional=True),
    ),
    case(
        "culture-03",
        """
        The new record by The Salt Cellars has twelve songs, from “Tin Roof” to “Tin Floor.” “Ladder” is the best;
        “Bucket” the loudest. The cover shows a “wet paint” sign, dry. Singer Moll Avery sings higher than before and
        stops sooner.
        """,
        tags="titles inscription",
        people=("Moll Avery",),
    ),
    case(
        "culture-04",
        """
        In Yusra Dane’s story “The Lift” a porter tells a guest that the fifth floor comes after the third. Dane has
        said that she got the idea in a hotel in Marn. “The porter was real,” she told Page Quarterly. “The guest was
        my mother.”
        """,
        Said(
            "indirect", "that the fifth floor comes after the third", "tells", "a porter", None, "hearer", optional=True
        ),
        Said("indirect", "that she got the idea in a hotel in Marn", "has said", "|Dane| has", "Yusra Dane"),
        Said(
            "direct",
            ("“The porter was real,”", "“The guest was my mother.”"),
            "told",
            "|she| told",
            "Yusra Dane",
            via="Page Quarterly",
        ),
    ),
    case(
        "culture-05",
        """
        Curator Fumiko Adeyemi-Ross and the sculptor, Brand Tolliver, tell the story differently. He says she phoned
        him at night. She says he phoned her, “weeping about marble.” The marble, all six tons of it, says nothing.
        """,
        Said("indirect", "she phoned him at night", "He |says|", "|He| says", "Brand Tolliver", "two-candidates turn"),
        Said(
            "mixed",
            "he phoned her, “weeping about marble.”",
            "She |says|",
            "|She| says",
            "Fumiko Adeyemi-Ross",
            "two-candidates turn quoted-word",
        ),
    ),
    case(
        "culture-06",
        """
        Nobody in the film says a word for 40 minutes. When somebody does, it is a parrot, and the word is “rent.”
        Henk Brouwelaar’s camera looks the other way.
        """,
        Said("direct", "“rent.”", None, "a parrot", None, optional=True),
        tags="no-saying",
    ),
    case(
        "culture-07",
        """
        The actor’s memoir, “Exit, Chewing,” names everyone. Of the director Rollo Finch it says that he “directed
        like a man looking for his hat.” Finch, reached by telephone, laughed. “I was looking for my hat,” he said.
        The author, Dinah Vole, has stopped giving interviews.
        """,
        Said("mixed", "that he “directed .. hat.”", "says", "|it| says", None, "document other-name quoted-word"),
        Said("direct", "“I was looking for my hat,”", "he |said|", "|he| said", "Rollo Finch"),
        people=("Dinah Vole",),
    ),
    case(
        "culture-08",
        """
        “Is it art?” a child asked. “It is a radiator,” said the guard. The artist, overhearing them, was delighted.
        “Both are right,” said Ottoline Gray.
        """,
        Said("direct", "“Is it art?”", "asked", "a child", None, "asked turn"),
        Said("direct", "“It is a radiator,”", "|said| the", "the guard", None, "turn description"),
        Said("direct", "“Both are right,”", "|said| Ottoline", "Ottoline Gray", SAME, "turn"),
    ),
    case(
        "culture-09",
        """
        What is a “masterpiece”? The catalogue uses the word eleven times. It uses “important” forty times and “small”
        once, of a picture three metres wide.
        """,
        tags="irony term",
    ),
    case(
        "culture-10",
        """
        Soprano Gwendolen Achterberg cancelled at noon. Her agent cited “a cold.” Her understudy, Pia Lorne, cited
        “fate.” At the first interval the house manager came before the curtain to say that the second act would be
        sung “by whoever is left.”
        """,
        Said("direct", "“a cold.”", "|cited| “a", "Her agent", None, "description"),
        Said("direct", "“fate.”", "|cited| “fate", "Her understudy, Pia Lorne,", "Pia Lorne", "apposition turn"),
        Said(
            "mixed",
            "that the second act would be sung “by whoever is left.”",
            "say",
            "the house manager",
            None,
            "quoted-word",
        ),
        people=("Gwendolen Achterberg",),
    ),
    case(
        "feature-01",
        """
        The clock in the tower of Ums has been wrong since 1953. “Wrong is a strong word,” says its keeper, Balthasar
        Ruhl, 77. “It is early.” His daughter, Vreni Ruhl, who winds it on Sundays, says it is late. “By eleven hours
        and fifty minutes,” Ruhl says, and winks at her.
        """,
        Said(
            "direct",
            ("“Wrong is a strong word,”", "“It is early.”"),
            "|says| its",
            "its keeper, Balthasar Ruhl, 77",
            "Balthasar Ruhl",
            "apposition",
        ),
        Said(
            "indirect",
            "it is late",
            "|says| it is",
            "His daughter, Vreni Ruhl, who winds it on Sundays,",
            "Vreni Ruhl",
            "same-surname apposition turn",
        ),
        Said(
            "direct",
            "“By eleven hours and fifty minutes,”",
            "Ruhl |says|, and",
            "|Ruhl| says, and",
            "Balthasar Ruhl",
            "same-surname two-candidates",
            optional=True,
        ),
    ),
    case(
        "feature-02",
        """
        I was told to ask for Lame Peter. Lame Peter turned out to be a woman. “Peter was my husband,” she said. “He
        was not lame either.” Her name is Zsófia Keleti, and she makes the best brushes in the country.
        """,
        Said("indirect", "to ask for Lame Peter", "was told", None, None, "passive", optional=True),
        Said(
            "direct",
            ("“Peter was my husband,”", "“He was not lame either.”"),
            "said",
            "|she| said",
            "Zsófia Keleti",
            "named-later other-name",
        ),
    ),
    case(
        "feature-03",
        """
        Why not stay, she thought, why not simply stay? The kettle had been on for an hour. Down in the yard someone
        was whistling “The Miller’s Lament,” and the rain, as it does in Fold, fell upwards.
        """,
        Said(
            "indirect",
            ("|Why not stay|, she", "why not simply stay?"),
            "thought",
            "|she| thought",
            None,
            "thought",
            optional=True,
        ),
        tags="thought titles",
    ),
    case(
        "feature-04",
        """
        Ostrich farming, Willem and Griet Vandermost will tell you, is mostly fence. “A fence is a question,” says
        Willem. “An ostrich is the answer,” says Griet.
        """,
        Said(
            "indirect",
            ("Ostrich farming", "is mostly fence"),
            "will tell",
            "Willem and Griet Vandermost",
            None,
            "plural",
            candidates=("Willem Vandermost", "Griet Vandermost"),
        ),
        Said(
            "direct",
            "“A fence is a question,”",
            "|says| Willem",
            "says |Willem|",
            "Willem Vandermost",
            "same-surname turn",
        ),
        Said(
            "direct",
            "“An ostrich is the answer,”",
            "|says| Griet",
            "says |Griet|",
            "Griet Vandermost",
            "same-surname turn",
        ),
    ),
)
