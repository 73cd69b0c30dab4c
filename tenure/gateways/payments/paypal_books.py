"""PayPal's books: what its search of transactions has of charges and refunds, up to 3 hours late; and disputes.

The search names no order, so that each charge is looked up: two calls for one. Charges that took nothing are not in it,
and payouts are not told of anywhere.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

from tenure.gateways.payments import paypal_answers, paypal_money, paypal_sales, paypal_search
from tenure.gateways.payments.books import ContestStatus, DisputeResult, PayoutResult, RefundListed
from tenure.gateways.payments.contract import ChargeResult, ChargeStatus, MethodFacts, NotThere
from tenure.gateways.payments.paypal_account import Account, Answer, checked
from tenure.kit.money import Money

_ORDERS, _DISPUTES = "/v2/checkout/orders", "/v1/customer/disputes"
_AT_ONCE = 8
_PAGE = 50
_KEPT_BY_PAYER = frozenset({"RESOLVED_BUYER_FAVOUR", "ACCEPTED"})


class PayPalBooks:
    """The books of one PayPal business."""

    _account: Account

    async def charges(self, since: datetime, until: datetime) -> AsyncIterator[ChargeResult]:
        """Every charge that the search shows, each looked up."""
        found = [info async for info in paypal_search.payments(self._account, since, until) if _is_ours(info, until)]
        for start in range(0, len(found), _AT_ONCE):
            for charge in await asyncio.gather(*map(self._charge, found[start : start + _AT_ONCE])):
                yield charge

    async def _charge(self, info: Answer) -> ChargeResult:
        try:
            taken = await self._look(f"{paypal_sales.CAPTURES}/{checked(info['transaction_id'])}")
        except NotThere:
            return _as_found(info)
        order = paypal_search.order_of(taken)
        if order is None:
            return paypal_sales.result(taken)
        try:
            return paypal_answers.charge_result(await self._look(f"{_ORDERS}/{checked(order)}"))
        except NotThere:  # PayPal lets go of an order long before its money
            reference = paypal_answers.reference(taken.get("custom_id"))
            return replace(paypal_sales.result(taken), provider_ref=order, reference=reference)

    async def refunds(self, since: datetime, until: datetime) -> AsyncIterator[RefundListed]:
        """Every refund that the search shows."""
        async for info in paypal_search.refunds(self._account, since, until):
            refund = await paypal_sales.refund(self._account, info)
            yield RefundListed(refund, await self._charge_of(info.get("paypal_reference_id")))

    async def _charge_of(self, capture: str | None) -> str | None:
        """What we call the charge that a capture belongs to."""
        if not capture:
            return None
        try:
            taken = await self._look(f"{paypal_sales.CAPTURES}/{checked(capture)}")
        except NotThere:
            return paypal_sales.charge_ref(capture)
        return paypal_search.order_of(taken) or paypal_sales.charge_ref(capture)

    async def refunds_of(self, charge_ref: str) -> AsyncIterator[RefundListed]:
        """Those of an order at once; those of a subscription's payment by the search."""
        capture = paypal_sales.capture_of(charge_ref)
        if capture is not None:
            async for listed in paypal_sales.refunds(self._account, checked(capture)):
                yield listed
            return
        order = await self._look(f"{_ORDERS}/{checked(charge_ref)}")
        for refund in paypal_answers.refunds(order):
            yield RefundListed(paypal_answers.refund_result(refund), charge_ref)

    async def disputes(self, since: datetime, until: datetime) -> AsyncIterator[DisputeResult]:
        """Every dispute of the time. PayPal lists those of the last 180 days."""
        asked = {"start_time": since.strftime("%Y-%m-%dT%H:%M:%S.000Z"), "page_size": _PAGE}
        path: str | None = f"{_DISPUTES}?{urlencode(asked)}"
        while path is not None:
            page = await self._look(path)
            for one in page.get("items", []):
                if datetime.fromisoformat(one["create_time"].replace("Z", "+00:00")) < until:
                    yield await self.dispute(one["dispute_id"])
            path = _next(page)

    async def dispute(self, provider_ref: str) -> DisputeResult:
        found = await self._look(f"{_DISPUTES}/{checked(provider_ref)}")
        disputed: Answer = (found.get("disputed_transactions") or [{}])[0]
        charge = await self._charge_of(disputed.get("seller_transaction_id"))
        due = found.get("seller_response_due_date")
        return DisputeResult(
            status=_standing(found),
            provider_ref=found["dispute_id"],
            charge_ref=charge,
            money=paypal_money.read(found["dispute_amount"]),
            reason=found["reason"].lower(),
            stage=found.get("dispute_life_cycle_stage", found["status"]).lower(),
            due_by=datetime.fromisoformat(due.replace("Z", "+00:00")) if due else None,
        )

    async def payouts(self, since: datetime, until: datetime) -> AsyncIterator[PayoutResult]:
        """None: what leaves a PayPal balance for a bank is not told of."""
        for nothing in list[PayoutResult]():
            yield nothing

    async def payout(self, provider_ref: str) -> PayoutResult:
        raise NotThere("PayPal does not report payouts.", "PAYOUTS_NOT_TOLD")

    async def method(self, payment_method: str) -> MethodFacts | None:
        """A payment token, as long as PayPal keeps it."""
        try:
            token = await self._look(f"/v3/vault/payment-tokens/{checked(payment_method)}")
        except NotThere:
            return None
        return paypal_answers.facts(token.get("payment_source", {}))

    async def _look(self, path: str) -> Answer:
        return await self._account.look(path, self._account.until())


def _is_ours(info: Answer, until: datetime) -> bool:
    """Money that came, before the end of the time: what was sent is written with a minus."""
    made = datetime.fromisoformat(info["transaction_initiation_date"].replace("Z", "+00:00"))
    return made < until and not info["transaction_amount"]["value"].startswith("-")


def _as_found(info: Answer) -> ChargeResult:
    """Money that came another way than ours: it is as the search has it."""
    is_there = info.get("transaction_status") in ("S", "V")
    return ChargeResult(
        status=ChargeStatus.SUCCEEDED if is_there else ChargeStatus.PENDING,
        provider_ref=paypal_sales.charge_ref(info["transaction_id"]),
        reference=None,
        money=paypal_money.read(info["transaction_amount"]),
        fee=_fee(info) if is_there else None,
    )


def _fee(info: Answer) -> Money | None:
    """It is written as what is taken away."""
    fee: dict[str, Any] | None = info.get("fee_amount")
    return -paypal_money.read(fee) if fee else None


def _standing(found: Answer) -> ContestStatus:
    """While PayPal only asks, it has taken nothing; what is given back then is a refund."""
    if found.get("dispute_life_cycle_stage") == "INQUIRY":
        return ContestStatus.INQUIRY
    if found["status"] != "RESOLVED":
        return ContestStatus.OPEN
    outcome = found.get("dispute_outcome", {}).get("outcome_code")
    return ContestStatus.LOST if outcome in _KEPT_BY_PAYER else ContestStatus.WON


def _next(page: Answer) -> str | None:
    """The path of the next page, on the host that we ask anyway."""
    link = paypal_answers.link(page, "next")
    parts = urlsplit(link) if link else None
    return f"{_DISPUTES}?{parts.query}" if parts else None
