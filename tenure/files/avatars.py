"""A member's picture."""

from uuid import UUID

from models.files import File, FilePurpose, FileStatus
from models.identity import Member
from tenure.context import Context
from tenure.files.limits import IMAGES
from tenure.kit.refusals import NotFound, Refused
from tenure.transactions import transactional


@transactional
async def set_avatar(ctx: Context, file_id: UUID | None) -> Member:
    """Let the member's picture be an avatar that they uploaded themselves, or none.

    Emits nothing: the rule that calls it tells all that changed in the profile at once. Raises `NotFound`, `Refused`.
    """
    member = await Member.locked(ctx.tenant, ctx.member)
    if file_id is not None:
        await _check(ctx, await File.locked(ctx.tenant, file_id))
    member.avatar_id = file_id
    await member.save(update_fields=["avatar_id"])
    return member


async def _check(ctx: Context, file: File) -> None:
    if file.member_id != ctx.member:
        raise NotFound
    usable = file.purpose is FilePurpose.AVATAR and file.status is FileStatus.READY and file.content_type in IMAGES
    if not usable:
        raise Refused("AVATAR_INVALID", "The avatar must be an image that was uploaded as an avatar.", ["avatar"])
