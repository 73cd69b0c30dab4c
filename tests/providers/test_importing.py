"""A business comes from Stripe: what it had there is imported once, with reasons for what is not, and taken over."""

import asyncio
import json
import secrets
from typing import Any
from uuid import UUID

import pytest

from resolvers.ids import opaque
from tenure.billing import providers
from tenure.kit import ids
from tenure.kit.refusals import Unavailable
from tenure.subscriptions.managed import adopting, importing
from tenure.subscriptions.managed.joining import Promised
from tenure.subscriptions.reconciling import subscriptions
from tests.fakes.stripe.app import Fault
from tests.providers.desk import account_id, at_stripe, issues, ledger_is_kept, reconcile, shop, stripe, told
from tests.providers.driven import follow, log, thing
from tests.spine.stripe import StripeWorld
from tests.subscriptions.shop import CANCEL, Shop

__all__ = ["shop", "stripe"]

START = """mutation ($input: ProviderImportStartInput!) { providerImportStart(input: $input) {
  providerImport { id status } userErrors { ... on ImportUserError { code } } } }"""
LIST = """{ providerImports(first: 1) { nodes { status isDryRun error providerAccount { kind }
  counts(kind: SUBSCRIPTION) { imported known skipped newMembers methods }
  customers: counts(kind: CUSTOMER) { imported known skipped newMembers methods }
  unmappedPrices { providerPrice name amount { amountMinor } intervalUnit intervalCount subscriptions }
  items(first: 20) { nodes { kind providerRef outcome reason isNewMember methods
    account { name paymentMethods { last4 isDefault } } subscription { status collection } } } } } }"""
TAKE_OVER = """mutation ($id: ID!, $key: String!) { subscriptionTakeOver(input: {subscription: $id})
  @idempotent(key: $key) { subscription { collection handoverAt endsAt }
    userErrors { message ... on SubscriptionUserError { code } } } }"""
PREVIEW = """query ($id: ID!) { subscriptionTakeOverPreview(input: {subscription: $id}) {
  preview { due { amountMinor } events next { at quote { total { amountMinor } } } token }
  userErrors { ... on SubscriptionUserError { code } } } }"""


async def imported(stripe: StripeWorld, prices: dict[str, str], *, dry: bool = False, **more: Any) -> dict[str, Any]:
    """The report of an import with these offers for Stripe's prices."""
    pairs = [{"providerPrice": price, "offer": offer} for price, offer in prices.items()]
    given = {"providerAccount": await account_id(stripe), "isDryRun": dry, "prices": pairs, **more}
    staff = await stripe.api.staff()
    answer = (await staff(START, {"input": given}))["providerImportStart"]
    assert answer["userErrors"] == []
    await stripe.run_jobs()
    report: dict[str, Any] = (await staff(LIST))["providerImports"]["nodes"][0]
    return report


async def told_of(stripe: StripeWorld, name: str) -> list[dict[str, Any]]:
    """The payloads of the log's events of that type."""
    return [json.loads(row["payload"]) for row in await told(stripe, name)]


def price_of(subscription: dict[str, Any]) -> str:
    return str(subscription["items"]["data"][0]["price"]["id"])


async def test_what_was_at_stripe_is_here_after_an_import_and_another_one_doubles_nothing(
    stripe: StripeWorld, shop: Shop
) -> None:
    ada = await stripe.control.subscribed("ada@example.com")
    await stripe.control.subscribed("bob@example.com", amount=500)
    assert await stripe.api.member("ada@example.com")
    offers = {price_of(ada): opaque(await shop.offer())}
    dry = await imported(stripe, offers, dry=True)
    assert (dry["status"], dry["counts"]["imported"], await stripe.rows("subscription")) == ("COMPLETED", 1, [])
    first = await imported(stripe, offers)
    assert first["counts"] == {"imported": 1, "known": 0, "skipped": 1, "newMembers": 0, "methods": 1}
    (unmapped,) = first["unmappedPrices"]
    assert (unmapped["name"], unmapped["amount"]["amountMinor"], unmapped["subscriptions"]) == ("Club", "500", 1)
    again = await imported(stripe, {unmapped["providerPrice"]: opaque(await shop.offer(500))})
    assert again["counts"] == {"imported": 1, "known": 1, "skipped": 0, "newMembers": 0, "methods": 1}
    assert (first["customers"]["newMembers"], again["customers"]["known"]) == (1, 2)
    assert await stripe.states("subscription") == ["ACTIVE", "ACTIVE"]
    assert len(await stripe.rows("member")) == 2
    assert len(await told(stripe, "import.completed")) == 3
    assert await stripe.rows("invoice") == []
    await reconcile(stripe)
    assert await issues(stripe) == []
    assert await ledger_is_kept(stripe)


