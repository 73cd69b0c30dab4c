"""Accounts at payment providers."""

from enum import Enum

import strawberry

from models import payments as rows
from resolvers import billing
from schema.billing_refusals import BillingUserError
from schema.catalogue import Offer
from schema.enums import describe_values
from schema.fields import Info, errors, mutation, payload, query
from schema.paying import PaymentOption, ProviderKind
from schema.scalars import CurrencyCode, Node, shape
from tenure.access import Permission

Renewals = strawberry.enum(
    rows.Renewals,
    description="Who charges each period of a subscription.",
)
describe_values(
    Renewals,
    TENURE="Tenure charges each period.",
    PROVIDER="The payment provider charges each period on its own, and Tenure follows it.",
)


@shape(
    rows.ProviderRule,
    description="A rule for which payments go through an account, and before which other accounts. An empty list "
    "matches everything.",
)
class ProviderRule:
    priority: int = strawberry.field(description="The position among the rules of all accounts. 0 comes first.")
    currencies: list[CurrencyCode] = strawberry.field(description="The currencies of payments.")
    countries: list[str] = strawberry.field(description="The countries of payers, as two-letter codes (ISO 3166-1).")
    is_enabled: bool = strawberry.field(description="Whether the rule applies.")

    @strawberry.field(description="The offers that are paid for.")
    async def offers(self, info: Info) -> list[Offer]:
        return await billing.offers_of(info.context, self)


@shape(
    rows.ProviderAccount,
    description="An account at a payment provider. With `MANUAL`, staff handle transfers and cash themselves. Its "
    "keys are stored encrypted and never shown.",
)
class ProviderAccount(Node):
    kind: ProviderKind = strawberry.field(description="The payment provider.")
    is_default: bool = strawberry.field(description="Whether the account comes first among those without rules.")
    is_enabled: bool = strawberry.field(
        description="Whether new payments can go through the account. Existing subscriptions continue either way."
    )
    renewals: Renewals = strawberry.field(
        description="Who charges each period of subscriptions sold through the account."
    )

    @strawberry.field(
        description="The rules of the account, in order of priority. An account without rules accepts every payment, "
        "after the accounts whose rules match."
    )
    async def rules(self, info: Info) -> list[ProviderRule]:
        return await billing.rules_of(info.context, self)

    @strawberry.field(description="The URL for the provider's webhooks. Null when the provider sends none.")
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
describe_values(
    ProviderErrorCode,
    IN_USE="Another change was faster. Try again.",
    NO_ENDPOINTS="The provider does not support registering webhooks.",
    PROVIDER_REFUSED="The payment provider refused the request.",
    INSTRUCTIONS_REQUIRED="Instructions for payers are missing: a bank account, or text.",
    PRIORITY_INVALID="The priority is out of range.",
    CURRENCY_UNKNOWN="The currency is unknown.",
    COUNTRY_UNKNOWN="The country is unknown.",
    OFFER_UNKNOWN="There is no such offer.",
    TOO_MANY="The account has the maximum number of rules.",
    VALUE_INVALID="A value is not valid.",
)


@strawberry.input
class ProviderConnectStripeInput:
    api_key: str = strawberry.field(description="A secret or restricted API key of the Stripe account.")
    publishable_key: str = strawberry.field(description="The publishable API key of the Stripe account.")
    webhook_secrets: list[str] = strawberry.field(
        default_factory=list,
        description="The signing secrets of an endpoint that was created manually, newest first. "
        "`providerWebhookRegister` creates an endpoint without this.",
    )
    on_behalf_of: str | None = strawberry.field(
        default=None, description="The connected account (`acct_…`), if the keys belong to a platform."
    )


@strawberry.input
class ProviderWebhookRegisterInput:
    provider_account: strawberry.ID = strawberry.field(description="The ID of the provider account.")


@payload(BillingUserError)
class ProviderConnectStripePayload:
    provider_account: ProviderAccount | None = strawberry.field(description="The provider account after the mutation.")


@strawberry.input
class ProviderConnectPaypalInput:
    client_id: str = strawberry.field(description="The client ID of the app at PayPal.")
    secret: str = strawberry.field(description="The client secret of the app at PayPal.")
    webhook_ids: list[str] = strawberry.field(
        description="The IDs of the webhooks at PayPal, newest first. PayPal includes them in what it signs."
    )
    is_sandbox: bool = strawberry.field(default=False, description="Whether the credentials are for PayPal's sandbox.")
    merchant_id: str | None = strawberry.field(
        default=None,
        description="The merchant ID at PayPal. Classic notifications (IPN) for any other merchant are rejected.",
    )
    receiver_email: str | None = strawberry.field(
        default=None,
        description="The business's email address at PayPal. Classic notifications (IPN) for any other address are "
        "rejected.",
    )
    renewals: Renewals = strawberry.field(
        default=rows.Renewals.TENURE,
        description="Who charges each period of recurring purchases. With `PROVIDER`, a purchase becomes a "
        "subscription at PayPal.",
    )


@payload(BillingUserError)
class ProviderConnectPaypalPayload:
    provider_account: ProviderAccount | None = strawberry.field(description="The provider account after the mutation.")


@strawberry.input
class ProviderConnectManualInput:
    account_holder: str | None = strawberry.field(default=None, description="The holder of the bank account.")
    iban: str | None = strawberry.field(default=None, description="The IBAN of the bank account.")
    bic: str | None = strawberry.field(default=None, description="The BIC of the bank.")
    bank: str | None = strawberry.field(default=None, description="The name of the bank.")
    instructions: str | None = strawberry.field(
        default=None,
        description="Other instructions for payers, such as where cash is accepted or to whom checks are made out.",
    )


