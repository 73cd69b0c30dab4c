"""Answers about credits, and about limits that are counted."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from models.accounts import Account
from models.catalogue import Feature, Product
from models.credits import CreditBalance, CreditGrant, CreditMovement, UsageRecord
from models.subscriptions import Subscription
from resolvers import ids
from resolvers.accounts import powers_of
from resolvers.asking import Asking
from resolvers.paging import Order, Page, Slice, page
from tenure.access import Permission
from tenure.credits import balances, consuming, correcting, counting, limits
from tenure.credits.consuming import Use
from tenure.credits.counting import Outcome, Used
from tenure.credits.limits import Usage
from tenure.kit.money import Money
from tenure.kit.terms import Movement


@dataclass(frozen=True, slots=True)
class Part:
    """How many units of which grant a movement concerned."""

    grant_id: UUID
    units: int


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of one record of many."""

    key: str
    record: UsageRecord | None
    code: str | None
    message: str | None
    field: str | None


async def balances_of(asking: Asking, account: Account) -> list[CreditBalance]:
    return await asking.loaders.of("credit balances", balances.of_accounts, account.id) or []


async def account_of(asking: Asking, balance: CreditBalance) -> Account | None:
    return await asking.loaders.row(Account, balance.account_id)


async def product_of(asking: Asking, balance: CreditBalance) -> Product | None:
    return await asking.loaders.row(Product, balance.product_id)


async def value_of(asking: Asking, balance: CreditBalance) -> Money | None:
    return balances.value(balance) if await _sees_money(asking, balance) else None


async def exact_value_of(asking: Asking, balance: CreditBalance) -> Decimal | None:
    return (balance.value or Decimal(0)) if await _sees_money(asking, balance) else None


async def grants_of(asking: Asking, balance: CreditBalance) -> list[CreditGrant]:
    return await asking.loaders.of("credit grants", balances.left, balance.id) or []


async def movements_of(asking: Asking, balance: CreditBalance, asked: Slice) -> Page[CreditMovement]:
    return await page(CreditMovement.of(asking.tenant).filter(balance_id=balance.id), asked, Order("recorded_at"))


async def balance_of(asking: Asking, row: CreditGrant | CreditMovement) -> CreditBalance | None:
    return await asking.loaders.row(CreditBalance, row.balance_id)


async def money_of(asking: Asking, row: CreditGrant | CreditMovement) -> Decimal | None:
    """Its exact value, for who may see what the balance is worth."""
    balance = await balance_of(asking, row)
    if balance is None or not await _sees_money(asking, balance):
        return None
    return row.value or Decimal(0)


async def subscription_of(asking: Asking, grant: CreditGrant) -> Subscription | None:
    return await asking.loaders.row(Subscription, grant.subscription_id)


def parts_of(movement: CreditMovement) -> list[Part]:
    return [Part(UUID(one["grant"]), one["units"]) for one in movement.by_grant]


async def grant_of(asking: Asking, part: Part) -> CreditGrant | None:
    return await asking.loaders.row(CreditGrant, part.grant_id)


async def usage_of(asking: Asking, account: Account, code: str) -> Usage | None:
    feature = await limits.counted(asking.ctx, code)
    return None if feature is None else await limits.usage(asking.ctx, account, feature)


async def usages_of(asking: Asking, account: Account) -> list[Usage]:
    return await limits.usages(asking.ctx, account)


async def feature_of(asking: Asking, record: UsageRecord) -> Feature | None:
    return await asking.loaders.row(Feature, record.feature_id)


async def account_of_record(asking: Asking, record: UsageRecord) -> Account | None:
    return await asking.loaders.row(Account, record.account_id)


async def grant(asking: Asking, given: Any) -> CreditGrant:
    account, product = ids.key(Account, given.account), ids.key(Product, given.product)
    return await correcting.give(
        asking.ctx,
        account,
        product,
        int(given.units),
        Movement(given.kind.value),
        given.reason,
        currency=given.currency,
        expires_at=given.expires_at,
    )


async def adjust(asking: Asking, given: Any) -> CreditBalance:
    return await correcting.adjust(asking.ctx, ids.key(CreditBalance, given.balance), int(given.units), given.reason)


async def reassign(asking: Asking, given: Any) -> tuple[CreditMovement, CreditMovement]:
    balance, account = ids.key(CreditBalance, given.balance), ids.key(Account, given.to)
    return await correcting.reassign(asking.ctx, balance, account, int(given.units), given.reason)


async def consume(asking: Asking, given: Any) -> tuple[CreditMovement, CreditBalance]:
    account, product = ids.key(Account, given.account), ids.key(Product, given.product)
    use = Use(account, product, int(given.units), given.key, given.occurred_at, given.currency)
    movement = await consuming.consume(asking.ctx, use)
    await asking.renew()
    return movement, await CreditBalance.named(asking.tenant, movement.balance_id)


async def record(asking: Asking, given: Any) -> tuple[UsageRecord, Usage | None]:
    row = await counting.record(asking.ctx, _used(given))
    await asking.renew()
    account = await Account.named(asking.tenant, row.account_id)
    return row, await usage_of(asking, account, given.feature)


async def record_many(asking: Asking, given: Any) -> list[Recorded]:
    outcomes: list[Outcome] = await counting.record_many(asking.ctx, [_used(one) for one in given.records])
    return [Recorded(one.key, *outcome) for one, outcome in zip(given.records, outcomes, strict=True)]


def _used(given: Any) -> Used:
    return Used(ids.key(Account, given.account), given.feature, int(given.quantity), given.key, given.occurred_at)


async def _sees_money(asking: Asking, balance: CreditBalance) -> bool:
    """Who pays for the account, and staff who see invoices."""
    account = await account_of(asking, balance)
    if asking.ctx.may(Permission.BILLING_READ) or account is None:
        return account is not None
    return (await powers_of(asking, account)).pays
