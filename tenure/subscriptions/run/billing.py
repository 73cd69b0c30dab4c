"""The first transaction of a page: the next periods are invoiced, and the attempts to collect them written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from models import database
from models.agenda import Agenda
from models.payments import PaymentMethod
from models.subscriptions import Subscription
from tenure import jobs
from tenure.billing import invoices, payments, providers, taxes, together
from tenure.billing.taxes import Taxing
from tenure.billing.together import Bill
from tenure.context import Context
from tenure.kit.refusals import Wanting
from tenure.subscriptions import agreed, lifecycle, schedules
from tenure.subscriptions.agreed import Agreed
from tenure.subscriptions.run import choosing
from tenure.transactions import transactional


@dataclass(slots=True)
class Turn:
    """An agreement on its way to the next period. `customer` is what the provider calls its account, where known."""

    subscription: Subscription
    terms: Agreed
    bill: Bill
    customer: str | None


@dataclass(frozen=True, slots=True)
class Billed:
    """What became of a page: `left` are to be done one by one."""

    turns: Sequence[Turn]
    left: Sequence[Agenda]


@transactional
async def bill(ctx: Context, rows: Sequence[Agenda]) -> Billed:
    """Invoice the ordinary ones of a page, and strike them off: from now on it is their attempts that are waited for.

    Agreements are locked in one order, and those that somebody else has locked are passed over.
    """
    free = Subscription.of(ctx.tenant).filter(id__in=[row.subject_id for row in rows]).order_by("id")
    found = await free.select_for_update(skip_locked=True, no_key=True)
    due = await _still_due(ctx, rows)
    found = [one for one in found if one.id in due]
    turns = await _turns(ctx, await choosing.ordinary(ctx, found), due)
    bills = [turn.bill for turn in turns]
    if bills:
        await together.open_all(ctx, bills)
        await together.attempt_all(ctx, bills)
        await jobs.forget_all(ctx, lifecycle.PERIOD_END, [turn.subscription.id for turn in turns])
    chosen = {turn.subscription.id for turn in turns}
    return Billed(turns, [due[one.id] for one in found if one.id not in chosen])


async def _still_due(ctx: Context, rows: Sequence[Agenda]) -> dict[UUID, Agenda]:
    """Those that nobody has done or put off since they were read, by their subjects."""
    waiting = await database.fetch(
        "SELECT id FROM agenda WHERE tenant_id = $1 AND id = ANY($2::uuid[]) AND due_at <= $3",
        ctx.tenant,
        [row.id for row in rows],
        ctx.now(),
    )
    ids = {row["id"] for row in waiting}
    return {row.subject_id: row for row in rows if row.id in ids}


async def _turns(ctx: Context, subscriptions: Sequence[Subscription], due: Mapping[UUID, Agenda]) -> list[Turn]:
    terms = await agreed.of_all(ctx, subscriptions)
    methods = await _methods(ctx, subscriptions)
    customers = await providers.known_customers(ctx, [one.account_id for one in subscriptions])
    taxing = await taxes.in_force(ctx)
    turns = []
    for one in subscriptions:
        method = methods.get(one.payment_method_id) if one.payment_method_id else None
        caused = replace(ctx, cause=f"agenda:{due[one.id].id}")
        made = method and await _bill(caused, one, terms[one.id], method, taxing)
        if method and made:
            customer = customers.get((method.provider_account_id, one.account_id))
            turns.append(Turn(one, terms[one.id], made, customer))
    return turns


async def _methods(ctx: Context, subscriptions: Sequence[Subscription]) -> dict[UUID, PaymentMethod]:
    keys = [one.payment_method_id for one in subscriptions if one.payment_method_id]
    found = await PaymentMethod.by_ids(ctx.tenant, keys)
    return {key: method for key, method in found.items() if method.removed_at is None}


async def _bill(
    ctx: Context, subscription: Subscription, terms: Agreed, method: PaymentMethod, taxing: Taxing
) -> Bill | None:
    """The invoice and the attempt, not written yet; None where nothing is due, or its tax has to be asked for."""
    try:
        quote = await agreed.quote_regular(ctx, terms, *schedules.following(subscription, terms.price), taxing)
    except Wanting:
        return None
    if quote.total.minor <= 0:
        return None
    due_at = ctx.now() + timedelta(days=subscription.days_until_due)
    manner = invoices.Manner(collection=str(subscription.collection), due_at=due_at)
    invoice, lines = invoices.prepared(ctx, terms.account.id, subscription.id, quote, manner)
    payment = payments.started(ctx, invoice, method.provider_account_id, method.token, invoice.due, off_session=True)
    return Bill(ctx, terms.account, invoice, lines, payment)
