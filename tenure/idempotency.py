"""Every mutation may be sent twice: a key, kept beside its effect, answers the second time.

A rule that calls nobody outside writes key, effect and outcome in one transaction. One that pays writes the key STARTED
with its intent and DONE with its result; whoever comes meanwhile waits without holding a connection or a lock.
"""

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from tortoise import Tortoise
from tortoise.models import Model

from models import database
from models.idempotency import IdempotencyKey, KeyStatus
from tenure.context import Context
from tenure.kit import clock, ids
from tenure.kit.refusals import IdempotencyConflict, NotFound, Refused, Unavailable

KEPT = timedelta(days=7)
WAIT_SECONDS = 15.0
LOOK_SECONDS = 0.05


class InProgress(Exception):
    """The same key is at work elsewhere and waits for somebody outside."""

    def __init__(self, claim_id: UUID) -> None:
        super().__init__(f"{claim_id} is in progress")
        self.claim_id = claim_id


@dataclass(frozen=True, slots=True)
class Started:
    """What a rule returns that wrote an intent: its key stays STARTED until `finish`."""

    row: Any


@dataclass(frozen=True, slots=True)
class Earlier:
    """A key that was used before, with the same input."""

    key: IdempotencyKey

    async def replayed(self, ctx: Context) -> Any:
        """The outcome of the first time: rows are read anew. Raises what it raised, or `InProgress`."""
        if self.key.status is KeyStatus.STARTED:
            raise InProgress(self.key.id)
        refused = self.key.outcome.get("refused")
        if refused is not None:
            raise Refused(refused["code"], refused["message"], refused["field"])
        return await _read(ctx.tenant, self.key.outcome["result"])


async def claim(ctx: Context) -> Earlier | None:
    """Take the key in the open transaction, or find its earlier use. Raises `IdempotencyConflict`."""
    if ctx.claim is None:
        return None
    row = await _inserted(ctx, KeyStatus.STARTED, None)
    if row is not None:
        database.required().attached["claim"] = [row]
        return None
    found = await IdempotencyKey.of(ctx.tenant).get(
        actor=ctx.actor.name, mutation=ctx.claim.mutation, key=ctx.claim.key
    )
    if found.input_hash != ctx.claim.input_hash:
        raise IdempotencyConflict
    return Earlier(found)


async def earlier(ctx: Context) -> Any:
    """What came of the key before, without taking it; None where it was not used yet.

    For who asks somebody outside before anything is written. Raises as a replay does.
    """
    if ctx.claim is None:
        return None
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = IdempotencyKey.of(ctx.tenant).filter(actor=ctx.actor.name, mutation=ctx.claim.mutation)
        found = await rows.get_or_none(key=ctx.claim.key)
        if found is None:
            return None
        if found.input_hash != ctx.claim.input_hash:
            raise IdempotencyConflict
        return await Earlier(found).replayed(ctx)


def claimed() -> UUID | None:
    """The key row of the open transaction: an intent keeps it, so that its result can be stored there."""
    rows = database.required().attached.get("claim")
    return rows[0] if rows else None


async def complete(ctx: Context, outcome: Any) -> None:
    """Store what came of it, in the transaction of the effect."""
    claim_id = claimed()
    if claim_id is not None and not isinstance(outcome, Started):
        await finish(ctx, claim_id, outcome)


async def finish(ctx: Context, claim_id: UUID | None, outcome: Any) -> None:
    """Mark a key DONE with its outcome and wake who waits for it."""
    if claim_id is None:
        return
    stored = {"result": _written(outcome)}
    await IdempotencyKey.of(ctx.tenant).filter(id=claim_id).update(status=KeyStatus.DONE, outcome=stored)
    database.required().after_commit.append(lambda: ctx.services.bus.publish(_topic(claim_id), 1))


async def remember_refusal(ctx: Context, refusal: Refused) -> None:
    """Store a refusal against its key, after the rule was rolled back."""
    if ctx.claim is None:
        return
    outcome = {"refused": {"code": refusal.code, "message": refusal.message, "field": refusal.field}}
    async with database.for_tenant(ctx.tenant):
        await _inserted(ctx, KeyStatus.DONE, outcome)


class Waiting:
    """Those of this process who wait for the same key share one look at it."""

    def __init__(self) -> None:
        self._looks: dict[UUID, asyncio.Task[Any]] = {}

    async def outcome(self, ctx: Context, claim_id: UUID) -> Any:
        """What came of a key that is in progress. Raises `Unavailable` after 15 seconds."""
        look = self._looks.get(claim_id)
        if look is None:
            look = self._looks[claim_id] = asyncio.create_task(_done(ctx, claim_id))
            look.add_done_callback(lambda done: self._looked(claim_id, done))
        key = await asyncio.shield(look)
        async with database.for_tenant(ctx.tenant, reading=True):
            return await Earlier(key).replayed(ctx)

    def _looked(self, claim_id: UUID, look: "asyncio.Task[Any]") -> None:
        del self._looks[claim_id]
        if not look.cancelled():
            look.exception()  # those who still wait have it; where all have left, nobody misses it


async def _done(ctx: Context, claim_id: UUID) -> IdempotencyKey:
    deadline = clock.monotonic() + WAIT_SECONDS
    woken = asyncio.Event()
    stop = ctx.services.bus.listen(_topic(claim_id), lambda _: woken.set())
    try:
        while clock.monotonic() < deadline:
            async with database.for_tenant(ctx.tenant, reading=True):
                key = await IdempotencyKey.named(ctx.tenant, claim_id)
            if key.status is KeyStatus.DONE:
                return key
            await _nap(woken)
    finally:
        stop()
    raise Unavailable("The provider has not responded yet. Try again with the same idempotency key.", retry_after=5)


async def _nap(woken: asyncio.Event) -> None:
    try:
        await asyncio.wait_for(woken.wait(), LOOK_SECONDS)
        woken.clear()
    except TimeoutError:
        return


def _topic(claim_id: UUID) -> str:
    return f"key:{claim_id}"


async def _inserted(ctx: Context, status: KeyStatus, outcome: Any) -> UUID | None:
    """The new row's id, or None where the key is taken. A rival's uncommitted row is waited for."""
    assert ctx.claim is not None
    now = clock.now()
    row = IdempotencyKey(
        tenant_id=ctx.tenant,
        id=ids.new(),
        actor=ctx.actor.name,
        mutation=ctx.claim.mutation,
        key=ctx.claim.key,
        input_hash=ctx.claim.input_hash,
        status=status,
        outcome=outcome,
        created_at=now,
        expires_at=now + KEPT,
    )
    return row.id if await row.insert_unless("actor", "mutation", "key") else None


def _written(outcome: Any) -> Any:
    if isinstance(outcome, Model):
        return {"row": type(outcome).__name__, "id": str(outcome.pk)}
    if isinstance(outcome, tuple | list):
        return [_written(part) for part in outcome]
    if outcome is None or isinstance(outcome, str | int | bool):
        return {"value": outcome}
    raise TypeError(f"a rule with an idempotency key cannot return a {type(outcome).__name__}")


async def _read(tenant: UUID, stored: Any) -> Any:
    if isinstance(stored, list):
        return tuple([await _read(tenant, part) for part in stored])
    if "row" not in stored:
        return stored["value"]
    return await _model(stored["row"]).named(tenant, UUID(stored["id"]))


def _model(name: str) -> Any:
    for models in (Tortoise.apps or {}).values():
        if name in models:
            return models[name]
    raise NotFound
