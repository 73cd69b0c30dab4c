"""PayPal's orders, refunds and tokens, read into ours; and what we write into an order to find it again.

An order's `custom_id` is our reference, then by comma `m.` and the token that is charged, then `x.` and why we gave
the order up: PayPal cannot cancel one, and would go on to say that its payer may approve it.
"""

from collections.abc import Mapping
from typing import Any

from tenure.gateways.payments import paypal_money
from tenure.gateways.payments.contract import (
    ChargeResult,
    ChargeStatus,
    ClientToken,
    MethodFacts,
    RefundResult,
    RefundStatus,
    SetupResult,
    SetupStatus,
)
from tenure.gateways.payments.declines import AUTHENTICATION_FAILED, is_hard
from tenure.gateways.payments.paypal_declines import ADVICE, of_response
from tenure.kit.money import Money

Answer = Mapping[str, Any]

CANCELED = "canceled"
_METHOD, _GIVEN_UP = "m.", "x."
CAPTURES = {
    "COMPLETED": ChargeStatus.SUCCEEDED,
    "PARTIALLY_REFUNDED": ChargeStatus.SUCCEEDED,
    "REFUNDED": ChargeStatus.SUCCEEDED,
    "PENDING": ChargeStatus.PENDING,
    "DECLINED": ChargeStatus.DECLINED,
    "FAILED": ChargeStatus.DECLINED,
}
_REFUNDS = {
    "COMPLETED": RefundStatus.SUCCEEDED,
    "PENDING": RefundStatus.PENDING,
    "FAILED": RefundStatus.FAILED,
    "CANCELLED": RefundStatus.CANCELED,
}
_REJECTED = frozenset({"N", "R"})
"""What 3-D Secure says of a payer who failed, or was turned away."""


def custom(reference: str, token: str | None) -> str:
    return f"{reference},{_METHOD}{token}" if token else reference


def given_up(order: Answer, why: str) -> str:
    """The same order's `custom_id`, with why it is not gone on with."""
    return f"{unit(order).get('custom_id', '')},{_GIVEN_UP}{why}"


def reference(custom_id: str | None) -> str | None:
    return (custom_id or "").split(",")[0] or None


def _part(order: Answer, sign: str) -> str | None:
    parts = unit(order).get("custom_id", "").split(",")[1:]
    return next((part.removeprefix(sign) for part in parts if part.startswith(sign)), None)


def unit(order: Answer) -> Answer:
    """An order of ours has one unit."""
    first: Answer = (order.get("purchase_units") or [{}])[0]
    return first


def capture(order: Answer) -> Answer | None:
    captures: list[Answer] = unit(order).get("payments", {}).get("captures", [])
    return captures[0] if captures else None


def refunds(order: Answer) -> list[Answer]:
    found: list[Answer] = unit(order).get("payments", {}).get("refunds", [])
    return found


def may_be_captured(order: Answer) -> bool:
    """Whether its payer has said yes, and we have not given it up."""
    return order["status"] == "APPROVED" and _part(order, _GIVEN_UP) is None and not _is_rejected(order)


def is_given_up(order: Answer) -> bool:
    return _part(order, _GIVEN_UP) is not None


def customer(order: Answer) -> str | None:
    """Whose it is: we put that into the unit's own reference."""
    found = unit(order).get("reference_id")
    return None if found in (None, "default") else found


def charge_result(order: Answer) -> ChargeResult:
    taken = capture(order)
    status, code = _stands(order, taken)
    advice = ADVICE.get((taken or {}).get("processor_response", {}).get("payment_advice_code", ""))
    return ChargeResult(
        status=status,
        provider_ref=order["id"],
        reference=reference(unit(order).get("custom_id")),
        money=paypal_money.read(unit(order)["amount"]),
        fee=fee(taken) if status is ChargeStatus.SUCCEEDED else None,
        decline_code=code,
        hard=is_hard(code, advice),
        action_url=link(order, "payer-action") if status is ChargeStatus.ACTION_REQUIRED else None,
        payment_method=_kept(order) or _part(order, _METHOD),
        method=facts(order.get("payment_source", {})),
        customer=customer(order),
    )


