"""What accounts have, for pages and answers."""

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from models.accounts import Account
from models.catalogue import Product
from models.credits import CreditBalance, CreditGrant
from tenure.context import Context
from tenure.credits import limits, pools
from tenure.credits.limits import Usage
from tenure.kit.money import Money


@dataclass(frozen=True, slots=True)
class Shown:
    """A balance as a page shows it: what is left, and of which grants, those first that are used first."""

    balance: CreditBalance
    product: Product
    grants: list[CreditGrant]


@dataclass(frozen=True, slots=True)
class Counted:
    """Credits, and counted limits."""

    credits: list[Shown]
    usages: list[Usage]


async def of_accounts(ctx: Context, accounts: list[UUID]) -> dict[UUID, list[CreditBalance]]:
    """The balances of each account, the oldest first."""
    found: dict[UUID, list[CreditBalance]] = defaultdict(list)
    for row in await CreditBalance.of(ctx.tenant).filter(account_id__in=accounts).order_by("id"):
        found[row.account_id].append(row)
    return found


async def left(ctx: Context, balances: list[UUID]) -> dict[UUID, list[CreditGrant]]:
    """The grants of each balance of which something is left, in the order in which they are used."""
    found: dict[UUID, list[CreditGrant]] = defaultdict(list)
    rows = await CreditGrant.of(ctx.tenant).filter(balance_id__in=balances, remaining__gt=0)
    for row in sorted(rows, key=_turn):
        found[row.balance_id].append(row)
    return found


async def shown(ctx: Context, accounts: list[Account]) -> Counted:
    """All that is counted for these accounts, in the open transaction."""
    held = await of_accounts(ctx, [account.id for account in accounts])
    balances = [row for account in accounts for row in held[account.id]]
    products = await Product.by_ids(ctx.tenant, [row.product_id for row in balances])
    grants = await left(ctx, [row.id for row in balances])
    credits = [Shown(row, products[row.product_id], grants[row.id]) for row in balances]
    return Counted(credits, [one for account in accounts for one in await limits.usages(ctx, account)])


def value(balance: CreditBalance) -> Money:
    """What it is worth, as the ledger has it."""
    return pools.money(Fraction(balance.value), balance.currency)


def _turn(grant: CreditGrant) -> tuple[bool, float, float]:
    expires = grant.expires_at
    return expires is None, expires.timestamp() if expires else 0.0, grant.granted_at.timestamp()
