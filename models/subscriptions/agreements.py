"""Agreements to pay for an offer, and how they change."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject, money
from models.personal import ACCOUNT, TAX_LAW, keep
from tenure.kit.terms import Alignment


class SubscriptionStatus(StrEnum):
    SCHEDULED = "SCHEDULED"
    INCOMPLETE = "INCOMPLETE"
    TRIALING = "TRIALING"
    ACTIVE = "ACTIVE"
    PAST_DUE = "PAST_DUE"
    UNPAID = "UNPAID"
    PAUSED = "PAUSED"
    ENDED = "ENDED"


LIVE = frozenset(SubscriptionStatus) - {SubscriptionStatus.ENDED}
"""States in which the agreement stands; each holds the slot of an exclusive product."""


GIVES_ACCESS = frozenset(
    {
        SubscriptionStatus.TRIALING,
        SubscriptionStatus.ACTIVE,
        SubscriptionStatus.PAST_DUE,
    }
)
"""States in which the account has the product's features."""


RENEWABLE = frozenset({SubscriptionStatus.TRIALING, SubscriptionStatus.ACTIVE})
"""States in which the end of a period brings the next one."""


BEHIND = frozenset({SubscriptionStatus.PAST_DUE, SubscriptionStatus.UNPAID})
"""States in which something is owed."""


RESTING = frozenset({SubscriptionStatus.PAUSED, SubscriptionStatus.UNPAID})
"""States in which no period runs; an end that was decided on comes all the same."""


class Term(StrEnum):
    RENEWING = "RENEWING"
    FIXED = "FIXED"
    LIFETIME = "LIFETIME"


class Collection(StrEnum):
    AUTOMATIC = "AUTOMATIC"
    MANUAL = "MANUAL"
    PROVIDER_MANAGED = "PROVIDER_MANAGED"


class Origin(StrEnum):
    """How an agreement came about."""

    CHECKOUT = "CHECKOUT"
    STAFF = "STAFF"
    GIFT = "GIFT"
    BONUS = "BONUS"
    IMPORT = "IMPORT"


class Subscription(Subject):
    """A standing agreement to pay for an offer. `takes_slot` while it keeps others from the same product.

    Its billing dates are a grid in the clocks of `anchor_zone`, fixed when its regular periods begin: they count from
    `anchor_on`, at `anchor_clock`, and keep `anchor_day` in every month that has it; `period_number` is the present
    one's. `days_until_due` is how long a MANUAL invoice may be owed. While it is paused, `paused_from` is the state it
    goes back to, `trial_left` what was left of a trial, in seconds, and `pause_credited` whether the rest of the period
    was given back. `past_due_since`, `grace_until`, `retries` and
    `stage` are the clocks of collection, which all stop when everything is paid. A BONUS comes with `bonus_of_id`.
    `fixed_end` is the end that was agreed when it was made; a cancellation may bring `ends_at` before it.
    A PROVIDER_MANAGED one is `provider_ref` at the provider's account; one that was taken over keeps the name of it.
    `handover_at` is the end that its provider was told of, and from which on we charge. `external_id` is what it was
    called in the system that it was brought in from.
    """

    account_id: UUID = fields.UUIDField()
    product_id: UUID = fields.UUIDField()
    offer_id: UUID = fields.UUIDField()
    price_id: UUID = fields.UUIDField()
    quantity: int = fields.IntField(default=1)
    currency: str = fields.CharField(max_length=3)
    origin: Origin = fields.CharEnumField(Origin, max_length=16, default=Origin.CHECKOUT)
    bonus_of_id: UUID | None = fields.UUIDField(null=True)
    status: SubscriptionStatus = fields.CharEnumField(SubscriptionStatus, max_length=16)
    term: Term = fields.CharEnumField(Term, max_length=16)
    collection: Collection = fields.CharEnumField(Collection, max_length=24)
    days_until_due: int = fields.IntField(default=0)
    takes_slot: bool = fields.BooleanField()
    payment_method_id: UUID | None = fields.UUIDField(null=True)
    provider_account_id: UUID | None = fields.UUIDField(null=True)
    provider_ref: str | None = fields.CharField(max_length=255, null=True)
    handover_at: datetime | None = fields.DatetimeField(null=True)
    external_id: str | None = fields.CharField(max_length=255, null=True)
    starts_at: datetime | None = fields.DatetimeField(null=True)
    period_start: datetime | None = fields.DatetimeField(null=True)
    period_end: datetime | None = fields.DatetimeField(null=True)
    anchor_on: date | None = fields.DateField(null=True)
    anchor_day: int | None = fields.IntField(null=True)
    anchor_clock: str | None = fields.CharField(max_length=15, null=True)
    anchor_zone: str | None = fields.CharField(max_length=64, null=True)
    alignment: Alignment = fields.CharEnumField(Alignment, max_length=16, default=Alignment.ANNIVERSARY)
    period_number: int = fields.IntField(default=0)
    trial_phase: int | None = fields.IntField(null=True)
    hold_until: datetime | None = fields.DatetimeField(null=True)
    past_due_since: datetime | None = fields.DatetimeField(null=True)
    grace_until: datetime | None = fields.DatetimeField(null=True)
    retries: int = fields.IntField(default=0)
    stage: int = fields.IntField(default=0)
    paused_at: datetime | None = fields.DatetimeField(null=True)
    paused_from: SubscriptionStatus | None = fields.CharEnumField(SubscriptionStatus, max_length=16, null=True)
    trial_left: fields.Field[int | None] = fields.BigIntField(null=True)
    pause_at_end: bool = fields.BooleanField(default=False)
    pause_credited: bool = fields.BooleanField(default=False)
    resume_at: datetime | None = fields.DatetimeField(null=True)
    ends_at: datetime | None = fields.DatetimeField(null=True)
    fixed_end: datetime | None = fields.DatetimeField(null=True)
    ended_at: datetime | None = fields.DatetimeField(null=True)
    end_reason: str | None = fields.CharField(max_length=40, null=True)

    @property
    def is_canceled(self) -> bool:
        """Whether it ends sooner than was agreed."""
        return self.ends_at is not None and self.ends_at != self.fixed_end

    references = {
        "account_id": "account",
        "product_id": "product",
        "offer_id": "offer",
        "price_id": "price",
        "payment_method_id": "payment_method",
        "provider_account_id": "provider_account",
        "bonus_of_id": "subscription",
    }
    checks = {
        "ck_subscription_quantity": "quantity >= 0",
        "ck_subscription_managed": "collection <> 'PROVIDER_MANAGED' OR provider_account_id IS NOT NULL",
    }
    uniques = {
        "uq_subscription_external": (("tenant_id", "external_id"), "external_id IS NOT NULL"),
        "uq_subscription_provider": (
            ("tenant_id", "provider_account_id", "provider_ref"),
            "provider_ref IS NOT NULL",
        ),
        "uq_subscription_slot": (
            ("tenant_id", "account_id", "product_id"),
            "takes_slot AND status <> 'ENDED'",
        ),
    }

    personal = keep("What was bought, and until when.", by={"account_id": ACCOUNT}, because=TAX_LAW)

    class Meta:
        table = "subscription"
        indexes = (
            ("tenant_id", "account_id"),
            ("tenant_id", "product_id"),
            ("tenant_id", "offer_id"),
            ("tenant_id", "bonus_of_id"),
            ("tenant_id", "status", "account_id"),
        )


