"""Changes of the GLOBAL tables, in one transaction that can be run again."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from typing import TypeVar

from models import database
from tenure.transactions import AGAIN, ATTEMPTS

R = TypeVar("R")


async def changing(body: Callable[[], Awaitable[R]]) -> R:
    """Run it in a control transaction; serialisation failures and deadlocks run the whole of it again."""
    for attempt in range(ATTEMPTS):
        try:
            async with database.for_control():
                return await body()
        except AGAIN:
            if attempt == ATTEMPTS - 1:
                raise
            await asyncio.sleep(secrets.randbelow(10 << min(attempt, 5)) / 1000)
    raise AssertionError("unreachable: the last attempt returns or raises")
