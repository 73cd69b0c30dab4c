from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.applications import Starlette


@pytest.fixture
async def store(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """The application again, under the host of files."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), trust_env=False) as client:
        yield client
