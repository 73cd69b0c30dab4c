"""People and programs, and how they come in."""
