"""The output formats of ``claimspan audit``: whose words are recorded as whose."""
