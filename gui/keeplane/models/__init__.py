"""What Qt needs to show and change a board."""
