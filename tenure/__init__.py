"""Tenure: everything of the platform that has no room of its own at the root."""
