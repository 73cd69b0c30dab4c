"""Buying an offer for somebody else: paid as everything is, held as a liability until it is redeemed."""

from dataclasses import dataclass
from uuid import UUID

from models import database
from models.accounts import Account
from models.billing import Invoice, InvoiceKind, InvoiceStatus
from models.catalogue import RECURRING, Offer, Price, Product
from models.payments import Payment
from models.subscriptions import Gift, GiftStatus
from tenure import idempotency, jobs, rehearsal
from tenure.billing import invoices, payments, quotes, routing
from tenure.billing.engine.tiers import Tariff
from tenure.billing.providers import Opened
from tenure.billing.quotes import Quote, Wanted
from tenure.catalogue import currencies
from tenure.catalogue.offers import is_available
from tenure.context import Context
from tenure.identity import addresses
from tenure.kit import ids
from tenure.kit.refusals import Refused
from tenure.kit.terms import PricingModel
from tenure.subscriptions import collecting, gifts, manual, standing
from tenure.transactions import transactional

MOST_PERIODS = 120
LONGEST_MESSAGE = 1000
_waiting = idempotency.Waiting()


@dataclass(frozen=True, slots=True)
class Present:
    """What is given: so many of the price's intervals. `converts`: it goes on as a paid agreement of the redeemer's."""

    offer_id: UUID
    periods: int = 1
    account_id: UUID | None = None
    to_email: str | None = None
    message: str | None = None
    converts: bool = False
    method: str | None = None
    provider_account_id: UUID | None = None


async def purchase(ctx: Context, wish: Present) -> Payment | Gift:
    """The gift, or the payment for it, as it stands once that was tried. Raises `Refused`."""
    provider = await provider_for(ctx, wish)
    try:
        begun = await begin(ctx, wish, provider)
    except idempotency.InProgress as progress:
        found: Payment | Gift = await _waiting.outcome(ctx, progress.claim_id)
        return found
    return await collecting.collect(ctx, begun.row) if isinstance(begun, idempotency.Started) else begun


async def provider_for(ctx: Context, wish: Present) -> Opened:
    """Who is asked for the money of a gift. Raises `Refused`, `NotFound`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        account = await standing.paying_account(ctx, wish.account_id)
        price = await _price(ctx, account, await Offer.named(ctx.tenant, wish.offer_id))
    what = routing.sale(price.currency, account.country, wish.offer_id)
    return await routing.chosen(ctx, what, token=wish.method, payer=account.id, named=wish.provider_account_id)


@transactional
async def begin(ctx: Context, wish: Present, provider: Opened) -> "idempotency.Started | Gift":
    """The part of it that asks nobody outside."""
    account = await standing.paying_account(ctx, wish.account_id)
    offer = await Offer.named(ctx.tenant, wish.offer_id)
    price = await _price(ctx, account, offer)
    await _check(ctx, wish, offer, price)
    quote = await quotes.quote(ctx, account, [_line(offer, price, wish.periods)], price.currency)
    rehearsal.reckoned(ctx, [line.net + line.tax for line in quote.lines])
    gift, invoice = await _written(ctx, wish, account, price, quote)
    if invoice.status is InvoiceStatus.PAID:
        await gifts.bought(ctx, gift, invoice)
        return gift
    if not wish.method:
        raise Refused("PAYMENT_METHOD_REQUIRED", "Choose a payment method.", ["paymentMethod"])
    kind = str(provider.account.kind)
    payment = await payments.attempt(ctx, invoice, provider.account.id, kind, wish.method, off_session=False)
    return idempotency.Started(payment)


async def _price(ctx: Context, account: Account, offer: Offer) -> Price:
    """In the giver's currency, where the offer has it, else in the offer's."""
    try:
        return await currencies.required_price(ctx, offer, account.currency or offer.currency)
    except Refused:
        return await Price.named(ctx.tenant, offer.price_id)


async def _check(ctx: Context, wish: Present, offer: Offer, price: Price) -> None:
    if not is_available(offer, ctx.now()):
        raise Refused("OFFER_UNAVAILABLE", "This offer is not on sale.", ["offer"])
    product = await Product.named(ctx.tenant, offer.product_id)
    is_plain = price.model in {PricingModel.FLAT, PricingModel.PER_UNIT} and offer.least_quantity <= 1
    if price.interval_unit not in RECURRING or not is_plain or product.is_seated or offer.credit_units:
        raise Refused(
            "GIFT_UNSUITABLE",
            "Only a recurring membership for one person, without tiers or credits, can be a gift.",
            ["offer"],
        )
    if not 1 <= wish.periods <= MOST_PERIODS:
        raise Refused("PERIODS_INVALID", f"A gift must be for 1 to {MOST_PERIODS} periods.", ["periods"])
    if wish.to_email is not None and addresses.optional(wish.to_email) is None:
        raise Refused("EMAIL_INVALID", "This isn't a valid email address.", ["toEmail"])
    if wish.message is not None and len(wish.message) > LONGEST_MESSAGE:
        raise Refused("MESSAGE_TOO_LONG", f"The message can have at most {LONGEST_MESSAGE} characters.", ["message"])


def _line(offer: Offer, price: Price, periods: int) -> Wanted:
    return Wanted(
        f"{offer.name}: gift",
        Tariff(PricingModel.PER_UNIT, price.amount),
        periods,
        offer_id=offer.id,
        product_id=offer.product_id,
        includes_tax=price.includes_tax,
    )


async def _written(ctx: Context, wish: Present, account: Account, price: Price, quote: Quote) -> tuple[Gift, Invoice]:
    invoice = await invoices.open_for(ctx, account, None, quote, invoices.Manner(InvoiceKind.GIFT))
    key = ids.new()
    gift = await Gift.create(
        tenant_id=ctx.tenant,
        id=key,
        account_id=account.id,
        offer_id=wish.offer_id,
        price_id=price.id,
        periods=wish.periods,
        converts=wish.converts,
        status=GiftStatus.UNPAID,
        code_digest=gifts.digest(next(gifts.codes(ctx, key))),
        to_email=wish.to_email,
        message=wish.message or None,
        invoice_id=invoice.id,
        expires_at=ctx.now() + gifts.PAID_WITHIN,
        created_at=ctx.now(),
    )
    await jobs.later(ctx, gifts.GIVE_UP, gift.id, gift.expires_at)
    return gift, invoice


@jobs.due(gifts.GIVE_UP, outside=True)
async def give_up(ctx: Context, gift_id: UUID) -> None:
    """Nobody paid for it: what is under way is taken back at the provider, then the invoice is void."""
    async with database.for_tenant(ctx.tenant, reading=True):
        gift = await Gift.named(ctx.tenant, gift_id)
        running = await payments.in_flight(ctx, gift.invoice_id) if gift.invoice_id else None
    if running is not None and not (running.is_by_hand and await manual.is_waited_for(ctx, running)):
        await collecting.give_up(ctx, running)
    await _cancel(ctx, gift_id)


@transactional
async def _cancel(ctx: Context, gift_id: UUID) -> None:
    await gifts.cancel(ctx, await Gift.locked(ctx.tenant, gift_id))
