"""PayPal's subscriptions and their payments, read into ours.

PayPal does not say when the paid time of a canceled one ends: what we cancel carries that in the note of the change,
and for what was canceled elsewhere it is told from the last payment. One that is suspended and owes nothing was paused.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from tenure.gateways.payments import paypal_answers, paypal_money, paypal_plans
from tenure.gateways.payments.contract import ChargeResult, ChargeStatus
from tenure.gateways.payments.managed import ManagedCharge, ManagedPrice, ManagedStatus, ManagedSubscription
from tenure.gateways.payments.paypal_account import Answer
from tenure.gateways.payments.paypal_orders import NO_SHIPPING
from tenure.gateways.payments.paypal_sales import charge_ref
from tenure.kit.money import Money
from tenure.kit.periods import after

_PAID_UNTIL = "Paid until "
_SALES = {
    "COMPLETED": ChargeStatus.SUCCEEDED,
    "PARTIALLY_REFUNDED": ChargeStatus.SUCCEEDED,
    "REFUNDED": ChargeStatus.SUCCEEDED,
    "PENDING": ChargeStatus.PENDING,
    "DECLINED": ChargeStatus.DECLINED,
}


def subscription(answer: Answer, plan: Answer, now: datetime) -> ManagedSubscription:
    """How it stands at `now`, which only tells whether the paid time of a canceled one is over."""
    price = paypal_plans.read(plan)
    status, start, end = _standing(answer, price, now)
    is_over = status in (ManagedStatus.ENDED, ManagedStatus.EXPIRED)
    left = paid_until(answer, price) if answer["status"] == "CANCELLED" else None
    subscriber = answer.get("subscriber", {})
    return ManagedSubscription(
        provider_ref=answer["id"],
        status=status,
        customer=subscriber.get("payer_id"),
        email=subscriber.get("email_address"),
        price=price,
        quantity=int(answer.get("quantity") or 1),
        created=moment(answer["create_time"]),
        period_start=start,
        period_end=end,
        trial_end=trial_end(answer, plan),
        ends_at=None if is_over else left,
        ended_at=(left or moment(answer["status_update_time"])) if is_over else None,
        reference=answer.get("custom_id") or None,
        approval_url=paypal_answers.link(answer, "approve") if status is ManagedStatus.APPROVAL else None,
    )


def _standing(
    answer: Answer, price: ManagedPrice, now: datetime
) -> tuple[ManagedStatus, datetime | None, datetime | None]:
    """The state, and the period that is running."""
    word, info = answer["status"], answer.get("billing_info", {})
    if word in ("APPROVAL_PENDING", "APPROVED"):
        return ManagedStatus.APPROVAL, None, None
    if word == "EXPIRED":
        return ManagedStatus.ENDED, None, None
    if word == "CANCELLED":
        return _canceled(answer, price, now)
    start, end = _period(answer, price)
    if word == "SUSPENDED":
        return (ManagedStatus.UNPAID if _owes(info) else ManagedStatus.PAUSED), start, end
    if _owes(info):
        return ManagedStatus.PAST_DUE, start, end
    return (ManagedStatus.TRIALING if _is_on_trial(answer) else ManagedStatus.ACTIVE), start, end


def _canceled(
    answer: Answer, price: ManagedPrice, now: datetime
) -> tuple[ManagedStatus, datetime | None, datetime | None]:
    end = paid_until(answer, price)
    if end is None:
        return ManagedStatus.EXPIRED, None, None
    if end <= now:
        return ManagedStatus.ENDED, None, None
    is_free = "last_payment" not in answer.get("billing_info", {})
    start = max(moment(answer["start_time"]), _before(end, price)) if not is_free else moment(answer["create_time"])
    return (ManagedStatus.TRIALING if is_free else ManagedStatus.ACTIVE), start, end


def paid_until(answer: Answer, price: ManagedPrice) -> datetime | None:
    """When the time of a canceled one is over that was paid for, or free; None where it never began."""
    note = answer.get("status_change_note") or ""
    if note.startswith(_PAID_UNTIL):
        return moment(note.removeprefix(_PAID_UNTIL))
    last = answer.get("billing_info", {}).get("last_payment")
    if last is None:
        began = moment(answer["start_time"])
        has_begun = "billing_info" in answer and began > moment(answer["create_time"]) + timedelta(hours=1)
        return began if has_begun else None
    return after(moment(last["time"]), str(price.unit), price.count)


def canceling(end: datetime) -> str:
    """The note with which a subscription is canceled that runs until then."""
    return _PAID_UNTIL + stamp(end)


def _owes(info: Answer) -> bool:
    outstanding = info.get("outstanding_balance")
    return bool(info.get("failed_payments_count")) or bool(outstanding and paypal_money.read(outstanding))


def _is_on_trial(answer: Answer) -> bool:
    """Nothing regular was billed yet, though a trial was, or the first charge is still to come."""
    info = answer["billing_info"]
    if any(one["cycles_completed"] for one in info.get("cycle_executions", []) if one["tenure_type"] == "REGULAR"):
        return False
    return "last_payment" not in info or any(one["tenure_type"] == "TRIAL" for one in info["cycle_executions"])


def trial_end(answer: Answer, plan: Answer) -> datetime | None:
    """When the first regular period begins, where that is later than the agreement."""
    trials = [one for one in plan["billing_cycles"] if one["tenure_type"] == "TRIAL"]
    start = moment(answer["start_time"])
    if not trials and start <= moment(answer["create_time"]) + timedelta(hours=1):
        return None
    for one in sorted(trials, key=lambda cycle: int(cycle["sequence"])):
        frequency = one["frequency"]
        start = after(start, frequency["interval_unit"], frequency.get("interval_count", 1), one["total_cycles"])
    return start


def _period(answer: Answer, price: ManagedPrice) -> tuple[datetime | None, datetime | None]:
    """What it was billed for last. A charge that failed belongs to the period that it was for."""
    info = answer["billing_info"]
    if "next_billing_time" not in info:
        return None, None
    end = moment(info["next_billing_time"])
    failed = info.get("last_failed_payment", {}).get("time") if info.get("failed_payments_count") else None
    if failed is not None and moment(failed) >= end:
        return end, after(end, str(price.unit), price.count)
    begun = moment(answer["start_time"])
    return (moment(answer["create_time"]) if end <= begun else max(begun, _before(end, price))), end


def _before(end: datetime, price: ManagedPrice) -> datetime:
    return after(end, str(price.unit), price.count, -1)


def charges(answers: Sequence[Answer], of: ManagedSubscription) -> Iterator[ManagedCharge]:
    """The payments of a subscription, oldest first. PayPal does not say what each pays for: it is the time until the
    next one, and for the last the period that is running.
    """
    told = sorted(answers, key=lambda one: moment(one["time"]))
    starts = [moment(one["time"]) for one in told]
    ends = [*starts[1:], of.period_end][: len(told)]
    for one, start, following in zip(told, starts, ends, strict=True):
        alone = after(start, str(of.price.unit), of.price.count)
        yield _charge(one, of, start, following if following and following > start else alone)


def _charge(answer: Answer, of: ManagedSubscription, start: datetime, end: datetime) -> ManagedCharge:
    parts = answer["amount_with_breakdown"]
    status = _SALES.get(answer["status"], ChargeStatus.PENDING)
    result = ChargeResult(
        status=status,
        provider_ref=charge_ref(answer["id"]),
        reference=None,
        money=paypal_money.read(parts["gross_amount"]),
        fee=_fee(parts) if status is ChargeStatus.SUCCEEDED else None,
        decline_code="wallet_declined" if status is ChargeStatus.DECLINED else None,
        customer=of.customer,
    )
    tax = parts.get("tax_amount")
    return ManagedCharge(result, of.provider_ref, start, start, end, paypal_money.read(tax) if tax else None)


def _fee(parts: Answer) -> Money | None:
    """PayPal writes what it keeps with or without a sign."""
    fee = parts.get("fee_amount")
    if fee is None:
        return None
    money = paypal_money.read(fee)
    return -money if money.minor < 0 else money


def context(return_url: str, cancel_url: str) -> dict[str, Any]:
    """Where PayPal's page sends its payer."""
    return {
        "shipping_preference": NO_SHIPPING,
        "user_action": "SUBSCRIBE_NOW",
        "return_url": return_url,
        "cancel_url": cancel_url,
    }


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def stamp(instant: datetime) -> str:
    """As PayPal writes time, in UTC."""
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")
