"""Numbers of things as a person reads them."""

from __future__ import annotations

from collections.abc import Iterable


def counted(number: int, word: str, many: str | None = None) -> str:
    """Return ``1 record``, ``2 records``, ``10,000 records``.

    Args:
        number: How many.
        word: The word for one.
        many: The word for several, where it is not the first with an s.
    """
    return f"{number:,} {word if number == 1 else many or word + 's'}"


def listed(numbers: Iterable[int]) -> str:
    """Return ``33``, ``33 and 35``, ``33, 35 and 37``."""
    *others, last = map(str, numbers)
    return f"{', '.join(others)} and {last}" if others else last
