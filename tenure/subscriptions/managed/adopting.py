"""One subscription of a provider's becomes an agreement of ours, with its member and their way to pay."""

from dataclasses import dataclass, replace
from uuid import UUID

from models.accounts import Account, AccountKind, Seat, SeatRole
from models.catalogue import Offer, Price, Product
from models.identity import Member
from models.importing import ImportOutcome, ProviderImport, ProviderImportItem
from models.payments import ProviderCustomer, ProviderPrice
from models.subscriptions import Collection, Origin, Subscription, SubscriptionStatus, Term
from tenure.billing import issues, payments, providers
from tenure.billing.providers import Opened
from tenure.catalogue import currencies
from tenure.context import Context
from tenure.events import SubscriptionCreated, emit
from tenure.gateways.payments.books import Books
from tenure.gateways.payments.contract import MethodFacts
from tenure.gateways.payments.managed import FollowsSubscriptions, ManagedCharge, ManagedStatus, ManagedSubscription
from tenure.identity import addresses, signing_up
from tenure.identity.addresses import EmailAddress
from tenure.kit import clock, ids
from tenure.subscriptions.managed import following
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


class Skipped(Exception):
    """It cannot be imported; `reason` is a word for why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Found:
    """What the provider has: the subscription, charges that may still be paid, and its way to pay."""

    told: ManagedSubscription
    charges: list[ManagedCharge]
    method: MethodFacts | None


@dataclass(frozen=True, slots=True)
class _Fit:
    """Where it fits in: whose it is, for which offer at which price."""

    address: EmailAddress
    offer: Offer
    price: Price
    account: Account | None


async def adopt(ctx: Context, provider: Opened, row: ProviderImport, listed: ManagedSubscription) -> None:
    """Read it once more, and write it with what became of it. Outside of any transaction.

    Raises what the provider's calls do.
    """
    adapter = provider.adapter
    assert isinstance(adapter, FollowsSubscriptions)
    told = await adapter.subscription(listed.provider_ref)
    since = clock.now() - following.BEFORE
    charges = [one async for one in adapter.charges_of_subscription(told.provider_ref, since)]
    token = told.payment_method
    method = await adapter.method(token) if token and isinstance(adapter, Books) else None
    await _adopt(ctx, provider, row.id, Found(told, charges, method))


@transactional
async def _adopt(ctx: Context, provider: Opened, import_id: UUID, found: Found) -> None:
    row = await ProviderImport.locked(ctx.tenant, import_id)
    items = ProviderImportItem.of(ctx.tenant).filter(import_id=row.id, provider_ref=found.told.provider_ref)
    if await items.exists():
        return
    known = Subscription.of(ctx.tenant).filter(provider_account_id=provider.account.id)
    ours = await known.get_or_none(provider_ref=found.told.provider_ref)
    if ours is not None:
        await _noted(ctx, row, found, ImportOutcome.KNOWN, subscription_id=ours.id)
        return
    try:
        fit = await _fit(ctx, provider, row, found.told)
    except Skipped as skipped:
        await _noted(ctx, row, found, ImportOutcome.SKIPPED, reason=skipped.reason)
        return
    if row.is_dry_run:
        is_new, has_method = fit.account is None, found.method is not None
        await _noted(ctx, row, found, ImportOutcome.IMPORTED, is_new_member=is_new, has_method=has_method)
        return
    subscription = await _made(ctx, provider, found, fit)
    await _noted(
        ctx,
        row,
        found,
        ImportOutcome.IMPORTED,
        subscription_id=subscription.id,
        is_new_member=fit.account is None,
        has_method=subscription.payment_method_id is not None,
    )


async def _fit(ctx: Context, provider: Opened, row: ProviderImport, told: ManagedSubscription) -> _Fit:
    """Raises `Skipped` for what has no place here."""
    if told.status not in STANDING:
        raise Skipped("NOT_BEGUN")
    if told.obstacle is not None:
        raise Skipped(told.obstacle.upper()[:40])
    address = addresses.optional(told.email or "")
    if address is None or told.customer is None:
        raise Skipped("EMAIL_INVALID")
    offer, price = await _sold(ctx, provider, row, told)
    account = await _account(ctx, address)
    if account is not None:
        await _check_account(ctx, provider, told, account, offer)
    return _Fit(address, offer, price, account)


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


async def _account(ctx: Context, address: EmailAddress) -> Account | None:
    """The personal account of the member with that address."""
    member = await Member.of(ctx.tenant).get_or_none(email_norm=address.norm)
    return None if member is None else await _own(ctx, member)


async def _own(ctx: Context, member: Member) -> Account:
    seats = await Seat.of(ctx.tenant).filter(member_id=member.id, role=SeatRole.OWNER)
    accounts = Account.of(ctx.tenant).filter(id__in=[seat.account_id for seat in seats], kind=AccountKind.PERSONAL)
    return await accounts.order_by("id").get()


async def _check_account(
    ctx: Context, provider: Opened, told: ManagedSubscription, account: Account, offer: Offer
) -> None:
    await Account.locked(ctx.tenant, account.id)
    customers = ProviderCustomer.of(ctx.tenant).filter(provider_account_id=provider.account.id)
    known = await customers.get_or_none(account_id=account.id)
    if known is not None and known.reference != told.customer:
        raise Skipped("CUSTOMER_DIFFERS")
    product = await Product.named(ctx.tenant, offer.product_id)
    rivals = Subscription.of(ctx.tenant).filter(account_id=account.id, product_id=product.id)
    if product.is_exclusive and await rivals.exclude(status=SubscriptionStatus.ENDED).exists():
        raise Skipped("ALREADY_SUBSCRIBED")


async def _made(ctx: Context, provider: Opened, found: Found, fit: _Fit) -> Subscription:
    told, account = found.told, fit.account or await _joined(ctx, fit.address)
    assert told.customer is not None
    await providers.remember_customer(ctx, provider.account.id, account.id, told.customer)
    await _mapped(ctx, provider, told, fit)
    subscription = await _written(ctx, provider, told, fit, account)
    if found.method is not None and told.payment_method is not None:
        kept = await payments.keep_method(ctx, account.id, provider.account.id, told.payment_method, found.method)
        subscription.payment_method_id = kept.id
        await subscription.save(update_fields=["payment_method_id"])
    starts_at, status = told.created, str(SubscriptionStatus.INCOMPLETE)
    created = SubscriptionCreated(subscription, offer=fit.offer, account=account, status=status, starts_at=starts_at)
    emit(ctx, created)
    await following.apply(ctx, provider, subscription, told, found.charges)
    await issues.gone(ctx, "IMPORTED", provider_account_id=provider.account.id, provider_ref=told.provider_ref)
    return subscription


async def _joined(ctx: Context, address: EmailAddress) -> Account:
    """A new member. Nothing is mailed: they sign in by a link, or choose a password as if they had lost it."""
    arriving = replace(ctx, attribution={**ctx.attribution, "source": "import"})
    name = address.text.partition("@")[0][:120]
    member, _ = await signing_up.make_member(arriving, address, name, ctx.business.locale)
    return await _own(ctx, member)


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


async def _noted(
    ctx: Context,
    row: ProviderImport,
    found: Found,
    outcome: ImportOutcome,
    *,
    reason: str | None = None,
    subscription_id: UUID | None = None,
    is_new_member: bool = False,
    has_method: bool = False,
) -> None:
    price = found.told.price
    await ProviderImportItem.create(
        tenant_id=ctx.tenant,
        import_id=row.id,
        provider_ref=found.told.provider_ref,
        outcome=outcome,
        reason=reason,
        subscription_id=subscription_id,
        is_new_member=is_new_member,
        has_method=has_method,
        price_ref=price.provider_ref,
        price_name=price.product[:255],
        minor=price.money.minor,
        currency=price.money.currency,
        interval_unit=str(price.unit),
        interval_count=price.count,
        created_at=ctx.now(),
    )
