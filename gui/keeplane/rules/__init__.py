"""The rulebook, cues, deciding and explaining."""
