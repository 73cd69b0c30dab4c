"""Which accounts of the ledger an invoice's lines stand on, when they are owed and when they are taken back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from models.billing import Invoice, InvoiceKind, InvoiceLine
from models.ledger import LedgerAccount
from tenure.billing import revenue
from tenure.context import Context
from tenure.kit.money import Money

Side = tuple[LedgerAccount, Money]


@dataclass(frozen=True, slots=True)
class Taken:
    """What is taken back of one line: net and tax, both zero or more, and how that was reckoned where it was."""

    line: InvoiceLine
    net: Money
    tax: Money
    period: Any = None
    explanation: dict[str, Any] | None = None

    @property
    def total(self) -> Money:
        return self.net + self.tax


def rest(line: InvoiceLine) -> Taken:
    """All that credit notes have left of a line."""
    return Taken(line, line.net - line.credited_net, line.tax - line.credited_tax)


def deferring(invoice: Invoice, line: InvoiceLine) -> LedgerAccount:
    """Where a line's net waits until it is earned."""
    if invoice.kind is InvoiceKind.GIFT:
        return LedgerAccount.GIFTS
    return LedgerAccount.CREDITS if line.is_by_unit else LedgerAccount.DEFERRED


def owed(invoice: Invoice, lines: Sequence[InvoiceLine]) -> list[Side]:
    """What an invoice is owed for."""
    parts = [(deferring(invoice, line), line.net) for line in lines]
    return _summed([*parts, *((LedgerAccount.TAX, line.tax) for line in lines)], invoice.currency)


async def taken_back(ctx: Context, invoice: Invoice, taken: Sequence[Taken]) -> list[Side]:
    """Where what is taken back comes from: what was not earned yet first, then revenue; and tax.

    Ends the earning of it, and counts it on the lines, which are saved.
    """
    parts: list[Side] = []
    for one in taken:
        parts += [*await _net_back(ctx, invoice, one), (LedgerAccount.TAX, one.tax)]
        one.line.credited_net = one.line.credited_net + one.net
        one.line.credited_tax = one.line.credited_tax + one.tax
        await one.line.save(update_fields=["credited_net_minor", "credited_tax_minor"])
    return _summed(parts, invoice.currency)


async def _net_back(ctx: Context, invoice: Invoice, one: Taken) -> list[Side]:
    account = deferring(invoice, one.line)
    is_earned = account is LedgerAccount.DEFERRED or await revenue.has_begun(ctx, one.line)  # a gift that was redeemed
    if not is_earned:
        return [(account, one.net)]
    unearned = await revenue.stop(ctx, one.line, one.net)
    return [(LedgerAccount.DEFERRED, unearned), (LedgerAccount.REVENUE, one.net - unearned)]


def _summed(parts: Iterable[Side], currency: str) -> list[Side]:
    sums: dict[LedgerAccount, Money] = {}
    for account, money in parts:
        sums[account] = sums.get(account, Money.zero(currency)) + money
    return [(account, money) for account, money in sums.items() if money.minor]
