"""Whom an article names, and whom the mentions of its attributions mean."""
