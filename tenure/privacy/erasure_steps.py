"""Forgetting somebody, step by step. Each step is a transaction that notes what it did, so that a crash loses nothing.

First what others hold is called off and the bytes are removed, then each table is treated as the register says, and the
member's own row comes last: until then it leads to everything else.
"""

from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from uuid import UUID

from models import database
from models.files import File
from models.identity import Member, MemberStatus
from models.personal import Treatment
from models.privacy import Erasure, ErasureStatus
from models.subscriptions import LIVE, Subscription
from tenure.bulk import exporting, importing
from tenure.context import Context
from tenure.events import MemberErased, emit
from tenure.files import keys, removal
from tenure.identity import sessions
from tenure.identity.sessions import EndReason
from tenure.jobs import due, later
from tenure.privacy import customers, departures, hindrances, register
from tenure.privacy.erasing import ERASE
from tenure.privacy.register import Model, Person
from tenure.subscriptions import lifecycle
from tenure.transactions import transactional

LOOKS_AGAIN_AFTER = timedelta(days=1)
STORAGE = "storage"
"""What the report calls the bytes that were removed, beside the names of tables."""
REASON = "ERASED"


@due(ERASE, outside=True)
async def erase(ctx: Context, erasure_id: UUID) -> None:
    """Forget the member. Safe to run twice, and to go on with where it was cut off."""
    erasure = await begin(ctx, erasure_id)
    if erasure is not None:
        async for _ in steps(ctx, erasure):
            pass


async def steps(ctx: Context, erasure: Erasure) -> AsyncIterator[str]:
    """Everything there is to do, the name of each step once it is done."""
    for subscription in await _live(ctx, erasure.member_id):
        await _end(ctx, subscription)
    yield "subscriptions"
    await customers.forget(ctx, await _person(ctx, erasure.member_id))
    yield "customers"
    await _empty_storage(ctx, erasure)
    yield STORAGE
    for name, model in _ordered():
        await _treat(ctx, erasure.id, name, model)
        yield name
    await exporting.forget_all(ctx)
    await importing.forget_all(ctx)
    yield "bulk"
    await _finish(ctx, erasure.id)
    yield "member"


@transactional
async def begin(ctx: Context, erasure_id: UUID) -> Erasure | None:
    """The erasure, at work; None where it was taken back or is done, or has to wait for something."""
    seen = await Erasure.named(ctx.tenant, erasure_id)
    member = await Member.locked(ctx.tenant, seen.member_id)
    erasure = await Erasure.locked(ctx.tenant, erasure_id)
    if erasure.status is ErasureStatus.RUNNING:
        return erasure
    if erasure.status is not ErasureStatus.REQUESTED:
        return None
    erasure.held_by = await hindrances.of(ctx, member)
    if erasure.held_by is not None:
        await erasure.save(update_fields=["held_by"])
        await later(ctx, ERASE, erasure.id, ctx.now() + LOOKS_AGAIN_AFTER)
        return None
    erasure.status = ErasureStatus.RUNNING
    await erasure.save(update_fields=["status", "held_by"])
    await _close(ctx, member)
    return erasure


async def _close(ctx: Context, member: Member) -> None:
    """Nobody comes in as the member from now on, on any way, and who is in is put out."""
    member.status = MemberStatus.ERASED
    await member.save(update_fields=["status"])
    await sessions.end_all(ctx, member.id, EndReason.ERASED)
    sessions.close_feeds(ctx, member.id)
    await departures.leave(ctx, member)


async def _live(ctx: Context, member_id: UUID) -> Sequence[Subscription]:
    who = await _person(ctx, member_id)
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Subscription.of(ctx.tenant).filter(account_id__in=list(who.accounts), status__in=LIVE)


@transactional
async def _end(ctx: Context, seen: Subscription) -> None:
    await lifecycle.end(ctx, await Subscription.locked(ctx.tenant, seen.id), REASON)


async def _person(ctx: Context, member_id: UUID) -> Person:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await register.person(ctx, await Member.named(ctx.tenant, member_id))


