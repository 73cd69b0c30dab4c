"""The end of files, and of bytes that no file vouches for."""

from uuid import UUID

from models import database
from models.files import File, FileStatus
from models.identity import Member
from models.tenants import BusinessProfile
from tenure.context import Context
from tenure.events import FileDeleted, MemberProfileUpdated, TenantUpdated, emit
from tenure.files import keys, quota, sight, uploads
from tenure.files.checks import Reason
from tenure.jobs import due, enqueue, job
from tenure.kit import ids
from tenure.transactions import transactional


@transactional
async def delete(ctx: Context, file_id: UUID) -> File:
    """Delete a file: by its uploader, by who manages its account, or by staff. Once more changes nothing."""
    return await remove(ctx, await sight.locked_by_manager(ctx, file_id))


async def remove(ctx: Context, file: File) -> File:
    """Delete a locked file in the open transaction, whoever asks. Once more changes nothing."""
    if file.status is FileStatus.DELETED:
        return file
    await quota.release(ctx, file)
    file.status = FileStatus.DELETED
    await file.save(update_fields=["status"])
    await enqueue(ctx, "file.tidy", file_id=str(file.id))
    emit(ctx, FileDeleted(file))
    await _taken_off(ctx, file)
    return file


@job("file.tidy")
async def tidy(ctx: Context, file_id: str) -> None:
    """Remove from the store what the file's row does not vouch for. Safe at any time: a READY file keeps its bytes."""
    await _swept(ctx, UUID(file_id))


@due("file.expire", outside=True)
async def expire(ctx: Context, file_id: UUID) -> None:
    """Nothing can arrive for the file any more: what was not completed is rejected, what came too late is removed."""
    await _expired(ctx, file_id)
    await _swept(ctx, file_id)


@transactional
async def _expired(ctx: Context, file_id: UUID) -> None:
    file = await File.locked(ctx.tenant, file_id)
    if file.status is FileStatus.PENDING and file.expires_at <= ctx.now():
        await uploads.reject(ctx, file, Reason.EXPIRED)


async def _swept(ctx: Context, file_id: UUID) -> None:
    async with database.for_tenant(ctx.tenant, reading=True):
        file = await File.named(ctx.tenant, file_id)
    if file.status is FileStatus.PENDING:
        return
    for key in keys.unvouched(file, keep=file.status is FileStatus.READY):
        await ctx.services.storage.delete(key)


async def _taken_off(ctx: Context, file: File) -> None:
    """A member whose avatar it was has none, and so a business whose logo it was."""
    member = (
        await Member.of(ctx.tenant).select_for_update(no_key=True).get_or_none(id=file.member_id, avatar_id=file.id)
    )
    if member is not None:
        member.avatar_id = None
        await member.save(update_fields=["avatar_id"])
        emit(ctx, MemberProfileUpdated(member, fields=["avatar"]))
    profile = await BusinessProfile.of(ctx.tenant).select_for_update(no_key=True).get_or_none(logo_id=file.id)
    if profile is not None:
        profile.logo_id = None
        await profile.save(update_fields=["logo_id"])
        emit(ctx, TenantUpdated(profile, changes={"logo": [ids.encode(File.__name__, file.id), None]}))
