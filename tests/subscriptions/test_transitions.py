"""The table of transitions: each of its rows has a test, and what is not in it is refused."""

from pathlib import Path
from typing import Any

import pytest

from models.subscriptions import SubscriptionStatus
from tenure.cli import upkeep
from tenure.context import Context
from tenure.jobs.registry import RULES
from tenure.kit import ids
from tenure.subscriptions import lifecycle, notices
from tenure.subscriptions.transitions import REFUSALS, TABLE, Trigger, allowed
from tenure.transactions import transactional
from tests.billing.house import STAYING, Agreement, House, Refused
from tests.claims import Claim
from tests.conftest import Clock
from tests.door import Door
from tests.subscriptions import lives
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
    Trigger.CANCEL_NOW: "test_people_come_where_the_table_says",
    Trigger.REACTIVATE: "test_an_end_that_is_near_can_be_taken_back",
    Trigger.END: "test_a_canceled_member_keeps_access_until_the_paid_period_ends",
    Trigger.CHANGE_NOW: "test_an_upgrade_is_charged_for_the_rest_of_the_period_and_counts_at_once",
    Trigger.CHANGE_AT_END: "test_by_direction_what_costs_less_waits_for_the_end_of_the_period",
    Trigger.FEWER_AT_END: "test_people_come_where_the_table_says",
    Trigger.DISPUTE: "test_a_dispute_is_reflected_and_keeps_refunds_back",
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


async def status(agreement: Agreement) -> str:
    return str((await agreement.standing())["status"])


def refusal(state: S, trigger: Trigger) -> str:
    if state is S.ENDED:
        return "ALREADY_ENDED"
    return next((row.code for row in REFUSALS if row.trigger is trigger and state in row.sources), "NOT_NOW")


async def seen(house: House, agreement: Agreement) -> tuple[Any, ...]:
    """All that can be told of it."""
    return await agreement.standing(), await agreement.invoices(), await lives.all_that_is_told(house.api.system)


def events_of(trigger: Trigger, source: S | None) -> set[str]:
    return {name for row in TABLE if row.trigger is trigger and source in row.sources for name in row.events}


ASKED = [(state, asked) for state in S for asked, pull in lives.PULLS.items() if allowed(state, pull.trigger)]


@pytest.mark.claims("transitions: {count} pairs of a state and what people ask for lead where the table says")
@pytest.mark.parametrize(("state", "asked"), ASKED)
async def test_people_come_where_the_table_says(house: House, state: S, asked: str) -> None:
    pull = lives.PULLS[asked]
    await house.set(dunning__after="UNPAID")
    agreement = await lives.into(house, state, cancels=pull.trigger is Trigger.REACTIVATE)
    other, before = await lives.seats(house), await seen(house, agreement)
    assert before[0]["status"] == state
    await pull.does(agreement, other)
    found = await seen(house, agreement)
    assert found[0]["status"] in (allowed(state, pull.trigger) or ())
    assert events_of(pull.trigger, state) & set(found[2][len(before[2]) :])


@pytest.mark.parametrize("state", S)
async def test_people_are_refused_what_the_table_does_not_have(house: House, state: S, claim: Claim) -> None:
    await house.set(dunning__after="UNPAID")
    agreement, other = await lives.into(house, state), await lives.seats(house)
    before, refused = await seen(house, agreement), 0
    assert before[0]["status"] == state
    for asked, pull in lives.PULLS.items():
        if (state, asked) not in ASKED:
            with pytest.raises(Refused) as error:
                await pull.does(agreement, other)
            assert error.value.code == refusal(state, pull.trigger), asked
            assert await seen(house, agreement) == before, asked
            refused += 1
    claim(f"transitions: {refused} things that people ask for while it is {state} are refused and change nothing")


@pytest.mark.claims("transitions: {count} ways by which an agreement goes on by itself lead where the table says")
@pytest.mark.parametrize("turn", lives.TURNS, ids=str)
async def test_what_happens_by_itself_leads_where_the_table_says(house: House, turn: lives.Turn) -> None:
    assert turn.target in (allowed(turn.source, turn.trigger) or ())
    await house.set(**turn.settings)
    told_before = await lives.all_that_is_told(house.api.system)
    agreement = await turn.begins(house)
    if turn.happens is not None:
        told_before = await lives.all_that_is_told(house.api.system)
        assert await status(agreement) == turn.source
        await turn.happens(agreement)
    assert await status(agreement) == turn.target
    new = (await lives.all_that_is_told(house.api.system))[len(told_before) :]
    assert events_of(turn.trigger, turn.source) & set(new)


UNREACHED = {(S.SCHEDULED, Trigger.END)}
"""What starts later ends later than it starts; only a clock that stood still could bring its end first."""


def test_no_pair_of_the_table_is_left_out(claim: Claim) -> None:
    pairs = {(source, row.trigger) for row in TABLE for source in row.sources}
    asked = {(state, pull.trigger) for pull in lives.PULLS.values() for state in S if allowed(state, pull.trigger)}
    itself = {(turn.source, turn.trigger) for turn in lives.TURNS}
    assert pairs == asked | itself | UNREACHED
    outcomes = {(turn.source, turn.trigger, turn.target) for turn in lives.TURNS}
    wanted = {(source, trigger, to) for source, trigger in itself for to in allowed(source, trigger) or ()}
    assert outcomes == wanted
    claim(f"transitions: {len(asked | itself)} of the table's {len(pairs)} pairs are gone through, in every outcome")


IN_PLACE = {
    lifecycle.HOLD: {S.INCOMPLETE},
    lifecycle.START: {S.SCHEDULED, S.INCOMPLETE},
    lifecycle.RESUME: {S.PAUSED},
    lifecycle.RETRY: {S.PAST_DUE, S.UNPAID},
    lifecycle.GRACE: {S.PAST_DUE},
    notices.NOTICE: {S.TRIALING},
}
"""In which states a clock does something whenever it strikes; the others only do at their time."""


@pytest.mark.parametrize("state", S)
async def test_a_clock_that_strikes_in_the_wrong_state_changes_nothing(
    house: House, system: Context, state: S, claim: Claim
) -> None:
    await house.set(dunning__after="UNPAID")
    agreement = await lives.into(house, state)
    before, struck = await seen(house, agreement), 0
    for kind in lifecycle.CLOCKS:
        if state not in IN_PLACE.get(kind, ()):
            rule = RULES[kind]
            handler = rule.handler if rule.outside else transactional(rule.handler)
            await handler(system, ids.decode(agreement.id)[1])
            struck += 1
    assert await seen(house, agreement) == before
    claim(f"transitions: {struck} clocks that strike while it is {state} change nothing")


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


@pytest.mark.parametrize("state", [S.ACTIVE, S.TRIALING])
async def test_an_end_that_is_near_can_be_taken_back(house: House, system: Context, state: S) -> None:
    agreement = await lives.into(house, state)
    await agreement.cancel()
    standing = await agreement.standing()
    assert (standing["status"], standing["endsAt"]) == (state, standing["periodEnd"])
    await agreement.reactivate()
    assert (await agreement.standing())["endsAt"] is None
    scheduled = ["subscription.cancellation_scheduled", "subscription.reactivated"]
    assert (await told(system, "subscription."))[-2:] == scheduled
