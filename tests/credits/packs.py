"""Products that are sold by the unit, and their payments, as the core writes them."""

import asyncio
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from models import database
from models.accounts import Account
from models.billing import Invoice, InvoiceLine, InvoiceStatus
from models.catalogue import Consumption, IntervalUnit, Offer, OfferBonus, Product, TrialPhase
from models.credits import CreditBalance, CreditGrant, CreditMovement
from models.events import LoggedEvent
from models.ledger import LedgerAccount
from models.subscriptions import Collection, Subscription, SubscriptionStatus, Term
from resolvers.ids import opaque
from tenure.catalogue import offers, products
from tenure.catalogue.offers import Terms
from tenure.context import Context
from tenure.credits import granting, refunding
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.kit.terms import Movement
from tenure.ledger.posting import balances, post
from tenure.transactions import transactional
from tests.door import Door, Failed


@dataclass(frozen=True)
class Pack:
    """Credits for sale: an offer on a product that is used by the unit."""

    ctx: Context
    product: Product
    offer: Offer


async def pack(ctx: Context, units: int | None, minor: int, product: Product | None = None, **terms: Any) -> Pack:
    """So many credits for so much a month. `terms` are columns of the offer."""
    word = secrets.token_hex(4)
    product = product or await products.create_product(
        ctx, f"credits-{word}", "Photo credits", unit_name="photo", consumption=Consumption.BY_UNIT, is_exclusive=False
    )
    price = await products.create_price(ctx, product.id, Money(minor, "USD"), IntervalUnit.MONTH)
    offer = await offers.publish(ctx, Terms(price.id, f"pack-{word}", "Pack"))
    return Pack(ctx, product, await _with(ctx, offer, {"credit_units": units, **terms}))


@transactional
async def _with(ctx: Context, offer: Offer, terms: dict[str, Any]) -> Offer:
    for name, value in terms.items():
        setattr(offer, name, value)
    await offer.save(update_fields=list(terms))
    return offer


@transactional
async def with_bonus(ctx: Context, offer: Offer, *bonuses: Offer) -> None:
    for ordinal, bonus in enumerate(bonuses, start=1):
        await OfferBonus.create(tenant_id=ctx.tenant, offer_id=offer.id, bonus_id=bonus.id, ordinal=ordinal)


@transactional
async def with_trial(ctx: Context, offer: Offer, ordinal: int, minor: int, units: int) -> None:
    await TrialPhase.create(
        tenant_id=ctx.tenant,
        offer_id=offer.id,
        ordinal=ordinal,
        minor=minor,
        currency="USD",
        interval_unit=IntervalUnit.DAY,
        interval_count=15,
        credit_units=units,
    )


async def account_of(ctx: Context, door: Door) -> Account:
    """The member's own account."""
    found = await door("{ viewer { accounts { id } } }")
    _, key = ids.decode(found["viewer"]["accounts"][0]["id"])
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Account.named(ctx.tenant, key)


@transactional
async def agreed(ctx: Context, account: Account, offer: Offer, quantity: int = 1) -> Subscription:
    """A live agreement, without what leads to it."""
    return await Subscription.create(
        tenant_id=ctx.tenant,
        account_id=account.id,
        product_id=offer.product_id,
        offer_id=offer.id,
        price_id=offer.price_id,
        quantity=quantity,
        currency="USD",
        status=SubscriptionStatus.ACTIVE,
        term=Term.RENEWING,
        collection=Collection.AUTOMATIC,
        takes_slot=False,
        period_start=ctx.now(),
        period_end=ctx.now() + timedelta(days=30),
        created_at=ctx.now(),
    )


@transactional
async def paid(
    ctx: Context,
    subscription: Subscription,
    offer: Offer,
    minor: int,
    *,
    phase: int | None = None,
    again: InvoiceLine | None = None,
) -> InvoiceLine:
    """A period is paid: its invoice is there and posted, and what it comes with is granted."""
    line = again or await _line(ctx, subscription, offer, minor)
    receivable, owed = LedgerAccount.RECEIVABLE, LedgerAccount.CREDITS
    await post(ctx, line, receivable, owed, line.net, subscription.account_id)
    await granting.for_period(ctx, subscription, offer, line, phase=phase)
    return line


async def _line(ctx: Context, subscription: Subscription, offer: Offer, minor: int) -> InvoiceLine:
    now = ctx.now()
    amounts: dict[str, Any] = {"currency": "USD", "tax_minor": 0}
    invoice = await Invoice.create(
        tenant_id=ctx.tenant,
        account_id=subscription.account_id,
        number=f"INV-{secrets.token_hex(6)}",
        status=InvoiceStatus.PAID,
        subtotal_minor=minor,
        total_minor=minor,
        paid_minor=minor,
        created_at=now,
        **amounts,
    )
    return await InvoiceLine.create(
        tenant_id=ctx.tenant,
        invoice_id=invoice.id,
        subscription_id=subscription.id,
        offer_id=offer.id,
        product_id=offer.product_id,
        ordinal=1,
        description="Pack",
        quantity=subscription.quantity,
        unit_price=Money(minor, "USD").amount / subscription.quantity,
        minor=minor,
        net_minor=minor,
        is_by_unit=True,
        explanation={"policy": "p", "formula": "f", "inputs": [], "steps": []},
        **amounts,
    )


