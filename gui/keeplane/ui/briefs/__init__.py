"""The Brief window."""
