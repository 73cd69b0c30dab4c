"""Gifts: what becomes of one as its invoice is paid, goes back or is never paid, and when nobody redeems it."""

import base64
import hmac
from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from dateutil.relativedelta import relativedelta

from models.billing import Invoice, InvoiceKind, InvoiceLine, InvoiceStatus
from models.catalogue import Offer
from models.ledger import LedgerAccount
from models.payments import Payment, PaymentStatus
from models.subscriptions import Gift, GiftStatus, Origin, Subscription
from tenure import jobs, settings
from tenure.billing import invoices, payments, sending
from tenure.context import Context
from tenure.events import GiftExpired, GiftPurchased, emit
from tenure.kit import money as amounts
from tenure.kit import secrets
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.ledger.posting import post
from tenure.messaging import letters
from tenure.settings import Integer, Setting
from tenure.subscriptions import people

EXPIRES_MONTHS = Setting(
    "subscriptions.gift_expires_months",
    Integer(1, 600, "months"),
    24,
    "How long after purchase a gift can be redeemed.",
    title="Gift validity",
)
PAID_WITHIN = timedelta(hours=23)
EXPIRE = "gift.expire"
GIVE_UP = "gift.unpaid"


def codes(ctx: Context, gift_id: UUID) -> Iterator[str]:
    """What the gift's code is by each key of the installation, newest first: 80 bits, in groups of four."""
    keyring = ctx.services.config.keyring
    for key in keyring.keys:
        digest = hmac.digest(keyring.derived("gift", key), gift_id.bytes, "sha256")
        text = base64.b32encode(digest[:10]).decode()
        yield "-".join(text[at : at + 4] for at in range(0, len(text), 4))


def digest(code: str) -> str:
    """By which a code is found, however it was typed."""
    return secrets.digest("".join(letter for letter in code.upper() if letter.isalnum()))


def code_of(ctx: Context, gift: Gift) -> str | None:
    """The code that was made for it; None where the key that it came of is gone. Nothing is stored but its digest."""
    return next((code for code in codes(ctx, gift.id) if digest(code) == gift.code_digest), None)


def is_given(subscription: Subscription) -> bool:
    """Whether its present period is the one that somebody gave."""
    return subscription.origin is Origin.GIFT and subscription.period_number == 0


async def of_invoice(ctx: Context, invoice: Invoice) -> Gift | None:
    """The gift that an invoice is for, locked."""
    if invoice.kind is not InvoiceKind.GIFT:
        return None
    return await Gift.of(ctx.tenant).select_for_update(no_key=True).get_or_none(invoice_id=invoice.id)


async def follow(ctx: Context, payment: Payment, invoice: Invoice) -> None:
    """A payment of a gift's invoice was answered, in the open transaction. Where it failed, it can be tried again."""
    gift = await of_invoice(ctx, invoice)
    is_paid = payment.status is PaymentStatus.SUCCEEDED and invoice.status is InvoiceStatus.PAID
    if gift is not None and is_paid and not payment.is_in_suspense:
        await bought(ctx, gift, invoice)


async def bought(ctx: Context, gift: Gift, invoice: Invoice) -> None:
    """It is paid, in the open transaction: from now on it can be redeemed, until it expires. Twice does nothing."""
    if gift.status is not GiftStatus.UNPAID:
        return
    gift.status = GiftStatus.BOUGHT
    gift.expires_at = ctx.now() + relativedelta(months=await settings.value(ctx, EXPIRES_MONTHS))
    await gift.save(update_fields=["status", "expires_at"])
    await jobs.forget(ctx, GIVE_UP, gift.id)
    await jobs.later(ctx, EXPIRE, gift.id, gift.expires_at)
    offer = await Offer.named(ctx.tenant, gift.offer_id)
    emit(ctx, GiftPurchased(gift, offer=offer, money=invoice.total))
    await _tell(ctx, gift, invoice, offer)


