"""Businesses: how a request finds its own, and how one comes to be."""
