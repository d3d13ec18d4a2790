"""Tables for spreadsheets: every cell quoted, none of them a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from claimspan.outputs.common.neutral import csv_cell

BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel takes UTF-8 for the local 8-bit encoding."""


def csv_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a header and the rows; cells come from outside."""
    text = io.StringIO()
    text.write(BYTE_ORDER_MARK)
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([csv_cell(cell) for cell in row] for row in rows)
    return text.getvalue()
