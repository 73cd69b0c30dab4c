from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from tests.bulk.operations import Desk
from tests.door import Door
from tests.events.conftest import followed_by, server


@pytest.fixture
async def store(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """The application again, under the host of files."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), trust_env=False) as client:
        yield client


@pytest.fixture
async def desk(api: Door, store: httpx.AsyncClient, run_jobs: Any) -> Desk:
    return Desk(await api.staff(), await api.member(), store, run_jobs)


__all__ = ["followed_by", "server"]
