"""What staff do about businesses, domains, brand and clock, without JavaScript."""

import secrets
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from models import database
from models.identity import Member, StaffRole
from models.tenants import Tenant
from tenure.context import Context
from tenure.identity import roles
from tenure.settings import changing, places
from tenure.settings.changing import Wish
from tenure.tenants import owned
from tests.files.door import PNG
from tests.site.browser import Browser

SignIn = Callable[..., Awaitable[Browser]]


@pytest.fixture
async def boss(browser: Browser, sign_in: SignIn, system: Context) -> Browser:
    await sign_in(browser, "boss@example.com")
    async with database.for_tenant(system.tenant, reading=True):
        member = await Member.of(system.tenant).get(email_norm="boss@example.com")
    await roles.grant(system, member.id, StaffRole.OWNER)
    return await browser.open("/staff/businesses")


async def founded(boss: Browser, **given: str) -> Tenant:
    await boss.open("/staff/businesses")
    slug = f"o{secrets.token_hex(5)}"
    wanted = {"name": "Corner Gym", "slug": slug, "currency": "EUR", "zone": "Europe/Paris", "locale": "fr", **given}
    await boss.send(boss.form("slug"), **wanted)
    return await Tenant.get(slug=slug)


async def test_a_business_is_founded_suspended_restored_and_closed_on_pages(boss: Browser) -> None:
    business = await founded(boss)
    assert "The business is there, and works." in boss.text
    assert (business.name, business.zone, business.locale) == ("Corner Gym", "Europe/Paris", "fr")
    await press(boss, "do", "suspend", "reason", reason="Rent")
    assert "It is suspended" in boss.text
    assert "Rent" in boss.text
    await press(boss, "do", "restore", "csrf")
    assert "It is open again." in boss.text
    await boss.open(f"/staff/businesses/{business.id}")
    await press(boss, "do", "close", "csrf")
    assert "It is closed for good." in boss.text
    await boss.open("/staff/businesses")
    assert "Closed" in boss.text


async def press(boss: Browser, button: str, value: str, among: str, **typed: str) -> None:
    """Send the form that has that field, by that button."""
    form = boss.form(among)
    form.names.add(button)
    await boss.send(form, **{button: value, **typed})


async def test_a_business_is_handed_over_on_its_page(boss: Browser) -> None:
    reseller, business = await founded(boss, name="Reseller"), await founded(boss)
    await press(boss, "do", "transfer", "new_owner", new_owner=reseller.slug)
    assert "It has another owner." in boss.text
    assert (await Tenant.get(id=business.id)).owner_id == reseller.id


async def test_what_is_wrong_stands_beside_its_field(boss: Browser) -> None:
    await boss.send(boss.form("slug"), name="Gym", slug="?", currency="EUR", zone="UTC", locale="en")
    assert boss.status == 422
    assert "3 to 40 letters" in boss.text


async def test_a_form_sent_twice_founds_one(boss: Browser, system: Context) -> None:
    form = boss.form("slug")
    given = {**form.values, "name": "Gym", "slug": f"o{secrets.token_hex(5)}", "currency": "EUR"}
    given |= {"zone": "UTC", "locale": "en"}
    await boss.post("/staff/businesses", given)
    await boss.post("/staff/businesses", given)
    assert await Tenant.filter(owner_id=system.tenant).count() == 1


async def about(boss: Browser, host: str, do: str) -> None:
    """Press a button beside that host."""
    form = next(form for form in boss._page.forms if form.values.get("host") == host)
    form.names.add("do")
    await boss.send(form, do=do)


async def test_an_address_is_added_proved_and_removed_on_its_page(boss: Browser, system: Context) -> None:
    host = f"club-{secrets.token_hex(5)}.com"
    await boss.open("/staff/domains")
    await press(boss, "do", "add", "host", host=host)
    assert f"_tenure-challenge.{host}" in boss.text
    await about(boss, host, "verify")
    assert "The record is not there yet" in boss.text
    line = next(word for word in boss.html.split("<code") if f"_tenure-challenge.{host}. 60 IN TXT" in word)
    text = line.split(">", 1)[1].split("</code>")[0].replace("&#34;", '"')
    zone = system.services.config.data / "dns.zone"
    zone.write_text((zone.read_text() if zone.exists() else "") + text + "\n")
    await about(boss, host, "verify")
    assert "The address is proved, and leads here." in boss.text
    await about(boss, host, "remove")
    assert "leads here no more" in boss.text


async def test_the_brand_is_changed_on_its_page(boss: Browser) -> None:
    await boss.open("/staff/brand")
    await boss.send(boss.form("accent_light"), name="The Boathouse", accent_light="#ffd000")
    assert "would do" in boss.text
    await boss.send(boss.form("accent_light"), name="The Boathouse", accent_light="#7a1fa2", accent_dark="")
    assert "The brand is saved." in boss.text
    assert "--accent:light-dark(#7a1fa2" in boss.html
    assert "The Boathouse" in boss.text


async def test_a_logo_is_sent_and_taken_away(boss: Browser) -> None:
    await boss.open("/staff/brand")
    await boss.upload(boss.form("file"), "logo.png", PNG, "image/png")
    assert "The brand is saved." in boss.text
    assert 'class="logo"' in boss.html
    await boss.send(boss.form(action="/staff/brand/logo/remove"))
    assert 'class="logo"' not in boss.html


async def test_the_clock_is_moved_on_its_page(boss: Browser, run_jobs: Any, system: Context) -> None:
    await boss.open("/staff/clock")
    before = (await Tenant.get(id=system.tenant)).clock
    assert before is not None
    await press(boss, "by", "P7D", "to")
    assert "On the way to" in boss.text
    await run_jobs()
    await boss.open("/staff/clock")
    assert "Move it on" in boss.text
    after = (await Tenant.get(id=system.tenant)).clock
    assert after is not None
    assert (after - before).days == 7


async def test_members_find_none_of_it(browser: Browser, sign_in: SignIn) -> None:
    await sign_in(browser)
    for path in ("/staff/businesses", "/staff/domains", "/staff/brand", "/staff/clock"):
        await browser.open(path)
        assert browser.status == 403, path


async def test_a_member_opens_a_business_where_they_may(browser: Browser, sign_in: SignIn, system: Context) -> None:
    await sign_in(browser)
    await browser.open("/open-a-business")
    assert browser.status == 404
    await changing.change(system, places.business(system), [Wish(owned.OPEN.key, True)])
    await browser.open("/open-a-business")
    slug = f"o{secrets.token_hex(5)}"
    await browser.send(browser.form("slug"), name="My Gym", slug=slug, currency="EUR", zone="UTC", locale="en")
    assert "My Gym is there" in browser.text
    assert (await Tenant.get(slug=slug)).owner_id == system.tenant
