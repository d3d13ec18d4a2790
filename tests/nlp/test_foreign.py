"""Whether an article is English."""

from __future__ import annotations

import time

import pytest

from claimspan.nlp.language import foreign

ENGLISH = [
    "",
    "Lindt",
    "1 2 3",
    '"' * 10_000,
    "Harbour Board Backs Mara Lindt Over Quay Repair Plan",
    "The harbour master said on Monday that the quay would be closed until the repair is paid for by the town council.",
    "The mayor read it out: “Der Hafen bleibt für alle Schiffe zu, bis die Stadt bezahlt hat.” Then she left the hall.",
    "http://a.example/x.html http://b.example/y.html " * 6,
    "Casa de la Moneda opened in 1535.",
    "The probe weighs 10 kilograms.",
    "Van der Berg und Sons GmbH, Hamburg",
    "Beta (β) particles",
]
GERMAN = """Die Hafenmeisterin sagte am Montag, der Kai werde nicht vor dem Winter geöffnet. Der Rat der Stadt hatte
zuvor verlangt, dass die Arbeiten bis zum Herbst beendet sind."""
FRENCH = """La capitaine du port a déclaré lundi que le quai ne serait pas rouvert avant l’hiver. Le conseil avait
demandé que les travaux soient finis pour la rentrée."""
SPANISH = """La capitana del puerto dijo el lunes que el muelle no se abrirá antes del invierno. El consejo había pedido
que las obras terminaran en otoño."""
RUSSIAN = "Начальник порта заявила в понедельник, что причал не откроют до зимы."
CHINESE = "港口负责人星期一说，码头在冬天以前不会重新开放。市议会此前要求工程在秋天完成。"
FOREIGN = [
    (GERMAN, "it reads as German"),
    (FRENCH, "it reads as French"),
    (SPANISH, "it reads as Spanish"),
    (RUSSIAN, "it is written in Cyrillic"),
    (CHINESE, "it is written in Chinese characters"),
    ("探测器重约十公斤。", "it is written in Chinese characters"),
    ("Die Sonde ist nicht schwer.", "it reads as German"),
    ("La sonde pèse dix kilogrammes et ne vole pas.", "it reads as French"),
    ("La sonda pesa diez kilos y no vuela con una nave.", "it reads as Spanish"),
]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_and_short_texts_are_read(text: str) -> None:
    assert foreign(text) == ""


@pytest.mark.parametrize(("text", "reason"), FOREIGN)
def test_other_languages_are_named(text: str, reason: str) -> None:
    assert foreign(text) == reason


def test_a_language_that_is_not_listed_does_not_read_as_english() -> None:
    text = "Msimamizi wa bandari alisema Jumatatu kwamba gati halitafunguliwa kabla ya majira ya baridi. "
    assert foreign(text * 5) == "it does not read as English"


def test_a_megabyte_takes_no_longer_than_its_beginning() -> None:
    started = time.process_time()
    foreign("mara lindt " * 100_000)
    assert time.process_time() - started < 1
