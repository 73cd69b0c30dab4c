"""The lists that can be had as a file: who may, which rows, which columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from models import database
from models.accounts import Account, CustomField, FieldOwner
from models.base import TenantRecord
from models.billing import Invoice
from models.bulk_files import ExportOf
from models.catalogue import Coupon, Offer, Price, Product
from models.events import LoggedEvent
from models.identity import Member, RoleGrant
from models.ledger import LedgerAccount, Transfer
from models.payments import Payment
from models.subscriptions import Subscription
from tenure.access import Permission
from tenure.accounts import custom_values
from tenure.bulk import catalogue, memberships
from tenure.bulk.columns import Column, Line, amounts, computed, custom, leading, numbers, own
from tenure.context import Context
from tenure.events.envelope import envelope
from tenure.kit import ids
from tenure.kit.refusals import Forbidden

SELECTS = {
    "id": "id",
    "ids": "id__in",
    "status": "status__in",
    "kind": "kind",
    "number": "number__istartswith",
    "account": "account_id",
    "product": "product_id",
    "offer": "offer_id",
    "provider_account": "provider_account_id",
    "is_in_suspense": "is_in_suspense",
    "since": "created_at__gte",
    "before": "created_at__lt",
    "types": "type__in",
    "subject": "subject_id",
    "after": "position__gt",
    "currency": "currency",
    "from": "occurred_at__gte",
    "to": "occurred_at__lt",
}
"""How each part of a choice narrows the list."""
_APART = frozenset({"text", "is_staff", "is_archived", "ledger_account"})
_INSTANTS = frozenset({"since", "before", "from", "to"})
_KEYS = frozenset({"id", "account", "product", "offer", "provider_account", "subject"})


@dataclass(frozen=True, slots=True)
class Listing:
    """One list. `key` is the column by whose order it is read; `asks` whom its custom fields are about.

    `texts` are the columns that a text is looked for in; `leads` is what each row leads to, and by which column.
    """

    permission: Permission
    model: type[TenantRecord]
    columns: Sequence[Column]
    key: str = "id"
    asks: FieldOwner | None = None
    texts: Sequence[str] = ("name", "legal_name")
    leads: tuple[str, type[TenantRecord]] | None = None

    def needs(self, choice: dict[str, Any]) -> frozenset[Permission]:
        """What one must be let see besides the list, for what is chosen would tell it."""
        return frozenset({Permission.SUBSCRIPTIONS_READ}) if self._held(choice) else frozenset()

    def check(self, ctx: Context, choice: dict[str, Any]) -> None:
        """Raises `Forbidden` for a choice that tells what the caller may not see."""
        for permission in self.needs(choice):
            if not ctx.may(permission):
                raise Forbidden(f"This filter requires the permission {permission}.")

    def selected(self, ctx: Context, choice: dict[str, Any]) -> QuerySet[Any]:
        """The rows that are chosen."""
        held = self._held(choice)
        narrowed: dict[str, Any] = {
            SELECTS[name]: _read(name, value)
            for name, value in choice.items()
            if name not in _APART and name not in held
        }
        query = self.model.of(ctx.tenant).filter(**narrowed)
        if held:
            query = query.filter(memberships.condition(ctx.tenant, self.model, held))
        if (is_staff := choice.get("is_staff")) is not None:
            holding = Q(id__in=Subquery(RoleGrant.of(ctx.tenant).values("member_id")))
            query = query.filter(holding if is_staff else ~holding)
        if (side := choice.get("ledger_account")) is not None:
            query = query.filter(Q(debit=LedgerAccount(side)) | Q(credit=LedgerAccount(side)))
        if (is_archived := choice.get("is_archived")) is not None:
            query = query.filter(archived_at__isnull=not is_archived)
        text = (choice.get("text") or "").strip()
        found = Q(*(Q(**{f"{column}__icontains": text}) for column in self.texts), join_type=Q.OR)
        return query.filter(found) if text else query

    def _held(self, choice: dict[str, Any]) -> dict[str, Any]:
        """The part of a choice that is about subscriptions, of a list of those who have some."""
        has_some = self.model in memberships.HOLDERS
        return {name: value for name, value in choice.items() if has_some and name in memberships.PARTS}

    def place(self, text: str) -> Any:
        """A key as it is compared, from how it is written down."""
        return UUID(text) if self.key == "id" else int(text)

    async def last(self, ctx: Context) -> str:
        """The key that no row has that is there now, or only the newest: what comes later is not in the file."""
        if self.key == "id":
            return str(ids.new())
        rows = await database.fetch("SELECT position FROM tenant_counter WHERE tenant_id = $1 AND id = $1", ctx.tenant)
        return str(rows[0]["position"] if rows else 0)

    async def all_columns(self, ctx: Context) -> list[Column]:
        """Its columns, with those for what the business asks besides."""
        return [*self.columns, *(custom(one.code, _needed(one)) for one in await self._asked(ctx))]

    async def lines(self, ctx: Context, rows: Sequence[Any]) -> list[Line]:
        """The rows with what their owners have answered, or with what they lead to."""
        asked = {one.id: one.code for one in await self._asked(ctx)}
        if self.leads is not None:
            column, model = self.leads
            led = await model.by_ids(ctx.tenant, [getattr(row, column) for row in rows])
            return [Line(ctx, row, led[getattr(row, column)]) for row in rows]
        if not asked or self.asks is None:
            return [Line(ctx, row) for row in rows]
        held = await custom_values.of(ctx, self.asks, [row.id for row in rows])
        return [
            Line(ctx, row, None, {asked[key]: text for key, text in held[row.id].items() if key in asked})
            for row in rows
        ]

    async def _asked(self, ctx: Context) -> list[CustomField]:
        if self.asks is None:
            return []
        fields = CustomField.of(ctx.tenant).filter(owner=self.asks, archived_at__isnull=True)
        return await fields.order_by("rank", "id")


def _read(name: str, value: Any) -> Any:
    """A part of a choice, from how it is written down."""
    if name in _INSTANTS:
        return datetime.fromisoformat(value)
    if name == "ids":
        return [UUID(one) for one in value]
    if name == "number":
        return value.strip().replace("\0", "")
    return UUID(value) if name in _KEYS else value


def _needed(field: CustomField) -> Permission | None:
    """What is for staff alone is told to those who may change members."""
    return None if field.is_visible else Permission.MEMBERS_WRITE


def _key(line: Line) -> str:
    return ids.encode(type(line.row).__name__, line.row.id)


def _told(name: str, *parts: str) -> Column:
    return computed(name, lambda line: envelope(cast(LoggedEvent, line.row))[name], *parts)


_ID = computed("id", _key)
_TAX = ("legal_name", "tax_id", "country", "region", "postal_code", "city", "street", "is_tax_exempt")
_INVOICED = ("subtotal", "discount", "tax", "total", "balance", "reduced", "paid", "written_off", "due", "credited")
_OFFERED = (
    leading("Product", "product", "product_id"),
    leading("Offer", "offer", "offer_id"),
    leading("Price", "price", "price_id"),
)
_PERIOD = own("period_start", "period_end")
_ACCOUNT = leading("Account", "account", "account_id")
_NAMED = ("name", "code")

LISTINGS: dict[ExportOf, Listing] = {
    ExportOf.MEMBERS: Listing(
        Permission.MEMBERS_READ,
        Member,
        [_ID, *own("email", "name", "status", "email_confirmed_at", "locale", "zone", "created_at")],
        asks=FieldOwner.MEMBER,
    ),
    ExportOf.ACCOUNTS: Listing(
        Permission.MEMBERS_READ,
        Account,
        [
            _ID,
            *own("kind", "name"),
            computed("zone", lambda line: line.row.zone or line.ctx.business.zone),
            computed("currency", lambda line: line.row.currency or line.ctx.business.currency),
            computed("locale", lambda line: line.row.locale or line.ctx.business.locale),
            *numbers("billing_day", "seat_limit"),
            *own(*_TAX, needs=Permission.BILLING_READ, under="taxDetails."),
            *own("created_at"),
        ],
        asks=FieldOwner.ACCOUNT,
    ),
    ExportOf.SUBSCRIPTIONS: Listing(
        Permission.SUBSCRIPTIONS_READ,
        Subscription,
        [
            _ID,
            *own("external_id"),
            _ACCOUNT,
            *_OFFERED,
            *own("status", "term", "collection", "origin"),
            *numbers("quantity"),
            *own("currency", "starts_at"),
            *_PERIOD,
            *numbers("trial_phase"),
            *own("past_due_since", "paused_at", "resume_at", "ends_at", "ended_at", "end_reason", "created_at"),
        ],
    ),
    ExportOf.INVOICES: Listing(
        Permission.BILLING_READ,
        Invoice,
        [
            _ID,
            *own("number", "status", "kind"),
            _ACCOUNT,
            leading("Subscription", "subscription", "subscription_id"),
            *own("collection"),
            *amounts(*_INVOICED),
            *_PERIOD,
            *own("due_at", "finalized_at", "sent_at", "paid_at", "memo", "created_at"),
        ],
    ),
    ExportOf.PAYMENTS: Listing(
        Permission.BILLING_READ,
        Payment,
        [
            _ID,
            *own("status"),
            _ACCOUNT,
            leading("Invoice", "invoice", "invoice_id"),
            *amounts("amount", "fee", "refunded", "disputed"),
            *numbers("attempt"),
            *own("decline_code", "is_in_suspense", "received_as", "note", "created_at", "settled_at"),
        ],
    ),
    ExportOf.EVENTS: Listing(
        Permission.EVENTS_READ,
        LoggedEvent,
        [
            *(_told(name) for name in ("id", "cursor", "type", "version")),
            Column("sequence", lambda line: line.row.sequence, is_number=True),
            _told("occurredAt"),
            _told("actor", "kind", "id", "onBehalfOf"),
            *(_told(name) for name in ("subject", "cause", "test", "payload")),
        ],
        key="position",
    ),
    ExportOf.LEDGER_ENTRIES: Listing(
        Permission.LEDGER_READ,
        Transfer,
        [
            _ID,
            *own("occurred_at", "debit", "credit"),
            *amounts("amount"),
            _ACCOUNT,
            *own("subject_kind"),
            computed("subjectId", lambda line: ids.encode(line.row.subject_kind, line.row.subject_id)),
        ],
    ),
    ExportOf.PRODUCTS: Listing(Permission.CATALOGUE_WRITE, Product, [_ID, *catalogue.PRODUCTS], texts=_NAMED),
    ExportOf.OFFERS: Listing(
        Permission.CATALOGUE_WRITE, Offer, [_ID, *catalogue.OFFERS], texts=_NAMED, leads=("price_id", Price)
    ),
    ExportOf.COUPONS: Listing(Permission.CATALOGUE_WRITE, Coupon, [_ID, *catalogue.COUPONS], texts=_NAMED),
}
"""Every list by what it is of."""
