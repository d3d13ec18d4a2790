"""Whether the speaker named around untouched words was swapped."""

from __future__ import annotations

from claimspan.engine.revision import Revision
from claimspan.model.change import Difference
from claimspan.model.selector import Selector
from claimspan.model.text import Span


def attribution_change(selector: Selector, here: Span, revision: Revision) -> Difference | None:
    """Return how the speaker around the words changed; None when nobody can say so for sure."""
    del selector, here, revision
    return None
