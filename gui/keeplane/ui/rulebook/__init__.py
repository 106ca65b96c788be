"""The Rulebook window: what every rule says, and the user's changes to it."""
