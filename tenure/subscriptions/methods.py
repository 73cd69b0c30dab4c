"""Keeping a payment method for later, where nothing is due now: a trial that is free still wants to go on."""

from dataclasses import dataclass
from uuid import UUID

from models import database
from models.payments import PaymentMethod
from tenure.billing import payments, providers
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.contract import (
    AnswerLost,
    MethodFacts,
    ProviderRefused,
    ProviderUnavailable,
    SetupRequest,
    SetupResult,
    SetupStatus,
)
from tenure.kit.refusals import NotFound, Refused, Unavailable
from tenure.subscriptions import people


@dataclass(frozen=True, slots=True)
class Saved:
    """A method that the provider keeps: its token, and what may be shown of it."""

    token: str
    facts: MethodFacts


@dataclass(frozen=True, slots=True)
class Asked:
    """Nothing is kept yet: the payer confirms it at `action_url` first."""

    action_url: str


async def save(ctx: Context, provider: Opened, account_id: UUID, reference: UUID, token: str) -> Saved:
    """Have the provider keep the method. Raises `Refused` where it would not. No money moves, so it may be repeated."""
    return _saved(await _begun(ctx, provider, account_id, reference, token, None))


async def save_or_ask(
    ctx: Context, provider: Opened, account_id: UUID, reference: UUID, token: str, return_url: str
) -> Saved | Asked:
    """As `save`; a payer whom their bank wants to ask comes back to `return_url`."""
    result = await _begun(ctx, provider, account_id, reference, token, return_url)
    if result.status is SetupStatus.ACTION_REQUIRED and result.action_url:
        return Asked(result.action_url)
    return _saved(result)


async def confirmed(provider: Opened, provider_ref: str, reference: UUID) -> Saved:
    """What became of a saving that the payer was asked about. Raises `Refused`, `NotFound` for another reference."""
    try:
        result = await provider.adapter.confirm_method(provider_ref)
    except ProviderRefused as refusal:
        raise NotFound from refusal
    except ProviderUnavailable as error:
        raise _silent() from error
    if result.reference != str(reference):
        raise NotFound
    return _saved(result)


async def _begun(
    ctx: Context, provider: Opened, account_id: UUID, reference: UUID, token: str, return_url: str | None
) -> SetupResult:
    async with database.for_tenant(ctx.tenant, reading=True):
        member = await people.payer(ctx, account_id)
    customer = await providers.customer(ctx, provider, account_id, member.email if member else "")
    request = SetupRequest(f"setup:{reference}:{token}"[:255], str(reference), customer, token, return_url)
    try:
        return await _asked(provider, request)
    except ProviderRefused as refusal:
        raise _declined() from refusal
    except (ProviderUnavailable, AnswerLost) as error:
        raise _silent() from error


def _saved(result: SetupResult) -> Saved:
    if result.status is not SetupStatus.SUCCEEDED or not result.payment_method or result.method is None:
        raise _declined()
    return Saved(result.payment_method, result.method)


async def _asked(provider: Opened, request: SetupRequest) -> SetupResult:
    """The same key gives the same answer, so a lost one is simply asked for again."""
    try:
        return await provider.adapter.save_method(request)
    except AnswerLost:
        return await provider.adapter.save_method(request)


async def remember(ctx: Context, provider: Opened, account_id: UUID, saved: Saved) -> PaymentMethod:
    """The account's row for it, in the open transaction."""
    return await payments.keep_method(ctx, account_id, provider.account.id, saved.token, saved.facts)


async def newest(ctx: Context, account_id: UUID) -> PaymentMethod | None:
    """The one that the account added last, of those that it keeps."""
    kept = PaymentMethod.of(ctx.tenant).filter(account_id=account_id, removed_at__isnull=True)
    return await kept.order_by("-created_at", "-id").first()


def _silent() -> Unavailable:
    return Unavailable("The payment provider is not responding. Try again.", retry_after=5)


def _declined() -> Refused:
    return Refused("PAYMENT_METHOD_DECLINED", "This payment method was declined. Choose another.", ["paymentMethod"])
