"""Whose files are whose."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import httpx
from starlette.applications import Starlette

from models.accounts import SeatRole
from models.tenants import Tenant
from tenure.kit import ids
from tests.conftest import Clock
from tests.door import Door
from tests.files.conftest import Jobs
from tests.files.door import COMPLETE, DELETE, FILE, PDF, PNG, begin, complete, delete, row_of, uploaded
from tests.files.people import Person, company, leave, person, storage_of

NODE = "query ($id: ID!) { node(id: $id) { id ... on File { url } } }"


@asynccontextmanager
async def elsewhere(app: Starlette, business: Tenant, door: Door) -> AsyncIterator[Door]:
    """The door of another tenant."""
    base = f"http://{business.slug}.localhost:8000"
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=base, trust_env=False) as client:
        yield Door(client, replace(door.system, business=business))


async def refusals(door: Door, file_id: str) -> list[list[str]]:
    """What every door to a file answers."""
    given = {"input": {"file": file_id}}
    return [
        await door.errors(FILE, {"id": file_id}),
        await door.errors(COMPLETE, given),
        await door.errors(DELETE, given),
    ]


async def test_a_file_of_another_member_is_not_there(ada: Person, eve: Person, store: httpx.AsyncClient) -> None:
    file = await uploaded(ada.door, store)
    assert await refusals(eve.door, file["id"]) == [["NOT_FOUND"]] * 3
    assert (await eve.door(NODE, {"id": file["id"]}))["node"] is None
    assert await ada.storage() == (0, len(PDF))


async def test_a_stranger_s_id_answers_as_one_that_never_was(ada: Person, eve: Person) -> None:
    begun = await begin(ada.door)
    for unknown in (begun["file"]["id"], ids.encode("File", ids.new()), ids.encode("Offer", ids.new()), "nonsense"):
        assert await refusals(eve.door, unknown) == [["NOT_FOUND"]] * 3


async def test_a_file_of_another_tenant_is_not_there(
    ada: Person, store: httpx.AsyncClient, app: Starlette, other_business: Any
) -> None:
    file = await uploaded(ada.door, store)
    async with elsewhere(app, await other_business(), ada.door) as door:
        stranger = await person(door)
        assert await refusals(stranger.door, file["id"]) == [["NOT_FOUND"]] * 3
        theirs = await begin(stranger.door)
        row = await row_of(stranger.ctx, theirs["file"]["id"])
    assert row.storage_key.startswith(f"{stranger.ctx.tenant}/")
    assert (await row_of(ada.ctx, file["id"])).storage_key.startswith(f"{ada.ctx.tenant}/")


async def test_an_address_of_one_tenant_opens_nothing_of_another(ada: Person, store: httpx.AsyncClient) -> None:
    url = urlsplit((await uploaded(ada.door, store))["url"])
    foreign = f"{url.scheme}://{url.netloc}{url.path.replace(str(ada.ctx.tenant), str(ids.new()))}?{url.query}"
    assert (await store.get(foreign)).status_code == 403


async def test_nobody_in_particular_sees_and_uploads_nothing(ada: Person, store: httpx.AsyncClient, api: Door) -> None:
    file = await uploaded(ada.door, store)
    assert await refusals(api, file["id"]) == [["NOT_FOUND"], ["UNAUTHENTICATED"], ["UNAUTHENTICATED"]]


async def test_staff_who_read_members_see_files_but_change_none(
    ada: Person, store: httpx.AsyncClient, api: Door
) -> None:
    file = await uploaded(ada.door, store)
    reading, other = await api.staff("MEMBERS_READ"), await api.staff("BILLING_READ")
    seen = (await reading(FILE, {"id": file["id"]}))["file"]
    assert (await store.get(seen["url"])).content == PDF
    assert await reading.errors(DELETE, {"input": {"file": file["id"]}}) in (["FORBIDDEN"], ["UNAUTHENTICATED"])
    assert await other.errors(FILE, {"id": file["id"]}) == ["NOT_FOUND"]


async def test_a_company_s_files_are_seen_by_its_members_until_they_leave(
    ada: Person, eve: Person, api: Door, store: httpx.AsyncClient
) -> None:
    outsider = await person(api)
    firm = await company(api, (ada, SeatRole.OWNER), (eve, SeatRole.MEMBER))
    opaque = ids.encode("Account", firm.id)
    file = await uploaded(eve.door, store, account=opaque)
    assert await storage_of(firm) == (0, len(PDF))
    assert await eve.storage() == (0, 0)
    assert (await ada.door(FILE, {"id": file["id"]}))["file"]["url"]
    assert await outsider.door.errors(FILE, {"id": file["id"]}) == ["NOT_FOUND"]

    await leave(firm, eve)
    assert await refusals(eve.door, file["id"]) == [["NOT_FOUND"]] * 3


async def test_nobody_uploads_into_an_account_in_which_they_have_no_place(ada: Person, eve: Person, api: Door) -> None:
    document = "mutation ($input: FileUploadCreateInput!) { fileUploadCreate(input: $input) { file { id } } }"
    firm = await company(api, (ada, SeatRole.OWNER))
    for account in (firm, ada.account):
        given = {"purpose": "DOCUMENT", "name": "a", "contentType": "text/plain", "size": 3}
        given["account"] = ids.encode("Account", account.id)
        assert await eve.door.errors(document, {"input": given}) == ["NOT_FOUND"]
        assert await storage_of(account) == (0, 0)


async def test_an_avatar_is_for_its_owner_alone_and_counted_in_their_own_account(
    ada: Person, eve: Person, api: Door, store: httpx.AsyncClient
) -> None:
    firm = await company(api, (ada, SeatRole.OWNER), (eve, SeatRole.OWNER))
    picture: dict[str, Any] = {"purpose": "AVATAR", "content_type": "image/png", "name": "me.png"}
    refused = await begin(ada.door, PNG, **picture, account=ids.encode("Account", firm.id))
    assert [error["code"] for error in refused["userErrors"]] == ["ACCOUNT_NOT_ALLOWED"]

    file = await uploaded(ada.door, store, PNG, **picture)
    assert await refusals(eve.door, file["id"]) == [["NOT_FOUND"]] * 3
    assert (await ada.door(FILE, {"id": file["id"], "inline": True}))["file"]["url"]


async def test_a_deleted_file_is_gone_and_its_room_is_free(
    ada: Person, store: httpx.AsyncClient, run_jobs: Jobs
) -> None:
    file = await uploaded(ada.door, store)
    key = (await row_of(ada.ctx, file["id"])).storage_key
    for _ in range(2):
        gone = (await delete(ada.door, file["id"]))["file"]
        assert (gone["status"], gone["url"]) == ("DELETED", None)
        assert await ada.storage() == (0, 0)
    await run_jobs()
    assert await ada.ctx.services.storage.stat(key) is None
    assert (await store.get(file["url"])).status_code == 404


async def test_an_upload_that_is_deleted_before_it_arrived_stays_deleted(ada: Person, clock: Clock) -> None:
    begun = await begin(ada.door)
    assert (await delete(ada.door, begun["file"]["id"]))["file"]["status"] == "DELETED"
    assert await ada.storage() == (0, 0)
    await clock.advance(hours=2)
    assert (await complete(ada.door, begun["file"]["id"]))["file"]["status"] == "DELETED"
    assert await ada.storage() == (0, 0)


async def test_who_manages_an_account_deletes_in_it_and_other_members_do_not(
    ada: Person, eve: Person, api: Door, store: httpx.AsyncClient
) -> None:
    firm = await company(api, (ada, SeatRole.ADMIN), (eve, SeatRole.MEMBER))
    opaque = ids.encode("Account", firm.id)
    of_ada, of_eve = [await uploaded(who.door, store, account=opaque) for who in (ada, eve)]
    assert await eve.door.errors(DELETE, {"input": {"file": of_ada["id"]}}) == ["FORBIDDEN"]
    assert await eve.door.errors(COMPLETE, {"input": {"file": of_ada["id"]}}) == ["FORBIDDEN"]
    assert (await delete(ada.door, of_eve["id"]))["file"]["status"] == "DELETED"
