"""What finds a span again: W3C Web Annotation TextPosition and TextQuote selectors in one."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from claimspan.model.text import Span

CONTEXT = 32
"""Code points of prefix and suffix kept, as in Hypothesis' and Apache Annotator's selectors."""

Context = Annotated[str, StringConstraints(max_length=CONTEXT)]


class Frozen(BaseModel):
    """A value read from a register file: immutable, no unknown keys, no coercion."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Selector(Frozen):
    """The words of one part: where they stood, what they are, and what stood around them.

    ``span`` counts code points of the reviewed text; ``prefix`` and ``suffix`` are shorter than
    :data:`CONTEXT` only at the ends of the text.
    """

    span: Span
    exact: Annotated[str, Field(min_length=1)]
    prefix: Context
    suffix: Context

    @model_validator(mode="after")
    def _span_fits_words(self) -> Self:
        start, end = self.span
        if start < 0 or end <= start:
            raise ValueError(f"span [{start}, {end}] is reversed, empty or negative: start must come before end")
        if end - start != len(self.exact):
            raise ValueError(f"span [{start}, {end}] covers {end - start} code points, but exact has {len(self.exact)}")
        return self

    @classmethod
    def describe(cls, text: str, span: Span) -> Self:
        """Return the selector of ``span`` in ``text``.

        Raises:
            ValueError: The span is empty or leaves the text.
        """
        start, end = span
        if not 0 <= start < end <= len(text):
            raise ValueError(f"span [{start}, {end}] is not inside the text of {len(text)} code points")
        return cls(
            span=Span(start, end),
            exact=text[start:end],
            prefix=text[max(0, start - CONTEXT) : start],
            suffix=text[end : end + CONTEXT],
        )
