"""Find the output formats by walking this package: a newcomer adds one file."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from claimspan import outputs as package
from claimspan.outputs.base import Output

_NO_FORMATS = {"base", "find"}


def names() -> tuple[str, ...]:
    """Return the names of all formats, sorted, importing none of them."""
    found = iter_modules(package.__path__)
    return tuple(sorted(module.name for module in found if not module.ispkg and module.name not in _NO_FORMATS))


def get(name: str) -> Output:
    """Return one format, importing its module alone.

    Raises:
        KeyError: There is no format of that name.
    """
    if name not in names():
        raise KeyError(name)
    output = import_module(f"{package.__name__}.{name}").OUTPUT
    if not isinstance(output, Output) or output.name != name:
        raise TypeError(f"outputs/{name}.py must declare OUTPUT, an Output named {name!r}")
    return output


def outputs() -> dict[str, Output]:
    """Return all formats by name, sorted."""
    return {name: get(name) for name in names()}
