"""One subscription of a provider's becomes an agreement of ours, with its member and their way to pay."""

from dataclasses import dataclass
from uuid import UUID

from models.accounts import Account
from models.catalogue import Offer, Price, Product
from models.importing import ImportKind, ImportOutcome, ProviderImport
from models.payments import ProviderPrice
from models.subscriptions import Collection, Origin, Subscription, SubscriptionStatus, Term
from tenure.billing import issues, providers
from tenure.billing.providers import Opened
from tenure.catalogue import currencies
from tenure.context import Context
from tenure.events import SubscriptionCreated, emit
from tenure.gateways.payments.books import Books
from tenure.gateways.payments.customers import KeptMethod, ListsCustomers
from tenure.gateways.payments.managed import FollowsSubscriptions, ManagedCharge, ManagedStatus, ManagedSubscription
from tenure.identity.addresses import EmailAddress
from tenure.kit import clock, ids
from tenure.subscriptions.managed import following, joining, noting
from tenure.subscriptions.managed.joining import Promised, Skipped
from tenure.subscriptions.managed.noting import Became
from tenure.transactions import transactional

STANDING = frozenset(
    {
        ManagedStatus.TRIALING,
        ManagedStatus.ACTIVE,
        ManagedStatus.PAST_DUE,
        ManagedStatus.UNPAID,
        ManagedStatus.PAUSED,
    }
)


@dataclass(frozen=True, slots=True)
class Found:
    """What the provider has: the subscription, charges that may still be paid, and ways to pay, its own at the end."""

    told: ManagedSubscription
    charges: list[ManagedCharge]
    methods: list[KeptMethod]


@dataclass(frozen=True, slots=True)
class _Fit:
    """Where it fits in: whose it is, for which offer at which price."""

    address: EmailAddress
    offer: Offer
    price: Price
    account: Account | None
    is_new: bool


async def adopt(
    ctx: Context, provider: Opened, row: ProviderImport, listed: ManagedSubscription, promised: Promised
) -> ImportOutcome:
    """Read it once more, and write it with what became of it. Outside of any transaction.

    Raises what the provider's calls do.
    """
    adapter = provider.adapter
    assert isinstance(adapter, FollowsSubscriptions)
    told = await adapter.subscription(listed.provider_ref)
    since = clock.now() - following.BEFORE
    charges = [one async for one in adapter.charges_of_subscription(told.provider_ref, since)]
    return await _adopt(ctx, provider, row.id, Found(told, charges, await _methods(provider, told)), promised)


async def _methods(provider: Opened, told: ManagedSubscription) -> list[KeptMethod]:
    """All that its customer keeps, with the one that it is charged with at the end."""
    adapter, token = provider.adapter, told.payment_method
    found = []
    if isinstance(adapter, ListsCustomers) and told.customer is not None:
        found = [one async for one in adapter.methods_of(told.customer)]
    if token and isinstance(adapter, Books) and not any(one.token == token for one in found):
        facts = await adapter.method(token)
        found += [KeptMethod(token, facts)] if facts is not None else []
    return joining.with_last(found, token)


@transactional
async def _adopt(ctx: Context, provider: Opened, import_id: UUID, found: Found, promised: Promised) -> ImportOutcome:
    row, told = await ProviderImport.locked(ctx.tenant, import_id), found.told
    done = await noting.outcome_of(ctx, row, told.provider_ref)
    if done is not None:
        return done
    try:
        became = await _become(ctx, provider, row, found, promised)
    except Skipped as skipped:
        became = Became(ImportOutcome.SKIPPED, skipped.reason)
    return await noting.note(ctx, row, ImportKind.SUBSCRIPTION, told.provider_ref, became, told.price)


async def _become(ctx: Context, provider: Opened, row: ProviderImport, found: Found, promised: Promised) -> Became:
    """Raises `Skipped`."""
    known = Subscription.of(ctx.tenant).filter(provider_account_id=provider.account.id)
    ours = await known.get_or_none(provider_ref=found.told.provider_ref)
    if ours is not None:
        return Became(ImportOutcome.KNOWN, account_id=ours.account_id, subscription_id=ours.id)
    fit = await _fit(ctx, provider, row, found.told, promised)
    if row.is_dry_run:
        return Became(ImportOutcome.IMPORTED, is_new_member=fit.is_new, methods=len(found.methods))
    subscription, methods = await _made(ctx, provider, found, fit)
    return Became(
        ImportOutcome.IMPORTED,
        account_id=subscription.account_id,
        subscription_id=subscription.id,
        is_new_member=fit.is_new,
        methods=methods,
    )


