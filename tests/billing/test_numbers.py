"""Numbers of documents: gapless in their series, whatever the pattern, and never the same twice."""

import asyncio

import pytest

from models.accounts import Account
from tenure.billing import numbers
from tenure.context import Context
from tenure.kit.kinds import Unfit
from tenure.transactions import transactional
from tests.billing.world import an_account, set_here


@transactional
async def given(ctx: Context, account: Account, kind: numbers.Series = "INVOICE") -> str:
    return await numbers.following(ctx, kind, account)


class Stopped(Exception):
    pass


@transactional
async def given_and_lost(ctx: Context, account: Account) -> None:
    await numbers.following(ctx, "INVOICE", account)
    raise Stopped


async def test_invoices_and_credit_notes_count_apart(system: Context) -> None:
    account = await an_account(system)
    assert [await given(system, account) for _ in range(2)] == ["INV-000001", "INV-000002"]
    assert await given(system, account, "CREDIT_NOTE") == "CN-000001"


async def test_what_is_rolled_back_leaves_no_gap(system: Context) -> None:
    account = await an_account(system)
    await given(system, account)
    with pytest.raises(Stopped):
        await given_and_lost(system, account)
    assert await given(system, account) == "INV-000002"


async def test_p53_each_account_has_its_own_series(system: Context) -> None:
    await set_here(system, numbers.PATTERN, "{prefix}-{account:03}-{n:03}")
    await set_here(system, numbers.PREFIX, "BENT-1")
    accounts = [await an_account(system, name) for name in ("a", "b", "c")]
    found = [await given(system, account) for _ in range(3) for account in accounts]
    assert found == [f"BENT-1-{account:03}-{n:03}" for n in (1, 2, 3) for account in (1, 2, 3)]


async def test_at_once_none_is_skipped_and_none_given_twice(system: Context) -> None:
    await set_here(system, numbers.PATTERN, "{prefix}-{account}-{n}")
    accounts = [await an_account(system) for _ in range(4)]
    found = await asyncio.gather(*(given(system, accounts[at % 4]) for at in range(40)))
    assert sorted(found) == sorted(f"INV-{account}-{n}" for account in range(1, 5) for n in range(1, 11))


async def test_another_prefix_begins_another_series_and_the_old_one_goes_on_later(system: Context) -> None:
    account = await an_account(system)
    assert await given(system, account) == "INV-000001"
    await set_here(system, numbers.PREFIX, "NEW")
    assert await given(system, account) == "NEW-000001"
    await set_here(system, numbers.PREFIX, "INV")
    await set_here(system, numbers.PATTERN, "{prefix}-{n}")
    assert await given(system, account) == "INV-2"


async def test_a_year_has_its_own_series_by_the_clock_of_the_business(system: Context) -> None:
    await set_here(system, numbers.PATTERN, "{prefix}-{year}-{n:04}")
    year = system.now().year
    assert await given(system, await an_account(system)) == f"INV-{year}-0001"


REFUSED = ["{prefix}{n}", "{prefix}-1{n}", "{n}-{prefix}", "{prefix}-{x}", "{prefix}{year}-{n}", "{n", "{n}{n}", "x", 7]


@pytest.mark.parametrize("pattern", REFUSED)
def test_patterns_that_could_give_one_number_twice_are_refused(pattern: object) -> None:
    with pytest.raises(Unfit):
        numbers.PATTERN.read(pattern)
