"""Accounts at payment providers."""

from enum import Enum

import strawberry

from models import payments as rows
from resolvers import billing
from schema.billing_refusals import BillingUserError
from schema.catalogue import Offer
from schema.fields import Info, errors, mutation, payload, query
from schema.paying import PaymentOption, ProviderKind
from schema.scalars import CurrencyCode, Node, shape
from tenure.access import Permission

Renewals = strawberry.enum(
    rows.Renewals,
    description="Who draws each period of what is sold: TENURE does; or the PROVIDER by itself, and we follow it.",
)


@shape(
    rows.ProviderRule, description="What may be paid through an account, and before which others. Empty: everything."
)
class ProviderRule:
    priority: int = strawberry.field(description="Its place among the rules of all accounts: 0 comes first.")
    currencies: list[CurrencyCode]
    countries: list[str] = strawberry.field(description="Of who pays, as two letters of ISO 3166-1.")
    is_enabled: bool

    @strawberry.field
    async def offers(self, info: Info) -> list[Offer]:
        return await billing.offers_of(info.context, self)


@shape(
    rows.ProviderAccount,
    description="An account at a payment provider; MANUAL: staff, who look after transfers and cash themselves. "
    "Its keys are sealed and never shown.",
)
class ProviderAccount(Node):
    kind: ProviderKind
    is_default: bool = strawberry.field(description="It comes first among those without rules.")
    is_enabled: bool = strawberry.field(description="New payments may go through it. What runs there goes on anyway.")
    renewals: Renewals = strawberry.field(description="Who draws each period of what is sold through it.")

    @strawberry.field(description="The first one first. Without any it takes everything, after those whose rules fit.")
    async def rules(self, info: Info) -> list[ProviderRule]:
        return await billing.rules_of(info.context, self)

    @strawberry.field(description="Where it sends its webhooks to; null where nobody sends any.")
    def webhook_url(self, info: Info) -> str | None:
        return billing.webhook_url(info.context, self)


class ProviderErrorCode(Enum):
    IN_USE = "IN_USE"
    NO_ENDPOINTS = "NO_ENDPOINTS"
    PROVIDER_REFUSED = "PROVIDER_REFUSED"
    INSTRUCTIONS_REQUIRED = "INSTRUCTIONS_REQUIRED"
    PRIORITY_INVALID = "PRIORITY_INVALID"
    CURRENCY_UNKNOWN = "CURRENCY_UNKNOWN"
    COUNTRY_UNKNOWN = "COUNTRY_UNKNOWN"
    OFFER_UNKNOWN = "OFFER_UNKNOWN"
    TOO_MANY = "TOO_MANY"
    VALUE_INVALID = "VALUE_INVALID"


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


@strawberry.input
class ProviderConnectManualInput:
    account_holder: str | None = strawberry.field(default=None, description="Whose bank account it is.")
    iban: str | None = None
    bic: str | None = None
    bank: str | None = None
    instructions: str | None = strawberry.field(
        default=None, description="What else payers have to know: where cash is taken, whom a cheque is for."
    )


@strawberry.input
class ProviderRuleInput:
    priority: int = strawberry.field(default=0, description="Its place among the rules of all accounts, 0 to 1000.")
    currencies: list[CurrencyCode] = strawberry.field(default_factory=list, description="Empty: all.")
    countries: list[str] = strawberry.field(default_factory=list, description="Of who pays, such as DE. Empty: all.")
    offers: list[strawberry.ID] = strawberry.field(default_factory=list, description="Empty: all.")
    is_enabled: bool = True


@strawberry.input
class ProviderRulesSetInput:
    provider_account: strawberry.ID
    rules: list[ProviderRuleInput] = strawberry.field(description="All of its rules from now on.")


@strawberry.input
class ProviderEnableInput:
    provider_account: strawberry.ID


@strawberry.input
class ProviderDisableInput:
    provider_account: strawberry.ID


@payload(ProviderUserError)
class ProviderConnectManualPayload:
    provider_account: ProviderAccount | None


@payload(ProviderUserError)
class ProviderRulesSetPayload:
    provider_account: ProviderAccount | None


@payload(ProviderUserError)
class ProviderEnablePayload:
    provider_account: ProviderAccount | None


@payload(ProviderUserError)
class ProviderDisablePayload:
    provider_account: ProviderAccount | None


@payload(ProviderUserError)
class ProviderWebhookRegisterPayload:
    provider_account: ProviderAccount | None


@strawberry.type
class ProviderQuery:
    @query(Permission.PROVIDERS_WRITE, "The business's accounts at payment providers, the oldest first.")
    async def provider_accounts(self, info: Info) -> list[ProviderAccount]:
        return await billing.list_providers(info.context)

    @query(
        Permission.SIGNED_IN,
        "Who can be asked for the money of an invoice, the first one first. MANUAL: the payer sends it.",
    )
    async def payment_options(self, info: Info, invoice: strawberry.ID) -> list[PaymentOption]:
        return await billing.options_of(info.context, invoice)


@strawberry.type
class ProviderMutation:
    @mutation(
        Permission.PROVIDERS_WRITE,
        "Let payers choose to pay by transfer, in cash or by cheque; staff say what came. What is given is set as the "
        "business's settings, for which one has to hold SETTINGS_WRITE too.",
        emits=["provider.connected", "setting.changed"],
    )
    async def provider_connect_manual(
        self, info: Info, input: ProviderConnectManualInput
    ) -> ProviderConnectManualPayload:
        return ProviderConnectManualPayload(provider_account=await billing.connect_manual(info.context, input))

    @mutation(
        Permission.PROVIDERS_WRITE,
        "These are the rules of an account from now on, instead of those before.",
        emits=["provider.rules_set"],
    )
    async def provider_rules_set(self, info: Info, input: ProviderRulesSetInput) -> ProviderRulesSetPayload:
        return ProviderRulesSetPayload(provider_account=await billing.set_provider_rules(info.context, input))

    @mutation(
        Permission.PROVIDERS_WRITE,
        "Let new payments go through an account again, as its rules say.",
        emits=["provider.enabled"],
    )
    async def provider_enable(self, info: Info, input: ProviderEnableInput) -> ProviderEnablePayload:
        return ProviderEnablePayload(provider_account=await billing.enable_provider(info.context, input))

    @mutation(
        Permission.PROVIDERS_WRITE,
        "Let nothing new go through an account. Methods that it keeps are charged on, and its payments refunded.",
        emits=["provider.disabled"],
    )
    async def provider_disable(self, info: Info, input: ProviderDisableInput) -> ProviderDisablePayload:
        return ProviderDisablePayload(provider_account=await billing.disable_provider(info.context, input))

    @mutation(
        Permission.PROVIDERS_WRITE,
        "Take payments through a Stripe account from now on.",
        emits=["provider.connected"],
    )
    async def provider_connect_stripe(
        self, info: Info, input: ProviderConnectStripeInput
    ) -> ProviderConnectStripePayload:
        return ProviderConnectStripePayload(provider_account=await billing.connect_stripe(info.context, input))

    @mutation(
        Permission.PROVIDERS_WRITE,
        "Take payments through a PayPal business from now on.",
        emits=["provider.connected"],
    )
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
