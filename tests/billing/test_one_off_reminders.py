"""Invoices that staff write and that are sent: who pays is reminded, and what follows where nobody pays."""

from typing import Any

import pytest

from resolvers.ids import opaque
from tenure.context import Context
from tenure.identity import policy
from tenure.subscriptions import dunning
from tests.billing.desk import Desk, new_desk
from tests.billing.world import set_here
from tests.conftest import Clock
from tests.door import Door
from tests.subscriptions.rows import told
from tests.subscriptions.shop import CREATE, Shop, buy, new_shop


@pytest.fixture
async def desk(api: Door, system: Context) -> Desk:
    for setting in (policy.IDLE, policy.ABSOLUTE):
        await set_here(system, setting, 3650)
    return await new_desk(api)


async def subjects(mailbox: Any, desk: Desk) -> list[str]:
    return [letter.subject for letter in reversed(await mailbox(desk.email))]


async def test_who_pays_is_reminded_before_and_after_its_day(desk: Desk, mailbox: Any, clock: Clock) -> None:
    opened = await desk.opened(dueInDays=14)
    number = opened["number"]
    await clock.advance(days=12)
    assert (await subjects(mailbox, desk))[-1] == f"Invoice {number} is due soon"
    await clock.advance(days=3)
    late = await mailbox(desk.email)
    assert late[0].subject == f"Invoice {number} is overdue"
    assert "/invoices/" in late[0].text
    assert "€100.00 of it is still unpaid" in late[0].text
    await clock.advance(days=3)
    assert (await subjects(mailbox, desk)).count(f"Invoice {number} is overdue") == 2
    await clock.advance(days=60)
    assert (await subjects(mailbox, desk)).count(f"Invoice {number} is overdue") == 2


@pytest.mark.parametrize("end", ["paid", "void", "lost"])
async def test_what_is_settled_is_not_asked_for(desk: Desk, mailbox: Any, clock: Clock, end: str) -> None:
    opened = await desk.opened(dueInDays=14)
    if end == "paid":
        await desk.paid(opened["id"])
    elif end == "void":
        await desk.does("invoiceVoid", invoice=opened["id"], reason="A mistake")
    else:
        await desk.does("invoiceMarkUncollectible", invoice=opened["id"])
    before = len(await mailbox(desk.email))
    await clock.advance(days=40)
    assert len(await mailbox(desk.email)) == before


async def test_it_enters_the_stages_of_collection(desk: Desk, system: Context, mailbox: Any, clock: Clock) -> None:
    stages = [{"days": 10, "does": "NOTIFY"}, {"days": 20, "does": "BLOCK_CHANGES"}]
    await set_here(system, dunning.STAGES, stages)
    shop = await new_shop(system)
    opened = await desk.opened(dueInDays=5)
    await clock.advance(days=16)
    assert (await subjects(mailbox, desk)).count(f"Invoice {opened['number']} is overdue") == 3
    assert await told(system, "invoice.overdue") == ["invoice.overdue"]
    await clock.advance(days=10)
    assert len(await told(system, "invoice.overdue")) == 2
    assert await _refusals(desk, shop) == ["PAYMENT_DUE"]
    await desk.paid(opened["id"])
    assert await _refusals(desk, shop) == []


async def _refusals(desk: Desk, shop: Shop) -> list[str]:
    made = (await desk.member(CREATE, {"offer": opaque(await shop.offer())}))["checkoutCreate"]
    return [error["code"] for error in made["userErrors"]]


async def test_what_cannot_be_charged_is_asked_for_by_hand(
    desk: Desk, system: Context, mailbox: Any, clock: Clock
) -> None:
    await buy(desk.member, await (await new_shop(system)).offer(), "pm_card_expires_next_renewal")
    opened = await desk.opened(collection="AUTOMATIC", dueInDays=14)
    assert any(opened["number"] in subject for subject in await subjects(mailbox, desk))
    await clock.advance(days=15)
    assert (await subjects(mailbox, desk))[-1] == f"Invoice {opened['number']} is overdue"
