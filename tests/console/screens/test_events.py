"""The log: followed live, held, read on from a place, and taken along as a subscription."""

from playwright.async_api import expect

from tenure.context import Context
from tests.architecture.callers import confirmed
from tests.console.screens.desk import Desk


async def test_events_are_followed_held_opened_and_taken_along(desk: Desk, system: Context) -> None:
    page = desk.page
    await confirmed(system, "ada@example.com")
    await desk.open("/events?types=member.email_confirmed,session.created")
    told = page.get_by_role("row", name="member.email_confirmed")
    await expect(told).to_have_count(2)  # and whoever looks
    await desk.is_accessible()
    await confirmed(system, "grace@example.com")
    await expect(told).to_have_count(3, timeout=3000)

    await desk.press("Pause")
    await confirmed(system, "edsger@example.com")
    await expect(page.get_by_text("1 new event")).to_be_visible(timeout=3000)
    await expect(told).to_have_count(3)
    await desk.press("Resume")
    await expect(told).to_have_count(4)

    await desk.press("Copy as GraphQL subscription")
    await expect(page.get_by_label("Variables", exact=True)).to_contain_text("member.email_confirmed")
    await page.get_by_role("tab", name="curl").click()
    await expect(page.get_by_label("curl", exact=True).last).to_contain_text(
        "/events?types=member.email_confirmed,session"
    )
    await desk.is_accessible()
    await page.keyboard.press("Escape")

    await told.last.focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1)).to_have_text("member.email_confirmed")
    await expect(page.get_by_label("Full envelope", exact=True).last).to_contain_text('"sequence"')
    await desk.is_accessible()
    await page.get_by_role("link", name="List events from here").click()
    await expect(page.get_by_text("Events after the cursor")).to_be_visible()
    await expect(page.get_by_role("row", name="member.email_confirmed")).to_have_count(3)
