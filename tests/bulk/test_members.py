"""Members from a file."""

from typing import Any

from tenure.context import Context
from tests.bulk.operations import Desk, counts, problems, sheet
from tests.subscriptions.rows import rows

MEMBERS = """query ($email: String!) { members(email: $email, first: 1) { nodes {
  id name locale zone customFields { value field { code } } seats { role account { id } } } } }"""
ADA = {"email": "Ada@Example.com", "name": "Ada Lovelace", "locale": "en-GB", "zone": "Europe/London"}


async def found(desk: Desk, email: str) -> dict[str, Any]:
    nodes = (await desk.door(MEMBERS, {"email": email}))["members"]["nodes"]
    member: dict[str, Any] = nodes[0]
    return member


async def test_rows_become_members_and_nobody_is_mailed(desk: Desk, mailbox: Any, system: Context) -> None:
    done = await desk.bring("MEMBERS", sheet(ADA, {"email": "bob@example.com"}))
    assert (done["status"], counts(done), done["problems"]) == ("DONE", (2, 0, 0, 0), [])
    ada = await found(desk, "ada@example.com")
    assert (ada["name"], ada["locale"], ada["zone"]) == ("Ada Lovelace", "en-GB", "Europe/London")
    assert (await found(desk, "bob@example.com"))["name"] == "bob"
    assert await mailbox("ada@example.com") == []
    told = [row for row in await rows(system, "event") if row["cause"] == f"import:{done['id']}"]
    assert [row["type"] for row in told] == ["member.signed_up", "account.created"] * 2


async def test_a_dry_run_writes_nothing_and_says_the_same(desk: Desk, system: Context) -> None:
    content = sheet(ADA, {"email": "nobody"}, {"email": "ada@example.com"}, {"email": "x@example.com", "zone": "Mars"})
    before = len(await rows(system, "event"))
    dry = await desk.bring("MEMBERS", content, dry=True)
    assert [row["email_norm"] for row in await rows(system, "member")].count("ada@example.com") == 0
    told = [row["type"] for row in (await rows(system, "event"))[before:]]
    assert set(told) == {"file.upload_created", "file.uploaded"}
    real = await desk.bring("MEMBERS", content)
    assert counts(dry) == counts(real) == (1, 0, 0, 3)
    assert (
        problems(dry)
        == problems(real)
        == [
            (3, "email", "EMAIL_INVALID"),
            (4, "email", "ROW_REPEATED"),
            (5, "zone", "ZONE_UNKNOWN"),
        ]
    )
