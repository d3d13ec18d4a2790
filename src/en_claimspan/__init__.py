"""The English pipeline of claimspan, as a package of its own: spaCy finds pipelines by the name of their package."""

from __future__ import annotations

from typing import Any

from spacy.language import Language

from claimspan import __version__
from claimspan.nlp.pipeline import load_packaged

__all__ = ["__version__", "load"]


def load(**overrides: Any) -> Language:
    """Return the pipeline; the overrides are those of ``spacy.load``."""
    return load_packaged(**overrides)
