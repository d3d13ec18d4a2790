"""What a person typed, refused in plain words where the register cannot hold it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pydantic import ValidationError

from claimspan.errors import UsageError
from claimspan.store import explain


@contextmanager
def plainly() -> Iterator[None]:
    """Turn a validation error into one line for the person; also a decorator.

    Raises:
        UsageError: A value is empty, no date, not Unicode ...
    """
    try:
        yield
    except ValidationError as failed:
        error = next(iter(explain.relevant(failed.errors(include_url=False))))
        where = tuple(error["loc"])
        if error["type"] == "string_unicode":
            raise UsageError(f"{explain.named(where)} is not valid UTF-8", hint="type it anew") from failed
        message, hint = explain.message(error, where, ())
        raise UsageError(message, hint=hint) from failed
