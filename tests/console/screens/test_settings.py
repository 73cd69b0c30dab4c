"""Settings: found, changed with a reason, undone, and seen by somebody else at once."""

from playwright.async_api import expect

from models.tenants import Tenant
from tenure.settings import places
from tests.claims import in_full
from tests.console.screens.desk import PHONE, Desk
from tests.console.screens.seating import Seated


async def test_a_setting_is_found_changed_and_changed_back(desk: Desk, seated: Seated) -> None:
    second = await seated(PHONE)
    await second.open("/settings?group=dunning")
    await desk.open("/settings")
    await desk.page.get_by_role("searchbox", name="Search settings").fill("number of retries")
    field = desk.page.get_by_label("Number of retries", exact=True)
    await field.fill("6")
    await desk.page.get_by_label("Reason, recorded in the history").fill("Cards fail more often")
    await desk.press("Save")
    await expect(second.page.get_by_label("Number of retries", exact=True)).to_have_value("6 times", timeout=3000)
    await expect(desk.page.get_by_text("Inherited: 4 times (default)")).to_be_visible()
    await desk.press("Undo")
    await expect(field).to_have_value("4 times")
    await desk.press("History of Number of retries")
    await expect(desk.page.get_by_text("Cards fail more often")).to_be_visible()
    await desk.is_accessible()


@in_full
async def test_what_cannot_be_is_refused_beside_its_field_and_a_secret_is_never_shown(desk: Desk) -> None:
    await desk.open("/settings?group=captcha")
    secret = desk.page.get_by_label("Secret", exact=True)
    await secret.fill("hush hush")
    await desk.press("Save")
    await expect(desk.page.get_by_text("A value is stored. It is never shown.")).to_be_visible()
    await expect(secret).to_have_value("")
    await desk.open("/settings?group=billing")
    await desk.page.get_by_label("IBAN", exact=True).fill("DE00 0000")
    await desk.press("Save")
    await expect(desk.page.get_by_label("IBAN", exact=True)).to_have_attribute("aria-invalid", "true")
    await desk.is_accessible()


async def test_the_platforms_own_staff_find_what_holds_for_every_business(desk: Desk, seated: Seated) -> None:
    await desk.open("/settings")
    platform = await seated(business=await Tenant.get(id=await places.root()))
    await platform.open("/settings")
    await platform.page.get_by_text("Platform", exact=True).click()
    await expect(platform.page.get_by_text("Defaults for every business of this installation.")).to_be_visible()
    await expect(platform.page).to_have_url(f"{platform.base}/admin/settings?level=PLATFORM")
    await platform.is_accessible()
    await expect(desk.page.get_by_text("Platform", exact=True)).to_have_count(0)
