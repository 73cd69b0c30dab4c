"""A real browser buys through PayPal: out to its page, a yes or a no there, and back."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from playwright.async_api import Browser as Chromium
from playwright.async_api import expect

from models.payments import Renewals
from models.tenants import Tenant
from tenure.app import create_app
from tenure.billing import providers
from tenure.context import Context
from tenure.gateways.payments.connect import Payments
from tenure.kit import ids
from tenure.services import Services
from tests.claims import in_full
from tests.door import Door
from tests.fakes.paypal.server import Control, place_of, running
from tests.realtime.support import free_port
from tests.site.conftest import Shop
from tests.site.serving import serving
from tests.site.test_in_a_browser import DESKTOP, Visitor

WEBHOOK = "8PT597110X687430L"


@dataclass(frozen=True)
class Till:
    """A member's window at a business that is paid through PayPal, and PayPal's own books."""

    visitor: Visitor
    control: Control
    system: Context

    async def taken(self) -> list[str]:
        return [one["amount"]["value"] for one in (await self.control.seen())["captures"]]


@pytest.fixture
async def till(chromium: Chromium, services: Services, business: Tenant, api: Door, shop: Shop) -> AsyncIterator[Till]:
    with running() as address:
        payments = Payments(services.config.data, paypal_place=place_of(address))
        # PayPal sends its payers back to the business's own address, so that it must really be served there.
        config = services.config.model_copy(update={"port": free_port()})
        own = replace(services, payments=payments, config=config)
        client = f"client-{ids.new().hex}"
        await providers.connect_paypal(api.system, providers.PayPalBusiness(client, "secret", (WEBHOOK,)))
        app = create_app(services=own)
        context = await chromium.new_context(java_script_enabled=False, viewport=DESKTOP)
        context.set_default_timeout(10_000)
        async with app.router.lifespan_context(app), serving(app, config.port) as port:
            visitor = Visitor(await context.new_page(), f"http://{business.slug}.localhost:{port}")
            await visitor.sign_in(api)
            yield Till(visitor, Control(address, client), api.system)
            await context.close()
        await payments.close()


@pytest.mark.claims("a browser buys by PayPal: there, approved, and back")
async def test_a_member_buys_by_paypal(till: Till, tmp_path: Path) -> None:
    page = till.visitor.page
    await till.visitor.open("/buy/yearly")
    await page.screenshot(path=tmp_path / "1-checkout.png")
    await till.visitor.press("Pay $99.00 with PayPal")
    await expect(page.get_by_role("heading", name="A fake PayPal")).to_be_visible()
    await page.screenshot(path=tmp_path / "2-paypal.png")
    assert await till.taken() == []
    await till.visitor.press("Pay 99.00 USD")
    await expect(page.get_by_role("heading", name="Thank you, and welcome")).to_be_visible()
    await page.screenshot(path=tmp_path / "3-thanks.png")
    assert await till.taken() == ["99.00"]
    await page.get_by_role("link", name="Go to my membership").click()
    await expect(page.get_by_text("Active", exact=True)).to_be_visible()
    await page.screenshot(path=tmp_path / "4-membership.png")


@in_full
async def test_a_member_who_turns_back_can_go_again(till: Till, tmp_path: Path) -> None:
    page = till.visitor.page
    await till.visitor.open("/buy/yearly")
    await till.visitor.press("Pay $99.00 with PayPal")
    await till.visitor.press("Cancel")
    await expect(page.get_by_role("heading", name="Checkout")).to_be_visible()
    await page.screenshot(path=tmp_path / "5-back.png")
    await till.visitor.press("Pay $99.00 with PayPal")
    await till.visitor.press("Pay 99.00 USD")
    await expect(page.get_by_role("heading", name="Thank you, and welcome")).to_be_visible()
    assert await till.taken() == ["99.00"]


@in_full
async def test_a_wallet_that_cannot_pay_is_told_kindly(till: Till, tmp_path: Path) -> None:
    page = till.visitor.page
    await till.visitor.open("/buy/yearly")
    await till.visitor.press("Pay $99.00 with PayPal")
    await till.control.choose(page.url.partition("token=")[2], "wallet_empty")
    await till.visitor.press("Pay 99.00 USD")
    await expect(page.get_by_role("alert")).to_contain_text("The payment from this wallet failed.")
    await page.screenshot(path=tmp_path / "6-declined.png")
    assert await till.taken() == []


@in_full
async def test_a_gift_is_bought_by_paypal(till: Till) -> None:
    await till.visitor.open("/give/yearly")
    await till.visitor.press("Buy gift with PayPal")
    await till.visitor.press("Pay 99.00 USD")
    await expect(till.visitor.page.get_by_role("heading", name="Your gift")).to_be_visible()
    assert await till.taken() == ["99.00"]


@pytest.mark.claims("a browser buys what PayPal draws each period: agreed there, followed, changed there")
async def test_a_membership_that_paypal_draws_is_agreed_and_changed_on_its_page(
    till: Till, api: Door, tmp_path: Path
) -> None:
    page = till.visitor.page
    drawn = providers.PayPalBusiness(till.control.client_id, "secret", (WEBHOOK,), renewals=Renewals.PROVIDER)
    await providers.connect_paypal(till.system, drawn)
    await till.visitor.open("/buy/yearly")
    await till.visitor.press("Pay $99.00 with PayPal")
    await till.visitor.press("Cancel")
    await expect(page.get_by_role("heading", name="Checkout")).to_be_visible()
    await till.visitor.press("Pay $99.00 with PayPal")
    await till.visitor.press("Agree and subscribe")
    await expect(page.get_by_role("heading", name="Thank you, and welcome")).to_be_visible()
    await page.screenshot(path=tmp_path / "7-agreed.png")
    assert await till.taken() == ["99.00"]
    await page.get_by_role("link", name="Go to my membership").click()
    await expect(page.get_by_text("Active", exact=True)).to_be_visible()
    await page.screenshot(path=tmp_path / "8-drawn.png")
    await page.get_by_role("link", name="Change membership").click()
    await page.get_by_role("link", name="Preview change").first.click()
    await page.screenshot(path=tmp_path / "9-change.png")
    await till.visitor.press("Continue to payment provider")
    await till.visitor.press("Agree and subscribe")
    await expect(page.get_by_role("heading", name="Reader, monthly")).to_be_visible()
    assert await till.taken() == ["99.00"]
    await page.screenshot(path=tmp_path / "10-changed.png")
    await page.get_by_role("link", name="Pause membership").click()
    await till.visitor.press("Pause membership")
    await expect(page.get_by_text("Paused", exact=True)).to_be_visible()
