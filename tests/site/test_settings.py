"""What members prefer, without JavaScript."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pytest

from models import database
from models.identity import Member
from tenure import settings
from tenure.context import Context
from tenure.kit.settings import KNOWN, know
from tenure.settings import preferences
from tests.settings import declared
from tests.site.browser import Browser

SignIn = Callable[..., Awaitable[Browser]]


@pytest.fixture(autouse=True)
def _declared() -> None:
    if declared.RETRIES.key not in KNOWN:
        know(declared.ALL)


async def one_of(ctx: Context, email: str) -> Member:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Member.of(ctx.tenant).get(email_norm=email)


async def test_a_member_reads_in_their_own_zone_and_language(member: Browser, system: Context) -> None:
    await member.open("/account/preferences")
    await member.send(member.form("zone"), zone="Asia/Kathmandu", locale="de")
    assert "(UTC+05:45)" in member.text
    ada = await one_of(system, "ada@example.com")
    assert (ada.zone, ada.locale) == ("Asia/Kathmandu", "de")
    assert 'lang="de"' in member.html


async def test_a_member_prefers_dark_pages_and_days_in_iso(member: Browser, system: Context) -> None:
    await member.open("/account/preferences")
    assert "data-theme" not in member.html
    await member.send(
        member.form("display.theme"),
        **{"display.theme": "DARK", "display.date_format": "ISO", "display.first_day_of_week": "LOCALE"},
    )
    assert 'data-theme="dark"' in member.html
    assert f"{datetime.now(UTC):%Y}-" in member.text
    ada = await one_of(system, "ada@example.com")
    assert await settings.value(system, preferences.THEME, member=ada.id) is preferences.Theme.DARK
    form = member.form("display.theme")
    await member.post("/account/preferences", {**form.values, "reset": "display.theme"})
    assert "data-theme" not in (await member.open("/account/preferences")).html


async def test_what_is_made_up_is_refused(member: Browser) -> None:
    await member.open("/account/preferences")
    await member.send(member.form("zone"), zone="Mars/Olympus", locale="en")
    assert member.status == 422
    await member.open("/account/preferences")
    await member.send(member.form("display.theme"), **{"display.theme": "PINK"})
    assert member.status == 422
    assert "Must be one of SYSTEM, LIGHT, DARK." in member.text


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        ("en-GB,en;q=0.9", "en"),
        ("xx", "en"),
        ("fr;q=0.1, en;q=0.5", "en"),
        ("en;q=0, *", "en"),
        ("☃" * 9, "en"),
    ],
)
async def test_a_browser_that_asks_for_anything_is_answered(browser: Browser, asked: str, spoken: str) -> None:
    response = await browser.client.get("/login", headers=[(b"accept-language", asked.encode())])
    assert response.status_code == 200
    assert f'lang="{spoken}"' in response.text


def test_strangers_read_in_what_their_browser_asks_for() -> None:
    from tenure.site.look import accepted

    spoken = frozenset({"en", "pt"})
    assert accepted("de, pt-BR;q=0.8, en;q=0.9", spoken) == ["en", "pt-BR"]
    assert accepted("pt;q=0, en;q=0.1", spoken) == ["en"]
