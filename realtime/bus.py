"""Wake-ups between nodes. A hint and never the truth: readers heal a lost one by position."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Protocol

import structlog
from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

log = structlog.get_logger(__name__)

Listener = Callable[[int], None]

_BACKOFF_SECONDS = (0.05, 0.1, 0.2, 0.5, 1.0)
_READ_SECONDS = 15.0
_CONNECT_SECONDS = 2.0
_OUTAGES = (RedisError, OSError, TimeoutError)


class Bus(Protocol):
    """Tells every node that a topic has reached a position."""

    async def publish(self, topic: str, position: int) -> None:
        """Wake whoever listens on any node. Never fails and never waits for the network."""
        ...

    def listen(self, topic: str, listener: Listener) -> Callable[[], None]:
        """Call `listener` at each wake-up until the returned function is called."""
        ...

    def subscribe(self, topic: str) -> "WakeUps":
        """The newest position whenever it has been told anew; older ones that nobody took are skipped."""
        ...

    async def close(self) -> None: ...


class LocalBus:
    """Wake-ups within one process."""

    def __init__(self) -> None:
        self._listeners: dict[str, dict[object, Listener]] = {}

    async def publish(self, topic: str, position: int) -> None:
        self.deliver(topic, position)

    def deliver(self, topic: str, position: int) -> None:
        for listener in list(self._listeners.get(topic, {}).values()):
            listener(position)

    def listen(self, topic: str, listener: Listener) -> Callable[[], None]:
        key = object()
        self._listeners.setdefault(topic, {})[key] = listener

        def stop() -> None:
            listeners = self._listeners.get(topic, {})
            listeners.pop(key, None)
            if not listeners:
                self._listeners.pop(topic, None)

        return stop

    def subscribe(self, topic: str) -> "WakeUps":
        return WakeUps(lambda listener: self.listen(topic, listener))

    async def close(self) -> None:
        self._listeners.clear()


class RedisBus:
    """Wake-ups through Redis: one subscriber connection per node, which heals itself.

    A node wakes itself without the detour, so that one node alone is prompt even while Redis is away.
    """

    def __init__(self, url: str, prefix: str = "tenure:wake:") -> None:
        # Retrying is our own loop's: the client's would hide an outage from it.
        self._redis = Redis.from_url(
            url, socket_connect_timeout=_CONNECT_SECONDS, socket_timeout=_CONNECT_SECONDS, retry=Retry(NoBackoff(), 0)
        )
        self._prefix = prefix
        self._local = LocalBus()
        self._listening: dict[str, int] = {}
        self._unsent: dict[str, int] = {}
        self._changed = asyncio.Event()
        self._pubsub: PubSub | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._closed = False

    async def publish(self, topic: str, position: int) -> None:
        self._local.deliver(topic, position)
        self._unsent[topic] = max(position, self._unsent.get(topic, position))
        self._start()
        self._changed.set()

    def listen(self, topic: str, listener: Listener) -> Callable[[], None]:
        stop_local = self._local.listen(topic, listener)
        self._listening[topic] = self._listening.get(topic, 0) + 1
        self._start()
        self._changed.set()
        stopped = False

        def stop() -> None:
            nonlocal stopped
            if stopped:
                return
            stopped = True
            stop_local()
            self._listening[topic] -= 1
            if not self._listening[topic]:
                del self._listening[topic]
                self._changed.set()

        return stop

    def subscribe(self, topic: str) -> "WakeUps":
        return WakeUps(lambda listener: self.listen(topic, listener))

    async def close(self) -> None:
        self._closed = True
        self._changed.set()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._local.close()
        await self._redis.aclose()

    def _start(self) -> None:
        if not self._tasks and not self._closed:
            self._tasks = [asyncio.create_task(self._send()), asyncio.create_task(self._receive())]

    async def _send(self) -> None:
        """Publish what is new and keep the subscriptions as the listeners are.

        The client can turn the cancellation of `close` into an outage of its own, so the loops look at `_closed` too.
        """
        while not self._closed:
            await self._changed.wait()
            self._changed.clear()
            try:
                await self._publish_unsent()
                await self._align()
            except _OUTAGES as error:
                log.warning("bus.unreachable", error=str(error))
                await asyncio.sleep(_BACKOFF_SECONDS[0])

    async def _publish_unsent(self) -> None:
        unsent, self._unsent = self._unsent, {}
        if unsent:
            async with self._redis.pipeline(transaction=False) as pipeline:
                for topic, position in unsent.items():
                    pipeline.publish(self._prefix + topic, position)
                await pipeline.execute()

    async def _align(self) -> None:
        pubsub = self._pubsub
        if pubsub is None:
            return
        wanted = {self._prefix + topic for topic in self._listening}
        present = {name.decode() for name in pubsub.channels} - {self._prefix}
        if missing := wanted - present:
            await pubsub.subscribe(*missing)
        if needless := present - wanted:
            await pubsub.unsubscribe(*needless)

    async def _receive(self) -> None:
        failures = 0
        while not self._closed:
            try:
                async with self._redis.pubsub(ignore_subscribe_messages=True) as pubsub:
                    # The bare prefix is a topic of nobody: a connection must hold one subscription to be read.
                    await pubsub.subscribe(self._prefix, *(self._prefix + topic for topic in self._listening))
                    self._pubsub, failures = pubsub, 0
                    # Whoever began to listen while the connection was being made is missing in it.
                    self._changed.set()
                    await self._forward(pubsub)
            except _OUTAGES as error:
                log.warning("bus.lost", error=str(error))
            finally:
                self._pubsub = None
            await asyncio.sleep(_BACKOFF_SECONDS[min(failures, len(_BACKOFF_SECONDS) - 1)])
            failures += 1

    async def _forward(self, pubsub: PubSub) -> None:
        while not self._closed:
            message = await pubsub.get_message(timeout=_READ_SECONDS)
            if message is None:
                await pubsub.ping()
            elif message["type"] == "message":
                self._local.deliver(message["channel"].decode().removeprefix(self._prefix), int(message["data"]))


class WakeUps(AsyncIterator[int]):
    """Positions as they are told; what comes while nobody waits is kept as the newest alone."""

    def __init__(self, listen: Callable[[Listener], Callable[[], None]]) -> None:
        self._position: int | None = None
        self._put = asyncio.Event()
        self._stop = listen(self._take)

    async def __anext__(self) -> int:
        while self._position is None:
            await self._put.wait()
            self._put.clear()
        position, self._position = self._position, None
        return position

    async def aclose(self) -> None:
        self._stop()

    def _take(self, position: int) -> None:
        self._position = position if self._position is None else max(position, self._position)
        self._put.set()
