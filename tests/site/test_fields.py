"""What a business asks its members besides, in a browser without JavaScript."""

from typing import Any

import pytest

from models import database
from models.accounts import CustomValue, FieldKind, FieldOwner
from tenure.accounts import custom_fields
from tenure.accounts.custom_fields import Definition
from tenure.context import Context
from tests.accounts.support import told
from tests.door import Door
from tests.site.browser import Browser

PAGE = "/account/fields"


async def _asked(system: Context, owner: FieldOwner = FieldOwner.MEMBER) -> None:
    """One field of each kind, of which one is needed; and one that is for staff alone."""
    for code, kind, given in (
        ("boat", FieldKind.CHOICE, {"choices": ["Single", "Eight"], "is_required": True}),
        ("weight", FieldKind.NUMBER, {}),
        ("since", FieldKind.DATE, {}),
        ("swims", FieldKind.BOOLEAN, {}),
        ("nickname", FieldKind.TEXT, {}),
        ("rating", FieldKind.TEXT, {"is_visible": False}),
    ):
        definition: Any = Definition(owner, code, code.title(), kind, **given)
        await custom_fields.define(system, definition)


async def test_there_is_no_such_page_in_the_tabs_where_nothing_is_asked(member: Browser, system: Context) -> None:
    assert "About you" not in (await member.open("/account/security")).links
    assert "No questions" in (await member.open(PAGE)).text
    await _asked(system)
    assert (await member.open("/account/security")).link("About you") == PAGE


async def test_a_member_answers_each_kind_and_finds_it_again(member: Browser, system: Context, api: Door) -> None:
    await _asked(system)
    await member.open(PAGE)
    answers = {"boat": "Eight", "weight": "72.50", "since": "2019-04-01", "swims": "true", "nickname": "Ada"}
    await member.send(**{f"member.{code}": value for code, value in answers.items()})
    assert "Your answers were saved" in member.text
    kept = member.form("member.boat").values
    assert {code: kept[f"member.{code}"] for code in answers} == {**answers, "weight": "72.5"}
    assert "Rating" not in member.text
    await member.send(**{"member.nickname": ""})
    assert member.form("member.boat").values["member.nickname"] == ""
    fields = [event["payload"]["fields"] for event in await told(api, "member.profile_updated")]
    assert [len(one) for one in fields] == [5, 1]


async def test_all_that_is_wrong_stands_beside_its_field_and_nothing_is_saved(member: Browser, system: Context) -> None:
    await _asked(system)
    await member.open(PAGE)
    await member.send(**{"member.boat": "", "member.weight": "heavy", "member.since": "1 May", "member.swims": "true"})
    assert member.status == 422
    for name, said in (("boat", "Boat is required"), ("weight", "must be a number"), ("since", "such as 2026-12-31")):
        assert f'id="member.{name}-error"' in member.html
        assert said in member.text
    assert member.form("member.boat").values["member.weight"] == "heavy"
    await member.open(PAGE)
    assert member.form("member.boat").values["member.swims"] == ""


async def test_what_is_asked_of_accounts_is_answered_for_ones_own(member: Browser, system: Context) -> None:
    await _asked(system, FieldOwner.ACCOUNT)
    await member.open(PAGE)
    await member.send(**{"account.boat": "Raft"})
    assert (member.status, "must be one of the choices" in member.text) == (422, True)
    await member.send(**{"account.boat": "Single", "account.since": "2019-04-01"})
    assert "Your answers were saved" in member.text
    assert member.form("account.boat").values["account.since"] == "2019-04-01"


@pytest.mark.parametrize("owner", list(FieldOwner))
async def test_what_is_for_staff_alone_is_neither_shown_nor_taken(
    member: Browser, system: Context, owner: FieldOwner
) -> None:
    await _asked(system, owner)
    prefix, action = ("member", PAGE) if owner is FieldOwner.MEMBER else ("account", f"{PAGE}/account")
    form = (await member.open(PAGE)).form(f"{prefix}.boat")
    assert f"{prefix}.rating" not in form.names
    await member.post(action, {**form.values, f"{prefix}.boat": "Single", f"{prefix}.rating": "A"})
    async with database.for_tenant(system.tenant, reading=True):
        assert [row.value for row in await CustomValue.of(system.tenant)] == ["Single"]


async def test_nobody_answers_without_a_login(member: Browser, system: Context, stranger: Any) -> None:
    await _asked(system)
    values = (await member.open(PAGE)).form("member.boat").values
    eve = await stranger()
    assert (await eve.open(PAGE)).path == "/login"
    await eve.post(PAGE, {**values, "csrf": eve.form("csrf").values["csrf"], "member.boat": "Eight"})
    async with database.for_tenant(system.tenant, reading=True):
        assert await CustomValue.of(system.tenant).count() == 0
