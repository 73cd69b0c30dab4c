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


@strawberry.input
class ProviderConnectPaypalInput:
    client_id: str
    secret: str
    webhook_ids: list[str] = strawberry.field(
        description="The ids of its webhooks at PayPal, newest first: they are part of what PayPal signs."
    )
    is_sandbox: bool = strawberry.field(default=False, description="The credentials are of PayPal's own sandbox.")
    merchant_id: str | None = strawberry.field(
        default=None, description="PayPal's id of the business. Classic notices for another one are not believed."
    )
    receiver_email: str | None = strawberry.field(
        default=None, description="The business's e-mail at PayPal. Classic notices for another one are not believed."
    )


@payload(BillingUserError)
class ProviderConnectPaypalPayload:
    provider_account: ProviderAccount | None


@strawberry.type
class ProviderMutation:
    @mutation(Permission.PROVIDERS_WRITE, "Take payments through a Stripe account from now on.")
    async def provider_connect_stripe(
        self, info: Info, input: ProviderConnectStripeInput
    ) -> ProviderConnectStripePayload:
        return ProviderConnectStripePayload(provider_account=await billing.connect_stripe(info.context, input))

    @mutation(Permission.PROVIDERS_WRITE, "Take payments through a PayPal business from now on.")
    async def provider_connect_paypal(
        self, info: Info, input: ProviderConnectPaypalInput
    ) -> ProviderConnectPaypalPayload:
        return ProviderConnectPaypalPayload(provider_account=await billing.connect_paypal(info.context, input))
