"""From the reservation to the file: what is checked, and what can be done again."""

import asyncio
import hashlib
from dataclasses import replace
from typing import Any

import httpx
import pytest

from tenure.files import uploads
from tenure.gateways.storage.contract import StorageUnavailable
from tenure.gateways.storage.disk import DiskStorage
from tenure.kit import ids
from tenure.kit.refusals import Unavailable
from tests.conftest import Clock
from tests.door import Door
from tests.files.conftest import Jobs
from tests.files.door import FILE, PDF, PNG, begin, complete, events_of, row_of, send, stored, uploaded
from tests.files.people import MEGABYTE, Person, person


async def test_an_upload_goes_straight_to_the_store_and_comes_back_by_a_signed_address(
    ada: Person, store: httpx.AsyncClient
) -> None:
    begun = await begin(ada.door)
    assert begun["file"]["status"] == "PENDING"
    assert begun["file"]["url"] is None
    assert begun["upload"]["method"] == "POST"
    assert begun["cursor"]
    assert await send(store, begun["upload"], PDF) == 204

    done = (await complete(ada.door, begun["file"]["id"]))["file"]
    assert (done["status"], done["size"], done["rejectedReason"]) == ("READY", len(PDF), None)
    assert done["sha256"] == hashlib.sha256(PDF).hexdigest()

    fetched = await store.get(done["url"])
    assert (fetched.status_code, fetched.content) == (200, PDF)
    assert fetched.headers["content-type"] == "application/pdf"
    assert fetched.headers["content-disposition"].startswith('attachment; filename="report.pdf"')


async def test_an_address_shows_harmless_types_in_place_and_keeps_all_others_attachments(
    ada: Person, store: httpx.AsyncClient
) -> None:
    for content, content_type, shown in ((PDF, "application/pdf", "inline"), (b"a,b\n1,2\n", "text/csv", "attachment")):
        file = await uploaded(ada.door, store, content, content_type=content_type)
        url = (await ada.door(FILE, {"id": file["id"], "inline": True}))["file"]["url"]
        assert (await store.get(url)).headers["content-disposition"].startswith(shown)


async def test_what_was_uploaded_is_told_once_in_order_and_without_its_name(
    ada: Person, store: httpx.AsyncClient
) -> None:
    file = await uploaded(ada.door, store)
    told = await events_of(ada.ctx, file["id"])
    assert [name for name, _ in told] == ["file.upload_created", "file.uploaded"]
    assert told[0][1] == {"bytes": len(PDF)}
    assert told[1][1] == {"bytes": len(PDF), "type": "application/pdf", "sha256": hashlib.sha256(PDF).hexdigest()}


async def test_an_upload_that_is_completed_twice_answers_the_same(ada: Person, store: httpx.AsyncClient) -> None:
    file = await uploaded(ada.door, store)
    again = (await complete(ada.door, file["id"]))["file"]
    assert {**again, "url": None} == {**file, "url": None}
    assert await ada.storage() == (0, len(PDF))
    assert len(await events_of(ada.ctx, file["id"])) == 2


async def test_an_upload_that_is_completed_by_many_at_once_counts_once(ada: Person, store: httpx.AsyncClient) -> None:
    begun = await begin(ada.door)
    await send(store, begun["upload"], PDF)
    answers = await asyncio.gather(*(complete(ada.door, begun["file"]["id"]) for _ in range(6)))
    assert {answer["file"]["status"] for answer in answers} == {"READY"}
    assert await ada.storage() == (0, len(PDF))
    assert [name for name, _ in await events_of(ada.ctx, begun["file"]["id"])][1:] == ["file.uploaded"]


class Cut(DiskStorage):
    """A store that is lost while a file is being checked."""

    async def sha256(self, key: str) -> str:
        raise StorageUnavailable("gone")


