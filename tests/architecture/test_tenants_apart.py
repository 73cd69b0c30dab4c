"""The matrix: every root field, asked by every kind of caller with the ids of another tenant.

It is written from the schema: a new field is in it, or fails here until it can be asked.
"""

import hashlib
import json
from collections.abc import AsyncIterator
from typing import Any, cast

import asyncpg
import httpx
import pytest
from graphql import GraphQLField, GraphQLInterfaceType
from starlette.applications import Starlette

import schema
from models import database
from models.identity import Member, RoleGrant, StaffRole
from tenure.config import Config
from tenure.context import SYSTEM, Context
from tenure.identity import addresses, sessions, signing_up
from tenure.kit import clock, cursors, secrets
from tenure.modules.catalog import OURS
from tenure.services import Services
from tenure.tenants.founding import Founding, found
from tenure.transactions import transactional
from tests.architecture.documents import Writer
from tests.architecture.rows import World, tenants_models
from tests.door import Door

GRAPH = schema.build(OURS)._schema
REFUSALS = {"NOT_FOUND", "FORBIDDEN", "UNAUTHENTICATED", "BAD_INPUT", "RATE_LIMITED", "IDEMPOTENCY_KEY_REQUIRED"}
CALLERS = ["anonymous", "member", "stranger", "key", *(role.value for role in StaffRole)]


def fields(kind: str) -> list[tuple[str, GraphQLField]]:
    root = GRAPH.query_type if kind == "query" else GRAPH.mutation_type
    assert root is not None
    return sorted(root.fields.items())


ROOTS = [(kind, name, field) for kind in ("query", "mutation") for name, field in fields(kind)]
MEMBERS_OWN = frozenset(
    [
        "checkoutPay",
        "checkoutPreview",
        "fileDelete",
        "fileUploadComplete",
        "fileUploadCreate",
        "invoicePay",
        "memberUpdate",
        "sessionRevoke",
    ]
)
"""Fields whose ids must be of the member's own rows, which the staff who ask here have none of."""
NODES = sorted(GRAPH.get_possible_types(cast(GraphQLInterfaceType, GRAPH.type_map["Node"])), key=str)


class Two:
    """Tenant `ours`, who asks, and tenant `theirs`, who is to be left in peace."""

    def __init__(self, ours: World, theirs: World, callers: "Callers", admin: asyncpg.Connection) -> None:
        self.ours, self.theirs, self._callers, self._admin = ours, theirs, callers, admin

    async def door(self, caller: str) -> Door:
        return await self._callers.door(caller)

    async def fingerprint(self) -> str:
        """Of every row of the other tenant."""
        found = hashlib.sha256()
        for model in sorted(tenants_models(), key=lambda one: one._meta.db_table):
            table = model._meta.db_table
            rows = await self._admin.fetch(
                f'SELECT t::text AS row FROM "{table}" t WHERE tenant_id = $1', self.theirs.tenant
            )
            found.update("\n".join([table, *sorted(row["row"] for row in rows)]).encode())
        return found.hexdigest()


@pytest.fixture(scope="session")
async def two(services: Services, app: Starlette, config: Config) -> AsyncIterator[Two]:
    ours, theirs = await _system(services, "ours"), await _system(services, "theirs")
    worlds = World(ours.tenant), World(theirs.tenant)
    for world in worlds:
        await world.furnish()
    base = f"http://{ours.business.slug}.localhost:8000"
    admin = await asyncpg.connect(config.admin_dsn)
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url=base, timeout=60) as client:
        door = Door(client, ours)
        yield Two(*worlds, Callers(door, theirs), admin)
    await admin.close()


async def _system(services: Services, name: str) -> Context:
    slug = f"{name}{clock.now().strftime('%H%M%S%f')}"
    business = await found(services, Founding(slug, f"Club {name}", (f"{slug}.localhost",)))
    return Context(business, services, SYSTEM, origin=f"http://{slug}.localhost:8000")


