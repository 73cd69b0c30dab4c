"""What must be true of a business after whatever happened in it."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from models import database
from models.ledger import LedgerAccount
from tenure.context import Context
from tenure.kit.money import digits
from tenure.ledger.posting import balances
from tests.billing.engine.evaluator import evaluate
from tests.door import Door

INVARIANTS = """{ invariants {
  name isKept expected { amountMinor currency } found { amountMinor currency } explanation } }"""
BEATS = ("session", "api_key", "rate_window")
"""Tables in which asking alone may leave a trace: when a credential was used last."""


async def snapshot(ctx: Context) -> dict[str, str]:
    """A digest of every table of the business."""
    async with database.for_tenant(ctx.tenant, reading=True):
        tables = await database.fetch(
            "SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' "
            "AND column_name = 'tenant_id' AND data_type = 'uuid' AND $1::uuid IS NOT NULL ORDER BY 1",
            ctx.tenant,
        )
        names = [str(row["table_name"]) for row in tables if row["table_name"] not in BEATS]
        each = " UNION ALL ".join(
            f"SELECT '{name}' AS name, coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS digest "
            f'FROM "{name}" t WHERE tenant_id = $1'
            for name in names
        )
        return {str(row["name"]): str(row["digest"]) for row in await database.fetch(each, ctx.tenant)}


async def check(staff: Door, ctx: Context) -> None:
    """The ledger balances, and says of every account what invoices and balances say."""
    answer = await staff(INVARIANTS)
    broken = [one for one in answer["invariants"] if not one["isKept"]]
    assert not broken, broken
    async with database.for_tenant(ctx.tenant, reading=True):
        held = await balances(ctx.tenant)
        owed = await database.fetch(
            "SELECT currency, sum(total_minor - balance_minor - reduced_minor - paid_minor - written_off_minor) "
            "AS minor FROM invoice WHERE tenant_id = $1 AND status = 'OPEN' GROUP BY 1",
            ctx.tenant,
        )
        kept = await database.fetch(
            "SELECT currency, sum(minor) AS minor FROM account_balance WHERE tenant_id = $1 GROUP BY 1", ctx.tenant
        )
        beyond = await database.fetch(
            "SELECT id FROM payment WHERE tenant_id = $1 AND refunded_minor + disputed_minor > minor", ctx.tenant
        )
    assert not beyond, "more went back than came"
    _agrees(held, LedgerAccount.RECEIVABLE, owed, 1)
    _agrees(held, LedgerAccount.BALANCE, kept, -1)
    for currency in {currency for _, currency in held}:
        assert sum(money.minor for (_, other), money in held.items() if other == currency) == 0


def _agrees(held: dict[Any, Any], account: LedgerAccount, rows: Sequence[Any], sign: int) -> None:
    """What the ledger holds on an account is what the rows come to, in each currency."""
    found = {currency: money.minor for (name, currency), money in held.items() if name is account and money.minor}
    wanted = {row["currency"]: sign * int(row["minor"]) for row in rows if row["minor"]}
    assert found == wanted, account


def check_invoice(invoice: dict[str, Any], currency: str) -> int:
    """No cent comes or goes within it, and its explanations lead to its amounts. How many those were."""
    lines, notes = invoice["lines"], invoice["creditNotes"]
    assert sum(line["net"] for line in lines) == invoice["subtotal"]
    assert sum(line["tax"] for line in lines) == invoice["tax"]
    assert invoice["subtotal"] + invoice["tax"] == invoice["total"]
    assert sum(note["total"] for note in notes) == invoice["credited"] <= invoice["total"]
    assert invoice["credited"] - invoice["reduced"] <= invoice["paid"] + invoice["balance"], "beyond what was paid"
    if invoice["status"] == "PAID":
        assert invoice["balance"] + invoice["reduced"] + invoice["paid"] == invoice["total"]
    unit, explained = 10 ** digits(currency), 0
    for line in lines:
        assert evaluate(line["explanation"]) * unit == line["amount"]
        explained += 1
    for note in notes:
        assert note["net"] + note["tax"] == note["total"]
        assert sum(line["net"] for line in note["lines"]) == note["net"]
        assert sum(line["tax"] for line in note["lines"]) == note["tax"]
        explained += _recomputed([line for line in note["lines"] if line["explanation"]], unit)
    return explained


def _recomputed(lines: Sequence[dict[str, Any]], unit: int) -> int:
    """The credit of each line is what its steps come to: its net, or with the tax where that is contained."""
    for line in lines:
        given = -evaluate(line["explanation"]) * unit
        assert given in {Fraction(line["net"]), Fraction(line["net"] + line["tax"])}
    return len(lines)