async def _fit(
    ctx: Context, provider: Opened, row: ProviderImport, told: ManagedSubscription, promised: Promised
) -> _Fit:
    """Raises `Skipped` for what has no place here."""
    if told.status not in STANDING:
        raise Skipped("NOT_BEGUN")
    if told.obstacle is not None:
        raise Skipped(told.obstacle.upper()[:40])
    address = joining.address_of(told.email if told.customer else None)
    offer, price = await _sold(ctx, provider, row, told)
    is_promised = promised.is_to(address, told.customer or "")
    account = await _account(ctx, provider, told, address, offer)
    return _Fit(address, offer, price, account, account is None and not is_promised)


async def _sold(ctx: Context, provider: Opened, row: ProviderImport, told: ManagedSubscription) -> tuple[Offer, Price]:
    """Ours for the provider's price; the same money for the same time, or somebody would pay another price one day."""
    known = ProviderPrice.of(ctx.tenant).filter(provider_account_id=provider.account.id)
    mapped = await known.get_or_none(provider_ref=told.price.provider_ref)
    named = row.offers.get(told.price.provider_ref)
    offer_id = UUID(named) if named else mapped.offer_id if mapped else None
    if offer_id is None:
        raise Skipped("PRICE_UNMAPPED")
    offer = await Offer.named(ctx.tenant, offer_id)
    price = await currencies.price_of(ctx, offer, told.price.money.currency)
    if price is None:
        raise Skipped("CURRENCY_DIFFERS")
    if (str(price.interval_unit), price.interval_count) != (str(told.price.unit), told.price.count):
        raise Skipped("INTERVAL_DIFFERS")
    if price.minor != told.price.money.minor:
        raise Skipped("PRICE_DIFFERS")
    return offer, price


async def _account(
    ctx: Context, provider: Opened, told: ManagedSubscription, address: EmailAddress, offer: Offer
) -> Account | None:
    """Whose it is; None where nobody here is its customer yet. Raises `Skipped` where they cannot have it."""
    assert told.customer is not None
    account = await joining.known(ctx, provider, told.customer) or await joining.of_address(ctx, provider, address)
    product = await Product.named(ctx.tenant, offer.product_id)
    if account is None or not product.is_exclusive:
        return account
    rivals = Subscription.of(ctx.tenant).filter(account_id=account.id, product_id=product.id)
    if await rivals.exclude(status=SubscriptionStatus.ENDED).exists():
        raise Skipped("ALREADY_SUBSCRIBED")
    return account


async def _made(ctx: Context, provider: Opened, found: Found, fit: _Fit) -> tuple[Subscription, int]:
    """The agreement, and how many ways to pay came with it."""
    told, account = found.told, fit.account or await joining.join(ctx, fit.address, found.told.name)
    assert told.customer is not None
    await providers.remember_customer(ctx, provider.account.id, account.id, told.customer)
    await _mapped(ctx, provider, told, fit)
    subscription = await _written(ctx, provider, told, fit, account)
    kept = await joining.bring(ctx, provider, account.id, found.methods)
    if kept and kept[-1].token == told.payment_method:
        subscription.payment_method_id = kept[-1].id
        await subscription.save(update_fields=["payment_method_id"])
    starts_at, status = told.created, str(SubscriptionStatus.INCOMPLETE)
    created = SubscriptionCreated(subscription, offer=fit.offer, account=account, status=status, starts_at=starts_at)
    emit(ctx, created)
    await following.apply(ctx, provider, subscription, told, found.charges)
    await issues.gone(ctx, "IMPORTED", provider_account_id=provider.account.id, provider_ref=told.provider_ref)
    return subscription, len(kept)


async def _mapped(ctx: Context, provider: Opened, told: ManagedSubscription, fit: _Fit) -> None:
    """From now on its price stands for this offer of ours."""
    mapping = ProviderPrice(
        tenant_id=ctx.tenant,
        id=ids.new(),
        provider_account_id=provider.account.id,
        provider_ref=told.price.provider_ref,
        offer_id=fit.offer.id,
        price_id=fit.price.id,
    )
    await mapping.insert_unless("provider_account_id", "provider_ref")


async def _written(
    ctx: Context, provider: Opened, told: ManagedSubscription, fit: _Fit, account: Account
) -> Subscription:
    product = await Product.named(ctx.tenant, fit.offer.product_id)
    return await Subscription.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        account_id=account.id,
        product_id=product.id,
        offer_id=fit.offer.id,
        price_id=fit.price.id,
        quantity=told.quantity,
        currency=fit.price.currency,
        origin=Origin.IMPORT,
        status=SubscriptionStatus.INCOMPLETE,
        term=Term.RENEWING,
        collection=Collection.PROVIDER_MANAGED,
        takes_slot=product.is_exclusive,
        provider_account_id=provider.account.id,
        provider_ref=told.provider_ref,
        starts_at=told.created,
        alignment=fit.offer.alignment,
        created_at=ctx.now(),
    )
