"""Letters about cards that will soon be past their date."""

from uuid import UUID

from models.catalogue import Offer
from models.payments import PaymentMethod
from models.subscriptions import LIVE, Collection, Subscription
from tenure import jobs
from tenure.billing import expiring
from tenure.context import Context
from tenure.events import PaymentMethodExpiring, emit
from tenure.subscriptions import people


@jobs.due(expiring.NOTICE, subject=PaymentMethod)
async def tell(ctx: Context, method_id: UUID) -> None:
    """It is soon to be charged no more. A letter goes out where a membership is paid with it; the bank may have renewed
    the card meanwhile, and its owner may have removed it."""
    method = await PaymentMethod.locked(ctx.tenant, method_id)
    due, end = await expiring.due_at(ctx, method), expiring.ends_at(ctx, method)
    if method.removed_at is not None or due is None or end is None or due > ctx.now():
        return
    emit(ctx, PaymentMethodExpiring(method, on=end))
    if (subscription := await _paid_with(ctx, method)) is not None:
        offer = await Offer.named(ctx.tenant, subscription.offer_id)
        await people.write(
            ctx,
            method.account_id,
            "payment_method_expiring",
            offer=offer.name,
            last4=method.last4 or "",
            expiry=f"{method.expiry_month:02}/{method.expiry_year}",
            url=f"{ctx.origin}/membership",
        )


async def _paid_with(ctx: Context, method: PaymentMethod) -> Subscription | None:
    """The first of the memberships that will be charged to it again."""
    held = Subscription.of(ctx.tenant).filter(payment_method_id=method.id, collection=Collection.AUTOMATIC)
    rows = await held.filter(status__in=[str(status) for status in LIVE]).order_by("id")
    end = expiring.ends_at(ctx, method)
    return next((row for row in rows if row.ends_at is None or end is None or row.ends_at > end), None)
