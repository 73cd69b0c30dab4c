"""The team: asked to come, given a role of one's own making, and what was done about it."""

from playwright.async_api import expect

from tests.claims import in_full
from tests.console.screens.desk import Desk


async def test_a_role_is_made_and_somebody_invited_into_it(desk: Desk) -> None:
    page = desk.page
    await desk.open("/team/roles?begin=role")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Name", exact=True).fill("Coach")
    await dialog.get_by_label("View members, accounts and files").check()
    await desk.is_accessible()
    await dialog.get_by_role("button", name="Create role").click()
    await expect(page.get_by_role("row", name="Coach")).to_contain_text("1 permission")
    await desk.open("/team?begin=invite")
    await dialog.get_by_label("Email").fill("ada@example.com")
    await dialog.get_by_label("Coach").check()
    await dialog.get_by_role("button", name="Invite").click()
    invitation = page.get_by_role("row", name="ada@example.com")
    await expect(invitation).to_contain_text("Coach")
    await desk.is_accessible()
    await invitation.get_by_role("button", name="Revoke").click()
    await page.get_by_role("dialog").get_by_role("button", name="Revoke").click()
    await expect(invitation).to_have_count(0)


@in_full
async def test_a_role_is_given_and_taken_and_the_log_tells_of_it(desk: Desk) -> None:
    page = desk.page
    await desk.open("/team")
    await page.get_by_role("row", name="Owner").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Support").click()
    await expect(dialog.get_by_label("Support")).to_be_checked()
    await desk.press("Undo")
    await expect(dialog.get_by_label("Support")).not_to_be_checked()
    await desk.open("/team/audit?action=roleGrant")
    await page.get_by_role("row", name="roleGrant").click()
    await expect(dialog.get_by_text("Result").or_(dialog.get_by_label("Result"))).to_be_visible()
    await desk.is_accessible()
    await page.keyboard.press("Escape")
    await desk.press("Verify chain")
    await expect(page.get_by_text("The chain is intact")).to_be_visible()
