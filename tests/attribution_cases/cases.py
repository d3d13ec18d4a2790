"""All hand-written passages, under the name that the sets of cases share."""

from said_all import CASES

__all__ = ["CASES"]
