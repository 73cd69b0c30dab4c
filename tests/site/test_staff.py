"""What staff does on pages: roles, members, acting as one of them, and the audit log."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from models import database
from models.identity import Member, StaffRole
from tenure.context import Context
from tenure.identity import addresses, roles
from tests.site.browser import Browser
from tests.site.conftest import PASSWORD, link_in

SignIn = Callable[..., Awaitable[Browser]]
Strangers = Callable[[], Awaitable[Browser]]


async def _key(system: Context, email: str) -> Any:
    async with database.for_tenant(system.tenant, reading=True):
        return (await Member.of(system.tenant).get(email_norm=addresses.parse(email).norm)).id


@pytest.fixture
async def owner(stranger: Strangers, sign_in: SignIn, system: Context) -> Browser:
    browser = await sign_in(await stranger(), "olga@example.com")
    await roles.grant(system, await _key(system, "olga@example.com"), StaffRole.OWNER)
    return browser


@pytest.fixture
async def bert(stranger: Strangers, sign_in: SignIn) -> Browser:
    return await sign_in(await stranger(), "bert@example.com")


async def test_an_owner_makes_a_role_gives_it_and_takes_it_away(owner: Browser, bert: Browser) -> None:
    await owner.open("/staff/roles")
    await owner.send(
        owner.form("name", "description"), name="Reception", description="The desk", **{"may-MEMBERS_READ": "yes"}
    )
    assert "Reception" in owner.text
    await bert.open("/staff/members")
    assert bert.status == 403

    await owner.open("/staff/team")
    reception = next(line for line in owner.html.split("<option") if ">Reception<" in line).split('"')[1]
    await owner.send(owner.form("email", "role"), email="bert@example.com", role=reception)
    assert "They hold the role from now on." in owner.text
    await bert.open("/staff/members")
    assert "olga@example.com" in bert.text

    revoking = [form for form in owner.forms if form.action.endswith("/revoke") and form.values["role"] == reception]
    await owner.send(revoking[0])
    assert "They hold the role no more." in owner.text
    await bert.open("/staff/members")
    assert bert.status == 403


async def test_the_last_owner_cannot_give_up_the_role(owner: Browser) -> None:
    await owner.open("/staff/team")
    await owner.send(owner.form(action="/revoke"))
    assert owner.status == 422
    assert "This is the last owner" in owner.text


async def test_staff_looks_through_a_members_eyes_and_comes_back(owner: Browser, bert: Browser) -> None:
    await owner.open("/staff/members?q=bert")
    await owner.follow("bert")
    await owner.send(owner.form(action="/act-as"), reason="They do not see their invoice.")
    assert owner.path == "/membership"
    assert "You see this as bert sees it. Nothing can be changed." in owner.text
    await bert.open("/account/security")

    await owner.open("/staff/members")
    assert owner.status == 403
    await owner.open("/membership")
    await owner.send(owner.form(action="/membership/profile"), name="Changed by staff")
    assert owner.status == 403
    assert "nothing can be changed meanwhile" in owner.text

    await owner.open("/membership")
    await owner.send(owner.form(action="/acting/end"))
    assert "You are yourself again." in owner.text
    assert "bert@example.com" in owner.text
    await owner.open("/staff/audit?who=bert%40example.com")
    assert "They do not see their invoice." in owner.text
    assert "impersonation.started" in owner.text


async def test_a_reason_is_asked_for_beside_its_field(owner: Browser, bert: Browser, system: Context) -> None:
    await owner.open(f"/staff/members/{await _key(system, 'bert@example.com')}")
    await owner.send(owner.form(action="/act-as"), reason="hm")
    assert owner.status == 422
    assert "Say why, in 10 to 500 characters." in owner.text


async def test_staff_suspends_a_member_and_lets_them_in_again(owner: Browser, bert: Browser, system: Context) -> None:
    await owner.open(f"/staff/members/{await _key(system, 'bert@example.com')}")
    await owner.send(owner.form(action="/suspend"))
    assert "The login is suspended" in owner.text
    await bert.open("/membership")
    assert bert.path == "/login"
    await owner.send(owner.form(action="/restore"))
    assert "They can sign in again." in owner.text


async def test_the_audit_log_is_filtered_and_verified(owner: Browser, bert: Browser) -> None:
    await owner.open("/staff/audit?action=role")
    assert "role.granted" in owner.text
    assert "session.created" not in owner.text
    await owner.open("/staff/audit?from=2001-01-01&to=2001-01-02")
    assert "There is no such entry." in owner.text
    await owner.open("/staff/audit?before=none&from=never")
    await owner.send(owner.form(action="/staff/audit/verify"))
    assert "entries are as they were written." in owner.text


async def test_the_filter_of_the_audit_log_stands_in_the_address(owner: Browser, bert: Browser) -> None:
    await owner.open("/staff/audit?who=&action=role&from=&to=")
    form = owner.form(action="/staff/audit/verify")
    assert form.action == "/staff/audit/verify?action=role"
    await owner.send(form)
    assert "entries are as they were written." in owner.text
    assert owner.form("action").values["action"] == "role"
    assert "session.created" not in owner.text
    await owner.follow("Show all")
    assert "session.created" in owner.text


async def test_who_was_long_signed_in_proves_themselves_first(owner: Browser, clock: Any) -> None:
    await owner.open("/staff/roles")
    form = owner.form("name", "description")
    await clock.advance(hours=1)
    await owner.send(form, name="Reception", **{"may-MEMBERS_READ": "yes"})
    assert owner.path == "/step-up"


async def test_an_invitation_brings_a_role_of_the_businesss_own(
    owner: Browser, stranger: Strangers, mailbox: Any
) -> None:
    await owner.open("/staff/roles")
    await owner.send(owner.form("name", "description"), name="Coach", **{"may-MEMBERS_READ": "yes"})
    await owner.open("/staff/invitations")
    coach = next(name for name in owner.form("email").names if name.startswith("role-") and "-" in name[5:])
    await owner.send(owner.form("email"), email="cora@example.com")
    assert (owner.status, "Choose one role at least." in owner.text) == (422, True)
    await owner.send(owner.form("email"), email="cora@example.com", **{coach: "yes", "role-CONTENT": "yes"})
    assert "The letter is on its way" in owner.text
    assert "Content , Coach" in owner.text.replace(",", " ,").replace("  ", " ")

    cora = await stranger()
    await cora.open(await link_in(mailbox, "cora@example.com", "/invitation/"))
    assert "Coach" in cora.text
    await cora.send(name="Cora", password=PASSWORD)
    assert cora.path == "/staff"
    assert (await cora.open("/staff/members")).status == 200
    assert (await cora.open("/staff/roles")).status == 403


async def test_an_invitation_into_a_role_that_was_deleted_says_so_on_both_sides(
    owner: Browser, stranger: Strangers, mailbox: Any
) -> None:
    await owner.open("/staff/roles")
    await owner.send(owner.form("name", "description"), name="Coach", **{"may-MEMBERS_READ": "yes"})
    await owner.open("/staff/invitations")
    coach = next(name for name in owner.form("email").names if name.startswith("role-") and "-" in name[5:])
    await owner.send(owner.form("email"), email="cora@example.com", **{coach: "yes"})
    await owner.open(f"/staff/roles/{coach.removeprefix('role-')}")
    await owner.send(owner.form(action="/delete"))
    assert "Role deleted" in (await owner.open("/staff/invitations")).text
    cora = await stranger()
    await cora.open(await link_in(mailbox, "cora@example.com", "/invitation/"))
    assert (cora.status, "The role Coach of this invitation has been deleted." in cora.text) == (410, True)
