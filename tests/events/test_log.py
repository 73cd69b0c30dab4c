"""The log as a list: `events`, the types of its events, and who may read it."""

from typing import Any

from models import database
from models.catalogue import Feature, FeatureKind
from models.tenants import Tenant
from realtime import log
from tenure.catalogue import products
from tenure.context import Context
from tenure.kit import clock, cursors, ids
from tests.architecture.rows import a_row
from tests.door import Door

LIST = """
query($first: Int, $last: Int, $after: String, $before: String, $types: [String!], $subject: ID) {
  events(first: $first, last: $last, after: $after, before: $before, types: $types, subject: $subject) {
    edges { cursor node { id cursor type version sequence occurredAt payload } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}
"""


async def features(system: Context, *codes: str) -> list[Feature]:
    return [await products.create_feature(system, code, code, FeatureKind.BOOLEAN) for code in codes]


def codes(answer: dict[str, Any]) -> list[str]:
    return [edge["node"]["payload"]["code"] for edge in answer["events"]["edges"]]


async def test_events_are_listed_in_the_order_of_their_commits(api: Door, system: Context) -> None:
    await features(system, "a", "b", "c")
    staff = await api.staff("EVENTS_READ")
    first = await staff(LIST, {"first": 2, "types": ["feature.created"]})
    assert codes(first) == ["a", "b"]
    assert first["events"]["pageInfo"]["hasNextPage"]
    rest = await staff(
        LIST, {"first": 2, "types": ["feature.created"], "after": first["events"]["pageInfo"]["endCursor"]}
    )
    assert codes(rest) == ["c"]
    assert not rest["events"]["pageInfo"]["hasNextPage"]


async def test_the_newest_events_are_read_from_the_end(api: Door, system: Context) -> None:
    await features(system, "a", "b", "c")
    staff = await api.staff("EVENTS_READ")
    newest = await staff(LIST, {"last": 2, "types": ["feature.created"]})
    assert codes(newest) == ["b", "c"]
    assert newest["events"]["pageInfo"]["hasPreviousPage"]
    before = newest["events"]["pageInfo"]["startCursor"]
    assert codes(await staff(LIST, {"last": 2, "types": ["feature.created"], "before": before})) == ["a"]


async def test_a_subjects_events_are_counted_without_a_gap(api: Door, system: Context) -> None:
    one, _ = await features(system, "a", "b")
    staff = await api.staff("EVENTS_READ")
    answer = await staff(LIST, {"first": 10, "subject": ids.encode("Feature", one.id)})
    assert [edge["node"]["sequence"] for edge in answer["events"]["edges"]] == [1]
    assert codes(answer) == ["a"]


async def test_an_event_has_fields_of_its_own_and_its_subject(api: Door, system: Context) -> None:
    (made,) = await features(system, "library")
    staff = await api.staff("EVENTS_READ")
    answer = await staff(
        """{ events(last: 1, types: ["feature.created"]) { nodes {
             __typename actor { kind id } cause
             subject { id ... on Feature { name } }
             ... on FeatureCreated { code kind } } } }"""
    )
    assert answer["events"]["nodes"] == [
        {
            "__typename": "FeatureCreated",
            "actor": {"kind": "SYSTEM", "id": None},
            "cause": None,
            "subject": {"id": ids.encode("Feature", made.id), "name": "library"},
            "code": "library",
            "kind": "BOOLEAN",
        }
    ]


async def test_a_mutation_answers_with_the_cursor_that_its_event_has(api: Door) -> None:
    staff = await api.staff("EVENTS_READ", "CATALOGUE_WRITE")
    made = await staff(
        'mutation { featureCreate(input: {code: "sauna", name: "Sauna"}) { cursor userErrors { message } } }'
    )
    newest = await staff(LIST, {"last": 1})
    assert newest["events"]["edges"][0]["cursor"] == made["featureCreate"]["cursor"]


async def test_only_who_may_read_events_reads_them(api: Door) -> None:
    assert await api.anonymous().errors(LIST, {"first": 1}) == ["UNAUTHENTICATED"]
    assert await (await api.staff("MEMBERS_READ")).errors(LIST, {"first": 1}) == ["FORBIDDEN"]


async def test_a_cursor_of_another_list_or_an_unknown_type_is_refused(api: Door) -> None:
    staff = await api.staff("EVENTS_READ")
    assert await staff.errors(LIST, {"first": 1, "after": "x"}) == ["BAD_INPUT"]
    assert await staff.errors(LIST, {"first": 1, "after": cursors.encode("v", 1)}) == ["BAD_INPUT"]
    assert await staff.errors(LIST, {"first": 1, "types": ["feature.exploded"]}) == ["BAD_INPUT"]
    assert await staff.errors(LIST, {"first": 1, "subject": "feature"}) == ["BAD_INPUT"]
    assert await staff.errors(LIST, {"first": 101}) == ["BAD_INPUT"]


async def test_a_cursor_older_than_the_log_reaches_back_has_expired(
    api: Door, business: Tenant, system: Context
) -> None:
    old = {**a_row(), "recorded_at": clock.now() - log.REACH * 2}
    async with database.for_tenant(business.id):
        position = await log.append(business.id, [old, {**old, "id": ids.new()}])
    await features(system, "a")
    staff = await api.staff("EVENTS_READ")
    assert await staff.errors(LIST, {"first": 1, "after": cursors.encode("log", position - 1)}) == ["CURSOR_EXPIRED"]
    assert codes(await staff(LIST, {"first": 1, "after": cursors.encode("log", position)})) == ["a"]
    assert codes(await staff(LIST, {"first": 1, "types": ["feature.created"]})) == ["a"]


async def test_the_bucket_tells_what_is_left(api: Door) -> None:
    limit = (await api("{ rateLimit { capacity available restoreRate } }"))["rateLimit"]
    assert 0 < limit["available"] <= limit["capacity"]
    assert limit["restoreRate"] > 0


async def test_a_hundred_nodes_are_answered_and_no_more(api: Door, system: Context) -> None:
    (made,) = await features(system, "a")
    one = ids.encode("Feature", made.id)
    asked = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    assert (await api(asked, {"ids": [one, "nonsense", ids.encode("Feature", ids.new())]}))["nodes"] == [
        {"id": one},
        None,
        None,
    ]
    assert await api.errors(asked, {"ids": [one] * 101}) == ["BAD_INPUT"]
