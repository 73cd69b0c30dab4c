"""An installation in which a few more things can be set."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from models.settings import SettingValue
from models.tenants import Tenant
from tenure.context import SYSTEM, Context
from tenure.kit.settings import KNOWN, Level, Setting, know
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
async def root(services: Services, other_business: Any) -> Context:
    """The platform's own business."""
    tenant = await places.root() or (await other_business()).id
    return Context(await Tenant.get(id=tenant), services, SYSTEM)


@pytest.fixture
async def set_everywhere(root: Context) -> AsyncIterator[Callable[..., Awaitable[SettingValue]]]:
    """Sets something for the whole platform; what a test set there is taken away again, and nothing else is."""
    everywhere, keys = Place(Level.PLATFORM, root.tenant), set[str]()

    async def change(setting: Setting[Any], given: object, reason: str = "") -> SettingValue:
        keys.add(setting.key)
        [row] = await changing.change(root, everywhere, [Wish(setting.key, given)], reason)
        return row

    yield change
    for key in sorted(keys):
        await changing.change(root, everywhere, [Wish(key, None)])
