"""Cards that banks renew, and owners who are told before theirs is past its date; payouts that come back."""

import secrets
from datetime import timedelta
from typing import Any

import pytest

from models import database
from models.payments import PaymentMethod
from models.tenants import Tenant
from tenure.billing import expiring
from tests.billing.world import set_here
from tests.providers.desk import ledger_is_kept, reconcile, shop, stripe, told
from tests.providers.test_inbox import deliver, happened
from tests.spine.stripe import StripeWorld
from tests.subscriptions.shop import CANCEL, Shop, buy

__all__ = ["shop", "stripe"]

SUBJECT = "Your card for Club expires soon"


@pytest.fixture
def anna() -> str:
    return f"anna.{secrets.token_hex(4)}@example.com"


@pytest.fixture
def letters(mailbox: Any) -> Any:
    async def of(email: str) -> list[Any]:
        return [one for one in await mailbox(email) if one.subject == SUBJECT]

    return of


async def renewed(world: StripeWorld, **facts: int | str) -> None:
    """The bank has another card for the only method, and the webhook of it comes."""
    (method,) = await world.rows("payment_method")
    await world.control.renew(method["token"], **facts)
    for event in await happened(world, "payment_method.automatically_updated"):
        assert await deliver(world, event) == 200
    await world.run_jobs()


async def test_a_card_that_a_bank_renewed_is_shown_as_it_is_now(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    await renewed(stripe, last4="0007", brand="mastercard", exp_month=3, exp_year=2031)
    (method,) = await stripe.rows("payment_method")
    shown = (method["last4"], method["brand"], method["expiry_month"], method["expiry_year"])
    assert shown == ("0007", "mastercard", 3, 2031)
    assert len(await told(stripe, "payment_method.updated")) == 1
    await reconcile(stripe)
    assert len(await told(stripe, "payment_method.updated")) == 1


async def test_a_month_before_a_card_is_past_its_date_its_owner_is_told_once(
    stripe: StripeWorld, shop: Shop, business: Tenant, anna: str, letters: Any
) -> None:
    await buy(await stripe.api.member(anna), await shop.offer(), "pm_card_visa")
    now = business.clock
    assert now is not None
    last = now + timedelta(days=70)
    await renewed(stripe, exp_month=last.month, exp_year=last.year)
    async with database.for_tenant(stripe.ctx.tenant, reading=True):
        end = expiring.ends_at(stripe.ctx, await PaymentMethod.of(stripe.ctx.tenant).get())
    assert end is not None
    await stripe.pass_time(seconds=(end - now - timedelta(days=30, hours=1)).total_seconds())
    assert await letters(anna) == []
    await stripe.pass_time(hours=2)
    (letter,) = await letters(anna)
    assert f"4242 that you use to pay for Club expires at the end of {last:%m/%Y}" in letter.text
    (event,) = await told(stripe, "payment_method.expiring")
    assert end.isoformat().replace("+00:00", "Z") in str(event["payload"])
    await stripe.pass_time(days=40)
    assert len(await letters(anna)) == 1


async def test_of_a_card_that_was_renewed_meanwhile_nothing_is_told(
    stripe: StripeWorld, shop: Shop, business: Tenant, anna: str, letters: Any
) -> None:
    await buy(await stripe.api.member(anna), await shop.offer(), "pm_card_visa")
    assert business.clock is not None
    last = business.clock + timedelta(days=70)
    await renewed(stripe, exp_month=last.month, exp_year=last.year)
    await renewed(stripe, exp_month=last.month, exp_year=last.year + 4)
    await stripe.pass_time(days=120)
    assert (await letters(anna), await told(stripe, "payment_method.expiring")) == ([], [])


async def test_who_has_canceled_gets_no_letter_and_a_business_may_want_none(
    stripe: StripeWorld, shop: Shop, business: Tenant, anna: str, letters: Any
) -> None:
    member = await stripe.api.member(anna)
    bought = await buy(member, await shop.offer(), "pm_card_visa")
    await member(CANCEL, {"id": bought["checkout"]["subscription"]["id"], "now": False})
    assert business.clock is not None
    last = business.clock + timedelta(days=70)
    await renewed(stripe, exp_month=last.month, exp_year=last.year)
    await stripe.pass_time(days=75)
    assert (await letters(anna), len(await told(stripe, "payment_method.expiring"))) == ([], 1)
    await set_here(stripe.ctx, expiring.DAYS, 0)
    await renewed(stripe, exp_month=last.month, exp_year=last.year + 1)
    await stripe.pass_time(days=400)
    assert len(await told(stripe, "payment_method.expiring")) == 1


async def test_a_payout_that_comes_back_is_heard_of_by_webhook(stripe: StripeWorld, shop: Shop) -> None:
    await buy(await stripe.api.member(), await shop.offer(), "pm_card_visa")
    payout = await stripe.control.pay_out()
    await stripe.control.advance(days=3)
    await stripe.control.fail_payout(payout["id"])
    for event in reversed(await happened(stripe, "payout.paid", "payout.failed")):
        await deliver(stripe, event)
    await stripe.run_jobs()
    assert await stripe.states("payout") == ["FAILED"]
    (event,) = await told(stripe, "payout.failed")
    assert "account_closed" in str(event["payload"])
    assert await ledger_is_kept(stripe)
