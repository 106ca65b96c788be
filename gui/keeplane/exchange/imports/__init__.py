"""Lists of tasks that come in from other programs, one file a format."""
