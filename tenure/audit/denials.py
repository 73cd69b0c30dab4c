"""What staff tried and may not do."""

from datetime import timedelta

from models import database
from models.audit import AuditEntry, AuditOutcome
from tenure.audit.recording import Draft, append, is_by_staff
from tenure.context import Context

AGAIN_AFTER = timedelta(minutes=1)
"""Who tries the same again within that time is not written down again: a loop cannot fill the log."""


async def denied(ctx: Context, action: str, code: str) -> None:
    """Write down that somebody with more than a member's rights tried what they may not. Call outside transactions."""
    if not is_by_staff(ctx):
        return
    reading = database.current()
    if reading is not None:
        await reading.renew()  # who holds one connection while waiting for another can lock up the pool
    async with database.for_tenant(ctx.tenant):
        tried = AuditEntry.of(ctx.tenant).filter(
            actor_id=ctx.actor.id, action=action, code=code, occurred_at__gt=ctx.now() - AGAIN_AFTER
        )
        if not await tried.exists():
            await append(Draft(ctx, action, AuditOutcome.DENIED, code))
