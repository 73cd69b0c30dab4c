"""Memberships that Stripe drives, and what both sides have of them."""

import secrets
from typing import Any
from uuid import UUID

from models import database
from models.accounts import Account, Seat
from models.catalogue import Offer
from models.identity import Member
from models.subscriptions import Collection, Origin, Subscription, SubscriptionStatus, Term
from tenure.billing import providers
from tenure.context import Context
from tenure.kit import ids
from tenure.subscriptions.managed import following
from tenure.transactions import transactional
from tests.door import Door
from tests.spine.stripe import StripeWorld


async def driven(world: StripeWorld, offer: Offer, provider_ref: str) -> tuple[Door, Subscription]:
    """A member whose membership is that subscription of Stripe's, as it stands there now."""
    email = f"{secrets.token_hex(5)}@example.com"
    member = await world.api.member(email)
    (customer,) = [one["customer"] for one in await thing(world, "subscription") if one["id"] == provider_ref]
    made = await _written(world.ctx, email, offer, UUID(world.account), provider_ref)
    await providers.remember_customer(world.ctx, UUID(world.account), made.account_id, customer)
    await follow(world, provider_ref)
    return member, await row(world, made.id)


@transactional
async def _written(ctx: Context, email: str, offer: Offer, provider_account: UUID, reference: str) -> Subscription:
    member = await Member.of(ctx.tenant).get(email_norm=email)
    seat = await Seat.of(ctx.tenant).get(member_id=member.id)
    account = await Account.named(ctx.tenant, seat.account_id)
    return await Subscription.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        account_id=account.id,
        product_id=offer.product_id,
        offer_id=offer.id,
        price_id=offer.price_id,
        quantity=1,
        currency=offer.currency,
        origin=Origin.IMPORT,
        status=SubscriptionStatus.INCOMPLETE,
        term=Term.RENEWING,
        collection=Collection.PROVIDER_MANAGED,
        takes_slot=True,
        provider_account_id=provider_account,
        provider_ref=reference,
        created_at=ctx.now(),
    )


async def follow(world: StripeWorld, provider_ref: str) -> None:
    await following.follow(world.ctx, await providers.named(world.ctx, UUID(world.account)), provider_ref)


async def row(world: StripeWorld, key: UUID) -> Subscription:
    async with database.for_tenant(world.ctx.tenant, reading=True):
        return await Subscription.named(world.ctx.tenant, key)


async def log(world: StripeWorld, *areas: str) -> list[str]:
    """The types of the log's events of these areas, in order."""
    async with database.for_tenant(world.ctx.tenant, reading=True):
        sql = "SELECT type FROM event WHERE tenant_id = $1 ORDER BY position"
        told = [str(one["type"]) for one in await database.fetch(sql, world.ctx.tenant)]
    return [one for one in told if one.partition(".")[0] in areas]


async def thing(world: StripeWorld, kind: str) -> list[Any]:
    """What Stripe has of that kind."""
    return [one for one in (await world.control.seen())["things"] if one["object"] == kind]


async def pays_with(world: StripeWorld, provider_ref: str, method: str) -> None:
    """The customer gives Stripe another card."""
    await world.control.give_card(provider_ref, method)
