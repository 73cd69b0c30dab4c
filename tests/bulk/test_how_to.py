"""docs/how-to/export-and-import.md, done in its order as it is written."""

from typing import Any

from tests.bulk.operations import Desk, counts, sheet
from tests.docs.pages import steps
from tests.docs.test_followed import done

FILE = sheet(
    {"E-Mail": "ada@example.com", "Full name": "Ada Lovelace", "Shoe size": "38"},
    {"E-Mail": "nobody", "Full name": "Nobody", "Shoe size": "50"},
)


async def test_lists_leave_and_come_in_as_the_page_says(desk: Desk, followed_by: Any) -> None:
    take, watch, look, try_members, report, bring_members, try_agreements = steps("export-and-import")
    taken = (await done(desk.door, take))["exportCreate"]["export"]
    await desk.run_jobs()
    async with followed_by(desk.door) as follower:
        await follower.subscribe(watch, variables={"export": taken["id"]})
        seen = (await follower.hear())["payload"]["data"]["exportProgressed"]
    assert (seen["status"], seen["rowsDone"]) == ("DONE", 0)
    assert (await desk.door(look, {"export": taken["id"]}))["node"]["status"] == "DONE"
    file = await desk.upload(FILE)
    tried = (await done(desk.door, try_members, file=file))["importCreate"]["import"]
    brought = (await done(desk.door, bring_members, file=file))["importCreate"]["import"]
    await desk.run_jobs()
    for one in (tried, brought):
        found = (await desk.door(report, {"import": one["id"]}))["node"]
        assert (found["status"], counts(found)) == ("DONE", (1, 0, 0, 1))
        assert found["problems"][0]["column"] == "E-Mail"
        assert found["reportUrl"]
    wrong = (await done(desk.door, try_agreements, file=file))["importCreate"]["import"]
    await desk.run_jobs()
    assert (await desk.door(report, {"import": wrong["id"]}))["node"]["error"] == "COLUMN_UNKNOWN"
