"""Members from a file."""

from dataclasses import replace
from typing import Any

from models.accounts import FieldKind, FieldOwner
from tenure.accounts import custom_fields
from tenure.context import Context
from tenure.privacy import consents
from tests.bulk.operations import IMPORT, IMPORT_CANCEL, Desk, counts, problems, sheet, table
from tests.door import Door
from tests.privacy.support import HISTORY, codes, events_of
from tests.subscriptions.rows import rows

MEMBERS = """query ($email: String!) { members(email: $email, first: 1) { nodes {
  id name locale zone customFields { value field { code } } seats { role account { id } } } } }"""
COMPANY = """mutation { accountCreate(input: {name: "Rowers"}) @idempotent(key: "rowers") {
  account { id } userErrors { message } } }"""
ADA = {"email": "Ada@Example.com", "name": "Ada Lovelace", "locale": "en-GB", "zone": "Europe/London"}


async def found(desk: Desk, email: str) -> dict[str, Any]:
    nodes = (await desk.door(MEMBERS, {"email": email}))["members"]["nodes"]
    member: dict[str, Any] = nodes[0]
    return member


async def test_rows_become_members_and_nobody_is_mailed(desk: Desk, system: Context) -> None:
    done = await desk.bring("MEMBERS", sheet(ADA, {"email": "bob@example.com"}))
    assert (done["status"], counts(done), done["problems"]) == ("DONE", (2, 0, 0, 0), [])
    ada = await found(desk, "ada@example.com")
    assert (ada["name"], ada["locale"], ada["zone"]) == ("Ada Lovelace", "en-GB", "Europe/London")
    assert (await found(desk, "bob@example.com"))["name"] == "bob"
    assert await rows(system, "message") == []
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


async def test_columns_are_mapped_and_a_misspelt_one_is_refused(desk: Desk) -> None:
    content = sheet({"E-Mail": "ada@example.com", "Full name": "Ada", "Shoe size": "38"})
    refused = await desk.bring("MEMBERS", content)
    assert (refused["status"], refused["error"]) == ("FAILED", "COLUMN_UNKNOWN")
    mapping = [{"column": "E-Mail", "field": "email"}, {"column": "Full name", "field": "name"}]
    done = await desk.bring("MEMBERS", content, mapping=[*mapping, {"column": "Shoe size"}])
    assert counts(done) == (1, 0, 0, 0)
    assert (await found(desk, "ada@example.com"))["name"] == "Ada"
    wrong = await desk.bring("MEMBERS", sheet({"E-Mail": "nobody"}), mapping=mapping[:1])
    assert problems(wrong) == [(2, "E-Mail", "EMAIL_INVALID")]
    file = await desk.upload(content)
    for again in ({"column": "x", "field": "name"}, {"column": "E-Mail"}):
        answer = await desk.ask("MEMBERS", file, mapping=[*mapping, again])
        assert codes(answer) == ["MAPPING_INVALID"]


async def test_who_is_here_already_is_left_or_updated_as_is_said(desk: Desk, system: Context) -> None:
    await desk.bring("MEMBERS", sheet(ADA))
    changed = sheet({**ADA, "name": "Ada King"}, {"email": "bob@example.com", "name": "Bob"})
    left = await desk.bring("MEMBERS", changed)
    assert counts(left) == (1, 0, 1, 0)
    assert (await found(desk, "ada@example.com"))["name"] == "Ada Lovelace"
    updated = await desk.bring("MEMBERS", changed, onExisting="UPDATE")
    assert counts(updated) == (0, 1, 1, 0)
    assert (await found(desk, "ada@example.com"))["name"] == "Ada King"
    told = await events_of(system, "import.completed")
    assert told[-1] == {"kind": "MEMBERS", "counts": {"created": 0, "updated": 1, "skipped": 1, "failed": 0}}


async def test_answers_consents_and_seats_come_along(desk: Desk, system: Context, api: Door) -> None:
    boat = custom_fields.Definition(FieldOwner.MEMBER, "boat", "Boat", FieldKind.CHOICE, ["eight", "four"])
    await custom_fields.define(system, boat)
    await consents.publish(system, "newsletter", "Newsletter", "We write once a month.")
    company = (await (await api.member())(COMPANY))["accountCreate"]["account"]["id"]
    agreed = {"consents.newsletter": "2024-05-01", "consents.newsletter.proof": "Paper form 17 of May 2024"}
    rower = {**ADA, "customFields.boat": "eight", "account": company, "accountRole": "billing", **agreed}
    done = await desk.bring(
        "MEMBERS",
        sheet(
            rower,
            {"email": "b@example.com", "customFields.boat": "canoe", "consents.newsletter": "2024-05-01"},
            {"email": "c@example.com", "account": "nonsense"},
        ),
    )
    assert counts(done) == (1, 0, 0, 2)
    assert problems(done) == [
        (3, "customFields.boat", "FIELD_INVALID"),
        (3, "consents.newsletter.proof", "PROOF_REQUIRED"),
        (4, "account", "NOT_FOUND"),
    ]
    ada = await found(desk, "ada@example.com")
    assert ada["customFields"] == [{"value": "eight", "field": {"code": "boat"}}]
    assert {"role": "BILLING", "account": {"id": company}} in ada["seats"]
    (given,) = (await desk.door(HISTORY, {"member": ada["id"]}))["consents"]["nodes"]
    assert (given["isGiven"], given["source"], given["createdAt"][:10]) == (True, "IMPORT", "2024-05-01")
    (kept,) = await rows(system, "consent")
    assert kept["proof"] == "Paper form 17 of May 2024"


