"""Events go to where staff want them, signed, each subject's in order, and again until they are taken."""

from typing import Any

from standardwebhooks import Webhook

from tenure.context import Context
from tenure.kit import ids
from tests.integrators.happen import happen
from tests.integrators.receiver import Receiver


async def test_an_endpoint_gets_a_signed_event(system: Context, receiver: Receiver, made: Any, sent: Any) -> None:
    _, secret = await made()
    (feature,) = await happen(system)
    await sent()
    (received,) = receiver.at("/")
    event = Webhook(secret).verify(received.body.decode(), received.headers)
    assert event["type"] == "feature.created"
    assert event["subject"] == ids.encode("Feature", feature.id)
    assert event["id"] == received.id
