"""The card form of the fake Stripe's script, filled in by a browser."""

from playwright.async_api import FrameLocator, Page


def form(page: Page) -> FrameLocator:
    return page.frame_locator("iframe[title='Secure payment input frame']")


async def type_card(page: Page, number: str) -> None:
    await form(page).get_by_label("Card number").press_sequentially(number)
    await form(page).get_by_label("Expiration date").press_sequentially("1234")
    await form(page).get_by_label("Security code").fill("123")
