"""Agreements that staff make for an account."""

from enum import StrEnum
from typing import Any

from models.accounts import Account
from models.billing import Invoice
from models.catalogue import Offer
from models.payments import Payment
from models.subscriptions import Collection, Subscription
from resolvers import ids, previewing
from resolvers.asking import Asking
from tenure.subscriptions import arranging, previews
from tenure.subscriptions.arranging import Arrangement
from tenure.subscriptions.orders import Order
from tenure.subscriptions.previews import Preview


class CollectedBy(StrEnum):
    """How staff may have an agreement collected: nobody makes one that a provider manages."""

    AUTOMATIC = "AUTOMATIC"
    MANUAL = "MANUAL"


async def create(asking: Asking, given: Any) -> tuple[Subscription, Payment | None]:
    """The agreement as it stands after its payment, and the payment where there was one."""
    ctx = previewing.expecting(asking.ctx, "subscriptionCreate", given)
    outcome = await arranging.create(ctx, _arrangement(given))
    await asking.renew()
    if isinstance(outcome, Subscription):
        return outcome, None
    invoice = await Invoice.named(asking.tenant, outcome.invoice_key)
    assert invoice.subscription_id is not None
    return await Subscription.named(asking.tenant, invoice.subscription_id), outcome


async def preview_create(asking: Asking, given: Any) -> Preview:
    found = await previews.arrange(asking.ctx, _arrangement(given))
    return previewing.shown(asking.ctx, "subscriptionCreate", given, found)


def _arrangement(given: Any) -> Arrangement:
    account = ids.key(Account, given.account)
    return Arrangement(
        account,
        Order(ids.key(Offer, given.offer), account, given.quantity, given.currency, given.coupons),
        Collection(given.collection),
        given.days_until_due,
        given.starts_at,
        given.ends_at,
        given.payment_method,
        given.skip_trial,
    )
