"""A row of a file becomes an agreement in the middle of its life: its period was paid elsewhere, the next is ours."""

from dataclasses import dataclass, replace

from models.accounts import Account
from models.bulk_files import Import, OnExisting
from models.payments import PaymentMethod
from models.subscriptions import Collection, Origin, Subscription, SubscriptionStatus, Term
from tenure.bulk import dates, holdings
from tenure.bulk.cells import Cells, whole, word, yes_or_no
from tenure.bulk.dates import Dates
from tenure.bulk.kinds import Become, Kind
from tenure.context import Context
from tenure.events import SubscriptionCancellationScheduled, SubscriptionCreated, emit
from tenure.kit import ids
from tenure.kit.refusals import Refused
from tenure.subscriptions import lifecycle, schedules, seating
from tenure.subscriptions.agreed import Agreed

EXTERNAL, ENDING, COLLECTION, DUE = "externalId", "cancelAtPeriodEnd", "collection", "daysUntilDue"
WHY = "IMPORT"
MOST_DAYS = 365
LONGEST_ID = 255
_WAYS = {str(one): one for one in (Collection.AUTOMATIC, Collection.MANUAL)}


@dataclass(frozen=True, slots=True)
class Agreement:
    """One row, read and held against what is here: with its dates, or the agreement of that external id."""

    external_id: str
    terms: Agreed
    collection: Collection
    method: PaymentMethod | None
    days_until_due: int
    is_ending: bool
    dates: Dates | None
    known: Subscription | None


class Agreements(Kind[Agreement]):
    """Agreements are one where their external id is."""

    key = EXTERNAL
    required = frozenset({EXTERNAL, holdings.EMAIL, holdings.OFFER, dates.PERIOD_END})
    optional = frozenset(
        {
            holdings.ACCOUNT,
            holdings.CURRENCY,
            holdings.QUANTITY,
            holdings.METHOD,
            dates.STARTED,
            ENDING,
            COLLECTION,
            DUE,
        }
    )

    async def read(self, ctx: Context, row: Import, cells: Cells) -> Agreement | None:
        external = cells.required(EXTERNAL, _external)
        known = await Subscription.of(ctx.tenant).get_or_none(external_id=external) if external else None
        payer = await holdings.account(ctx, cells)
        if known is not None and payer is not None and known.account_id != payer.id:
            cells.wrong(EXTERNAL, "EXTERNAL_ID_TAKEN", "A subscription of another account has this ID.")
        if known is not None and row.on_existing is OnExisting.SKIP:
            cells.check()
            return None
        return await self._read(ctx, cells, external or "", payer, known)

    async def _read(
        self, ctx: Context, cells: Cells, external: str, payer: Account | None, known: Subscription | None
    ) -> Agreement:
        collection = cells.optional(COLLECTION, word(_WAYS)) or Collection.AUTOMATIC
        is_ending = cells.optional(ENDING, yes_or_no) or False
        days = cells.optional(DUE, whole) or 0
        if days > MOST_DAYS or (days and collection is Collection.AUTOMATIC):
            cells.wrong(DUE, "DUE_INVALID", f"A sent invoice must be due after 0 to {MOST_DAYS} days.")
        terms = await holdings.terms(ctx, cells, payer)
        cells.check()
        assert terms is not None, "checked"
        method = await holdings.method(ctx, cells, terms.account, collection)
        if known is not None:
            _check_same(cells, known, terms)
        else:
            await holdings.check_slot(ctx, cells, terms)
        when = dates.read(ctx, cells, terms) if known is None else None
        cells.check()
        return Agreement(external, terms, collection, method, days, is_ending, when, known)

    async def write(self, ctx: Context, row: Import, found: Agreement) -> Become:
        if found.dates is None:
            return await _updated(ctx, found)
        account = await Account.locked(ctx.tenant, found.terms.account.id)
        terms = replace(found.terms, account=account)
        await seating.check(ctx, terms)
        subscription = await _written(ctx, found, found.dates)
        starts_at, status = found.dates.started_at, str(subscription.status)
        told = SubscriptionCreated(subscription, offer=terms.offer, account=account, status=status, starts_at=starts_at)
        emit(ctx, told)
        schedules.fix(subscription, found.dates.grid)
        subscription.period_number = found.dates.number
        await lifecycle.start_for(ctx, subscription, found.dates.period)
        await seating.make_room(ctx, terms)
        if subscription.ends_at is not None:
            emit(ctx, SubscriptionCancellationScheduled(subscription, ends_at=subscription.ends_at, reason=WHY))
        return Become.CREATED


async def _written(ctx: Context, found: Agreement, when: Dates) -> Subscription:
    terms = found.terms
    return await Subscription.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        account_id=terms.account.id,
        product_id=terms.product.id,
        offer_id=terms.offer.id,
        price_id=terms.price.id,
        quantity=terms.quantity,
        currency=terms.currency,
        origin=Origin.IMPORT,
        status=SubscriptionStatus.INCOMPLETE,
        term=Term.RENEWING,
        collection=found.collection,
        days_until_due=found.days_until_due,
        payment_method_id=found.method.id if found.method else None,
        external_id=found.external_id,
        takes_slot=terms.product.is_exclusive,
        alignment=when.alignment,
        starts_at=when.started_at,
        ends_at=when.period.end if found.is_ending else None,
        created_at=ctx.now(),
    )


async def _updated(ctx: Context, found: Agreement) -> Become:
    """How it is collected can be said anew. Anything else is a change, which costs something."""
    assert found.known is not None, "it is known"
    subscription = await Subscription.locked(ctx.tenant, found.known.id)
    method = found.method.id if found.method else subscription.payment_method_id
    wanted = (found.collection, method, found.days_until_due)
    held = (subscription.collection, subscription.payment_method_id, subscription.days_until_due)
    is_over = subscription.status is SubscriptionStatus.ENDED
    if is_over or wanted == held:
        return Become.SKIPPED
    subscription.collection, subscription.payment_method_id, subscription.days_until_due = wanted
    await subscription.save(update_fields=["collection", "payment_method_id", "days_until_due"])
    return Become.UPDATED


def _check_same(cells: Cells, known: Subscription, terms: Agreed) -> None:
    """That the row says the terms of the agreement that is here."""
    if known.offer_id != terms.offer.id or known.price_id != terms.price.id or known.quantity != terms.quantity:
        cells.wrong(
            holdings.OFFER, "TERMS_DIFFER", "This subscription already exists with other terms. Change it instead."
        )
    if known.collection is Collection.PROVIDER_MANAGED:
        cells.wrong(COLLECTION, "PROVIDER_MANAGED", "The payment provider manages this subscription.")


def _external(text: str) -> str:
    if len(text) > LONGEST_ID:
        raise Refused("TEXT_TOO_LONG", f"This can have at most {LONGEST_ID} characters.")
    return text
