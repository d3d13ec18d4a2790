"""Dates, amounts and shares by their writing: a pipeline's names do not hold them, so that rules find them."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Span

GROUP = "values"
"""Key in ``doc.spans``; the labels are DATE, TIME, MONEY, PERCENT, QUANTITY and CARDINAL."""

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_SPELLED = (
    r"(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)"
)
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_SCALE = r"(?:\s(?:hundred|thousand|million|billion|trillion))"
_AMOUNT = rf"(?:{_DIGITS}{_SCALE}?|{_SPELLED}{_SCALE}{{1,2}}|{_SPELLED}(?<!\ba))"
_UNIT = (
    r"(?:km|kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|cm|mm|miles?|feet|foot|inch(?:es)?|kg|kilograms?"
    r"|kilos?|grams?|tons?|tonnes?|pounds?|lbs?\.?|lit(?:er|re)s?|gallons?|barrels?|acres?|hectares?|mph|kph|km/h"
    r"|degrees?(?:\s(?:Celsius|Fahrenheit))?|watts?|kW|MW|GW|megawatts?|gigawatts?|volts?|Hz|GHz|MHz|bytes?|GB|MB|TB)"
)
_SPAN_OF_TIME = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|century)"

_VALUE = re.compile(
    rf"""(?P<MONEY>(?:(?:US|A|C|NZ|HK)?[$€£¥₹]\s?{_DIGITS}(?:\s?(?:million|billion|trillion|[mbk]n?)\b)?
                 |\b{_AMOUNT}\s(?:dollars|euros?|pounds\ssterling|yuan|yen|rupees?|rubles|roubles|pesos|cents|pence|francs)\b))
      |(?P<PERCENT>\b{_AMOUNT}\s?(?:%|(?:per\s?cent|percentage\spoints?)\b))
      |(?P<DATE>\b(?:(?:{_DAY},?\s)?{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s\d{{4}})?(?![\d,]*\d)
                 |(?:{_DAY},?\s)?\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}(?:,?\s\d{{4}})?
                 |{_MONTH}\s\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}|{_DAY}|(?:early|mid|late)?-?\s?(?:1[5-9]|20)\d0s|(?:1[5-9]|20)\d\d
                 |(?:last|next|this|earlier\sthis)\s(?:week|month|year|decade|century|spring|summer|autumn|fall|winter)
                 |yesterday|today|tomorrow|{_AMOUNT}\s{_SPAN_OF_TIME}(?:\s(?:ago|earlier|later))?)\b)
      |(?P<TIME>\b\d{{1,2}}(?::\d{{2}})?\s?(?:[ap]\.?m\b\.?|o['’]clock\b)|\b\d{{1,2}}:\d{{2}}\b)
      |(?P<QUANTITY>\b{_AMOUNT}\s?-?{_UNIT}\b)
      |(?P<CARDINAL>\b{_DIGITS}{_SCALE}?\b|\b{_SPELLED}{_SCALE}\b)""",
    re.VERBOSE,
)


def marked(doc: Doc) -> Doc:
    """Set ``doc.spans["values"]``; none of them is inside a name, and each is made of whole tokens."""
    taken = {token.i for entity in doc.ents for token in entity}
    found = []
    for match in _VALUE.finditer(doc.text):
        span = doc.char_span(*match.span(), label=match.lastgroup or "", alignment_mode="contract")
        if span is not None and taken.isdisjoint(range(span.start, span.end)):
            found.append(span)
    doc.spans[GROUP] = _apart(found)
    return doc


def _apart(spans: list[Span]) -> list[Span]:
    """Return the spans that do not overlap an earlier one."""
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept
