"""The output formats of ``claimspan extract``: who says what in some articles."""
