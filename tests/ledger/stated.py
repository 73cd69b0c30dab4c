"""That statements of accounts come to what the ledger holds of them."""

import random
from datetime import datetime
from typing import Any

from models import database
from tenure.context import Context
from tenure.kit import ids
from tenure.ledger.statements import OWING
from tests.claims import SEED
from tests.door import Door

STATEMENT = """query ($account: ID!, $from: DateTime, $to: DateTime, $currency: CurrencyCode, $first: Int = 100,
  $after: String) { account(id: $account) { statement(from: $from, to: $to, currency: $currency) {
    currency currencies opening { amountMinor } closing { amountMinor } charged { amountMinor }
    settled { amountMinor }
    entries(first: $first, after: $after) {
      nodes { id kind occurredAt number documentKind amount { amountMinor currency } balance { amountMinor } }
      pageInfo { hasNextPage endCursor } } } } }"""
_HELD = """SELECT coalesce(sum(CASE WHEN debit = ANY($2::text[]) THEN minor ELSE 0 END
  - CASE WHEN credit = ANY($2::text[]) THEN minor ELSE 0 END), 0)::bigint AS minor FROM transfer
  WHERE tenant_id = $1 AND account_id = $3 AND currency = $4 AND occurred_at < $5"""
# In these histories no refund comes back, so nothing stands between the business and a payer's bank.
_WRITTEN = """SELECT currency, sum(minor)::bigint AS minor FROM (
  SELECT currency, total_minor - balance_minor - reduced_minor - paid_minor - written_off_minor AS minor FROM invoice
    WHERE tenant_id = $1 AND account_id = $2 AND status IN ('OPEN', 'UNCOLLECTIBLE')
  UNION ALL SELECT currency, -balance_minor FROM invoice
    WHERE tenant_id = $1 AND account_id = $2 AND status = 'DRAFT'
  UNION ALL SELECT currency, -minor FROM account_balance WHERE tenant_id = $1 AND account_id = $2) AS owed
  GROUP BY currency"""
_OWNERLESS = """SELECT currency FROM transfer WHERE tenant_id = $1 AND account_id IS NULL
  AND (debit = ANY($2::text[])) <> (credit = ANY($2::text[])) GROUP BY currency
  HAVING sum(CASE WHEN debit = ANY($2::text[]) THEN minor ELSE -minor END) <> 0"""
INSTANTS = 3
"""How many are looked at within each history."""


async def stated(door: Door, account: str, **asked: Any) -> dict[str, Any]:
    """The statement, with whole numbers and all its entries."""
    found = (await door(STATEMENT, {"account": account, **asked}))["account"]["statement"]
    entries = found["entries"]["nodes"]
    while found["entries"]["pageInfo"]["hasNextPage"]:
        after = found["entries"]["pageInfo"]["endCursor"]
        found = (await door(STATEMENT, {"account": account, **asked, "after": after}))["account"]["statement"]
        entries += found["entries"]["nodes"]
    sums = {name: int(found[name]["amountMinor"]) for name in ("opening", "closing", "charged", "settled")}
    lines = [
        {**one, "amount": int(one["amount"]["amountMinor"]), "balance": int(one["balance"]["amountMinor"])}
        for one in entries
    ]
    return {**found, **sums, "entries": lines}


async def check(staff: Door, ctx: Context, account: str, first: int = 100) -> int:
    """At some instants of its time and at its end. How many instants that were."""
    key, looked = ids.decode(account)[1], 0
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await database.fetch(
            "SELECT DISTINCT occurred_at FROM transfer WHERE tenant_id = $1 AND account_id = $2 ORDER BY 1",
            ctx.tenant,
            key,
        )
        owed = {row["currency"]: row["minor"] for row in await database.fetch(_WRITTEN, ctx.tenant, key)}
    chance = random.Random(SEED)
    cuts = [row["occurred_at"] for row in chance.sample(rows, min(INSTANTS, len(rows)))]
    for currency in (await stated(staff, account))["currencies"]:
        whole = await stated(staff, account, currency=currency, first=first)
        _adds_up(whole)
        assert whole["closing"] == owed.get(currency, 0), "invoices and balances say something else"
        for cut in cuts:
            await _agrees(staff, ctx, account, currency, cut, whole)
            looked += 1
    await _covers(ctx)
    return looked + 1


def _adds_up(statement: dict[str, Any]) -> None:
    """Each entry goes on from the one before, and all of them lead from the beginning to the end."""
    at = statement["opening"]
    for entry in statement["entries"]:
        at += entry["amount"]
        assert entry["balance"] == at
        assert entry["amount"]
        assert entry["kind"] != "OTHER"
    assert statement["closing"] == at
    assert statement["opening"] + statement["charged"] + statement["settled"] == at
    assert [one["occurredAt"] for one in statement["entries"]] == sorted(
        one["occurredAt"] for one in statement["entries"]
    )


async def _agrees(staff: Door, ctx: Context, account: str, currency: str, cut: datetime, whole: dict[str, Any]) -> None:
    """What was owed at an instant is what the ledger held, the end of one statement, and the beginning of the next."""
    async with database.for_tenant(ctx.tenant, reading=True):
        (row,) = await database.fetch(
            _HELD, ctx.tenant, [str(one) for one in OWING], ids.decode(account)[1], currency, cut
        )
    before = await stated(staff, account, currency=currency, to=cut.isoformat())
    after = await stated(staff, account, **{"from": cut.isoformat()}, currency=currency)
    _adds_up(before)
    _adds_up(after)
    assert before["opening"] == 0
    assert before["closing"] == after["opening"] == row["minor"]
    assert after["closing"] == whole["closing"]


async def _covers(ctx: Context) -> None:
    """Nothing that is owed is on nobody's statement: what came from nobody known has gone back to them."""
    async with database.for_tenant(ctx.tenant, reading=True):
        ownerless = await database.fetch(_OWNERLESS, ctx.tenant, [str(one) for one in OWING])
    assert not ownerless
