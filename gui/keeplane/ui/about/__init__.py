"""What this program is, what it is made of, and how it runs here."""
