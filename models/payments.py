"""Money in and out through providers. All amounts are in minor units of the row's currency."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord, money
from models.personal import ACCOUNT, NOTHING, TAX_LAW, erase, keep, pseudonymise


class PaymentStatus(StrEnum):
    STARTED = "STARTED"
    UNKNOWN = "UNKNOWN"
    PENDING = "PENDING"
    ACTION_REQUIRED = "ACTION_REQUIRED"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    CANCELED = "CANCELED"


IN_FLIGHT = frozenset(
    {
        PaymentStatus.STARTED,
        PaymentStatus.UNKNOWN,
        PaymentStatus.PENDING,
        PaymentStatus.ACTION_REQUIRED,
    }
)
"""Payments whose money may still move: an invoice has one of them at most."""


class RefundStatus(StrEnum):
    STARTED = "STARTED"
    UNKNOWN = "UNKNOWN"
    PENDING = "PENDING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


class DisputeStatus(StrEnum):
    OPEN = "OPEN"
    WON = "WON"
    LOST = "LOST"


class ProviderKind(StrEnum):
    """MANUAL: staff are the provider: they say what came by transfer, in cash or by cheque, and what they sent back."""

    SANDBOX = "SANDBOX"
    STRIPE = "STRIPE"
    PAYPAL = "PAYPAL"
    MANUAL = "MANUAL"


class Renewals(StrEnum):
    """Who draws each period of what is sold through an account: we do, or the provider does by itself."""

    TENURE = "TENURE"
    PROVIDER = "PROVIDER"


class Receipt(StrEnum):
    """How money came that no provider moved."""

    BANK_TRANSFER = "BANK_TRANSFER"
    CASH = "CASH"
    CHEQUE = "CHEQUE"


class ProviderAccount(Subject):
    """A tenant's account at a payment provider. Its keys are sealed.

    New payments go through it as its rules say; through the default one, where it has none and no rule of another
    says more. Nothing new goes through one that is not enabled; what runs there goes on.
    """

    kind: ProviderKind = fields.CharEnumField(ProviderKind, max_length=16)
    sealed_credentials: str = fields.TextField()
    is_default: bool = fields.BooleanField()
    is_enabled: bool = fields.BooleanField(default=True)
    renewals: Renewals = fields.CharEnumField(Renewals, max_length=16, default=Renewals.TENURE)

    uniques = {
        "uq_provider_account_default": (("tenant_id",), "is_default"),
        "uq_provider_account_manual": (("tenant_id",), "kind = 'MANUAL'"),
    }

    personal = NOTHING

    class Meta:
        table = "provider_account"


class ProviderRule(TenantRecord):
    """What may be paid through a provider account, and before which others: lowest priority first.

    An empty list stands for all of them. Countries are those of who pays.
    """

    provider_account_id: UUID = fields.UUIDField()
    priority: int = fields.IntField()
    currencies: list[str] = fields.JSONField(default=list)
    countries: list[str] = fields.JSONField(default=list)
    offer_ids: list[str] = fields.JSONField(default=list)
    is_enabled: bool = fields.BooleanField(default=True)

    references = {"provider_account_id": "provider_account"}
    checks = {"ck_provider_rule_priority": "priority >= 0"}

    personal = NOTHING

    class Meta:
        table = "provider_rule"
        indexes = (("tenant_id", "priority", "id"),)


class ProviderCustomer(TenantRecord):
    """What a provider calls one of our accounts."""

    provider_account_id: UUID = fields.UUIDField()
    account_id: UUID = fields.UUIDField()
    reference: str = fields.CharField(max_length=255)

    references = {"provider_account_id": "provider_account", "account_id": "account"}

    personal = erase("What a payment provider calls them.", by={"account_id": ACCOUNT})

    class Meta:
        table = "provider_customer"
        unique_together = (("tenant_id", "provider_account_id", "account_id"),)
        indexes = (("tenant_id", "provider_account_id", "reference"),)


class ProviderPrice(TenantRecord):
    """Which offer, at which price of ours, a provider's own price stands for."""

    provider_account_id: UUID = fields.UUIDField()
    provider_ref: str = fields.CharField(max_length=255)
    offer_id: UUID = fields.UUIDField()
    price_id: UUID = fields.UUIDField()

    references = {"provider_account_id": "provider_account", "offer_id": "offer", "price_id": "price"}

    personal = NOTHING

    class Meta:
        table = "provider_price"
        unique_together = (("tenant_id", "provider_account_id", "provider_ref"),)


