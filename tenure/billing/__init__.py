"""What is owed, what was paid, what went back."""
