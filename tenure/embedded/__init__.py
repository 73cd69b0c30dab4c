"""PostgreSQL and Redis, started for you where the configuration names none."""

from tenure.embedded.servers import Addresses, connected, running, servers

__all__ = ["Addresses", "connected", "running", "servers"]