async def test_an_attempt_that_was_lost_half_way_can_be_made_again(
    ada: Person, store: httpx.AsyncClient, run_jobs: Jobs
) -> None:
    begun, services = await begin(ada.door), ada.ctx.services
    await send(store, begun["upload"], PDF)
    disk = services.storage
    assert isinstance(disk, DiskStorage)
    ctx = replace(ada.ctx, services=replace(services, storage=Cut(disk.root, disk.keyring, disk.base_url)))
    file_id = (await row_of(ctx, begun["file"]["id"])).id
    for _ in range(3):
        with pytest.raises(Unavailable):
            await uploads.complete(ctx, file_id)
    assert await ada.storage() == (len(PDF), 0)

    done = (await complete(ada.door, begun["file"]["id"]))["file"]
    assert done["status"] == "READY"
    assert (await store.get(done["url"])).content == PDF
    await run_jobs()
    assert await stored(ctx, done["id"]) == [(await row_of(ctx, done["id"])).storage_key]


async def test_completing_before_anything_was_uploaded_is_refused_and_can_be_asked_again(
    ada: Person, store: httpx.AsyncClient
) -> None:
    begun = await begin(ada.door)
    for _ in range(10):
        early = await complete(ada.door, begun["file"]["id"])
        assert [error["code"] for error in early["userErrors"]] == ["UPLOAD_MISSING"]
        assert early["file"] is None
    await send(store, begun["upload"], PDF)
    assert (await complete(ada.door, begun["file"]["id"]))["file"]["status"] == "READY"


async def test_bytes_that_are_not_what_they_were_said_to_be_are_rejected_and_removed(
    ada: Person, store: httpx.AsyncClient, run_jobs: Jobs
) -> None:
    page = b"<html><script>alert(1)</script></html>"
    begun = await begin(ada.door, page, "image/png", name="cat.png")
    assert await send(store, begun["upload"], page) == 204

    done = (await complete(ada.door, begun["file"]["id"]))["file"]
    assert (done["status"], done["rejectedReason"], done["url"]) == ("REJECTED", "CONTENT", None)
    assert (await complete(ada.door, begun["file"]["id"]))["file"] == done
    assert await ada.storage() == (0, 0)
    assert (await events_of(ada.ctx, begun["file"]["id"]))[-1] == ("file.rejected", {"reason": "CONTENT"})

    await run_jobs()
    assert await stored(ada.ctx, begun["file"]["id"]) == []


async def test_only_the_checked_copy_stays_in_the_store(ada: Person, store: httpx.AsyncClient, run_jobs: Jobs) -> None:
    begun = await begin(ada.door)
    await send(store, begun["upload"], PDF)
    await asyncio.gather(*(complete(ada.door, begun["file"]["id"]) for _ in range(4)))
    await run_jobs()
    row = await row_of(ada.ctx, begun["file"]["id"])
    assert await stored(ada.ctx, begun["file"]["id"]) == [row.storage_key]


async def test_whoever_replaces_the_upload_afterwards_does_not_change_the_file(
    ada: Person, store: httpx.AsyncClient
) -> None:
    begun = await begin(ada.door)
    await send(store, begun["upload"], PDF)
    done = (await complete(ada.door, begun["file"]["id"]))["file"]
    assert await send(store, begun["upload"], PDF[:-1] + b"!") == 204
    again = (await complete(ada.door, begun["file"]["id"]))["file"]
    assert again["sha256"] == done["sha256"]
    assert (await store.get(again["url"])).content == PDF


