"""A member's password as it is kept."""

from uuid import UUID

from models.identity import Credential
from tenure.context import Context
from tenure.kit import ids


async def store(ctx: Context, member_id: UUID, password_hash: str) -> None:
    """Let this be the member's password, in the open transaction."""
    kept = await Credential.of(ctx.tenant).select_for_update(no_key=True).get_or_none(member_id=member_id)
    if kept is not None:
        kept.password_hash, kept.updated_at = password_hash, ctx.now()
        await kept.save(update_fields=["password_hash", "updated_at"])
        return
    await Credential.create(
        tenant_id=ctx.tenant, id=ids.new(), member_id=member_id, password_hash=password_hash, updated_at=ctx.now()
    )


async def of(ctx: Context, member_id: UUID) -> Credential | None:
    return await Credential.of(ctx.tenant).get_or_none(member_id=member_id)
