"""Answers about people, and about who asks."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise.expressions import Q

from models.accounts import Account, AccountKind, FieldOwner, Seat
from models.bulk_files import ExportOf
from models.files import File
from models.identity import CustomRole, Member, RoleGrant, Session, StaffRole
from resolvers import choosing, custom_fields, ids
from resolvers.asking import Asking
from resolvers.custom_fields import Answer
from resolvers.paging import Page, Slice, page
from tenure.access import STAFF, Permission
from tenure.context import ActorKind
from tenure.identity import (
    addresses,
    answers,
    policy,
    profile,
)
from tenure.settings import places


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks; `member_id` is None where a key does."""

    member_id: UUID | None
    permissions: list[Permission]


async def viewer(asking: Asking) -> Viewer | None:
    """None where nobody is signed in."""
    actor = asking.ctx.actor
    if actor.kind is ActorKind.ANONYMOUS:
        return None
    return Viewer(actor.id if actor.kind is ActorKind.MEMBER else None, sorted(actor.permissions))


async def member_of(asking: Asking, found: Viewer) -> Member | None:
    """Read only where somebody asks for it: most who ask what they may do do not."""
    return await asking.loaders.row(Member, found.member_id)


async def member(asking: Asking, opaque: str) -> Member:
    return await ids.row(asking.ctx, Member, opaque)


async def list_members(asking: Asking, email: str | None, text: str | None, given: Any, asked: Slice) -> Page[Member]:
    query = choosing.listed(asking, ExportOf.MEMBERS, given)
    if text is not None and text.strip():
        query = query.filter(Q(name__icontains=text.strip()) | Q(email_norm__contains=text.strip().casefold()))
    if email is not None:
        address = addresses.optional(email)
        query = query.filter(email_norm=address.norm if address else "")
    return await page(query, asked)


async def avatar_of(asking: Asking, found: Member) -> File | None:
    return await asking.loaders.row(File, found.avatar_id) if _sees_all_of(asking, found) else None


async def roles_of(asking: Asking, found: Member) -> list[StaffRole]:
    if not _sees_all_of(asking, found):
        return []
    grants = await asking.loaders.rows(RoleGrant, "member_id", found.id)
    return [grant.role for grant in grants if grant.role is not None]


async def own_roles(asking: Asking, found: Viewer) -> list[StaffRole]:
    member = await member_of(asking, found)
    return [] if member is None else await roles_of(asking, member)


async def custom_roles_of(asking: Asking, found: Member) -> list[CustomRole]:
    if not _sees_all_of(asking, found):
        return []
    grants = await asking.loaders.rows(RoleGrant, "member_id", found.id)
    rows = [await asking.loaders.row(CustomRole, grant.custom_role_id) for grant in grants]
    return [row for row in rows if row is not None]


async def custom_answers_of(asking: Asking, found: Member) -> list[Answer]:
    if not _sees_all_of(asking, found):
        return []
    return await custom_fields.answers_of(asking, FieldOwner.MEMBER, found.id)


async def write_answers(asking: Asking, given: Any) -> Member:
    key = ids.optional_key(Member, given.member)
    return await answers.write(asking.ctx, key, custom_fields.given_values(given.custom_fields))


async def seats_held(asking: Asking, found: Member) -> list[Seat]:
    return await asking.loaders.rows(Seat, "member_id", found.id) if _sees_all_of(asking, found) else []


async def accounts_of(asking: Asking, found: Viewer) -> list[Account]:
    """Their own account first, then the others by age."""
    if found.member_id is None:
        return []
    seats = await asking.loaders.rows(Seat, "member_id", found.member_id)
    rows = [await asking.loaders.row(Account, seat.account_id) for seat in seats]
    return sorted(filter(None, rows), key=lambda row: (row.kind is not AccountKind.PERSONAL, row.id))


async def is_platform_staff(asking: Asking, found: Viewer) -> bool:
    return not STAFF.isdisjoint(found.permissions) and await places.is_platform(asking.ctx)


async def own_sessions(asking: Asking, found: Viewer) -> list[Session]:
    member = await member_of(asking, found)
    return [] if member is None else await sessions_of(asking, member)


async def sessions_of(asking: Asking, found: Member) -> list[Session]:
    """Those that are good now, the latest use first."""
    if not _sees_all_of(asking, found):
        return []
    rows = await asking.loaders.rows(Session, "member_id", found.id, "-last_used_at")
    now = asking.ctx.now()
    unused_since, begun = now - await policy.idle(asking.ctx), now - await policy.absolute(asking.ctx)
    live = [row for row in rows if row.revoked_at is None and row.expires_at > now and row.created_at > begun]
    return [row for row in live if row.last_used_at > unused_since]


def is_by_staff(session: Session) -> bool:
    return session.impersonator_id is not None


def is_current(asking: Asking, session: Session) -> bool:
    return session.id == asking.ctx.actor.credential


async def update_profile(asking: Asking, given: Any) -> Member:
    changes = profile.Profile(given.name, given.locale, given.zone, _avatar(given.avatar))
    return await profile.update(asking.ctx, changes)


def _avatar(given: Any) -> UUID | profile.Unchanged | None:
    if given is None:
        return None
    return ids.key(File, given) if isinstance(given, str) else profile.UNCHANGED


def _sees_all_of(asking: Asking, found: Member) -> bool:
    actor = asking.ctx.actor
    return asking.ctx.may(Permission.MEMBERS_READ) or (actor.kind is ActorKind.MEMBER and actor.id == found.id)
