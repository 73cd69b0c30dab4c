"""Answers about imports from providers."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models import database
from models.accounts import Account
from models.catalogue import Offer
from models.importing import ProviderImport, ProviderImportItem
from models.payments import ProviderAccount
from models.subscriptions import Subscription
from resolvers import ids
from resolvers.asking import Asking
from resolvers.paging import Page, Slice, page
from tenure.context import Context
from tenure.kit.money import Money
from tenure.subscriptions.managed import importing


@dataclass(frozen=True, slots=True)
class Price:
    """A price of the provider's that leads to none of ours, and how many subscriptions wait for that."""

    provider_price: str
    name: str
    amount: Money
    interval_unit: str
    interval_count: int
    subscriptions: int


async def start(asking: Asking, given: Any) -> ProviderImport:
    offers = {one.provider_price: ids.key(Offer, one.offer) for one in given.prices}
    account = ids.key(ProviderAccount, given.provider_account)
    return await importing.start(
        asking.ctx, account, offers, is_dry_run=given.is_dry_run, with_customers=given.with_customers
    )


async def list_all(asking: Asking, asked: Slice) -> Page[ProviderImport]:
    return await page(ProviderImport.of(asking.tenant), asked)


async def account_of(asking: Asking, row: ProviderImport) -> ProviderAccount | None:
    return await asking.loaders.row(ProviderAccount, row.provider_account_id)


async def items_of(
    asking: Asking, row: ProviderImport, outcome: Any, kind: Any, asked: Slice
) -> Page[ProviderImportItem]:
    wanted = {"outcome": outcome, "kind": kind}
    given = {name: value for name, value in wanted.items() if value is not None}
    return await page(ProviderImportItem.of(asking.tenant).filter(import_id=row.id, **given), asked)


async def buyer_of(asking: Asking, item: ProviderImportItem) -> Account | None:
    return await asking.loaders.row(Account, item.account_id)


async def subscription_of(asking: Asking, item: ProviderImportItem) -> Subscription | None:
    return await asking.loaders.row(Subscription, item.subscription_id)


async def counts_of(asking: Asking, row: ProviderImport, kind: Any) -> dict[str, int]:
    async def counted(ctx: Context, imports: list[UUID]) -> dict[UUID, dict[str, int]]:
        return await importing.counts(ctx, imports, kind)

    found: dict[str, int] = await asking.loaders.of(f"import.counts.{kind}", counted, row.id)
    return found


async def unmapped_of(asking: Asking, row: ProviderImport) -> list[Price]:
    found = await database.fetch(
        "SELECT price_ref, min(price_name) AS name, minor, currency, interval_unit, interval_count, count(*) AS many "
        "FROM provider_import_item WHERE tenant_id = $1 AND import_id = $2 AND reason = 'PRICE_UNMAPPED' "
        "GROUP BY price_ref, minor, currency, interval_unit, interval_count ORDER BY many DESC, price_ref LIMIT 250",
        asking.tenant,
        row.id,
    )
    return [
        Price(
            one["price_ref"],
            one["name"],
            Money(one["minor"], one["currency"]),
            one["interval_unit"],
            one["interval_count"],
            one["many"],
        )
        for one in found
    ]