class ChangeStatus(StrEnum):
    """PAYING: it takes effect once its payment has come. SCHEDULED: at an instant. The others are over."""

    PAYING = "PAYING"
    SCHEDULED = "SCHEDULED"
    APPLIED = "APPLIED"
    FAILED = "FAILED"
    CANCELED = "CANCELED"


class SubscriptionChange(Subject):
    """To another offer, price or quantity: at once, once it is paid, or at an instant. One of them waits at most.

    `reckoned_at` is the instant by which its credit and charge were reckoned; `invoice_id` what has to be paid first;
    `coupon_ids` come with it. `approval_url` is where its payer agrees, where a provider drives the agreement.
    """

    subscription_id: UUID = fields.UUIDField()
    from_offer_id: UUID = fields.UUIDField()
    offer_id: UUID = fields.UUIDField()
    price_id: UUID = fields.UUIDField()
    from_quantity: int = fields.IntField()
    quantity: int = fields.IntField()
    status: ChangeStatus = fields.CharEnumField(ChangeStatus, max_length=16)
    effective_at: datetime = fields.DatetimeField()
    reckoned_at: datetime | None = fields.DatetimeField(null=True)
    invoice_id: UUID | None = fields.UUIDField(null=True)
    net_minor: fields.Field[int | None] = fields.BigIntField(null=True)
    coupon_ids: list[str] = fields.JSONField(default=list)
    currency: str = fields.CharField(max_length=3)
    settled_at: datetime | None = fields.DatetimeField(null=True)
    approval_url: str | None = fields.TextField(null=True)

    net = money("net_minor")
    references = {
        "subscription_id": "subscription",
        "from_offer_id": "offer",
        "offer_id": "offer",
        "price_id": "price",
        "invoice_id": "invoice",
    }
    uniques = {
        "uq_subscription_change_waiting": (
            ("tenant_id", "subscription_id"),
            "status IN ('PAYING', 'SCHEDULED')",
        ),
    }

    personal = keep("How what was bought was changed.", by={"subscription_id": "subscription"}, because=TAX_LAW)

    class Meta:
        table = "subscription_change"
        indexes = (("tenant_id", "subscription_id"), ("tenant_id", "invoice_id"))
