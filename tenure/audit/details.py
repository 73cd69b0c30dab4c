"""Forgetting what is personal in the audit. The chain keeps its digest, and verifies as before."""

from uuid import UUID

from tortoise.expressions import Q

from models.audit import AuditDetail
from tenure.context import Context


async def forget_details(ctx: Context, member_id: UUID) -> int:
    """Erase where the member acted from, and what was written about them, in the open transaction; how many rows."""
    return await AuditDetail.of(ctx.tenant).filter(Q(actor_id=member_id) | Q(about=member_id)).delete()