async def test_new_members_are_invited_where_that_is_wished(desk: Desk, mailbox: Any, system: Context) -> None:
    await desk.bring("MEMBERS", sheet(ADA))
    await desk.bring("MEMBERS", sheet(ADA, {"email": "bob@example.com"}), invites=True)
    told = [(row["template"], row["recipient"]) for row in await rows(system, "message")]
    assert told == [("brought_in", "bob@example.com")]
    assert "/confirm-email/" in (await mailbox("bob@example.com"))[0].text


async def test_all_that_is_wrong_can_be_fetched(desk: Desk) -> None:
    wrong = await desk.bring("MEMBERS", sheet(*({"email": f"wrong {number}"} for number in range(150))))
    assert (counts(wrong), len(wrong["problems"])) == ((0, 0, 0, 150), 100)
    answer = await desk.store.get(wrong["reportUrl"])
    told = table(answer.content)
    assert (len(told), told[149]["row"], told[149]["column"]) == (150, "151", "email")
    assert "wrong 7" not in answer.text


async def test_a_row_that_is_refused_half_way_leaves_nothing_of_itself(desk: Desk, api: Door, system: Context) -> None:
    """The seats are full only once others of the same batch have taken them."""
    owner = await api.member()
    company = (await owner(COMPANY))["accountCreate"]["account"]["id"]
    limit = "mutation ($a: ID!) { accountSeatLimitSet(input: {account: $a, seats: 3}) { userErrors { message } } }"
    assert (await desk.door(limit, {"a": company}))["accountSeatLimitSet"]["userErrors"] == []
    content = sheet(*({"email": f"r{number}@example.com", "account": company} for number in range(5)))
    dry = await desk.bring("MEMBERS", content, dry=True)
    done = await desk.bring("MEMBERS", content)
    assert counts(done) == counts(dry) == (2, 0, 0, 3)
    assert {code for _, _, code in problems(done)} == {"SEATS_FULL"}
    members = [row["email_norm"] for row in await rows(system, "member")]
    assert [one for one in members if one.startswith("r")] == ["r0@example.com", "r1@example.com"]


async def test_only_staff_who_may_make_members_bring_them_in(desk: Desk, api: Door, other_business: Any) -> None:
    file = await desk.upload(sheet(ADA))
    asked = {"input": {"of": "MEMBERS", "file": file, "isDryRun": True}}
    assert await (await api.staff("IMPORTS_WRITE", "MEMBERS_READ")).errors(IMPORT, asked) == ["FORBIDDEN"]
    assert await (await api.staff("MEMBERS_WRITE", "MEMBERS_READ")).errors(IMPORT, asked) == ["FORBIDDEN"]
    assert await desk.uploader.errors(IMPORT, asked) == ["FORBIDDEN"]
    assert await (await api.staff("IMPORTS_WRITE", "MEMBERS_WRITE")).errors(IMPORT, asked) == ["NOT_FOUND"]
    done = await desk.bring("MEMBERS", sheet({"email": "wrong"}))
    reader = replace(desk, door=await api.staff("IMPORTS_WRITE"))
    seen = await reader.see(done["id"])
    assert (seen["problems"], seen["reportUrl"], seen["file"]) == ([], None, None)


async def test_what_is_canceled_goes_no_further(desk: Desk, system: Context) -> None:
    key = await desk.begun("MEMBERS", sheet(ADA))
    assert (await desk.door(IMPORT_CANCEL, {"import": key}))["importCancel"]["import"]["status"] == "CANCELED"
    await desk.run_jobs()
    assert counts(await desk.see(key)) == (0, 0, 0, 0)
    done = await desk.bring("MEMBERS", sheet(ADA))
    assert codes((await desk.door(IMPORT_CANCEL, {"import": done["id"]}))["importCancel"]) == ["FINISHED"]


async def test_file_and_report_go_after_their_days(desk: Desk, clock: Any) -> None:
    done = await desk.bring("MEMBERS", sheet({"email": "wrong"}))
    await clock.advance(days=8)
    gone = await desk.see(done["id"])
    assert (gone["status"], gone["file"]["status"], gone["reportUrl"]) == ("DONE", "DELETED", None)
    assert gone["rowsFailed"] == 1
