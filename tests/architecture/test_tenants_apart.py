"""The matrix: every root field, asked by every kind of caller with the ids of another tenant.

It is written from the schema: a new field is in it, or fails here until it can be asked.
"""

import json
from typing import Any, cast

import pytest
from graphql import GraphQLField, GraphQLInterfaceType

import schema
from tenure.kit import cursors
from tenure.modules.catalog import OURS
from tests.architecture.callers import CALLERS, Two
from tests.architecture.documents import Writer

pytestmark = pytest.mark.claims("{count} questions about another tenant, every root field × callers: nothing reached")

GRAPH = schema.build(OURS)._schema
REFUSALS = {"NOT_FOUND", "FORBIDDEN", "UNAUTHENTICATED", "BAD_INPUT", "RATE_LIMITED", "IDEMPOTENCY_KEY_REQUIRED"}


def fields(kind: str) -> list[tuple[str, GraphQLField]]:
    root = GRAPH.query_type if kind == "query" else GRAPH.mutation_type
    assert root is not None
    return sorted(root.fields.items())


ROOTS = sorted(
    ((kind, name, field) for kind in ("query", "mutation") for name, field in fields(kind)),
    key=lambda root: root[1].endswith("Delete"),
)
"""What deletes comes last: the others ask about the same rows."""
MEMBERS_OWN = frozenset(
    [
        "checkoutCreate",
        "applicationGrantRevoke",
        "checkoutPay",
        "checkoutPayPreview",
        "checkoutPreview",
        "factorRemove",
        "factorRename",
        "factorTotpConfirm",
        "externalIdentityDelete",
        "fileUploadComplete",
        "fileUploadCreate",
        "giftPurchase",
        "giftPurchasePreview",
        "invoicePay",
        "paymentMethodAdd",
        "memberUpdate",
        "sessionRevoke",
    ]
)
"""Fields whose ids must be of the member's own rows, which the staff who ask here have none of."""
NODES = sorted(GRAPH.get_possible_types(cast(GraphQLInterfaceType, GRAPH.type_map["Node"])), key=str)


UNNARROWED = frozenset(
    {
        "nodes",
        "events",
        "members",
        "accounts",
        "offers",
        "exportCreate",
        "invoices",
        "subscriptions",
        "auditLog",
        "usageRecordMany",
        "ledgerEntries",
        "providerNotifications",
        "reconciliationIssues",
        "webhookDeliveries",
        "payments",
        "refunds",
        "disputes",
        "creditNotes",
    }
)
"""Fields that answer without the ids that they take, as a filter's: with what is the caller's own."""


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
    body = await door.raw(writer.operation(kind, name, field))
    text = json.dumps(body)
    assert "GRAPHQL_" not in text, f"the test asked wrongly: {text[:600]}"
    assert '"INTERNAL"' not in text, text[:600]
    assert [leaked for leaked in two.theirs.texts() if leaked in text] == []
    if caller == "stranger":
        assert [error["extensions"]["code"] for error in body["errors"]] == ["UNAUTHENTICATED"]
    if writer.takes_ids(field) and name not in UNNARROWED:
        assert refused(body), text[:600]
    assert await two.is_untouched()


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
