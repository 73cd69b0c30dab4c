"""Argon2id in a few threads: hashing never blocks the event loop, and a crowd is turned away rather than queued."""

import asyncio
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from tenure.kit.refusals import Unavailable

Result = TypeVar("Result")
LONGEST = 1024
"""Bytes of a password, after normalisation."""


class Passwords:
    """OWASP's floor for argon2id: 19 MiB, two passes, one lane. `waiting` is how many may queue for a thread."""

    def __init__(self, threads: int = 2, waiting: int = 64) -> None:
        self._hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="passwords")
        self._waiting = waiting
        self._queued = 0
        self._decoy = self._hasher.hash("nobody's password")

    async def hash(self, password: str) -> str:
        return await self._run(partial(self._hasher.hash, _normal(password)))

    async def verify(self, stored: str | None, password: str) -> bool:
        """Whether it matches; for somebody who has none it takes as long and is no."""
        matches = await self._run(partial(self._matches, stored or self._decoy, _normal(password)))
        return matches and stored is not None

    def is_outdated(self, stored: str) -> bool:
        """Whether the hash was made with other parameters than today's."""
        return self._hasher.check_needs_rehash(stored)

    def _matches(self, stored: str, password: bytes) -> bool:
        try:
            return self._hasher.verify(stored, password)
        except (VerificationError, InvalidHashError):
            return False

    async def _run(self, work: "partial[Result]") -> Result:
        if self._queued >= self._waiting:
            raise Unavailable("Too many people are signing in. Try again.", retry_after=2)
        self._queued += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, work)
        finally:
            self._queued -= 1

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)


def is_too_long(password: str) -> bool:
    return len(_normal(password)) > LONGEST


def _normal(password: str) -> bytes:
    return unicodedata.normalize("NFKC", password).encode()
