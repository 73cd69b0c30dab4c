"""What the proofs of identity share: nodes of their own, and lines that tell what was shown."""

from tests.realtime.conftest import redis_binary, redis_server
from tests.spine.claims import claim, pytest_terminal_summary
from tests.spine.conftest import node

__all__ = ["claim", "node", "pytest_terminal_summary", "redis_binary", "redis_server"]
