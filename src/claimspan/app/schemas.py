"""JSON Schemas of the register's files, for editors that complete and check while one types."""

from __future__ import annotations

import json
from typing import Any

from claimspan.model.record import RECORD
from claimspan.model.register import Link, SourceFile, Speaker

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, str]:
    """Return the text of each schema by its file name."""
    made: dict[str, dict[str, Any]] = {
        "record.schema.json": RECORD.json_schema(by_alias=True),
        "speaker.schema.json": Speaker.model_json_schema(by_alias=True),
        "source.schema.json": SourceFile.model_json_schema(by_alias=True),
        "link.schema.json": Link.model_json_schema(by_alias=True),
    }
    return {
        name: json.dumps({"$schema": DIALECT, **schema}, indent=2, ensure_ascii=False) + "\n"
        for name, schema in made.items()
    }
