"""Stripe's objects, read into ours."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from tenure.gateways.payments.books import ContestStatus, DisputeResult, PayoutResult, PayoutStatus
from tenure.gateways.payments.contract import (
    ChargeResult,
    ChargeStatus,
    MethodFacts,
    ProviderRefused,
    RefundResult,
    RefundStatus,
    SetupResult,
    SetupStatus,
)
from tenure.gateways.payments.declines import AUTHENTICATION_FAILED, is_hard
from tenure.gateways.payments.notifications import REFERENCE
from tenure.kit.money import Money, digits

Answer = Mapping[str, Any]

_STATUSES = {
    "succeeded": "SUCCEEDED",
    "processing": "PENDING",
    "requires_capture": "PENDING",
    "requires_action": "ACTION_REQUIRED",
    "requires_confirmation": "ACTION_REQUIRED",
    "canceled": "CANCELED",
}
_REFUND_STATUSES = {
    "pending": RefundStatus.PENDING,
    "requires_action": RefundStatus.REQUIRES_ACTION,
    "succeeded": RefundStatus.SUCCEEDED,
    "failed": RefundStatus.FAILED,
    "canceled": RefundStatus.CANCELED,
}
_CONTESTS = {
    "warning_needs_response": ContestStatus.INQUIRY,
    "warning_under_review": ContestStatus.INQUIRY,
    "warning_closed": ContestStatus.INQUIRY,
    "prevented": ContestStatus.INQUIRY,
    "won": ContestStatus.WON,
    "lost": ContestStatus.LOST,
}
_PAYOUTS = {"paid": PayoutStatus.PAID, "failed": PayoutStatus.FAILED, "canceled": PayoutStatus.CANCELED}
_AUTHENTICATION = frozenset({"payment_intent_authentication_failure", "setup_intent_authentication_failure"})
_NO_DECIMALS = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"}
)
_THREE_DECIMALS = frozenset({"BHD", "JOD", "KWD", "OMR", "TND"})


def to_amount(money: Money) -> int:
    """The amount in Stripe's units. Raises ProviderRefused for a currency that Stripe counts less finely than we do."""
    return money.minor * _units(money.currency)


def to_money(amount: int, currency: str) -> Money:
    code = currency.upper()
    return Money(amount, code).share(1, _units(code))


def charge_result(intent: Answer) -> ChargeResult:
    """A PaymentIntent, with `latest_charge.balance_transaction` and `payment_method` expanded where there are any."""
    error = intent.get("last_payment_error") or {}
    status = ChargeStatus(_status(intent, error))
    code = _decline_code(error) if status is ChargeStatus.DECLINED else None
    return ChargeResult(
        status=status,
        provider_ref=intent["id"],
        reference=_reference(intent),
        money=to_money(intent["amount"], intent["currency"]),
        fee=_fee(intent) if status is ChargeStatus.SUCCEEDED else None,
        decline_code=code,
        hard=is_hard(code, error.get("advice_code")),
        action_url=action_url(intent),
        payment_method=_method_id(intent, error),
        method=_method_facts(intent, error),
        customer=intent.get("customer"),
    )


def setup_result(intent: Answer) -> SetupResult:
    """A SetupIntent, with `payment_method` expanded where there is one."""
    error = intent.get("last_setup_error") or {}
    status = SetupStatus(_status(intent, error))
    code = _decline_code(error) if status is SetupStatus.DECLINED else None
    return SetupResult(
        status=status,
        provider_ref=intent["id"],
        reference=_reference(intent),
        payment_method=_method_id(intent, error),
        method=_method_facts(intent, error),
        decline_code=code,
        hard=is_hard(code, error.get("advice_code")),
        action_url=action_url(intent),
    )


def refund_result(refund: Answer) -> RefundResult:
    """A status that we do not know yet is read as pending: it will be asked for again."""
    return RefundResult(
        status=_REFUND_STATUSES.get(refund.get("status") or "", RefundStatus.PENDING),
        provider_ref=refund["id"],
        reference=_reference(refund),
        money=to_money(refund["amount"], refund["currency"]),
        failure=refund.get("failure_reason"),
    )


