"""How often a coupon is used: counted once for an agreement, given back, and never more than its limit.

These tests call `redeem` as whoever opens an invoice does: in a transaction of a rule.
"""

import asyncio
from collections import Counter
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from models import database
from models.accounts import Account
from models.billing import Invoice, InvoiceStatus
from models.catalogue import Coupon, CouponDuration, Offer, Product
from models.subscriptions import Subscription
from resolvers import ids
from resolvers.ids import opaque
from tenure.catalogue import coupon_terms, coupons
from tenure.catalogue.coupon_terms import Terms
from tenure.context import Context
from tenure.kit import ids as kit_ids
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.transactions import transactional
from tests.catalogue.selling import Seller, money
from tests.claims import Claim, count
from tests.door import Door
from tests.subscriptions.shop import buy, new_shop

MANY = 200
"""Buyers at once."""


@transactional
async def _opened(ctx: Context, found: list[Coupon], account_id: UUID, subscription_id: UUID | None = None) -> Invoice:
    """An invoice on which the coupons are used."""
    invoice = await Invoice.create(
        tenant_id=ctx.tenant,
        account_id=account_id,
        subscription_id=subscription_id,
        status=InvoiceStatus.DRAFT,
        currency="USD",
        subtotal_minor=0,
        tax_minor=0,
        total_minor=0,
        created_at=ctx.now(),
    )
    await coupons.redeem(ctx, found, account_id, subscription_id, invoice)
    return invoice


@transactional
async def _voided(ctx: Context, invoice: Invoice) -> None:
    await coupons.release(ctx, invoice)


@transactional
async def _attached(ctx: Context, subscription_id: UUID, found: list[Coupon]) -> None:
    await coupons.attach(ctx, await Subscription.named(ctx.tenant, subscription_id), found)


async def _uses(ctx: Context, coupon: Coupon) -> int:
    async with database.for_tenant(ctx.tenant, reading=True):
        return (await Coupon.named(ctx.tenant, coupon.id)).uses


async def _held(ctx: Context, subscription_id: UUID) -> list[tuple[str, int | None]]:
    async with database.for_tenant(ctx.tenant, reading=True):
        held = await coupons.of_subscription(ctx, subscription_id)
    return [(one.coupon.code, one.link.periods_left if one.link else None) for one in held]


async def _buyer(api: Door, ctx: Context) -> tuple[UUID, UUID]:
    """The account of somebody who has just bought, and the agreement."""
    shop = await new_shop(ctx)
    paid = await buy(await api.member(), await shop.offer())
    key = ids.key(Subscription, paid["checkout"]["subscription"]["id"])
    async with database.for_tenant(ctx.tenant, reading=True):
        return (await Subscription.named(ctx.tenant, key)).account_id, key


async def _account(api: Door, ctx: Context) -> UUID:
    viewer = (await (await api.member())("{ viewer { accounts { id } } }"))["viewer"]
    return ids.key(Account, viewer["accounts"][0]["id"])


async def _told(ctx: Context) -> Counter[str]:
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await database.fetch(
            "SELECT type FROM event WHERE tenant_id = $1 AND type LIKE 'coupon.%' AND type <> 'coupon.created'",
            ctx.tenant,
        )
    return Counter(row["type"] for row in rows)


async def test_of_200_who_use_a_coupon_at_once_exactly_its_limit_can(api: Door, system: Context, claim: Claim) -> None:
    many = count(MANY, 60)
    most = many // 4
    account, coupon = await _account(api, system), await _made(system, most_uses=most)

    async def use() -> str:
        try:
            await _opened(system, [coupon], account)
        except Refused as refusal:
            return refusal.code
        return "USED"

    outcomes = Counter(await asyncio.gather(*(use() for _ in range(many))))
    assert outcomes == {"USED": most, "COUPON_EXHAUSTED": many - most}
    assert await _uses(system, coupon) == most
    assert await _told(system) == {"coupon.redeemed": most, "coupon.exhausted": 1}
    claim(f"of {many} who use a coupon at once, exactly the {most} of its limit can")


