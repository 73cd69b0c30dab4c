"""The table of transitions: each of its rows has a test, and what is not in it is refused."""

from pathlib import Path
from typing import Any

import pytest

from models import database
from models.subscriptions import Subscription, SubscriptionStatus
from tenure.cli import upkeep
from tenure.context import Context
from tenure.kit import ids
from tenure.subscriptions.transitions import REFUSALS, TABLE, Trigger, allowed
from tests.billing.house import STAYING, Agreement, House, Refused
from tests.claims import Claim
from tests.conftest import Clock
from tests.door import Door
from tests.subscriptions.rows import told

S = SubscriptionStatus
SHOWN = {
    Trigger.CREATE: "test_what_starts_later_is_billed_when_its_day_has_come",
    Trigger.TRIAL_START: "test_a_free_trial_starts_without_money_and_is_had_once",
    Trigger.START: "test_a_member_pays_and_has_a_live_membership",
    Trigger.START_DUE: "test_what_starts_later_and_cannot_be_collected_then_waits_for_its_payer",
    Trigger.PAYMENT_PENDING: "test_money_that_takes_days_holds_the_place",
    Trigger.HOLD_END: "test_an_unpaid_checkout_gives_its_slot_back_after_the_hold",
    Trigger.TRIAL_PHASE_END: "test_two_trial_phases_keep_their_own_lengths",
    Trigger.TRIAL_CONVERSION: "test_a_free_trial_goes_on_with_the_card_that_was_left",
    Trigger.TRIAL_WITHOUT_METHOD: "test_a_trial_that_cannot_be_charged_may_rest",
    Trigger.CHARGE_FAILURE: "test_a_declined_charge_is_past_due_until_it_is_paid",
    Trigger.RENEWAL: "test_a_membership_renews_at_the_end_of_its_period",
    Trigger.PERIOD_END_BEHIND: "test_periods_that_begin_while_one_is_owed_are_invoiced_or_left_out",
    Trigger.ALL_PAID: "test_a_declined_charge_is_past_due_until_it_is_paid",
    Trigger.SCHEDULE_EXHAUSTED: "test_unpaid_keeps_the_place_without_access_and_comes_back_once_all_is_paid",
    Trigger.PAUSE: "test_a_pause_rests_and_goes_on_where_it_was",
    Trigger.RESUME: "test_a_pause_rests_and_goes_on_where_it_was",
    Trigger.CANCEL_AT_END: "test_an_end_that_is_near_can_be_taken_back",
    Trigger.CANCEL_NOW: "test_whatever_lives_can_be_ended_now",
    Trigger.REACTIVATE: "test_an_end_that_is_near_can_be_taken_back",
    Trigger.END: "test_a_canceled_member_keeps_access_until_the_paid_period_ends",
    Trigger.CHANGE_NOW: "test_an_upgrade_is_charged_for_the_rest_of_the_period_and_counts_at_once",
    Trigger.CHANGE_AT_END: "test_by_direction_what_costs_less_waits_for_the_end_of_the_period",
    Trigger.DISPUTE: "test_a_lost_dispute_ends_the_membership_where_the_business_has_it_so",
}
"""Which test shows what the table has for a trigger, here or in the files beside this one."""
INCOMPLETE = "test_a_declined_card_leaves_the_checkout_open_for_another"
"""It shows the other row of CREATE."""


def test_every_row_of_the_table_has_a_test(claim: Claim) -> None:
    assert {row.trigger for row in TABLE} == SHOWN.keys()
    files = [file.read_text() for file in Path(__file__).parent.glob("test_*.py")]
    missing = [name for name in {*SHOWN.values(), INCOMPLETE} if not any(f"def {name}(" in text for text in files)]
    assert missing == []
    claim(f"each of the {len(TABLE)} rows of the table of transitions has a test")


def test_the_committed_document_is_the_table() -> None:
    assert upkeep.states() == upkeep.STATES.read_text(), "make sdl"


@pytest.fixture
async def house(api: Door, clock: Clock) -> House:
    house = House(api, await api.staff(), clock)
    await house.set(**STAYING)
    return house


async def put(ctx: Context, agreement: Agreement, status: S) -> None:
    """Into a state, wherever it came from."""
    async with database.for_tenant(ctx.tenant):
        key = ids.decode(agreement.id)[1]
        paused_from = S.ACTIVE if status is S.PAUSED else None
        await Subscription.of(ctx.tenant).filter(id=key).update(status=status, paused_from=paused_from)


async def status(agreement: Agreement) -> str:
    return str((await agreement.standing())["status"])


ASKED: dict[Trigger, Any] = {
    Trigger.PAUSE: lambda agreement, _: agreement.pause(),
    Trigger.RESUME: lambda agreement, _: agreement.resume(),
    Trigger.CANCEL_NOW: lambda agreement, _: agreement.cancel(now=True),
    Trigger.REACTIVATE: lambda agreement, _: agreement.reactivate(),
    Trigger.CHANGE_NOW: lambda agreement, offer: agreement.change(offer),
    Trigger.CHANGE_AT_END: lambda agreement, offer: agreement.change(offer, when="PERIOD_END"),
}
"""What members ask for. A cancellation at the end of the period ends at once where there is no period to end."""


def refusal(state: S, trigger: Trigger) -> str:
    if state is S.ENDED:
        return "ALREADY_ENDED"
    return next((row.code for row in REFUSALS if row.trigger is trigger and state in row.sources), "NOT_NOW")


