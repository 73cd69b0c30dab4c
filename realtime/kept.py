"""What a node keeps in memory of the database: until a wake-up says that it changed, and a few seconds at most.

The wake-up makes a change count everywhere at once; where it is lost, the few seconds heal it.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, TypeVar

from models.database import Transaction
from realtime.bus import Bus
from tenure.kit import clock

Value = TypeVar("Value")

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


class Kept:
    """The memory of one node. An entry belongs to a topic of the bus, whose wake-ups forget it."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._topics: OrderedDict[str, _Topic] = OrderedDict()

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
