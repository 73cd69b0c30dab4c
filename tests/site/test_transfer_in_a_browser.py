"""A real browser buys by bank transfer: told how, waiting, and live once staff say that the money came."""

import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import expect

from tests.door import Door
from tests.site.conftest import Shop
from tests.site.test_in_a_browser import PHONE, Visitor, port, window
from tests.subscriptions.test_by_hand import TOLD, connected
from tests.subscriptions.test_received import RECORD, key, usd

__all__ = ["port", "window"]


@pytest.mark.claims("a browser buys by bank transfer: told how, recorded by staff, live")
async def test_a_member_buys_by_transfer(
    window: Callable[..., Awaitable[Visitor]], shop: Shop, api: Door, run_jobs: Any, tmp_path: Path
) -> None:
    await connected(api)
    visitor = await window()
    page = visitor.page
    await visitor.sign_in(api)
    await visitor.open("/buy/yearly")
    await visitor.press("Pay $99.00 by bank transfer")
    await expect(page.get_by_text("We're waiting for your transfer")).to_be_visible()
    for line in TOLD:
        await expect(page.get_by_text(line)).to_be_visible()
    (reference,) = re.findall(r"Reference: (\S+)", await page.locator("main").inner_text())
    await page.screenshot(path=tmp_path / "transfer.png")
    await page.set_viewport_size(PHONE)
    await page.screenshot(path=tmp_path / "transfer-phone.png")
    await visitor.open("/membership")
    await expect(page.get_by_text("Waiting for payment", exact=True)).to_be_visible()
    told = {"amount": usd(9900), "reference": reference, "key": key()}
    await (await api.staff())(RECORD, told)
    await run_jobs()
    await visitor.open("/membership")
    await expect(page.get_by_text("Active", exact=True)).to_be_visible()
