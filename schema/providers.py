"""Accounts at payment providers."""

from enum import Enum

import strawberry

from models import payments as rows
from resolvers import billing
from schema.billing import BillingUserError
from schema.fields import Info, errors, mutation, payload
from schema.scalars import Node, shape
from tenure.access import Permission

ProviderKind = strawberry.enum(rows.ProviderKind, description="Who moves the money.")
Renewals = strawberry.enum(
    rows.Renewals,
    description="Who draws each period of what is sold: TENURE does; or the PROVIDER by itself, and we follow it.",
)


@shape(rows.ProviderAccount, description="An account at a payment provider. Its keys are sealed and never shown.")
class ProviderAccount(Node):
    kind: ProviderKind
    is_default: bool
    renewals: Renewals = strawberry.field(description="Who draws each period of what is sold through it.")

    @strawberry.field(description="Where it sends its webhooks to; null where nobody sends any.")
    def webhook_url(self, info: Info) -> str | None:
        return billing.webhook_url(info.context, self)


class ProviderErrorCode(Enum):
    IN_USE = "IN_USE"
    NO_ENDPOINTS = "NO_ENDPOINTS"
    PROVIDER_REFUSED = "PROVIDER_REFUSED"


ProviderUserError = errors("Provider", ProviderErrorCode)


@strawberry.input
class ProviderConnectStripeInput:
    api_key: str
    publishable_key: str
    webhook_secrets: list[str] = strawberry.field(
        default_factory=list,
        description="The signing secrets of an endpoint that was made by hand, newest first. "
        "`providerWebhookRegister` makes one without.",
    )
    on_behalf_of: str | None = strawberry.field(
        default=None, description="The connected account (`acct_…`), where the keys are a platform's."
    )


@strawberry.input
class ProviderWebhookRegisterInput:
    provider_account: strawberry.ID


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
    renewals: Renewals = strawberry.field(
        default=rows.Renewals.TENURE,
        description="Who draws each period of what recurs. PROVIDER: a purchase becomes one of PayPal's subscriptions.",
    )


@payload(BillingUserError)
class ProviderConnectPaypalPayload:
    provider_account: ProviderAccount | None


@payload(ProviderUserError)
class ProviderWebhookRegisterPayload:
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

    @mutation(
        Permission.PROVIDERS_WRITE,
        "Have the provider send its webhooks to us, and keep the secret that signs them. Again, it rotates the secret: "
        "the one before is good for another 24 hours.",
    )
    async def provider_webhook_register(
        self, info: Info, input: ProviderWebhookRegisterInput
    ) -> ProviderWebhookRegisterPayload:
        return ProviderWebhookRegisterPayload(provider_account=await billing.register_webhook(info.context, input))
