"""Coming in and going out, as a person does it without JavaScript."""

from collections.abc import Awaitable, Callable
from typing import Any

from tenure.context import Context
from tenure.identity import admin_links
from tests.site.browser import Browser, path_of
from tests.site.conftest import PASSWORD, Shop, link_in

Strangers = Callable[[], Awaitable[Browser]]
Join = Callable[..., Awaitable[Browser]]


async def test_a_person_signs_up_confirms_and_signs_in(browser: Browser, join: Join) -> None:
    await join(browser)
    assert browser.path == "/membership"
    assert "No membership yet" in browser.text
    assert "Sign out" in browser.text


async def test_an_unconfirmed_person_is_told_to_read_their_mail(browser: Browser, run_jobs: Any) -> None:
    await browser.open("/sign-up")
    await browser.send(name="Ada", email="ada@example.com", password=PASSWORD)
    await run_jobs()
    await browser.open("/login")
    await browser.send(email="ada@example.com", password=PASSWORD)
    assert browser.status == 422
    assert "Open the link that we emailed you" in browser.text


async def test_a_wrong_form_keeps_what_was_typed_but_never_the_password(browser: Browser) -> None:
    await browser.open("/sign-up")
    await browser.send(name="Ada", email="not an address", password=PASSWORD)
    assert browser.status == 422
    assert browser.form("email").values["email"] == "not an address"
    assert browser.form("email").values["name"] == "Ada"
    assert PASSWORD not in browser.html
    assert 'aria-invalid="true"' in browser.html
    assert 'aria-describedby="email-error"' in browser.html


async def test_a_name_is_shown_as_text_and_never_as_markup(browser: Browser, join: Join) -> None:
    await join(browser, name="<script>alert(1)</script>")
    assert "<script>alert" not in browser.html
    assert "&lt;script&gt;alert(1)" in browser.html


async def test_signing_up_twice_shows_the_same_page(browser: Browser, stranger: Strangers, join: Join) -> None:
    await join(browser)
    other = await stranger()
    await other.open("/sign-up")
    await other.send(name="Eve", email="ada@example.com", password=PASSWORD)
    assert other.path == "/sign-up/sent"


async def test_opening_a_confirmation_confirms_nothing_until_the_button_is_pressed(
    browser: Browser, mailbox: Any
) -> None:
    await browser.open("/sign-up")
    await browser.send(name="Ada", email="ada@example.com", password=PASSWORD)
    link = await link_in(mailbox, "ada@example.com", "/confirm-email/")
    await browser.open(link)
    await browser.open("/login")
    await browser.send(email="ada@example.com", password=PASSWORD)
    assert browser.status == 422


async def test_a_confirmation_works_once(browser: Browser, join: Join, mailbox: Any) -> None:
    await join(browser)
    await browser.open(await link_in(mailbox, "ada@example.com", "/confirm-email/"))
    await browser.send(browser.form())
    assert browser.status == 422
    assert "was already used" in browser.text


async def test_a_new_password_replaces_the_old_one_and_ends_sessions(
    member: Browser, stranger: Strangers, mailbox: Any
) -> None:
    other = await stranger()
    await other.open("/reset-password")
    await other.send(email="ada@example.com")
    assert other.path == "/reset-password/sent"
    await other.open(await link_in(mailbox, "ada@example.com", "/reset-password/"))
    await other.send(password="another fox entirely")
    assert "Your password was changed" in other.text
    await other.send(email="ada@example.com", password=PASSWORD)
    assert other.status == 422
    await other.send(email="ada@example.com", password="another fox entirely")
    assert other.path == "/membership"
    await member.open("/membership")
    assert member.path == "/login"


async def test_an_unknown_address_gets_the_same_answer_to_a_reset(browser: Browser) -> None:
    await browser.open("/reset-password")
    await browser.send(email="nobody@example.com")
    assert browser.path == "/reset-password/sent"
    assert "If this email address has an account here" in browser.text


async def test_a_member_signs_out(member: Browser) -> None:
    await member.send(member.form(action="/logout"))
    assert "You're signed out" in member.text
    await member.open("/membership")
    assert member.path == "/login"


async def test_a_visitor_who_chose_an_offer_comes_back_to_it_after_signing_up(
    browser: Browser, shop: Shop, join: Join
) -> None:
    await browser.open("/buy/yearly")
    assert browser.path == "/login"
    await join(browser)
    assert browser.path == "/buy/yearly"
    assert "$99.00" in browser.text


async def test_a_login_never_leads_to_another_site(browser: Browser, join: Join) -> None:
    await browser.open("/login?next=https://evil.example/")
    await browser.open("/login?next=//evil.example/")
    await browser.open("/login?next=/%5Cevil.example/")
    await join(browser)
    assert browser.path == "/membership"


async def test_an_administrator_comes_in_by_a_link_that_works_once(
    browser: Browser, stranger: Strangers, system: Context
) -> None:
    link = path_of(await admin_links.create(system, "owner@example.com"))
    await browser.open(link)
    assert browser.status == 200
    await browser.send(browser.form())
    assert browser.path == "/admin"
    assert (await browser.open("/membership")).links["Console"] == "/admin"
    other = await stranger()
    await other.open(link)
    await other.send(other.form())
    assert other.status == 422
    assert "was already used" in other.text


async def test_a_member_who_is_no_staff_sees_no_console(member: Browser) -> None:
    assert (await member.open("/admin")).status == 403
