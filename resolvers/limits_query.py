"""What the caller may still ask."""

from dataclasses import dataclass

from resolvers.asking import Asking
from tenure.gateways.buckets import CAPACITY


@dataclass(frozen=True, slots=True)
class RateLimit:
    """Costs: what a full bucket holds, what is in it now, and what flows back per second."""

    capacity: int
    available: int
    restore_rate: int


async def rate_limit(asking: Asking) -> RateLimit | None:
    """None where operations are free."""
    if asking.bucket is None:
        return None
    state = await asking.bucket.take(asking.bucket_key, 0)
    return RateLimit(CAPACITY, state.available, state.restore_rate)
