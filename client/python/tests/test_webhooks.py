"""Standard Webhooks: the published vector, and everything that is not genuine."""

import base64
import hashlib
import hmac
import json

import pytest

from tenure_client import Event, WebhookInvalid, verify_webhook
from tenure_client.webhooks import verify

# As published in the specification's own libraries (https://github.com/standard-webhooks/standard-webhooks).
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
OTHER = "whsec_" + base64.b64encode(b"another secret of ours").decode()
VECTOR = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
}
VECTOR_BODY = b'{"test": 2432232314}'
NOW = 1_614_265_330.0
TOLD = {
    "id": "RXZlbnQ6MQ",
    "cursor": "WyJsb2ciLDFd",
    "type": "invoice.paid",
    "version": "2026-11-01",
    "sequence": 3,
    "occurredAt": "2026-11-28T12:00:00Z",
    "actor": {"kind": "API_KEY", "id": "QXBpS2V5OjE", "onBehalfOf": None},
    "subject": "SW52b2ljZTox",
    "cause": None,
    "test": True,
    "payload": {"by": "CARD"},
}
BODY = json.dumps(TOLD).encode()


def signature(body: bytes, secret: str = SECRET, *, identifier: str = "evt_1", stamp: str = "1614265330") -> str:
    content = f"{identifier}.{stamp}.".encode() + body
    key = base64.b64decode(secret.removeprefix("whsec_"))
    return "v1," + base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()


def headers(signatures: str, stamp: str = "1614265330") -> dict[str, str]:
    return {"Webhook-Id": "evt_1", "Webhook-Timestamp": stamp, "Webhook-Signature": signatures}


def refused(body: bytes, given: dict[str, str], now: float = NOW) -> str:
    with pytest.raises(WebhookInvalid) as raised:
        verify_webhook(body, given, SECRET, now=now)
    return raised.value.code


def test_the_published_vector_passes() -> None:
    verify(VECTOR_BODY, VECTOR, SECRET, now=NOW)
    verify(VECTOR_BODY.decode(), VECTOR, SECRET.removeprefix("whsec_"), now=NOW)


def test_what_is_genuine_is_an_event() -> None:
    event = verify_webhook(BODY, headers(signature(BODY)), SECRET, now=NOW)
    assert isinstance(event, Event)
    assert (event.type, event.sequence, event.subject, event.test) == ("invoice.paid", 3, "SW52b2ljZTox", True)
    assert event.occurred_at.tzinfo is not None
    assert event.actor.kind == "API_KEY"


@pytest.mark.parametrize("secrets", [[SECRET, OTHER], [OTHER, SECRET]], ids=["first", "second"])
def test_while_a_secret_is_replaced_both_are_good(secrets: list[str]) -> None:
    assert verify_webhook(BODY, headers(signature(BODY)), secrets, now=NOW).type == "invoice.paid"


def test_one_of_several_signatures_is_enough_and_unknown_versions_are_passed_over() -> None:
    several = f"v1a,abcd {signature(BODY, OTHER)} {signature(BODY)} v2,x"
    assert verify_webhook(BODY, headers(several), SECRET, now=NOW).type == "invoice.paid"


@pytest.mark.parametrize(
    "signatures",
    [
        signature(BODY, OTHER),
        signature(BODY + b" "),
        signature(BODY, identifier="evt_2"),
        signature(BODY, stamp="1614265331"),
        signature(BODY).replace("v1,", "v2,"),
        signature(BODY)[:-1],
        "v1,",
        "v1,é",
        "nonsense",
    ],
)
def test_what_was_signed_otherwise_is_refused(signatures: str) -> None:
    assert refused(BODY, headers(signatures)) == "SIGNATURE_INVALID"


@pytest.mark.parametrize("missing", ["Webhook-Id", "Webhook-Timestamp", "Webhook-Signature"])
def test_every_header_is_needed(missing: str) -> None:
    given = headers(signature(BODY))
    assert refused(BODY, {**given, missing: ""}) == "HEADER_MISSING"
    del given[missing]
    assert refused(BODY, given) == "HEADER_MISSING"


def test_what_is_too_old_or_from_the_future_is_refused() -> None:
    given = headers(signature(BODY))
    assert refused(BODY, given, NOW + 301) == "TOO_OLD"
    assert refused(BODY, given, NOW - 301) == "TOO_NEW"
    assert verify_webhook(BODY, given, SECRET, now=NOW + 299).id == TOLD["id"]
    with pytest.raises(WebhookInvalid, match="more than 10 seconds"):
        verify_webhook(BODY, given, SECRET, 10, now=NOW + 11)


@pytest.mark.parametrize("stamp", ["yesterday", "-5", "1e9", "٣", "9" * 400])
def test_a_time_that_is_none_is_refused(stamp: str) -> None:
    assert refused(BODY, headers(signature(BODY, stamp=stamp), stamp)) == "TIMESTAMP_INVALID"


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b"not json", b'{"id": 1}'])
def test_what_is_genuine_but_no_event_says_so(body: bytes) -> None:
    assert refused(body, headers(signature(body))) == "BODY_INVALID"


@pytest.mark.parametrize("secrets", ["", "whsec_", "whsec_*", []])
def test_a_secret_that_is_none_is_a_mistake_of_ours(secrets: str | list[str]) -> None:
    with pytest.raises(ValueError, match="secret"):
        verify_webhook(BODY, headers(signature(BODY)), secrets, now=NOW)
