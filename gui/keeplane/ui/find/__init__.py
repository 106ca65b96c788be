"""Finding tasks by words and filters."""
