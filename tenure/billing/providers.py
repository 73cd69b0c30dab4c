"""A tenant's accounts at payment providers, opened."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

from models import database
from models.payments import ProviderAccount, ProviderCustomer, ProviderKind, ProviderRule, Renewals
from tenure import jobs
from tenure.billing import seller
from tenure.billing.by_hand import ManualPayments
from tenure.context import Context
from tenure.events import ProviderConnected, emit
from tenure.gateways.payments.arrivals import HasPages, HasScript
from tenure.gateways.payments.contract import PaymentProvider
from tenure.gateways.payments.sandbox import SandboxPayments
from tenure.kit import clock, ids
from tenure.kit.refusals import NotFound, Refused
from tenure.settings import changing, places
from tenure.settings.changing import Wish
from tenure.transactions import transactional

_PAYPAL = ("client_id", "secret", "is_sandbox", "merchant_id", "email")
"""What opens a business at PayPal, by the names that `Payments.paypal` has for it."""
_FIELDS = dict(
    zip((one.key for one in seller.BY_HAND), ("accountHolder", "iban", "bic", "bank", "instructions"), strict=True)
)
"""Where the mutation says what."""
_AT_ONCE = Refused("IN_USE", "Someone else made a change at the same time. Try again.")
HOURLY, DAILY = "reconciliation.hourly", "reconciliation.daily"
"""What is on the agenda of every account at a provider: to compare its books with ours."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A provider account and the adapter that speaks to it."""

    account: ProviderAccount
    adapter: PaymentProvider
    webhook_secrets: tuple[str, ...]


async def default(ctx: Context) -> Opened:
    """The account that new payments go through where no rule says otherwise: see `routing`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        account = await ProviderAccount.of(ctx.tenant).get_or_none(is_default=True)
    if account is None:
        raise Refused("NO_PROVIDER", "This site can't accept payments yet.")
    return opened(ctx, account)


async def named(ctx: Context, account_id: UUID) -> Opened:
    """The account that a payment went through."""
    async with database.for_tenant(ctx.tenant, reading=True):
        return opened(ctx, await ProviderAccount.named(ctx.tenant, account_id))


def opened(ctx: Context, account: ProviderAccount) -> Opened:
    """The adapter that speaks to it."""
    if account.kind is ProviderKind.MANUAL:
        return Opened(account, ManualPayments(ctx, account.id), ())
    credentials: dict[str, Any] = json.loads(ctx.services.config.keyring.unseal(account.sealed_credentials))
    secrets = tuple(credentials["webhook_secrets"])
    payments = ctx.services.payments
    adapter: PaymentProvider
    if account.kind is ProviderKind.SANDBOX:
        adapter = payments.sandbox(str(account.id), secrets[0], pages=f"{ctx.origin}/sandbox")
    elif account.kind is ProviderKind.PAYPAL:
        adapter = payments.paypal(**{name: credentials[name] for name in _PAYPAL})
    else:
        adapter = payments.stripe(
            credentials["api_key"], credentials["publishable_key"], credentials.get("on_behalf_of")
        )
    return Opened(account, adapter, secrets)


def approved_at(provider: Opened) -> str | None:
    """The origin on which a payer approves, where that is PayPal's."""
    return provider.adapter.pages if isinstance(provider.adapter, HasPages) else None


def scripted(provider: Opened) -> HasScript | None:
    """The provider, where its own script asks for the way to pay on our pages."""
    return provider.adapter if isinstance(provider.adapter, HasScript) else None


async def sandbox(ctx: Context, account_id: UUID) -> SandboxPayments:
    """An account in the sandbox, for its hosted pages. Raises `NotFound` of any other."""
    adapter = (await named(ctx, account_id)).adapter
    if not isinstance(adapter, SandboxPayments):
        raise NotFound
    return adapter


async def customer(ctx: Context, provider: Opened, account_id: UUID, email: str) -> str:
    """What the provider calls our account; made there once, whoever asks first."""
    async with database.for_tenant(ctx.tenant, reading=True):
        known = await known_customer(ctx, provider, account_id)
    if known is not None:
        return known
    reference = await provider.adapter.ensure_customer(customer_key(account_id), str(account_id), email)
    await remember_customer(ctx.claiming(None), provider.account.id, account_id, reference)
    return reference


def customer_key(account_id: UUID) -> str:
    """The key under which an account becomes a provider's customer."""
    return f"customer:{account_id}"


async def known_customer(ctx: Context, provider: Opened, account_id: UUID) -> str | None:
    """What the provider calls our account, where it has been told of it."""
    customers = ProviderCustomer.of(ctx.tenant)
    known = await customers.get_or_none(provider_account_id=provider.account.id, account_id=account_id)
    return known.reference if known else None


async def known_customers(ctx: Context, account_ids: Sequence[UUID]) -> dict[tuple[UUID, UUID], str]:
    """What providers call our accounts, by the provider's account and ours, in the open transaction."""
    found = await database.fetch(
        "SELECT provider_account_id, account_id, reference FROM provider_customer "
        "WHERE tenant_id = $1 AND account_id = ANY($2::uuid[])",
        ctx.tenant,
        list(account_ids),
    )
    return {(row["provider_account_id"], row["account_id"]): row["reference"] for row in found}


