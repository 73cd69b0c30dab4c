"""What must hold over any history of a balance: in the database, in the ledger, and for what was paid."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from fractions import Fraction
from math import floor
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from models import database
from models.accounts import Account
from models.credits import CreditGrant, CreditMovement
from models.ledger import LedgerAccount, Transfer
from models.tenants import Tenant
from tenure.context import Context
from tenure.credits import consuming, correcting, expiring, pools
from tenure.credits.consuming import Use
from tenure.kit import ids
from tenure.kit.refusals import Refused
from tenure.kit.terms import Movement
from tenure.transactions import transactional
from tests.claims import SEED, count
from tests.credits.packs import Bought, Pack, account_of, agreed, balance, given_back, pack, paid
from tests.door import Door

HISTORIES = count(400)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("buy"), st.integers(1, 400), st.integers(1, 10_000)),
        st.tuples(st.just("use"), st.integers(1, 500), st.just(0)),
        st.tuples(st.just("give"), st.integers(1, 50), st.integers(1, 5)),
        st.tuples(st.just("wait"), st.integers(1, 6), st.just(0)),
        st.tuples(st.just("refund"), st.integers(0, 5), st.integers(1, 10_000)),
        st.tuples(st.just("correct"), st.integers(-50, 50), st.just(0)),
        st.tuples(st.just("move"), st.integers(1, 50), st.just(0)),
    ),
    min_size=3,
    max_size=16,
)
Step = tuple[str, int, int]


class History:
    """What happens to the credits of one account and of another."""

    def __init__(self, ctx: Context, account: Account, other: Account, sold: Pack) -> None:
        self.ctx, self.account, self.other, self.sold = ctx, account, other, sold
        self.bought: list[Bought] = []

    async def live(self, steps: Sequence[Step]) -> None:
        for kind, number, amount in steps:
            with suppress(Refused):  # more than there is, or nothing at all
                await getattr(self, kind)(number, amount)

    async def buy(self, units: int, minor: int) -> None:
        sold = await pack(self.ctx, units, minor, self.sold.product)
        subscription = await agreed(self.ctx, self.account, sold.offer)
        self.bought.append(Bought(sold, subscription, await paid(self.ctx, subscription, sold.offer, minor)))

    async def use(self, units: int, _: int) -> None:
        use = Use(self.account.id, self.sold.product.id, units, str(ids.new()), currency="USD")
        await consuming.consume(self.ctx, use)

    async def give(self, units: int, days: int) -> None:
        until = self.ctx.now() + timedelta(days=days)
        account, product = self.account.id, self.sold.product.id
        await correcting.give(self.ctx, account, product, units, Movement.BONUS, "a gift", expires_at=until)

    async def wait(self, days: int, _: int) -> None:
        """The clock goes on, and what is due of the balance happens."""
        assert self.ctx.business.clock is not None
        self.ctx.business.clock += timedelta(days=days)
        await Tenant.filter(id=self.ctx.tenant).update(clock=self.ctx.business.clock)
        for grant in await _overdue(self.ctx):
            await expiring.expire(self.ctx, grant.id)

    async def refund(self, which: int, minor: int) -> None:
        if not self.bought:
            return
        line = self.bought[which % len(self.bought)].line
        left = line.net_minor - line.credited_net_minor
        line.credited_net_minor += min(minor, left)
        await given_back(self.ctx, line, min(minor, left))

    async def correct(self, units: int, _: int) -> None:
        await correcting.adjust(self.ctx, (await self._balance()).id, units, "miscounted")

    async def move(self, units: int, _: int) -> None:
        await correcting.reassign(self.ctx, (await self._balance()).id, self.other.id, units, "moved")

    async def _balance(self) -> Any:
        return await balance(self.ctx, self.account, self.sold.product)

    async def check(self) -> None:
        """Of both balances, and of what was paid."""
        for account in (self.account, self.other):
            found = await balance(self.ctx, account, self.sold.product)
            assert found.units >= 0
            assert found.value >= 0
            await self._check_movements(found)
        await self._check_payments()

    async def _check_movements(self, found: Any) -> None:
        async with database.for_tenant(self.ctx.tenant, reading=True):
            moved = await CreditMovement.of(self.ctx.tenant).filter(balance_id=found.id)
            grants = await CreditGrant.of(self.ctx.tenant).filter(balance_id=found.id)
        assert found.units == sum(one.units for one in moved) == sum(one.remaining for one in grants)
        assert found.value == sum(one.value for one in moved)
        assert _cents(found.value) == sum(one.posted_minor for one in moved) == -await self._owed(found.account_id)

    async def _owed(self, account_id: Any) -> int:
        """What the ledger's CREDITS hold for the product's buyer: transfers about these rows alone."""
        credits = LedgerAccount.CREDITS
        async with database.for_tenant(self.ctx.tenant, reading=True):
            rows = await Transfer.of(self.ctx.tenant).filter(account_id=account_id)
        return sum((row.debit is credits) * row.minor - (row.credit is credits) * row.minor for row in rows)

    async def _check_payments(self) -> None:
        async with database.for_tenant(self.ctx.tenant, reading=True):
            keys = [one.line.id for one in self.bought]
            grants = await CreditGrant.of(self.ctx.tenant).filter(invoice_line_id__in=keys)
        assert all(one.refunded <= one.value for one in grants)
        assert sum(_cents(one.refunded) for one in grants) == sum(one.line.credited_net_minor for one in self.bought)


def _cents(value: Any) -> int:
    return floor(Fraction(value) * 100 + Fraction(1, 2))


@transactional
async def _overdue(ctx: Context) -> list[CreditGrant]:
    late = CreditGrant.of(ctx.tenant).filter(remaining__gt=0, expires_at__lte=ctx.now())
    return await late.order_by("expires_at", "id")


@transactional
async def _opened(ctx: Context, account: Account, sold: Pack) -> None:
    await pools.opened(ctx, account.id, sold.product.id, "USD")


async def _begun(ctx: Context, api: Door) -> History:
    sold = await pack(ctx, 1, 100)
    accounts = [await account_of(ctx, await api.member()) for _ in range(2)]
    for account in accounts:
        await _opened(ctx, account, sold)
    return History(ctx, accounts[0], accounts[1], sold)


@pytest.mark.timeout(1800)
@pytest.mark.claims(f"{HISTORIES} histories of credits: the ledger holds what they are worth, to the cent")
@seed(SEED)
@settings(max_examples=HISTORIES, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=STEPS)
async def test_no_unit_and_no_cent_is_made_or_lost_over_any_history(
    system: Context, api: Door, steps: list[Step]
) -> None:
    history = await _begun(system, api)
    await history.live(steps)
    await history.check()
