"""Tags and marks that the rules share."""

from __future__ import annotations

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
PAUSES = frozenset({",", "—", "–", "-", "--", ";", "―", "‒"})
FINAL = frozenset({".", "?", "!", "...", "…", ")", "]", "?!", "!?", "!!", "??", "....", "_", "*"})
LEADS = frozenset({"but", "and", "yet", "so", "or", "nor", "—", "–", "-", ",", "--", ";", ":", "•", "*", "plus"})
INTERROGATIVES = frozenset({"if", "whether", "how", "why", "what", "when", "where", "who", "which", "whose"})
ADJUNCTS = frozenset(
    {"while", "as", "because", "after", "before", "when", "although", "though", "since", "where", "until", "unless"}
)
FRAGMENT = 8
"""A quotation of more tokens than this is a statement, not part of one."""
LONGEST_MENTION = 30