@transactional
async def remember_customer(ctx: Context, provider_account_id: UUID, account_id: UUID, reference: str) -> None:
    """What the provider calls our account, unless it is known by another name there."""
    await database.execute(
        "INSERT INTO provider_customer (tenant_id, id, provider_account_id, account_id, reference) "
        "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (tenant_id, provider_account_id, account_id) DO NOTHING",
        ctx.tenant,
        ids.new(),
        provider_account_id,
        account_id,
        reference,
    )


async def connect_stripe(
    ctx: Context, api_key: str, publishable_key: str, webhook_secrets: list[str], on_behalf_of: str | None = None
) -> ProviderAccount:
    """Take payments through a Stripe account from now on. What runs elsewhere goes on there.

    `on_behalf_of` is the connected account that the keys, a platform's, act for.
    """
    credentials = {
        "api_key": api_key,
        "publishable_key": publishable_key,
        "webhook_secrets": webhook_secrets,
        "on_behalf_of": on_behalf_of,
    }
    return await _connect(ctx, ProviderKind.STRIPE, credentials)


@dataclass(frozen=True, slots=True)
class PayPalBusiness:
    """A business at PayPal: what signs in to it, the ids of its webhooks, newest first, and who it is in notices.

    `renewals`: who draws each period of what it sells.
    """

    client_id: str
    secret: str = field(repr=False)
    webhook_ids: tuple[str, ...]
    is_sandbox: bool = False
    merchant_id: str = ""
    email: str = ""
    renewals: Renewals = Renewals.TENURE


async def connect_paypal(ctx: Context, business: PayPalBusiness) -> ProviderAccount:
    """Take payments through a PayPal business from now on. What runs elsewhere goes on there."""
    if not business.webhook_ids or not all(map(_is_webhook_id, business.webhook_ids)):
        raise Refused("WEBHOOK_ID_INVALID", "Enter the IDs that PayPal shows for your webhooks.", ["webhookIds"])
    credentials = {name: getattr(business, name) for name in _PAYPAL}
    sealed = {**credentials, "webhook_secrets": list(business.webhook_ids)}
    return await _connect(ctx, ProviderKind.PAYPAL, sealed, business.renewals)


def _is_webhook_id(text: str) -> bool:
    """Letters and digits: so never what PayPal's simulator signs with, for anybody who asks it to."""
    return text.isascii() and text.isalnum()


@transactional(violations={"uq_provider_account_default": _AT_ONCE})
async def _connect(
    ctx: Context, kind: ProviderKind, credentials: dict[str, Any], renewals: Renewals = Renewals.TENURE
) -> ProviderAccount:
    await _retire(ctx)
    account = await ProviderAccount.create(
        tenant_id=ctx.tenant,
        kind=kind,
        sealed_credentials=ctx.services.config.keyring.seal(json.dumps(credentials)),
        is_default=True,
        renewals=renewals,
        created_at=clock.now(),
    )
    await have_compared(ctx, account)
    emit(ctx, ProviderConnected(account, kind=str(kind)))
    return account


async def _retire(ctx: Context) -> None:
    """The default account makes room for another one. It goes on taking what rules of its own send through it."""
    before = await ProviderAccount.of(ctx.tenant).filter(is_default=True).select_for_update(no_key=True)
    for account in before:
        account.is_default = False
        account.is_enabled = await ProviderRule.of(ctx.tenant).filter(provider_account_id=account.id).exists()
        await account.save(update_fields=["is_default", "is_enabled"])


@transactional(violations={"uq_provider_account_manual": _AT_ONCE})
async def connect_manual(ctx: Context, told: Mapping[str, str]) -> ProviderAccount:
    """Let payers choose to pay by transfer, in cash or by cheque, beside the other ways.

    `told` are settings of `seller.BY_HAND` by their keys: whose account it is, and what else payers have to know.
    Raises `Refused`, and `Forbidden` of who may not change settings.
    """
    if told:
        wishes = [Wish(key, given, [_FIELDS[key]]) for key, given in told.items()]
        await changing.change(ctx, places.business(ctx), wishes)
    if not await seller.instructions(ctx):
        raise Refused("INSTRUCTIONS_REQUIRED", "Enter a bank account or payment instructions.", ["instructions"])
    account = await by_hand(ctx)
    if not account.is_enabled:
        account.is_enabled = True
        await account.save(update_fields=["is_enabled"])
        emit(ctx, ProviderConnected(account, kind=str(account.kind)))
    return account


async def by_hand(ctx: Context) -> ProviderAccount:
    """The account of what staff look after themselves, in the open transaction; payers choose it once it is enabled."""
    known = await ProviderAccount.of(ctx.tenant).get_or_none(kind=ProviderKind.MANUAL)
    return known or await ProviderAccount.create(
        tenant_id=ctx.tenant,
        kind=ProviderKind.MANUAL,
        sealed_credentials="",
        is_default=False,
        is_enabled=False,
        created_at=ctx.now(),
    )


async def have_compared(ctx: Context, account: ProviderAccount) -> None:
    """From now on its books are compared with ours, in the open transaction."""
    await jobs.later(ctx, HOURLY, account.id, ctx.now() + timedelta(hours=1))
    await jobs.later(ctx, DAILY, account.id, ctx.now() + timedelta(days=1))
