"""The Earlier versions window."""