async def test_of_many_uses_of_one_account_at_once_exactly_its_own_limit_count(api: Door, system: Context) -> None:
    account, coupon = await _account(api, system), await _made(system, most_uses_per_account=2)
    done = await asyncio.gather(*(_opened(system, [coupon], account) for _ in range(12)), return_exceptions=True)
    refused = [one.code for one in done if isinstance(one, Refused)]
    assert refused == ["COUPON_EXHAUSTED"] * 10
    assert await _uses(system, coupon) == 2
    await _opened(system, [coupon], await _account(api, system))
    assert await _uses(system, coupon) == 3


async def test_many_invoices_with_the_same_coupons_in_any_order_do_not_lock_one_another_out(
    api: Door, system: Context
) -> None:
    account = await _account(api, system)
    pair = [await _made(system, code=code, is_stackable=True) for code in ("one", "two")]
    orders = [pair, pair[::-1]] * 10
    await asyncio.gather(*(_opened(system, order, account) for order in orders))
    assert [await _uses(system, coupon) for coupon in pair] == [20, 20]


async def test_an_agreement_counts_once_and_each_of_its_invoices_is_one_period_less(api: Door, system: Context) -> None:
    account, agreement = await _buyer(api, system)
    coupon = await _made(system, duration=CouponDuration.PERIODS, periods=3, most_uses=5)
    await _attached(system, agreement, [coupon])
    for left in (2, 1):
        await _opened(system, [coupon], account, agreement)
        assert await _held(system, agreement) == [("AUTUMN", left)]
    await _opened(system, [coupon], account, agreement)
    assert await _held(system, agreement) == []
    assert await _uses(system, coupon) == 1
    assert await _told(system) == {"coupon.redeemed": 1}


@pytest.mark.parametrize(
    ("duration", "left"), [(CouponDuration.ONCE, []), (CouponDuration.FOREVER, [("AUTUMN", None)])]
)
async def test_a_coupon_counts_for_one_invoice_or_for_all(
    api: Door, system: Context, duration: CouponDuration, left: list[Any]
) -> None:
    account, agreement = await _buyer(api, system)
    coupon = await _made(system, duration=duration)
    await _attached(system, agreement, [coupon])
    await _opened(system, [coupon], account, agreement)
    assert await _held(system, agreement) == left


async def test_a_void_gives_the_use_and_the_period_back_once(api: Door, system: Context) -> None:
    account, agreement = await _buyer(api, system)
    coupon = await _made(system, duration=CouponDuration.PERIODS, periods=2, most_uses=1)
    await _attached(system, agreement, [coupon])
    first = await _opened(system, [coupon], account, agreement)
    second = await _opened(system, [coupon], account, agreement)
    await _voided(system, second)
    assert await _held(system, agreement) == [("AUTUMN", 1)]
    assert await _uses(system, coupon) == 1
    for _ in range(2):
        await _voided(system, first)
    assert await _held(system, agreement) == [("AUTUMN", 2)]
    assert await _uses(system, coupon) == 0
    await _opened(system, [coupon], account, agreement)
    assert await _told(system) == {"coupon.redeemed": 2, "coupon.exhausted": 2, "coupon.released": 1}


async def test_an_invoice_that_is_opened_again_counts_nothing_twice(api: Door, system: Context) -> None:
    account, agreement = await _buyer(api, system)
    coupon = await _made(system, duration=CouponDuration.PERIODS, periods=3)
    await _attached(system, agreement, [coupon])
    invoice = await _opened(system, [coupon], account, agreement)
    await _again(system, coupon, account, agreement, invoice)
    assert await _held(system, agreement) == [("AUTUMN", 2)]
    assert await _uses(system, coupon) == 1


@transactional
async def _again(ctx: Context, coupon: Coupon, account: UUID, agreement: UUID, invoice: Invoice) -> None:
    await coupons.redeem(ctx, [coupon], account, agreement, invoice)