async def _empty_storage(ctx: Context, erasure: Erasure) -> None:
    """First the rows say that there is nothing any more, then the bytes go: under every key that may hold some."""
    for file in await _files(ctx, erasure.member_id):
        await _removed(ctx, file.id)
        for key in keys.unvouched(file, keep=False):
            await ctx.services.storage.delete(key)
    await _note_storage(ctx, erasure.id)


async def _files(ctx: Context, member_id: UUID) -> Sequence[File]:
    who = await _person(ctx, member_id)
    async with database.for_tenant(ctx.tenant, reading=True):
        return await File.of(ctx.tenant).filter(account_id__in=list(who.accounts)).order_by("id")


@transactional
async def _removed(ctx: Context, file_id: UUID) -> None:
    await removal.remove(ctx, await File.locked(ctx.tenant, file_id))


@transactional
async def _note_storage(ctx: Context, erasure_id: UUID) -> None:
    erasure = await Erasure.locked(ctx.tenant, erasure_id)
    who = await register.person(ctx, await Member.named(ctx.tenant, erasure.member_id))
    emptied = await File.of(ctx.tenant).filter(account_id__in=list(who.accounts)).count()
    await _note(erasure, STORAGE, Treatment.ERASE, emptied)


def _ordered() -> list[tuple[str, Model]]:
    """What is kept is counted while it can still be found; then children before those they refer to, members last."""
    tables = {name: model for name, model in register.tables().items() if name != "member"}
    kept = {name: model for name, model in tables.items() if not _is_treated(model)}
    return [*kept.items(), *((name, model) for name, model in tables.items() if name not in kept)]


def _is_treated(model: Model) -> bool:
    return register.personal_of(model).treatment in (Treatment.ERASE, Treatment.PSEUDONYMISE)


@transactional
async def _treat(ctx: Context, erasure_id: UUID, name: str, model: Model) -> None:
    erasure = await Erasure.locked(ctx.tenant, erasure_id)
    if name in erasure.report:
        return
    who = await register.person(ctx, await Member.named(ctx.tenant, erasure.member_id))
    await _note(erasure, name, register.personal_of(model).treatment, await _treated(ctx, who, model))


async def _treated(ctx: Context, who: Person, model: Model) -> int:
    """How many rows were the person's."""
    personal, found = register.personal_of(model), await register.rows(ctx, who, model)
    if found is None:
        return 0
    many = await found.count()
    if personal.treatment is Treatment.ERASE:
        await found.delete()
    elif personal.treatment is Treatment.PSEUDONYMISE:
        for row in await found:
            await _blank(ctx, model, row.id)
    return many


async def _blank(ctx: Context, model: Model, key: UUID) -> None:
    values = register.personal_of(model).blank
    written = {name: _filled(value, key) for name, value in values.items()}
    await model.of(ctx.tenant).filter(id=key).update(**written)


def _filled(value: object, key: UUID) -> object:
    return value.format(id=key) if isinstance(value, str) else value


async def _note(erasure: Erasure, name: str, treatment: Treatment, many: int) -> None:
    erasure.report = {**erasure.report, name: {"treatment": str(treatment), "rows": many}}
    await erasure.save(update_fields=["report"])


@transactional
async def _finish(ctx: Context, erasure_id: UUID) -> None:
    """The member becomes a pseudonym, and with that the erasure is done."""
    seen = await Erasure.named(ctx.tenant, erasure_id)
    member = await Member.locked(ctx.tenant, seen.member_id)
    erasure = await Erasure.locked(ctx.tenant, erasure_id)
    if erasure.status is ErasureStatus.DONE:
        return
    who = await register.person(ctx, member)
    await _note(erasure, "member", Treatment.PSEUDONYMISE, await _treated(ctx, who, Member))
    erasure.status, erasure.finished_at = ErasureStatus.DONE, ctx.now()
    await erasure.save(update_fields=["status", "finished_at"])
    emit(ctx, MemberErased(member, report=erasure))
