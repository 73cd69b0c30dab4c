"""Where Stripe sends its webhooks to: endpoints that we register there ourselves."""

from typing import TYPE_CHECKING

from tenure.gateways.payments.contract import AnswerLost, ProviderRefused, ProviderUnavailable
from tenure.gateways.payments.endpoints import Endpoint
from tenure.gateways.payments.notifications import REFERENCE
from tenure.gateways.payments.stripe_account import API_VERSION, StripeAccount, once

if TYPE_CHECKING:
    from stripe.params import WebhookEndpointCreateParams

HEARD: "list[str]" = [
    "charge.dispute.closed",
    "charge.dispute.created",
    "charge.dispute.funds_reinstated",
    "charge.dispute.funds_withdrawn",
    "charge.dispute.updated",
    "customer.subscription.created",
    "customer.subscription.deleted",
    "customer.subscription.paused",
    "customer.subscription.resumed",
    "customer.subscription.updated",
    "invoice.marked_uncollectible",
    "invoice.paid",
    "invoice.payment_action_required",
    "invoice.payment_failed",
    "invoice.voided",
    "payment_intent.canceled",
    "payment_intent.payment_failed",
    "payment_intent.processing",
    "payment_intent.requires_action",
    "payment_intent.succeeded",
    "payment_method.automatically_updated",
    "payment_method.detached",
    "payment_method.updated",
    "payout.canceled",
    "payout.failed",
    "payout.paid",
    "refund.created",
    "refund.failed",
    "refund.updated",
    "setup_intent.setup_failed",
    "setup_intent.succeeded",
]
"""What we want to be told of: anything else would only be read and passed over."""


class StripeEndpoints(StripeAccount):
    """The webhook endpoints of one Stripe account."""

    async def register_endpoint(self, url: str, reference: str, key: str) -> Endpoint:
        params: WebhookEndpointCreateParams = {
            "url": url,
            "enabled_events": HEARD,  # type: ignore[typeddict-item]  # a literal type of 250 names
            "api_version": API_VERSION,  # type: ignore[typeddict-item]  # as above
            "metadata": {REFERENCE: reference},
        }
        async with self._asking(AnswerLost):
            made = await self._stripe.webhook_endpoints.create_async(params, once(key))
        if made.secret is None:
            raise ProviderRefused("Stripe returned no secret for this endpoint.", "secret_missing")
        return Endpoint(made.id, made.secret)

    async def endpoints(self, reference: str) -> list[str]:
        return [
            endpoint["id"]
            async for endpoint in self._listed(self._stripe.webhook_endpoints.list_async)
            if (endpoint.get("metadata") or {}).get(REFERENCE) == reference
        ]

    async def remove_endpoint(self, provider_ref: str) -> None:
        try:
            async with self._asking(ProviderUnavailable):
                await self._stripe.webhook_endpoints.delete_async(provider_ref)
        except ProviderRefused as refusal:
            if refusal.code != "resource_missing":
                raise