@pytest.mark.parametrize("trigger", ASKED)
async def test_what_is_not_in_the_table_is_refused(
    house: House, system: Context, trigger: Trigger, claim: Claim
) -> None:
    other = await house.offer(2000)
    agreement = await (await house.buyer()).buys(await house.offer(1000))
    refused = [state for state in S if allowed(state, trigger) is None]
    for state in refused:
        await put(system, agreement, state)
        with pytest.raises(Refused) as error:
            await ASKED[trigger](agreement, other)
        assert (state, error.value.code) == (state, refusal(state, trigger))
        assert await status(agreement) == state
    claim(f"transitions: {trigger} is refused in {len(refused)} states, and changes nothing")


@pytest.mark.parametrize("state", sorted(set(S) - {S.ENDED}))
async def test_whatever_lives_can_be_ended_now(house: House, system: Context, state: S) -> None:
    agreement = await (await house.buyer()).buys(await house.offer(1000))
    await put(system, agreement, state)
    await agreement.cancel(now=True)
    assert await status(agreement) == "ENDED"
    assert (await told(system, "subscription."))[-1] == "subscription.ended"


async def test_money_that_takes_days_holds_the_place(house: House, system: Context) -> None:
    agreement = await (await house.buyer()).buys(await house.offer(1000), "pm_sepa_pending")
    assert (await status(agreement), await told(system, "payment.pending")) == ("INCOMPLETE", ["payment.pending"])
    await house.clock.advance(hours=30)
    assert await status(agreement) == "INCOMPLETE", "it is held as long as the money may come"


async def test_a_trial_that_cannot_be_charged_may_rest(house: House, system: Context) -> None:
    await house.set(subscriptions__trial_without_method="PAUSE")
    week = {"money": {"amountMinor": 0, "currency": "USD"}, "intervalUnit": "DAY", "intervalCount": 7}
    agreement = await (await house.buyer()).buys(await house.offer(1000, trialPhases=[week]), None)
    await house.clock.advance(days=8)
    assert await status(agreement) == "PAUSED"
    assert (await told(system, "subscription."))[-1] == "subscription.paused"
    assert [one["total"] for one in await agreement.invoices()] == [0]


@pytest.mark.parametrize("trial", [0, 7], ids=["ACTIVE", "TRIALING"])
async def test_a_declined_charge_is_past_due_until_it_is_paid(house: House, system: Context, trial: int) -> None:
    phase = {"money": {"amountMinor": 0, "currency": "USD"}, "intervalUnit": "DAY", "intervalCount": 7}
    offer = await house.offer(1000, trialPhases=[phase] if trial else [])
    agreement = await (await house.buyer()).buys(offer, "pm_card_expires_next_renewal")
    await house.clock.advance(days=trial or 32)
    assert await status(agreement) == "PAST_DUE"
    assert "subscription.past_due" in await told(system, "subscription.")
    await agreement.buyer.settles((await agreement.invoices())[-1])
    assert await status(agreement) == "ACTIVE"


@pytest.mark.parametrize("trial", [0, 7], ids=["ACTIVE", "TRIALING"])
async def test_a_pause_rests_and_goes_on_where_it_was(house: House, system: Context, trial: int) -> None:
    phase = {"money": {"amountMinor": 0, "currency": "USD"}, "intervalUnit": "DAY", "intervalCount": 7}
    agreement = await (await house.buyer()).buys(await house.offer(1000, trialPhases=[phase] if trial else []))
    before = await status(agreement)
    await agreement.pause()
    assert await status(agreement) == "PAUSED"
    await house.clock.advance(days=3)
    await agreement.resume()
    assert await status(agreement) == before
    assert (await told(system, "subscription."))[-2:] == ["subscription.paused", "subscription.resumed"]


async def test_a_pause_that_goes_on_unpaid_is_past_due(house: House) -> None:
    agreement = await (await house.buyer()).buys(await house.offer(1000), "pm_card_expires_next_renewal")
    await agreement.pause()
    await house.clock.advance(days=40)
    await agreement.resume()
    assert await status(agreement) == "PAST_DUE"


async def test_a_change_waits_for_the_end_of_a_pause(house: House) -> None:
    agreement = await (await house.buyer()).buys(await house.offer(1000))
    other = await house.offer(3000)
    await agreement.pause()
    await agreement.change(other, when="PERIOD_END")
    assert (await agreement.standing())["scheduledChange"]["status"] == "SCHEDULED"
    await house.clock.advance(days=40)
    await agreement.resume()
    assert (await agreement.invoices())[-1]["total"] > 1000


@pytest.mark.parametrize("state", [S.ACTIVE, S.TRIALING, S.PAST_DUE])
async def test_an_end_that_is_near_can_be_taken_back(house: House, system: Context, state: S) -> None:
    agreement = await (await house.buyer()).buys(await house.offer(1000))
    await put(system, agreement, state)
    await agreement.cancel()
    standing = await agreement.standing()
    assert (standing["status"], standing["endsAt"]) == (state, standing["periodEnd"])
    await agreement.reactivate()
    assert (await agreement.standing())["endsAt"] is None
    scheduled = ["subscription.cancellation_scheduled", "subscription.reactivated"]
    assert (await told(system, "subscription."))[-2:] == scheduled
