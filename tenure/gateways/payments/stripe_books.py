"""Stripe's books: what it lists of charges, refunds, disputes and payouts."""

from collections.abc import AsyncIterator
from datetime import datetime

import stripe

from tenure.gateways.payments import stripe_answers
from tenure.gateways.payments.books import DisputeResult, PayoutResult, RefundListed
from tenure.gateways.payments.contract import ChargeResult, MethodFacts, ProviderRefused, ProviderUnavailable
from tenure.gateways.payments.stripe_account import StripeAccount
from tenure.kit.money import Money

CHARGE_PARTS = ["latest_charge.balance_transaction", "payment_method"]
_OF_CHARGES = frozenset({"charge", "payment"})
"""Kinds of balance transactions whose fee is known with the charge."""


class StripeBooks(StripeAccount):
    """The lists of one Stripe account."""

    async def charges(self, since: datetime, until: datetime) -> AsyncIterator[ChargeResult]:
        parts = [f"data.{part}" for part in CHARGE_PARTS]
        listed = self._listed(self._stripe.payment_intents.list_async, created=_within(since, until), expand=parts)
        async for intent in listed:
            yield stripe_answers.charge_result(intent)

    async def refunds(self, since: datetime, until: datetime) -> AsyncIterator[RefundListed]:
        async for refund in self._listed(self._stripe.refunds.list_async, created=_within(since, until)):
            yield RefundListed(stripe_answers.refund_result(refund), refund.get("payment_intent"))

    async def refunds_of(self, charge_ref: str) -> AsyncIterator[RefundListed]:
        async for refund in self._listed(self._stripe.refunds.list_async, payment_intent=charge_ref):
            yield RefundListed(stripe_answers.refund_result(refund), charge_ref)

    async def disputes(self, since: datetime, until: datetime) -> AsyncIterator[DisputeResult]:
        async for dispute in self._listed(self._stripe.disputes.list_async, created=_within(since, until)):
            yield stripe_answers.dispute_result(dispute)

    async def payouts(self, since: datetime, until: datetime) -> AsyncIterator[PayoutResult]:
        async for payout in self._listed(self._stripe.payouts.list_async, created=_within(since, until)):
            yield stripe_answers.payout_result(payout, await self._fees(payout["id"], payout["currency"]))

    async def dispute(self, provider_ref: str) -> DisputeResult:
        async with self._asking(ProviderUnavailable):
            dispute = await self._stripe.disputes.retrieve_async(provider_ref)
        return stripe_answers.dispute_result(dispute.to_dict())

    async def payout(self, provider_ref: str) -> PayoutResult:
        async with self._asking(ProviderUnavailable):
            payout = await self._stripe.payouts.retrieve_async(provider_ref)
        return stripe_answers.payout_result(payout.to_dict(), await self._fees(payout.id, payout.currency))

    async def method(self, payment_method: str) -> MethodFacts | None:
        try:
            async with self._asking(ProviderUnavailable):
                found = await self._stripe.payment_methods.retrieve_async(payment_method)
        except ProviderRefused as refusal:
            if refusal.code == "resource_missing":
                return None
            raise
        return stripe_answers.method_facts(found.to_dict()) if found.customer else None

    async def _fees(self, payout: str, currency: str) -> Money:
        """What Stripe kept beside the fees of charges: for disputes, refunds, and its own bills."""
        amount = 0
        async for moved in self._listed(self._stripe.balance_transactions.list_async, payout=payout):
            if moved["type"] == "stripe_fee":
                amount -= moved["amount"]
            elif moved["type"] not in _OF_CHARGES:
                amount += moved["fee"]
        return stripe_answers.to_money(amount, currency)


def _within(since: datetime, until: datetime) -> "stripe.params.PaymentIntentListParamsCreated":
    return {"gte": int(since.timestamp()), "lt": int(until.timestamp())}
