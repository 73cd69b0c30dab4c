"""Argon2id in a few threads: hashing never blocks the event loop, and a crowd is turned away rather than queued.

Whoever knocks often stands in a lane of their own: one lane has half of the threads at most, and its own queue, so that
others are served as if it were not there.
"""

import asyncio
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TypeVar
from weakref import WeakValueDictionary

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from tenure.kit.refusals import Unavailable

Result = TypeVar("Result")
LONGEST = 1024
"""Bytes of a password, after normalisation."""


@dataclass(slots=True, weakref_slot=True)
class _Lane:
    """`room` is how many may stand in it, those included whose turn it is."""

    turns: asyncio.Semaphore
    room: int
    queued: int = 0


class Passwords:
    """OWASP's floor for argon2id: 19 MiB, two passes, no parallelism. `waiting` is how many may queue for a thread.

    `lane` is where a caller comes from; without one nobody is told apart. `begun` counts what was given to the threads.
    """

    def __init__(self, threads: int = 2, waiting: int = 64) -> None:
        self._hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="passwords")
        self._waiting = waiting
        self._queued = 0
        self._threads = threads
        self._width = max(1, threads // 2)
        self._lanes: WeakValueDictionary[str, _Lane] = WeakValueDictionary()
        self.begun = 0
        self._decoy = self._hasher.hash("nobody's password")

    async def hash(self, password: str, lane: str = "") -> str:
        return await self._run(partial(self._hasher.hash, _normal(password)), lane)

    async def verify(self, stored: str | None, password: str, lane: str = "") -> bool:
        """Whether it matches; for somebody who has none it takes as long and is no."""
        matches = await self._run(partial(self._matches, stored or self._decoy, _normal(password)), lane)
        return matches and stored is not None

    def is_outdated(self, stored: str) -> bool:
        """Whether the hash was made with other parameters than today's."""
        return self._hasher.check_needs_rehash(stored)

    def _matches(self, stored: str, password: bytes) -> bool:
        try:
            return self._hasher.verify(stored, password)
        except (VerificationError, InvalidHashError):
            return False

    async def _run(self, work: "partial[Result]", lane: str) -> Result:
        place = self._place(lane)
        if self._queued >= self._waiting or place.queued >= place.room:
            raise Unavailable("Too many people are signing in right now. Try again.", retry_after=2)
        self._queued += 1
        place.queued += 1
        try:
            async with place.turns:
                self.begun += 1
                return await asyncio.get_running_loop().run_in_executor(self._pool, work)
        finally:
            self._queued -= 1
            place.queued -= 1

    def _place(self, lane: str) -> "_Lane":
        """Callers without a lane share one that is as wide as all threads."""
        place = self._lanes.get(lane)
        if place is None:
            width, room = (self._width, self._waiting // 4) if lane else (self._threads, self._waiting)
            place = self._lanes[lane] = _Lane(asyncio.Semaphore(width), room)
        return place

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)


def is_too_long(password: str) -> bool:
    return len(_normal(password)) > LONGEST


def _normal(password: str) -> bytes:
    return unicodedata.normalize("NFKC", password).encode()
