"""Agreements that are in the way of a new one, because their payer never came back: they make room for it."""

from models.billing import Invoice, InvoiceStatus
from models.payments import Payment
from models.subscriptions import Subscription, SubscriptionStatus
from tenure.billing import payments
from tenure.context import Context
from tenure.kit.refusals import Refused
from tenure.subscriptions import lifecycle
from tenure.subscriptions.agreed import Agreed


class Superseding(Exception):
    """An older attempt for the same product waits for its payer: it is taken back at the provider first."""

    def __init__(self, payment: Payment) -> None:
        super().__init__(f"payment {payment.id} is in the way")
        self.payment = payment


async def supersede(ctx: Context, terms: Agreed) -> None:
    """End the account's unpaid agreements to the same exclusive product. Raises as `clear_the_way`."""
    if not terms.product.is_exclusive:
        return
    rivals = Subscription.of(ctx.tenant).filter(
        account_id=terms.account.id, product_id=terms.product.id, status=SubscriptionStatus.INCOMPLETE
    )
    for rival in await rivals.select_for_update(no_key=True):
        await clear_the_way(ctx, rival)
        await lifecycle.end(ctx, rival, "SUPERSEDED")


async def clear_the_way(ctx: Context, subscription: Subscription) -> None:
    """Raises `Refused` where money may be moving, `Superseding` where an attempt only waits for its payer."""
    for invoice in await Invoice.of(ctx.tenant).filter(subscription_id=subscription.id, status=InvoiceStatus.OPEN):
        running = await payments.in_flight(ctx, invoice.id)
        if running is not None and running.waits_for_payer:
            raise Superseding(running)
        if running is not None:
            raise Refused("PAYMENT_IN_PROGRESS", "A payment is in progress. Wait for it to finish.")
