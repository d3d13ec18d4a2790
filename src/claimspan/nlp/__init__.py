"""What needs the parse of a sentence; the only place that imports spaCy."""