@strawberry.input
class ProviderRuleInput:
    priority: int = strawberry.field(default=0, description="The position among the rules of all accounts: 0 to 1000.")
    currencies: list[CurrencyCode] = strawberry.field(
        default_factory=list, description="Only payments in these currencies. Empty means all."
    )
    countries: list[str] = strawberry.field(
        default_factory=list,
        description="Only payers in these countries, as two-letter codes such as `DE`. Empty means all.",
    )
    offers: list[strawberry.ID] = strawberry.field(
        default_factory=list, description="Only payments for these offers. Empty means all."
    )
    is_enabled: bool = strawberry.field(default=True, description="Whether the rule applies.")


@strawberry.input
class ProviderRulesSetInput:
    provider_account: strawberry.ID = strawberry.field(description="The ID of the provider account.")
    rules: list[ProviderRuleInput] = strawberry.field(
        description="The rules, which replace all existing rules of the account."
    )


@strawberry.input
class ProviderEnableInput:
    provider_account: strawberry.ID = strawberry.field(description="The ID of the provider account.")


@strawberry.input
class ProviderDisableInput:
    provider_account: strawberry.ID = strawberry.field(description="The ID of the provider account.")


@payload(ProviderUserError)
class ProviderConnectManualPayload:
    provider_account: ProviderAccount | None = strawberry.field(description="The provider account after the mutation.")


@payload(ProviderUserError)
class ProviderRulesSetPayload:
    provider_account: ProviderAccount | None = strawberry.field(description="The provider account after the mutation.")


@payload(ProviderUserError)
class ProviderEnablePayload:
    provider_account: ProviderAccount | None = strawberry.field(description="The provider account after the mutation.")


@payload(ProviderUserError)
class ProviderDisablePayload:
    provider_account: ProviderAccount | None = strawberry.field(description="The provider account after the mutation.")


@payload(ProviderUserError)
class ProviderWebhookRegisterPayload:
    provider_account: ProviderAccount | None = strawberry.field(description="The provider account after the mutation.")


@strawberry.type
class ProviderQuery:
    @query(Permission.PROVIDERS_WRITE, "The business's accounts at payment providers, oldest first.")
    async def provider_accounts(self, info: Info) -> list[ProviderAccount]:
        return await billing.list_providers(info.context)

    @query(
        Permission.SIGNED_IN,
        "The ways in which an invoice can be paid, in order of preference. With `MANUAL`, the payer sends the money.",
    )
    async def payment_options(self, info: Info, invoice: strawberry.ID) -> list[PaymentOption]:
        return await billing.options_of(info.context, invoice)


@strawberry.type
class ProviderMutation:
    @mutation(
        Permission.PROVIDERS_WRITE,
        "Lets payers choose to pay by transfer, in cash or by check; staff record what was received. The input is "
        "stored as settings of the business, which also requires `SETTINGS_WRITE`.",
        emits=["provider.connected", "setting.changed"],
    )
    async def provider_connect_manual(
        self, info: Info, input: ProviderConnectManualInput
    ) -> ProviderConnectManualPayload:
        return ProviderConnectManualPayload(provider_account=await billing.connect_manual(info.context, input))

    @mutation(
        Permission.PROVIDERS_WRITE,
        "Replaces the rules of an account.",
        emits=["provider.rules_set"],
    )
    async def provider_rules_set(self, info: Info, input: ProviderRulesSetInput) -> ProviderRulesSetPayload:
        return ProviderRulesSetPayload(provider_account=await billing.set_provider_rules(info.context, input))

    @mutation(
        Permission.PROVIDERS_WRITE,
        "Enables an account: new payments can go through it again, according to its rules.",
        emits=["provider.enabled"],
    )
    async def provider_enable(self, info: Info, input: ProviderEnableInput) -> ProviderEnablePayload:
        return ProviderEnablePayload(provider_account=await billing.enable_provider(info.context, input))

    @mutation(
        Permission.PROVIDERS_WRITE,
        "Disables an account for new payments. Its saved payment methods are still charged, and its payments can "
        "still be refunded.",
        emits=["provider.disabled"],
    )
    async def provider_disable(self, info: Info, input: ProviderDisableInput) -> ProviderDisablePayload:
        return ProviderDisablePayload(provider_account=await billing.disable_provider(info.context, input))

    @mutation(
        Permission.PROVIDERS_WRITE,
        "Connects a Stripe account, which takes payments starting now.",
        emits=["provider.connected"],
    )
    async def provider_connect_stripe(
        self, info: Info, input: ProviderConnectStripeInput
    ) -> ProviderConnectStripePayload:
        return ProviderConnectStripePayload(provider_account=await billing.connect_stripe(info.context, input))

    @mutation(
        Permission.PROVIDERS_WRITE,
        "Connects a PayPal business account, which takes payments starting now.",
        emits=["provider.connected"],
    )
    async def provider_connect_paypal(
        self, info: Info, input: ProviderConnectPaypalInput
    ) -> ProviderConnectPaypalPayload:
        return ProviderConnectPaypalPayload(provider_account=await billing.connect_paypal(info.context, input))

    @mutation(
        Permission.PROVIDERS_WRITE,
        "Registers this server's webhook endpoint with the provider and stores the signing secret. Calling it again "
        "rotates the secret: the previous one remains valid for 24 hours.",
    )
    async def provider_webhook_register(
        self, info: Info, input: ProviderWebhookRegisterInput
    ) -> ProviderWebhookRegisterPayload:
        return ProviderWebhookRegisterPayload(provider_account=await billing.register_webhook(info.context, input))
