"""What the tests of the SDKs share: a node that they may kill."""

from collections.abc import AsyncIterator

import pytest

from tenure.config import Config
from tests.spine.node import Node


@pytest.fixture(scope="module")
async def node(config: Config, services: object) -> AsyncIterator[Node]:
    """A web process; who kills it starts it again."""
    async with Node(config) as node:
        yield node
