"""Who paid the club at Stripe before it came here: made in the stand-in for Stripe, and imported as anybody's would be.

One is charged each month, one owes it, one waits for somebody to say which offer hers is, and one has a card only.
"""

from typing import Any
from uuid import UUID

import httpx

from models import database
from models.catalogue import Offer
from models.importing import ImportStatus, ProviderImport
from models.payments import ProviderAccount
from tenure.billing import providers
from tenure.context import Context
from tenure.gateways.payments.customers import ListsCustomers
from tenure.gateways.payments.managed import ListsSubscriptions
from tenure.subscriptions.managed import importing

_MONTHLY, _FORMER = 1200, 900
"""Cents that the club asks for each month, and asked for once."""
_THERE: list[tuple[str, dict[str, Any]]] = [
    ("subscribed", {"name": "Runa Solberg", "email": "runa@example.com", "amount": _MONTHLY, "days_ago": 12}),
    (
        "subscribed",
        {
            "name": "Tadeo Ibarra",
            "email": "tadeo@example.com",
            "amount": _MONTHLY,
            "days_ago": 33,
            "then": "pm_card_chargeCustomerFail",
        },
    ),
    ("subscribed", {"name": "Mirjam Okafor", "email": "mirjam@example.com", "amount": _FORMER, "days_ago": 20}),
    ("known", {"name": "Pell Hartwig", "email": "pell@example.com"}),
]


async def bring(ctx: Context, account: ProviderAccount, key: str) -> None:
    """`key` opens the account. Running it again goes on where it was interrupted."""
    async with database.for_tenant(ctx.tenant, reading=True):
        begun = await ProviderImport.of(ctx.tenant).order_by("id").first()
        monthly = await Offer.of(ctx.tenant).get(code="monthly")
    if begun is None:
        await _make(ctx, account, key)
        offers = await _offers(ctx, account, monthly.id)
        begun = await importing.start(ctx, account.id, offers, is_dry_run=False)
    if begun.status is ImportStatus.RUNNING:
        await importing.run(ctx, str(begun.id))  # the queue's own run finds it done


async def _make(ctx: Context, account: ProviderAccount, key: str) -> None:
    """Whoever is not there yet."""
    adapter = providers.opened(ctx, account).adapter
    assert isinstance(adapter, ListsCustomers)
    there = {one.email async for one in adapter.customers()}
    address, headers = ctx.services.config.stripe or "", {"Authorization": f"Bearer {key}"}
    async with httpx.AsyncClient(base_url=address, headers=headers, verify=False) as client:  # on this machine
        for what, told in _THERE:
            if told["email"] not in there:
                (await client.post(f"/_control/{what}", json=told)).raise_for_status()


async def _offers(ctx: Context, account: ProviderAccount, monthly: UUID) -> dict[str, UUID]:
    """The present price is the monthly membership; nobody has said yet what the former one is."""
    adapter = providers.opened(ctx, account).adapter
    assert isinstance(adapter, ListsSubscriptions)
    found = [one.price async for one in adapter.subscriptions()]
    return {price.provider_ref: monthly for price in found if price.money.minor == _MONTHLY}
