"""Payments of PayPal's own subscriptions. They belong to no order: we name them by what PayPal took, behind `sale-`."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

from tenure.gateways.payments import paypal_answers, paypal_money, paypal_search
from tenure.gateways.payments.books import RefundListed
from tenure.gateways.payments.contract import ChargeResult, ChargeStatus, NotThere, ProviderUnavailable, RefundResult
from tenure.gateways.payments.paypal_account import Account, Answer
from tenure.kit import clock

_SALE = "sale-"
CAPTURES = "/v2/payments/captures"


def charge_ref(capture: str) -> str:
    return _SALE + capture


def capture_of(charge: str) -> str | None:
    """PayPal's id of the payment; None for what is an order."""
    return charge.removeprefix(_SALE) if charge.startswith(_SALE) else None


async def look(account: Account, capture: str) -> ChargeResult:
    """How such a payment stands."""
    return result(await account.look(f"{CAPTURES}/{capture}", account.until()))


def result(taken: Answer) -> ChargeResult:
    """How such a payment stands. Its reference is its subscription's."""
    status = paypal_answers.CAPTURES.get(taken["status"], ChargeStatus.PENDING)
    return ChargeResult(
        status=status,
        provider_ref=charge_ref(taken["id"]),
        reference=paypal_answers.reference(taken.get("custom_id")),
        money=paypal_money.read(taken["amount"]),
        fee=paypal_answers.fee(taken) if status is ChargeStatus.SUCCEEDED else None,
        decline_code="wallet_declined" if status is ChargeStatus.DECLINED else None,
    )


async def refunds(account: Account, capture: str) -> AsyncIterator[RefundListed]:
    """Every refund of such a payment that the search of transactions shows."""
    taken = await account.look(f"{CAPTURES}/{capture}", account.until())
    began = datetime.fromisoformat(taken["create_time"].replace("Z", "+00:00"))
    async for info in paypal_search.refunds(account, began, clock.now() + timedelta(seconds=1)):
        if info.get("paypal_reference_id") == capture:
            yield RefundListed(await refund(account, info), charge_ref(capture))


async def find_refund(account: Account, reference: str, capture: str) -> RefundResult | None:
    """The refund with our reference. Raises ProviderUnavailable where it is too early to say that there is none."""
    async for listed in refunds(account, capture):
        if listed.refund.reference == reference:
            return listed.refund
    if paypal_search.may_be_late(reference, clock.now()):
        raise ProviderUnavailable(f"PayPal's search may not show {reference} yet")
    return None


async def refund(account: Account, info: Answer) -> RefundResult:
    """A refund as it stands; one that was made by older means is as the search has it."""
    try:
        answer = await account.look(f"/v2/payments/refunds/{info['transaction_id']}", account.until())
    except NotThere:
        answer = _as_found(info)
    return paypal_answers.refund_result(answer)


def _as_found(info: Answer) -> Answer:
    money = info["transaction_amount"]
    return {
        "id": info["transaction_id"],
        "status": "COMPLETED" if info.get("transaction_status") == "S" else "PENDING",
        "amount": {**money, "value": money["value"].removeprefix("-")},
        "custom_id": info.get("custom_field"),
    }