class PaymentMethod(Subject):
    """A card or bank account that the provider keeps; we hold its token and what a person may see of it."""

    account_id: UUID = fields.UUIDField()
    provider_account_id: UUID = fields.UUIDField()
    token: str = fields.CharField(max_length=255)
    kind: str = fields.CharField(max_length=40)
    brand: str | None = fields.CharField(max_length=40, null=True)
    last4: str | None = fields.CharField(max_length=4, null=True)
    expiry_month: int | None = fields.IntField(null=True)
    expiry_year: int | None = fields.IntField(null=True)
    fingerprint: str | None = fields.CharField(max_length=255, null=True)
    removed_at: datetime | None = fields.DatetimeField(null=True)

    references = {"account_id": "account", "provider_account_id": "provider_account"}

    personal = pseudonymise(
        "What may be shown of a card or bank account, and its token.",
        by={"account_id": ACCOUNT},
        blank={
            "token": "erased-{id}",
            "brand": None,
            "last4": None,
            "expiry_month": None,
            "expiry_year": None,
            "fingerprint": None,
        },
        because=TAX_LAW,
        secret=("token", "fingerprint"),
    )

    class Meta:
        table = "payment_method"
        unique_together = (("tenant_id", "account_id", "token"),)


class Payment(Subject):
    """One attempt to collect one invoice. The row is written before the provider is called.

    What came by itself, `received_as` transfer, cash or cheque, is one too, with the payer's words in `note`. Where
    nobody knows what it is for, it names neither invoice nor account, and stands in suspense.
    """

    account_id: UUID | None = fields.UUIDField(null=True)
    invoice_id: UUID | None = fields.UUIDField(null=True)
    provider_account_id: UUID = fields.UUIDField()
    status: PaymentStatus = fields.CharEnumField(PaymentStatus, max_length=24)
    minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    fee_minor: fields.Field[int | None] = fields.BigIntField(null=True)
    refunded_minor: fields.Field[int] = fields.BigIntField(default=0)
    disputed_minor: fields.Field[int] = fields.BigIntField(default=0)
    method_token: str = fields.CharField(max_length=255)
    is_off_session: bool = fields.BooleanField()
    attempt: int = fields.IntField()
    provider_ref: str | None = fields.CharField(max_length=255, null=True)
    decline_code: str | None = fields.CharField(max_length=64, null=True)
    is_hard_decline: bool = fields.BooleanField(default=False)
    is_in_suspense: bool = fields.BooleanField(default=False)
    received_as: Receipt | None = fields.CharEnumField(Receipt, max_length=16, null=True)
    note: str | None = fields.CharField(max_length=255, null=True)
    action_url: str | None = fields.TextField(null=True)
    claim_id: UUID | None = fields.UUIDField(null=True)
    settled_at: datetime | None = fields.DatetimeField(null=True)

    amount = money("minor")
    fee = money("fee_minor")
    refunded = money("refunded_minor")
    disputed = money("disputed_minor")
    references = {
        "account_id": "account",
        "invoice_id": "invoice",
        "provider_account_id": "provider_account",
    }
    checks = {
        "ck_payment_amount": "minor > 0",
        "ck_payment_refunded": "refunded_minor >= 0 AND disputed_minor >= 0 "
        "AND refunded_minor + disputed_minor <= minor",
    }
    uniques = {
        "uq_payment_one": (
            ("tenant_id", "invoice_id"),
            "status NOT IN ('FAILED', 'CANCELED') AND received_as IS NULL",
        ),
    }

    personal = pseudonymise(
        "What was collected, and the token it was collected with.",
        by={"account_id": ACCOUNT},
        blank={"method_token": "erased", "action_url": None, "note": None},
        because=TAX_LAW,
        secret=("method_token", "action_url"),
    )

    class Meta:
        table = "payment"
        indexes = (
            ("tenant_id", "invoice_id"),
            ("tenant_id", "account_id"),
            ("tenant_id", "provider_ref"),
        )

    @property
    def is_by_hand(self) -> bool:
        """Whether its payer is to send the money themselves, by transfer, in cash or by cheque."""
        return self.method_token in set(Receipt)

    @property
    def waits_for_payer(self) -> bool:
        """Whether nothing moves before its payer does something: another way to pay takes its place."""
        is_awaited = self.status is PaymentStatus.PENDING and self.is_by_hand
        return is_awaited or self.status is PaymentStatus.ACTION_REQUIRED

    @property
    def account_key(self) -> UUID:
        """Whose it is: of all but what came by itself with a reference that nobody knows."""
        assert self.account_id is not None
        return self.account_id

    @property
    def invoice_key(self) -> UUID:
        """What it is to pay, as above."""
        assert self.invoice_id is not None
        return self.invoice_id


