"""A business that stands at the instant at which a published case begins."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.billing.house import STAYING, House, day
from tests.conftest import Clock
from tests.door import Door

Opening = Callable[..., Awaitable[House]]


@pytest.fixture
def opening(api: Door, clock: Clock) -> Opening:
    """Opens the business at an instant; `settings` as `House.set` takes them."""

    async def opened(at: str, currency: str = "USD", **settings: Any) -> House:
        await clock.begin(day(at))
        house = House(api, await api.staff(), clock, currency)
        await house.set(**STAYING, **settings)
        return house

    return opened
