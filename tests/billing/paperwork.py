"""Documents that nobody owes: rows that are not stored, to set on paper."""

import sys
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from models.billing import CreditNote, CreditNoteLine, Invoice, InvoiceLine, InvoiceStatus, NoteTarget
from tenure.billing.papers import Look, of_invoice, of_note, pngs
from tenure.billing.papers.words import Words
from tenure.kit import ids

AT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
TENANT = ids.new()
SELLER: dict[str, Any] = {
    "name": "Nordlicht Yoga GmbH",
    "address": ["Lindenstraße 12", "10969 Berlin"],
    "country": "DE",
    "taxId": "DE136695976",
    "footer": "Nordlicht Yoga GmbH\nAmtsgericht Berlin HRB 12345\nGeschäftsführung: Ada Lindqvist",
    "paymentInstructions": "Nordlicht Yoga GmbH\nIBAN DE02 1203 0000 0000 2020 51\nBIC BYLADEM1001",
}
GYM: dict[str, Any] = {
    "name": "Harbor Gym Inc.",
    "address": ["200 Pier Avenue", "Portland, OR 97209"],
    "country": "US",
    "taxId": "",
    "footer": "Harbor Gym Inc.\nhello@harbor.example",
    "paymentInstructions": "",
}
BUYER: dict[str, Any] = {
    "name": "Weber & Söhne OHG",
    "address": ["Am Markt 3", "20095 Hamburg", "Deutschland"],
    "country": "DE",
    "taxId": "DE129273398",
    "locale": "de",
    "taxNote": None,
}
TEAM: dict[str, Any] = {
    "name": "Grace Hopper",
    "address": ["12 Navy Yard", "Arlington, VA 22202", "United States"],
    "country": "US",
    "taxId": "",
    "locale": "en",
    "taxNote": None,
}


def line(
    ordinal: int, minor: int, currency: str, percent: int = 0, text: str = "Club", quantity: int = 1, **more: Any
) -> InvoiceLine:
    tax = minor * percent // 100
    return InvoiceLine(
        id=ids.new(), tenant_id=TENANT, ordinal=ordinal, description=text, quantity=quantity,
        unit_price=Decimal(minor + more.get("discount_minor", 0)) / 100 / quantity, minor=minor, net_minor=minor,
        tax_minor=tax, tax_name={19: "USt.", 7: "USt."}.get(percent, "Sales tax" if percent else None),
        tax_percent=Decimal(percent), currency=currency, explanation={},
        **{"period_start": AT, "period_end": AT + timedelta(days=31), **more},
    )  # fmt: skip


def invoice(lines: list[InvoiceLine], buyer: Any, seller: Any, **more: Any) -> Invoice:
    net, tax = sum(one.net_minor for one in lines), sum(one.tax_minor for one in lines)
    columns: dict[str, Any] = {
        "status": InvoiceStatus.OPEN, "number": "NY-2026-0042", "finalized_at": AT, "due_at": AT + timedelta(days=14)
    }  # fmt: skip
    return Invoice(
        id=ids.new(), tenant_id=TENANT, account_id=TENANT, currency=lines[0].currency, subtotal_minor=net,
        discount_minor=sum(one.discount_minor for one in lines), tax_minor=tax, total_minor=net + tax, buyer=buyer,
        seller=seller, created_at=AT, **{**columns, **more},
    )  # fmt: skip


def german() -> tuple[Invoice, list[InvoiceLine]]:
    lines = [
        line(1, 24900, "EUR", 19, "Studio-Mitgliedschaft Plus", 3, discount_minor=4980),
        line(2, 5900, "EUR", 19, "Online-Archiv"),
        line(3, 2990, "EUR", 7, "Jahrbuch 2026", period_start=None, period_end=None),
    ]
    return invoice(lines, BUYER, SELLER, balance_minor=2500, memo="Vielen Dank für die gute Zusammenarbeit."), lines


def english() -> tuple[Invoice, list[InvoiceLine]]:
    lines = [line(1, 4900, "USD", 0, "Open gym, monthly"), line(2, 1500, "USD", 8, "Towel service", 3)]
    found = invoice(lines, TEAM, GYM, number="HG-000117", status=InvoiceStatus.PAID, paid_at=AT)
    found.paid_minor = found.total_minor
    return found, lines


def long() -> tuple[Invoice, list[InvoiceLine]]:
    lines = [line(at, 1000 + 137 * at, "EUR", 19, f"Kurs {at}: Vinyasa am Morgen", 1 + at % 4) for at in range(1, 41)]
    return invoice(lines, BUYER, SELLER), lines


Note = tuple[CreditNote, Invoice, list[CreditNoteLine], dict[Any, InvoiceLine]]


def note(of: Invoice, lines: list[InvoiceLine], number: str, reason: str) -> Note:
    """Of half of an invoice."""
    taken = [
        CreditNoteLine(
            id=ids.new(), tenant_id=TENANT, invoice_line_id=one.id, ordinal=one.ordinal, description=one.description,
            net_minor=one.net_minor // 2, tax_minor=one.tax_minor // 2, currency=of.currency,
            period_start=AT + timedelta(days=15), period_end=one.period_end,
        )
        for one in lines
    ]  # fmt: skip
    net, tax = sum(one.net_minor for one in taken), sum(one.tax_minor for one in taken)
    made = CreditNote(
        id=ids.new(), tenant_id=TENANT, number=number, target=NoteTarget.REFUND, minor=net + tax, net_minor=net,
        tax_minor=tax, currency=of.currency, reason=reason, buyer=of.buyer, seller=of.seller,
        created_at=AT + timedelta(days=15),
    )  # fmt: skip
    return made, of, taken, {one.id: one for one in lines}


STOPPED = note(*english(), "CN-000009", "Canceled in the middle of the month.")
ENDED = note(*german(), "GS-2026-0003", "Zur Monatsmitte gekündigt.")
SAMPLES: dict[str, tuple[dict[str, Any], Look]] = {
    "invoice-de": (of_invoice(*german(), Words("de", "Europe/Berlin"), "https://yoga.example/i"), Look("#5b3a8c")),
    "invoice-en": (of_invoice(*english(), Words("en-US", "America/New_York")), Look("#0f5f73")),
    "invoice-long": (of_invoice(*long(), Words("de", "Europe/Berlin")), Look("#5b3a8c")),
    "credit-note-en": (of_note(*STOPPED, Words("en-US", "America/New_York")), Look("#0f5f73")),
    "credit-note-de": (of_note(*ENDED, Words("de", "Europe/Berlin")), Look("#5b3a8c")),
}


async def draw(folder: Path) -> None:
    """Each sample as pictures of its pages."""
    for name, (content, look) in SAMPLES.items():
        for at, page in enumerate(await pngs(content, look, AT, 80)):
            (folder / f"{name}{f'-{at + 1}' if at else ''}.png").write_bytes(page)


if __name__ == "__main__":
    import asyncio

    asyncio.run(draw(Path(sys.argv[1])))
