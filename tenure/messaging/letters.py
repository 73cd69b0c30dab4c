"""Asking for a letter. It goes out after the transaction of whatever it tells about, and not at all without it."""

from collections.abc import Sequence
from uuid import UUID

from models import bulk
from models.identity import Member
from models.messaging import Message, MessageStatus
from tenure.context import Context
from tenure.jobs import enqueue_all
from tenure.kit import ids
from tenure.messaging import parameters as sealing
from tenure.messaging.parameters import Parameter
from tenure.messaging.rendering import exists

SEND = "message.send"
"""The job that sends one."""


async def send(
    ctx: Context,
    template: str,
    recipient: str,
    member_id: UUID | None,
    *,
    locale: str | None = None,
    invoice_id: UUID | None = None,
    **parameters: Parameter,
) -> Message:
    """Write the letter down in the open transaction, and have it sent. `locale`: the tenant's where none is named.
    `invoice_id`: of an invoice whose PDF goes with it.

    Raises ValueError for a template that does not exist.
    """
    message = _written(ctx, template, recipient, member_id, locale, invoice_id, parameters)
    await post([(ctx, message)])
    return message


async def tell(
    ctx: Context,
    template: str,
    member: Member,
    *,
    locale: str | None = None,
    invoice_id: UUID | None = None,
    **parameters: Parameter,
) -> Message:
    """A letter to a member under their name, in `locale`: in their own language where none is named."""
    message = letter_to(ctx, template, member, locale=locale, invoice_id=invoice_id, **parameters)
    await post([(ctx, message)])
    return message


def letter_to(
    ctx: Context,
    template: str,
    member: Member,
    *,
    locale: str | None = None,
    invoice_id: UUID | None = None,
    **parameters: Parameter,
) -> Message:
    """As `tell`, not posted yet: for whoever posts many."""
    given = {"name": member.name, **parameters}
    return _written(ctx, template, member.email, member.id, locale or member.locale, invoice_id, given)


async def post(letters: Sequence[tuple[Context, Message]]) -> None:
    """Keep letters in the open transaction, and have them sent."""
    await bulk.insert([message for _, message in letters])
    await enqueue_all(SEND, [(ctx, {"message_id": message.id}) for ctx, message in letters])


def _written(
    ctx: Context,
    template: str,
    recipient: str,
    member_id: UUID | None,
    locale: str | None,
    invoice_id: UUID | None,
    parameters: dict[str, Parameter],
) -> Message:
    if not exists(template):
        raise ValueError(f"there is no template {template!r}")
    return Message(
        tenant_id=ctx.tenant,
        id=ids.new(),
        template=template,
        locale=locale or ctx.business.locale,
        recipient=recipient,
        member_id=member_id,
        invoice_id=invoice_id,
        sealed_parameters=sealing.seal(ctx.services.config.keyring, parameters),
        status=MessageStatus.QUEUED,
        created_at=ctx.now(),
    )
