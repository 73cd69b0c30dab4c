"""PostgreSQL and Redis, started for you where the configuration names none."""

from tenure.embedded.servers import Addresses, connected, expected, running, servers

__all__ = ["Addresses", "connected", "expected", "running", "servers"]
