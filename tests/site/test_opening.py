"""A member opens a business of their own, without JavaScript."""

import secrets
from collections.abc import Awaitable, Callable

from models.tenants import Tenant
from tenure.context import Context
from tenure.settings import changing, places
from tenure.settings.changing import Wish
from tenure.tenants import owned
from tests.site.browser import Browser

PAGE = "/open-a-business"


async def _let(system: Context) -> None:
    await changing.change(system, places.business(system), [Wish(owned.OPEN.key, True)])


async def test_a_member_opens_a_business_where_they_may(member: Browser, system: Context) -> None:
    assert (await member.open(PAGE)).status == 404
    await _let(system)
    await member.open(PAGE)
    slug = f"o{secrets.token_hex(5)}"
    form = member.form("slug")
    given = {**form.values, "name": "My Gym", "slug": slug, "currency": "EUR", "zone": "Europe/Paris", "locale": "fr"}
    for _ in range(2):  # twice sent, it opens one
        answer = await member.post(PAGE, given)
        assert "My Gym is ready" in answer.text
    (opened,) = await Tenant.filter(owner_id=system.tenant)
    assert (opened.slug, opened.name, opened.zone, opened.locale) == (slug, "My Gym", "Europe/Paris", "fr")


async def test_what_is_wrong_stands_beside_its_field(member: Browser, system: Context) -> None:
    await _let(system)
    await member.open(PAGE)
    await member.send(member.form("slug"), name="Gym", slug="?", currency="EUR", zone="UTC", locale="en")
    assert (member.status, "3 to 40 letters" in member.text) == (422, True)


async def test_strangers_sign_in_first(stranger: Callable[[], Awaitable[Browser]], system: Context) -> None:
    await _let(system)
    assert (await (await stranger()).open(PAGE)).path == "/login"