class Refund(Subject):
    """Money on its way back. What is asked for counts against the payment at once."""

    payment_id: UUID = fields.UUIDField()
    minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    status: RefundStatus = fields.CharEnumField(RefundStatus, max_length=16)
    reason: str = fields.CharField(max_length=255)
    provider_ref: str | None = fields.CharField(max_length=255, null=True)
    to_balance: bool = fields.BooleanField(default=False)
    is_goodwill: bool = fields.BooleanField(default=False)
    ends_subscription: bool = fields.BooleanField(default=False)
    claim_id: UUID | None = fields.UUIDField(null=True)
    settled_at: datetime | None = fields.DatetimeField(null=True)

    amount = money("minor")
    references = {"payment_id": "payment"}
    checks = {"ck_refund_amount": "minor > 0"}

    personal = pseudonymise(
        "What was sent back, and why, in the words of staff.",
        by={"payment_id": "payment"},
        blank={"reason": "erased"},
        because=TAX_LAW,
    )

    class Meta:
        table = "refund"
        indexes = (("tenant_id", "payment_id"), ("tenant_id", "provider_ref"))


class Dispute(Subject):
    """A payment that its payer contests at their bank. While it is open, what is disputed cannot be refunded."""

    payment_id: UUID = fields.UUIDField()
    minor: fields.Field[int] = fields.BigIntField()
    currency: str = fields.CharField(max_length=3)
    status: DisputeStatus = fields.CharEnumField(DisputeStatus, max_length=16)
    reason: str = fields.CharField(max_length=64)
    provider_ref: str | None = fields.CharField(max_length=255, null=True)
    stage: str | None = fields.CharField(max_length=40, null=True)
    due_by: datetime | None = fields.DatetimeField(null=True)
    closed_at: datetime | None = fields.DatetimeField(null=True)

    amount = money("minor")
    references = {"payment_id": "payment"}
    checks = {"ck_dispute_amount": "minor > 0"}
    uniques = {"uq_dispute_open": (("tenant_id", "payment_id"), "status = 'OPEN'")}

    personal = keep("What was contested.", by={"payment_id": "payment"}, because=TAX_LAW)

    class Meta:
        table = "dispute"
        indexes = (("tenant_id", "payment_id"), ("tenant_id", "provider_ref"))


class ProviderNotification(TenantRecord):
    """The inbox: each thing that a provider told us, stored once, with its exact bytes.

    `account_id` is whose it is about, as far as that was found out. `error` is why the last look led to nothing.
    """

    provider_account_id: UUID = fields.UUIDField()
    event_id: str = fields.CharField(max_length=255)
    type: str = fields.CharField(max_length=120)
    kind: str = fields.CharField(max_length=120)
    provider_ref: str | None = fields.CharField(max_length=255, null=True)
    charge_ref: str | None = fields.CharField(max_length=255, null=True)
    reference: str | None = fields.CharField(max_length=255, null=True)
    body: bytes | None = fields.BinaryField(null=True)
    account_id: UUID | None = fields.UUIDField(null=True)
    told_at: datetime = fields.DatetimeField()
    received_at: datetime = fields.DatetimeField()
    processed_at: datetime | None = fields.DatetimeField(null=True)
    replays: int = fields.IntField(default=0)
    error: str | None = fields.CharField(max_length=255, null=True)

    references = {"provider_account_id": "provider_account", "account_id": "account"}

    personal = pseudonymise(
        "What a payment provider told of somebody, for 35 days.",
        by={"account_id": ACCOUNT},
        blank={"body": None},
        because=TAX_LAW,
        secret=("body",),
    )

    class Meta:
        table = "provider_notification"
        unique_together = (("tenant_id", "provider_account_id", "event_id"),)
        indexes = (("tenant_id", "received_at", "id"),)
