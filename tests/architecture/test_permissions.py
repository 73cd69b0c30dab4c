"""The table of who may ask what: it is the one that the schema says, and what it refuses the API refuses."""

import json
from dataclasses import replace
from typing import Any

import pytest
from graphql import GraphQLNamedType, is_composite_type

import schema
from models import database
from models.identity import ApiKey, StaffRole
from schema.permissions import CALLERS, Caller, Root, refusal, roots
from tenure.access import Permission
from tenure.cli import upkeep
from tenure.identity import api_keys, authentication, impersonation
from tenure.modules.catalog import OURS
from tests.architecture.callers import Two
from tests.architecture.documents import Writer
from tests.door import Door

pytestmark = pytest.mark.claims("{count} checks hold the API to the committed matrix (docs/reference/permissions.md)")

SCHEMA = schema.build(OURS)
ASKED = [root for root in roots(SCHEMA) if root.kind != "subscription"]
OF_ONE_CREDENTIAL = 20
"""Operations before another credential is taken: what one may ask per second is limited."""
NAMES = {"nobody": "anonymous", "member": "member"}


class Short(Writer):
    """Asks for nothing but the type: who is refused gets nothing anyway."""

    def selection(self, kind: GraphQLNamedType, depth: int) -> str:
        return "{ __typename }" if is_composite_type(kind) else ""

    def _id(self, name: str, root: str) -> str:
        return self._ids["Member"]  # whatever it leads to: permissions are asked before anything is read


def test_the_committed_table_is_the_one_that_the_schema_says() -> None:
    assert upkeep.permissions() == upkeep.PERMISSIONS.read_text(), "make sdl"


def test_every_permission_of_staff_opens_something_and_somebody_holds_it() -> None:
    used = {root.demands.permission for root in roots(SCHEMA)}
    held = frozenset().union(*(caller.permissions for caller in CALLERS))
    assert held == frozenset(Permission)
    assert used - held == set()


@pytest.mark.parametrize("caller", CALLERS, ids=lambda caller: caller.name)
async def test_what_the_table_refuses_the_api_refuses(two: Two, caller: Caller) -> None:
    writer = Short(SCHEMA._schema, two.ours.ids())
    wrong = []
    refused = [(root, code) for root in ASKED if (code := refusal(root, caller)) is not None]
    for index, (root, code) in enumerate(refused):
        if index % OF_ONE_CREDENTIAL == 0:
            door = await _door(two, caller)
        body = await door.raw(writer.operation(root.kind, root.name, root.field))
        if [error["extensions"]["code"] for error in body.get("errors", [])] != [code]:
            wrong.append((root.name, code, json.dumps(body)[:200]))
    assert wrong == []


@pytest.mark.parametrize(
    "caller",
    [one for one in CALLERS if one.name in ("nobody", "member", "OWNER")],
    ids=lambda caller: caller.name,
)
async def test_what_the_table_allows_the_api_does_not_forbid(two: Two, caller: Caller) -> None:
    """Queries: a mutation may still be refused to who asks rightly, for what it is asked about."""
    writer = Short(SCHEMA._schema, two.ours.ids())
    for index, root in enumerate(root for root in ASKED if root.kind == "query" and refusal(root, caller) is None):
        if index % OF_ONE_CREDENTIAL == 0:
            door = await _door(two, caller)
        assert not _forbidden(await door.raw(writer.operation(root.kind, root.name, root.field)), root), root.name


def _forbidden(body: dict[str, Any], root: Root) -> bool:
    codes = {error["extensions"]["code"] for error in body.get("errors", []) if error.get("path") == [root.name]}
    return bool(codes & {"FORBIDDEN", "UNAUTHENTICATED"})


async def _door(two: Two, caller: Caller) -> Door:
    if caller.is_impersonated:
        return await _impersonated(two, is_writable=not caller.is_read_only)
    if caller.name == "key without scopes":
        made = await api_keys.create(two.ctx, "without scopes", ["EVENTS_READ"])
        # None is made so; one that a later version left without a scope that it knows may do no more.
        async with database.for_tenant(two.ctx.tenant):
            await ApiKey.of(two.ctx.tenant).filter(id=made.key.id).update(scopes=[])
        return (await two.door("anonymous")).with_bearer(made.text)
    return await two.door(NAMES.get(caller.name, caller.name))


async def _impersonated(two: Two, *, is_writable: bool) -> Door:
    """Staff who acts as the member of the other columns."""
    owner, member = await two.door(StaffRole.OWNER.value), await two.door("member")
    ctx = replace(two.ctx, actor=await _actor(two, owner))
    target = await _actor(two, member)
    assert target.id is not None
    begun = await impersonation.start(ctx, target.id, "To see what they see.", is_writable=is_writable)
    return owner.with_bearer(begun.token)


async def _actor(two: Two, door: Door) -> Any:
    token = door.headers["authorization"].removeprefix("Bearer ")
    actor = await authentication.by_session(two.ctx.business, two.ctx.services, token, two.ctx.now())
    assert actor is not None
    return actor
