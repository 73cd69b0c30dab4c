"""Companies, invitations and another address, in a browser without JavaScript."""

from collections.abc import Awaitable, Callable
from typing import Any

from models.accounts import FieldKind, FieldOwner
from tenure.accounts import custom_fields
from tenure.accounts.custom_fields import Definition
from tenure.context import Context
from tests.site.browser import Browser
from tests.site.conftest import PASSWORD, link_in

SignIn = Callable[..., Awaitable[Browser]]
Strangers = Callable[[], Awaitable[Browser]]


async def _company(member: Browser, name: str = "Acme") -> str:
    """The path of its page."""
    await member.open("/account/companies")
    await member.send(member.form("name", action="/account/companies"), name=name)
    assert member.status == 200, member.text
    assert "You can now invite others" in member.text
    return member.path


async def test_a_company_is_made_and_a_stranger_comes_in_by_the_letter(
    member: Browser, stranger: Strangers, mailbox: Any
) -> None:
    page = await _company(member)
    await member.send(member.form("email", "role"), email="new@example.com", role="BILLING")
    assert "The invitation is on its way" in member.text
    assert "new@example.com" in member.text
    newcomer = await stranger()
    await newcomer.open(await link_in(mailbox, "new@example.com", "/invitation/"))
    assert "Join Acme" in newcomer.text
    await newcomer.send(name="New", password="short")
    assert (newcomer.status, "at least 8 characters" in newcomer.text) == (422, True)
    await newcomer.send(name="Newcomer", password=PASSWORD)
    assert newcomer.path == page
    assert "Welcome. You joined the company" in newcomer.text
    assert "Invite someone" not in newcomer.text
    await member.open(page)
    assert "Newcomer" in member.text
    assert "Pending invitations" not in member.text


async def test_who_has_a_login_signs_in_and_comes_back_to_the_invitation(
    member: Browser, stranger: Strangers, join: SignIn, mailbox: Any
) -> None:
    page = await _company(member)
    await member.send(member.form("email", "role"), email="bert@example.com", role="MEMBER")
    path = await link_in(mailbox, "bert@example.com", "/invitation/")
    await member.open(path)
    assert "You're signed in as ada@example.com" in member.text
    bert = await join(await stranger(), "bert@example.com", "Bert")
    await bert.send(bert.form(action="/logout"))
    await bert.open(path)
    assert "This email address has an account here" in bert.text
    await bert.follow("Sign in to accept")
    await bert.send(bert.form("email", "password"), email="bert@example.com", password=PASSWORD)
    assert bert.path == path, bert.text
    await bert.send(bert.form())
    assert bert.path == page
    await bert.follow("Leave company")
    await bert.send(bert.form(action="/leave"))
    assert "You left the company" in bert.text
    assert (await bert.open(page)).status == 404
    assert (await bert.open(path)).status == 410


async def test_roles_change_people_go_and_the_company_is_handed_over(
    member: Browser, stranger: Strangers, sign_in: SignIn, mailbox: Any
) -> None:
    page = await _company(member)
    for name in ("bert", "carl"):
        await member.send(member.form("email", "role"), email=f"{name}@example.com", role="MEMBER")
        guest = await sign_in(await stranger(), f"{name}@example.com")
        await guest.open(await link_in(mailbox, f"{name}@example.com", "/invitation/"))
        await guest.send(guest.form())
        await member.open(page)
    await member.send(member.form("role", action="/role"), role="ADMIN")
    assert "The role was changed" in member.text
    forms = [form for form in member.forms if form.action.endswith("/remove")]
    await member.send(forms[-1])
    assert "The seat was removed" in member.text
    assert "carl@example.com" not in member.text
    assert "Leave company" not in member.links  # the last owner does not
    await member.follow("Transfer ownership")
    await member.send(member.form("member"))
    assert (member.status, "Choose the new owner" in member.text) == (422, True)
    heir = next(one.split('"')[0] for one in member.html.split('<option value="')[1:] if "bert@" in one)
    await member.send(member.form("member"), member=heir)
    assert "Ownership was transferred" in member.text
    assert "Leave company" in member.links


async def test_details_are_saved_and_what_is_wrong_stands_beside_its_field(member: Browser, system: Context) -> None:
    await custom_fields.define(system, Definition(FieldOwner.ACCOUNT, "size", "Boats", FieldKind.NUMBER))
    page = await _company(member)
    await member.open(f"{page}/details")
    form = member.form("tax_id", "zone")
    await member.send(form, country="DE", tax_id="DE1", name="Acme Ltd")
    assert (member.status, "a valid tax ID for that country" in member.text) == (422, True)
    await member.send(form, **{"country": "DE", "tax_id": "de 136695976", "name": "Acme Ltd", "custom.size": "many"})
    assert (member.status, "must be a number" in member.text) == (422, True)
    await member.send(form, **{"country": "DE", "tax_id": "de 136695976", "name": "Acme Ltd", "custom.size": "3"})
    assert "The company details were saved" in member.text
    assert member.form("tax_id").values["tax_id"] == "DE136695976"
    assert member.form("tax_id").values["custom.size"] == "3"


async def test_a_stranger_finds_no_page_of_a_company(member: Browser, stranger: Strangers, sign_in: SignIn) -> None:
    page = await _company(member)
    eve = await sign_in(await stranger(), "eve@example.com")
    for path in (page, f"{page}/details", f"{page}/leave", f"{page}/transfer"):
        assert (await eve.open(path)).status == 404, path
    assert (await (await stranger()).open(page)).path == "/login"


async def test_an_address_changes_and_is_taken_back(
    browser: Browser, stranger: Strangers, join: SignIn, mailbox: Any
) -> None:
    ada = await join(browser)
    await ada.open("/account/email")
    await ada.send(ada.form("new_email"), new_email="next@example.com", password="not it at all")
    assert (ada.status, "Incorrect password" in ada.text) == (422, True)
    await ada.send(ada.form("new_email"), new_email="next@example.com", password=PASSWORD)
    assert ada.path == "/account/email/sent"
    await ada.open(await link_in(mailbox, "next@example.com", "/confirm-email-change/"))
    await ada.send(ada.form())
    assert "Your email address was changed" in ada.text
    elsewhere = await stranger()
    await elsewhere.open(await link_in(mailbox, "ada@example.com", "/undo-email-change/"))
    await elsewhere.send(elsewhere.form())
    assert "The change was undone" in elsewhere.text
    assert (await ada.open("/membership")).path == "/login"
