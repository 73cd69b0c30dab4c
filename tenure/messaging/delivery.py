"""The job that sends a letter: once, however often it runs."""

from urllib.parse import urlsplit
from uuid import UUID

import structlog

from models import database
from models.identity import Member
from models.messaging import Message, MessageStatus
from models.tenants import BusinessProfile
from tenure.billing import hosted
from tenure.context import Context
from tenure.gateways.mail.contract import Attachment, BadLetter, Correspondent, Letter, MailRefused, MailUnavailable
from tenure.jobs import job
from tenure.kit.refusals import Unavailable
from tenure.messaging import parameters, rendering
from tenure.messaging.parameters import Parameter
from tenure.tenants.brand import Branding, branding
from tenure.transactions import transactional

ERROR_LENGTH = 255

_log = structlog.get_logger(__name__)


@job("message.send", retries=12)
async def deliver(ctx: Context, message_id: str) -> None:
    """Send one letter. Between sending and noting it a crash sends it twice, under one Message-ID.

    Raises `Unavailable` while the mail server cannot take it, or what goes with it cannot be made: the queue tries
    again.
    """
    async with database.for_tenant(ctx.tenant, reading=True):
        message = await Message.named(ctx.tenant, UUID(message_id))
        member = await Member.of(ctx.tenant).get_or_none(id=message.member_id) if message.member_id else None
        look = branding(await BusinessProfile.named(ctx.tenant, ctx.tenant))
    if message.status is not MessageStatus.QUEUED:
        return
    try:
        attached = await _attached(ctx, message)
        await ctx.services.mailer.send(_letter(ctx, message, member, look, attached))
    except MailUnavailable as error:
        raise Unavailable("The mail server can't accept emails right now.") from error
    except (MailRefused, BadLetter) as error:
        _log.warning("message.refused", message=message_id, error=str(error))
        await _settle(ctx, message.id, MessageStatus.FAILED, str(error)[:ERROR_LENGTH])
    else:
        await _settle(ctx, message.id, MessageStatus.SENT)


@transactional
async def _settle(ctx: Context, message_id: UUID, status: MessageStatus, error: str | None = None) -> None:
    """Note how it went. What was sealed is forgotten: it may hold a link that opens an account."""
    queued = Message.of(ctx.tenant).filter(id=message_id, status=MessageStatus.QUEUED)
    sent_at = ctx.now() if status is MessageStatus.SENT else None
    await queued.update(status=status, error=error, sent_at=sent_at, sealed_parameters="")


async def _attached(ctx: Context, message: Message) -> list[Attachment]:
    """What goes with it, as it is now: the row has only its id."""
    if message.invoice_id is None:
        return []
    document = await hosted.invoice(ctx, message.invoice_id)
    return [Attachment(document.name, "application/pdf", await hosted.pdf(ctx, document))]


def _letter(
    ctx: Context, message: Message, member: Member | None, look: Branding, attached: list[Attachment]
) -> Letter:
    given = parameters.unseal(ctx.services.config.keyring, message.sealed_parameters)
    zone = member.zone if member is not None else ctx.business.zone
    words = rendering.render(message.template, message.locale, zone, {**_brand(ctx, look), **given})
    return Letter(
        reference=str(message.id),
        sender=Correspondent(f"no-reply@{urlsplit(ctx.origin).hostname}", look.sender_name or ctx.business.name),
        recipient=Correspondent(message.recipient, _one_line(given.get("name"))),
        subject=words.subject,
        text=words.text,
        html=words.html,
        written_at=message.created_at,
        attachments=attached,
        business=ctx.tenant,
        headers={"Auto-Submitted": "auto-generated", **({"Reply-To": look.reply_to} if look.reply_to else {})},
    )


def _brand(ctx: Context, look: Branding) -> dict[str, Parameter]:
    return {
        "business": ctx.business.name,
        "origin": ctx.origin,
        "logo": f"{ctx.origin}{look.logo}" if look.logo else "",
        **({"accent": look.accent, "on_accent": look.on_accent} if look.accent else {}),
    }


def _one_line(name: object) -> str:
    return " ".join(name.split()) if isinstance(name, str) else ""
