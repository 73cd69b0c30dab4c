"""Asking the world's name servers."""
