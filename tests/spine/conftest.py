"""What the proofs of the spine share: nodes of their own, and lines that tell what was shown."""

from collections.abc import AsyncIterator

import pytest

from tenure.config import Config
from tests.spine.claims import claim, pytest_terminal_summary
from tests.spine.node import Node

__all__ = ["claim", "pytest_terminal_summary"]


@pytest.fixture(scope="session")
async def node(config: Config, services: object) -> AsyncIterator[Node]:
    """A web process beside this one, on the same servers, with five connections to the database."""
    async with Node(config, pool_size=5) as node:
        yield node
