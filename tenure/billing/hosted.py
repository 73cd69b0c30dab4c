"""Documents behind links: who has the link sees the invoice or the credit note, until the link expires."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID

from models import database
from models.accounts import Account
from models.billing import CreditNote, CreditNoteLine, Invoice, InvoiceLine, InvoiceStatus
from models.files import File, FileStatus
from models.tenants import BusinessProfile
from tenure.billing import documents, papers
from tenure.billing.papers.words import Words
from tenure.context import Context
from tenure.gateways.storage.contract import NoSuchFile, StorageUnavailable
from tenure.kit.refusals import NotFound, Unavailable
from tenure.kit.secrets import BadSeal
from tenure.tenants import brand

LIFETIME_DAYS = 30
_INVOICE, _NOTE = "invoice", "credit note"
_UNSEEN = frozenset({InvoiceStatus.DRAFT, InvoiceStatus.DELETED})


@dataclass(frozen=True, slots=True)
class Document:
    """What stands on it, in its language; `made_at` is its date. `logo_key` is where the logo is stored."""

    row: Invoice | CreditNote
    content: dict[str, Any]
    made_at: datetime
    accent: str
    logo_key: str | None

    @property
    def name(self) -> str:
        """Of its file."""
        return f"{self.row.number}.pdf".replace("/", "-")


def invoice_url(ctx: Context, invoice: Invoice) -> str | None:
    """The page of an invoice; a draft has none."""
    if invoice.status in _UNSEEN:
        return None
    return f"{ctx.origin}/invoices/{_signed(ctx, _INVOICE, invoice.id)}"


def invoice_pdf_url(ctx: Context, invoice: Invoice) -> str | None:
    page = invoice_url(ctx, invoice)
    return f"{page}/pdf" if page else None


def note_pdf_url(ctx: Context, note: CreditNote) -> str:
    return f"{ctx.origin}/credit-notes/{_signed(ctx, _NOTE, note.id)}/pdf"


async def invoice_behind(ctx: Context, link: str) -> Document:
    """Raises `NotFound` where the link was not made here, or has expired."""
    return await invoice(ctx, _opened(ctx, _INVOICE, link))


async def note_behind(ctx: Context, link: str) -> Document:
    """Raises `NotFound` as `invoice_behind` does."""
    return await note(ctx, _opened(ctx, _NOTE, link))


async def invoice(ctx: Context, invoice_id: UUID) -> Document:
    """An invoice as it stands now. Raises `NotFound`, also of drafts."""
    async with database.for_tenant(ctx.tenant, reading=True):
        row = await Invoice.named(ctx.tenant, invoice_id)
        if row.status in _UNSEEN:
            raise NotFound
        lines = await InvoiceLine.of(ctx.tenant).filter(invoice_id=row.id).order_by("ordinal")
        words = await _addressed(ctx, row)
        content = papers.of_invoice(row, lines, words, invoice_url(ctx, row) or "")
        return await _document(ctx, row, content, row.finalized_at or row.created_at)


async def note(ctx: Context, note_id: UUID) -> Document:
    """A credit note. Raises `NotFound`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        row = await CreditNote.named(ctx.tenant, note_id)
        corrected = await Invoice.named(ctx.tenant, row.invoice_id)
        lines = await CreditNoteLine.of(ctx.tenant).filter(credit_note_id=row.id).order_by("ordinal")
        rates = await InvoiceLine.by_ids(ctx.tenant, [line.invoice_line_id for line in lines])
        words = await _addressed(ctx, row)
        return await _document(ctx, row, papers.of_note(row, corrected, lines, rates, words), row.created_at)


async def pdf(ctx: Context, document: Document) -> bytes:
    """Its pages. Outside of transactions. Raises `Unavailable` while the logo cannot be fetched."""
    look = papers.Look(document.accent, await _logo(ctx, document.logo_key))
    return await papers.pdf(document.content, look, document.made_at)


async def _addressed(ctx: Context, row: Invoice | CreditNote) -> Words:
    """The words of its reader. Who stands on it was stored with it, but for what has been erased since."""
    account = await Account.named(ctx.tenant, row.account_id)
    if row.buyer is None or row.seller is None:
        buyer, sold_by = await documents.parties(ctx, account)
        row.buyer, row.seller = row.buyer or buyer, row.seller or sold_by
    return Words(row.buyer["locale"], account.zone or ctx.business.zone)


async def _document(ctx: Context, row: Invoice | CreditNote, content: dict[str, Any], made_at: datetime) -> Document:
    profile = await BusinessProfile.named(ctx.tenant, ctx.tenant)
    file = (
        await File.of(ctx.tenant).get_or_none(id=profile.logo_id, status=FileStatus.READY) if profile.logo_id else None
    )
    accent = brand.branding(profile).accent or brand.OWN_ACCENT
    return Document(row, content, made_at, accent, file.storage_key if file else None)


async def _logo(ctx: Context, key: str | None) -> bytes | None:
    if key is None:
        return None
    try:
        return b"".join([chunk async for chunk in ctx.services.storage.open(key)])
    except NoSuchFile:
        return None
    except StorageUnavailable as error:
        raise Unavailable("The logo can't be loaded right now. Try again.") from error


def _signed(ctx: Context, purpose: str, key: UUID) -> str:
    """Until the end of a day, so that it is the same link all day long."""
    ends = datetime.combine(ctx.now().date() + timedelta(days=LIFETIME_DAYS + 1), time(), ctx.now().tzinfo)
    return ctx.services.config.keyring.sign(purpose, ctx.tenant, {"id": str(key)}, ends)


def _opened(ctx: Context, purpose: str, link: str) -> UUID:
    try:
        return UUID(ctx.services.config.keyring.verify(purpose, ctx.tenant, link, ctx.now())["id"])
    except BadSeal as error:
        raise NotFound from error
