"""Lists of money in and out, and what each of it belongs to."""

from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from models.accounts import Account
from models.base import TenantRecord
from models.billing import CreditNote, Invoice
from models.bulk_files import ExportOf
from models.payments import Dispute, Payment, ProviderAccount, ProviderKind, Refund
from models.subscriptions import Subscription
from resolvers import choosing, ids, nodes
from resolvers.asking import Asking
from resolvers.paging import Page, Slice, page

Row = TypeVar("Row", bound=TenantRecord)


async def list_payments(asking: Asking, given: Any, asked: Slice) -> Page[Payment]:
    return await page(choosing.listed(asking, ExportOf.PAYMENTS, given), asked)


async def list_refunds(asking: Asking, given: Any, asked: Slice) -> Page[Refund]:
    return await page(_of_payments(asking, Refund.of(asking.tenant), given), asked)


async def list_disputes(asking: Asking, given: Any, asked: Slice) -> Page[Dispute]:
    return await page(_of_payments(asking, Dispute.of(asking.tenant), given), asked)


async def list_notes(asking: Asking, given: Any, asked: Slice) -> Page[CreditNote]:
    query = _narrowed(CreditNote.of(asking.tenant), given)
    if given is not None:
        keys = {"account_id": _key(Account, given.account), "invoice_id": _key(Invoice, given.invoice)}
        query = query.filter(**{name: key for name, key in keys.items() if key is not None})
    return await page(query, asked)


def _of_payments(asking: Asking, query: QuerySet[Any], given: Any) -> QuerySet[Any]:
    """What is about payments, narrowed by those as well. Raises `NotFound`."""
    query = _narrowed(query, given)
    if given is None:
        return query
    keys = {
        "account_id": _key(Account, given.account),
        "provider_account_id": _key(ProviderAccount, given.provider_account),
    }
    chosen = {name: key for name, key in keys.items() if key is not None}
    if not chosen:
        return query
    return query.filter(payment_id__in=Subquery(Payment.of(asking.tenant).filter(**chosen).values("id")))


def _narrowed(query: QuerySet[Any], given: Any) -> QuerySet[Any]:
    """By their states and when they were made."""
    if given is None:
        return query
    states: list[Any] | None = getattr(given, "statuses", None)
    since: datetime | None = given.created_since
    wanted = {"status__in": states, "created_at__gte": since, "created_at__lt": given.created_before}
    return query.filter(**{name: value for name, value in wanted.items() if value is not None})


def _key(model: type[Row], opaque: str | None) -> UUID | None:
    return ids.optional_key(model, opaque)


async def account_of(asking: Asking, row: Payment | Invoice | CreditNote) -> Account | None:
    return await nodes.seen(asking, Account, row.account_id)


async def invoice_of(asking: Asking, row: Payment | CreditNote) -> Invoice | None:
    return await nodes.seen(asking, Invoice, row.invoice_id)


async def subscription_of(asking: Asking, invoice: Invoice) -> Subscription | None:
    return await nodes.seen(asking, Subscription, invoice.subscription_id)


async def provider_of(asking: Asking, payment: Payment) -> ProviderKind | None:
    """By whom it was moved: the kind alone, whose keys nobody sees."""
    found = await asking.loaders.row(ProviderAccount, payment.provider_account_id)
    return None if found is None else found.kind
