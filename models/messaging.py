"""Letters to members."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import TenantRecord
from models.personal import EMAIL, MEMBER, erase


class MessageStatus(StrEnum):
    QUEUED = "QUEUED"
    SENT = "SENT"
    FAILED = "FAILED"


class Message(TenantRecord):
    """A letter that a rule asked for; a job renders and sends it. Parameters that are secret are sealed.

    `invoice_id` is of the invoice whose PDF goes with it, made when it is sent.
    """

    template: str = fields.CharField(max_length=64)
    locale: str = fields.CharField(max_length=16)
    recipient: str = fields.CharField(max_length=254)
    member_id: UUID | None = fields.UUIDField(null=True)
    invoice_id: UUID | None = fields.UUIDField(null=True)
    sealed_parameters: str = fields.TextField()
    status: MessageStatus = fields.CharEnumField(MessageStatus, max_length=16)
    error: str | None = fields.CharField(max_length=255, null=True)
    created_at: datetime = fields.DatetimeField()
    sent_at: datetime | None = fields.DatetimeField(null=True)

    references = {"member_id": "member", "invoice_id": "invoice"}

    personal = erase("Letters to them.", by={"member_id": MEMBER, "recipient": EMAIL}, secret=("sealed_parameters",))

    class Meta:
        table = "message"
        indexes = (("tenant_id", "member_id"),)
