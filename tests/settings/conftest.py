"""An installation in which a few more things can be set."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from models.tenants import Tenant
from tenure.context import SYSTEM, Context
from tenure.kit.settings import KNOWN, Level, know
from tenure.services import Services
from tenure.settings import changing, places
from tenure.settings.changing import Wish
from tenure.settings.places import Place
from tests.settings import declared


@pytest.fixture(autouse=True)
def _declared() -> None:
    if declared.RETRIES.key not in KNOWN:
        know(declared.ALL)


@pytest.fixture
async def root(services: Services, other_business: Any) -> AsyncIterator[Context]:
    """The platform's own business; what tests set there is taken away again."""
    tenant = await places.root() or (await other_business()).id
    ctx = Context(await Tenant.get(id=tenant), services, SYSTEM)
    yield ctx
    await changing.change(ctx, Place(Level.PLATFORM, tenant), [Wish(declared.RETRIES.key, None)])
