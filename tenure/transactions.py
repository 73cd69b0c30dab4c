"""`@transactional`: a rule's body runs in one transaction, can be run again, and tells at its end what happened."""

import asyncio
import functools
import secrets
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any, ParamSpec, TypeVar, cast, overload
from uuid import UUID
from weakref import WeakValueDictionary

import asyncpg
from tortoise.exceptions import IntegrityError

from models import database
from tenure import audit, events, idempotency
from tenure.context import Context
from tenure.kit.refusals import Refused, Wanting

P = ParamSpec("P")
R = TypeVar("R")
Rule = Callable[P, Awaitable[R]]

ATTEMPTS = 12
SUPPLIES = 4
"""How often something is had for one rule: each time all that one reckoning wants."""
AGAIN = (asyncpg.SerializationError, asyncpg.DeadlockDetectedError)
WRITERS_AT_ONCE = 4
"""Past about four waiters on a tenant's counter its throughput falls, so the others wait here instead."""

Gates = WeakValueDictionary[UUID, asyncio.Semaphore]
_log_gates: Gates = WeakValueDictionary()
_audit_gates: Gates = WeakValueDictionary()


@overload
def transactional(rule: Rule[P, R], /) -> Rule[P, R]: ...
@overload
def transactional(*, violations: dict[str, Refused]) -> Callable[[Rule[P, R]], Rule[P, R]]: ...
def transactional(rule: Any = None, /, *, violations: dict[str, Refused] | None = None) -> Any:
    """Run the rule in a transaction of its context's tenant, or in the one that is open already.

    The first argument is the Context. Serialisation failures and deadlocks run the whole body again, with fresh events.
    `violations` maps constraint names to refusals. With a claimed idempotency key the outcome is stored beside the
    effect, and a repeated key answers from there without running the body.
    """

    def decorate(body: Rule[P, R]) -> Rule[P, R]:
        name = f"{body.__module__.rpartition('.')[2]}.{body.__name__.lstrip('_')}"

        @functools.wraps(body)
        async def run(ctx: Context, *arguments: Any, **named: Any) -> Any:
            outer = database.current()
            if outer is not None and not outer.reading:
                if outer.tenant != ctx.tenant:
                    raise database.NoTenantBound("a rule of one tenant was called in a transaction of another")
                return await body(ctx, *arguments, **named)  # type: ignore[arg-type]  # P begins with the Context
            ctx.require_writing()
            if outer is not None:
                await outer.renew()  # who holds one connection while waiting for another can lock up the pool
            call = functools.partial(body, ctx, *arguments, **named)  # type: ignore[arg-type]  # as above
            return await supplied(lambda: _repeated(ctx, name, call, violations or {}))

        return run  # type: ignore[return-value]  # the same signature, kept by wraps

    return decorate(rule) if rule is not None else decorate


async def supplied(call: Callable[[], Awaitable[R]]) -> R:
    """What is called, with what it finds `Wanting` had for it between two runs, outside of every transaction.

    For whatever reckons in a transaction that only reads; rules have it by themselves. Raises what `obtain` raises.
    """
    for _ in range(SUPPLIES):
        try:
            return await call()
        except Wanting as wanting:
            await _apart()
            await wanting.obtain()
            await _apart()
    return await call()


async def _apart() -> None:
    """Let go of what the surrounding transaction, which only reads, has seen, and of its connection."""
    outer = database.current()
    if outer is not None:
        assert outer.reading, "a rule that has begun asks nobody"
        await outer.renew()


async def _repeated(ctx: Context, name: str, call: Callable[[], Awaitable[R]], violations: dict[str, Refused]) -> R:
    for attempt in range(ATTEMPTS):
        try:
            return await _once(ctx, name, call)
        except AGAIN:
            if attempt == ATTEMPTS - 1:
                raise
            await asyncio.sleep(secrets.randbelow(10 << min(attempt, 5)) / 1000)
        except Refused as refusal:
            await idempotency.remember_refusal(ctx, refusal)
            raise
        except IntegrityError as error:
            known = violations.get(violated(error) or "")
            if known is None:
                raise
            raised = Refused(known.code, known.message, known.field)
            await idempotency.remember_refusal(ctx, raised)
            raise raised from error
    raise AssertionError("unreachable: the last attempt returns or raises")


async def _once(ctx: Context, name: str, call: Callable[[], Awaitable[R]]) -> R:
    async with database.for_tenant(ctx.tenant) as transaction:
        earlier = await idempotency.claim(ctx)
        if earlier is not None:
            return cast(R, await earlier.replayed(ctx))
        outcome = await call()
        await idempotency.complete(ctx, outcome)
        await _told(ctx, transaction, audit.drafted(ctx, name, outcome, events.pending(transaction)))
    return outcome


async def _told(ctx: Context, transaction: database.Transaction, entry: audit.Draft | None) -> None:
    """The end of a transaction, in the one order that all keep: subjects, the audit's head, the log's counter, commit.

    What members do with their own has no entry, and never waits for those that have.
    """
    pending = events.pending(transaction)
    prepared = await events.prepare(ctx, pending) if pending else []
    async with AsyncExitStack() as gates:
        if entry is not None:
            await gates.enter_async_context(_gate(_audit_gates, ctx.tenant))
            await audit.append(entry)
        if prepared:
            await gates.enter_async_context(_gate(_log_gates, ctx.tenant))
            ctx.journal.position = await events.append(ctx, transaction, prepared)
        await transaction.commit()


def _gate(gates: Gates, tenant: UUID) -> asyncio.Semaphore:
    gate = gates.get(tenant)
    if gate is None:
        gate = gates[tenant] = asyncio.Semaphore(WRITERS_AT_ONCE)
    return gate


def violated(error: IntegrityError) -> str | None:
    """The name of the constraint that a write broke, as it was declared (a shard appends a number)."""
    cause = error.__cause__
    name = getattr(cause, "constraint_name", None)
    if name is None:
        return None
    base, _, shard = name.rpartition("_")
    return base if shard.isdigit() and base else str(name)
