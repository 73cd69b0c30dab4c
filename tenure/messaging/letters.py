"""Asking for a letter. It goes out after the transaction of whatever it tells about, and not at all without it."""

from uuid import UUID

from models.identity import Member
from models.messaging import Message, MessageStatus
from tenure.context import Context
from tenure.jobs import enqueue
from tenure.kit import ids
from tenure.messaging import parameters as sealing
from tenure.messaging.parameters import Parameter
from tenure.messaging.rendering import exists


async def send(
    ctx: Context,
    template: str,
    recipient: str,
    member_id: UUID | None,
    *,
    locale: str | None = None,
    **parameters: Parameter,
) -> Message:
    """Write the letter down in the open transaction, and have it sent. `locale`: the tenant's where none is named.

    Raises ValueError for a template that does not exist.
    """
    if not exists(template):
        raise ValueError(f"there is no template {template!r}")
    message = await Message.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        template=template,
        locale=locale or ctx.business.locale,
        recipient=recipient,
        member_id=member_id,
        sealed_parameters=sealing.seal(ctx.services.config.keyring, parameters),
        status=MessageStatus.QUEUED,
        created_at=ctx.now(),
    )
    await enqueue(ctx, "message.send", message_id=message.id)
    return message


async def tell(ctx: Context, template: str, member: Member, **parameters: Parameter) -> Message:
    """A letter to a member, in their language and under their name."""
    return await send(ctx, template, member.email, member.id, locale=member.locale, name=member.name, **parameters)
