"""Invoices that staff write: as a draft that changes until it is opened, sent or thrown away."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from models.accounts import Account
from models.billing import Invoice, InvoiceKind, InvoiceLine
from models.catalogue import Product
from models.subscriptions import Collection
from tenure import rehearsal, settings
from tenure.billing import collection, invoices, one_off_coupons, quotes, states, tax_settings
from tenure.billing.engine.tiers import Tariff
from tenure.billing.one_off_coupons import Given
from tenure.billing.quotes import Quote, Wanted
from tenure.billing.states import Act
from tenure.context import Context
from tenure.events import InvoiceUpdated, emit
from tenure.events.core import camel
from tenure.kit.money import Money, is_currency
from tenure.kit.refusals import Refused
from tenure.subscriptions import manual
from tenure.transactions import transactional

MOST_LINES = 200
LONGEST_TERM = 365
"""Days until it is due."""
MANUAL = str(Collection.MANUAL)


@dataclass(frozen=True, slots=True)
class LineTerms:
    """One line to be: `unit` is what one costs; `coupons` are the codes of those that count for it alone."""

    description: str
    quantity: int
    unit: Money
    product_id: UUID | None = None
    coupons: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Terms:
    """An invoice to be. `days` are from its opening until it is due; `coupons` are the codes of those for all of it.

    Of an update, None leaves as it is.
    """

    lines: Sequence[LineTerms] | None = None
    memo: str | None = None
    days: int | None = None
    collection: str | None = None
    coupons: Sequence[str] | None = None


UNCHANGED = Terms()
_SAID = (
    *("description", "quantity", "product_id", "coupon_ids", "minor", "net_minor", "tax_minor", "discount_minor"),
    *("tax_name", "tax_percent"),
)
"""What a reader sees of a line."""


@transactional
async def create(ctx: Context, account_id: UUID, currency: str, terms: Terms) -> Invoice:
    """A draft. Raises `Refused`, `NotFound`."""
    if not is_currency(currency):
        raise Refused("CURRENCY_UNKNOWN", "The currency must be an ISO 4217 code, such as EUR.", ["currency"])
    account = await Account.named(ctx.tenant, account_id)
    wanted = await _wanted(ctx, currency, terms.lines or ())
    given = await one_off_coupons.by_codes(ctx, terms.coupons or (), [line.coupons for line in terms.lines or ()])
    quote = await _quoted(ctx, account, currency, wanted, given)
    manner = invoices.Manner(
        kind=InvoiceKind.ONE_OFF,
        collection=terms.collection or MANUAL,
        due_at=ctx.now() + timedelta(days=_days(terms.days or 0)),
        memo=_memo(terms.memo),
    )
    return await invoices.draft_for(ctx, account, None, quote, manner, sets_aside=False)


@transactional
async def update(ctx: Context, invoice_id: UUID, terms: Terms) -> Invoice:
    """Change a draft. Lines that are given stand instead of those that were there. Raises `Refused`, `NotFound`."""
    invoice = await _draft(ctx, invoice_id, Act.DELETE)
    account = await Account.named(ctx.tenant, invoice.account_id)
    before = await _drawn(ctx, invoice)
    if terms.memo is not None:
        invoice.memo = _memo(terms.memo)
    if terms.days is not None:
        invoice.due_at = invoice.created_at + timedelta(days=_days(terms.days))
    invoice.collection = terms.collection or invoice.collection
    if terms.lines is not None or terms.coupons is not None:
        wanted, given = await _remembered(ctx, invoice, terms)
        await invoices.rewrite(ctx, invoice, await _quoted(ctx, account, invoice.currency, wanted, given))
    await invoice.save()
    after = await _drawn(ctx, invoice)
    if changed := [camel(name) for name in after if after[name] != before[name]]:
        emit(ctx, InvoiceUpdated(invoice, fields=changed, total=invoice.total))
    return invoice


async def _drawn(ctx: Context, invoice: Invoice) -> dict[str, Any]:
    """What a draft says, by the fields of its type. Lines that were written anew and say the same are the same."""
    lines = await InvoiceLine.of(ctx.tenant).filter(invoice_id=invoice.id).order_by("ordinal")
    return {
        "memo": invoice.memo,
        "due_at": _term(invoice),
        "collection": invoice.collection,
        "coupon_codes": list(invoice.coupon_ids),
        "lines": [[getattr(line, name) for name in _SAID] for line in lines],
    }


def _term(invoice: Invoice) -> int:
    """Whole days until it is due: its two instants are taken one after the other, and are not as even as that."""
    assert invoice.due_at is not None
    return round((invoice.due_at - invoice.created_at) / timedelta(days=1))


@transactional
async def finalize(ctx: Context, invoice_id: UUID) -> Invoice:
    """Open it: with today's taxes, its number, and as many days to pay as it had from the beginning.

    Its coupons are used now, and count. It is collected at once where it is AUTOMATIC, and sent where it is not: then
    its payer is reminded. Raises `Refused`, also where one of the coupons cannot be used any more; `NotFound`.
    """
    invoice = await _draft(ctx, invoice_id, Act.FINALIZE)
    account = await Account.named(ctx.tenant, invoice.account_id)
    again = await _quoted(ctx, account, invoice.currency, *await _remembered(ctx, invoice))
    rehearsal.reckoned(ctx, [line.net + line.tax for line in again.lines])
    await invoices.rewrite(ctx, invoice, again)
    assert invoice.due_at is not None
    invoice.due_at = ctx.now() + (invoice.due_at - invoice.created_at)
    await invoices.finalize(ctx, invoice, again)
    if invoice.status in invoices.OWED and invoice.collection == MANUAL:
        await manual.send(ctx, invoice)
    elif invoice.status in invoices.OWED:
        await collection.begin(ctx, invoice)
    return invoice


@transactional
async def delete(ctx: Context, invoice_id: UUID) -> Invoice:
    """Throw a draft away. Raises `Refused`, `NotFound`."""
    invoice = await _draft(ctx, invoice_id, Act.DELETE)
    await invoices.delete(ctx, invoice)
    return invoice


async def _draft(ctx: Context, invoice_id: UUID, act: Act) -> Invoice:
    """One of those that staff write: the drafts of agreements are not theirs."""
    invoice = await Invoice.locked(ctx.tenant, invoice_id)
    states.require(invoice, act)
    if invoice.kind is not InvoiceKind.ONE_OFF:
        raise Refused(
            "NOT_ONE_OFF",
            "This draft belongs to a subscription change, not to a one-off invoice.",
            ["invoice"],
        )
    return invoice


async def _quoted(ctx: Context, account: Account, currency: str, wanted: Sequence[Wanted], given: Given) -> Quote:
    """Raises `Refused` for coupons that cannot be used for that now."""
    products = [one.product_id for one in wanted]
    await one_off_coupons.check(ctx, given, account.id, products, currency)
    on_lines = [tuple(coupon.id for coupon in coupons) for coupons in given.on_lines]
    lines = [replace(one, coupon_ids=keys) for one, keys in zip(wanted, on_lines, strict=True)]
    return await quotes.quote(ctx, account, lines, currency, given.all)


async def _remembered(ctx: Context, invoice: Invoice, terms: Terms = UNCHANGED) -> tuple[list[Wanted], Given]:
    """The lines and coupons of a draft, those first that are to be instead of its own."""
    lines = await InvoiceLine.of(ctx.tenant).filter(invoice_id=invoice.id).order_by("ordinal")
    wanted = [_as_wanted(line) for line in lines]
    given = await one_off_coupons.of_draft(ctx, invoice, lines)
    if terms.lines is not None:
        wanted = await _wanted(ctx, invoice.currency, terms.lines)
        on_lines = (await one_off_coupons.by_codes(ctx, (), [line.coupons for line in terms.lines])).on_lines
        given = replace(given, on_lines=on_lines)
    if terms.coupons is not None:
        given = replace(given, on_all=(await one_off_coupons.by_codes(ctx, terms.coupons, ())).on_all)
    return wanted, given


async def _wanted(ctx: Context, currency: str, lines: Sequence[LineTerms]) -> list[Wanted]:
    if not 1 <= len(lines) <= MOST_LINES:
        raise Refused("LINES_INVALID", f"An invoice must have 1 to {MOST_LINES} lines.", ["lines"])
    includes_tax = await settings.value(ctx, tax_settings.PRICES_INCLUDE_TAX)
    found = []
    for at, line in enumerate(lines):
        product = await Product.named(ctx.tenant, line.product_id) if line.product_id else None
        one = _one(line, currency, ["lines", str(at)])
        found.append(replace(one, product_id=product.id if product else None, includes_tax=includes_tax))
    return found


def _one(line: LineTerms, currency: str, field: list[str]) -> Wanted:
    description = " ".join(line.description.split())
    if not description or len(description) > 255:
        raise Refused("TEXT_INVALID", "The description must have 1 to 255 characters.", [*field, "description"])
    if not 1 <= line.quantity <= 1_000_000:
        raise Refused("QUANTITY_INVALID", "The quantity must be between 1 and 1,000,000.", [*field, "quantity"])
    if line.unit.currency != currency:
        raise Refused("CURRENCY_DIFFERS", "The amount must be in the currency of the invoice.", [*field, "unitAmount"])
    if line.unit.minor < 0:
        raise Refused("AMOUNT_NEGATIVE", "The amount can't be negative.", [*field, "unitAmount"])
    return Wanted(description, Tariff.per_unit(line.unit.amount), line.quantity, policy="ONE_OFF")


def _as_wanted(line: InvoiceLine) -> Wanted:
    full = line.amount + line.discount
    return Wanted(
        line.description,
        Tariff.per_unit(Money(full.minor // line.quantity, line.currency).amount),
        line.quantity,
        product_id=line.product_id,
        includes_tax=line.includes_tax,
        policy="ONE_OFF",
    )


def _memo(text: str | None) -> str | None:
    memo = (text or "").strip()
    if len(memo) > 1000 or "\0" in memo:
        raise Refused("TEXT_INVALID", "The memo can have at most 1,000 characters.", ["memo"])
    return memo or None


def _days(days: int) -> int:
    if not 0 <= days <= LONGEST_TERM:
        raise Refused("DAYS_INVALID", f"An invoice must be due in 0 to {LONGEST_TERM} days.", ["dueInDays"])
    return days
