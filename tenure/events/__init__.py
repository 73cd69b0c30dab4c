"""What can happen, and how it is told: `emit` collects, the end of the transaction appends to the tenant's log."""

from tenure.events.catalogue import *  # noqa: F403  (every event is imported by its own name from here)
from tenure.events.core import CATALOGUE, Event, append, emit, event, pending, prepare, restored

__all__ = ["CATALOGUE", "Event", "append", "emit", "event", "pending", "prepare", "restored"]
