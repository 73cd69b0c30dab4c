"""What a node keeps in memory of the database: until a wake-up says that it changed, and a few seconds at most.

The wake-up makes a change count everywhere at once; where it is lost, the few seconds heal it.
"""

import asyncio
import contextvars
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import structlog

from models.database import Transaction
from realtime.bus import Bus, WakeUps
from tenure.kit import clock

log = structlog.get_logger(__name__)

Value = TypeVar("Value")
Read = Callable[[], Awaitable[Value]]

SECONDS = 4.0
MOST = 10_000
CHANGED = "kept_changed"


@dataclass(frozen=True, slots=True)
class _Entry:
    value: Any
    read_at: float


@dataclass(slots=True)
class _Topic:
    """A part of what is kept: the entries that one wake-up makes stale. `changed_at`: on the monotonic clock."""

    stop: Callable[[], None]
    entries: OrderedDict[Hashable, _Entry]
    changed_at: float


class Followed(Generic[Value]):
    """A value that a task of its own reads anew at each wake-up and every few seconds, so that nobody waits for it."""

    def __init__(self, wake_ups: WakeUps, read: Read[Value]) -> None:
        self._wake_ups = wake_ups
        self._read = read
        self._value: tuple[int, Value] | None = None
        self._begun = 0
        self._task: asyncio.Task[None] | None = None

    async def get(self) -> Value:
        """The value as it was a few seconds ago at most. Only the first reading of a process is waited for."""
        if self._task is None or self._task.done():
            # In a context of its own: the caller's transaction is not the task's.
            self._task = asyncio.create_task(self._follow(), context=contextvars.Context())
        return self._value[1] if self._value is not None else await self.renew()

    async def renew(self) -> Value:
        """Read it now. Of two readings side by side the one counts that began later."""
        self._begun += 1
        begun, value = self._begun, await self._read()
        if self._value is None or begun > self._value[0]:
            self._value = (begun, value)
        return self._value[1]

    async def close(self) -> None:
        await self._wake_ups.aclose()
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _follow(self) -> None:
        while True:
            await self._woken()
            try:
                await self.renew()
            except Exception:  # whatever it was, the old value stands and the next reading may succeed
                log.warning("kept.unread", exc_info=True)

    async def _woken(self) -> None:
        try:
            async with asyncio.timeout(SECONDS):
                await anext(self._wake_ups)
        except TimeoutError:
            return


class Kept:
    """The memory of one node. An entry belongs to a topic of the bus, whose wake-ups forget it."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._topics: OrderedDict[str, _Topic] = OrderedDict()
        self._followed: dict[str, Followed[Any]] = {}

    def followed(self, topic: str, read: Read[Value]) -> Followed[Value]:
        """What `read` answers, read anew at each wake-up of the topic. The first to ask says how it is read."""
        if topic not in self._followed:
            self._followed[topic] = Followed(self._bus.subscribe(topic), read)
        return self._followed[topic]

    async def close(self) -> None:
        for one in self._followed.values():
            await one.close()

    def find(self, topic: str, key: Hashable) -> Any:
        """The value; None where there is none that is fresh."""
        part = self._topics.get(topic)
        entry = part.entries.get(key) if part is not None else None
        if part is None or entry is None or clock.monotonic() - entry.read_at > SECONDS:
            return None
        self._topics.move_to_end(topic)
        part.entries.move_to_end(key)
        return entry.value

    def begin(self, topic: str) -> float:
        """Call before reading what will be kept: from here on a change is not missed. When that was."""
        if topic not in self._topics:
            stop = self._bus.listen(topic, lambda _: self.forget(topic))
            self._topics[topic] = _Topic(stop, OrderedDict(), clock.monotonic())  # what is older may be stale already
            if len(self._topics) > MOST:
                _, oldest = self._topics.popitem(last=False)
                oldest.stop()
        return clock.monotonic()

    def keep(self, topic: str, key: Hashable, value: Any, read_at: float) -> None:
        """Keep what the database said at `read_at`, unless it has changed since."""
        part = self._topics.get(topic)
        if part is None or part.changed_at >= read_at:
            return
        part.entries[key] = _Entry(value, read_at)
        if len(part.entries) > MOST:
            part.entries.popitem(last=False)

    def forget(self, topic: str) -> None:
        """What was kept of the topic is stale."""
        part = self._topics.get(topic)
        if part is not None:
            part.entries.clear()
            part.changed_at = clock.monotonic()

    def changes(self, transaction: Transaction, topic: str) -> None:
        """Within the transaction the topic is read anew from here on, and everywhere once it is committed."""
        changed = transaction.attached.setdefault(CHANGED, [])
        if topic not in changed:
            changed.append(topic)
            transaction.after_commit.append(lambda: self._bus.publish(topic, int(clock.now().timestamp() * 1000)))


def is_changed_in(transaction: Transaction | None, topic: str) -> bool:
    """Whether the open transaction has itself changed what the topic tells of."""
    return transaction is not None and topic in transaction.attached.get(CHANGED, ())
