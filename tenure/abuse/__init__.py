"""Keeping machines from the doors that people come in by."""
