"""Figures of claimspan, measured the same way every time."""
