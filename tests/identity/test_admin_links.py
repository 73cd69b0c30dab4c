import asyncio
from typing import Any

import pytest

from models import database
from models.identity import Credential, Member
from tenure.context import ANONYMOUS, Context
from tenure.identity import admin_links
from tenure.kit.refusals import Refused
from tests.door import Door
from tests.identity.support import CHANGE, VIEWER, codes


def _visitor(system: Context) -> Context:
    return Context(system.business, system.services, ANONYMOUS, address="127.0.0.1", origin=system.origin)


def _token(url: str) -> str:
    return url.rpartition("/")[2]


async def test_a_fresh_business_has_nobody_who_could_sign_in(system: Context) -> None:
    async with database.for_tenant(system.tenant, reading=True):
        assert await Member.of(system.tenant).count() == 0
        assert await Credential.of(system.tenant).count() == 0


async def test_the_first_administrator_comes_by_a_link_and_is_an_owner(api: Door, system: Context) -> None:
    url = await admin_links.create(system, "owner@example.com")
    assert url.startswith(f"{system.origin}/administrator/")
    signed_in = await admin_links.accept(_visitor(system), _token(url))
    viewer = (await api.with_bearer(signed_in.token)(VIEWER))["viewer"]
    assert viewer["member"]["email"] == "owner@example.com"
    assert viewer["roles"] == ["OWNER"]
    assert "ROLES_WRITE" in viewer["permissions"]


async def test_an_administrator_who_came_by_link_chooses_a_password_without_having_one(
    api: Door, system: Context
) -> None:
    signed_in = await admin_links.accept(_visitor(system), _token(await admin_links.create(system)))
    owner = api.with_bearer(signed_in.token)
    assert codes((await owner(CHANGE, {"password": "a wholly different phrase"}))["passwordChange"]) == []
    again = await owner(CHANGE, {"password": "and yet another phrase"})
    assert codes(again["passwordChange"]) == ["PASSWORD_WRONG"]


async def test_the_address_that_a_business_has_by_itself_can_also_be_named(api: Door, system: Context) -> None:
    own = f"admin@{system.business.slug}.localhost"
    for named in (None, own, own.upper()):
        signed_in = await admin_links.accept(_visitor(system), _token(await admin_links.create(system, named)))
        assert (await api.with_bearer(signed_in.token)("{ viewer { member { email } } }"))["viewer"]["member"] == {
            "email": own
        }


async def test_of_many_who_open_the_link_one_comes_in(system: Context) -> None:
    token = _token(await admin_links.create(system, "owner@example.com"))
    answers = await asyncio.gather(
        *(admin_links.accept(_visitor(system), token) for _ in range(5)), return_exceptions=True
    )
    assert sum(not isinstance(answer, BaseException) for answer in answers) == 1
    assert {answer.code for answer in answers if isinstance(answer, Refused)} == {"LINK_INVALID"}


async def test_the_link_is_dead_after_a_day_and_when_a_newer_one_is_made(system: Context, clock: Any) -> None:
    older = _token(await admin_links.create(system, "owner@example.com"))
    newer = _token(await admin_links.create(system, "owner@example.com"))
    with pytest.raises(Refused, match="used"):
        await admin_links.accept(_visitor(system), older)
    await clock.advance(hours=25)
    with pytest.raises(Refused, match="expired"):
        await admin_links.accept(_visitor(system), newer)
