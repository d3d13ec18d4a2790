"""The rules: one frozen value per file, found by walking this package."""
