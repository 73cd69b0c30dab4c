"""Coupons on invoices that staff write: remembered by the draft, used when it opens, freed when it is void."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from models import database
from models.billing import Invoice
from resolvers import ids
from tenure.context import Context
from tests.billing.desk import Desk, new_desk
from tests.billing.engine.evaluator import evaluate
from tests.billing.house import House, money
from tests.conftest import Clock
from tests.door import Door
from tests.subscriptions.rows import told

PREVIEW = """query ($input: InvoiceFinalizeInput!) { invoiceFinalizePreview(input: $input) {
  preview { total { amountMinor } tax { amountMinor } due { amountMinor } balanceAfter { amountMinor } events token
    lines { discount { amountMinor } explanation { formula inputs { name value } steps { name expression amount } } } }
  userErrors { field ... on BillingUserError { code } } } }"""


@pytest.fixture
async def desk(api: Door) -> Desk:
    return await new_desk(api)


@pytest.fixture
async def house(api: Door, desk: Desk, clock: Clock) -> House:
    return House(api, desk.staff, clock, "EUR")


def line(amount: int = 10000, **more: Any) -> dict[str, Any]:
    return {"description": "Mat", "unitAmount": money(amount, "EUR"), **more}


async def uses(desk: Desk, code: str) -> int:
    found = (await desk.staff("query ($code: String!) { coupon(code: $code) { uses } }", {"code": code}))["coupon"]
    return int(found["uses"])


def codes(payload: dict[str, Any]) -> list[tuple[str, list[str]]]:
    return [(error["code"], error["field"]) for error in payload["userErrors"]]


def discounts(invoice: dict[str, Any]) -> list[int]:
    return [int(one["discount"]["amountMinor"]) for one in invoice["lines"]]


async def test_a_draft_remembers_its_coupons_and_counts_none(desk: Desk, house: House) -> None:
    await house.coupon("TENTH", percent="10", isStackable=True)
    await house.coupon("FIVER", amountOff=money(500, "EUR"), isStackable=True)
    lines = [line(coupons=["fiver"]), line(coupons=["FIVER"]), line()]
    draft = await desk.drafted(lines=lines, coupons=["tenth"])
    assert draft["couponCodes"] == ["TENTH"]
    assert [one["couponCodes"] for one in draft["lines"]] == [["FIVER"], ["FIVER"], []]
    assert discounts(draft) == [250 + 975, 250 + 975, 1000]
    assert (await uses(desk, "TENTH"), await uses(desk, "FIVER")) == (0, 0)
    opened = (await desk.does("invoiceFinalize", invoice=draft["id"]))["invoice"]
    assert (discounts(opened), opened["total"]) == (discounts(draft), draft["total"])
    assert (await uses(desk, "TENTH"), await uses(desk, "FIVER")) == (1, 1)


async def test_what_is_given_anew_stands_instead(desk: Desk, house: House) -> None:
    await house.coupon("TENTH", percent="10", isStackable=True)
    await house.coupon("HALF", percent="50", isStackable=True)
    draft = await desk.drafted(lines=[line(coupons=["TENTH"])], coupons=["HALF"])
    alone = (await desk.does("invoiceUpdate", invoice=draft["id"], coupons=[]))["invoice"]
    assert (alone["couponCodes"], alone["lines"][0]["couponCodes"], discounts(alone)) == ([], ["TENTH"], [1000])
    again = (await desk.does("invoiceUpdate", invoice=draft["id"], lines=[line(), line()], coupons=["HALF"]))["invoice"]
    assert (again["couponCodes"], discounts(again)) == (["HALF"], [5000, 5000])
    renamed = (await desk.does("invoiceUpdate", invoice=draft["id"], lines=[line()]))["invoice"]
    assert (renamed["couponCodes"], discounts(renamed)) == (["HALF"], [5000])


async def test_a_use_counts_when_it_opens_and_is_freed_when_it_is_void(
    desk: Desk, house: House, system: Context
) -> None:
    await house.coupon("ONCE", percent="10", mostUses=1)
    opened = await desk.opened(coupons=["ONCE"])
    assert codes(await desk.does("invoiceCreate", **asked(desk, coupons=["ONCE"]))) == [
        ("COUPON_EXHAUSTED", ["coupons"])
    ]
    await desk.does("invoiceVoid", invoice=opened["id"], reason="A mistake")
    assert await uses(desk, "ONCE") == 0
    await desk.opened(coupons=["ONCE"])
    seen = await told(system, "coupon.re")
    assert seen == ["coupon.redeemed", "coupon.released", "coupon.redeemed"]


def asked(desk: Desk, lines: list[dict[str, Any]] | None = None, **more: Any) -> dict[str, Any]:
    return {"account": desk.account, "currency": "EUR", "lines": lines or [line()], **more}


async def test_of_drafts_with_the_last_use_one_opens(desk: Desk, house: House) -> None:
    await house.coupon("LAST", percent="10", mostUses=1)
    drafts = [await desk.drafted(coupons=["LAST"]) for _ in range(3)]
    opened = await asyncio.gather(*(desk.does("invoiceFinalize", invoice=draft["id"]) for draft in drafts))
    refused = [code for one in opened for code, _ in codes(one)]
    assert refused == ["COUPON_EXHAUSTED"] * 2
    assert await uses(desk, "LAST") == 1


async def test_an_account_uses_one_as_often_as_it_may(desk: Desk, house: House, api: Door) -> None:
    await house.coupon("EACH", percent="10", mostUsesPerAccount=1)
    await desk.opened(lines=[line(coupons=["EACH"]), line(coupons=["EACH"])])
    refused = await desk.does("invoiceCreate", **asked(desk, lines=[line(), line(coupons=["EACH"])]))
    assert codes(refused) == [("COUPON_EXHAUSTED", ["lines", "1", "coupons"])]
    assert (await (await new_desk(api)).opened(coupons=["EACH"]))["total"] == {"amountMinor": "9000"}


async def test_what_cannot_be_used_is_refused_by_name(desk: Desk, house: House, clock: Clock) -> None:
    product = await house.new_product()
    later, soon = clock.now + timedelta(days=2), clock.now + timedelta(days=1)
    await house.coupon("LATER", percent="10", startsAt=later.isoformat())
    await house.coupon("SOON", percent="10", endsAt=soon.isoformat())
    await house.coupon("ALONE", percent="10")
    await house.coupon("DOLLARS", amountOff=money(100))
    await house.coupon("CLUB", percent="10", products=[product])
    for lines, on_all, expected in (
        ([line()], ["NONE"], ("COUPON_UNKNOWN", ["coupons"])),
        ([line(coupons=["NONE"])], [], ("COUPON_UNKNOWN", ["lines", "0", "coupons"])),
        ([line()], ["LATER"], ("COUPON_NOT_STARTED", ["coupons"])),
        ([line()], ["DOLLARS"], ("COUPON_CURRENCY", ["coupons"])),
        ([line()], ["SOON", "ALONE"], ("COUPON_NOT_STACKABLE", ["coupons"])),
        ([line(coupons=["ALONE"])], ["ALONE"], ("COUPON_TWICE", ["lines", "0", "coupons"])),
        ([line()], ["CLUB"], ("COUPON_NOT_FOR_OFFER", ["coupons"])),
        ([line(product=product), line(coupons=["CLUB"])], [], ("COUPON_NOT_FOR_OFFER", ["lines", "1", "coupons"])),
        ([line()], ["X"] * 21, ("TOO_MANY", ["coupons"])),
    ):
        assert codes(await desk.does("invoiceCreate", **asked(desk, lines, coupons=on_all))) == [expected]
    bought = await desk.drafted(lines=[line(product=product), line()], coupons=["CLUB"])
    assert discounts(bought) == [1000, 0]


async def test_what_has_expired_meanwhile_is_not_used(desk: Desk, house: House, clock: Clock) -> None:
    await house.set(identity__session_idle_days=3650, identity__session_absolute_days=3650)
    await house.coupon("SOON", percent="10", endsAt=(clock.now + timedelta(days=1)).isoformat())
    draft = await desk.drafted(coupons=["SOON"])
    await clock.advance(days=2)
    assert codes(await desk.does("invoiceFinalize", invoice=draft["id"])) == [("COUPON_EXPIRED", ["coupons"])]
    await desk.does("invoiceUpdate", invoice=draft["id"], coupons=[])
    assert codes(await desk.does("invoiceFinalize", invoice=draft["id"])) == []


async def test_the_preview_is_what_opens_and_is_explained(desk: Desk, house: House, system: Context) -> None:
    await house.coupon("THIRD", percent="33.3333", isStackable=True)
    await house.coupon("FIVER", amountOff=money(500, "EUR"), isStackable=True)
    draft = await desk.drafted(lines=[line(9999, quantity=3, coupons=["FIVER"]), line()], coupons=["THIRD"])
    answer = (await desk.staff(PREVIEW, {"input": {"invoice": draft["id"]}}))["invoiceFinalizePreview"]
    shown = answer["preview"]
    assert (shown["total"], shown["due"]) == (draft["total"], draft["total"])
    assert "coupon.redeemed" in shown["events"]
    reckoned = [evaluate({**one["explanation"]}) for one in shown["lines"]]
    assert sum(reckoned) * 100 == int(shown["total"]["amountMinor"])
    assert await uses(desk, "THIRD") == 0
    opened = await desk.does("invoiceFinalize", invoice=draft["id"], previewToken=shown["token"])
    assert (opened["userErrors"], opened["invoice"]["total"]) == ([], shown["total"])


async def test_what_was_shown_does_not_hold_once_the_draft_is_another(desk: Desk, house: House) -> None:
    await house.coupon("TENTH", percent="10")
    draft = await desk.drafted()
    answer = (await desk.staff(PREVIEW, {"input": {"invoice": draft["id"]}}))["invoiceFinalizePreview"]
    await desk.does("invoiceUpdate", invoice=draft["id"], coupons=["TENTH"])
    token = answer["preview"]["token"]
    stale = await desk.does("invoiceFinalize", invoice=draft["id"], previewToken=token)
    assert codes(stale) == [("PREVIEW_STALE", ["previewToken"])]


async def test_what_is_wholly_off_is_paid_and_used(desk: Desk, house: House, system: Context) -> None:
    await house.coupon("ALL", percent="100")
    opened = await desk.opened(coupons=["ALL"])
    assert (opened["status"], await uses(desk, "ALL")) == ("PAID", 1)
    async with database.for_tenant(system.tenant, reading=True):
        row = await Invoice.named(system.tenant, ids.key(Invoice, opened["id"]))
    assert (row.subtotal.minor, row.discount.minor) == (0, 10000)
