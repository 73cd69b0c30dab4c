"""Leaky buckets: how much one credential may still ask of one tenant."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

import structlog
from redis.asyncio import Redis
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import TimeoutError as RedisTimeoutError

from tenure.kit import clock

CAPACITY = 20_000
"""What a full bucket holds: four operations of the greatest cost allowed."""
RESTORE_RATE = 1_000
"""What flows back per second."""

UNREACHABLE = (RedisConnectionError, RedisTimeoutError, OSError)
_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class BucketState:
    """What is left after a request; `retry_after` is in whole seconds, zero where the cost was granted."""

    available: int
    restore_rate: int
    retry_after: int

    @property
    def granted(self) -> bool:
        return self.retry_after == 0


class Bucket(Protocol):
    """A bucket per key, full at first. What cannot be granted takes nothing."""

    async def take(self, key: str, cost: int) -> BucketState: ...


@dataclass(frozen=True, slots=True)
class _Flow:
    """The arithmetic of one bucket, in thousandths of a unit so that no part of a second is lost."""

    capacity: int
    restore_rate: int

    def take(self, level: int, elapsed_ms: int, cost: int) -> tuple[int, BucketState]:
        """The new level and what to answer; one unit per second is one thousandth per millisecond."""
        filled = min(self.capacity * 1000, level + max(elapsed_ms, 0) * self.restore_rate)
        missing = cost * 1000 - filled
        left = filled - cost * 1000 if missing <= 0 else filled
        return left, self.state(left, missing)

    def state(self, left: int, missing: int) -> BucketState:
        wait = -(-missing // (self.restore_rate * 1000)) if missing > 0 else 0
        return BucketState(left // 1000, self.restore_rate, wait)


def _milliseconds(now: datetime) -> int:
    return int(now.timestamp() * 1000)


class MemoryBucket:
    """Buckets in this process, the least recently used forgotten beyond `keys`."""

    def __init__(
        self,
        capacity: int = CAPACITY,
        restore_rate: int = RESTORE_RATE,
        now: Callable[[], datetime] = clock.now,
        keys: int = 100_000,
    ) -> None:
        self._flow = _Flow(capacity, restore_rate)
        self._now = now
        self._keys = keys
        self._levels: OrderedDict[str, tuple[int, int]] = OrderedDict()

    async def take(self, key: str, cost: int) -> BucketState:
        now = _milliseconds(self._now())
        level, seen = self._levels.pop(key, (self._flow.capacity * 1000, now))
        left, state = self._flow.take(level, now - seen, cost)
        self._levels[key] = (left, max(now, seen))
        if len(self._levels) > self._keys:
            self._levels.popitem(last=False)
        return state


# The time is an argument, so that a replica runs the script as the primary did and a test can set it.
# The answer is the level left and what was missing; the rest of the arithmetic is `_Flow.state`.
_TAKE = """
local capacity, rate = tonumber(ARGV[1]) * 1000, tonumber(ARGV[2])
local now, cost = tonumber(ARGV[3]), tonumber(ARGV[4]) * 1000
local kept = redis.call('HMGET', KEYS[1], 'level', 'seen')
local level, seen = tonumber(kept[1]) or capacity, tonumber(kept[2]) or now
local filled = math.min(capacity, level + math.max(now - seen, 0) * rate)
local missing = cost - filled
local left = filled
if missing <= 0 then left = filled - cost end
redis.call('HSET', KEYS[1], 'level', string.format('%.0f', left), 'seen', string.format('%.0f', math.max(now, seen)))
redis.call('PEXPIRE', KEYS[1], math.ceil(capacity / rate) + 1000)
return {left, missing}
"""


class RedisBucket:
    """Buckets shared by every node, each forgotten once it would be full again."""

    def __init__(
        self,
        client: Redis,
        capacity: int = CAPACITY,
        restore_rate: int = RESTORE_RATE,
        now: Callable[[], datetime] = clock.now,
        prefix: str = "bucket:",
    ) -> None:
        self._flow = _Flow(capacity, restore_rate)
        self._now = now
        self._prefix = prefix
        self._script: Any = client.register_script(_TAKE)

    async def take(self, key: str, cost: int) -> BucketState:
        arguments = [self._flow.capacity, self._flow.restore_rate, _milliseconds(self._now()), cost]
        left, missing = await self._script(keys=[self._prefix + key], args=arguments)
        return self._flow.state(int(left), int(missing))


class FallbackBucket:
    """The shared bucket; while it cannot be reached, the one of this process.

    `patience` is how long the shared one may take (its client would try again for seconds), and `pause` how long it is
    left alone after that; both in seconds.
    """

    def __init__(self, shared: Bucket, local: Bucket, patience: float = 0.25, pause: float = 5.0) -> None:
        self._shared = shared
        self._local = local
        self._patience = patience
        self._pause = pause
        self._retry_at = 0.0

    async def take(self, key: str, cost: int) -> BucketState:
        if clock.monotonic() < self._retry_at:
            return await self._local.take(key, cost)
        try:
            async with asyncio.timeout(self._patience):
                return await self._shared.take(key, cost)
        except UNREACHABLE as error:
            self._retry_at = clock.monotonic() + self._pause
            _log.warning("bucket.unreachable", error=repr(error), retry_in=self._pause)
            return await self._local.take(key, cost)
