"""A member's picture."""

from typing import Any

import httpx
import pytest

from models import database
from models.identity import Member
from tenure.files.avatars import set_avatar
from tenure.kit.refusals import NotFound, Refused
from tests.files.door import PDF, PNG, begin, delete, row_of, uploaded
from tests.files.people import Person

PICTURE: dict[str, Any] = {"purpose": "AVATAR", "content_type": "image/png", "name": "me.png"}


async def avatar_of(who: Person) -> Any:
    async with database.for_tenant(who.ctx.tenant, reading=True):
        return (await Member.named(who.ctx.tenant, who.member.id)).avatar_id


async def test_a_member_wears_a_picture_that_they_uploaded_and_takes_it_off(
    ada: Person, store: httpx.AsyncClient
) -> None:
    picture = await row_of(ada.ctx, (await uploaded(ada.door, store, PNG, **PICTURE))["id"])
    await set_avatar(ada.ctx, picture.id)
    assert await avatar_of(ada) == picture.id
    await set_avatar(ada.ctx, None)
    assert await avatar_of(ada) is None


async def test_a_picture_of_somebody_else_is_not_there_to_be_worn(
    ada: Person, eve: Person, store: httpx.AsyncClient
) -> None:
    picture = await row_of(ada.ctx, (await uploaded(ada.door, store, PNG, **PICTURE))["id"])
    with pytest.raises(NotFound):
        await set_avatar(eve.ctx, picture.id)
    assert await avatar_of(eve) is None


async def test_only_a_checked_avatar_can_be_worn(ada: Person, store: httpx.AsyncClient) -> None:
    document = await uploaded(ada.door, store, PNG, content_type="image/png")
    unchecked = (await begin(ada.door, PNG, **PICTURE))["file"]
    report = await uploaded(ada.door, store, PDF)
    for file in (document, unchecked, report):
        with pytest.raises(Refused) as refused:
            await set_avatar(ada.ctx, (await row_of(ada.ctx, file["id"])).id)
        assert (refused.value.code, refused.value.field) == ("AVATAR_INVALID", ["avatar"])
    assert await avatar_of(ada) is None


async def test_who_deletes_the_picture_that_they_wear_wears_none(ada: Person, store: httpx.AsyncClient) -> None:
    file = await uploaded(ada.door, store, PNG, **PICTURE)
    await set_avatar(ada.ctx, (await row_of(ada.ctx, file["id"])).id)
    assert (await delete(ada.door, file["id"]))["userErrors"] == []
    assert await avatar_of(ada) is None
