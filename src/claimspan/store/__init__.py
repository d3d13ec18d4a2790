"""Everything that touches files, git and the cache."""