async def test_a_limit_below_what_was_used_is_refused_and_one_that_is_reached_is_told(
    api: Door, system: Context
) -> None:
    account, coupon = await _account(api, system), await _made(system)
    for _ in range(3):
        await _opened(system, [coupon], account)
    with pytest.raises(Refused) as refused:
        await coupon_terms.update(system, coupon.id, coupon_terms.Changes(most_uses=2))
    assert refused.value.code == "LIMIT_BELOW_USES"
    await coupon_terms.update(system, coupon.id, coupon_terms.Changes(most_uses=3))
    assert (await _told(system))["coupon.exhausted"] == 1


async def test_coupons_go_together_only_where_all_of_them_may(seller: Seller, system: Context) -> None:
    offer = ids.key(Offer, await seller.offer())
    for code, stackable in (("one", True), ("two", True), ("alone", False)):
        await _made(system, code=code, is_stackable=stackable)

    async def found(*codes: str) -> list[str]:
        async with database.for_tenant(system.tenant, reading=True):
            offers = [await Offer.named(system.tenant, offer)]
            return [coupon.code for coupon in await coupons.by_codes(system, codes, None, offers, "USD")]

    assert await found() == []
    assert await found("TWO", "one", "Two") == ["two", "one"]
    assert await found("alone") == ["alone"]
    for codes, code in ((["one", "alone"], "COUPON_NOT_STACKABLE"), (["one", "none"], "COUPON_UNKNOWN")):
        with pytest.raises(Refused) as refused:
            await found(*codes)
        assert (refused.value.code, refused.value.field) == (code, ["coupons"])


async def test_what_is_for_less_comes_first_and_of_equals_the_older(seller: Seller, system: Context) -> None:
    product = await seller.product()
    offer = await seller.offer((await seller.price(product, money=money(100)))["id"])
    line = (ids.key(Product, product), ids.key(Offer, offer))
    found = [
        await _made(system, code="all-old"),
        await _made(system, code="all-new"),
        await _made(system, code="product", products=[line[0]]),
        await _made(system, code="offer", offers=[line[1]]),
        await _made(system, code="five", percent=None, amount_off=Money(500, "USD")),
    ]
    async with database.for_tenant(system.tenant, reading=True):
        scopes = await coupons.scopes_of(system, found)
    made = coupons.discounts(found[::-1], [(None, None), line], scopes)
    assert [discount.name for discount in made] == ["offer", "product", "all-old", "all-new", "five"]
    assert [sorted(discount.lines) for discount in made] == [[1], [1], [0, 1], [0, 1], [0, 1]]
    assert (made[0].percent, made[4].minor) == (Decimal(10), 500)
    assert [one.name for one in coupons.discounts(found, [(None, None)], scopes)] == ["all-old", "all-new", "five"]


async def _made(ctx: Context, *, code: str = "AUTUMN", **terms: Any) -> Coupon:
    return await coupon_terms.create(ctx, Terms(code, code, **{"percent": Decimal(10), **terms}))


async def test_who_may_see_invoices_sees_who_used_a_coupon(api: Door, system: Context) -> None:
    account, agreement = await _buyer(api, system)
    coupon = await _made(system)
    first, second = [await _opened(system, [coupon], account, agreement) for _ in range(2)]
    await _voided(system, second)
    document = """query ($id: ID!) { node(id: $id) { ... on Coupon { redemptions(first: 10) { nodes {
      isCounted releasedAt account { id } invoice { id } } } } } }"""
    asked = {"id": opaque(coupon)}
    everybody = await api.staff("CATALOGUE_WRITE", "BILLING_READ", "MEMBERS_READ")
    found = (await everybody(document, asked))["node"]["redemptions"]["nodes"]
    assert [(one["invoice"]["id"], one["releasedAt"] is None) for one in found] == [
        (opaque(second), False),
        (opaque(first), True),
    ]
    assert {one["account"]["id"] for one in found} == {kit_ids.encode("Account", account)}
    without_names = await api.staff("CATALOGUE_WRITE", "BILLING_READ")
    assert (await without_names(document, asked))["node"]["redemptions"]["nodes"][0]["account"] is None
    seller = await api.staff("CATALOGUE_WRITE")
    assert (await seller(document, asked))["node"]["redemptions"] is None