class Callers:
    """Who asks. Each comes with a credential of its own each time, for some of what is asked ends it."""

    def __init__(self, door: Door, theirs: Context) -> None:
        self._door, self._theirs = door, theirs
        self._members: dict[str, Member] = {}

    async def door(self, caller: str) -> Door:
        if caller == "anonymous":
            return self._door.anonymous()
        if caller == "key":
            return await self._door.staff()
        # A stranger is a member of the other tenant who knocks here.
        ctx = self._theirs if caller == "stranger" else self._door.system
        member = self._members.get(caller) or await self._made(ctx, caller)
        self._members[caller] = member
        token = secrets.token()
        await sessions.begin(ctx, member, token)
        return self._door.with_bearer(token)

    async def _made(self, ctx: Context, caller: str) -> Member:
        member = await confirmed(ctx, f"{caller.lower()}@example.com")
        if caller in set(StaffRole):
            async with database.for_tenant(ctx.tenant):
                await RoleGrant.create(
                    tenant_id=ctx.tenant, member_id=member.id, role=StaffRole(caller), created_at=ctx.now()
                )
        return member


@transactional
async def confirmed(ctx: Context, email: str) -> Member:
    member, _ = await signing_up.make_member(ctx, addresses.parse(email), "Ada Example", "en")
    await signing_up.mark_confirmed(ctx, member)
    return member


def refused(body: dict[str, Any]) -> bool:
    """Whether the answer says no, in one of the ways in which it may."""
    codes = {error["extensions"]["code"] for error in body.get("errors", [])}
    if codes:
        return codes <= REFUSALS
    (answer,) = body["data"].values()
    return answer is None or bool(isinstance(answer, dict) and answer.get("userErrors"))


@pytest.mark.parametrize("caller", CALLERS)
@pytest.mark.parametrize(("kind", "name", "field"), ROOTS, ids=lambda part: part if isinstance(part, str) else "")
async def test_nobody_reaches_another_tenant(two: Two, kind: str, name: str, field: GraphQLField, caller: str) -> None:
    writer = Writer(GRAPH, two.theirs.ids())
    door = await two.door(caller)
    before = await two.fingerprint()
    body = await door.raw(writer.operation(kind, name, field))
    text = json.dumps(body)
    assert "GRAPHQL_" not in text, f"the test asked wrongly: {text[:600]}"
    assert '"INTERNAL"' not in text, text[:600]
    assert [leaked for leaked in two.theirs.texts() if leaked in text] == []
    if caller == "stranger":
        assert [error["extensions"]["code"] for error in body["errors"]] == ["UNAUTHENTICATED"]
    if writer.takes_ids(field) and name not in ("nodes", "events"):
        assert refused(body), text[:600]
    assert await two.fingerprint() == before


@pytest.mark.parametrize("kind", NODES, ids=str)
async def test_a_node_is_found_by_its_own_tenant_alone(two: Two, kind: Any) -> None:
    owner = await two.door("OWNER")
    document = "query($id: ID!) { node(id: $id) { __typename id } nodes(ids: [$id]) { __typename } }"
    assert kind.name in two.ours.ids(), f"there is no table of {kind.name}: say what its ids lead to"
    own = await owner(document, {"id": two.ours.ids()[kind.name]})
    assert own["node"] == {"__typename": kind.name, "id": two.ours.ids()[kind.name]}
    assert await owner(document, {"id": two.theirs.ids()[kind.name]}) == {"node": None, "nodes": [None]}


@pytest.mark.parametrize("caller", CALLERS)
async def test_another_tenants_events_cannot_be_had_by_a_cursor_or_a_subject(two: Two, caller: str) -> None:
    subject = two.theirs.ids()["Product"]
    asked = "events(first: 100, after: $after, subject: $subject) { nodes { payload } }"
    listed = f"query($after: String, $subject: ID) {{ {asked} }}"
    for variables in (
        {"subject": subject},
        {"after": cursors.encode("log", 0)},
        {"after": cursors.encode("log", 10**9)},
    ):
        body = await (await two.door(caller)).raw(listed, variables)
        assert [leaked for leaked in two.theirs.texts() if leaked in json.dumps(body)] == []
        if "subject" in variables and not body.get("errors"):
            assert body["data"]["events"]["nodes"] == []


@pytest.mark.parametrize(("kind", "name", "field"), ROOTS, ids=lambda part: part if isinstance(part, str) else "")
async def test_with_ones_own_ids_it_is_another_matter(two: Two, kind: str, name: str, field: GraphQLField) -> None:
    """The other side of the matrix: that the same question is understood where the ids are the tenant's own."""
    writer = Writer(GRAPH, two.ours.ids())
    if not writer.takes_ids(field) or name in MEMBERS_OWN:
        return
    body = await (await two.door("OWNER")).raw(writer.operation(kind, name, field))
    codes = {error["extensions"]["code"] for error in body.get("errors", [])}
    assert not codes, json.dumps(body)[:600]
