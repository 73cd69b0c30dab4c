"""Agreements in each of their states, and what happens to them there: by people, by the clock, by a bank."""

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from models.subscriptions import SubscriptionStatus
from tenure.context import Context
from tenure.kit import ids
from tenure.subscriptions.transitions import Trigger
from tests.billing.house import Agreement, House, money
from tests.subscriptions.rows import rows
from tests.subscriptions.test_received import CLOSE, DISPUTE

S = SubscriptionStatus
GOOD, DECLINED, EXPIRING = "pm_card_success", "pm_card_chargeDeclined", "pm_card_expires_next_renewal"
SEATS = {"model": "PER_UNIT", "unitAmount": "5.00"}
Does = Callable[[Agreement], Awaitable[Any]]


def phase(minor: int = 0, days: int = 7) -> dict[str, Any]:
    return {"money": money(minor), "intervalUnit": "DAY", "intervalCount": days}


async def seats(house: House, *phases: dict[str, Any]) -> str:
    """An offer that is had by the seat."""
    return await house.offer(None, price=SEATS, mostQuantity=9, trialPhases=list(phases))


async def scheduled(house: House, *phases: dict[str, Any], method: str | None = GOOD) -> Agreement:
    starts_at = (house.clock.now + timedelta(days=10)).isoformat()
    offer = await seats(house, *phases)
    return await house.arranges(await house.buyer(), offer, startsAt=starts_at, paymentMethod=method, quantity=2)


async def bought(house: House, *phases: dict[str, Any], card: str | None = GOOD) -> Agreement:
    return await (await house.buyer()).buys(await seats(house, *phases), card, quantity=2)


async def behind(house: House, *phases: dict[str, Any]) -> Agreement:
    """Its second period, or what follows its trial, could not be collected."""
    agreement = await bought(house, *phases, card=EXPIRING)
    await house.clock.advance(days=8 if phases else 32)
    return agreement


async def into(house: House, state: S, *, cancels: bool = False) -> Agreement:
    """An agreement in a state; canceled at the end of its period before that, where it `cancels`."""
    if state is S.SCHEDULED:
        return await scheduled(house)
    if state is S.INCOMPLETE:
        return await bought(house, card=DECLINED)
    if state in {S.PAST_DUE, S.UNPAID}:
        agreement = await behind(house)
    else:
        agreement = await bought(house, *([phase()] if state is S.TRIALING else []))
    if cancels:
        await agreement.cancel()
    if state is S.UNPAID:
        await house.clock.advance(days=22)
    elif state is S.PAUSED:
        await agreement.pause()
    elif state is S.ENDED:
        await agreement.cancel(now=True)
    return agreement


@dataclass(frozen=True)
class Pull:
    """What a person asks for. `other`: an offer to change to."""

    trigger: Trigger
    does: Callable[[Agreement, str], Awaitable[Any]]


PULLS = {
    "pause": Pull(Trigger.PAUSE, lambda agreement, _: agreement.pause()),
    "resume": Pull(Trigger.RESUME, lambda agreement, _: agreement.resume()),
    "cancel at end": Pull(Trigger.CANCEL_AT_END, lambda agreement, _: agreement.cancel()),
    "cancel now": Pull(Trigger.CANCEL_NOW, lambda agreement, _: agreement.cancel(now=True)),
    "reactivate": Pull(Trigger.REACTIVATE, lambda agreement, _: agreement.reactivate()),
    "change now": Pull(Trigger.CHANGE_NOW, lambda agreement, other: agreement.change(other)),
    "change at end": Pull(Trigger.CHANGE_AT_END, lambda agreement, other: agreement.change(other, when="PERIOD_END")),
    "more seats": Pull(Trigger.CHANGE_NOW, lambda agreement, _: agreement.change(quantity=3)),
    "fewer seats": Pull(Trigger.FEWER_AT_END, lambda agreement, _: agreement.change(quantity=1, when="PERIOD_END")),
}


@dataclass(frozen=True)
class Turn:
    """What happens by itself: from a state (None: there is none yet), by a trigger, to another state."""

    source: S | None
    trigger: Trigger
    target: S
    begins: Callable[[House], Awaitable[Agreement]]
    happens: Does | None = None
    settings: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.source or 'none'}-{self.trigger}-{self.target}"


def after(**length: float) -> Does:
    """So much time goes by."""
    return lambda agreement: agreement.buyer.house.clock.advance(**length)


def paying(card: str = GOOD) -> Does:
    """Its newest invoice is paid by hand."""

    async def pays(agreement: Agreement) -> None:
        await agreement.buyer.settles((await agreement.invoices())[-1], card)

    return pays


async def contested(agreement: Agreement) -> None:
    """Its first payment is contested, and lost."""
    house = agreement.buyer.house
    (payment,) = [row for row in await rows(house.api.system, "payment") if row["status"] == "SUCCEEDED"][:1]
    given = {"payment": ids.encode("Payment", payment["id"]), "amount": None, "key": secrets.token_hex(8)}
    opened = (await house.staff(DISPUTE, given))["disputeRecord"]["dispute"]
    lost = {"dispute": opened["id"], "outcome": "LOST", "key": secrets.token_hex(8)}
    await house.staff(CLOSE, lost)


def state(wanted: S, *, cancels: bool = False) -> Callable[[House], Awaitable[Agreement]]:
    return lambda house: into(house, wanted, cancels=cancels)


async def ends_while_tried(house: House, **given: Any) -> Agreement:
    """It has an end that was agreed, within the time for its first payment."""
    ends_at = (house.clock.now + timedelta(hours=10)).isoformat()
    return await house.arranges(await house.buyer(), await seats(house), endsAt=ends_at, paymentMethod=DECLINED)


