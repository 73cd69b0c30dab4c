"""A change that the balance pays a part of."""

from tests.billing.house import STAYING, House
from tests.conftest import Clock
from tests.door import Door


async def test_what_the_balance_holds_and_the_card_pay_a_change_together(api: Door, clock: Clock) -> None:
    house = House(api, await api.staff(), clock)
    await house.set(**STAYING)
    agreement = await (await house.buyer()).buys(await house.offer(2000))
    await agreement.change(await house.offer(1000))
    held = await agreement.buyer.balance()
    assert 990 <= held <= 1000
    dearer = await agreement.change(await house.offer(5000))
    assert dearer["change"]["status"] == "APPLIED"
    paid, net = (int(dearer[one][key]["amountMinor"]) for one, key in (("payment", "amount"), ("change", "net")))
    assert paid == net - held
    assert await agreement.buyer.balance() == 0
