"""What may happen to an agreement in which state, and what becomes of it: one table.

The documents are printed from it. A pair that is not in it is refused.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from models.subscriptions import LIVE, SubscriptionStatus
from tenure.kit.refusals import Refused

S = SubscriptionStatus
NOT_CANCELED = Refused("NOT_CANCELED", "This subscription isn't canceled.")


class Trigger(StrEnum):
    """What happens to an agreement."""

    CREATE = "CREATE"
    START_DUE = "START_DUE"
    TRIAL_START = "TRIAL_START"
    START = "START"
    PAYMENT_PENDING = "PAYMENT_PENDING"
    HOLD_END = "HOLD_END"
    TRIAL_PHASE_END = "TRIAL_PHASE_END"
    TRIAL_CONVERSION = "TRIAL_CONVERSION"
    TRIAL_WITHOUT_METHOD = "TRIAL_WITHOUT_METHOD"
    CHARGE_FAILURE = "CHARGE_FAILURE"
    RENEWAL = "RENEWAL"
    PERIOD_END_BEHIND = "PERIOD_END_BEHIND"
    ALL_PAID = "ALL_PAID"
    SCHEDULE_EXHAUSTED = "SCHEDULE_EXHAUSTED"
    PAUSE = "PAUSE"
    RESUME = "RESUME"
    CANCEL_AT_END = "CANCEL_AT_END"
    CANCEL_NOW = "CANCEL_NOW"
    REACTIVATE = "REACTIVATE"
    END = "END"
    CHANGE_NOW = "CHANGE_NOW"
    CHANGE_AT_END = "CHANGE_AT_END"
    FEWER_AT_END = "FEWER_AT_END"
    DISPUTE = "DISPUTE"


@dataclass(frozen=True, slots=True)
class Transition:
    """From these states (None: there is none yet), by this trigger, to one of those; empty: it stays as it is."""

    trigger: Trigger
    sources: frozenset[S | None]
    targets: frozenset[S]
    happens: str
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a trigger is refused in some states, where there is more to say than that it is."""

    trigger: Trigger
    sources: frozenset[S]
    code: str
    message: str


def _row(trigger: Trigger, sources: Iterable[S | None], targets: Iterable[S], happens: str, *events: str) -> Transition:
    return Transition(trigger, frozenset(sources), frozenset(targets), happens, events)


