"""A business whose clock stands where a story begins."""

from collections.abc import Awaitable, Callable

import pytest

from tests.billing.house import STAYING, House, day
from tests.conftest import Clock
from tests.door import Door

Opening = Callable[..., Awaitable[House]]


@pytest.fixture
def opening(api: Door, clock: Clock) -> Opening:
    """Opens the business on a day; its currency."""

    async def opened(at: str, currency: str = "USD") -> House:
        await clock.begin(day(at))
        house = House(api, await api.staff(), clock, currency)
        await house.set(**STAYING)
        return house

    return opened
