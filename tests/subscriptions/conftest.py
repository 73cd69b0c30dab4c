"""What the races need: a node of their own."""

from tests.spine.conftest import node

__all__ = ["node"]