def _units(currency: str) -> int:
    """How many of Stripe's units make one minor unit: 1 for most, 100 for ISK, written with two decimals there."""
    places = 0 if currency in _NO_DECIMALS else 3 if currency in _THREE_DECIMALS else 2
    if places < digits(currency):
        raise ProviderRefused(f"Stripe doesn't support {currency}.", "invalid_currency")
    return int(10 ** (places - digits(currency)))


def _status(intent: Answer, error: Answer) -> str:
    if intent["status"] == "requires_payment_method":
        return "DECLINED" if error else "ACTION_REQUIRED"
    return _STATUSES.get(intent["status"], "PENDING")


def _decline_code(error: Answer) -> str:
    if error.get("code") in _AUTHENTICATION:
        return AUTHENTICATION_FAILED
    return error.get("decline_code") or error.get("code") or "unknown"


def _reference(subject: Answer) -> str | None:
    reference: str | None = (subject.get("metadata") or {}).get(REFERENCE)
    return reference


def _fee(intent: Answer) -> Money | None:
    """What Stripe kept, in the charge's currency: where it settled in another one, the same share of the charge."""
    charge = intent.get("latest_charge")
    transaction = charge.get("balance_transaction") if isinstance(charge, dict) else None
    if not isinstance(transaction, dict):
        return None
    if transaction["currency"] == intent["currency"]:
        return to_money(transaction["fee"], transaction["currency"])
    return to_money(intent["amount"], intent["currency"]).share(transaction["fee"], transaction["amount"])


def action_url(intent: Answer) -> str | None:
    action = intent.get("next_action") or {}
    url: str | None = (action.get("redirect_to_url") or {}).get("url")
    return url


def later_method(intent: Answer) -> str | None:
    """The method for later charges that paying by another one has left, where it has."""
    charge = intent.get("latest_charge")
    details = charge.get("payment_method_details") or {} if isinstance(charge, dict) else {}
    found: str | None = (details.get(details.get("type")) or {}).get("generated_sepa_debit")
    return found


def _method(intent: Answer, error: Answer) -> Any:
    """Stripe takes the method off a declined intent and leaves it in the error."""
    return intent.get("payment_method") or error.get("payment_method")


def _method_id(intent: Answer, error: Answer) -> str | None:
    method = _method(intent, error)
    identifier: str | None = method["id"] if isinstance(method, dict) else method
    return identifier


def _method_facts(intent: Answer, error: Answer) -> MethodFacts | None:
    method = _method(intent, error)
    if not isinstance(method, dict):
        return None
    return method_facts(method)


def method_facts(method: Answer) -> MethodFacts:
    """What may be shown of a PaymentMethod."""
    facts = method.get(method["type"]) or {}
    return MethodFacts(
        kind=method["type"],
        brand=facts.get("brand"),
        last4=facts.get("last4"),
        exp_month=facts.get("exp_month"),
        exp_year=facts.get("exp_year"),
        fingerprint=facts.get("fingerprint"),
    )


def default_method(customer: Answer) -> str | None:
    """What a Customer's invoices are paid with; older accounts have a source instead."""
    settings = customer.get("invoice_settings") or {}
    found = settings.get("default_payment_method") or customer.get("default_source")
    identifier: str | None = found["id"] if isinstance(found, dict) else found
    return identifier


def dispute_result(dispute: Answer) -> DisputeResult:
    """A Dispute. While the status begins with `warning_`, the bank only asks."""
    due_by = (dispute.get("evidence_details") or {}).get("due_by")
    return DisputeResult(
        status=_CONTESTS.get(dispute["status"], ContestStatus.OPEN),
        provider_ref=dispute["id"],
        charge_ref=dispute.get("payment_intent"),
        money=to_money(dispute["amount"], dispute["currency"]),
        reason=dispute["reason"],
        stage=dispute["status"],
        due_by=datetime.fromtimestamp(due_by, UTC) if due_by else None,
    )


def payout_result(payout: Answer, fees: Money) -> PayoutResult:
    """A Payout; `fees` are added up by whoever has read its balance transactions."""
    return PayoutResult(
        status=_PAYOUTS.get(payout["status"], PayoutStatus.PENDING),
        provider_ref=payout["id"],
        money=to_money(payout["amount"], payout["currency"]),
        fees=fees,
        arrives_at=datetime.fromtimestamp(payout["arrival_date"], UTC),
        failure=payout.get("failure_code"),
    )
