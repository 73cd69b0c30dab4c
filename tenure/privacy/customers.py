"""What payment providers know of a person is forgotten there."""

from models import database
from models.payments import ProviderCustomer
from tenure.billing import providers
from tenure.context import Context
from tenure.gateways.payments.contract import AnswerLost, ProviderRefused, ProviderUnavailable
from tenure.kit.refusals import Unavailable
from tenure.privacy.register import Person

AGAIN_SECONDS = 60


async def forget(ctx: Context, who: Person) -> None:
    """Have each provider forget them. Raises `Unavailable` while one does not answer; what was done is done."""
    async with database.for_tenant(ctx.tenant, reading=True):
        known = await ProviderCustomer.of(ctx.tenant).filter(account_id__in=list(who.accounts))
    for customer in known:
        provider = await providers.named(ctx, customer.provider_account_id)
        try:
            await provider.adapter.forget_customer(customer.reference, providers.customer_key(customer.account_id))
        except (ProviderUnavailable, AnswerLost, ProviderRefused) as error:
            raise Unavailable("A payment provider is not responding.", retry_after=AGAIN_SECONDS) from error
