"""What the tests of faults share."""

from collections.abc import AsyncIterator

import pytest

from tenure.config import Config
from tests.spine.node import Node


@pytest.fixture
async def node(config: Config, services: object) -> AsyncIterator[Node]:
    """A web process that the test may kill."""
    async with Node(config) as node:
        yield node
