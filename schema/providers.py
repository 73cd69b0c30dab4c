"""Accounts at payment providers."""

import strawberry

from models import payments as rows
from resolvers import billing
from schema.billing import BillingUserError
from schema.fields import Info, mutation, payload
from schema.scalars import Node, shape
from tenure.access import Permission

ProviderKind = strawberry.enum(rows.ProviderKind, description="Who moves the money.")


@shape(rows.ProviderAccount, description="An account at a payment provider. Its keys are sealed and never shown.")
class ProviderAccount(Node):
    kind: ProviderKind
    is_default: bool


@strawberry.input
class ProviderConnectStripeInput:
    api_key: str
    publishable_key: str
    webhook_secrets: list[str] = strawberry.field(
        description="The signing secrets of its webhook endpoint, newest first."
    )


@payload(BillingUserError)
class ProviderConnectStripePayload:
    provider_account: ProviderAccount | None


@strawberry.type
class ProviderMutation:
    @mutation(Permission.PROVIDERS_WRITE, "Take payments through a Stripe account from now on.")
    async def provider_connect_stripe(
        self, info: Info, input: ProviderConnectStripeInput
    ) -> ProviderConnectStripePayload:
        return ProviderConnectStripePayload(provider_account=await billing.connect_stripe(info.context, input))
