"""The output formats of a check: one file per format, each a pure function from report to text."""
