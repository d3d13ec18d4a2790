"""All hand-written passages on who said what."""

import said_court
import said_culture
import said_form
import said_garbled
import said_hard
import said_health
import said_local
import said_mix
import said_names
import said_paragraphs
import said_policy
import said_quiet
import said_science
import said_sports_finance
import said_talk
import said_tech
import said_voices
import said_wire
import said_world

CASES = (
    *said_wire.CASES,
    *said_local.CASES,
    *said_science.CASES,
    *said_health.CASES,
    *said_sports_finance.CASES,
    *said_court.CASES,
    *said_policy.CASES,
    *said_talk.CASES,
    *said_world.CASES,
    *said_tech.CASES,
    *said_culture.CASES,
    *said_form.CASES,
    *said_garbled.CASES,
    *said_hard.CASES,
    *said_names.CASES,
    *said_paragraphs.CASES,
    *said_mix.CASES,
    *said_voices.CASES,
    *said_quiet.CASES,
)
