"""A story as an accountant reads it: what happened on which day, for how much, and what was left of it."""

from dataclasses import dataclass, field
from typing import Any

from tenure.context import Context
from tests.billing.histories import books
from tests.billing.house import Agreement, House, day

Row = tuple[str, str, int, int, int, str]
"""A day, what happened, what was charged, what was credited, what balance was left, and the state after it."""


@dataclass
class Story:
    """What happens to one agreement. Its rows are what it tells."""

    house: House
    ctx: Context
    agreement: Agreement
    rows: list[Row] = field(default_factory=list)

    async def on(self, date: str, what: str, happens: Any = None) -> None:
        """Let the day come, and then that happen: something to await, if there is anything."""
        if day(date) > self.house.clock.now:
            await self.house.clock.advance_to(day(date))
        if happens is not None:
            await happens()
        moved, standing = await self.agreement.new(), await self.agreement.standing()
        balance = await self.agreement.buyer.balance(standing["currency"])
        self.rows.append((date, what, moved.charge, moved.credit, balance, str(standing["status"])))

    async def close(self) -> None:
        """The books agree with everything that happened."""
        await books.check(self.house.staff, self.ctx)
        currency = (await self.agreement.standing())["currency"]
        for invoice in await self.agreement.invoices(explained=True):
            books.check_invoice(invoice, currency)
