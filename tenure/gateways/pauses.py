"""Refusals are answered late, and those of one network one at a time.

Whoever is sent away at once is back at once, and a crowd that is keeps a process busy with nothing but refusing. Who
waits here holds a place and nothing else. All of it is this process's own, and forgotten when nobody waits.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from weakref import WeakValueDictionary

from tenure.kit import clock

PAUSE_SECONDS = 0.5
MOST_WAITING = 16
"""Of one network. The last of them waits for eight seconds, which is less than an operation may take."""


@dataclass(slots=True, weakref_slot=True)
class _Line:
    """Who waits of one network, and what is known of its windows meanwhile: the monotonic time of the next room."""

    turns: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0
    full_until: dict[str, float] = field(default_factory=dict)


class Pauses:
    """Two refusals a second for each network, and whoever finds its line full is not kept."""

    def __init__(self, seconds: float = PAUSE_SECONDS, most: int = MOST_WAITING) -> None:
        self._seconds = seconds
        self._most = most
        self._lines: WeakValueDictionary[str, _Line] = WeakValueDictionary()
        self._ending = asyncio.Event()

    async def hold(self, network: str) -> None:
        """Wait for a turn and for its time; not at all where so many wait already, or the process is to end."""
        line = self._lines.get(network)
        if line is None:
            line = self._lines[network] = _Line()
        if line.waiting >= self._most:
            return
        line.waiting += 1
        try:
            async with line.turns:
                await self._pause()
        finally:
            line.waiting -= 1

    def waiting(self, network: str) -> int:
        """How many of that network wait."""
        line = self._lines.get(network)
        return line.waiting if line is not None else 0

    def note(self, network: str, window: str, seconds: int) -> None:
        """Remember that a window has no room for so long, while anybody of the network waits."""
        line = self._lines.get(network)
        if line is not None:
            line.full_until[window] = clock.monotonic() + seconds

    def known(self, network: str, window: str) -> float:
        """The seconds for which it is known that the window has no room."""
        line = self._lines.get(network)
        return max(0.0, line.full_until.get(window, 0.0) - clock.monotonic()) if line is not None else 0.0

    def end(self) -> None:
        """Let everybody go, and keep nobody any more."""
        self._ending.set()

    async def ended(self) -> None:
        """Returns once the process is asked to end."""
        await self._ending.wait()

    async def _pause(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(self._seconds):
                await self._ending.wait()
