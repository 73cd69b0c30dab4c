"""Addresses that others name, asked without letting them lead us into our own network."""