async def test_what_does_not_fit_is_skipped_with_the_reason(stripe: StripeWorld, shop: Shop) -> None:
    one = await stripe.control.subscribed("ada@example.com")
    two = await stripe.control.subscribed("ada@example.com")
    offer = opaque(await shop.offer())
    report = await imported(stripe, {price_of(one): offer, price_of(two): offer})
    reasons = sorted(f"{item['kind']} {item['reason'] or item['outcome']}" for item in report["items"]["nodes"])
    assert reasons == [
        "CUSTOMER CUSTOMER_DIFFERS",
        "CUSTOMER KNOWN",
        "SUBSCRIPTION CUSTOMER_DIFFERS",
        "SUBSCRIPTION IMPORTED",
    ]
    dear = await imported(stripe, {price_of(one): opaque(await shop.offer(1300)), price_of(two): offer})
    assert dear["counts"]["known"] == 1


async def test_it_is_taken_over_when_stripe_has_ended_it_and_not_before(stripe: StripeWorld, shop: Shop) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    await imported(stripe, {price_of(made): opaque(await shop.offer())})
    (row,) = await stripe.rows("subscription")
    key = _opaque(row)
    staff = await stripe.api.staff()
    shown = (await staff(PREVIEW, {"id": key}))["subscriptionTakeOverPreview"]["preview"]
    assert shown["events"] == ["subscription.taken_over"]
    assert shown["next"]["quote"]["total"]["amountMinor"] == "1200"
    answer = (await staff(TAKE_OVER, {"id": key, "key": secrets.token_hex(4)}))["subscriptionTakeOver"]
    assert answer["userErrors"] == []
    assert answer["subscription"]["collection"] == "PROVIDER_MANAGED"
    assert answer["subscription"]["handoverAt"]
    assert answer["subscription"]["endsAt"] is None
    taken = await stripe.taken()
    await stripe.pass_time(days=40)  # ours alone: Stripe says that it goes on
    assert await stripe.taken() == taken
    await stripe.control.advance(days=32)
    await follow(stripe, made["id"])
    await stripe.pass_time(minutes=1)
    assert (await thing(stripe, "subscription"))[0]["status"] == "canceled"
    assert await stripe.taken() == [*taken, 1200]
    (row,) = await stripe.rows("subscription")
    assert (row["collection"], row["status"]) == ("AUTOMATIC", "ACTIVE")
    (invoice,) = await stripe.rows("invoice")
    assert (invoice["status"], invoice["collection"]) == ("PAID", "AUTOMATIC")
    assert (await log(stripe, "subscription"))[-2:] == ["subscription.taken_over", "subscription.renewed"]
    assert await ledger_is_kept(stripe)


async def test_where_stripe_goes_on_nothing_of_ours_charges_and_it_is_told_again(
    stripe: StripeWorld, shop: Shop
) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    await imported(stripe, {price_of(made): opaque(await shop.offer())})
    (row,) = await stripe.rows("subscription")
    staff = await stripe.api.staff()
    await stripe.control.fail_next(Fault.ERROR_BEFORE)
    given = {"id": _opaque(row), "key": secrets.token_hex(4)}
    assert (await staff(TAKE_OVER, given))["subscriptionTakeOver"]["userErrors"] == []
    assert (await thing(stripe, "subscription"))[0]["cancel_at"] is None
    await stripe.run_jobs()  # the wish was written: it is told now
    assert (await thing(stripe, "subscription"))[0]["cancel_at"] is not None
    await at_stripe(stripe, f"subscriptions/{made['id']}", cancel_at_period_end="false")
    await stripe.control.advance(days=32)
    provider = await providers.named(stripe.ctx, UUID(stripe.account))
    await subscriptions.look(stripe.ctx, provider)
    assert await stripe.taken() == [1200, 1200]  # both by Stripe itself
    assert await stripe.states("subscription") == ["ACTIVE"]
    (issue,) = await issues(stripe)
    assert (issue["kind"], issue["ours"], issue["theirs"]) == ("STATUS_DIFFERS", "HANDOVER", "ACTIVE")
    await stripe.control.advance(days=32)
    await subscriptions.look(stripe.ctx, provider)
    (row,) = await stripe.rows("subscription")
    assert (row["collection"], row["status"]) == ("AUTOMATIC", "ACTIVE")
    assert (await log(stripe, "subscription"))[-1] == "subscription.taken_over"
    assert await ledger_is_kept(stripe)


