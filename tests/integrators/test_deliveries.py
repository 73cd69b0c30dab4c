"""Events go to where staff want them, each subject's in order, and again until they are taken."""

from datetime import timedelta
from typing import Any

from starlette.responses import Response

from models import database
from models.integrators import WebhookAttempt, WebhookDelivery
from tenure.catalogue import products
from tenure.context import Context
from tenure.integrators import schedule
from tenure.integrators.outcomes import FAILING
from tenure.kit import ids
from tests.conftest import Clock
from tests.door import Door
from tests.integrators.happen import happen
from tests.integrators.operations import REDELIVER, REDELIVER_ONE, TEST, act, deliveries, endpoint, told
from tests.integrators.receiver import Received, Receiver, status

WHOLE = sum(schedule.DELAYS, timedelta()) * (1 + schedule.JITTER / 100)


async def test_an_endpoint_is_told_the_types_that_it_wants_each_subjects_in_order(
    system: Context, receiver: Receiver, made: Any, sent: Any
) -> None:
    await made("/all")
    await made("/some", types=["feature.updated"])
    (feature,) = await happen(system)
    await products.update_feature(system, feature.id, name="Another")
    await sent()
    assert sorted(receiver.types("/all")) == ["feature.created", "feature.updated", "webhook_endpoint.created"]
    assert [name for name in receiver.types("/all") if name != "webhook_endpoint.created"] == [
        "feature.created",
        "feature.updated",
    ]
    assert receiver.types("/some") == ["feature.updated"]
    (told_of,) = receiver.at("/some")
    assert told_of.event["subject"] == ids.encode("Feature", feature.id)
    assert told_of.id == told_of.event["id"]


async def test_the_next_event_of_a_subject_waits_until_the_earlier_one_is_taken(
    system: Context, receiver: Receiver, made: Any, sent: Any, clock: Clock
) -> None:
    await made(types=["feature.created", "feature.updated"])
    first, second = await happen(system, 2)
    receiver.answers["/"] = lambda one: Response(status_code=503 if _is(one, first) else 200)
    await products.update_feature(system, first.id, name="Later")
    await products.update_feature(system, second.id, name="Now")
    await sent()
    taken = [(one.event["subject"], one.event["type"]) for one in receiver.at("/")]
    assert (ids.encode("Feature", first.id), "feature.updated") not in taken
    assert taken.count((ids.encode("Feature", second.id), "feature.updated")) == 1
    receiver.answers.clear()
    receiver.received.clear()
    await clock.advance(seconds=10)
    assert [one.event["type"] for one in receiver.at("/")] == ["feature.created", "feature.updated"]


def _is(received: Received, feature: Any) -> bool:
    return bool(received.event["subject"] == ids.encode("Feature", feature.id))


async def test_ten_tries_in_about_75_hours_then_it_is_given_up_and_told(
    staff: Door, system: Context, receiver: Receiver, made: Any, sent: Any, clock: Clock
) -> None:
    key, _ = await made(types=["feature.created", "webhook_delivery.exhausted"])
    other, _ = await made("/other", types=["webhook_delivery.exhausted"])
    receiver.answers["/"] = status(500)
    began = clock.now
    await happen(system)
    await sent()
    await clock.advance_to(began + timedelta(hours=50))
    assert len(receiver.at("/")) == schedule.TRIES - 2
    await clock.advance_to(began + WHOLE + timedelta(minutes=1))
    assert len(receiver.at("/")) == schedule.TRIES
    assert len(receiver.counts("/")) == 1, "the same id each time"
    await sent()
    (given_up,) = await deliveries(staff, key)
    assert (given_up["state"], given_up["tries"]) == ("EXHAUSTED", schedule.TRIES)
    assert [attempt["number"] for attempt in given_up["attempts"]] == list(range(1, schedule.TRIES + 1))
    (event,) = await told(staff, "webhook_delivery.exhausted")
    assert event["payload"] == {"event": given_up["event"], "tries": schedule.TRIES}
    assert receiver.types("/other") == ["webhook_delivery.exhausted"], "and never the endpoint that it is about"
    assert len(await deliveries(staff, other)) == 1


async def test_who_asks_to_be_left_alone_is_left_alone_but_not_for_ever(
    staff: Door, system: Context, receiver: Receiver, made: Any, sent: Any, clock: Clock
) -> None:
    key, _ = await made(types=["feature.created"])
    receiver.answers["/"] = status(429, retry_after="3600")
    await happen(system)
    await sent()
    await clock.advance(minutes=59)
    assert len(receiver.at("/")) == 1
    receiver.answers["/"] = status(503, retry_after="99999999")
    await clock.advance(minutes=2)
    assert len(receiver.at("/")) == 2
    receiver.answers.clear()
    await clock.advance(hours=25)
    (delivery,) = await deliveries(staff, key)
    assert (delivery["state"], delivery["tries"]) == ("DELIVERED", 3)


async def test_a_redirect_is_a_failure_and_never_followed(
    staff: Door, system: Context, receiver: Receiver, made: Any, sent: Any
) -> None:
    key, _ = await made(types=["feature.created"])
    receiver.answers["/"] = status(302, location=f"{receiver.base}/elsewhere")
    await happen(system)
    await sent()
    assert receiver.at("/elsewhere") == []
    (delivery,) = await deliveries(staff, key)
    assert (delivery["state"], delivery["attempts"][0]["status"]) == ("PENDING", 302)


