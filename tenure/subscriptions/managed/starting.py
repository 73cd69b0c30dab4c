"""A purchase that its provider draws from the first period on: agreed here, then there by its payer, then followed.

Our agreement waits as INCOMPLETE and holds its slot; no invoice is written before the provider has charged something.
"""

from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from models import database
from models.accounts import Account
from models.subscriptions import Checkout, Collection, Subscription, SubscriptionStatus
from tenure import rehearsal
from tenure.billing import asking, providers
from tenure.billing.providers import Opened
from tenure.billing.quotes import Quote
from tenure.catalogue import currencies
from tenure.context import Context
from tenure.gateways.payments.contract import NotThere, ProviderRefused
from tenure.gateways.payments.managed import ManagedPrice, ManagedRequest, ManagedSubscription
from tenure.kit.refusals import Refused
from tenure.subscriptions import orders, people
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.managed import driven, following, suiting, told_prices
from tenure.transactions import transactional

EXPIRED = Refused("CHECKOUT_EXPIRED", "This checkout has expired at the payment provider. Start again.", ["checkout"])


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An agreement that its payer has not agreed to at the provider, and what it is to be there."""

    checkout: Checkout
    subscription: Subscription
    terms: Agreed
    email: str


async def agree(ctx: Context, checkout: Checkout, terms: Agreed, quote: Quote, provider: Opened) -> Checkout:
    """Write it, in the open transaction. Raises `Refused` where the provider cannot charge it as we would."""
    await suiting.check(ctx, provider, terms)
    if quote.phase is not None:
        await suiting.check_trial(ctx, terms)
    rehearsal.reckoned(ctx, [line.net + line.tax for line in quote.lines])
    plan = orders.Plan(collection=Collection.PROVIDER_MANAGED, provider_account_id=provider.account.id)
    subscription = await orders.agree(ctx, terms, quote.phase, plan)
    checkout.subscription_id = subscription.id
    await checkout.save(update_fields=["subscription_id"])
    return checkout


async def ask(ctx: Context, checkout: Checkout) -> Checkout:
    """Have the provider begin it, outside of any transaction: the checkout, with the page to agree on.

    Safe to run twice; what was agreed to there meanwhile is followed. Any other checkout is left as it is. Raises
    `Refused`, `Unavailable`.
    """
    waits = await _waiting(ctx, checkout.id)
    if waits is None:
        return checkout
    provider = await providers.named(ctx, driven.account_of(waits.subscription))
    with asking.for_a_person():
        try:
            if waits.subscription.provider_ref is not None:
                return await _look(ctx, provider, waits, waits.subscription.provider_ref)
            told = await _made(ctx, provider, waits)
        except NotThere as gone:
            raise EXPIRED from gone
    return await _named(ctx.claiming(None), checkout.id, waits.subscription.id, told)


async def _waiting(ctx: Context, checkout_id: UUID) -> _Waiting | None:
    async with database.for_tenant(ctx.tenant, reading=True):
        checkout = await Checkout.named(ctx.tenant, checkout_id)
        if checkout.subscription_id is None:
            return None
        subscription = await Subscription.named(ctx.tenant, checkout.subscription_id)
        is_driven = subscription.collection is Collection.PROVIDER_MANAGED
        if not is_driven or subscription.status is not SubscriptionStatus.INCOMPLETE:
            return None
        account = await Account.named(ctx.tenant, checkout.account_id)
        payer = await people.payer(ctx, account.id)
        terms = await orders.bought(ctx, checkout, account)
    return _Waiting(checkout, subscription, terms, payer.email if payer else "")


async def _made(ctx: Context, provider: Opened, waits: _Waiting) -> ManagedSubscription:
    adapter = suiting.maker(provider)
    price = await told_prices.ensure(ctx, provider, adapter, waits.terms)
    told = await adapter.make_subscription(await _request(ctx, waits, price))
    if told.price.money != price.money or told.quantity != waits.subscription.quantity:
        raise ProviderRefused("The price at the payment provider differs from the price of the offer.", "PRICE_DIFFERS")
    return told


async def _request(ctx: Context, waits: _Waiting, price: ManagedPrice) -> ManagedRequest:
    terms, page = waits.terms, f"{ctx.origin}/checkout/{waits.checkout.id}"
    async with database.for_tenant(ctx.tenant, reading=True):
        tries = waits.subscription.trial_phase is not None
        phases = await currencies.phases_of(ctx, terms.offer, terms.currency) if tries else []
    return ManagedRequest(
        key=f"subscribe:{waits.subscription.id}",
        reference=str(waits.subscription.id),
        price=price,
        quantity=terms.quantity,
        email=waits.email,
        return_url=f"{page}/agreed",
        cancel_url=page,
        trial_end=suiting.trial_end(phases, ctx.now()),
    )


async def _look(ctx: Context, provider: Opened, waits: _Waiting, provider_ref: str) -> Checkout:
    await following.follow(ctx, provider, provider_ref)
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Checkout.named(ctx.tenant, waits.checkout.id)


@transactional
async def _named(ctx: Context, checkout_id: UUID, subscription_id: UUID, told: ManagedSubscription) -> Checkout:
    """Keep what the provider calls it, and where its payer agrees."""
    subscription = await Subscription.locked(ctx.tenant, subscription_id)
    checkout = await Checkout.locked(ctx.tenant, checkout_id)
    if subscription.provider_ref is None:
        subscription.provider_ref = told.provider_ref
        await subscription.save(update_fields=["provider_ref"])
    checkout.approval_url = told.approval_url
    await checkout.save(update_fields=["approval_url"])
    return checkout


async def look(ctx: Context, provider: Opened, subscription: Subscription) -> None:
    """See whether its payer has agreed there. Raises what the provider's calls do.

    What the provider has let go of can be agreed to no more.
    """
    if subscription.provider_ref is not None:
        with suppress(NotThere):
            await following.follow(ctx, provider, subscription.provider_ref)


async def look_once_more(ctx: Context, subscription_id: UUID) -> None:
    """Its hold is over: whoever has agreed in time is not let go of. Raises `Unavailable`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        subscription = await Subscription.named(ctx.tenant, subscription_id)
    if not driven.is_driven(subscription) or subscription.status is not SubscriptionStatus.INCOMPLETE:
        return
    with asking.by_a_job():
        await look(ctx, await providers.named(ctx, driven.account_of(subscription)), subscription)


async def come_back(ctx: Context, checkout: Checkout) -> Checkout:
    """Its payer was sent back to us: see what they said. Raises as `ask`."""
    return await ask(ctx, checkout) if checkout.approval_url is not None else checkout