def _stands(order: Answer, taken: Answer | None) -> tuple[ChargeStatus, str | None]:
    """The state and, where it is declined, why."""
    if taken is not None:
        status = CAPTURES.get(taken["status"], ChargeStatus.PENDING)
        response = taken.get("processor_response", {}).get("response_code")
        declined = of_response(response) if response else "generic_decline"
        return status, declined if status is ChargeStatus.DECLINED else None
    if _is_rejected(order):
        return ChargeStatus.DECLINED, AUTHENTICATION_FAILED
    why = _part(order, _GIVEN_UP)
    if why is not None and why != CANCELED:
        return ChargeStatus.DECLINED, why
    if why == CANCELED or order["status"] == "VOIDED":
        return ChargeStatus.CANCELED, None
    return ChargeStatus.ACTION_REQUIRED, None


def _is_rejected(order: Answer) -> bool:
    card = order.get("payment_source", {}).get("card", {})
    secure = card.get("authentication_result", {}).get("three_d_secure", {})
    return secure.get("authentication_status") in _REJECTED


def fee(taken: Answer | None) -> Money | None:
    """What PayPal kept of it, where it says so."""
    kept = (taken or {}).get("seller_receivable_breakdown", {}).get("paypal_fee")
    return paypal_money.read(kept) if kept else None


def _kept(order: Answer) -> str | None:
    """The token under which the method was kept while it paid."""
    for source in order.get("payment_source", {}).values():
        vaulted = source.get("attributes", {}).get("vault", {})
        if vaulted.get("status") == "VAULTED":
            token: str | None = vaulted.get("id")
            return token
    return None


def facts(sources: Answer) -> MethodFacts | None:
    """What may be shown. PayPal tells no fingerprint of a card; of a wallet it is its owner's number."""
    if card := sources.get("card"):
        year, _, month = card.get("expiry", "").partition("-")
        return MethodFacts(
            kind="card",
            brand=card.get("brand", "").lower() or None,
            last4=card.get("last_digits"),
            exp_month=int(month) if month else None,
            exp_year=int(year) if year else None,
        )
    for kind in ("paypal", "venmo"):
        if wallet := sources.get(kind):
            return MethodFacts(kind=kind, fingerprint=wallet.get("account_id") or wallet.get("payer_id"))
    return None


def refund_result(refund: Answer) -> RefundResult:
    """A status that we do not know yet is read as pending: it will be asked for again."""
    status = _REFUNDS.get(refund["status"], RefundStatus.PENDING)
    return RefundResult(
        status=status,
        provider_ref=refund["id"],
        reference=reference(refund.get("custom_id")),
        money=paypal_money.read(refund["amount"]),
        failure=refund["status"].lower() if status is RefundStatus.FAILED else None,
    )


def waiting_setup(setup: Answer, provider_ref: str) -> SetupResult:
    """A set-up token that is no payment token yet: its payer must act, or their bank has declined."""
    card = setup.get("payment_source", {}).get("card", {})
    response = card.get("verification", {}).get("processor_response", {}).get("response_code")
    declined = card.get("verification_status") == "NOT_VERIFIED" and response not in (None, "0000")
    code = of_response(response) if declined else None
    return SetupResult(
        status=SetupStatus.DECLINED if declined else SetupStatus.ACTION_REQUIRED,
        provider_ref=provider_ref,
        reference=None,
        decline_code=code,
        hard=is_hard(code),
        method=facts(setup.get("payment_source", {})) if declined else None,
        action_url=None if declined else link(setup, "approve"),
    )


def kept_setup(token: Answer, provider_ref: str) -> SetupResult:
    """What came of an approved set-up token."""
    return SetupResult(
        status=SetupStatus.SUCCEEDED,
        provider_ref=provider_ref,
        reference=None,
        payment_method=token["id"],
        method=facts(token.get("payment_source", {})),
    )


def client_token(answer: Answer, provider_ref: str, client_id: str) -> ClientToken:
    url = link(answer, "payer-action") or link(answer, "approve")
    return ClientToken("paypal", client_id, provider_ref, url)


def link(answer: Answer, rel: str) -> str | None:
    return next((one["href"] for one in answer.get("links", []) if one.get("rel") == rel), None)
