"""What stands on an invoice or a credit note, as texts in the account's language: for the page and for the paper."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from models.billing import CreditNote, CreditNoteLine, Invoice, InvoiceLine, InvoiceStatus, LineKind, NoteTarget
from tenure.billing.papers.words import Words
from tenure.kit import money as amounts
from tenure.kit.money import Money

Content = dict[str, Any]
Row = dict[str, str]
_LETTER_PAPER = frozenset({"US", "CA", "MX", "CO", "CL", "VE", "PH"})
"""Countries that write on paper of 8½ × 11 inches; all others on A4."""


def of_invoice(invoice: Invoice, lines: Sequence[InvoiceLine], words: Words, page: str = "") -> Content:
    """An invoice as it stands now. `page` is where it can be seen and paid."""
    say, owes = words.say, is_payable(invoice)
    paid = [(say("Paid on"), words.day(invoice.paid_at))] if invoice.paid_at else []
    due = [(say("Due date"), words.day(invoice.due_at))] if owes else []
    return {
        **_frame(invoice, words),
        "title": say("Invoice"),
        "number": invoice.number or say("Draft"),
        "status": _status(invoice, words),
        "facts": _facts([(say("Date"), words.day(invoice.finalized_at)), *due, *paid]),
        "lines": [_line(line, words) for line in lines],
        "columns": [say("Description"), say("Quantity"), say("Unit price"), say("Tax"), say("Amount")],
        "hasTax": any(line.tax_percent or line.tax_minor for line in lines),
        "sums": _sums(invoice, lines, words),
        "highlight": _highlight(invoice, words) if owes else "",
        "notes": [note for note in (_tax_note(invoice.buyer, words), invoice.memo or "") if note],
        "instructions": _instructions(invoice, words),
        "page": page if owes else "",
        "pageLabel": say("View and pay online"),
    }


def is_payable(invoice: Invoice) -> bool:
    """Whether its reader is asked for money. Whether anybody still expects it is not said on it."""
    return invoice.payable.minor > 0 and invoice.status in (InvoiceStatus.OPEN, InvoiceStatus.UNCOLLECTIBLE)


def of_note(note: CreditNote, invoice: Invoice, lines: Sequence[CreditNoteLine], rates: Any, words: Words) -> Content:
    """A credit note; `rates` are the lines of the invoice by their ids, for the taxes that are taken back."""
    say = words.say
    about = [(say("Date"), words.day(note.created_at)), (say("For invoice"), invoice.number or "")]
    taken = [(rates[line.invoice_line_id], line) for line in lines if line.invoice_line_id in rates]
    taxes = _taxes(((rate.tax_name, rate.tax_percent, line.net, line.tax) for rate, line in taken), words)
    return {
        **_frame(note, words),
        "title": say("Credit note"),
        "number": note.number,
        "status": say("Void") if note.voided_at else "",
        "facts": _facts([*about, (say("Invoice date"), words.day(invoice.finalized_at))]),
        "lines": [_taken(line, rate.tax_percent, words) for rate, line in taken] or [_whole(note, words)],
        "columns": [say("Description"), "", "", say("Tax"), say("Amount")],
        "hasTax": bool(note.tax_minor),
        "sums": [
            *([_sum(say("Total excluding tax"), note.net, words), *taxes] if note.tax_minor else []),
            _sum(say("Credited"), note.total, words, "total"),
        ],
        "highlight": "",
        "notes": [text for text in (_went(note, words), _tax_note(note.buyer, words), note.reason) if text],
        "instructions": None,
        "page": "",
        "pageLabel": "",
    }


def _frame(row: Invoice | CreditNote, words: Words) -> Content:
    """What every paper has: who sells, who buys, its language."""
    say, buyer, seller = words.say, row.buyer or {}, row.seller or {}
    return {
        "language": words.locale.language,
        "paper": "us-letter" if seller.get("country") in _LETTER_PAPER else "a4",
        "seller": _party(say("From"), seller, words),
        "buyer": _party(say("Bill to"), buyer, words),
        "brand": seller.get("name", ""),
        "footer": seller.get("footer", "").splitlines(),
        "pageOf": say("Page %(page)s of %(pages)s") % {"page": "{page}", "pages": "{pages}"},
    }


def _party(label: str, party: dict[str, Any], words: Words) -> Content:
    number = words.say("Tax ID: %(number)s") % {"number": party["taxId"]} if party.get("taxId") else ""
    return {
        "label": label,
        "name": party.get("name", ""),
        "lines": [*party.get("address", []), *filter(None, [number])],
    }


def _status(invoice: Invoice, words: Words) -> str:
    say = words.say
    named = {
        InvoiceStatus.DRAFT: say("Draft"),
        InvoiceStatus.PAID: say("Paid"),
        InvoiceStatus.VOID: say("Void"),
    }
    return named.get(invoice.status, "")


def _facts(pairs: Iterable[tuple[str, str]]) -> list[Row]:
    return [{"label": label, "value": value} for label, value in pairs if value]


def _line(line: InvoiceLine, words: Words) -> Row:
    if line.kind is LineKind.TEXT:
        return dict.fromkeys(["period", "quantity", "price", "tax", "amount"], "") | {"description": line.description}
    return {
        "description": line.description,
        "period": words.span(line.period_start, line.period_end),
        "quantity": words.number(line.quantity),
        "price": words.price(line.unit_price, line.currency),
        "tax": words.percent(line.tax_percent),
        "amount": words.money(line.amount + line.discount),
    }


def _taken(line: CreditNoteLine, percent: Decimal, words: Words) -> Row:
    return {
        "description": line.description,
        "period": words.span(line.period_start, line.period_end),
        "quantity": "",
        "price": "",
        "tax": words.percent(percent),
        "amount": words.money(line.net),
    }


def _whole(note: CreditNote, words: Words) -> Row:
    empty = dict.fromkeys(["period", "quantity", "price", "tax"], "")
    return {**empty, "description": note.reason, "amount": words.money(note.net)}


def _sums(invoice: Invoice, lines: Sequence[InvoiceLine], words: Words) -> list[Row]:
    """From the lines to what is due: each step is there only where it changes something."""
    say, currency = words.say, invoice.currency
    found: list[Row] = []
    if invoice.discount:
        before = amounts.total((line.amount + line.discount for line in lines), currency)
        found += [_sum(say("Subtotal"), before, words), _sum(say("Discounts"), -invoice.discount, words)]
    if invoice.tax:
        found.append(_sum(say("Total excluding tax"), invoice.subtotal, words))
    found += _taxes(((line.tax_name, line.tax_percent, line.net, line.tax) for line in lines), words)
    found.append(_sum(say("Total"), invoice.total, words, "total"))
    settled = [
        (say("Paid from balance"), invoice.balance),
        (say("Credited"), invoice.reduced),
        (say("Paid"), invoice.paid),
    ]
    found += [_sum(label, -amount, words) for label, amount in settled if amount]
    if invoice.status in (InvoiceStatus.OPEN, InvoiceStatus.UNCOLLECTIBLE):
        found.append(_sum(say("Amount due"), invoice.payable, words, "due"))
    return found


def _taxes(parts: Iterable[tuple[str | None, Decimal, Money, Money]], words: Words) -> list[Row]:
    """One row for each rate, with what it was reckoned on."""
    by_rate: dict[tuple[str | None, Decimal], tuple[Money, Money]] = {}
    for name, percent, net, tax in parts:
        if percent or tax:
            old = by_rate.get((name, percent), (Money.zero(net.currency), Money.zero(net.currency)))
            by_rate[name, percent] = (old[0] + net, old[1] + tax)
    rows = []
    for (name, percent), (net, tax) in sorted(by_rate.items(), key=lambda one: (-one[0][1], one[0][0] or "")):
        said = {"name": name or words.say("Tax"), "percent": words.percent(percent), "net": words.money(net)}
        rows.append(_sum(words.say("%(name)s %(percent)s on %(net)s") % said, tax, words))
    return rows


def _sum(label: str, amount: Money, words: Words, kind: str = "step") -> Row:
    return {"label": label, "value": words.money(amount), "kind": kind}


def _highlight(invoice: Invoice, words: Words) -> str:
    said = {"amount": words.money(invoice.payable), "day": words.day(invoice.due_at)}
    return words.say("%(amount)s due by %(day)s") % said


def instructions(invoice: Invoice) -> str:
    """How to pay it without a card, a line each; nothing where nothing is due, or nothing was said."""
    text: str = (invoice.seller or {}).get("paymentInstructions", "")
    return text if is_payable(invoice) else ""


def _instructions(invoice: Invoice, words: Words) -> Content | None:
    text = instructions(invoice)
    if not text:
        return None
    reference = words.say("Reference: %(number)s") % {"number": invoice.number}
    return {"title": words.say("How to pay"), "lines": [*text.splitlines(), reference]}


def _tax_note(buyer: dict[str, Any] | None, words: Words) -> str:
    known = {
        "REVERSE_CHARGE": words.say(
            "Reverse charge: the recipient is liable for the tax (Directive 2006/112/EC, art. 196)."
        ),
        "TAX_EXEMPT": words.say("The recipient is exempt from tax."),
    }
    return known.get((buyer or {}).get("taxNote") or "", "")


def _went(note: CreditNote, words: Words) -> str:
    say = words.say
    return {
        NoteTarget.INVOICE: say("This amount was deducted from the amount due on the invoice."),
        NoteTarget.BALANCE: say("This amount was added to your balance and pays for future invoices."),
        NoteTarget.REFUND: say("This amount is refunded to your original payment method."),
    }[note.target]