async def test_the_form_takes_no_other_number_of_bytes_than_was_reserved(ada: Person, store: httpx.AsyncClient) -> None:
    begun = await begin(ada.door)
    assert await send(store, begun["upload"], PDF + b"!") == 400
    assert await send(store, begun["upload"], PDF[:-1]) == 400
    assert await send(store, begun["upload"], PDF) == 204


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"size": 100 * MEGABYTE + 1}, "SIZE_NOT_ALLOWED", "size"),
        ({"size": 0}, "SIZE_NOT_ALLOWED", "size"),
        ({"size": -1}, "SIZE_NOT_ALLOWED", "size"),
        ({"purpose": "AVATAR", "contentType": "image/png", "size": 5 * MEGABYTE + 1}, "SIZE_NOT_ALLOWED", "size"),
        ({"purpose": "AVATAR"}, "TYPE_NOT_ALLOWED", "contentType"),
        ({"contentType": "image/svg+xml"}, "TYPE_NOT_ALLOWED", "contentType"),
        ({"contentType": "text/html"}, "TYPE_NOT_ALLOWED", "contentType"),
        ({"contentType": "application/pdf; x=\r\ny"}, "TYPE_NOT_ALLOWED", "contentType"),
        ({"name": " . "}, "NAME_INVALID", "name"),
        ({"name": "x" * 256}, "NAME_INVALID", "name"),
    ],
)
async def test_what_is_not_allowed_reserves_nothing(ada: Person, wrong: dict[str, Any], code: str, field: str) -> None:
    refused = await begin(ada.door, PDF, **wrong)
    assert [(error["code"], error["field"]) for error in refused["userErrors"]] == [(code, [field])]
    assert refused["file"] is None
    assert refused["upload"] is None
    assert await ada.storage() == (0, 0)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("a\r\nSet-Cookie: x", "a Set-Cookie: x"),
        ("bell\x07 \u202egnp.exe", "bell gnp.exe"),
        ("Lebenslauf März.pdf", "Lebenslauf März.pdf"),
    ],
)
async def test_a_name_can_do_no_harm(ada: Person, given: str, kept: str) -> None:
    assert (await begin(ada.door, PDF, name=given))["file"]["name"] == kept


async def test_a_reservation_that_is_not_used_is_given_back(
    ada: Person, store: httpx.AsyncClient, clock: Clock
) -> None:
    begun = await begin(ada.door)
    await send(store, begun["upload"], PDF)
    assert await ada.storage() == (len(PDF), 0)

    await clock.advance(hours=2)
    assert await ada.storage() == (0, 0)
    late = (await complete(ada.door, begun["file"]["id"]))["file"]
    assert (late["status"], late["rejectedReason"]) == ("REJECTED", "EXPIRED")
    assert await stored(ada.ctx, begun["file"]["id"]) == []


async def test_a_file_that_is_ready_outlives_its_reservation(
    ada: Person, store: httpx.AsyncClient, clock: Clock
) -> None:
    file = await uploaded(ada.door, store)
    await clock.advance(days=20)
    found = (await ada.door(FILE, {"id": file["id"]}))["file"]
    assert found["status"] == "READY"
    assert (await store.get(found["url"])).content == PDF
    assert await ada.storage() == (0, len(PDF))


async def test_fifty_uploads_at_once_fill_the_quota_to_the_byte(api: Door) -> None:
    ada = await person(api, quota=len(PDF) * 20 + 5)
    answers = await asyncio.gather(*(begin(ada.door) for _ in range(50)))
    codes = [error["code"] for answer in answers for error in answer["userErrors"]]
    assert codes == ["QUOTA_EXCEEDED"] * 30
    assert await ada.storage() == (len(PDF) * 20, 0)


async def test_an_account_whose_storage_is_nearly_full_is_told_of_once(api: Door, store: httpx.AsyncClient) -> None:
    ada = await person(api, quota=len(PDF) * 10)
    account = ids.encode("Account", ada.account.id)
    for number in range(10):
        assert await events_of(ada.ctx, account) == [] or number == 9
        await uploaded(ada.door, store)
    told = {"used": len(PDF) * 9, "quota": len(PDF) * 10}
    assert await events_of(ada.ctx, account) == [("file.quota_reached", told)]


async def test_a_key_that_is_sent_twice_makes_one_upload(ada: Person) -> None:
    document = """mutation ($input: FileUploadCreateInput!) {
      fileUploadCreate(input: $input) @idempotent(key: "once") { file { id } upload { url } userErrors { code } }
    }"""
    given = {"purpose": "DOCUMENT", "name": "a.pdf", "contentType": "application/pdf", "size": 9}
    first = (await ada.door(document, {"input": given}))["fileUploadCreate"]
    second = (await ada.door(document, {"input": given}))["fileUploadCreate"]
    assert second == first
    assert await ada.storage() == (9, 0)


async def test_an_avatar_is_a_picture(ada: Person, store: httpx.AsyncClient) -> None:
    file = await uploaded(ada.door, store, PNG, content_type="image/png", purpose="AVATAR", name="me.png")
    assert file["status"] == "READY"
