"""Whole lists as files."""

from typing import Any

import httpx

from tenure.context import Context
from tests.bulk.operations import created, export_of, fetched, lines
from tests.door import Door
from tests.privacy.support import events_of


async def test_members_leave_as_lines_of_json(
    api: Door, store: httpx.AsyncClient, run_jobs: Any, system: Context
) -> None:
    for name in ("ada", "bob", "eve"):
        await api.member(f"{name}@example.com")
    staff = await api.staff()
    asked = await created(staff, "MEMBERS")
    assert (asked["status"], asked["downloadUrl"]) == ("QUEUED", None)
    await run_jobs()
    export = await export_of(staff, asked["id"])
    assert (export["status"], export["rowsDone"], export["rowsKnown"]) == ("DONE", 3, 3)
    content = await fetched(store, export)
    assert int(export["size"]) == len(content)
    found = lines(content)
    assert [one["email"] for one in found] == ["ada@example.com", "bob@example.com", "eve@example.com"]
    viewer = await staff(
        "query ($id: ID!) { member(id: $id) { id email name status locale zone } }", {"id": found[0]["id"]}
    )
    assert viewer["member"].items() <= found[0].items()
    assert await events_of(system, "export.completed") == [{"kind": "MEMBERS", "file": export["id"]}]
