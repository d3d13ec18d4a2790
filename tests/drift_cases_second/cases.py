"""All cases of the second set."""

import second_civic
import second_life
import second_lives
import second_match
import second_results
import second_rules
import second_storm
import second_wire

CASES = (
    *second_civic.CASES,
    *second_life.CASES,
    *second_lives.CASES,
    *second_match.CASES,
    *second_results.CASES,
    *second_rules.CASES,
    *second_storm.CASES,
    *second_wire.CASES,
)
