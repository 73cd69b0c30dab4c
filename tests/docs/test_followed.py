"""The how-tos of collecting, giving, invoicing and withdrawing, done in order as they are written."""

from typing import Any

import pytest

from models import database
from models.catalogue import Feature, Offer
from resolvers.ids import opaque
from tenure.billing.vies import REGISTER
from tenure.context import Context
from tenure.kit import ids
from tenure.seed import wares
from tests.billing.world import an_account, set_here
from tests.contracts.test_taxes import NUMBER
from tests.docs.pages import filled, steps
from tests.door import Door
from tests.fakes.vies import vies
from tests.subscriptions.rows import rows
from tests.subscriptions.shop import buy
from tests.subscriptions.test_arranging import account_of, create


async def done(door: Door, step: str, **variables: Any) -> dict[str, Any]:
    """The answers by their names; none of them is a refusal."""
    answers = await door(step, variables)
    for answer in answers.values():
        assert answer["userErrors"] == [], answer
    return answers


@pytest.fixture
async def shop(system: Context) -> dict[str, Offer]:
    """What the demo sells."""
    await wares.open_shop(system)
    async with database.for_tenant(system.tenant, reading=True):
        return {offer.code: offer for offer in await Offer.of(system.tenant)}


async def test_what_is_owed_is_collected_as_the_page_says(
    api: Door, shop: dict[str, Offer], system: Context, clock: Any
) -> None:
    new_card, by_bank = steps("collect-and-recover")
    member = await api.member()
    await buy(member, shop["monthly"], "pm_card_expires_next_renewal")
    await clock.advance(days=8)
    assert [row["status"] for row in await rows(system, "subscription")] == ["PAST_DUE"]
    await done(member, new_card)
    assert [row["status"] for row in await rows(system, "subscription")] == ["ACTIVE"]
    staff, other = await api.staff("SUBSCRIPTIONS_WRITE", "BILLING_COLLECT"), await api.member()
    await create(staff, await account_of(other), shop["monthly"], collection="MANUAL", daysUntilDue=14, skipTrial=True)
    owed = (await rows(system, "invoice"))[-1]
    paid = await done(staff, by_bank, invoice=ids.encode("Invoice", owed["id"]))
    assert paid["invoiceMarkPaid"]["payment"]["status"] == "SUCCEEDED"
    assert [(row["status"], row["paid_minor"]) for row in await rows(system, "invoice")][-1] == ("OPEN", 700)


async def test_memberships_are_given_as_the_page_says(
    api: Door, shop: dict[str, Offer], system: Context, mailbox: Any
) -> None:
    agree, give, grant = steps("give-memberships")
    desk = await api.staff("SUBSCRIPTIONS_WRITE", "SUBSCRIPTIONS_READ", "ENTITLEMENTS_WRITE", "MEMBERS_READ")
    account, monthly = await account_of(await api.member()), opaque(shop["monthly"])
    agreed = await done(desk, filled(agree, account=account, offer=monthly))
    assert agreed["subscriptionCreate"]["subscription"]["status"] == "ACTIVE"
    given = (await done(await api.member(), filled(give, offer=monthly)))["giftPurchase"]
    assert (given["gift"]["status"], given["payment"]["status"]) == ("BOUGHT", "SUCCEEDED")
    assert given["code"] in (await mailbox("friend@example.com"))[0].text
    async with database.for_tenant(system.tenant, reading=True):
        guests = await Feature.of(system.tenant).get(code="guest-passes")
    granted = await done(desk, filled(grant, account=account, feature=opaque(guests)))
    assert granted["entitlementGrant"]["entitlement"]["source"] == "GRANT"


async def test_the_next_invoice_is_shown_as_the_page_says(api: Door, shop: dict[str, Offer], system: Context) -> None:
    upcoming, *_ = steps("invoices-and-taxes")
    member = await api.member()
    await buy(member, shop["yearly"])
    (bought,) = await rows(system, "subscription")
    found = (await member(upcoming, {"subscription": ids.encode("Subscription", bought["id"])}))["node"]
    assert found["upcomingInvoice"]["due"]["text"] == "$120.00"


async def test_invoices_and_taxes_are_made_as_the_page_says(api: Door, system: Context) -> None:
    _, rates, verify, by_hand = steps("invoices-and-taxes")
    staff = await api.staff("BILLING_WRITE", "BILLING_READ", "MEMBERS_READ")
    assert set(await done(staff, rates)) == {"home", "rest"}
    account = await an_account(system, country="FR", tax_id=NUMBER)
    async with vies() as register:
        register.known.add(NUMBER)
        await set_here(system, REGISTER, register.address)
        verified = await done(staff, verify, account=opaque(account))
    assert verified["accountTaxIdVerify"]["account"]["taxDetails"]["taxIdVerifiedAt"]
    drafted = (await done(staff, by_hand, account=opaque(account)))["invoiceCreate"]["invoice"]
    assert (drafted["status"], drafted["total"]["text"]) == ("DRAFT", "€100.00")


async def test_somebody_withdraws_as_the_page_says(api: Door, shop: dict[str, Offer], system: Context) -> None:
    preview, withdraw = steps("keep-consumer-law")
    member = await api.member()
    await buy(member, shop["yearly"])
    (bought,) = await rows(system, "subscription")
    key = ids.encode("Subscription", bought["id"])
    shown = (await done(member, preview, subscription=key))["subscriptionWithdrawPreview"]["preview"]
    assert shown["refunded"] == {"amountMinor": "12000", "currency": "USD"}
    ended = await done(member, withdraw, subscription=key, token=shown["token"])
    assert ended["subscriptionWithdraw"]["subscription"]["status"] == "ENDED"
