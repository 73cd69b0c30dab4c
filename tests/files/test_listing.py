"""What a member has uploaded, as a list: to whom it shows what."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import httpx
from starlette.applications import Starlette

from models import database
from models.accounts import Account, Seat, SeatRole
from models.files import File, FilePurpose, FileStatus
from resolvers.paging import Condition, Slice, newest_of_each
from tenure.access import MEMBERS, Permission
from tenure.context import Actor, ActorKind, Context
from tenure.files import sight
from tenure.kit import ids
from tests.audit.support import entries
from tests.door import Door
from tests.files.door import DELETE, PDF, PNG, begin, delete, events_of, row_of, uploaded
from tests.files.people import Person, company, person
from tests.files.test_access import elsewhere

OWN = """query ($filter: FileFilter, $first: Int, $after: String, $last: Int, $before: String) { viewer { member {
  files(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    nodes { id name purpose status size url account { id } } pageInfo { hasNextPage endCursor startCursor }
  }
} } }"""
OF = "query ($member: ID!) { member(id: $member) { files(first: 10) { nodes { id name status url } } } }"
OF_COLLEAGUES = """{ viewer { accounts { seats { member { id files(first: 10) { nodes { id name } } } } } } }"""
PICTURE: dict[str, Any] = {"purpose": "AVATAR", "content_type": "image/png", "name": "me.png"}


async def listed(who: Person, **given: Any) -> tuple[list[str], dict[str, Any]]:
    """The names on a page of one's own, and where it lies."""
    found = (await who.door(OWN, {"first": None if "last" in given else 10, **given}))["viewer"]["member"]["files"]
    return [file["name"] for file in found["nodes"]], found["pageInfo"]


async def test_a_members_files_are_listed_page_by_page_the_newest_first(ada: Person) -> None:
    for name in ("a.pdf", "b.pdf", "c.pdf"):
        await begin(ada.door, name=name)
    names, place = await listed(ada, first=2)
    assert (names, place["hasNextPage"]) == (["c.pdf", "b.pdf"], True)
    names, place = await listed(ada, first=2, after=place["endCursor"])
    assert (names, place["hasNextPage"]) == (["a.pdf"], False)
    assert (await listed(ada, last=1, before=place["startCursor"]))[0] == ["b.pdf"]
    assert (await listed(ada, last=2))[0] == ["b.pdf", "a.pdf"]
    for wrong in ({"first": 10, "after": "nonsense"}, {"first": 10, "last": 10}, {"first": 101}):
        assert await ada.door.errors(OWN, wrong) == ["BAD_INPUT"]


async def test_files_are_chosen_by_what_they_are_for_and_how_they_stand(ada: Person, store: httpx.AsyncClient) -> None:
    await uploaded(ada.door, store, PNG, **PICTURE)
    await begin(ada.door, name="coming.pdf")
    gone = await begin(ada.door, name="gone.pdf")
    await delete(ada.door, gone["file"]["id"])
    assert (await listed(ada, filter={"purposes": ["AVATAR"]}))[0] == ["me.png"]
    assert (await listed(ada, filter={"statuses": ["PENDING", "READY"]}))[0] == ["coming.pdf", "me.png"]
    assert (await listed(ada, filter={"purposes": ["DOCUMENT"], "statuses": ["DELETED"]}))[0] == ["gone.pdf"]
    assert (await listed(ada, filter={"statuses": []}))[0] == []


async def test_staff_see_a_members_files_and_others_those_of_a_shared_account(
    ada: Person, eve: Person, api: Door, store: httpx.AsyncClient
) -> None:
    firm = ids.encode("Account", (await company(api, (ada, SeatRole.OWNER), (eve, SeatRole.MEMBER))).id)
    await uploaded(ada.door, store, PNG, **PICTURE)
    await uploaded(ada.door, store, name="own.pdf")
    await uploaded(ada.door, store, account=firm, name="shared.pdf")
    member = {"member": ids.encode("Member", ada.member.id)}
    found = (await (await api.staff("MEMBERS_READ"))(OF, member))["member"]["files"]["nodes"]
    assert [file["name"] for file in found] == ["shared.pdf", "own.pdf", "me.png"]
    assert (await store.get(found[0]["url"])).content == PDF
    seats = [seat["member"] for one in (await eve.door(OF_COLLEAGUES))["viewer"]["accounts"] for seat in one["seats"]]
    [of_ada] = [one["files"]["nodes"] for one in seats if one["id"] == member["member"]]
    assert [file["name"] for file in of_ada] == ["shared.pdf"]
    assert await eve.door.errors(OF, member) == ["FORBIDDEN"]


