"""Tags and marks that the rules share."""

from __future__ import annotations

from claimspan.nlp.attributions.lists import listed

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
PAUSES = frozenset({",", "—", "–", "-", "--", ";", "―", "‒"})
FINAL = frozenset({".", "?", "!", "...", "…", ")", "]", "?!", "!?", "!!", "??", "....", "_", "*"})
LEADS = listed("leads") | {","}
INTERROGATIVES, ADJUNCTS = listed("interrogatives"), listed("adjuncts")
FRAGMENT = 8
"""A quotation of more tokens than this is a statement, not part of one."""
LONGEST_MENTION = 30
"""Tokens that stand between a speaker's first word and the cue at most, where only marks tell the speaker's extent."""
