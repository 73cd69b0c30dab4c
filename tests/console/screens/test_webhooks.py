"""Webhooks: an endpoint is added, proved and paused, and what it was sent is seen and sent again."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import expect

from tenure.context import Context
from tenure.integrators import endpoints
from tenure.services import Services
from tests.claims import in_full
from tests.console.screens.desk import Desk
from tests.integrators.receiver import Receiver, receiving, status
from webhooks.outgoing import Outgoing


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving() as receiver:
        yield receiver


@in_full
async def test_many_endpoints_are_paused_and_what_cannot_be_taken_back_is_said(desk: Desk, system: Context) -> None:
    page, dialog = desk.page, desk.page.get_by_role("dialog")
    made = [
        await endpoints.create(system, f"https://hooks.example.com/{name}", name, [], None)
        for name in ("Warehouse", "Newsletter", "Gate")
    ]
    await desk.open("/webhooks")
    await page.get_by_role("checkbox", name="All").check()
    await desk.press("Pause")
    await expect(dialog.get_by_text("3 endpoints receive nothing")).to_be_visible()
    await dialog.get_by_role("button", name="Pause").click()
    await expect(dialog.get_by_text("Done for all 3.")).to_be_visible()
    await endpoints.delete(system, made[1].endpoint.id)
    await dialog.get_by_role("button", name="Undo").click()
    await expect(dialog.get_by_text("Undone for 2; 1 couldn't be undone.")).to_be_visible()
    await expect(dialog.get_by_role("listitem").filter(has_text="Newsletter")).to_be_visible()
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Close").last.click()
    await expect(page.get_by_role("row", name="Enabled")).to_have_count(2)


async def test_an_endpoint_is_added_and_what_it_was_sent_is_seen_and_sent_again(
    desk: Desk, system: Context, services: Services, receiver: Receiver
) -> None:
    page = desk.page
    await desk.open("/webhooks")
    await expect(page.get_by_text("No endpoints yet")).to_be_visible()
    await page.get_by_role("tabpanel").get_by_role("button", name="Add endpoint").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("URL").fill("ftp://nowhere")
    await dialog.get_by_role("button", name="Add endpoint").click()
    await expect(dialog.get_by_text("The URL must use https")).to_be_visible()
    await desk.is_accessible()
    await dialog.get_by_label("URL").fill(f"{receiver.base}/")
    await dialog.get_by_label("Description").fill("The club's site")
    await dialog.get_by_role("button", name="Add endpoint").click()
    await expect(dialog.get_by_text("whsec_")).to_be_visible()
    await desk.press("I have stored it")

    await expect(page.get_by_role("heading", name="The club's site")).to_be_visible()
    receiver.answers["/"] = status(500)
    await desk.press("Send test event")
    await expect(page.get_by_role("row", name="Pending")).to_be_visible()
    outgoing = Outgoing(services, idle_seconds=0)
    await outgoing.read(system.tenant)
    await outgoing.settled()
    await outgoing.close()
    await desk.is_accessible()
    await page.get_by_role("row", name="Test").click()
    await expect(page.get_by_role("button", name="Attempt 1")).to_contain_text("500")
    await expect(page.get_by_label("Response body", exact=True)).to_contain_text("told so")
    await desk.is_accessible()
    await desk.press("Resend")
    await expect(page.get_by_text("The delivery is sent again.")).to_be_visible()
    await page.keyboard.press("Escape")

    await desk.press("More")
    await page.get_by_role("menuitem", name="Pause").click()
    await expect(page.get_by_text("Paused", exact=True)).to_be_visible()
    await desk.press("Undo")
    await expect(page.get_by_text("Enabled", exact=True)).to_be_visible()
