"""Agreements that staff make."""

import secrets
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models import database
from models.accounts import Account
from models.catalogue import IntervalUnit
from models.tenants import Tenant
from resolvers.ids import opaque
from tenure.catalogue import offers, products
from tenure.catalogue.offers import Phase, Terms
from tenure.context import Context
from tenure.kit.money import Money
from tenure.kit.terms import Alignment
from tests.door import Door
from tests.subscriptions.rows import rows, told
from tests.subscriptions.shop import Shop, buy, new_shop

CREATE = """mutation ($input: SubscriptionCreateInput!, $key: String!) {
  subscriptionCreate(input: $input) @idempotent(key: $key) {
    subscription { id status origin collection startsAt endsAt periodStart periodEnd }
    payment { status declineCode }
    userErrors { field ... on SubscriptionUserError { code } } } }"""
PREVIEW = """query ($input: SubscriptionCreateInput!) { subscriptionCreatePreview(input: $input) {
  preview { total { amountMinor } due { amountMinor } next { at quote { total { amountMinor } } } token events }
  userErrors { ... on SubscriptionUserError { code } } } }"""
ACCOUNT = "{ viewer { accounts { id } } }"


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


async def account_of(member: Door) -> str:
    return str((await member(ACCOUNT))["viewer"]["accounts"][0]["id"])


async def create(staff: Door, account: str, offer: Any, **given: Any) -> dict[str, Any]:
    variables = {"input": {"account": account, "offer": opaque(offer), **given}, "key": secrets.token_hex(8)}
    answer: dict[str, Any] = (await staff(CREATE, variables))["subscriptionCreate"]
    return answer


async def test_staff_charge_what_the_account_keeps(api: Door, shop: Shop, system: Context) -> None:
    member, other = await api.member(), await new_shop(system)
    await buy(member, await other.offer())
    made = await create(await api.staff("SUBSCRIPTIONS_WRITE"), await account_of(member), await shop.offer(5000))
    assert (made["payment"]["status"], made["subscription"]["status"]) == ("SUCCEEDED", "ACTIVE")
    assert [row["is_off_session"] for row in await rows(system, "payment")] == [False, True]


async def test_an_account_that_keeps_nothing_cannot_be_charged(api: Door, shop: Shop, system: Context) -> None:
    member, staff = await api.member(), await api.staff("SUBSCRIPTIONS_WRITE")
    made = await create(staff, await account_of(member), await shop.offer())
    assert made["userErrors"] == [{"field": ["paymentMethod"], "code": "PAYMENT_METHOD_REQUIRED"}]
    assert await rows(system, "subscription") == []


async def test_a_declined_charge_is_an_answer_and_the_agreement_waits(api: Door, shop: Shop) -> None:
    member, staff = await api.member(), await api.staff("SUBSCRIPTIONS_WRITE")
    made = await create(staff, await account_of(member), await shop.offer(), paymentMethod="pm_card_chargeDeclined")
    assert (made["payment"]["status"], made["subscription"]["status"]) == ("FAILED", "INCOMPLETE")


