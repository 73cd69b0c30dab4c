"""The only place that asks the machine what time it is."""

import time
from datetime import UTC, datetime


def now() -> datetime:
    """The present instant, in UTC. Rules take `now` as an argument; ask here only at the edge."""
    return datetime.now(UTC)


def monotonic() -> float:
    """Seconds on a clock that never goes back, for measuring and for deadlines."""
    return time.monotonic()
