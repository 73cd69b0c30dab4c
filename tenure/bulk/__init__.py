"""Whole lists out into a file, and a file's rows in: by jobs that go on where they were cut off."""
