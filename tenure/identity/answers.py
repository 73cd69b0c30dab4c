"""What members answer to what the business asks of them besides."""

from collections.abc import Mapping
from uuid import UUID

from models.accounts import FieldOwner
from models.identity import Member
from tenure.accounts import custom_values
from tenure.context import Context
from tenure.events import MemberProfileUpdated, emit
from tenure.kit.refusals import NotFound
from tenure.transactions import transactional


@transactional
async def write(ctx: Context, member_id: UUID | None, given: Mapping[str, str | None]) -> Member:
    """Answer for oneself; staff who may change members answer for everybody. Raises `Refused`, `NotFound`."""
    key = member_id or ctx.member
    if key != ctx.actor.id and not custom_values.sees_hidden(ctx):
        raise NotFound
    member = await Member.locked(ctx.tenant, key)
    changed = await custom_values.write(ctx, FieldOwner.MEMBER, member.id, given)
    if changed:
        emit(ctx, MemberProfileUpdated(member, fields=changed))
    return member
