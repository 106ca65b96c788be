"""The window "Board as a page"."""
