"""The output formats of a check, and below of other answers: one file per format, each a pure function to text."""