async def test_an_invoice_that_is_sent_starts_the_membership_at_once(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    member, staff = await api.member(), await api.staff("SUBSCRIPTIONS_WRITE")
    made = await create(staff, await account_of(member), await shop.offer(), collection="MANUAL", daysUntilDue=14)
    assert (made["payment"], made["subscription"]["status"]) == (None, "ACTIVE")
    (invoice,) = await rows(system, "invoice")
    assert (invoice["status"], invoice["collection"], invoice["due_at"]) == (
        "OPEN",
        "MANUAL",
        clock.now + timedelta(days=14),
    )
    assert [row["revoked_at"] for row in await rows(system, "entitlement")] == [None]


async def test_a_trial_comes_first_unless_staff_leave_it_out(api: Door, shop: Shop) -> None:
    staff, free = await api.staff("SUBSCRIPTIONS_WRITE"), Phase(Money(0, "USD"), IntervalUnit.DAY, 7)
    offer = await shop.offer(1200, IntervalUnit.MONTH, 1, free)
    tries = await create(staff, await account_of(await api.member()), offer)
    skips = await create(
        staff, await account_of(await api.member()), offer, skipTrial=True, paymentMethod="pm_card_success"
    )
    assert (tries["subscription"]["status"], skips["subscription"]["status"]) == ("TRIALING", "ACTIVE")


async def test_what_starts_later_is_billed_when_its_day_has_come(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    member, staff = await api.member(), await api.staff("SUBSCRIPTIONS_WRITE")
    starts_at = clock.now + timedelta(days=10)
    made = await create(
        staff,
        await account_of(member),
        await shop.offer(),
        startsAt=starts_at.isoformat(),
        paymentMethod="pm_card_success",
    )
    assert made["subscription"]["status"] == "SCHEDULED"
    assert (await rows(system, "invoice"), await rows(system, "entitlement")) == ([], [])
    await clock.advance(days=11)
    (subscription,) = await rows(system, "subscription")
    assert (subscription["status"], subscription["period_start"]) == ("ACTIVE", starts_at)
    assert await told(system, "subscription.") == ["subscription.created", "subscription.activated"]


async def test_what_starts_later_and_cannot_be_collected_then_waits_for_its_payer(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    member, staff = await api.member(), await api.staff("SUBSCRIPTIONS_WRITE")
    starts_at = (clock.now + timedelta(days=10)).isoformat()
    await create(staff, await account_of(member), await shop.offer(), startsAt=starts_at)
    await clock.advance(days=10, hours=1)
    assert [row["status"] for row in await rows(system, "subscription")] == ["INCOMPLETE"]
    assert [row["status"] for row in await rows(system, "invoice")] == ["OPEN"]
    await clock.advance(days=1)
    assert [row["end_reason"] for row in await rows(system, "subscription")] == ["NEVER_PAID"]


async def test_an_end_that_is_fixed_cuts_the_first_period_or_the_last(
    api: Door, shop: Shop, system: Context, clock: Any
) -> None:
    staff = await api.staff("SUBSCRIPTIONS_WRITE")
    offer, ends_at = await shop.offer(3000, IntervalUnit.DAY, 30), clock.now + timedelta(days=10)
    await create(
        staff,
        await account_of(await api.member()),
        offer,
        endsAt=ends_at.isoformat(),
        paymentMethod="pm_card_success",
    )
    (invoice,) = await rows(system, "invoice")
    assert (invoice["total_minor"], invoice["period_end"]) == (1000, ends_at)
    await clock.advance(days=11)
    assert [row["end_reason"] for row in await rows(system, "subscription")] == ["CANCELED"]
    assert len(await rows(system, "invoice")) == 1


async def test_a_billing_day_and_a_fixed_end_cut_both_ends(
    api: Door, shop: Shop, system: Context, clock: Any, business: Tenant, claim: Any
) -> None:
    """P25: Kill Bill, double proration."""
    begin = datetime(2011, 1, 1, tzinfo=UTC)
    member, staff = await api.member(), await api.staff("SUBSCRIPTIONS_WRITE")
    account = await account_of(member)
    price = await products.create_price(system, shop.product.id, Money(86800, "USD"), IntervalUnit.MONTH, 1)
    offer = await offers.publish(
        system,
        Terms(price.id, "p25", "P25", alignment=Alignment.BILLING_DAY, proration="DAY_ACTUAL"),
    )
    async with database.for_tenant(system.tenant):
        await Account.of(system.tenant).update(billing_day=15)
    await Tenant.filter(id=business.id).update(clock=begin)
    business.clock = begin
    ends_at = datetime(2011, 2, 27, tzinfo=UTC).isoformat()
    await create(staff, account, offer, endsAt=ends_at, paymentMethod="pm_card_success")
    await clock.advance(days=90)
    assert [row["total_minor"] for row in await rows(system, "invoice")] == [39200, 86800, 37200]
    claim("an agreement with a fixed end costs its part of the first and of the last period (P25)")


async def test_days_that_are_not_in_their_order_are_refused(api: Door, shop: Shop, clock: Any) -> None:
    staff, account, offer = await api.staff(), await account_of(await api.member()), await shop.offer()
    past = (clock.now - timedelta(days=1)).isoformat()
    for given, code in (({"startsAt": past}, "START_INVALID"), ({"endsAt": past}, "END_INVALID")):
        made = await create(staff, account, offer, **given)
        assert [one["code"] for one in made["userErrors"]] == [code]


async def test_the_preview_comes_to_what_is_done_then(api: Door, shop: Shop, clock: Any) -> None:
    staff, account, offer = await api.staff(), await account_of(await api.member()), await shop.offer(2500)
    given = {"account": account, "offer": opaque(offer)}
    shown = (await staff(PREVIEW, {"input": given}))["subscriptionCreatePreview"]["preview"]
    assert shown["due"]["amountMinor"] == "2500"
    made = await create(staff, account, offer, previewToken=shown["token"], paymentMethod="pm_card_success")
    assert (made["userErrors"], made["subscription"]["status"]) == ([], "ACTIVE")
    later = {
        **given,
        "account": await account_of(await api.member()),
        "startsAt": (clock.now + timedelta(days=3)).isoformat(),
    }
    shown = (await staff(PREVIEW, {"input": later}))["subscriptionCreatePreview"]["preview"]
    assert (shown["due"]["amountMinor"], shown["next"]["quote"]["total"]["amountMinor"]) == ("0", "2500")


async def test_staff_who_may_only_read_make_no_agreements(api: Door, shop: Shop) -> None:
    reader, account = await api.staff("SUBSCRIPTIONS_READ"), await account_of(await api.member())
    variables = {"input": {"account": account, "offer": opaque(await shop.offer())}, "key": "k"}
    assert await reader.errors(CREATE, variables) == ["FORBIDDEN"]
