"""Whether a password stands in lists that guessers have."""
