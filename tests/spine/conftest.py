"""What the proofs of the spine share: a node of their own."""

from collections.abc import AsyncIterator

import pytest

from tenure.config import Config
from tests.spine.node import Node


@pytest.fixture(scope="session")
async def node(config: Config, services: object) -> AsyncIterator[Node]:
    """A web process beside this one, on the same servers, with five connections to the database."""
    async with Node(config, is_timed=True, pool_size=5) as node:
        yield node
