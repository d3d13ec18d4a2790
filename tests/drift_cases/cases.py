"""All hand-written drift cases."""

import drift_bait
import drift_court
import drift_finance
import drift_form
import drift_heavy
import drift_lists
import drift_local
import drift_names
import drift_place
import drift_policy
import drift_quiet
import drift_science
import drift_sports
import drift_talk
import drift_wire
import drift_world

CASES = (
    *drift_wire.CASES,
    *drift_sports.CASES,
    *drift_finance.CASES,
    *drift_science.CASES,
    *drift_court.CASES,
    *drift_local.CASES,
    *drift_world.CASES,
    *drift_talk.CASES,
    *drift_lists.CASES,
    *drift_policy.CASES,
    *drift_names.CASES,
    *drift_form.CASES,
    *drift_place.CASES,
    *drift_heavy.CASES,
    *drift_bait.CASES,
    *drift_quiet.CASES,
)
