"""The ledger as staff reads it."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from models import database
from models.billing import AccountBalance
from models.identity import Member, StaffRole
from tenure.context import Context
from tenure.identity import roles
from tests.door import Door
from tests.ledger.invoiced import Sold, account_of, invoice
from tests.site.browser import Browser


@pytest.fixture
async def bookkeeper(browser: Browser, sign_in: Callable[..., Awaitable[Browser]], system: Context) -> Browser:
    await sign_in(browser, "finn@example.com")
    async with database.for_tenant(system.tenant, reading=True):
        member = await Member.of(system.tenant).get(email_norm="finn@example.com")
    await roles.grant(system, member.id, StaffRole.FINANCE)
    return browser


async def test_the_trial_balance_is_shown_by_currency_and_day(
    bookkeeper: Browser, api: Door, system: Context, clock: Any
) -> None:
    account, start = await account_of(api), clock.now
    await invoice(system, account, Sold(31000, start, start + timedelta(days=31)))
    await invoice(system, account, Sold(500, currency="EUR"))
    await clock.advance(days=2)
    await bookkeeper.open("/staff")
    await bookkeeper.follow("Ledger")
    assert "Trial balance in EUR" in bookkeeper.text
    assert "Deferred revenue $20.00 $310.00 -$290.00" in bookkeeper.text
    assert "All accounts $330.00 $330.00 $0.00" in bookkeeper.text
    await bookkeeper.send(day=start.date().isoformat())
    assert "Deferred revenue $10.00 $310.00 -$300.00" in bookkeeper.text
    assert "Checks" not in bookkeeper.text
    await bookkeeper.open("/staff/ledger?day=1999-01-01")
    assert "Nothing was booked until then." in bookkeeper.text
    await bookkeeper.open("/staff/ledger?day=nonsense")
    assert bookkeeper.status == 200


async def test_checks_say_what_holds_and_what_differs(bookkeeper: Browser, api: Door, system: Context) -> None:
    account = await account_of(api)
    await invoice(system, account, Sold(1000, system.now(), system.now() + timedelta(days=9)))
    await bookkeeper.open("/staff/ledger")
    assert "Deferred revenue $10.00 $10.00 Holds" in bookkeeper.text
    assert "Differs" not in bookkeeper.text
    async with database.for_tenant(system.tenant):
        await AccountBalance.create(
            tenant_id=system.tenant, account_id=account, currency="USD", minor=70, created_at=system.now()
        )
    await bookkeeper.open("/staff/ledger")
    assert "Balances of accounts $0.70 $0.00 Differs" in bookkeeper.text


async def test_only_who_may_read_the_ledger_sees_it(member: Browser, stranger: Any) -> None:
    assert (await member.open("/staff/ledger")).status == 403
    assert (await (await stranger()).open("/staff/ledger")).path == "/login"
