"""Telling people from machines."""
