"""Predicates with their roles, denials and force, read off the parse of a sentence."""
