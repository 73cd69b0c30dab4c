"""What the site does for staff: it leads to the console, lets them in by letters, and back from acting as a member."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from models import database
from models.identity import Member, StaffRole
from resolvers.ids import opaque
from tenure.context import Context
from tenure.identity import addresses, invitations, roles
from tenure.site.views.moved import SCREENS
from tests.site.browser import Browser
from tests.site.conftest import PASSWORD, link_in

SignIn = Callable[..., Awaitable[Browser]]
Strangers = Callable[[], Awaitable[Browser]]
ACT = """mutation ($member: ID!) {
  impersonationStart(input: {member: $member, reason: "They do not see their invoice.", inBrowser: true}) {
    userErrors { message }
  }
}"""


async def _member(system: Context, email: str) -> Member:
    async with database.for_tenant(system.tenant, reading=True):
        return await Member.of(system.tenant).get(email_norm=addresses.parse(email).norm)


@pytest.fixture
async def owner(stranger: Strangers, sign_in: SignIn, system: Context) -> Browser:
    browser = await sign_in(await stranger(), "olga@example.com")
    await roles.grant(system, (await _member(system, "olga@example.com")).id, StaffRole.OWNER)
    return browser


async def test_staff_have_a_link_to_the_console_and_others_have_none(owner: Browser, member: Browser) -> None:
    assert (await owner.open("/membership")).links["Console"] == "/admin"
    assert "Console" not in (await member.open("/membership")).links


async def test_where_pages_of_staff_were_the_console_is(browser: Browser) -> None:
    for room, screen in SCREENS.items():
        old = f"/staff/{room}".rstrip("/")
        has_records = room and "/" not in room
        for path in (old, f"{old}/01990000-0000-7000-8000-000000000000/more") if has_records else (old,):
            answer = await browser.client.get(path, follow_redirects=False)
            assert (answer.status_code, answer.headers["location"]) == (303, f"/admin{screen}".rstrip("/"))
            assert (await browser.client.post(path)).status_code == 404


async def test_an_address_that_never_was_leads_nowhere(browser: Browser) -> None:
    assert (await browser.open("/staff/nothing")).status == 404


async def test_staff_looks_through_a_members_eyes_and_comes_back(
    owner: Browser, stranger: Strangers, sign_in: SignIn, system: Context
) -> None:
    await sign_in(await stranger(), "bert@example.com")
    bert = opaque(await _member(system, "bert@example.com"))
    body = {"query": ACT, "variables": {"member": bert}}
    answer = (await owner.client.post("/graphql", json=body, headers={"x-tenure-client": "console"})).json()
    assert answer["data"] == {"impersonationStart": {"userErrors": []}}

    await owner.open("/membership")
    assert "You're viewing this site as bert. You can't change anything." in owner.text
    assert "Console" not in owner.links
    await owner.send(owner.form(action="/membership/profile"), name="Changed by staff")
    assert owner.status == 403
    assert "in read-only mode. Nothing can be changed." in owner.text

    await owner.open("/membership")
    await owner.send(owner.form(action="/acting/end"))
    assert owner.path == f"/admin/members/{bert}"
    assert (await owner.open("/membership")).links["Console"] == "/admin"


async def test_an_invitation_brings_roles_and_leads_to_the_console(
    stranger: Strangers, system: Context, mailbox: Any
) -> None:
    coach = await roles.create(system, "Coach", "", ["MEMBERS_READ"])
    await invitations.invite_to_staff(system, "cora@example.com", [StaffRole.CONTENT, coach.id])
    cora = await stranger()
    await cora.open(await link_in(mailbox, "cora@example.com", "/invitation/"))
    assert "Coach" in cora.text
    await cora.send(name="Cora", password=PASSWORD)
    assert cora.path == "/admin"
    held = await _permissions(system, "cora@example.com")
    assert {"MEMBERS_READ", "CATALOGUE_WRITE"} <= held


async def test_an_invitation_into_a_role_that_was_deleted_says_so(
    stranger: Strangers, system: Context, mailbox: Any
) -> None:
    coach = await roles.create(system, "Coach", "", ["MEMBERS_READ"])
    await invitations.invite_to_staff(system, "cora@example.com", [coach.id])
    await roles.delete(system, coach.id)
    cora = await stranger()
    await cora.open(await link_in(mailbox, "cora@example.com", "/invitation/"))
    assert (cora.status, "The role Coach of this invitation was deleted." in cora.text) == (410, True)


async def _permissions(system: Context, email: str) -> set[str]:
    member = await _member(system, email)
    async with database.for_tenant(system.tenant, reading=True):
        return {str(one) for one in await roles.permissions_of(system, member.id)}
