import json
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import httpx
import pytest
from starlette.applications import Starlette

from models import database
from models.privacy import MemberExport
from tenure.context import Context
from tenure.kit import ids
from tenure.privacy import exporting, register
from tests.door import Door
from tests.files.door import CREATE, stored, uploaded
from tests.identity.support import VIEWER
from tests.people import PASSWORD, signed_in
from tests.privacy.support import EXPORT, EXPORT_FOR, EXPORTS, codes, events_of

PDF = b"%PDF-1.7\nmy own words"


@pytest.fixture
async def store(app: Starlette) -> Any:
    """The application again, under the host of files."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), trust_env=False) as client:
        yield client


async def _exported(door: Door, run_jobs: Any) -> dict[str, Any]:
    asked = (await door(EXPORT))["memberExportCreate"]
    assert asked["userErrors"] == []
    await run_jobs()
    nodes = (await door(EXPORTS))["ownExports"]["nodes"]
    found: dict[str, Any] = next(one for one in nodes if one["id"] == asked["export"]["id"])
    return found


async def test_a_member_gets_a_file_with_all_that_is_known_of_them(
    api: Door, store: httpx.AsyncClient, run_jobs: Any, mailbox: Any
) -> None:
    door = api.with_bearer(await signed_in(api, "ada@example.com", PASSWORD))
    await uploaded(door, store, PDF, name="words.pdf")
    await signed_in(api, "eve@example.com")
    export = await _exported(door, run_jobs)

    assert (export["status"], export["member"]["email"]) == ("READY", "ada@example.com")
    archive = ZipFile(BytesIO((await store.get(export["file"]["url"])).content))
    assert archive.testzip() is None
    holding = {name for name, model in register.tables().items() if register.personal_of(model).by}
    assert {f"data/{name}.json" for name in holding} | {"index.html"} <= set(archive.namelist())
    [member] = json.loads(archive.read("data/member.json"))
    assert (member["email"], "tenant_id" in member) == ("ada@example.com", False)
    [credential] = json.loads(archive.read("data/credential.json"))
    assert "password_hash" not in credential
    assert [archive.read(name) for name in archive.namelist() if name.startswith("files/")] == [PDF]
    page = archive.read("index.html").decode()
    assert "ada@example.com" in page
    everything = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert "eve@example.com" not in everything
    assert "$argon2" not in everything

    [letter, *_] = await mailbox("ada@example.com")
    assert "/account/privacy" in letter.text
    assert await events_of(api.system, "export.completed") == [{"kind": "MEMBER", "file": export["file"]["id"]}]


async def test_the_file_is_gone_after_seven_days(
    api: Door, store: httpx.AsyncClient, run_jobs: Any, clock: Any, system: Context
) -> None:
    door = await api.member("ada@example.com")
    export = await _exported(door, run_jobs)
    assert await stored(system, export["file"]["id"])
    await clock.advance(days=7, minutes=1)
    [gone] = (await door(EXPORTS))["ownExports"]["nodes"]
    assert (gone["status"], gone["file"]["status"], gone["file"]["url"]) == ("EXPIRED", "DELETED", None)
    assert await stored(system, export["file"]["id"]) == []


async def test_nobody_else_fetches_the_file_but_staff_who_may_make_one(api: Door, run_jobs: Any) -> None:
    export = await _exported(await api.member("ada@example.com"), run_jobs)
    document = "query ($id: ID!) { file(id: $id) { url } }"
    asked = {"id": export["file"]["id"]}
    assert await (await api.member("eve@example.com")).errors(document, asked) == ["NOT_FOUND"]
    assert await (await api.staff("MEMBERS_READ")).errors(document, asked) == ["NOT_FOUND"]
    assert (await (await api.staff("PRIVACY_WRITE"))(document, asked))["file"]["url"]


async def test_it_takes_nothing_of_the_accounts_storage(
    api: Door, store: httpx.AsyncClient, run_jobs: Any, clock: Any
) -> None:
    door = await api.member("ada@example.com")
    await uploaded(door, store, PDF)
    used = "{ viewer { accounts { storageUsed: id } } }"
    assert await door(used)
    await _exported(door, run_jobs)
    await clock.advance(days=8)  # were it counted, giving it back would break the account's own check
    [gone] = (await door(EXPORTS))["ownExports"]["nodes"]
    assert gone["status"] == "EXPIRED"


async def test_asked_again_while_it_is_written_it_is_the_same_one_and_five_a_day_are_enough(
    api: Door, run_jobs: Any
) -> None:
    door = await api.member("ada@example.com")
    first = (await door(EXPORT))["memberExportCreate"]["export"]["id"]
    assert (await door(EXPORT))["memberExportCreate"]["export"]["id"] == first
    for _ in range(exporting.MOST_A_DAY - 1):
        await run_jobs()
        assert codes((await door(EXPORT))["memberExportCreate"]) == []
    await run_jobs()
    assert codes((await door(EXPORT))["memberExportCreate"]) == ["TOO_MANY_EXPORTS"]


async def test_a_writer_that_was_killed_leaves_one_file(api: Door, run_jobs: Any, system: Context) -> None:
    door = await api.member("ada@example.com")
    asked = (await door(EXPORT))["memberExportCreate"]["export"]["id"]
    key = str(ids.decode(asked)[1])
    await exporting.write(system, key)
    await exporting.write(system, key)
    await run_jobs()
    assert len(await events_of(system, "export.completed")) == 1
    async with database.for_tenant(system.tenant, reading=True):
        assert await MemberExport.of(system.tenant).count() == 1


async def test_staff_have_one_made_for_a_member(api: Door, run_jobs: Any) -> None:
    door = await api.member("ada@example.com")
    member = (await door(VIEWER))["viewer"]["member"]["id"]
    staff = await api.staff("PRIVACY_WRITE")
    assert (await staff(EXPORT_FOR, {"member": member}))["memberExportCreateFor"]["export"]["status"] == "QUEUED"
    await run_jobs()
    assert (await door(EXPORTS))["ownExports"]["nodes"][0]["status"] == "READY"
    assert await (await api.staff("MEMBERS_WRITE")).errors(EXPORT_FOR, {"member": member}) == ["FORBIDDEN"]


async def test_nobody_uploads_a_file_of_that_kind(api: Door) -> None:
    door = await api.member()
    given = {"purpose": "EXPORT", "name": "x.zip", "contentType": "application/zip", "size": 10}
    assert codes((await door(CREATE, {"input": given}))["fileUploadCreate"]) == ["TYPE_NOT_ALLOWED"]
