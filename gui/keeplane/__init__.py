"""Keeplane: a board that helps you decide what to keep and what to outsource."""
