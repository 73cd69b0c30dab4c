"""What a row of an agreement leads to: its account, its offer, its price, its way to pay. Nothing is written."""

from uuid import UUID

from models.accounts import PAYING, Account, AccountKind, Seat, SeatRole
from models.catalogue import RECURRING, Offer, OfferStatus, Price
from models.identity import Member, MemberStatus
from models.payments import PaymentMethod
from models.subscriptions import Collection, Subscription, SubscriptionStatus
from tenure.bulk.cells import Cells, whole
from tenure.catalogue import currencies
from tenure.context import Context
from tenure.identity import addresses
from tenure.kit import ids, money
from tenure.kit.refusals import Refused
from tenure.subscriptions import agreed, changing
from tenure.subscriptions.agreed import Agreed

EMAIL, ACCOUNT, OFFER, CURRENCY, QUANTITY, METHOD = (
    "email",
    "account",
    "offer",
    "currency",
    "quantity",
    "paymentMethod",
)


async def account(ctx: Context, cells: Cells) -> Account | None:
    """The one that is named, where the member may pay for it; else their own."""
    address = cells.required(EMAIL, addresses.parse)
    if address is None:
        return None
    member = await Member.of(ctx.tenant).get_or_none(email_norm=address.norm)
    if member is None or member.status is not MemberStatus.ACTIVE:
        cells.wrong(
            EMAIL, "MEMBER_UNKNOWN", "There is no active member with this email address. Import the members first."
        )
        return None
    places = {seat.account_id: seat.role for seat in await Seat.of(ctx.tenant).filter(member_id=member.id)}
    accounts = await Account.by_ids(ctx.tenant, list(places))
    text = cells.text(ACCOUNT)
    if text:
        named = next((one for key, one in accounts.items() if ids.encode("Account", key) == text), None)
        if named is None or places[named.id] not in PAYING:
            cells.wrong(ACCOUNT, "NOT_FOUND", "The member doesn't pay for an account with this ID.")
            return None
        return named
    own = [one for key, one in accounts.items() if places[key] is SeatRole.OWNER and one.kind is AccountKind.PERSONAL]
    if not own:
        cells.wrong(ACCOUNT, "ACCOUNT_REQUIRED", "The member has no personal account. Specify an account.")
    return min(own, key=lambda one: one.id, default=None)


async def offer(ctx: Context, cells: Cells) -> Offer | None:
    """By its code or its id. It need not be on sale any more, for it was bought once."""
    text = cells.required(OFFER, str)
    if not text:
        return None
    found = await Offer.of(ctx.tenant).get_or_none(code=text) or await _by_id(ctx, text)
    if found is None or found.status is OfferStatus.DRAFT:
        cells.wrong(OFFER, "OFFER_UNKNOWN", "There is no offer with this code or ID.")
        return None
    return found


async def _by_id(ctx: Context, text: str) -> Offer | None:
    try:
        kind, key = ids.decode(text)
    except ValueError:
        return None
    return await Offer.of(ctx.tenant).get_or_none(id=key) if kind == Offer.__name__ else None


async def terms(ctx: Context, cells: Cells, payer: Account | None) -> Agreed | None:
    """The offer at its price in the currency of the row, or of the account, or its first one; and how many of it."""
    sold = await offer(ctx, cells)
    currency, quantity = cells.optional(CURRENCY, _currency), cells.optional(QUANTITY, whole)
    if sold is None or payer is None:
        return None
    price = await currencies.price_of(ctx, sold, currency or payer.currency)
    if price is None and currency is None:
        price = await Price.named(ctx.tenant, sold.price_id)
    if price is None:
        cells.wrong(CURRENCY, "CURRENCY_DIFFERS", "The offer isn't sold in this currency.")
        return None
    if price.interval_unit not in RECURRING:
        cells.wrong(OFFER, "PRICE_UNSUITABLE", "Only subscriptions with a recurring price can be imported.")
    wanted = quantity if quantity is not None else max(sold.least_quantity, 1)
    try:
        changing.check_quantity(sold, wanted)
    except Refused as refusal:
        cells.wrong(QUANTITY, refusal.code, refusal.message)
    return await agreed.read(ctx, payer, sold, price, wanted)


def _currency(text: str) -> str:
    if not money.is_currency(text):
        raise Refused("CURRENCY_UNKNOWN", "The currency must be an ISO 4217 code, such as EUR.")
    return text


async def method(ctx: Context, cells: Cells, payer: Account, collection: Collection) -> PaymentMethod | None:
    """What it will be paid with: one that the account keeps here, by the provider's token or by our id."""
    kept = PaymentMethod.of(ctx.tenant).filter(account_id=payer.id, removed_at__isnull=True)
    text = cells.text(METHOD)
    if text:
        found = await kept.get_or_none(token=text) or await kept.get_or_none(id=_method_key(text))
        if found is None:
            cells.wrong(METHOD, "PAYMENT_METHOD_UNKNOWN", "The account has no such saved payment method.")
        return found
    if collection is not Collection.AUTOMATIC:
        return None
    newest = await kept.order_by("-created_at", "-id").first()
    if newest is None:
        cells.wrong(METHOD, "PAYMENT_METHOD_REQUIRED", "The account has no saved payment method. Use MANUAL instead.")
    return newest


def _method_key(text: str) -> UUID:
    try:
        return ids.decode(text)[1]
    except ValueError:
        return UUID(int=0)


async def check_slot(ctx: Context, cells: Cells, wanted: Agreed) -> None:
    """That the account has no live agreement to an exclusive product."""
    if not wanted.product.is_exclusive:
        return
    rivals = Subscription.of(ctx.tenant).filter(account_id=wanted.account.id, product_id=wanted.product.id)
    if await rivals.exclude(status=SubscriptionStatus.ENDED).exists():
        cells.wrong(OFFER, "ALREADY_SUBSCRIBED", "This account already has a live subscription to this product.")
