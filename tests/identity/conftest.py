"""What the proofs of identity share: nodes of their own, and Redis to kill."""

from tests.realtime.conftest import redis_binary, redis_server
from tests.spine.conftest import node

__all__ = ["node", "redis_binary", "redis_server"]
