"""What must be found in the drafts below ``drafts/``, at which words, and what must stay quiet."""

from support_case import Expected

SORTS = {
    "quote-altered": "words of a quotation are not those of the article",
    "quote-stitched": "a quotation is put together from two places without saying so",
    "quote-cut": "a quotation leaves words out without saying so, or ends before the words that turn it",
    "quote-speaker": "a quotation is somebody else's",
    "quote-missing": "a quotation stands nowhere",
    "no-record": "the record that is cited does not exist",
    "uncovered": "no record covers the sentence; to be listed",
    "quiet": "nothing is wrong with it",
}
"""What an ``Expected`` may say, next to the grounds on which a statement is not borne out."""

NEWS = (
    Expected("China is looking for partners for its upcoming moon missions.", "quiet"),
    Expected("Russia, a partner of China, went\nunmentioned at the congress in Paris.", "quiet"),
    Expected("about 100 kilograms", "number"),
    Expected("Chang’e-6\nalready carries a radon instrument from France", "quiet"),
    Expected("a retroreflector from Spain", "name", "the first half of the sentence is right"),
    Expected("Chang’e-8", "designator"),
    Expected("in the 2040s", "date"),
    Expected("It will be\nopen to a much wider scope of involvement.", "quiet", "the pronoun stands for the station"),
    Expected("The roadmap of the ILRS was presented in June 2021 in St.\nPetersburg.", "quiet", "no citation"),
    Expected("around 2030", "date", "no citation: the nearest record says around 2025"),
    Expected("The session drew more than three hundred delegates.", "uncovered"),
    Expected("as the two countries are not natural\npartners", "quiet", "the omission is marked"),
    Expected("has always been Beijing’s preferred outcome", "quote-altered"),
    Expected("and the very nature of their cooperative initiatives", "quote-stitched"),
    Expected(
        "“Turn the relationship into a true partnership or abandon it altogether,” Tomas Hrozensky said.",
        "quote-speaker",
        "the capital at its start is no alteration",
    ),
    Expected("“We shall go\nto the moon with anybody who asks politely,”", "quote-missing"),
    Expected("“has not been able to offer new and innovative efforts to the international community.”", "quiet"),
    Expected("“China’s International Major Science Project Ongoing Program” in 2020.", "quiet", "a name in quotes"),
)
REPORT = (
    Expected("Chinese space officials presented opportunities for international cooperation", "quiet"),
    Expected("Payload proposals are sought for the Chang’e lunar missions", "quiet", "the footnote has the bare id"),
    Expected("after the end of the decade", "date", "an antonym would do"),
    Expected("Tianwen-2 will also visit a main-belt comet.", "quiet"),
    Expected("Tianwen-4 is a Mars sample return.", "designator"),
    Expected("nuclear-powered", "coverage", "an antonym would do"),
    Expected("no longer in preliminary stages", "negation"),
    Expected("a CubeSat named ICUBE-Q", "quiet", "in a table"),
    Expected("a negative ion detector", "quiet", "in a table"),
    Expected("Russia had no presence at the IAC because of its invasion of Ukraine.", "quiet"),
    Expected("The ILRS manual was taken directly from a slide", "roles"),
    Expected("Russia and its missions were named explicitly", "negation"),
    Expected("will keep European countries from working with China", "modality"),
    Expected("turn the relationship into a\n> true partnership.”", "quote-cut", "“or abandon it altogether” is gone"),
    Expected(
        "in the very nature of their cooperative initiatives, which still remains\nlittle more than a coordinating"
        " mechanism",
        "quote-cut",
        "“notably their joint ILRS” is gone, unmarked",
    ),
    Expected("has been keen to build a credible alternative to the US-led\nArtemis", "quiet", "no citation"),
    Expected("Hrozensky, too, works at ESPI.", "quiet"),
    Expected("Our own survey of 40 agencies is in annex B.", "uncovered"),
    Expected("“this code span, said nobody”", "quiet", "code is not read"),
)
ANSWER = (
    Expected("The ILRS was conceived in 2014, according to Wang’s presentation", "quiet"),
    Expected("the roadmap was presented as a\n   joint project by China and Russia", "quiet"),
    Expected("it had generally been called a joint Sino-Russian program", "quiet"),
    Expected("has established a permanent lunar base", "modality"),
    Expected("only companies", "quantifier"),
    Expected("All of Chinese cooperation", "quantifier"),
    Expected("Long March 7", "designator"),
    Expected("Budget figures have been published in full [[c-aaaaaaaaaaaa]]", "no-record"),
    Expected("China appears to face a dilemma for its biggest space ambitions so far", "quiet"),
    Expected(
        "Russia\nhas been unable to offer new efforts to the international community",
        "attribution",
        "the record is a quotation: Hrozensky’s opinion",
    ),
    Expected("a\nsenior researcher at ESPI in Vienna", "quiet"),
    Expected("“may preclude new, and perhaps more\nconducive partners”", "quiet", "the comma within is the cue’s"),
    Expected("Wang Qiong, on the other hand, expects China", "quote-speaker", "Aliberti’s words"),
    Expected("exacerbated by fewer sanctions", "quote-altered", "continued sanctions"),
    Expected("to fly by Neptune", "name", "no citation"),
)
DRAFTS = {"news.md": NEWS, "report.md": REPORT, "answer.md": ANSWER}
