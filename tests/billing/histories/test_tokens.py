"""What a preview's token is good for."""

from typing import Any

import pytest

from tests.billing.house import STAYING, Agreement, House, Refused, day
from tests.claims import Claim
from tests.conftest import Clock
from tests.door import Door


@pytest.fixture
async def house(api: Door, clock: Clock) -> House:
    await clock.begin(day("2025-01-05T10:20:30"))
    house = House(api, await api.staff(), clock, "EUR")
    await house.set(**STAYING)
    return house


async def test_a_token_is_refused_after_anything_changed(house: House, claim: Claim) -> None:
    small, large, other = [await house.offer(minor) for minor in (1000, 3000, 2500)]
    agreement = await (await house.buyer()).buys(small)
    await house.clock.advance(days=9)

    async def time_passes() -> Any:
        await house.clock.advance(minutes=16)

    changes = {
        "another change": lambda: agreement.change(other),
        "part of it is refunded": lambda: _refunded(agreement),
        "too much time": time_passes,
    }
    for name, happens in changes.items():
        shown = await house.rehearses("subscriptionChange", agreement, offer=large, when="NOW")
        await happens()
        with pytest.raises(Refused) as refused:
            await agreement.change(large, previewToken=shown["token"])
        assert (name, refused.value.code) == (name, "PREVIEW_STALE")
    shown = await house.rehearses("subscriptionChange", agreement, offer=large, when="NOW")
    with pytest.raises(Refused) as refused:
        await agreement.change(small, previewToken=shown["token"])
    assert refused.value.code == "PREVIEW_STALE", "of another input"
    await agreement.change(large, previewToken=shown["token"])
    claim(f"a preview's token is refused after {', '.join(changes)}, and with another input")


async def _refunded(agreement: Agreement) -> None:
    paid = [one for one in await agreement.invoices() if one["paid"]]
    await agreement.refund(paid[-1], paid[-1]["paid"] - paid[-1]["credited"])
