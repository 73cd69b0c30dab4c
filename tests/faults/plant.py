"""A business at `localhost` in the installation that runs in DATA.

DATA=… python -m tests.faults.plant
"""

import asyncio

from tenure.config import load
from tenure.embedded import connected
from tenure.services import opened
from tenure.tenants.founding import Founding, found


async def plant() -> None:
    async with connected(load()) as config, opened(config) as services:
        await found(services, Founding("planted", "Planted", ("localhost",)))


if __name__ == "__main__":
    asyncio.run(plant())
