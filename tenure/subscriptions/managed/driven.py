"""Whether a provider drives an agreement: nothing of ours charges, turns or changes such a one by itself."""

from uuid import UUID

from models.billing import Invoice
from models.subscriptions import LIVE, Collection, Subscription
from tenure import jobs
from tenure.context import Context
from tenure.kit.refusals import Refused

END = "subscription.end_at_provider"

REFUSAL = Refused(
    "PROVIDER_MANAGED", "The payment provider manages this subscription and can't do this. Take it over first."
)


def is_driven(subscription: Subscription) -> bool:
    """Whether a provider charges it, for as long as it lives."""
    return subscription.collection is Collection.PROVIDER_MANAGED and subscription.status in LIVE


def account_of(subscription: Subscription) -> UUID:
    """The provider's account that drives it."""
    assert subscription.provider_account_id is not None
    return subscription.provider_account_id


def check_ours(subscription: Subscription) -> None:
    """Raises `Refused` where a provider drives it."""
    if subscription.collection is Collection.PROVIDER_MANAGED:
        raise REFUSAL


def is_driven_for(invoice: Invoice) -> bool:
    """Whether a provider collects the invoice."""
    return invoice.collection == Collection.PROVIDER_MANAGED


def check_invoice(invoice: Invoice) -> None:
    """Raises `Refused` where a provider collects it: who paid here as well would pay twice."""
    if is_driven_for(invoice):
        raise Refused("PROVIDER_MANAGED", "The payment provider collects this invoice.", ["invoice"])


async def have_ended(ctx: Context, subscription: Subscription) -> None:
    """It ended here: have its provider end it too, in the open transaction."""
    if subscription.collection is Collection.PROVIDER_MANAGED and subscription.provider_ref is not None:
        await jobs.enqueue(ctx, END, subscription_id=subscription.id)
