"""What the proofs of accounts tell at their end."""

from tests.spine.claims import claim, pytest_terminal_summary

__all__ = ["claim", "pytest_terminal_summary"]
