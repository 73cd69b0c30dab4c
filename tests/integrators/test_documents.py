"""What is sent can be shaped by a stored document: valid, priced, and reading no more than its author may."""

from typing import Any

import pytest

from tenure.context import Context
from tests.door import Door
from tests.integrators.happen import happen
from tests.integrators.operations import CREATE, UPDATE, act, deliveries, endpoint
from tests.integrators.receiver import Receiver

DOCUMENT = "subscription { events { id type subject { id ... on Feature { code name } ... on Member { email } } } }"

PAGES = " ".join(
    f"p{number}: invoices(first: 100) {{ nodes {{ subtotal {{ text }} tax {{ text }} total {{ text }} }} }}"
    for number in range(15)
)
COSTLY = f"subscription {{ events {{ subject {{ ... on Account {{ {PAGES} }} }} }} }}"


async def test_an_endpoint_is_sent_what_its_document_makes_of_an_event(
    system: Context, receiver: Receiver, made: Any, sent: Any
) -> None:
    await made(types=["feature.created"], document=DOCUMENT)
    first, second = await happen(system, 2)
    await sent()
    for feature, received in zip((first, second), sorted(receiver.at("/"), key=lambda one: one.arrived), strict=True):
        event = received.event["data"]["events"]
        assert (event["type"], event["id"]) == ("feature.created", received.id)
        assert {first.code, second.code} >= {event["subject"]["code"]}
        assert feature.name == event["subject"]["name"]


async def test_a_document_reads_what_its_author_may_and_no_more(
    api: Door, system: Context, receiver: Receiver, sent: Any
) -> None:
    for scopes in (["WEBHOOKS_WRITE"], ["WEBHOOKS_WRITE", "MEMBERS_READ"]):
        author = await api.staff(*scopes)
        url = f"{receiver.base}/{len(scopes)}"
        given = {"url": url, "types": ["member.signed_up"], "document": DOCUMENT}
        assert (await author(CREATE, {"input": given}))["webhookEndpointCreate"]["userErrors"] == []
    await api.member("ann@example.com")
    await sent()
    (little,), (much,) = receiver.at("/1"), receiver.at("/2")
    assert little.event["data"]["events"]["subject"] is None
    assert much.event["data"]["events"]["subject"]["email"] == "ann@example.com"


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("subscription { events { id", "DOCUMENT_INVALID"),
        ("subscription { events { nothing } }", "DOCUMENT_INVALID"),
        ("{ events(first: 1) { nodes { id } } }", "DOCUMENT_INVALID"),
        ("mutation { sessionRevokeAll { userErrors { message } } }", "DOCUMENT_INVALID"),
        ('subscription { events(after: "x") { id } }', "DOCUMENT_INVALID"),
        ("subscription ($types: [String!]) { events(types: $types) { id } }", "DOCUMENT_INVALID"),
        ("subscription A { events { id } } subscription B { events { id } }", "DOCUMENT_INVALID"),
        (f"subscription {{ events {{ id }} }} #{'x' * 17_000}", "DOCUMENT_INVALID"),
        (COSTLY, "DOCUMENT_TOO_COSTLY"),
    ],
)
async def test_what_cannot_shape_an_event_is_refused_when_it_is_saved(staff: Door, document: str, code: str) -> None:
    given = {"url": "https://example.com/", "document": document}
    (error,) = (await staff(CREATE, {"input": given}))["webhookEndpointCreate"]["userErrors"]
    assert (error["code"], error["field"]) == (code, ["document"])


async def test_an_empty_document_takes_the_former_away(
    staff: Door, system: Context, receiver: Receiver, made: Any, sent: Any
) -> None:
    key, _ = await made(types=["feature.created"], document=DOCUMENT)
    assert "CATALOGUE_WRITE" in (await endpoint(staff, key))["permissions"]
    await staff(UPDATE, {"input": {"webhookEndpoint": key, "document": ""}})
    assert (await endpoint(staff, key))["permissions"] == []
    await happen(system)
    await sent()
    assert receiver.types() == ["feature.created"]
    await act(staff, "Delete", key)
    assert [one["state"] for one in await deliveries(staff, key)] == ["DELIVERED"]
