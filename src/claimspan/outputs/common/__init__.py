"""What several output formats share: neutralisers, marked differences, the user's words."""