KEEP, SHUT = {"dunning__after": "KEEP"}, {"dunning__after": "UNPAID"}
LOSES = {"disputes__access": "END", **SHUT}
TURNS = (
    Turn(None, Trigger.CREATE, S.INCOMPLETE, state(S.INCOMPLETE)),
    Turn(None, Trigger.CREATE, S.SCHEDULED, state(S.SCHEDULED)),
    Turn(None, Trigger.TRIAL_START, S.TRIALING, state(S.TRIALING)),
    Turn(None, Trigger.START, S.ACTIVE, state(S.ACTIVE)),
    Turn(S.SCHEDULED, Trigger.START_DUE, S.INCOMPLETE, lambda house: scheduled(house, method=None), after(days=10.1)),
    Turn(S.SCHEDULED, Trigger.START, S.ACTIVE, state(S.SCHEDULED), after(days=11)),
    Turn(S.SCHEDULED, Trigger.TRIAL_START, S.TRIALING, lambda house: scheduled(house, phase()), after(days=11)),
    Turn(S.INCOMPLETE, Trigger.START, S.ACTIVE, state(S.INCOMPLETE), paying()),
    Turn(
        S.INCOMPLETE,
        Trigger.TRIAL_START,
        S.TRIALING,
        lambda house: bought(house, phase(100), card=DECLINED),
        paying(),
    ),
    Turn(S.INCOMPLETE, Trigger.PAYMENT_PENDING, S.INCOMPLETE, state(S.INCOMPLETE), paying("pm_sepa_pending")),
    Turn(S.INCOMPLETE, Trigger.HOLD_END, S.ENDED, state(S.INCOMPLETE), after(days=1)),
    Turn(
        S.TRIALING,
        Trigger.TRIAL_PHASE_END,
        S.TRIALING,
        lambda house: bought(house, phase(), phase(100, 20)),
        after(days=8),
    ),
    Turn(S.TRIALING, Trigger.TRIAL_CONVERSION, S.ACTIVE, state(S.TRIALING), after(days=8)),
    Turn(S.PAST_DUE, Trigger.TRIAL_CONVERSION, S.ACTIVE, lambda house: behind(house, phase()), paying()),
    Turn(
        S.TRIALING,
        Trigger.TRIAL_WITHOUT_METHOD,
        S.ENDED,
        lambda house: bought(house, phase(), card=None),
        after(days=8),
    ),
    Turn(
        S.TRIALING,
        Trigger.TRIAL_WITHOUT_METHOD,
        S.PAUSED,
        lambda house: bought(house, phase(), card=None),
        after(days=8),
        {"subscriptions__trial_without_method": "PAUSE"},
    ),
    Turn(
        S.TRIALING,
        Trigger.CHARGE_FAILURE,
        S.PAST_DUE,
        lambda house: bought(house, phase(), card=EXPIRING),
        after(days=8),
    ),
    Turn(S.ACTIVE, Trigger.CHARGE_FAILURE, S.PAST_DUE, lambda house: bought(house, card=EXPIRING), after(days=32)),
    Turn(S.ACTIVE, Trigger.RENEWAL, S.ACTIVE, state(S.ACTIVE), after(days=32)),
    Turn(S.PAST_DUE, Trigger.PERIOD_END_BEHIND, S.PAST_DUE, state(S.PAST_DUE), after(days=31), KEEP),
    Turn(S.PAST_DUE, Trigger.ALL_PAID, S.ACTIVE, state(S.PAST_DUE), paying()),
    Turn(S.UNPAID, Trigger.ALL_PAID, S.ACTIVE, state(S.UNPAID), paying(), SHUT),
    Turn(S.PAST_DUE, Trigger.SCHEDULE_EXHAUSTED, S.UNPAID, state(S.PAST_DUE), after(days=22), SHUT),
    Turn(S.PAST_DUE, Trigger.SCHEDULE_EXHAUSTED, S.ENDED, state(S.PAST_DUE), after(days=22)),
    Turn(S.PAST_DUE, Trigger.SCHEDULE_EXHAUSTED, S.PAST_DUE, state(S.PAST_DUE), after(days=22), KEEP),
    Turn(S.INCOMPLETE, Trigger.END, S.ENDED, ends_while_tried, after(hours=11)),
    Turn(S.TRIALING, Trigger.END, S.ENDED, state(S.TRIALING, cancels=True), after(days=8)),
    Turn(S.ACTIVE, Trigger.END, S.ENDED, state(S.ACTIVE, cancels=True), after(days=32)),
    Turn(S.PAST_DUE, Trigger.END, S.ENDED, state(S.PAST_DUE, cancels=True), after(days=31), KEEP),
    Turn(S.UNPAID, Trigger.END, S.ENDED, state(S.UNPAID, cancels=True), after(days=10), SHUT),
    Turn(S.PAUSED, Trigger.END, S.ENDED, state(S.PAUSED, cancels=True), after(days=32)),
    Turn(S.TRIALING, Trigger.DISPUTE, S.ENDED, lambda house: bought(house, phase(100)), contested, LOSES),
    *(Turn(one, Trigger.DISPUTE, S.ENDED, state(one), contested, LOSES) for one in (S.ACTIVE, S.PAST_DUE)),
    *(Turn(one, Trigger.DISPUTE, S.ENDED, state(one), contested, LOSES) for one in (S.UNPAID, S.PAUSED)),
)
"""Of each pair of the table that nobody asks for, each of its outcomes."""


async def all_that_is_told(ctx: Context) -> list[str]:
    return [row["type"] for row in sorted(await rows(ctx, "event"), key=lambda row: row["position"])]
