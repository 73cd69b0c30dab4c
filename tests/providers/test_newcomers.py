"""Stripe's customers come with their cards, whether they subscribe or not, and nobody is mailed."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from resolvers.ids import opaque
from tenure.billing import providers
from tenure.gateways.payments.customers import ListsCustomers
from tenure.kit.refusals import Unavailable
from tenure.subscriptions.managed import importing, welcoming
from tenure.subscriptions.managed.joining import Promised
from tests.providers.desk import at_stripe, issues, reconcile, shop, stripe
from tests.providers.test_importing import imported, price_of, told_of
from tests.spine.stripe import StripeWorld
from tests.subscriptions.shop import Shop

__all__ = ["shop", "stripe"]

NOBODY = {"imported": 0, "known": 0, "skipped": 0, "newMembers": 0, "methods": 0}


async def customer(stripe: StripeWorld, email: str, *cards: str, **more: str) -> dict[str, Any]:
    """Somebody whom Stripe knows, with these cards: the first one is the default, though it was kept first."""
    made: dict[str, Any] = await at_stripe(stripe, "customers", email=email, **more)
    kept = [await at_stripe(stripe, f"payment_methods/{card}/attach", customer=made["id"]) for card in cards]
    if kept:
        default = {"invoice_settings[default_payment_method]": kept[0]["id"]}
        await at_stripe(stripe, f"customers/{made['id']}", **default)
    return made


def items(report: dict[str, Any], kind: str = "CUSTOMER") -> dict[str, dict[str, Any]]:
    """What became of each, by Stripe's name of it."""
    return {one["providerRef"]: one for one in report["items"]["nodes"] if one["kind"] == kind}


async def test_customers_without_a_subscription_become_members_with_their_cards(
    stripe: StripeWorld, shop: Shop
) -> None:
    assert await stripe.api.member("ada@example.com")
    letters = len(await stripe.rows("message"))
    ada = await customer(stripe, "Ada@example.com", "pm_card_mastercard", "pm_card_visa")
    bob = await customer(stripe, "bob@example.com", name="Bob  Builder")
    nobody = await customer(stripe, "not an address")
    for dry in (True, False):
        report = await imported(stripe, {}, dry=dry)
        assert report["counts"] == NOBODY
        assert report["customers"] == {"imported": 2, "known": 0, "skipped": 1, "newMembers": 1, "methods": 2}
        assert len(await stripe.rows("member")) == (1 if dry else 2)
    found = items(report)
    assert found[nobody["id"]]["reason"] == "EMAIL_INVALID"
    assert found[bob["id"]]["account"]["name"] == "Bob Builder"
    kept = found[ada["id"]]["account"]["paymentMethods"]
    assert [(one["last4"], one["isDefault"]) for one in kept] == [("4242", False), ("4444", True)]
    again = await imported(stripe, {})
    assert again["customers"] == NOBODY | {"known": 2, "skipped": 1}
    assert len(await stripe.rows("payment_method")) == 2
    assert (len(await stripe.rows("message")), await stripe.rows("subscription")) == (letters, [])
    await reconcile(stripe)
    assert await issues(stripe) == []


@pytest.mark.parametrize("dry", [True, False])
async def test_who_subscribes_comes_once_and_another_customer_of_that_address_is_skipped(
    stripe: StripeWorld, shop: Shop, dry: bool
) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    await at_stripe(stripe, "payment_methods/pm_card_mastercard/attach", customer=made["customer"])
    twice = [await customer(stripe, "eve@example.com"), await customer(stripe, "eve@example.com")]
    other = await customer(stripe, "ada@example.com", "pm_card_visa")
    report = await imported(stripe, {price_of(made): opaque(await shop.offer())}, dry=dry)
    assert report["counts"] == {"imported": 1, "known": 0, "skipped": 0, "newMembers": 1, "methods": 2}
    found = items(report)
    assert found[made["customer"]]["outcome"] == "KNOWN"
    assert [found[one["id"]]["reason"] or found[one["id"]]["outcome"] for one in (*twice, other)] == [
        "CUSTOMER_DIFFERS",
        "IMPORTED",
        "CUSTOMER_DIFFERS",
    ]
    assert report["customers"] == {"imported": 1, "known": 1, "skipped": 2, "newMembers": 1, "methods": 0}
    if not dry:
        (subscription,), cards = await stripe.rows("subscription"), await stripe.rows("payment_method")
        assert [card["last4"] for card in cards] == ["4444", "4242"]
        assert subscription["payment_method_id"] == cards[1]["id"]


async def test_whose_subscription_waits_for_an_offer_comes_before_it(stripe: StripeWorld, shop: Shop) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    first = await imported(stripe, {})
    assert (first["counts"]["skipped"], first["customers"]["imported"]) == (1, 1)
    await at_stripe(stripe, f"customers/{made['customer']}", email="lovelace@example.com")
    second = await imported(stripe, {price_of(made): opaque(await shop.offer())})
    assert second["counts"] == {"imported": 1, "known": 0, "skipped": 0, "newMembers": 0, "methods": 1}
    assert [row["email"] for row in await stripe.rows("member")] == ["ada@example.com"]


async def test_a_business_can_leave_them_where_they_are(stripe: StripeWorld, shop: Shop) -> None:
    await customer(stripe, "bob@example.com")
    report = await imported(stripe, {}, withCustomers=False)
    assert (report["customers"], await stripe.rows("member")) == (NOBODY, [])


async def test_what_was_cut_off_between_customers_goes_on_and_doubles_nothing(stripe: StripeWorld, shop: Shop) -> None:
    for number in range(12):
        await customer(stripe, f"m{number}@example.com", "pm_card_visa")
    row = await importing.start(stripe.ctx, UUID(stripe.account), {}, is_dry_run=False)
    await stripe.control.silence(True)
    with pytest.raises(Unavailable):
        await importing.run(stripe.ctx, str(row.id))
    await stripe.control.silence(False)
    provider = await providers.named(stripe.ctx, UUID(stripe.account))
    assert isinstance(provider.adapter, ListsCustomers)
    listed = [one async for one in provider.adapter.customers()]
    for one in listed[:5]:
        await welcoming.welcome(stripe.ctx, provider, row, one, Promised())  # and there it was killed
    for _ in range(2):
        await importing.run(stripe.ctx, str(row.id))
    assert [len(await stripe.rows(table)) for table in ("member", "payment_method", "provider_customer")] == [12] * 3
    assert len(await stripe.rows("provider_import_item")) == 12
    (done,) = await told_of(stripe, "import.completed")
    assert done["counts"]["customers_imported"] == 12


async def test_the_stand_in_lists_customers_by_pages_and_refuses_what_stripe_does_not_know(stripe: StripeWorld) -> None:
    await asyncio.gather(*(at_stripe(stripe, "customers", email=f"m{number}@example.com") for number in range(103)))
    provider = await providers.named(stripe.ctx, UUID(stripe.account))
    assert isinstance(provider.adapter, ListsCustomers)
    assert len({one.provider_ref async for one in provider.adapter.customers()}) == 103
    calls = [path for method, path, _ in (await stripe.control.seen())["calls"] if method == "GET"]
    assert calls.count("/v1/customers") == 2
    with pytest.raises(AssertionError, match="unknown parameter: nickname"):
        await at_stripe(stripe, "customers", nickname="Ada")
