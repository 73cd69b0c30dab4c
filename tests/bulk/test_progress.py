"""How far one is, live."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from models import database
from models.bulk_files import ExportFormat, ExportOf
from models.tenants import Tenant
from tenure.bulk import exporting
from tenure.context import Context
from tenure.kit import ids
from tests.bulk.operations import Desk, created, sheet
from tests.bulk.test_resuming import fill
from tests.door import Door

EXPORT = """subscription ($id: ID!) { exportProgressed(id: $id) {
  id of status rowsDone rowsKnown downloadUrl } }"""
IMPORT = """subscription ($id: ID!) { importProgressed(id: $id) {
  id of status rowsDone rowsKnown rowsFailed problems { row code } file { id } } }"""


async def heard(follower: Any, field: str) -> list[dict[str, Any]]:
    """All that is told of it until it is finished."""
    told = []
    while (message := await follower.hear())["type"] == "next":
        assert "errors" not in message["payload"], message
        told.append(message["payload"]["data"][field])
    assert message["type"] == "complete"
    return told


async def test_an_export_is_watched_to_its_end(api: Door, followed_by: Any, run_jobs: Any, system: Context) -> None:
    await fill(system, 4_100)
    staff = await api.staff()
    asked = await created(staff, "MEMBERS")
    async with followed_by(staff) as follower:
        await follower.subscribe(EXPORT, variables={"id": asked["id"]})
        first = await follower.hear()
        assert first["payload"]["data"]["exportProgressed"]["status"] == "QUEUED"
        await run_jobs()
        told = await heard(follower, "exportProgressed")
    assert [one["status"] for one in told][-1] == "DONE"
    assert told[-1]["downloadUrl"]
    done = [one["rowsDone"] for one in told]
    assert done == sorted(done)
    assert (done[-1], told[-1]["rowsKnown"]) == (4_100, 4_100)


async def test_an_import_is_watched_with_what_is_wrong_with_it(desk: Desk, followed_by: Any) -> None:
    key = await desk.begun(
        "MEMBERS", sheet(*({"email": f"n{number}@example.com"} for number in range(60)), {"email": "?"})
    )
    async with followed_by(desk.door) as follower:
        await follower.subscribe(IMPORT, variables={"id": key})
        await follower.hear()
        await desk.run_jobs()
        told = await heard(follower, "importProgressed")
    assert (told[-1]["status"], told[-1]["rowsDone"], told[-1]["rowsFailed"]) == ("DONE", 61, 1)
    assert told[-1]["problems"] == [{"row": 62, "code": "EMAIL_INVALID"}]


async def test_a_wake_up_that_is_lost_is_healed(api: Door, followed_by: Any, system: Context) -> None:
    staff = await api.staff()
    asked = await created(staff, "MEMBERS")
    async with followed_by(staff) as follower:
        await follower.subscribe(EXPORT, variables={"id": asked["id"]})
        await follower.hear()
        async with database.for_tenant(system.tenant):
            await database.execute("UPDATE export SET status = 'CANCELED' WHERE tenant_id = $1", system.tenant)
        (last,) = await heard(follower, "exportProgressed")
    assert last["status"] == "CANCELED"


async def test_nobody_else_watches(api: Door, followed_by: Any, other_business: Any, system: Context) -> None:
    asked = await created(await api.staff(), "MEMBERS")
    for door in (await api.member(), await api.staff("MEMBERS_READ")):
        assert await _code(followed_by, door, EXPORT, asked["id"]) == "FORBIDDEN"
        assert await _code(followed_by, door, IMPORT, asked["id"]) == "FORBIDDEN"
    theirs = ids.encode("Export", await _export_of(await other_business(), system))
    assert await _code(followed_by, await api.staff(), EXPORT, theirs) == "NOT_FOUND"


async def _code(followed_by: Any, door: Door, document: str, key: str) -> str:
    async with followed_by(door) as follower:
        await follower.subscribe(document, variables={"id": key})
        message = await follower.hear()
    payload = message["payload"]
    (error,) = payload if isinstance(payload, list) else payload["errors"]
    assert isinstance(payload, list) or not payload["data"]
    return str(error["extensions"]["code"])


async def _export_of(business: Tenant, system: Context) -> UUID:
    theirs = replace(system, business=business)
    return (await exporting.create(theirs, ExportOf.MEMBERS, ExportFormat.JSONL, {})).id
