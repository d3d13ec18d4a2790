"""Load the packaged English pipeline, or another one that is installed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.util import load_model_from_path
from thinc.api import Model

from claimspan.errors import ClaimspanError, ConfigError
from claimspan.nlp import lines
from claimspan.nlp.names import component as names
from claimspan.nlp.names import embed as _embed  # noqa: F401 - the packaged networks are made of it
from claimspan.nlp.names.fuse import fuse

PACKAGED = "en_claimspan"
FOLDER = Path(__file__).parent / PACKAGED

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_GROUP = "spacy_models"
"""Entry points by which installed pipelines announce themselves (``spacy package`` writes them)."""

_BACK = f'or take the key "pipeline" out of the configuration to use the packaged {PACKAGED}'


@cache
def load(name: str = PACKAGED) -> Language:
    """Return the pipeline called ``name``, completed by this program's own components.

    Another pipeline than the packaged one has to be an installed distribution that announces itself to spaCy; the name
    is never taken for a path, since it comes from the configuration of whatever is being checked.

    Raises:
        ConfigError: It is not installed, cannot be loaded, is not English or does not parse.
    """
    if name != PACKAGED:
        return _completed(_installed(name), name)
    nlp = load_packaged()
    for model in _models(nlp):
        fuse(model)
    return nlp


def load_packaged(**overrides: Any) -> Language:
    """Return the packaged pipeline; the overrides are those of ``spacy.load``.

    Raises:
        ClaimspanError: Its files are not there or damaged.
    """
    try:
        nlp = load_model_from_path(FOLDER, **overrides)
    except (OSError, ValueError) as error:
        hint = "install claimspan again"
        raise ClaimspanError(f"the packaged pipeline cannot be read ({_first_line(error)})", hint=hint) from error
    widen(nlp)
    return nlp


def widen(nlp: Language) -> None:
    """Turn weights that are stored with half precision into those the networks calculate with."""
    for model in _models(nlp):
        for node in model.walk():
            for name in node.param_names:
                weights: Any = node.get_param(name) if node.has_param(name) else None
                if weights is not None and weights.dtype == np.float16:
                    node.set_param(name, weights.astype(np.float32))


def _models(nlp: Language) -> Iterator[Model[Any, Any]]:
    """Yield the networks of a pipeline."""
    for _, component in nlp.components:
        model = getattr(component, "model", None)
        if isinstance(model, Model):
            yield model


def _installed(name: str) -> Language:
    """Return the installed pipeline of that name as it is."""
    announced = metadata.entry_points(group=_GROUP, name=name) if _NAME.fullmatch(name) else ()
    if not announced:
        hint = f"install the package that holds it, {_BACK}"
        raise ConfigError(f'no pipeline "{name[:100]}" is installed', hint=hint)
    try:
        nlp = import_module(name).load()
    except Exception as error:  # a package of others may fail in any way
        hint = f"install it again with what it requires, {_BACK}"
        raise ConfigError(f'the pipeline "{name}" cannot be loaded ({_first_line(error)})', hint=hint) from error
    if not isinstance(nlp, Language):
        raise ConfigError(f'"{name}" is no spaCy pipeline', hint=f"name another one, {_BACK}")
    return nlp


def _completed(nlp: Language, name: str) -> Language:
    """Check that the rules can read what the pipeline writes, and add the components it lacks."""
    if nlp.lang != "en":
        raise ConfigError(f'the pipeline "{name}" reads "{nlp.lang}", not English', hint=f"name another one, {_BACK}")
    parsers = [pipe for pipe in nlp.pipe_names if "token.dep" in nlp.get_pipe_meta(pipe).assigns]
    if not parsers:
        raise ConfigError(f'the pipeline "{name}" has no parser', hint=f"name one that has, {_BACK}")
    if lines.NAME not in nlp.pipe_names:
        nlp.add_pipe(lines.NAME, first=True)
    finders = [pipe for pipe in nlp.pipe_names if "doc.ents" in nlp.get_pipe_meta(pipe).assigns]
    if names.NAME not in nlp.pipe_names:
        nlp.add_pipe(names.NAME, after=max((*parsers, *finders), key=nlp.pipe_names.index))
    return nlp


def _first_line(error: BaseException) -> str:
    return (str(error) or type(error).__name__).splitlines()[0][:200]
