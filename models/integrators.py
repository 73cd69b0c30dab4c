"""Where a business has its events sent, and what became of each sending."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord
from models.personal import ACCOUNT, MEMBER, NOTHING, erase


class EndpointStatus(StrEnum):
    """PAUSED by staff, DISABLED by us; either way the events wait."""

    ENABLED = "ENABLED"
    PAUSED = "PAUSED"
    DISABLED = "DISABLED"


class DisabledReason(StrEnum):
    """GONE: it answered 410. FAILING: nothing but failures for days."""

    GONE = "GONE"
    FAILING = "FAILING"


class DeliveryState(StrEnum):
    """PENDING: not sent yet, or to be tried again. EXHAUSTED: every try failed. CANCELED: the endpoint was deleted."""

    PENDING = "PENDING"
    DELIVERED = "DELIVERED"
    EXHAUSTED = "EXHAUSTED"
    CANCELED = "CANCELED"


class WebhookEndpoint(Subject):
    """An address that is told of events. It reads the log with a cursor of its own, a `reader_cursor`.

    `types` are those of the events it is told of, all where there are none. `document` shapes what is sent, and reads
    with `permissions`. `failing_since`: nothing has succeeded since. One worker at a time sends to it: `leased_by`,
    until `leased_until` by the machine's clock.
    """

    url: str = fields.CharField(max_length=500)
    description: str = fields.CharField(max_length=200)
    types: Any = fields.JSONField()
    document: str | None = fields.TextField(null=True)
    permissions: Any = fields.JSONField()
    status: EndpointStatus = fields.CharEnumField(EndpointStatus, max_length=16)
    disabled_reason: DisabledReason | None = fields.CharEnumField(DisabledReason, max_length=16, null=True)
    failing_since: datetime | None = fields.DatetimeField(null=True)
    leased_by: UUID | None = fields.UUIDField(null=True)
    leased_until: datetime | None = fields.DatetimeField(null=True)
    deleted_at: datetime | None = fields.DatetimeField(null=True)

    personal = NOTHING

    class Meta:
        table = "webhook_endpoint"


class WebhookSecret(TenantRecord):
    """What signs the deliveries of an endpoint. A former one signs too, until `ends_at`."""

    endpoint_id: UUID = fields.UUIDField()
    sealed: str = fields.TextField()
    created_at: datetime = fields.DatetimeField()
    ends_at: datetime | None = fields.DatetimeField(null=True)

    references = {"endpoint_id": "webhook_endpoint"}
    uniques = {"uq_webhook_secret_current": (("tenant_id", "endpoint_id"), "ends_at IS NULL")}

    personal = NOTHING

    class Meta:
        table = "webhook_secret"


class WebhookDelivery(Subject):
    """One event on its way to one endpoint. `webhook_id` is the event's id, which the receiver knows it by.

    `next_at` is when it may be tried; a sample's event is in no log.
    """

    endpoint_id: UUID = fields.UUIDField()
    webhook_id: UUID = fields.UUIDField()
    event_type: str = fields.CharField(max_length=64)
    position: fields.Field[int] = fields.BigIntField()
    subject_id: UUID = fields.UUIDField()
    state: DeliveryState = fields.CharEnumField(DeliveryState, max_length=16)
    tries: int = fields.IntField(default=0)
    next_at: datetime = fields.DatetimeField()
    done_at: datetime | None = fields.DatetimeField(null=True)
    is_sample: bool = fields.BooleanField(default=False)

    references = {"endpoint_id": "webhook_endpoint"}
    uniques = {
        "uq_webhook_delivery_waiting": (("tenant_id", "endpoint_id", "position", "id"), "state = 'PENDING'"),
        "uq_webhook_delivery_queue": (
            ("tenant_id", "endpoint_id", "subject_id", "position", "id"),
            "state = 'PENDING'",
        ),
    }

    personal = NOTHING

    class Meta:
        table = "webhook_delivery"
        unique_together = (("tenant_id", "endpoint_id", "webhook_id"),)
        indexes = (("tenant_id", "endpoint_id", "created_at"),)


class WebhookAttempt(TenantRecord):
    """One request and its answer, each up to 64 kB. `status` and `answer_*` are empty where none came."""

    delivery_id: UUID = fields.UUIDField()
    subject_id: UUID = fields.UUIDField()
    number: int = fields.IntField()
    started_at: datetime = fields.DatetimeField()
    milliseconds: int = fields.IntField()
    url: str = fields.CharField(max_length=500)
    request_headers: Any = fields.JSONField()
    request_body: str = fields.TextField()
    status: int | None = fields.IntField(null=True)
    error: str | None = fields.CharField(max_length=200, null=True)
    answer_headers: Any = fields.JSONField()
    answer_body: str = fields.TextField()

    references = {"delivery_id": "webhook_delivery"}

    personal = erase(
        "What servers of the business were told about a member, for 30 days.",
        by={"subject_id": (MEMBER, ACCOUNT, "subscription", "invoice", "payment")},
    )

    class Meta:
        table = "webhook_attempt"
        indexes = (("tenant_id", "delivery_id"), ("tenant_id", "subject_id"))
