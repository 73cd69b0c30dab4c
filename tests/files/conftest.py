"""The store as a browser reaches it, and people who have files in it."""

from collections.abc import AsyncIterator, Awaitable, Callable

import httpx
import pytest
from starlette.applications import Starlette

from tests.door import Door
from tests.files.people import Person, person

Jobs = Callable[[], Awaitable[int]]
"""The type of the `run_jobs` fixture."""


@pytest.fixture
async def store(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """The application again, under the host of files: a browser without any cookie."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), trust_env=False) as client:
        yield client


@pytest.fixture
async def ada(api: Door) -> Person:
    return await person(api)


@pytest.fixture
async def eve(api: Door) -> Person:
    """Another member of the same tenant."""
    return await person(api)
