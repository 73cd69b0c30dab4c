"""What was found when our books were compared with a provider's, and what it paid out to the bank."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject, money
from models.personal import NOTHING, TAX_LAW, pseudonymise


class IssueKind(StrEnum):
    """What differed. Those that begin with MISSING we mend; the others want a person, but UNRESOLVED may end by itself.

    UNKNOWN_SUBSCRIPTION: the provider drives one that we do not have. UNRESOLVED: an attempt has been without an answer
    for a day. UNREADABLE: the provider would not show its books.
    """

    MISSING_RESULT = "MISSING_RESULT"
    MISSING_FEE = "MISSING_FEE"
    MISSING_REFUND = "MISSING_REFUND"
    MISSING_DISPUTE = "MISSING_DISPUTE"
    MISSING_METHOD = "MISSING_METHOD"
    AMOUNT_DIFFERS = "AMOUNT_DIFFERS"
    CURRENCY_DIFFERS = "CURRENCY_DIFFERS"
    STATUS_DIFFERS = "STATUS_DIFFERS"
    UNKNOWN_PAYMENT = "UNKNOWN_PAYMENT"
    UNKNOWN_REFUND = "UNKNOWN_REFUND"
    UNKNOWN_DISPUTE = "UNKNOWN_DISPUTE"
    DOUBLE_CHARGE = "DOUBLE_CHARGE"
    UNKNOWN_SUBSCRIPTION = "UNKNOWN_SUBSCRIPTION"
    UNRESOLVED = "UNRESOLVED"
    UNREADABLE = "UNREADABLE"


class IssueStatus(StrEnum):
    """HEALED: nobody had to do anything. RESOLVED: a person said what becomes of it."""

    OPEN = "OPEN"
    HEALED = "HEALED"
    RESOLVED = "RESOLVED"


class IssueAction(StrEnum):
    """What a person does about an issue. RECORD: the money is ours, and stands in suspense from now on."""

    REFUND = "REFUND"
    RECORD = "RECORD"
    DISMISS = "DISMISS"


class ReconciliationIssue(Subject):
    """One difference. `ours` and `theirs` say how it stands on either side; `action` what was done about it."""

    provider_account_id: UUID = fields.UUIDField()
    kind: IssueKind = fields.CharEnumField(IssueKind, max_length=24)
    status: IssueStatus = fields.CharEnumField(IssueStatus, max_length=16)
    provider_ref: str = fields.CharField(max_length=255)
    payment_id: UUID | None = fields.UUIDField(null=True)
    ours: str = fields.CharField(max_length=120)
    theirs: str = fields.CharField(max_length=120)
    proposal: IssueAction | None = fields.CharEnumField(IssueAction, max_length=16, null=True)
    action: str | None = fields.CharField(max_length=40, null=True)
    note: str | None = fields.CharField(max_length=255, null=True)
    closed_at: datetime | None = fields.DatetimeField(null=True)

    references = {"provider_account_id": "provider_account", "payment_id": "payment"}

    personal = pseudonymise(
        "What differed about a payment, and what staff wrote about it.",
        by={"payment_id": "payment"},
        blank={"note": None},
        because=TAX_LAW,
    )

    class Meta:
        table = "reconciliation_issue"
        unique_together = (("tenant_id", "provider_account_id", "kind", "provider_ref", "theirs"),)
        indexes = (("tenant_id", "status", "created_at"), ("tenant_id", "payment_id"))


class PayoutStatus(StrEnum):
    PENDING = "PENDING"
    PAID = "PAID"
    FAILED = "FAILED"
    CANCELED = "CANCELED"


class Payout(Subject):
    """Money that a provider sent to the business's bank. `fees_minor` are those that belong to no charge in it."""

    provider_account_id: UUID = fields.UUIDField()
    provider_ref: str = fields.CharField(max_length=255)
    status: PayoutStatus = fields.CharEnumField(PayoutStatus, max_length=16)
    minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    fees_minor: fields.Field[int] = fields.BigIntField(default=0)
    arrives_at: datetime = fields.DatetimeField()
    failure: str | None = fields.CharField(max_length=64, null=True)

    amount = money("minor")
    fees = money("fees_minor")
    references = {"provider_account_id": "provider_account"}

    personal = NOTHING

    class Meta:
        table = "payout"
        unique_together = (("tenant_id", "provider_account_id", "provider_ref"),)
        indexes = (("tenant_id", "created_at"),)