async def test_nobody_of_another_tenant_sees_any(
    ada: Person, store: httpx.AsyncClient, app: Starlette, other_business: Any
) -> None:
    await uploaded(ada.door, store)
    async with elsewhere(app, await other_business(), ada.door) as door:
        member = {"member": ids.encode("Member", ada.member.id)}
        assert await (await door.staff()).errors(OF, member) == ["NOT_FOUND"]
        assert (await listed(await person(door)))[0] == []


async def test_the_list_shows_to_everybody_just_what_they_may_see(ada: Person, eve: Person, api: Door) -> None:
    """The condition that the database is given says the same as the rule of one file."""
    firm = await company(api, (ada, SeatRole.MEMBER), (eve, SeatRole.ADMIN))
    files = await _of_every_kind(api.system, (ada, eve), (ada.account, eve.account, firm))
    staff = [{Permission.MEMBERS_READ}, {Permission.PRIVACY_WRITE}, {Permission.MEMBERS_READ, Permission.PRIVACY_WRITE}]
    callers = [ada.ctx, eve.ctx, (await person(api)).ctx, *(_acting(ada, MEMBERS | more) for more in staff)]
    callers += [replace(api.system, actor=Actor(ActorKind.API_KEY, ids.new(), frozenset(more))) for more in staff]
    for ctx in callers:
        async with database.for_tenant(ctx.tenant, reading=True):
            seats = await sight.seats_of(ctx)
            found = await _listed(ctx, seats, [ada, eve])
        assert found == {file.id for file in files if sight.may_see(ctx, file, seats)}


async def test_staff_delete_what_members_uploaded_and_it_is_written_down(
    ada: Person, api: Door, store: httpx.AsyncClient
) -> None:
    file = await uploaded(ada.door, store)
    support = await api.staff("MEMBERS_READ", "MEMBERS_WRITE", "AUDIT_READ")
    assert (await delete(support, file["id"]))["file"]["status"] == "DELETED"
    assert await ada.storage() == (0, 0)
    assert (await events_of(ada.ctx, file["id"]))[-1] == ("file.deleted", {})
    [entry] = await entries(support, action="fileDelete")
    assert entry["subject"] == file["id"]


async def test_staff_delete_nothing_that_they_may_not_make(ada: Person, api: Door) -> None:
    kinds = {file.purpose: file for file in await _of_every_kind(api.system, [ada], [ada.account])}
    support = await api.staff("MEMBERS_READ", "MEMBERS_WRITE")
    for purpose, answer in {FilePurpose.EXPORT: "NOT_FOUND", FilePurpose.BRAND: "FORBIDDEN"}.items():
        given = {"input": {"file": ids.encode("File", kinds[purpose].id)}}
        assert await support.errors(DELETE, given) == [answer]
        assert (await row_of(api.system, given["input"]["file"])).status is FileStatus.REJECTED
    everything = await api.staff()
    for file in kinds.values():
        assert (await delete(everything, ids.encode("File", file.id)))["file"]["status"] == "DELETED"


def _acting(who: Person, permissions: frozenset[Permission]) -> Context:
    return replace(who.ctx, actor=Actor(ActorKind.MEMBER, who.member.id, permissions))


async def _listed(ctx: Context, seats: Sequence[Seat], of: Sequence[Person]) -> set[Any]:
    seen = Condition(sight.SEEN, sight.seen_by(ctx, seats))
    keys = [one.member.id for one in of]
    pages = await newest_of_each(File, ctx.tenant, "member_id", keys, Slice(first=100), [seen])
    return {file.id for page in pages.values() for file in page.nodes}


async def _of_every_kind(ctx: Context, people: Sequence[Person], accounts: Sequence[Account]) -> list[File]:
    """One of each purpose, of each of these people, in each of these accounts. They take no room."""
    async with database.for_tenant(ctx.tenant):
        return [
            await File.create(
                tenant_id=ctx.tenant,
                account_id=account.id,
                member_id=one.member.id,
                purpose=purpose,
                status=FileStatus.REJECTED,
                name="a file",
                content_type="image/png",
                size=1,
                storage_key=f"{ctx.tenant}/files/{ids.new()}/0",
                expires_at=ctx.now(),
                created_at=ctx.now(),
            )
            for purpose in FilePurpose
            for one in people
            for account in accounts
        ]
