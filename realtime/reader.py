"""Reads the log of a tenant for everybody of one node: once per wake-up, with a memory of the last entries."""

import asyncio
import contextlib
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Protocol
from uuid import UUID

import structlog

from realtime.bus import Bus
from tenure.kit import clock
from tenure.kit.refusals import Unavailable

log = structlog.get_logger(__name__)

PAGE = 500
TAIL = 1_000


class Entry(Protocol):
    """One event as the log holds it."""

    @property
    def position(self) -> int: ...
    @property
    def type(self) -> str: ...
    @property
    def subject_id(self) -> UUID: ...


class Log(Protocol):
    """The tenant's events in the order of their commits, at positions without gaps."""

    async def head(self, tenant: UUID) -> int:
        """The last position; 0 where there is none."""
        ...

    async def floor(self, tenant: UUID) -> int:
        """The oldest position that feeds may still read."""
        ...

    async def read(self, tenant: UUID, after: int, limit: int) -> Sequence[Entry]:
        """At most `limit` entries beyond `after`, in order of position."""
        ...


def topic(tenant: UUID) -> str:
    """What the bus calls the log of a tenant."""
    return f"log:{tenant}"


Observer = Callable[[UUID, Entry], None]


class Reader:
    """Reads the log of one tenant once per wake-up, and remembers the last entries for everyone on this node."""

    def __init__(
        self,
        tenant: UUID,
        log: Log,
        bus: Bus,
        heartbeat_seconds: float,
        observers: Sequence[Observer],
        start_seconds: float,
    ) -> None:
        self.tenant = tenant
        self.log = log
        self.position = 0
        self.followers = 0
        self.started = asyncio.Event()
        self._observers = observers
        self._start_seconds = start_seconds
        self._started_at = 0.0
        self._heartbeat_seconds = heartbeat_seconds
        self._tail: list[Entry] = []
        self._positions: list[int] = []
        self._woken = asyncio.Event()
        self._grown = asyncio.Event()
        self._stop_listening = bus.listen(topic(tenant), self.wake)
        self._task = asyncio.create_task(self._run())

    async def since(self) -> float:
        """Since when it reads, on the monotonic clock. Raises Unavailable where it cannot, for the log is away."""
        try:
            async with asyncio.timeout(self._start_seconds):
                await self.started.wait()
        except TimeoutError as error:
            raise Unavailable(retryAfter=1) from error
        return self._started_at

    def wake(self, position: int) -> None:
        """The log is said to reach this position."""
        if position > self.position:
            self._woken.set()

    def close(self) -> None:
        self._stop_listening()
        self._task.cancel()

    def remembered(self, after: int) -> list[Entry] | None:
        """The entries beyond a position, or None where the memory does not reach back so far."""
        if after >= self.position:
            return []
        if not self._positions or after < self._positions[0] - 1:
            return None
        return self._tail[bisect_right(self._positions, after) :]

    async def growth(self, beyond: int) -> None:
        """Returns once there is something beyond a position."""
        while self.position <= beyond:
            await self._grown.wait()

    async def _run(self) -> None:
        while True:
            self._woken.clear()
            try:
                await self._read_on()
            except Exception:
                # The log may be away for a while; nothing is lost, for positions tell where to go on.
                log.exception("feeds.log_unreadable", tenant=str(self.tenant))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._heartbeat_seconds):
                    await self._woken.wait()

    async def _read_on(self) -> None:
        if not self.started.is_set():
            self.position = await self.log.head(self.tenant)
            self._started_at = clock.monotonic()
            self.started.set()
        while entries := await self.log.read(self.tenant, self.position, PAGE):
            self._append(entries)

    def _append(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            for observer in self._observers:
                observer(self.tenant, entry)
        self._tail += entries
        self._positions += [entry.position for entry in entries]
        del self._tail[:-TAIL], self._positions[:-TAIL]
        self.position = entries[-1].position
        grown, self._grown = self._grown, asyncio.Event()
        grown.set()
