"""Who may see a file, and who may change it."""

from collections.abc import Collection
from uuid import UUID

from models.accounts import Account, AccountKind, Seat, SeatRole
from models.files import File, FilePurpose
from tenure.access import Permission
from tenure.context import ActorKind, Context
from tenure.kit.refusals import Forbidden, NotFound, Refused

MANAGING = frozenset({SeatRole.OWNER, SeatRole.ADMIN})
"""Roles that may delete what others uploaded into the account."""
CLEARING = {
    FilePurpose.AVATAR: Permission.MEMBERS_WRITE,
    FilePurpose.DOCUMENT: Permission.MEMBERS_WRITE,
    FilePurpose.EXPORT: Permission.PRIVACY_WRITE,
    FilePurpose.BRAND: Permission.TENANTS_WRITE,
}
"""What staff need to delete a file of members: in an account they may do what its owner may; the rest is deleted by
who may make it."""


def may_see(ctx: Context, file: File, seats: Collection[Seat]) -> bool:
    """Whether the caller may see it, given the caller's seats: its account's members, and staff.

    Who leaves an account leaves their uploads there. An avatar is for the one whose it is, and for staff. A file with
    all that is known of a member is for that member, and for staff who may make one.
    """
    if file.purpose is FilePurpose.EXPORT:
        return file.member_id == ctx.actor.id or ctx.may(Permission.PRIVACY_WRITE)
    if ctx.may(Permission.MEMBERS_READ):
        return True
    owned = file.purpose is not FilePurpose.AVATAR or file.member_id == ctx.actor.id
    return owned and any(seat.account_id == file.account_id for seat in seats)


SEEN = """
CASE WHEN own.purpose = 'EXPORT' THEN own.member_id = {0}::uuid OR {1}::boolean
WHEN {2}::boolean THEN true
ELSE own.account_id = ANY({3}::uuid[]) AND (own.purpose <> 'AVATAR' OR own.member_id = {0}::uuid) END
"""
"""`may_see` of a row called `own`, as the database asks it of each; `seen_by` are its values."""


def seen_by(ctx: Context, seats: Collection[Seat]) -> tuple[UUID | None, bool, bool, tuple[UUID, ...]]:
    """The values of `SEEN` for a caller who has these seats."""
    reads, exports = ctx.may(Permission.MEMBERS_READ), ctx.may(Permission.PRIVACY_WRITE)
    return ctx.actor.id, exports, reads, tuple(seat.account_id for seat in seats)


async def seats_of(ctx: Context) -> list[Seat]:
    """The places that the caller has in accounts."""
    if ctx.actor.kind is not ActorKind.MEMBER:
        return []
    return await Seat.of(ctx.tenant).filter(member_id=ctx.member)


async def visible(ctx: Context, file_id: UUID) -> File:
    """The file, for who may see it. Raises `NotFound` for everybody else."""
    file = await File.named(ctx.tenant, file_id)
    return await _shown(ctx, file)


async def locked_by_uploader(ctx: Context, file_id: UUID) -> File:
    """The file, locked, for the member who uploads it. Raises `NotFound`, or `Forbidden` for others who see it."""
    file = await _shown(ctx, await File.locked(ctx.tenant, file_id))
    if file.member_id != ctx.actor.id:
        raise Forbidden
    return file


async def locked_by_manager(ctx: Context, file_id: UUID) -> File:
    """The file, locked, for its uploader, who manages its account, and staff. Raises as `locked_by_uploader`."""
    file = await _shown(ctx, await File.locked(ctx.tenant, file_id))
    if ctx.may(CLEARING[file.purpose]):
        return file
    managed = [seat.account_id for seat in await seats_of(ctx) if seat.role in MANAGING]
    if file.member_id != ctx.actor.id and file.account_id not in managed:
        raise Forbidden
    return file


async def account_of(ctx: Context, purpose: FilePurpose, account_id: UUID | None) -> UUID:
    """The account to count an upload in: the one that is named, or the member's own. Raises `NotFound`, `Refused`."""
    seats = await seats_of(ctx)
    if account_id is not None and account_id not in {seat.account_id for seat in seats}:
        raise NotFound
    if account_id is not None and purpose is not FilePurpose.AVATAR:
        return account_id
    own = await _own_account(ctx, seats)
    if account_id not in (None, own):
        raise Refused(
            "ACCOUNT_NOT_ALLOWED", "An avatar uses the storage of the member's personal account.", ["account"]
        )
    return own


async def _own_account(ctx: Context, seats: Collection[Seat]) -> UUID:
    owned = [seat.account_id for seat in seats if seat.role is SeatRole.OWNER]
    own = await Account.of(ctx.tenant).filter(id__in=owned, kind=AccountKind.PERSONAL).order_by("id").first()
    if own is None:
        raise NotFound("This member has no personal account.")
    return own.id


async def _shown(ctx: Context, file: File) -> File:
    if not may_see(ctx, file, await seats_of(ctx)):
        raise NotFound
    return file
