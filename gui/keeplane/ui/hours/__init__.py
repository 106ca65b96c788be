"""The window "Hours and money"."""
