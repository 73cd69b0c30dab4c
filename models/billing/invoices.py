"""What an account owes and why."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord, money
from models.personal import ACCOUNT, TAX_LAW, keep, pseudonymise
from tenure.kit.money import Money


class InvoiceStatus(StrEnum):
    """DELETED: a draft that came to nothing. It never had a number."""

    DRAFT = "DRAFT"
    OPEN = "OPEN"
    PAID = "PAID"
    VOID = "VOID"
    UNCOLLECTIBLE = "UNCOLLECTIBLE"
    DELETED = "DELETED"


class InvoiceKind(StrEnum):
    """PERIOD: for the first or next period of an agreement; CHANGE: for a change within one; ONE_OFF: made by staff."""

    PERIOD = "PERIOD"
    CHANGE = "CHANGE"
    GIFT = "GIFT"
    ONE_OFF = "ONE_OFF"


class LineKind(StrEnum):
    """CHARGE: for a period or a thing. TEXT lines ask for nothing."""

    CHARGE = "CHARGE"
    TEXT = "TEXT"


class Invoice(Subject):
    """What an account owes and why. Immutable once open, but for what was paid and returned.

    `subtotal` is net of discounts and without tax. What is owed is the total less `balance` (what the account's balance
    paid), `reduced` (credit notes while it was unpaid), `paid` and `written_off`; `credited` are all its credit notes.
    `buyer` and `seller` are their names and addresses as they were when it was opened. `coupon_ids` are those that are
    given on all of it. `stage`: how many stages of collection it has entered, where it belongs to no agreement.
    """

    account_id: UUID = fields.UUIDField()
    subscription_id: UUID | None = fields.UUIDField(null=True)
    kind: InvoiceKind = fields.CharEnumField(InvoiceKind, max_length=16, default=InvoiceKind.PERIOD)
    number: str | None = fields.CharField(max_length=60, null=True)
    status: InvoiceStatus = fields.CharEnumField(InvoiceStatus, max_length=16)
    collection: str = fields.CharField(max_length=24, default="AUTOMATIC")
    currency: str = fields.CharField(max_length=3)
    subtotal_minor: fields.Field[int] = fields.BigIntField()
    discount_minor: fields.Field[int] = fields.BigIntField(default=0)
    tax_minor: fields.Field[int] = fields.BigIntField()
    total_minor: fields.Field[int] = fields.BigIntField()
    balance_minor: fields.Field[int] = fields.BigIntField(default=0)
    reduced_minor: fields.Field[int] = fields.BigIntField(default=0)
    paid_minor: fields.Field[int] = fields.BigIntField(default=0)
    written_off_minor: fields.Field[int] = fields.BigIntField(default=0)
    credited_minor: fields.Field[int] = fields.BigIntField(default=0)
    period_start: datetime | None = fields.DatetimeField(null=True)
    period_end: datetime | None = fields.DatetimeField(null=True)
    memo: str | None = fields.TextField(null=True)
    buyer: Any = fields.JSONField(null=True)
    seller: Any = fields.JSONField(null=True)
    coupon_ids: list[str] = fields.JSONField(default=list)
    stage: int = fields.IntField(default=0)
    due_at: datetime | None = fields.DatetimeField(null=True)
    sent_at: datetime | None = fields.DatetimeField(null=True)
    finalized_at: datetime | None = fields.DatetimeField(null=True)
    paid_at: datetime | None = fields.DatetimeField(null=True)
    voided_at: datetime | None = fields.DatetimeField(null=True)
    uncollectible_at: datetime | None = fields.DatetimeField(null=True)

    subtotal = money("subtotal_minor")
    discount = money("discount_minor")
    tax = money("tax_minor")
    total = money("total_minor")
    balance = money("balance_minor")
    reduced = money("reduced_minor")
    paid = money("paid_minor")
    written_off = money("written_off_minor")
    credited = money("credited_minor")
    checks = {
        "ck_invoice_amounts": "total_minor = subtotal_minor + tax_minor AND paid_minor >= 0 AND balance_minor >= 0 "
        "AND reduced_minor >= 0 AND written_off_minor >= 0 AND credited_minor >= 0 "
        "AND credited_minor <= total_minor AND reduced_minor <= credited_minor "
        "AND paid_minor + balance_minor + reduced_minor + written_off_minor <= total_minor",
        "ck_invoice_number": "(number IS NULL) = (status IN ('DRAFT', 'DELETED'))",
    }
    uniques = {
        "uq_invoice_period": (
            ("tenant_id", "subscription_id", "period_start"),
            "kind = 'PERIOD' AND status IN ('DRAFT', 'OPEN', 'PAID', 'UNCOLLECTIBLE') AND subscription_id IS NOT NULL "
            "AND period_start IS NOT NULL",
        ),
    }
    references = {"account_id": "account", "subscription_id": "subscription"}

    personal = pseudonymise(
        "What was owed and paid, and by whom.",
        by={"account_id": ACCOUNT},
        blank={"buyer": None, "memo": None},
        because=TAX_LAW,
    )

    class Meta:
        table = "invoice"
        unique_together = (("tenant_id", "number"),)
        indexes = (("tenant_id", "account_id"), ("tenant_id", "subscription_id"))

    @property
    def due(self) -> Money:
        """What is still owed."""
        settled = self.balance_minor + self.reduced_minor + self.paid_minor + self.written_off_minor
        return Money(self.total_minor - settled, self.currency)

    @property
    def payable(self) -> Money:
        """What may still be paid: what is owed, and what was written off."""
        return Money(self.due.minor + self.written_off_minor, self.currency)


class InvoiceLine(TenantRecord):
    """One line, with the calculator's own account of how it came to its amount.

    `minor` is what was reckoned: without tax, or with it where `includes_tax`; `unrounded` is what that was before it
    was rounded to minor units, in major units as `n/d`, None where it is the same. `net` and `tax` are its parts either
    way; `discount` is what coupons took off. `credited_net` and `credited_tax` are what credit notes took back since.
    `is_by_unit`: credits were bought with it, and it is earned as they are used. `coupon_ids` are those that are
    given on this line alone.
    """

    invoice_id: UUID = fields.UUIDField()
    subscription_id: UUID | None = fields.UUIDField(null=True)
    offer_id: UUID | None = fields.UUIDField(null=True)
    product_id: UUID | None = fields.UUIDField(null=True)
    kind: LineKind = fields.CharEnumField(LineKind, max_length=16, default=LineKind.CHARGE)
    ordinal: int = fields.IntField()
    description: str = fields.CharField(max_length=255)
    quantity: int = fields.IntField()
    unit_price: Decimal = fields.DecimalField(max_digits=38, decimal_places=12)
    minor: fields.Field[int] = fields.BigIntField()
    unrounded: str | None = fields.TextField(null=True)
    net_minor: fields.Field[int] = fields.BigIntField()
    tax_minor: fields.Field[int] = fields.BigIntField(default=0)
    discount_minor: fields.Field[int] = fields.BigIntField(default=0)
    credited_net_minor: fields.Field[int] = fields.BigIntField(default=0)
    credited_tax_minor: fields.Field[int] = fields.BigIntField(default=0)
    currency: str = fields.CharField(max_length=3)
    tax_name: str | None = fields.CharField(max_length=60, null=True)
    tax_percent: Decimal = fields.DecimalField(max_digits=7, decimal_places=4, default=Decimal(0))
    includes_tax: bool = fields.BooleanField(default=False)
    is_by_unit: bool = fields.BooleanField(default=False)
    coupon_ids: list[str] = fields.JSONField(default=list)
    period_start: datetime | None = fields.DatetimeField(null=True)
    period_end: datetime | None = fields.DatetimeField(null=True)
    explanation: Any = fields.JSONField()

    amount = money("minor")
    net = money("net_minor")
    tax = money("tax_minor")
    discount = money("discount_minor")
    credited_net = money("credited_net_minor")
    credited_tax = money("credited_tax_minor")
    references = {
        "invoice_id": "invoice",
        "subscription_id": "subscription",
        "offer_id": "offer",
        "product_id": "product",
    }
    checks = {
        "ck_invoice_line_credited": "credited_net_minor >= 0 AND credited_net_minor <= net_minor "
        "AND credited_tax_minor >= 0 AND credited_tax_minor <= tax_minor",
        "ck_invoice_line_amount": "minor = net_minor + CASE WHEN includes_tax THEN tax_minor ELSE 0 END",
    }

    personal = keep("What was paid for.", by={"invoice_id": "invoice"}, because=TAX_LAW)

    @property
    def exact(self) -> Fraction:
        """The amount in major units, before it was rounded."""
        return Fraction(self.unrounded) if self.unrounded else Fraction(self.amount.amount)

    class Meta:
        table = "invoice_line"
        unique_together = (("tenant_id", "invoice_id", "ordinal"),)
        indexes = (("tenant_id", "subscription_id"), ("tenant_id", "offer_id"), ("tenant_id", "product_id"))
