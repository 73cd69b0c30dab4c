"""From an offer to a membership, by pages alone."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from models import database
from models.payments import Payment
from models.subscriptions import Checkout, Subscription
from tenure.billing import providers
from tenure.context import Context
from tests.site.browser import Browser
from tests.site.conftest import Shop

Strangers = Callable[[], Awaitable[Browser]]

GOOD, DECLINED, ASKS, LOST = "4242 4242 4242 4242", "4000000000000002", "4000 0025 0000 3155", "4000 0000 0000 6666"


async def count(system: Context, model: type[Payment] | type[Checkout] | type[Subscription]) -> int:
    async with database.for_tenant(system.tenant, reading=True):
        return await model.of(system.tenant).count()


async def test_offers_show_their_price_their_discount_and_their_trial(browser: Browser, shop: Shop) -> None:
    await browser.open("/")
    assert "7 days free, then $12 / month" in browser.text
    assert "instead of $144 $99 / year" in browser.text
    assert "$29.50 / month" in browser.text
    assert "Guest passes a month (4)" in browser.text


async def test_a_business_with_nothing_to_sell_says_so(browser: Browser) -> None:
    await browser.open("/")
    assert "No offers right now" in browser.text


async def test_looking_at_an_order_writes_nothing(member: Browser, shop: Shop, system: Context) -> None:
    await member.open("/buy/yearly")
    assert member.status == 200
    assert await count(system, Checkout) == 0


async def test_a_member_buys_and_sees_it_active(member: Browser, shop: Shop) -> None:
    await member.open("/buy/yearly")
    await member.send(card=GOOD)
    assert member.path.endswith("/thanks")
    assert "Reader, yearly Active" in member.text
    await member.follow("Go to my membership")
    assert "Reader, yearly Active" in member.text
    assert "$99 / year" in member.text
    assert "Visa •••• 4242" in member.text
    await member.follow("INV-000001")
    assert "Invoice INV-000001 Paid" in member.text
    assert "Total $99.00" in member.text


@pytest.mark.parametrize("card", ["", GOOD])
async def test_a_free_trial_takes_a_card_or_none(member: Browser, shop: Shop, card: str) -> None:
    await member.open("/buy/monthly")
    assert "Nothing to pay today" in member.text
    await member.send(card=card)
    assert "Reader, monthly In trial" in member.text
    await member.follow("Go to my membership")
    assert ("Visa •••• 4242" in member.text) is bool(card)


async def test_a_trial_does_not_start_with_a_card_that_is_declined(
    member: Browser, shop: Shop, system: Context
) -> None:
    await member.open("/buy/monthly")
    await member.send(card=DECLINED)
    assert "Choose another" in member.text
    assert await count(system, Subscription) == 0


async def test_a_declined_card_is_explained_and_another_one_works(member: Browser, shop: Shop, system: Context) -> None:
    await member.open("/buy/yearly")
    await member.send(card=DECLINED)
    assert "The bank declined this card. You weren't charged" in member.text
    await member.send(card=GOOD)
    assert member.path.endswith("/thanks")
    assert await count(system, Subscription) == 1


async def test_no_number_and_an_unknown_number_are_refused_beside_the_field(
    member: Browser, shop: Shop, system: Context
) -> None:
    await member.open("/buy/yearly")
    await member.send(card="1234")
    assert member.status == 422
    assert "This isn't one of the test card numbers" in member.text
    assert await count(system, Checkout) == 0
    await member.send(card="")
    assert member.status == 422
    assert "Choose a payment method" in member.text
    await member.send(card=GOOD)
    assert member.path.endswith("/thanks")
    assert await count(system, Checkout) == 1


async def test_a_bank_that_asks_is_answered_on_its_page(member: Browser, shop: Shop) -> None:
    await member.open("/buy/yearly")
    await member.send(card=ASKS)
    assert member.path.startswith("/sandbox/authenticate/")
    assert "is requesting $99.00" in member.text
    await member.send(member.form(), answer="approve")
    assert member.path.endswith("/thanks")
    assert "Active" in member.text


async def test_a_payment_that_its_payer_rejects_can_be_tried_with_another_card(member: Browser, shop: Shop) -> None:
    await member.open("/buy/yearly")
    await member.send(card=ASKS)
    await member.send(member.form(), answer="reject")
    assert member.path.startswith("/checkout/")
    assert "wasn't confirmed with the bank" in member.text
    await member.send(card=GOOD)
    assert member.path.endswith("/thanks")


async def test_leaving_the_bank_and_paying_with_another_card_charges_once(
    member: Browser, shop: Shop, system: Context
) -> None:
    await member.open("/buy/yearly")
    await member.send(card=ASKS)
    bank = member.path
    await member.open("/membership")
    assert "Waiting for payment" in member.text
    await member.follow("Complete payment")
    await member.send(card=GOOD)
    assert member.path.endswith("/thanks")
    await member.open(bank)
    await member.send(member.form(), answer="approve")
    async with database.for_tenant(system.tenant, reading=True):
        assert await Payment.of(system.tenant).filter(status="SUCCEEDED").count() == 1


async def test_a_lost_answer_is_looked_up_and_never_paid_twice(member: Browser, shop: Shop, system: Context) -> None:
    await member.open("/buy/yearly")
    await member.send(card=LOST)
    for _ in range(20):
        if member.path.endswith("/thanks"):
            break
        assert "Checking with the bank" in member.text
        await member.open(member.path)
    assert "Active" in member.text
    assert await count(system, Payment) == 1


async def test_a_form_sent_five_times_at_once_buys_once(member: Browser, shop: Shop, system: Context) -> None:
    await member.open("/buy/yearly")
    form = member.form("card")
    answers = await asyncio.gather(*(member.post("/buy/yearly", {**form.values, "card": GOOD}) for _ in range(5)))
    assert {str(answer.url) for answer in answers} == {str(answers[0].url)}
    assert str(answers[0].url).endswith("/thanks")
    assert await count(system, Checkout) == 1
    assert await count(system, Payment) == 1


async def test_going_back_and_sending_the_old_form_again_shows_the_same_membership(
    member: Browser, shop: Shop, system: Context
) -> None:
    await member.open("/buy/yearly")
    form = member.form("card")
    await member.send(form, card=GOOD)
    first = member.url
    again = await member.post("/buy/yearly", {**form.values, "card": GOOD})
    assert str(again.url) == first
    assert await count(system, Payment) == 1


async def test_the_old_form_with_another_card_shows_how_the_first_one_went(member: Browser, shop: Shop) -> None:
    await member.open("/buy/yearly")
    form = member.form("card")
    await member.send(form, card=DECLINED)
    again = await member.post("/buy/yearly", {**form.values, "card": GOOD})
    assert again.status_code == 200
    assert "The bank declined this card" in again.text


async def test_what_one_has_already_cannot_be_bought_again(member: Browser, shop: Shop) -> None:
    await member.open("/buy/yearly")
    await member.send(card=GOOD)
    await member.open("/buy/monthly")
    assert member.status == 409
    assert "already has a live subscription to this product" in member.text


async def test_an_unknown_offer_is_a_missing_page(member: Browser, shop: Shop) -> None:
    await member.open("/buy/nothing")
    assert member.status == 404


async def test_a_checkout_a_payment_and_an_invoice_are_their_buyers_alone(
    member: Browser, stranger: Strangers, sign_in: Callable[..., Awaitable[Browser]], shop: Shop, system: Context
) -> None:
    await member.open("/buy/yearly")
    await member.send(card=GOOD)
    async with database.for_tenant(system.tenant, reading=True):
        checkout, payment = await Checkout.of(system.tenant).get(), await Payment.of(system.tenant).get()
    eve = await sign_in(await stranger(), "eve@example.com")
    thanks, invoice = f"/checkout/{checkout.id}/thanks", f"/invoices/{payment.invoice_id}"
    for path in (f"/checkout/{checkout.id}", thanks, f"/payments/{payment.id}", invoice):
        await eve.open(path)
        assert eve.status == 404, path
        assert (await (await stranger()).open(path)).path == "/login"


async def test_a_renewal_that_failed_is_paid_by_hand_and_goes_on(
    member: Browser, sign_in: Callable[..., Awaitable[Browser]], shop: Shop, clock: Any
) -> None:
    await member.open("/buy/yearly")
    await member.send(card="4000 0000 0000 0341")
    await clock.advance(days=366)
    await sign_in(member)
    assert "Past due" in member.text
    await member.follow("Pay invoice")
    await member.send(card=DECLINED)
    assert "The bank declined this card" in member.text
    await member.send(card=ASKS)
    await member.send(member.form(), answer="approve")
    assert "Active" in member.text
    assert "Pay invoice" not in member.text
    await member.follow("INV-000002")
    assert "Paid" in member.text
    assert "Pay this invoice" not in member.text


async def test_a_member_pays_by_transfer_and_is_told_where_to(member: Browser, shop: Shop, system: Context) -> None:
    told = {"billing.bank_holder": "Page Club", "billing.bank_iban": "DE02120300000000202051"}
    await providers.connect_manual(system, told)
    await member.open("/buy/yearly")
    await member.send(way="transfer")
    assert member.path.startswith("/invoices/")
    assert "IBAN DE02 1203 0000 0000 2020 51" in member.text
    assert "Reference: INV-000001" in member.text
    assert "We're waiting for your transfer" in member.text
    await member.send(card=GOOD)
    assert "Invoice INV-000001 Paid" in member.text, "who changes their mind pays by card"
