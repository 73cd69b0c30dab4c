"""One suite for every payment provider: what its webhooks say, and which are believed."""

from datetime import timedelta

import pytest

from tenure.gateways.payments.contract import (
    BadSignature,
    ChargeRequest,
    ChargeResult,
    NotificationKind,
)
from tenure.kit import clock
from tests.contracts.manual_world import manual_world
from tests.contracts.payments_worlds import (
    SECRET,
    Ability,
    World,
    charge_of,
    needs,
    refund_of,
    sandbox_world,
    stripe_address,
    stripe_world,
    world,
)
from tests.contracts.paypal_world import paypal_address, paypal_world

__all__ = ["manual_world", "paypal_address", "paypal_world", "sandbox_world", "stripe_address", "stripe_world", "world"]

pytestmark = needs(Ability.NOTIFIES)


async def notified(world: World, request: ChargeRequest) -> ChargeResult:
    result = await world.provider.charge(request)
    assert await world.webhooks(result.provider_ref, SECRET, clock.now())
    return result


async def test_a_webhook_says_which_charge_it_is_about(world: World) -> None:
    request, now = charge_of(world), clock.now()
    result = await notified(world, request)
    raw, headers = (await world.webhooks(result.provider_ref, SECRET, now))[-1]
    notification = world.provider.parse_webhook(raw, headers, (SECRET,), now)
    assert (notification.kind, notification.type) == (NotificationKind.CHARGE, world.words.paid)
    assert (notification.provider_ref, notification.charge_ref) == (result.provider_ref, result.provider_ref)
    assert notification.reference == request.reference
    assert notification.event_id
    assert abs(notification.created - now) < timedelta(seconds=10)


async def test_a_webhook_about_a_refund_names_the_refund_and_its_charge(world: World) -> None:
    charge, now = await world.provider.charge(charge_of(world)), clock.now()
    request = refund_of(charge, 300)
    refund = await world.provider.refund(request)
    raw, headers = (await world.webhooks(refund.provider_ref, SECRET, now))[0]
    notification = world.provider.parse_webhook(raw, headers, (SECRET,), now)
    assert (notification.kind, notification.provider_ref) == (NotificationKind.REFUND, refund.provider_ref)
    assert (notification.charge_ref, notification.reference) == (charge.provider_ref, request.reference)


async def test_every_step_of_an_authentication_is_notified_in_order(world: World) -> None:
    asked, now = await world.provider.charge(charge_of(world, "authentication")), clock.now()
    await world.authenticate(asked.provider_ref, approve=True)
    await world.provider.confirm(asked.provider_ref)
    sent = await world.webhooks(asked.provider_ref, SECRET, now)
    parsed = [world.provider.parse_webhook(raw, headers, (SECRET,), now) for raw, headers in sent]
    types = [notification.type for notification in parsed]
    assert tuple(types[-2:]) == world.words.authenticated
    assert len({notification.event_id for notification in parsed}) == len(parsed)


async def test_a_second_secret_is_accepted_while_it_is_rotated(world: World) -> None:
    result, now = await notified(world, charge_of(world)), clock.now()
    raw, headers = (await world.webhooks(result.provider_ref, "whsec_new", now))[-1]
    assert world.provider.parse_webhook(raw, headers, (SECRET, "whsec_new"), now)
    with pytest.raises(BadSignature):
        world.provider.parse_webhook(raw, headers, (SECRET,), now)


@pytest.mark.parametrize("secrets", [(), ("",), ("whsec_wrong",)])
async def test_without_the_right_secret_no_webhook_is_believed(world: World, secrets: tuple[str, ...]) -> None:
    result, now = await notified(world, charge_of(world)), clock.now()
    raw, headers = (await world.webhooks(result.provider_ref, SECRET, now))[-1]
    with pytest.raises(BadSignature):
        world.provider.parse_webhook(raw, headers, secrets, now)


async def test_a_secret_that_is_empty_proves_nothing(world: World) -> None:
    result, now = await notified(world, charge_of(world)), clock.now()
    raw, headers = (await world.webhooks(result.provider_ref, "", now))[-1]
    with pytest.raises(BadSignature):
        world.provider.parse_webhook(raw, headers, ("", SECRET), now)


async def test_a_changed_byte_or_an_old_or_future_signature_is_not_believed(world: World) -> None:
    result, now = await notified(world, charge_of(world)), clock.now()
    raw, headers = (await world.webhooks(result.provider_ref, SECRET, now))[-1]
    a_second = timedelta(seconds=1)
    world.provider.parse_webhook(raw, headers, (SECRET,), now + world.words.travels - a_second)
    for bytes_, moment in [
        (raw.replace(b"e", b"a"), now),
        (raw + b" ", now),
        (raw, now + world.words.travels + 2 * a_second),
        (raw, now - timedelta(seconds=302)),
    ]:
        with pytest.raises(BadSignature):
            world.provider.parse_webhook(bytes_, headers, (SECRET,), moment)


@pytest.mark.parametrize(
    "header", ["", "t=,v1=", "t=1", "v1=00", "t=x,v1=00", "t=1,t=2,v1=00", "t=99999999999999999999,v1=00", "\udc80=é"]
)
async def test_a_header_that_cannot_be_read_is_not_believed(world: World, header: str) -> None:
    with pytest.raises(BadSignature):
        world.provider.parse_webhook(b"{}", {"Stripe-Signature": header}, (SECRET,), clock.now())
    with pytest.raises(BadSignature):
        world.provider.parse_webhook(b"{}", {}, (SECRET,), clock.now())