async def _tell(ctx: Context, gift: Gift, invoice: Invoice, offer: Offer) -> None:
    """The receipt for whoever gives, and the code for whom it is for, where their address was given."""
    giver = await people.payer(ctx, gift.account_id)
    if invoice.total:
        number, url = str(invoice.number), f"{ctx.origin}/invoices/{invoice.id}"
        said = {"offer": offer.name, "number": number, "total": invoice.total, "url": url}
        attached = invoice.id if await sending.with_receipts(ctx) else None
        await people.write(ctx, gift.account_id, "receipt", attached, **said)
    code = code_of(ctx, gift)
    if gift.to_email is not None and code is not None:
        await letters.send(
            ctx,
            "gift",
            gift.to_email,
            None,
            locale=giver.locale if giver else None,  # of who is given something nothing is known
            offer=offer.name,
            giver=giver.name if giver else "",
            message=gift.message or "",
            code=code,
            expires_at=gift.expires_at,
            url=f"{ctx.origin}/gift?code={code}",
        )


async def net_of(ctx: Context, invoice: Invoice) -> tuple[list[InvoiceLine], Money]:
    """Its lines, and what stands in GIFTS for them."""
    lines = await InvoiceLine.of(ctx.tenant).filter(invoice_id=invoice.id).order_by("ordinal")
    return lines, amounts.total((line.net - line.credited_net for line in lines), invoice.currency)


@jobs.due(EXPIRE, subject=Gift)
async def expire(ctx: Context, gift_id: UUID) -> None:
    """Nobody redeemed it: what was paid for it is earned, and whom it was for is forgotten."""
    gift = await Gift.locked(ctx.tenant, gift_id)
    if gift.status is not GiftStatus.BOUGHT or gift.invoice_id is None:
        return
    invoice = await Invoice.locked(ctx.tenant, gift.invoice_id)
    _, net = await net_of(ctx, invoice)
    await post(ctx, gift, LedgerAccount.GIFTS, LedgerAccount.REVENUE, net, gift.account_id)
    gift.status, gift.to_email, gift.message = GiftStatus.EXPIRED, None, None
    await gift.save(update_fields=["status", "to_email", "message"])
    emit(ctx, GiftExpired(gift))


async def cancel(ctx: Context, gift: Gift) -> None:
    """It was never paid, in the open transaction: its invoice is void. Twice does nothing."""
    if gift.status is not GiftStatus.UNPAID or gift.invoice_id is None:
        return
    invoice = await Invoice.locked(ctx.tenant, gift.invoice_id)
    if await payments.in_flight(ctx, invoice.id) is not None:  # days, for some kinds of money
        await jobs.later(ctx, GIVE_UP, gift.id, ctx.now() + PAID_WITHIN)
        return
    await invoices.void(ctx, invoice, "NEVER_PAID")
    gift.status, gift.to_email, gift.message = GiftStatus.CANCELED, None, None
    await gift.save(update_fields=["status", "to_email", "message"])


async def check_refundable(ctx: Context, invoice: Invoice, wanted: Money) -> None:
    """Raises `Refused` for money back of a gift that is not waiting to be redeemed, or for a part of one."""
    gift = await of_invoice(ctx, invoice)
    if gift is None:
        return
    if gift.status is not GiftStatus.BOUGHT:
        raise Refused("GIFT_USED", "Only a gift that has not been redeemed can be refunded.", ["invoice"])
    if wanted != invoice.total - invoice.credited:
        raise Refused("GIFT_WHOLE", "A gift can only be refunded in full.", ["amount"])


async def refunded(ctx: Context, invoice: Invoice) -> None:
    """Its money went back, in the open transaction: nobody redeems it any more."""
    gift = await of_invoice(ctx, invoice)
    if gift is not None and gift.status is GiftStatus.BOUGHT:
        gift.status, gift.to_email, gift.message = GiftStatus.REFUNDED, None, None
        await gift.save(update_fields=["status", "to_email", "message"])
        await jobs.forget(ctx, EXPIRE, gift.id)
