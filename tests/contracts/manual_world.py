"""Staff as a provider, as the suite for all providers sees it: on the real tables of a business of its own."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime

import pytest

from models import database
from models.by_hand import Entry, ManualCharge
from tenure.billing import by_hand, providers
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.contract import ChargeRequest, PaymentProvider, RefundStatus
from tenure.transactions import transactional
from tests.contracts.payments_worlds import Ability, Words


@dataclass
class ManualWorld:
    """`settle` is staff, who look at their bank account."""

    ctx: Context
    opened: Opened

    def __post_init__(self) -> None:
        self.methods: Mapping[str, str] = dict.fromkeys(("good", "pending", "waits"), "BANK_TRANSFER")
        self.words = Words(fee=None, refunded=RefundStatus.PENDING)
        self.abilities = frozenset[Ability]()
        self.provider: PaymentProvider = self.opened.adapter

    async def authenticate(self, provider_ref: str, approve: bool) -> None:
        raise NotImplementedError

    async def settle(self, provider_ref: str, succeed: bool) -> None:
        assert succeed
        await by_hand.received(self.ctx, provider_ref)

    async def lose_next_answer(self, request: ChargeRequest) -> ChargeRequest:
        raise NotImplementedError

    async def charges(self, reference: str) -> int:
        """How often the money is expected or has come: nothing is taken by itself."""
        async with database.for_tenant(self.ctx.tenant, reading=True):
            rows = ManualCharge.of(self.ctx.tenant).filter(reference=reference)
            return await rows.filter(status__in=[Entry.EXPECTED, Entry.DONE]).count()

    async def webhooks(self, provider_ref: str, secret: str, now: datetime) -> list[tuple[bytes, Mapping[str, str]]]:
        raise NotImplementedError

    def down(self) -> AbstractAsyncContextManager[PaymentProvider]:
        raise NotImplementedError

    def silent(self, deadline: float) -> AbstractAsyncContextManager[PaymentProvider]:
        raise NotImplementedError


@pytest.fixture
async def manual_world(system: Context) -> ManualWorld:
    @transactional
    async def opened(ctx: Context) -> Opened:
        return providers.opened(ctx, await providers.by_hand(ctx))

    return ManualWorld(system, await opened(system))
