"""Words of the real article that the twins are held against, copied from it."""

ARTICLE = "000_7557f1940efd9785.txt"

ROVER = "The United Arab Emirates will also have a little rover with a mass of about 10 kilograms aboard the mission."
PAYLOADS = (
    "Chang’e-6 already includes Swedish and ESA participation in the form of a negative ion detector, an Italian"
    " retroreflector, a French radon instrument and a Pakistani CubeSat, named ICUBE-Q"
)
TIANWEN_2 = (
    "China is working on Tianwen-2, a near-Earth asteroid sampling mission that will also visit a main-belt comet,"
    " launched around 2025."
)
TIANWEN_34 = (
    "Tianwen-3 Mars sample return and Tianwen-4 mission to Jupiter and Uranus are still in preliminary stages and open"
    " to collaboration."
)
TIANWEN_4 = (
    "The Tianwen-4 mission will include a solar-powered Jupiter orbiter and a smaller spacecraft powered by"
    " radioisotopes to fly by Uranus."
)
SESSION = (
    "Chinese space officials presented a series of opportunities for international cooperation in the country’s plans"
    " during a session at the International Astronautical Congress (IAC) in Paris on September 21."
)
POLE = (
    "Wang Qiong of the Lunar Exploration and Space Engineering Center of the China National Space Administration (CNSA)"
    " said China is open to proposals for its lunar south pole landing and orbiting mission."
)
CALL = (
    "Currently, China is soliciting payload proposals to join its own, already planned and approved Chang’e lunar"
    " missions, which are to be launched before the end of the decade."
)
MUCH = (
    "This has characterized much of Chinese cooperation, with the main exception of collaborative projects with Europe."
)
STATION = (
    "The International Lunar Research Station, a megaproject envisioning the establishment of a permanent robotic and"
    " then human-occupied lunar base in the 2030s, will however be open to a much wider scope and depth of involvement."
)
JOIN = (
    "This will allow countries, agencies, companies and other entities to join in planning and other steps to form a"
    " coordinated set of infrastructure on the moon."
)
ROADMAP = (
    "The ILRS roadmap was presented as a joint project by nominally equal partners China and Russia in June 2021 in"
    " St. Petersburg at another International Astronautical Federation (IAF) event."
)
ABSENT = "There was no Russian presence at the IAC due to the country’s invasion of Ukraine."
CONCEIVED = (
    "Wang’s presentation instead said that the ILRS was conceived in 2014 and selected as “China’s International Major"
    " Science Project Ongoing Program” in 2020."
)
VISIBLE = (
    "The only visible representation of Russian potential appeared in a slide listing China’s future Chang’e and Russia"
    " Luna missions, as well as graphics of China’s Long March 9 superheavy rocket and a large Russian launch vehicle."
)
SLIDE = (
    "The slide was taken directly from the ILRS manual released to coincide with the St. Petersburg event in 2021, and"
    " neither Russia nor its missions were explicitly named."
)
DILEMMA = "But China appears to be facing a dilemma for its biggest space ambitions so far."
NATURAL = (
    "“Whether in space or elsewhere, China has a very realistic view of Russia and partnership with Moscow has never"
    " been Beijing’s preferred outcome, as the two countries are not natural partners,” he said."
)
SAID_ALIBERTI = "said Marco Aliberti, senior researcher at European Space Policy. Institute (ESPI) in Vienna"
UNEASE = (
    "“This unease is well reflected in the very nature of their cooperative initiatives, notably their joint ILRS,"
    " which still remains little more than a coordinating mechanism rather than a bold undertaking with a common goal.”"
)
FORWARD = (
    "“Moving forward, however, Beijing now seems increasingly faced with a difficult dilemma: turn the relationship"
    " into a true partnership or abandon it altogether.”"
)
KEEN = (
    "Aliberti says China has been keen to build a credible alternative to the US-led Artemis, not only programmatically"
    " but also normatively."
)
GAINS = (
    "But the potential gains from a partnership with Russia, which previously included harnessing technological"
    " know-how, are evaporating."
)
BEYOND = (
    "“Beyond a few launcher programs, with questionable success, military satellites and historical experience in human"
    " spaceflight, Russia has not been able to offer new and innovative efforts to the international community in a"
    " recent past and I think it will be further exacerbated by continued sanctions and the general isolation of the"
    " country,” says Tomas Hrozensky, also from ESPI."
)
PRECLUDE = (
    "Given Russia’s current position in the world, a partnership “may preclude new, and perhaps more conducive"
    " partners,” such as European countries, from working with China, Aliberti notes."
)
LEDE = (
    "China is seeking partnerships for its upcoming moon missions and deep-into-the-solar-system projects, while"
    " failing to mention the main partner, Russia."
)
