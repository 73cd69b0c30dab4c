"""A member's own page."""

import base64
import re
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from models import database
from models.files import File
from models.identity import Session
from models.subscriptions import Subscription
from tenure.context import Context
from tests.site.browser import Browser
from tests.site.conftest import Shop

SignIn = Callable[..., Awaitable[Browser]]
Strangers = Callable[[], Awaitable[Browser]]

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


async def test_a_membership_is_cancelled_at_its_end_and_taken_back(member: Browser, shop: Shop) -> None:
    await member.open("/buy/yearly")
    await member.send(card="4242424242424242")
    await member.open("/membership")
    await member.follow("Cancel membership")
    assert "You keep everything until" in member.text
    await member.send(member.form())
    assert "will end at the end of the period that you paid for" in member.text
    assert "Ends " in member.text
    assert "Cancel membership" not in member.links
    await member.send(member.form(action="/reactivate"))
    assert "Your membership continues" in member.text
    assert re.search(r"Next payment\s+\$99\.00 on \w+ \d+, \d{4}", member.text)


async def test_a_purchase_is_withdrawn_from_by_the_figures_that_were_shown(
    member: Browser, shop: Shop, system: Context
) -> None:
    await member.open("/buy/yearly")
    await member.send(card="4242424242424242")
    await member.open("/membership")
    await member.follow("withdraw from the contract")
    assert "Refunded to you" in member.text
    assert "Due today" not in member.text
    await member.send(member.form())
    assert "You withdrew" in member.text
    assert "withdraw from the contract" not in member.links
    async with database.for_tenant(system.tenant, reading=True):
        assert (await Subscription.of(system.tenant).get()).end_reason == "WITHDRAWN"


async def test_a_refresh_after_cancelling_cancels_nothing_new(member: Browser, shop: Shop, system: Context) -> None:
    await member.open("/buy/yearly")
    await member.send(card="4242424242424242")
    await member.open("/membership")
    await member.follow("Cancel membership")
    form, path = member.form(), member.path
    await member.send(form)
    await member.send(member.form(action="/reactivate"))
    await member.post(path, form.values)
    async with database.for_tenant(system.tenant, reading=True):
        assert (await Subscription.of(system.tenant).get()).ends_at is None


async def test_nobody_cancels_for_another(
    member: Browser, stranger: Strangers, sign_in: SignIn, shop: Shop, system: Context
) -> None:
    await member.open("/buy/yearly")
    await member.send(card="4242424242424242")
    async with database.for_tenant(system.tenant, reading=True):
        subscription = await Subscription.of(system.tenant).get()
    eve = await sign_in(await stranger(), "eve@example.com")
    form = eve.form("name")
    for action in ("cancel", "reactivate"):
        answer = await eve.post(f"/membership/{subscription.id}/{action}", form.values)
        assert answer.status_code == 404


async def test_a_name_is_changed_and_a_bad_one_refused_beside_its_field(member: Browser) -> None:
    await member.send(name="Ada Lovelace")
    assert "Your profile was saved" in member.text
    assert "Ada Lovelace" in member.text
    await member.send(name="   ")
    assert member.status == 422
    assert 'aria-describedby="name-error"' in member.html


async def test_a_picture_is_uploaded_checked_and_shown(member: Browser, services: Any) -> None:
    await member.upload(member.form(action="/avatar"), "me.png", PNG, "image/png")
    assert "Your picture was saved" in member.text
    source = member.html.split('<img class="avatar" src="')[1].split('"')[0].replace("&amp;", "&")
    assert source.split("?")[0] in member.headers["content-security-policy"]
    shown = await member.client.get(source)
    assert shown.headers["content-type"] == "image/png"
    assert shown.content == PNG


async def test_what_is_no_picture_is_refused_beside_the_field(member: Browser, system: Context) -> None:
    await member.upload(member.form(action="/avatar"), "me.png", b"<script>alert(1)</script>", "image/png")
    assert member.status == 422
    assert "This file isn't a picture" in member.text
    async with database.for_tenant(system.tenant, reading=True):
        assert not await File.of(system.tenant).exists()


