"""Dialogs. Each returns values and changes nothing itself."""
