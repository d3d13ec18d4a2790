"""Policy documents with boilerplate."""

from drift_case import SAME, case, text

POLICY = text("""
1. Purpose. This policy governs the use of vehicles owned by the Borough of Lirnmouth. It applies to all employees,
including temporary staff.

2. Drivers. Employees must hold a valid licence. A line manager shall approve each journey in advance. Records shall
be kept for five years.

3. Fuel. Fuel cards may be used for borough vehicles only. A line manager may approve exceptions in writing. Records
shall be kept for five years.

4. Accidents. Drivers must report every accident within 24 hours, whether or not anyone was injured. Drivers should
not admit liability. Records shall be kept for ten years.

5. Private use. Private use is prohibited unless the head of department has consented. Fines are paid by the driver,
not by the borough. Records shall be kept for five years.

6. Review. This policy will be reviewed every two years, starting in 2027. The auditor may inspect any record without
prior notice. Questions should be addressed to fleet@lirnmouth.example.
""")

KEPT = "Records shall be kept for five years."

CASES = (
    case(
        "policy-01",
        POLICY,
        KEPT,
        SAME,
        "moved",
        "boilerplate",
        "ours is the one of section 5; section 3 is cut with its copy",
        (
            (
                "3. Fuel. Fuel cards may be used for borough vehicles only. A line manager may approve "
                "exceptions in writing. "
                "Records shall be kept for five years.\n\n"
            ),
            "",
        ),
        nth=3,
        now_nth=2,
    ),
    case(
        "policy-02",
        POLICY,
        KEPT,
        "Records shall be kept for seven years.",
        "changed",
        "boilerplate",
        "the copy of section 3 is edited, those of 2 and 5 are not",
        nth=2,
    ),
    case(
        "policy-03",
        POLICY,
        KEPT,
        SAME,
        "intact",
        "boilerplate",
        "ours is section 2's; section 3's copy is edited",
        ("in writing. Records shall be kept for five years.", "in writing. Records shall be kept for six years."),
        nth=-1,
        now_nth=-1,
    ),
    case(
        "policy-04",
        POLICY,
        KEPT,
        None,
        "gone",
        "boilerplate",
        "section 3 is struck with its copy; the copies of other sections stay",
        (
            (
                "3. Fuel. Fuel cards may be used for borough vehicles only. A line manager may approve "
                "exceptions in writing. "
                "Records shall be kept for five years.\n\n"
            ),
            "",
        ),
        nth=2,
    ),
    case(
        "policy-05",
        POLICY,
        "It applies to all employees, including temporary staff.",
        "It applies to all employees, excluding temporary staff.",
        "changed",
        "antonym",
        "including to excluding",
    ),
    case(
        "policy-06",
        POLICY,
        "A line manager shall approve each journey in advance.",
        "Each journey shall be approved in advance by a line manager.",
        "reworded",
        "passive",
        "active to passive",
    ),
    case(
        "policy-07",
        POLICY,
        "A line manager shall approve each journey in advance.",
        "A line manager should approve each journey in advance.",
        "changed",
        "modality",
        "shall to should",
    ),
    case(
        "policy-08",
        POLICY,
        "Fuel cards may be used for borough vehicles only.",
        "Fuel cards may only be used for borough vehicles.",
        "reworded",
        "scope-kept",
        "only changes its place",
    ),
    case(
        "policy-09",
        POLICY,
        "Drivers must report every accident within 24 hours, whether or not anyone was injured.",
        "Drivers must report every accident within 24 hours if anyone was injured.",
        "changed",
        "condition-added",
        "a condition comes in",
    ),
    case(
        "policy-10",
        POLICY,
        "Drivers must report every accident within 24 hours",
        "Drivers must report every accident within one day",
        "reworded",
        "unit-converted",
        "24 hours = one day",
        fair=False,
    ),
    case(
        "policy-11",
        POLICY,
        "Drivers should not admit liability.",
        "Drivers must not admit liability.",
        "changed",
        "modality",
        "should to must",
    ),
    case(
        "policy-12",
        POLICY,
        "Private use is prohibited unless the head of department has consented.",
        "Private use is not permitted without the consent of the head of department.",
        "reworded",
        "negation-kept",
        "prohibited unless = not permitted without",
    ),
    case(
        "policy-13",
        POLICY,
        "Private use is prohibited unless the head of department has consented.",
        "Private use is permitted unless the head of department has objected.",
        "changed",
        "antonym",
        "the rule and its exception are turned round",
    ),
    case(
        "policy-14",
        POLICY,
        "Fines are paid by the driver, not by the borough.",
        "Fines are paid by the borough, not by the driver.",
        "changed",
        "roles",
        "who pays is swapped",
    ),
    case(
        "policy-15",
        POLICY,
        "This policy will be reviewed every two years, starting in 2027.",
        "This policy will be reviewed twice a year, starting in 2027.",
        "changed",
        "frequency",
        "every two years to twice a year",
    ),
    case(
        "policy-16",
        POLICY,
        "This policy will be reviewed every two years, starting in 2027.",
        "Beginning in 2027, this policy will be reviewed every other year.",
        "reworded",
        "clause-order",
        "every two years = every other year",
    ),
    case(
        "policy-17",
        POLICY,
        "The auditor may inspect any record without prior notice.",
        "The auditor may inspect any record with prior notice.",
        "changed",
        "negation-removed",
        "without to with",
    ),
    case(
        "policy-18",
        POLICY,
        "2. Drivers. Employees must hold a valid licence. A line manager shall approve each journey "
        "in advance. Records shall be kept for five years.",
        "Drivers (section 2). Employees must hold a valid license. "
        "Each journey shall be approved in advance by a line manager. Records shall be kept for five years.",
        "reworded",
        "whole-paragraph",
        "a whole paragraph, spelling and voice",
    ),
)
