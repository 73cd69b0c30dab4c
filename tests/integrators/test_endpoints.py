"""Where events are sent: made by staff, within limits, told in the log, and its secret shown once."""

from typing import Any

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from tenure.context import Context
from tenure.integrators import endpoints
from tests.conftest import Clock
from tests.door import Door
from tests.integrators import operations
from tests.integrators.happen import happen
from tests.integrators.operations import CREATE, CREATE_ONCE, ROTATE, UPDATE, act, told
from tests.integrators.receiver import Receiver


async def _refusal(door: Door, document: str, **given: Any) -> str:
    ((_, payload),) = (await door(document, {"input": given})).items()
    (error,) = payload["userErrors"]
    return str(error["code"])


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"url": "ftp://example.com/x"}, "URL_INVALID"),
        ({"url": "https://user:pass@example.com/"}, "URL_INVALID"),
        ({"url": "https:///nowhere"}, "URL_INVALID"),
        ({"url": "https://example.com/#part"}, "URL_INVALID"),
        ({"url": f"https://example.com/{'x' * 500}"}, "URL_INVALID"),
        ({"url": "https://example.com/", "types": ["no.such"]}, "TYPE_UNKNOWN"),
        ({"url": "https://example.com/", "description": "x" * 201}, "DESCRIPTION_TOO_LONG"),
    ],
)
async def test_what_cannot_be_an_endpoint_is_refused(staff: Door, given: dict[str, Any], code: str) -> None:
    assert await _refusal(staff, CREATE, **given) == code


async def test_a_business_has_a_bounded_number_of_them(staff: Door, system: Context) -> None:
    for number in range(endpoints.MOST):
        await endpoints.create(system, f"https://example.com/{number}")
    assert await _refusal(staff, CREATE, url="https://example.com/more") == "ENDPOINTS_TOO_MANY"


async def test_its_secret_is_shown_once_and_its_making_told_without_the_query(staff: Door) -> None:
    given = {"input": {"url": "https://example.com/in?token=t", "types": ["invoice.paid"]}, "key": "k"}
    first = (await staff(CREATE_ONCE, given))["webhookEndpointCreate"]
    again = (await staff(CREATE_ONCE, given))["webhookEndpointCreate"]
    assert first["secret"].startswith("whsec_")
    assert again["secret"] is None
    assert again["webhookEndpoint"]["id"] == first["webhookEndpoint"]["id"]
    (event,) = await told(staff, "webhook_endpoint.created")
    assert event["payload"] == {"url": "https://example.com/in", "types": ["invoice.paid"]}


async def test_who_may_only_look_changes_nothing(api: Door) -> None:
    looking = await api.staff("WEBHOOKS_READ")
    assert await looking.errors(CREATE, {"input": {"url": "https://example.com/"}}) == ["FORBIDDEN"]
    assert await operations.deliveries(looking) == []


async def test_changes_are_told_by_the_names_of_the_fields(staff: Door, made: Any) -> None:
    key, _ = await made()
    changed = {"webhookEndpoint": key, "description": " Books  of ours ", "types": ["invoice.paid", "invoice.paid"]}
    endpoint = (await staff(UPDATE, {"input": changed}))["webhookEndpointUpdate"]["webhookEndpoint"]
    assert (endpoint["description"], endpoint["types"]) == ("Books of ours", ["invoice.paid"])
    await staff(UPDATE, {"input": changed})
    (event,) = await told(staff, "webhook_endpoint.updated")
    assert event["payload"] == {"fields": ["description", "types"]}


async def test_while_it_is_paused_events_wait_and_none_is_lost(
    staff: Door, system: Context, receiver: Receiver, made: Any, sent: Any
) -> None:
    key, _ = await made(types=["feature.created"])
    assert (await act(staff, "Pause", key))["webhookEndpoint"]["status"] == "PAUSED"
    await happen(system, 3)
    await sent()
    assert receiver.received == []
    assert (await act(staff, "Enable", key))["webhookEndpoint"]["status"] == "ENABLED"
    await sent()
    assert receiver.types() == ["feature.created"] * 3
    (event,) = await told(staff, "webhook_endpoint.enabled")
    assert event["payload"]["by"] is not None


async def test_a_deleted_one_is_sent_nothing_and_changed_no_more(
    staff: Door, system: Context, receiver: Receiver, made: Any, sent: Any
) -> None:
    key, _ = await made()
    await act(staff, "Delete", key)
    assert (await act(staff, "Delete", key))["userErrors"] == []
    await happen(system)
    await sent()
    assert receiver.received == []
    assert (await act(staff, "Enable", key))["userErrors"][0]["code"] == "ENDPOINT_DELETED"
    assert len(await told(staff, "webhook_endpoint.deleted")) == 1


async def test_while_secrets_are_rotated_either_verifies(
    staff: Door, system: Context, receiver: Receiver, made: Any, sent: Any, clock: Clock
) -> None:
    key, former = await made(types=["feature.created"])
    rotated = (await staff(ROTATE, {"input": {"webhookEndpoint": key, "overlapHours": 2}}))[
        "webhookEndpointSecretRotate"
    ]
    await happen(system)
    await sent()
    for secret in (former, rotated["secret"]):
        Webhook(secret).verify(receiver.received[0].body.decode(), receiver.received[0].headers)
    await clock.advance(hours=3)
    await happen(system)
    await sent()
    Webhook(rotated["secret"]).verify(receiver.received[1].body.decode(), receiver.received[1].headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(former).verify(receiver.received[1].body.decode(), receiver.received[1].headers)
    assert len((await operations.endpoint(staff, key))["secrets"]) == 1


async def test_a_secret_is_rotated_within_bounds(staff: Door, made: Any) -> None:
    key, _ = await made()
    given = {"webhookEndpoint": key}
    assert await _refusal(staff, ROTATE, **given, overlapHours=169) == "OVERLAP_INVALID"
    for _ in range(5):
        await staff(ROTATE, {"input": given})
    assert await _refusal(staff, ROTATE, **given) == "SECRETS_TOO_MANY"