async def test_one_that_is_gone_is_disabled_at_once_and_staff_hear_of_it(
    staff: Door, system: Context, receiver: Receiver, made: Any, sent: Any, owner: str, mailbox: Any
) -> None:
    key, _ = await made(types=["feature.created"])
    receiver.answers["/"] = status(410)
    await happen(system, 2)
    await sent()
    found = await endpoint(staff, key)
    assert (found["status"], found["disabledReason"]) == ("DISABLED", "GONE")
    (event,) = await told(staff, "webhook_endpoint.disabled")
    assert event["payload"] == {"reason": "GONE"}
    (letter,) = [one for one in await mailbox(owner) if "webhook" in one.subject]
    assert receiver.base in letter.text
    receiver.answers.clear()
    receiver.received.clear()
    await act(staff, "Enable", key)
    await sent()
    assert len(receiver.counts("/")) == 2, "nothing of what waited is lost"


async def test_five_days_of_nothing_but_failures_disable_it(
    staff: Door, system: Context, receiver: Receiver, made: Any, sent: Any, clock: Clock, owner: str, mailbox: Any
) -> None:
    key, _ = await made(types=["feature.created"])
    receiver.answers["/"] = status(500)
    await happen(system)
    await sent()
    await clock.advance(days=4)
    await happen(system)
    await sent()
    assert (await endpoint(staff, key))["status"] == "ENABLED"
    await clock.advance(seconds=(FAILING - timedelta(days=4)).total_seconds() + 24 * 3600)
    found = await endpoint(staff, key)
    assert (found["status"], found["disabledReason"]) == ("DISABLED", "FAILING")
    assert len([one for one in await mailbox(owner) if "webhook" in one.subject]) == 1


async def test_one_success_ends_the_days_of_failures(
    staff: Door, system: Context, receiver: Receiver, made: Any, sent: Any, clock: Clock
) -> None:
    key, _ = await made(types=["feature.created"])
    receiver.answers["/"] = status(500)
    await happen(system)
    await sent()
    assert (await endpoint(staff, key))["failingSince"] is not None
    receiver.answers.clear()
    await clock.advance(days=1)
    assert (await endpoint(staff, key))["failingSince"] is None


async def test_what_was_sent_and_answered_is_kept_up_to_64_kb_and_for_30_days(
    staff: Door, system: Context, receiver: Receiver, made: Any, sent: Any, clock: Clock
) -> None:
    key, _ = await made(types=["feature.created"])
    receiver.answers["/"] = lambda _: Response("ä\0" * 100_000, headers={"x-ours": "yes"})
    await happen(system)
    await sent()
    (delivery,) = await deliveries(staff, key)
    (attempt,) = delivery["attempts"]
    assert attempt["requestBody"] == receiver.received[0].body.decode()
    assert attempt["requestHeaders"]["webhook-id"] == delivery["event"] == receiver.received[0].id
    assert (attempt["status"], attempt["answerHeaders"]["x-ours"]) == (200, "yes")
    assert 40_000 < len(attempt["answerBody"]) <= 64 * 1024
    assert attempt["url"] == f"{receiver.base}/"
    await clock.advance(days=32)
    assert await deliveries(staff, key) == []
    async with database.for_tenant(system.tenant, reading=True):
        assert await WebhookAttempt.of(system.tenant).count() == 0
        assert await WebhookDelivery.of(system.tenant).count() == 0


async def test_a_delivery_is_sent_again_under_the_same_id(
    staff: Door, system: Context, receiver: Receiver, made: Any, sent: Any
) -> None:
    key, _ = await made(types=["feature.created"])
    await happen(system)
    await sent()
    (delivery,) = await deliveries(staff, key)
    again = (await staff(REDELIVER_ONE, {"id": delivery["id"]}))["webhookDeliveryRedeliver"]["webhookDelivery"]
    assert (again["state"], again["tries"]) == ("PENDING", 0)
    await sent()
    assert list(receiver.counts("/").values()) == [2]
    (delivery,) = await deliveries(staff, key, states=["DELIVERED"], webhookId=delivery["event"])
    assert len(delivery["attempts"]) == 2


async def test_a_stretch_of_the_log_is_sent_again_and_what_was_never_sent_too(
    staff: Door, system: Context, receiver: Receiver, made: Any, sent: Any
) -> None:
    await happen(system, 2)
    key, _ = await made(types=["feature.created"])
    await happen(system, 3)
    await sent()
    cursors = [event["cursor"] for event in await told(staff, "feature.created")]

    async def again(**given: Any) -> Any:
        payload = (await staff(REDELIVER, {"input": {"webhookEndpoint": key, **given}}))["webhookEndpointRedeliver"]
        await sent()
        return payload["deliveries"] if not payload["userErrors"] else payload["userErrors"][0]["code"]

    receiver.received.clear()
    assert await again(after=cursors[0], until=cursors[3]) == 3
    assert {one.event["cursor"] for one in receiver.at("/")} == set(cursors[1:4])
    assert await again(since="2020-01-01T00:00:00Z") == 5
    assert await again(since="2020-01-01T00:00:00Z", onlyFailed=True) == 0
    assert await again() == "RANGE_MISSING"


async def test_a_sample_comes_once_also_to_a_paused_endpoint(
    staff: Door, receiver: Receiver, made: Any, sent: Any
) -> None:
    key, _ = await made()
    await act(staff, "Pause", key)
    sample = (await staff(TEST, {"id": key}))["webhookEndpointTest"]["webhookDelivery"]
    receiver.answers["/"] = status(500)
    await sent()
    (received,) = receiver.at("/")
    assert (received.event["type"], received.event["test"], received.id) == (
        "webhook_endpoint.tested",
        True,
        sample["event"],
    )
    (delivery,) = await deliveries(staff, key)
    assert (delivery["state"], delivery["isSample"]) == ("EXHAUSTED", True)
    assert (await endpoint(staff, key))["failingSince"] is None
