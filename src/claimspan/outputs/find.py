"""Find the output formats by walking a package: a newcomer adds one file."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, Generic, TypeVar

from claimspan.model.audit import Audit
from claimspan.model.extraction import Extraction
from claimspan.model.finding import Report
from claimspan.outputs.base import Output

_NO_FORMATS = {"base", "find"}
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Formats(Generic[_Answer]):
    """The formats of one command's answer.

    Attributes:
        command: The command.
        package: Holds one module per format.
        default: The format used when none is named.
    """

    command: str
    package: str
    default: str

    def names(self) -> tuple[str, ...]:
        """Return the names of all formats, sorted, importing none of them."""
        found = iter_modules(import_module(self.package).__path__)
        return tuple(sorted(module.name for module in found if not module.ispkg and module.name not in _NO_FORMATS))

    def get(self, name: str) -> Output[_Answer]:
        """Return one format, importing its module alone.

        Raises:
            KeyError: There is no format of that name.
        """
        if name not in self.names():
            raise KeyError(name)
        output: Any = import_module(f"{self.package}.{name}").OUTPUT
        if not isinstance(output, Output) or output.name != name:
            raise TypeError(f"{self.package}.{name} must declare OUTPUT, an Output named {name!r}")
        return output

    def outputs(self) -> dict[str, Output[_Answer]]:
        """Return all formats by name, sorted."""
        return {name: self.get(name) for name in self.names()}


REPORTS: Formats[Report] = Formats("check", "claimspan.outputs", "full")
EXTRACTS: Formats[Extraction] = Formats("extract", "claimspan.outputs.extracts", "text")
AUDITS: Formats[Audit] = Formats("audit", "claimspan.outputs.audits", "text")

names, get, outputs = REPORTS.names, REPORTS.get, REPORTS.outputs
