"""Retries: when, and after how long."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from .errors import NETWORK, NetworkError, TenureError

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Retries:
    """How the client retries; all values are in seconds.

    The pause before each new attempt is a random part of `base`, which doubles each time up to `cap` ("full jitter":
    M. Brooker, "Exponential Backoff And Jitter", 2015). The server's `Retry-After` is added to it, so that clients
    which were turned away together do not come back together. What fails after `patience` is raised; 0 disables
    retries.
    """

    patience: float = 60.0
    base: float = 0.25
    cap: float = 8.0

    def pause(self, attempt: int, retry_after: float | None = None) -> float:
        """The number of seconds to wait before an attempt; the first retry is attempt 0."""
        longest = min(self.cap, self.base * 2.0 ** min(attempt, 30))
        return (retry_after or 0.0) + random.uniform(0, longest)

    async def run(self, ask: Callable[[], Awaitable[Answer]], *, is_repeatable: bool) -> Answer:
        """Returns the result. Raises TenureError: the last one, where `patience` runs out."""
        deadline = time.monotonic() + self.patience
        attempt = 0
        while True:
            try:
                return await ask()
            except TenureError as error:
                pause = self.pause(attempt, error.retry_after)
                if not may_ask_again(error, is_repeatable) or time.monotonic() + pause > deadline:
                    raise
            attempt += 1
            await asyncio.sleep(pause)


def may_ask_again(error: TenureError, is_repeatable: bool) -> bool:
    """Whether another attempt can help and cannot harm. `is_repeatable`: the same question twice has one effect."""
    if error.code == "RATE_LIMITED":
        return is_repeatable or error.data is None
    if isinstance(error, NetworkError) and not error.was_sent:
        return True
    return is_repeatable and error.code in {"UNAVAILABLE", NETWORK}
