"""What the fake Stripe shows to browsers: its script, for front ends of anybody's, and calls with publishable keys."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.async_api import Browser as Chromium
from playwright.async_api import Page

from tests.fakes.stripe.server import running
from tests.site.stripe_form import type_card

SECRET_KEY, PUBLISHABLE = "sk_test_of_the_shop", "pk_test_of_the_shop"
ASKS = "4000002760003184"


@pytest.fixture
def stripe() -> Iterator[str]:
    with running() as address:
        yield address


async def call(address: str, key: str, path: str, **form: str) -> tuple[int, Any]:
    async with httpx.AsyncClient(base_url=address, verify=False) as client:
        answer = await client.post(f"/v1/{path}", data=form, headers={"Authorization": f"Bearer {key}"})
    return answer.status_code, answer.json()


async def begun(address: str) -> dict[str, Any]:
    """A payment that its payer is to finish."""
    _, intent = await call(address, SECRET_KEY, "payment_intents", amount="1200", currency="usd")
    assert intent["status"] == "requires_payment_method"
    return dict(intent)


async def test_a_publishable_key_opens_an_intent_with_its_secret_and_nothing_else(stripe: str) -> None:
    intent = await begun(stripe)
    path = f"payment_intents/{intent['id']}/confirm"
    given = {"payment_method": "pm_card_visa", "client_secret": f"{intent['id']}_secret_guessed"}
    assert (await call(stripe, PUBLISHABLE, path, **given))[0] == 404
    assert (await call(stripe, PUBLISHABLE, "refunds", payment_intent=intent["id"]))[0] == 403
    given["client_secret"] = intent["client_secret"]
    status, paid = await call(stripe, PUBLISHABLE, path, **given)
    assert (status, paid["status"]) == (200, "succeeded")
    assert (await call(stripe, PUBLISHABLE, path, **given))[1]["error"]["code"] == "payment_intent_unexpected_state"


async def test_what_was_kept_is_known_after_a_restart(tmp_path: Path) -> None:
    books = tmp_path / "stripe.json"
    with running(books=books) as address:
        _, customer = await call(address, SECRET_KEY, "customers", email="ada@example.com")
        saving = {"customer": customer["id"], "payment_method": "pm_card_visa", "confirm": "true"}
        back = {"return_url": "https://club.example/back"}
        _, setup = await call(address, SECRET_KEY, "setup_intents", **saving, **back)
        assert setup["status"] == "succeeded"
    with running(books=books) as address:
        charge = {"amount": "1200", "currency": "usd", "customer": customer["id"], "off_session": "true"}
        charge |= {"payment_method": setup["payment_method"], "confirm": "true"} | back
        _, paid = await call(address, SECRET_KEY, "payment_intents", **charge)
        assert paid["status"] == "succeeded"


@dataclass(frozen=True)
class Front:
    """A page of somebody's own with the script on it."""

    page: Page

    async def confirm(self, secret: str, answer: str) -> Any:
        """Confirm the payment; tell the bank, in its window over the page, yes or no."""
        await self.page.evaluate(
            "secret => { answer = stripe.confirmPayment({...asked, clientSecret: secret}) }", secret
        )
        bank = self.page.frame_locator("iframe[title='Your bank asks']")
        await bank.get_by_role("button", name=answer).click()
        return await self.page.evaluate("() => answer")


@pytest.fixture
async def front(chromium: Chromium, stripe: str) -> AsyncIterator[Front]:
    page = await chromium.new_page()
    page.set_default_timeout(10_000)
    await page.set_content(f'<main></main><script src="{stripe}/endive/stripe.js"></script>')
    await page.evaluate(
        """key => {
          window.stripe = Stripe(key);
          const elements = stripe.elements();
          elements.create("payment").mount("main");
          window.asked = { elements, redirect: "if_required" };
        }""",
        PUBLISHABLE,
    )
    await type_card(page, ASKS)
    yield Front(page)
    await page.close()


async def test_a_front_end_of_somebodys_own_confirms_in_a_window_over_its_page(front: Front, stripe: str) -> None:
    intent = await begun(stripe)
    refused = await front.confirm(intent["client_secret"], "Reject")
    assert refused["error"]["code"] == "payment_intent_authentication_failure"
    paid = await front.confirm(intent["client_secret"], "Approve")
    assert paid["paymentIntent"]["status"] == "succeeded"