async def test_a_picture_that_is_too_large_is_refused_before_it_is_read(member: Browser) -> None:
    await member.upload(member.form(action="/avatar"), "me.png", PNG + bytes(6 * 1024 * 1024), "image/png")
    assert member.status == 400
    assert "up to 5 MB" in member.text


async def test_an_upload_from_another_site_is_refused(member: Browser, system: Context) -> None:
    form = member.form(action="/avatar")
    answer = await member.client.post(
        form.action,
        data=form.values,
        files={"file": ("me.png", PNG, "image/png")},
        headers={"Origin": "https://evil.example"},
    )
    assert answer.status_code == 403


async def test_a_session_elsewhere_is_listed_and_ended(
    member: Browser, stranger: Strangers, system: Context, sign_in: SignIn
) -> None:
    elsewhere = await sign_in(await stranger())
    async with database.for_tenant(system.tenant, reading=True):
        assert await Session.of(system.tenant).count() == 2
    await member.follow("Security")
    assert "This session" in member.text
    await member.send(member.form(action="/account/security/sessions/0"))
    assert "The session was ended" in member.text
    await elsewhere.open("/membership")
    assert elsewhere.path == "/login"
    await member.open("/membership")
    assert member.path == "/membership"


async def test_all_other_sessions_are_ended_at_once(member: Browser, stranger: Strangers, sign_in: SignIn) -> None:
    others = [await sign_in(await stranger()) for _ in range(2)]
    await member.open("/account/security")
    await member.send(member.form(action="/account/security/sessions/others"))
    assert "All other sessions were ended" in member.text
    for other in others:
        assert (await other.open("/membership")).path == "/login"


async def test_an_invoice_needs_a_login(browser: Browser) -> None:
    await browser.open("/invoices/01890000-0000-7000-8000-000000000000")
    assert browser.path == "/login"
    assert isinstance(browser.headers, httpx.Headers)


async def test_a_change_to_what_costs_less_is_shown_to_the_cent_and_waits_for_the_period_to_end(
    member: Browser, shop: Shop
) -> None:
    await member.open("/buy/monthly")
    await member.send(card="4242424242424242")
    await member.open("/membership")
    await member.follow("Change membership")
    await member.open(next(link for link in member.links.values() if "/change/to/yearly" in link))
    assert "The new terms apply from then on" in member.text
    assert "Due today $0.00" in member.text
    await member.send(member.form())
    assert "will change when its period ends" in member.text
    assert "Changes on" in member.text
    await member.send(member.form(action="/change/cancel"))
    assert "stays as it is" in member.text


async def test_a_membership_rests_from_the_end_of_its_period_and_goes_on(
    member: Browser, shop: Shop, clock: Any
) -> None:
    await member.open("/buy/monthly")
    await member.send(card="4242424242424242")
    await member.open("/membership")
    await member.follow("Pause membership")
    await member.send(member.form())
    assert "will pause when its period ends" in member.text
    for days in (20, 12):  # who comes by stays signed in
        await clock.advance(days=days)
        await member.open("/membership")
    assert "Paused since" in member.text
    await member.follow("Resume membership")
    assert "Due today" in member.text
    await member.send(member.form())
    assert "Your membership was resumed" in member.text


async def test_a_statement_tells_what_was_to_pay(member: Browser, stranger: Strangers, shop: Shop) -> None:
    await member.open("/membership/statement")
    assert "Nothing is due" in member.text
    assert "No entries yet" in member.text
    await member.open("/buy/yearly")
    await member.send(card="4242424242424242")
    await member.open("/membership")
    await member.follow("View statement")
    paid, invoiced = member.text.index("Payment INV-"), member.text.index("Invoice INV-")
    assert paid < invoiced, "the newest comes first"
    assert "Nothing is due" in member.text
    for nonsense in ("before=nonsense", "currency=XYZ", "currency=EUR"):
        assert "Payment INV-" in (await member.open(f"/membership/statement?{nonsense}")).text
    await member.follow("INV-000001")
    assert member.path.startswith("/invoices/")
