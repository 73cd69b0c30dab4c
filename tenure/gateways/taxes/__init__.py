"""Whoever knows whose a tax number is."""
