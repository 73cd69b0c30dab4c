"""One contract for every bucket."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from redis.asyncio import Redis

from tenure.gateways.buckets import Bucket, BucketState, FallbackBucket, MemoryBucket, RedisBucket
from tenure.kit import ids
from tests.servers import addresses


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.time = datetime(2026, 1, 1, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def advance(self, **span: float) -> None:
        self.time += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def redis() -> AsyncIterator[Redis]:
    url = addresses().redis_url
    if url is None:
        pytest.skip("there is no redis-server on this machine")
    async with Redis.from_url(url) as client:
        yield client


@pytest.fixture
def prefix() -> str:
    return f"bucket-{ids.new()}:"


@pytest.fixture(params=["memory", "redis", "fallback"])
def bucket(request: pytest.FixtureRequest, clock: Clock, prefix: str) -> Bucket:
    """A bucket of 100 that gains 10 a second."""
    if request.param == "redis":
        return RedisBucket(request.getfixturevalue("redis"), 100, 10, clock.now, prefix)
    memory = MemoryBucket(100, 10, clock.now)
    return memory if request.param == "memory" else FallbackBucket(_unreachable(), memory)


def _unreachable() -> Bucket:
    return RedisBucket(Redis(host="127.0.0.1", port=1, socket_connect_timeout=1))


async def test_a_bucket_is_full_at_first(bucket: Bucket) -> None:
    state = await bucket.take("a", 0)
    assert (state.available, state.restore_rate, state.retry_after) == (100, 10, 0)


async def test_taking_leaves_the_rest(bucket: Bucket) -> None:
    assert (await bucket.take("a", 30)).available == 70
    assert (await bucket.take("a", 70)).available == 0


async def test_what_is_refused_takes_nothing_and_says_how_long_to_wait(bucket: Bucket) -> None:
    await bucket.take("a", 95)
    refused = await bucket.take("a", 31)
    assert not refused.granted
    assert (refused.available, refused.retry_after) == (5, 3)
    assert (await bucket.take("a", 5)).granted


async def test_after_that_long_it_is_granted_and_not_before(bucket: Bucket, clock: Clock) -> None:
    await bucket.take("a", 100)
    wait = (await bucket.take("a", 25)).retry_after
    clock.advance(seconds=wait - 0.6)
    assert not (await bucket.take("a", 25)).granted
    clock.advance(seconds=0.6)
    assert (await bucket.take("a", 25)).granted


async def test_no_part_of_a_second_is_lost(bucket: Bucket, clock: Clock) -> None:
    await bucket.take("a", 100)
    for _ in range(30):
        clock.advance(milliseconds=50)
        state = await bucket.take("a", 0)
    assert state.available == 15


async def test_it_never_holds_more_than_its_capacity(bucket: Bucket, clock: Clock) -> None:
    await bucket.take("a", 1)
    clock.advance(days=400)
    assert (await bucket.take("a", 0)).available == 100


async def test_each_key_has_its_own(bucket: Bucket) -> None:
    await bucket.take("a", 100)
    assert (await bucket.take("b", 100)).granted


async def test_a_clock_that_goes_back_gives_nothing(bucket: Bucket, clock: Clock) -> None:
    await bucket.take("a", 50)
    clock.advance(hours=-1)
    assert (await bucket.take("a", 0)).available == 50
    clock.advance(hours=1)
    assert (await bucket.take("a", 0)).available == 50


async def test_nodes_share_a_bucket_in_redis(redis: Redis, clock: Clock, prefix: str) -> None:
    one, other = (RedisBucket(redis, 100, 10, clock.now, prefix) for _ in range(2))
    await one.take("a", 60)
    assert (await other.take("a", 0)).available == 40


async def test_a_bucket_in_redis_is_forgotten_once_it_is_full_again(redis: Redis, clock: Clock, prefix: str) -> None:
    await RedisBucket(redis, 100, 10, clock.now, prefix).take("a", 60)
    assert 9_000 < await redis.pttl(f"{prefix}a") <= 11_000


async def test_memory_forgets_who_was_away_longest(clock: Clock) -> None:
    bucket = MemoryBucket(100, 10, clock.now, keys=2)
    for key in ("a", "b", "c"):
        await bucket.take(key, 100)
    assert (await bucket.take("c", 0)).available == 0
    assert (await bucket.take("a", 0)).available == 100


async def test_redis_is_asked_again_after_a_pause(redis: Redis, clock: Clock, prefix: str) -> None:
    shared = RedisBucket(redis, 100, 10, clock.now, prefix)
    bucket = FallbackBucket(_Flaky(shared), MemoryBucket(100, 10, clock.now), pause=0)
    assert (await bucket.take("a", 10)).available == 90  # in memory
    assert (await bucket.take("a", 30)).available == 70  # in Redis


class _Flaky:
    """A bucket that cannot be reached the first time."""

    def __init__(self, bucket: Bucket) -> None:
        self._turns = iter([_unreachable(), bucket])

    async def take(self, key: str, cost: int) -> BucketState:
        return await next(self._turns).take(key, cost)
