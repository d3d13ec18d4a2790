"""CS907: a kept text is not the text its name says."""

from __future__ import annotations

from claimspan.model.file import FileTrouble
from claimspan.rules.base import Example
from claimspan.rules.files import file_rule

RULE = file_rule(
    "CS907",
    "forged-text",
    FileTrouble.FORGED_TEXT,
    "a text kept under `_texts/` does not have the digest that its name says",
    "What an edit did to a record is told by comparing with the text it was reviewed against. A kept text that was "
    "altered could make any edit look harmless, so it is not used.",
    Example(
        "the kept text was edited",
        finds=True,
        now="The probe weighs about 12 kilograms, Mara Lindt said. It will fly in 2031.",
        files={"claims/{article}/_texts/{text}.txt": "The probe weighs about 12 kilograms, Mara Lindt said."},
    ),
    Example("the kept text is what it was", finds=False),
)