async def test_a_member_who_cancels_meanwhile_is_not_taken_over(stripe: StripeWorld, shop: Shop) -> None:
    ada, made = await stripe.api.member("ada@example.com"), await stripe.control.subscribed("ada@example.com")
    await imported(stripe, {price_of(made): opaque(await shop.offer())})
    (row,) = await stripe.rows("subscription")
    await (await stripe.api.staff())(TAKE_OVER, {"id": _opaque(row), "key": secrets.token_hex(4)})
    answer = (await ada(CANCEL, {"id": _opaque(row), "now": False}))["subscriptionCancel"]
    assert answer["userErrors"] == []
    assert answer["subscription"]["endsAt"] is not None
    await stripe.control.advance(days=32)
    await follow(stripe, made["id"])
    await stripe.pass_time(days=40)
    assert await stripe.states("subscription") == ["ENDED"]
    assert await stripe.taken() == [1200]


async def test_the_end_heard_many_times_at_once_is_one_take_over_and_one_charge(
    stripe: StripeWorld, shop: Shop
) -> None:
    made = await stripe.control.subscribed("ada@example.com")
    await imported(stripe, {price_of(made): opaque(await shop.offer())})
    (row,) = await stripe.rows("subscription")
    await stripe.control.fail_next(Fault.LOSE_ANSWER)  # Stripe has done it, and nobody heard
    await (await stripe.api.staff())(TAKE_OVER, {"id": _opaque(row), "key": secrets.token_hex(4)})
    await stripe.control.advance(days=32)
    await asyncio.gather(*(follow(stripe, made["id"]) for _ in range(4)), stripe.run_jobs())
    await stripe.pass_time(days=33)
    await follow(stripe, made["id"])
    assert await stripe.taken() == [1200, 1200]
    assert (await log(stripe, "subscription")).count("subscription.taken_over") == 1
    assert await ledger_is_kept(stripe)


async def test_an_import_that_is_cut_off_goes_on_where_it_was(stripe: StripeWorld, shop: Shop) -> None:
    offer, found = opaque(await shop.offer()), []
    for name in ("ada", "bob", "eve"):
        found.append(await stripe.control.subscribed(f"{name}@example.com"))
    given = {price_of(one): ids.decode(offer)[1] for one in found}
    row = await importing.start(stripe.ctx, UUID(stripe.account), given, is_dry_run=False)
    await stripe.control.silence(True)
    with pytest.raises(Unavailable):
        await importing.run(stripe.ctx, str(row.id))
    await stripe.control.silence(False)
    provider = await providers.named(stripe.ctx, UUID(stripe.account))
    told = await provider.adapter.subscription(found[1]["id"])  # type: ignore[attr-defined]  # it is Stripe's
    await adopting.adopt(stripe.ctx, provider, row, told, Promised())  # and there it was killed
    for _ in range(2):
        await importing.run(stripe.ctx, str(row.id))
    assert await stripe.states("subscription") == ["ACTIVE"] * 3
    assert [row["kind"] for row in await stripe.rows("provider_import_item")] == ["SUBSCRIPTION"] * 3 + ["CUSTOMER"] * 3
    (done,) = await told_of(stripe, "import.completed")
    of_customers = {"customers_imported": 0, "customers_known": 3, "customers_skipped": 0}
    assert done["counts"] == {"imported": 3, "known": 0, "skipped": 0} | of_customers


def _opaque(row: Any) -> str:
    return ids.encode("Subscription", row["id"])