TABLE = (
    _row(
        Trigger.CREATE, [None], [S.INCOMPLETE], "The invoice is open, and the slot is reserved.", "subscription.created"
    ),
    _row(
        Trigger.CREATE,
        [None],
        [S.SCHEDULED],
        "The subscription starts later. Nothing is billed yet.",
        "subscription.created",
    ),
    _row(
        Trigger.TRIAL_START,
        [None, S.SCHEDULED, S.INCOMPLETE],
        [S.TRIALING],
        "The fee of the trial, if any, is paid. The right to a trial is used up.",
        "subscription.trial_started",
    ),
    _row(
        Trigger.START,
        [None, S.SCHEDULED, S.INCOMPLETE],
        [S.ACTIVE],
        "Paid, free, a gift or permanent: the period starts at the payment.",
        "subscription.activated",
    ),
    _row(
        Trigger.START_DUE,
        [S.SCHEDULED],
        [S.INCOMPLETE],
        "The start date is reached, and the invoice opens.",
        "invoice.finalized",
    ),
    _row(
        Trigger.PAYMENT_PENDING,
        [S.INCOMPLETE],
        [S.INCOMPLETE],
        "The payment takes days. The slot stays reserved meanwhile.",
        "payment.pending",
    ),
    _row(
        Trigger.HOLD_END,
        [S.INCOMPLETE],
        [S.ENDED],
        "Never paid, or superseded: the attempt is canceled and the invoice is voided.",
        "subscription.ended",
    ),
    _row(
        Trigger.TRIAL_PHASE_END,
        [S.TRIALING],
        [S.TRIALING],
        "The second phase is billed for its own duration.",
        "subscription.trial_phase_changed",
    ),
    _row(
        Trigger.TRIAL_CONVERSION,
        [S.TRIALING, S.PAST_DUE],
        [S.ACTIVE],
        "The last phase ended and the first period is paid. Billing dates count from the end of the trial.",
        "subscription.trial_converted",
    ),
    _row(
        Trigger.TRIAL_WITHOUT_METHOD,
        [S.TRIALING],
        [S.ENDED, S.PAUSED],
        "There is nothing to charge: it ends or pauses, depending on the settings, and no invoice is created.",
        "subscription.ended",
        "subscription.paused",
    ),
    _row(
        Trigger.CHARGE_FAILURE,
        [S.TRIALING, S.ACTIVE],
        [S.PAST_DUE],
        "The retry schedule and the grace period start.",
        "subscription.past_due",
    ),
    _row(Trigger.RENEWAL, [S.ACTIVE], [S.ACTIVE], "One invoice for each period.", "subscription.renewed"),
    _row(
        Trigger.PERIOD_END_BEHIND,
        [S.PAST_DUE],
        [S.PAST_DUE],
        "The next period is invoiced or skipped, depending on the settings. The oldest is collected first.",
        "invoice.finalized",
    ),
    _row(
        Trigger.ALL_PAID,
        [S.PAST_DUE, S.UNPAID],
        [S.ACTIVE],
        "No balance is due any longer: every clock stops, and billing dates stay.",
        "subscription.recovered",
    ),
    _row(
        Trigger.SCHEDULE_EXHAUSTED,
        [S.PAST_DUE],
        [S.UNPAID, S.ENDED, S.PAST_DUE],
        "All retries are used up. What was not delivered is credited, unless it stays past due.",
        "dunning.exhausted",
        "subscription.unpaid",
        "subscription.ended",
    ),
    _row(
        Trigger.PAUSE,
        [S.TRIALING, S.ACTIVE],
        [S.PAUSED],
        "Now or when the period ends, with or without a credit. The rest of a trial is kept.",
        "subscription.paused",
    ),
    _row(
        Trigger.RESUME,
        [S.PAUSED],
        [S.TRIALING, S.ACTIVE, S.PAST_DUE],
        "Billing dates stay and the rest of the period is prorated, or a new period starts.",
        "subscription.resumed",
    ),
    _row(
        Trigger.CANCEL_AT_END,
        [S.TRIALING, S.ACTIVE, S.PAST_DUE],
        [],
        "It ends when the period ends.",
        "subscription.cancellation_scheduled",
    ),
    _row(
        Trigger.CANCEL_AT_END,
        [S.SCHEDULED, S.INCOMPLETE, S.UNPAID, S.PAUSED],
        [S.ENDED],
        "There is no current period to wait for: it ends now.",
        "subscription.ended",
    ),
    _row(
        Trigger.CANCEL_NOW,
        LIVE,
        [S.ENDED],
        "It ends now, with a credit, a refund or neither. Drafts are deleted.",
        "subscription.ended",
    ),
    _row(
        Trigger.REACTIVATE,
        LIVE - {S.SCHEDULED, S.INCOMPLETE},
        [],
        "The cancellation is undone. An end that was agreed from the start stays.",
        "subscription.reactivated",
    ),
    _row(Trigger.END, LIVE, [S.ENDED], "Its end is reached.", "subscription.ended"),
    _row(
        Trigger.CHANGE_NOW,
        [S.TRIALING, S.ACTIVE],
        [],
        "Unused time is credited and the rest charged. The change takes effect once that is paid.",
        "subscription.changed",
        "subscription.seats_changed",
    ),
    _row(
        Trigger.CHANGE_AT_END,
        [S.TRIALING, S.ACTIVE, S.PAUSED],
        [],
        "One change is scheduled. A later one replaces it.",
        "subscription.change_scheduled",
    ),
    _row(
        Trigger.FEWER_AT_END,
        [S.TRIALING, S.ACTIVE, S.PAST_DUE, S.UNPAID, S.PAUSED],
        [],
        "A lower quantity of the same offer is scheduled for the end of the period, even with a balance due.",
        "subscription.change_scheduled",
    ),
    _row(
        Trigger.DISPUTE,
        LIVE - {S.SCHEDULED, S.INCOMPLETE},
        [S.ENDED],
        "It stays. If the dispute is lost, it ends where the settings say so.",
        "dispute.opened",
        "dispute.closed",
    ),
)

REFUSALS = (
    Refusal(
        Trigger.CHANGE_NOW,
        frozenset({S.PAST_DUE, S.UNPAID}),
        "PAYMENT_DUE",
        "Pay the balance due first, then change the subscription.",
    ),
    Refusal(
        Trigger.CHANGE_AT_END,
        frozenset({S.PAST_DUE, S.UNPAID}),
        "PAYMENT_DUE",
        "Pay the balance due first, then change the subscription.",
    ),
    Refusal(
        Trigger.PAUSE,
        frozenset({S.PAST_DUE, S.UNPAID}),
        "PAYMENT_DUE",
        "Pay the balance due first, then pause the subscription.",
    ),
    Refusal(Trigger.RESUME, LIVE - {S.PAUSED}, "NOT_PAUSED", "This subscription isn't paused."),
    Refusal(Trigger.REACTIVATE, frozenset({S.SCHEDULED, S.INCOMPLETE}), NOT_CANCELED.code, NOT_CANCELED.message),
)


def allowed(status: S | None, trigger: Trigger) -> frozenset[S] | None:
    """Where the trigger leads from a state, to itself where nothing changes; None where the table has no such pair."""
    rows = [row for row in TABLE if row.trigger is trigger and status in row.sources]
    if not rows:
        return None
    targets = frozenset[S]().union(*(row.targets for row in rows))
    return targets or (frozenset({status}) if status is not None else targets)


def check(status: S, trigger: Trigger) -> None:
    """Raises `Refused` where the table does not have the pair."""
    if allowed(status, trigger) is not None:
        return
    if status is S.ENDED:
        raise Refused("ALREADY_ENDED", "This subscription has already ended. Create a new one.")
    for refusal in REFUSALS:
        if refusal.trigger is trigger and status in refusal.sources:
            raise Refused(refusal.code, refusal.message)
    raise Refused("NOT_NOW", f"This can't be done while the subscription is {status}.")
