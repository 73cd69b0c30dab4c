"""A process that ends at the worst moment: an adapter that is not there any more before, or after, it has asked.

DATA=… python -m tests.providers.mortal <address> <tenant> (<subscription> <fate>)…, renewals that really are killed:
each in a process of its own, forked from one that has imported everything; prints the signal that ended each.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from models.tenants import Tenant
from tenure.config import load
from tenure.context import SYSTEM, Context
from tenure.gateways.payments.connect import Payments
from tenure.gateways.payments.contract import ChargeRequest, ChargeResult
from tenure.gateways.payments.stripe import StripePayments
from tenure.gateways.payments.stripe_wire import Wire
from tenure.services import opened
from tenure.subscriptions import renewal


class Fate(StrEnum):
    """When the process ends. Those below are the network's doing."""

    LIVES = "LIVES"
    BEFORE_CALL = "BEFORE_CALL"
    AFTER_CALL = "AFTER_CALL"
    LOSE_ANSWER = "LOSE_ANSWER"
    ERROR_AFTER = "ERROR_AFTER"
    ERROR_BEFORE = "ERROR_BEFORE"
    RATE_LIMIT = "RATE_LIMIT"


KILLS = frozenset({Fate.BEFORE_CALL, Fate.AFTER_CALL})


class Killed(BaseException):
    """Nothing that comes after it is done, as where the kernel ends a process."""


def _raise() -> None:
    raise Killed


class MortalPayments(Payments):
    """Stripe's accounts, whose next charge has the `fate`; `ends` is how the process does."""

    def __init__(self, data: Path, address: str, ends: Callable[[], None] = _raise) -> None:
        super().__init__(data, address)
        self.fate = Fate.LIVES
        self.ends = ends
        self._address, self._own_wire = address, Wire()

    def stripe(self, api_key: str, publishable_key: str, on_behalf_of: str | None = None) -> StripePayments:
        return _Mortal(api_key, publishable_key, self._own_wire, base_address=self._address).of(self)

    async def close(self) -> None:
        await self._own_wire.close_async()
        await super().close()


class _Mortal(StripePayments):
    _payments: MortalPayments

    def of(self, payments: MortalPayments) -> "StripePayments":
        self._payments = payments
        return self

    async def charge(self, request: ChargeRequest) -> ChargeResult:
        if self._payments.fate is Fate.BEFORE_CALL:
            self._payments.ends()
        result = await super().charge(request)
        if self._payments.fate is Fate.AFTER_CALL:
            self._payments.ends()
        return result


async def main(address: str, tenant: str, subscription: str, fate: str) -> None:
    config = load()
    payments = MortalPayments(config.data, address, lambda: os.kill(os.getpid(), signal.SIGKILL))
    payments.fate = Fate(fate)
    async with opened(config) as services:
        business = await Tenant.get(id=UUID(tenant))
        ctx = Context(business, replace(services, payments=payments), SYSTEM, origin="http://localhost")
        await renewal.turn(ctx, UUID(subscription))


def forked(address: str, tenant: str, subscription: str, fate: str) -> int:
    """The signal that ended a process which renewed; 0 where it lived."""
    child = os.fork()
    if child == 0:
        asyncio.run(main(address, tenant, subscription, fate))
        os._exit(0)
    return os.WTERMSIG(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    address, tenant, *pairs = sys.argv[1:]
    for subscription, fate in zip(pairs[::2], pairs[1::2], strict=True):
        sys.stdout.write(f"{forked(address, tenant, subscription, fate)}\n")
