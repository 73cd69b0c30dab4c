"""A real browser pays through Stripe: its script asks for the card, the bank for a yes, and the membership is live."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser as Chromium
from playwright.async_api import expect

from models.tenants import Tenant
from tenure.app import create_app
from tenure.billing import providers
from tenure.gateways.payments.connect import Payments
from tenure.jobs import worker_door
from tenure.jobs.test_clock import advance
from tenure.kit import ids
from tenure.services import Services
from tests.claims import in_full
from tests.door import Door
from tests.fakes.stripe.server import Control, running
from tests.realtime.support import free_port
from tests.site.conftest import PASSWORD, Shop, link_in
from tests.site.serving import serving
from tests.site.stripe_form import form, type_card
from tests.site.test_in_a_browser import DESKTOP, EMAIL, Visitor

PAYS, ASKS, ASKS_ONCE, DECLINED = "4242424242424242", "4000002760003184", "4000002500003155", "4000000000000002"


@dataclass(frozen=True)
class Site:
    """The application, connected to a fake Stripe, behind a real server."""

    services: Services
    stripe: str


@pytest.fixture(scope="module")
async def site(services: Services) -> AsyncIterator[Site]:
    with running() as address:
        payments = Payments(services.config.data, address)
        # The bank sends its customer back to the business's own address, so that it must really be served there.
        config = services.config.model_copy(update={"port": free_port()})
        own = replace(services, payments=payments, config=config)
        app = create_app(services=own)
        async with app.router.lifespan_context(app), serving(app, config.port):
            yield Site(own, address)
        await payments.close()


@dataclass(frozen=True)
class Till:
    """A member's window at a business that is paid through Stripe, and Stripe's own books."""

    visitor: Visitor
    control: Control
    business: Tenant
    services: Services

    async def type_card(self, number: str) -> None:
        await type_card(self.visitor.page, number)

    async def send(self, name: str) -> None:
        """By the keyboard: a click beside a frame that has just grown may go to where the frame was."""
        await self.visitor.page.get_by_role("button", name=name).press("Enter")

    async def buys(self, number: str, answer: str = "") -> None:
        """A month for friends, with that card; `answer` is what its owner tells the bank."""
        await self.visitor.open("/buy/patron")
        await self.type_card(number)
        await self.send("Pay $29.50")
        if answer:
            await self.visitor.press(answer)

    async def sees(self, heading: str) -> None:
        await expect(self.visitor.page.get_by_role("heading", name=heading)).to_be_visible()

    async def taken(self) -> list[int]:
        """What was really taken, in minor units."""
        told = (await self.control.seen())["events"]
        return [event["data"]["object"]["amount"] for event in told if event["type"] == "charge.succeeded"]

    async def pass_time(self, **length: float) -> None:
        assert self.business.clock is not None
        to = self.business.clock + timedelta(**length)
        await advance(self.services, self.business, to)
        self.business.clock = to
        await worker_door.drain(self.services, self.business.id)


@pytest.fixture
async def till(chromium: Chromium, site: Site, business: Tenant, api: Door, shop: Shop) -> AsyncIterator[Till]:
    name = ids.new().hex
    await providers.connect_stripe(api.system, f"sk_test_{name}", f"pk_test_{name}", ["whsec_of_nobody"])
    context = await chromium.new_context(viewport=DESKTOP)
    context.set_default_timeout(10_000)
    said: list[str] = []
    context.on("console", lambda message: said.append(message.text))
    visitor = Visitor(await context.new_page(), f"http://{business.slug}.localhost:{site.services.config.port}")
    await visitor.sign_in(api)
    yield Till(visitor, Control(site.stripe, f"sk_test_{name}"), business, site.services)
    await context.close()
    assert [text for text in said if "Content Security Policy" in text] == []


@pytest.mark.claims("a browser buys by Stripe: its form, the bank's question, and back")
async def test_a_member_buys_with_a_card_that_asks(till: Till, tmp_path: Path) -> None:
    page = till.visitor.page
    await till.buys(ASKS)
    await till.sees("Your bank asks")
    await expect(page.get_by_text("29.50 USD")).to_be_visible()
    assert await till.taken() == []
    await till.visitor.press("Approve")
    await till.sees("Thank you, and welcome")
    assert await till.taken() == [2950]
    await page.get_by_role("link", name="Go to my membership").click()
    await expect(page.get_by_text("Active", exact=True)).to_be_visible()
    await expect(page.get_by_text("•••• 3184")).to_be_visible()


@in_full
async def test_a_payer_who_says_no_is_told_and_can_try_again(till: Till) -> None:
    page = till.visitor.page
    await till.buys(ASKS, "Reject")
    await expect(page.get_by_role("alert").first).to_have_text(
        "The payment wasn't confirmed with the bank. You weren't charged."
    )
    assert await till.taken() == []
    await till.type_card(PAYS)
    await till.send("Pay $29.50")
    await till.sees("Thank you, and welcome")
    assert await till.taken() == [2950]


@in_full
async def test_what_the_form_finds_wrong_is_said_beside_it(till: Till) -> None:
    page = till.visitor.page
    await till.visitor.open("/buy/patron")
    await till.send("Pay $29.50")
    await expect(form(page).get_by_text("Your card number is incomplete.")).to_be_visible()
    await till.type_card("4111111111111111")
    await till.send("Pay $29.50")
    await expect(page.get_by_role("alert").filter(has_text="used a non test card")).to_be_visible()
    await form(page).get_by_label("Card number").fill("")
    await till.type_card(DECLINED)
    await page.get_by_role("button", name="Pay $29.50").dblclick(no_wait_after=True)
    await expect(page.get_by_role("alert").first).to_contain_text("The bank declined this card.")
    assert await till.taken() == []


@in_full
async def test_a_trial_begins_with_a_card_or_without_one(till: Till) -> None:
    page = till.visitor.page
    await till.visitor.open("/buy/monthly")
    await till.visitor.press("Start trial")
    await till.sees("Thank you, and welcome")
    await till.visitor.open("/membership")
    await expect(page.get_by_text("In trial", exact=True)).to_be_visible()
    assert await till.taken() == []


async def test_another_card_takes_the_place_of_the_one_before(till: Till) -> None:
    page = till.visitor.page
    await till.buys(PAYS)
    await till.sees("Thank you, and welcome")
    await till.visitor.open("/membership")
    await page.get_by_role("link", name="Change card").click()
    await till.type_card(ASKS_ONCE)
    await till.send("Save card")
    await till.visitor.press("Reject")
    await expect(page.get_by_role("alert").first).to_contain_text("Your bank didn't confirm this card")
    await till.type_card(ASKS_ONCE)
    await till.send("Save card")
    await till.visitor.press("Approve")
    await expect(page.get_by_role("status")).to_contain_text("Your new card will be used starting now.")
    await expect(page.get_by_text("•••• 3155")).to_be_visible()
    await till.pass_time(days=33)
    assert await till.taken() == [2950, 2950]
    kept = [one for one in (await till.control.seen())["things"] if one.get("object") == "payment_method"]
    assert [one["card"]["last4"] for one in kept if one["customer"]] == ["3155"]


async def test_a_renewal_that_failed_is_paid_by_the_link_in_its_letter(till: Till, mailbox: Any) -> None:
    page = till.visitor.page
    await till.buys(ASKS, "Approve")
    await till.sees("Thank you, and welcome")
    await till.pass_time(days=33)
    await till.visitor.open(await link_in(mailbox, EMAIL, "/membership"))
    await page.get_by_label("Email").fill(EMAIL)  # a month later nobody is signed in any more
    await page.get_by_label("Password").fill(PASSWORD)
    await till.visitor.press("Sign in")
    await expect(page.get_by_text("Past due", exact=True)).to_be_visible()
    await page.get_by_role("link", name="Pay invoice").click()
    await till.type_card(ASKS)
    await till.send("Pay $29.50")
    await till.visitor.press("Approve")
    await till.sees("My membership")
    await expect(page.get_by_text("Active", exact=True)).to_be_visible()
    assert await till.taken() == [2950, 2950]


async def test_somebody_elses_confirmation_brings_no_card(till: Till) -> None:
    await till.buys(PAYS)
    await till.sees("Thank you, and welcome")
    await till.visitor.open("/membership")
    await till.visitor.page.get_by_role("link", name="Change card").click()
    there = till.visitor.page.url
    response = await till.visitor.page.goto(f"{there}/confirmed?key=mine&setup_intent=seti_of_somebody")
    assert response
    assert response.status == 404
