"""The board on disk."""
