"""Tasks, lanes, and the pure operations on them with their inverses."""
