"""Which provider accounts are used: enabled and disabled by staff, and what may be paid through each of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models import database
from models.catalogue import Offer
from models.payments import ProviderAccount, ProviderKind, ProviderRule
from tenure.accounts import countries
from tenure.billing import seller
from tenure.context import Context
from tenure.events import ProviderDisabled, ProviderEnabled, ProviderRulesSet, emit
from tenure.kit import money
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

MOST = 50
"""Rules of one account."""
LAST_PLACE = 1000


@dataclass(frozen=True, slots=True)
class Terms:
    """What a rule lets through, and its place among the rules of all accounts: 0 comes first."""

    priority: int = 0
    currencies: Sequence[str] = ()
    countries: Sequence[str] = ()
    offer_ids: Sequence[UUID] = ()
    is_enabled: bool = True


@transactional
async def enable(ctx: Context, account_id: UUID) -> ProviderAccount:
    """Let new payments go through it, as its rules say. Raises `Refused`, `NotFound`."""
    account = await ProviderAccount.locked(ctx.tenant, account_id)
    if account.kind is ProviderKind.MANUAL and not await seller.instructions(ctx):
        raise Refused("INSTRUCTIONS_REQUIRED", "Add a bank account or payment instructions first.", ["providerAccount"])
    if not account.is_enabled:
        await _switched(ctx, account, is_enabled=True)
    return account


@transactional
async def disable(ctx: Context, account_id: UUID) -> ProviderAccount:
    """Let nothing new go through it. What runs there goes on: its methods are charged, its payments refunded."""
    account = await ProviderAccount.locked(ctx.tenant, account_id)
    if account.is_enabled:
        await _switched(ctx, account, is_enabled=False)
    return account


async def _switched(ctx: Context, account: ProviderAccount, *, is_enabled: bool) -> None:
    account.is_enabled = is_enabled
    await account.save(update_fields=["is_enabled"])
    emit(ctx, ProviderEnabled(account) if is_enabled else ProviderDisabled(account))


@transactional
async def set_rules(ctx: Context, account_id: UUID, wanted: Sequence[Terms]) -> ProviderAccount:
    """These are the account's rules from now on, instead of those before; none: it takes everything. Raises `Refused`.

    Who is asked first is said again with each set, so that two who change it at once leave one of the two sets.
    """
    account = await ProviderAccount.locked(ctx.tenant, account_id)
    if len(wanted) > MOST:
        raise Refused("TOO_MANY", f"A provider account can have at most {MOST} rules.", ["rules"])
    for index, terms in enumerate(wanted):
        await _check(ctx, terms, ["rules", str(index)])
    before = await rules_of(ctx, account_id)
    rows = [_row(ctx, account_id, terms) for terms in wanted]
    old, new = [_plain(row) for row in before], [_plain(row) for row in rows]
    if old == new:
        return account
    await ProviderRule.of(ctx.tenant).filter(provider_account_id=account_id).delete()
    for row in rows:
        await row.save(force_create=True)
    emit(ctx, ProviderRulesSet(account, changes={"rules": [old, new]}))
    return account


async def rules_of(ctx: Context, account_id: UUID) -> list[ProviderRule]:
    """Those of one account, the first one first, in the open transaction."""
    return await ProviderRule.of(ctx.tenant).filter(provider_account_id=account_id).order_by("priority", "id")


async def accounts(ctx: Context) -> list[ProviderAccount]:
    """All of the business's, the oldest first, in the open transaction."""
    return await ProviderAccount.of(ctx.tenant).order_by("id")


async def _check(ctx: Context, terms: Terms, field: list[str]) -> None:
    if not 0 <= terms.priority <= LAST_PLACE:
        raise Refused(
            "PRIORITY_INVALID", f"The priority must be a number from 0 to {LAST_PLACE}.", [*field, "priority"]
        )
    for code in terms.currencies:
        if not money.is_currency(code):
            raise Refused(
                "CURRENCY_UNKNOWN",
                f"{code[:8]} is not a currency. Use an ISO 4217 code, such as EUR.",
                [*field, "currencies"],
            )
    for code in terms.countries:
        if code.upper() not in countries.countries():
            raise Refused(
                "COUNTRY_UNKNOWN",
                f"{code[:8]} is not a country. Use a two-letter code, such as DE.",
                [*field, "countries"],
            )
    known = await Offer.by_ids(ctx.tenant, list(terms.offer_ids))
    if set(terms.offer_ids) - set(known):
        raise Refused("OFFER_UNKNOWN", "This offer does not exist.", [*field, "offers"])


def _row(ctx: Context, account_id: UUID, terms: Terms) -> ProviderRule:
    return ProviderRule(
        tenant_id=ctx.tenant,
        provider_account_id=account_id,
        priority=terms.priority,
        currencies=sorted(set(terms.currencies)),
        countries=sorted({code.upper() for code in terms.countries}),
        offer_ids=sorted({str(one) for one in terms.offer_ids}),
        is_enabled=terms.is_enabled,
    )


def _plain(rule: ProviderRule) -> dict[str, Any]:
    """A rule as events tell it."""
    return {
        "priority": rule.priority,
        "currencies": rule.currencies,
        "countries": rule.countries,
        "offers": rule.offer_ids,
        "isEnabled": rule.is_enabled,
    }


async def sees(ctx: Context) -> list[tuple[ProviderAccount, list[ProviderRule]]]:
    """Every account with its rules, for a page."""
    async with database.for_tenant(ctx.tenant, reading=True):
        return [(account, await rules_of(ctx, account.id)) for account in await accounts(ctx)]
