"""Claim-and-quote provenance: records tied to the exact words of their sources."""

__version__ = "0.1.0"
