"""``python -m claimspan``."""

from claimspan.cli.main import main

main()
