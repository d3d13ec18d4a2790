"""All hand-written statements held against invented evidence."""

import cases_answers
import cases_court
import cases_culture
import cases_finance
import cases_health
import cases_history
import cases_lives
import cases_local
import cases_long
import cases_names
import cases_notes
import cases_plain
import cases_policy
import cases_science
import cases_sport
import cases_talk
import cases_tech
import cases_turned
import cases_weather

ROWS = (
    *cases_local.CASES,
    *cases_science.CASES,
    *cases_sport.CASES,
    *cases_finance.CASES,
    *cases_court.CASES,
    *cases_health.CASES,
    *cases_weather.CASES,
    *cases_policy.CASES,
    *cases_culture.CASES,
    *cases_tech.CASES,
    *cases_history.CASES,
    *cases_lives.CASES,
    *cases_notes.CASES,
    *cases_answers.CASES,
    *cases_long.CASES,
    *cases_names.CASES,
    *cases_plain.CASES,
    *cases_talk.CASES,
    *cases_turned.CASES,
)
