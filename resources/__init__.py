"""Data files that ship with Keeplane; keeplane.assets is their only reader."""
