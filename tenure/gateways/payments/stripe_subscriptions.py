"""Subscriptions that Stripe drives: read, listed, paused and brought to an end."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

from tenure.gateways.payments import stripe_answers, stripe_managed
from tenure.gateways.payments.contract import AnswerLost, NotThere, ProviderRefused, ProviderUnavailable
from tenure.gateways.payments.managed import ManagedCharge, ManagedSubscription
from tenure.gateways.payments.stripe_account import StripeAccount, once
from tenure.gateways.payments.stripe_books import CHARGE_PARTS

PARTS = ["customer", "items.data.price.product"]
DRAFTED = timedelta(days=3)
"""How long an invoice may be a draft before its first charge: an hour as a rule, three days while webhooks fail."""
_LISTED = [f"data.{part}" for part in ("customer", "items.data.price")]
"""Four levels deep at most: a list's products are asked for one by one."""


class StripeSubscriptions(StripeAccount):
    """The subscriptions of one Stripe account. What each has been charged stands in its invoices."""

    async def subscription(self, provider_ref: str) -> ManagedSubscription:
        try:
            async with self._asking(ProviderUnavailable):
                found = await self._stripe.subscriptions.retrieve_async(provider_ref, {"expand": PARTS})
        except ProviderRefused as refusal:
            if refusal.code == "resource_missing":
                raise NotThere(refusal.message, refusal.code) from refusal
            raise
        return stripe_managed.subscription(found.to_dict())

    async def subscriptions(self, since: datetime | None = None) -> AsyncIterator[ManagedSubscription]:
        made = {"created": {"gte": int(since.timestamp())}} if since is not None else {}
        async for found in self._listed(self._stripe.subscriptions.list_async, expand=_LISTED, **made):
            told = stripe_managed.subscription(found)
            if told.status not in stripe_managed.OVER:
                yield told

    async def charges_of_subscription(self, provider_ref: str, since: datetime) -> AsyncIterator[ManagedCharge]:
        drafted = {"gte": int((since - DRAFTED).timestamp())}
        asked = {"subscription": provider_ref, "created": drafted, "expand": ["data.payments"]}
        # Stripe lists the newest first.
        invoices = [one async for one in self._listed(self._stripe.invoices.list_async, **asked)]
        for invoice in reversed(invoices):
            for intent in stripe_managed.intents_of(invoice):
                charge = stripe_managed.charge(provider_ref, invoice, await self._intent(intent))
                if charge.created >= since.replace(microsecond=0):  # Stripe knows no parts of a second
                    yield charge

    async def _intent(self, provider_ref: str) -> stripe_answers.Answer:
        async with self._asking(ProviderUnavailable):
            intent = await self._stripe.payment_intents.retrieve_async(provider_ref, {"expand": CHARGE_PARTS})
        return intent.to_dict()

    async def cancel_subscription(self, provider_ref: str, key: str, *, at_end: bool) -> ManagedSubscription:
        async with self._asking(AnswerLost):
            if at_end:
                changed = await self._stripe.subscriptions.update_async(
                    provider_ref,
                    {"cancel_at_period_end": True, "proration_behavior": "none", "expand": PARTS},
                    once(key),
                )
            else:
                changed = await self._stripe.subscriptions.cancel_async(
                    provider_ref, {"invoice_now": False, "prorate": False, "expand": PARTS}, once(key)
                )
        return stripe_managed.subscription(changed.to_dict())

    async def suspend_subscription(self, provider_ref: str, key: str) -> ManagedSubscription:
        async with self._asking(AnswerLost):
            changed = await self._stripe.subscriptions.update_async(
                provider_ref, {"pause_collection": {"behavior": "void"}, "expand": PARTS}, once(key)
            )
        return stripe_managed.subscription(changed.to_dict())

    async def activate_subscription(self, provider_ref: str, key: str) -> ManagedSubscription:
        async with self._asking(AnswerLost):
            changed = await self._stripe.subscriptions.update_async(
                provider_ref, {"pause_collection": "", "expand": PARTS}, once(key)
            )
        return stripe_managed.subscription(changed.to_dict())
