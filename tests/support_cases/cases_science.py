"""Science: experiments, surveys, expeditions."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "science-01",
        """
        The probe Lantern-3 reached the comet after a flight of seven years. It carries four cameras; one of
        them failed in 2019. Its predecessor, Lantern-2, never left Earth orbit because a valve stuck.
        """,
        right("Lantern-3 got to the comet after travelling for seven years.", "paraphrase"),
        wrong("Lantern-2 reached the comet after a flight of seven years.", "designator"),
        right("Three of the probe's four cameras did not fail in 2019.", "reckoned"),
        wrong("All the probe's cameras failed in 2019.", "quantifier"),
        right("A stuck valve kept the predecessor of Lantern-3 in Earth orbit.", "summary"),
        wrong("Lantern-2 left Earth orbit.", "negation"),
        right("There are four cameras aboard Lantern-3.", "pronoun"),
        wrong("There are five cameras aboard Lantern-3.", "number"),
        wrong("Lantern-3 was the predecessor of Lantern-2.", "roles"),
        wrong("One of the cameras failed in 2018.", "date"),
    ),
    *case(
        "science-02",
        """
        In the trial, 62 per cent of the bees that were fed the new syrup survived the winter, against 41 per
        cent of those that were not. The difference may be due to chance, the authors warn: only 18 hives took
        part. They have asked for funds for a larger trial.
        """,
        right("Bees that did not get the syrup survived less often than those that did.", "converse"),
        wrong("Bees that did not get the syrup survived more often than those that did.", "roles"),
        right("The authors caution that chance could explain the difference.", "hedge"),
        wrong("The authors have shown that the difference is not due to chance.", "modality"),
        right("Some six in ten of the bees fed with the syrup made it through the winter.", "rounded"),
        wrong("Some eight in ten of the bees fed with the syrup made it through the winter.", "number"),
        right("Fewer than twenty hives were part of the trial.", "paraphrase"),
        wrong("More than twenty hives were part of the trial.", "number"),
        silent("The authors have received funds for a larger trial.", "modality"),
        right("Of the bees without syrup, 59 per cent did not live through the winter.", "conversion"),
        wrong("Of the bees without syrup, 41 per cent died over the winter.", "number"),
    ),
    *case(
        "science-03",
        """
        The team from the Institute of Cold Waters (ICW) drilled 640 metres into the glacier and found air
        that had been trapped for at least 90,000 years. "It is the oldest air anybody has breathed by
        mistake," said expedition leader Mika Orland. A valve had leaked in the tent.
        """,
        right("ICW researchers drilled more than half a kilometre into the glacier.", "short-name"),
        wrong("ICW researchers drilled 460 metres into the glacier.", "number"),
        right("The air had been locked in for 90,000 years or more.", "hedge"),
        wrong("The air had been locked in for at most 90,000 years.", "number"),
        right("Mika Orland said nobody had ever breathed older air by mistake.", "reported"),
        silent("It is the oldest air that anybody has ever breathed.", "attribution"),
        right("The drill went 0.64 kilometres into the ice.", "conversion"),
        wrong("The team was from the Institute of Warm Waters.", "name"),
        right("The expedition was led by Mika Orland.", "apposition"),
        silent("Mika Orland had led three expeditions before.", "coverage"),
    ),
    *case(
        "science-04",
        """
        Contrary to what the group reported in 2015, the lake does not lose water through its bed. New
        measurements show that evaporation accounts for almost all of the loss. The level has fallen by 2.3
        metres since 1990.
        """,
        right("Nearly all the water that the lake loses evaporates.", "nominal"),
        wrong("The lake loses water through its bed, new measurements show.", "negation"),
        right("In 2015 the group had reported that water left the lake through its bed.", "span"),
        wrong("The level of the lake has risen by 2.3 metres since 1990.", "antonym"),
        right("In 1990 the level was 2.3 metres higher than it is now.", "converse"),
        wrong("The level of the lake has fallen by 3.2 metres since 1990.", "number"),
        wrong("Evaporation accounts for all of the loss.", "quantifier"),
        wrong("The level has fallen by 2.3 metres since 1980.", "date"),
        right("It is not true that the lake loses water through its bed.", "double-negation"),
    ),
    *case(
        "science-05",
        """
        Male sand frogs call from burrows; females do not call at all. The species, first described in 1911 by
        the naturalist Ottilie Brandt, lives only on the island of Sorne. Rats, which arrived with ships
        around 1850, eat its eggs.
        """,
        right("Female sand frogs are silent.", "paraphrase"),
        wrong("Female sand frogs call from burrows.", "roles"),
        right("Ottilie Brandt was the first to describe the species.", "voice"),
        wrong("The species was first described by Oskar Brandt.", "name"),
        right("The sand frog was described in the early twentieth century.", "span"),
        wrong("The sand frog was described in the nineteenth century.", "date"),
        right("The sand frog is found nowhere but on Sorne.", "paraphrase"),
        wrong("The sand frog lives on Sorne and on several other islands.", "quantifier"),
        wrong("Sand frogs eat the eggs of rats.", "roles"),
        right("The frogs' eggs are eaten by rats, which came by ship about 1850.", "voice"),
        wrong("Rats arrived on the island around 1950.", "date"),
        right("Rats came to the island in the middle of the 19th century.", "conversion"),
    ),
)
