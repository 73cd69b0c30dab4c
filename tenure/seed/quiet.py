"""The past makes no noise: its letters are not sent."""

from uuid import UUID

from models import database
from models.messaging import MessageStatus
from tenure.jobs.queue import pooled


async def settle_letters(tenant: UUID) -> None:
    """Count the letters as sent when they were written, and take them off the queue."""
    async with database.for_tenant(tenant):
        await database.execute(
            "UPDATE message SET status = $2, sent_at = created_at, sealed_parameters = '' "
            "WHERE tenant_id = $1 AND status = $3",
            tenant,
            MessageStatus.SENT.value,
            MessageStatus.QUEUED.value,
        )
    await pooled().driver.execute(
        "DELETE FROM pgqueuer WHERE headers->>'tenant' = $1 AND entrypoint = 'message.send'", str(tenant)
    )
