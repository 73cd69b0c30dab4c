"""Letters to members: a rule asks for one in its own transaction, a job renders and sends it."""

from tenure.messaging import delivery

__all__ = ["delivery"]
