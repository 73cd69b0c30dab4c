"""What the payment provider told lately, and money that somebody took there without anything of ours asking for it."""

import json
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from models import database
from models.payments import Payment, PaymentStatus, ProviderCustomer
from tenure.access import MEMBERS
from tenure.billing import notifications, providers
from tenure.billing.providers import Opened
from tenure.context import Actor, ActorKind, Context
from tenure.gateways.payments.contract import ChargeRequest
from tenure.gateways.payments.notifications import HEADER, SignedNotification, sign
from tenure.gateways.payments.sandbox import SandboxPayments
from tenure.kit import clock
from tenure.kit.money import Money
from tenure.seed.people import GOOD
from tenure.seed.stories import World
from tenure.subscriptions import standing
from tenure.subscriptions.reconciling import charges

DONOR, DONATION = 6, Money(2500, "USD")
LATELY = 5
"""How many payments the inbox has heard of."""


async def fill(world: World) -> None:
    """Running it again finds what is there."""
    ctx = world.system(world.present.now())
    provider = await providers.default(ctx)
    adapter = provider.adapter
    if not isinstance(adapter, SandboxPayments):
        return
    taken = await _donated(ctx, provider, world.members[DONOR])
    for reference in [*await _paid_lately(ctx), taken]:
        for told in await adapter.notifications_for(reference, clock.now()):
            await _arrived(ctx, provider, told)
    await _arrived(ctx, provider, _of_nothing(provider))


async def _donated(ctx: Context, provider: Opened, member: UUID) -> str:
    """Somebody at the club's desk typed a donation into the provider's own page. Its reference there."""
    async with database.for_tenant(ctx.tenant, reading=True):
        account = await standing.own_account(replace(ctx, actor=Actor(ActorKind.MEMBER, member, MEMBERS)))
        known = ProviderCustomer.of(ctx.tenant).filter(provider_account_id=provider.account.id)
        customer = (await known.get(account_id=account.id)).reference
    request = ChargeRequest("demo:donation", "at-the-desk", DONATION, customer, GOOD, False, "A donation")
    charge = await provider.adapter.charge(request)
    await charges.unknown(ctx, provider, charge)
    return charge.provider_ref


async def _paid_lately(ctx: Context) -> list[str]:
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = Payment.of(ctx.tenant).filter(status=PaymentStatus.SUCCEEDED, received_as__isnull=True)
        return [row.provider_ref for row in await rows.order_by("-id").limit(LATELY) if row.provider_ref]


def _of_nothing(provider: Opened) -> SignedNotification:
    """A payout that the provider does not have when we look."""
    at, key = clock.now() - timedelta(minutes=5), "evt_demo_payout"
    about = {"object": {"id": "po_demo", "object": "payout"}}
    event = {"id": key, "object": "event", "type": "payout.paid", "created": int(at.timestamp()), "data": about}
    raw = json.dumps(event).encode()
    return SignedNotification(key, raw, {HEADER: sign(raw, provider.webhook_secrets[0], clock.now())})


async def _arrived(ctx: Context, provider: Opened, told: SignedNotification) -> None:
    """As if it had come through the door."""
    heard = provider.adapter.parse_webhook(told.raw, told.headers, provider.webhook_secrets, clock.now())
    await notifications.store(ctx, provider.account.id, heard, told.raw)
