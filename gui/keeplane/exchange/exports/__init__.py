"""Tasks that go out to other programs, one file a format."""
