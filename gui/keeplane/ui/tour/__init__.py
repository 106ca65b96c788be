"""The guided tour of the window."""