@transactional
async def given_back(ctx: Context, line: InvoiceLine, minor: int) -> None:
    """Money of the line goes back, as a credit note posts it."""
    amount = Money(minor, "USD")
    invoice = await Invoice.named(ctx.tenant, line.invoice_id)
    await post(ctx, line, LedgerAccount.CREDITS, LedgerAccount.REFUNDS_PAYABLE, amount, invoice.account_id)
    await refunding.refunded(ctx, line, amount)


async def buys(ctx: Context, account: Account, units: int, minor: int, product: Product | None = None) -> "Bought":
    """An agreement on so many credits for so much, and its first payment."""
    sold = await pack(ctx, units, minor, product)
    subscription = await agreed(ctx, account, sold.offer)
    return Bought(sold, subscription, await paid(ctx, subscription, sold.offer, minor))


@dataclass(frozen=True)
class Bought:
    pack: Pack
    subscription: Subscription
    line: InvoiceLine

    @property
    def product(self) -> Product:
        return self.pack.product


async def balance(ctx: Context, account: Account, product: Product) -> CreditBalance:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await CreditBalance.of(ctx.tenant).get(account_id=account.id, product_id=product.id)


async def grants(ctx: Context, account: Account) -> list[CreditGrant]:
    async with database.for_tenant(ctx.tenant, reading=True):
        held = [row.id for row in await CreditBalance.of(ctx.tenant).filter(account_id=account.id)]
        return await CreditGrant.of(ctx.tenant).filter(balance_id__in=held).order_by("id")


async def movements(ctx: Context, account: Account) -> list[CreditMovement]:
    async with database.for_tenant(ctx.tenant, reading=True):
        held = [row.id for row in await CreditBalance.of(ctx.tenant).filter(account_id=account.id)]
        return await CreditMovement.of(ctx.tenant).filter(balance_id__in=held).order_by("id")


async def told(ctx: Context, account: Account) -> list[tuple[Movement, int, str]]:
    """Each movement: its kind, its units, its value to six places."""
    return [(one.kind, one.units, f"{one.value:.6f}") for one in await movements(ctx, account)]


async def books(ctx: Context) -> dict[LedgerAccount, int]:
    """What each account of the ledger holds, in cents; what it owes is less than zero."""
    async with database.for_tenant(ctx.tenant, reading=True):
        return {side: held.minor for (side, _), held in (await balances(ctx.tenant)).items() if held.minor}


CONSUME = """mutation ($account: ID!, $product: ID!, $units: BigInt!, $key: String!, $at: DateTime) {
  creditsConsume(input: {account: $account, product: $product, units: $units, key: $key, occurredAt: $at}) {
    movement { id units value occurredAt grants { units grant { id } } }
    balance { units value { amountMinor } exactValue }
    userErrors { message field ... on CreditsUserError { code } } } }"""


async def patiently(door: Door, document: str, variables: dict[str, Any]) -> dict[str, Any]:
    """As a program asks that is told to come back: again, with the same key, when a crowd was in its way."""
    for wait in range(1, 20):
        try:
            return await door(document, variables)
        except Failed as failed:
            if failed.codes != ["UNAVAILABLE"]:
                raise
            await asyncio.sleep(wait / 10)
    return await door(document, variables)


async def uses(
    door: Door, account: Account, product: Product, units: int, key: str = "", at: datetime | None = None
) -> Any:
    """The payload of `creditsConsume`."""
    variables = {
        "account": opaque(account),
        "product": opaque(product),
        "units": str(units),
        "key": key or secrets.token_hex(6),
        "at": at and at.isoformat(),
    }
    return (await patiently(door, CONSUME, variables))["creditsConsume"]


GRANT = """mutation ($account: ID!, $product: ID!, $units: BigInt!, $kind: CreditGrantKind!, $key: String!,
    $expires: DateTime) {
  creditsGrant(input: {account: $account, product: $product, units: $units, kind: $kind, reason: "to try",
    expiresAt: $expires}) @idempotent(key: $key) {
    grant { id kind units left expiresAt value balance { id } }
    userErrors { message ... on CreditsUserError { code } } } }"""


async def gives(
    door: Door, account: Account, product: Product, units: int, kind: str = "BONUS", expires: datetime | None = None
) -> Any:
    """The payload of `creditsGrant`."""
    variables = {
        "account": opaque(account),
        "product": opaque(product),
        "units": str(units),
        "kind": kind,
        "key": secrets.token_hex(6),
        "expires": expires and expires.isoformat(),
    }
    return (await door(GRANT, variables))["creditsGrant"]


async def events(ctx: Context, area: str) -> list[LoggedEvent]:
    """What was told, in its order."""
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await LoggedEvent.of(ctx.tenant).order_by("position")
    return [one for one in found if one.type.startswith(area)]
