"""Taxes, numbers of documents, and what is earned when."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord, money
from models.personal import ACCOUNT, NOTHING, TAX_LAW, keep
from tenure.kit.money import Money


class TaxRate(Subject):
    """A tax of a place, for everything or for one product. The nearest counts: product and region before all others."""

    name: str = fields.CharField(max_length=60)
    percent: Decimal = fields.DecimalField(max_digits=7, decimal_places=4)
    country: str | None = fields.CharField(max_length=2, null=True)
    region: str | None = fields.CharField(max_length=120, null=True)
    product_id: UUID | None = fields.UUIDField(null=True)
    archived_at: datetime | None = fields.DatetimeField(null=True)

    references = {"product_id": "product"}
    checks = {"ck_tax_rate_percent": "percent >= 0 AND percent <= 100"}

    personal = NOTHING

    class Meta:
        table = "tax_rate"
        indexes = (("tenant_id", "country"), ("tenant_id", "product_id"))


class TaxAnswer(TenantRecord):
    """What a tax service answered for such a sale: a percentage of the net, and its `parts`.

    What was not known of the sale is empty; the region is in lower case, the postal code in upper case.
    """

    seller_country: str = fields.CharField(max_length=2)
    country: str = fields.CharField(max_length=2)
    region: str = fields.CharField(max_length=120, default="")
    postal_code: str = fields.CharField(max_length=20, default="")
    tax_code: str = fields.CharField(max_length=40, default="")
    name: str = fields.CharField(max_length=60)
    percent: Decimal = fields.DecimalField(max_digits=7, decimal_places=4)
    parts: Any = fields.JSONField(default=list)
    fetched_at: datetime = fields.DatetimeField()
    valid_until: datetime = fields.DatetimeField()

    checks = {"ck_tax_answer_percent": "percent >= 0 AND percent <= 100"}

    personal = NOTHING

    class Meta:
        table = "tax_answer"
        unique_together = (("tenant_id", "seller_country", "country", "region", "postal_code", "tax_code"),)


class RevenueSchedule(TenantRecord):
    """A line's net, earned day by day from `starts_on` to `ends_on`, both in it; all at once where they are one day.

    `recognized_minor` has been earned by now; `credited_minor` was taken back before it was earned. `earns_from` is the
    first day whose end earns something: of what was invoiced late, the day of the invoice. `is_done`: nothing is left.
    """

    invoice_line_id: UUID = fields.UUIDField()
    account_id: UUID = fields.UUIDField()
    minor: fields.Field[int] = fields.BigIntField()
    recognized_minor: fields.Field[int] = fields.BigIntField(default=0)
    credited_minor: fields.Field[int] = fields.BigIntField(default=0)
    currency: str = fields.CharField(max_length=3)
    starts_on: date = fields.DateField()
    ends_on: date = fields.DateField()
    earns_from: date = fields.DateField()
    is_done: bool = fields.BooleanField(default=False)

    amount = money("minor")
    recognized = money("recognized_minor")
    references = {"invoice_line_id": "invoice_line", "account_id": "account"}
    checks = {
        "ck_revenue_schedule": "recognized_minor >= 0 AND credited_minor >= 0 AND ends_on >= starts_on "
        "AND recognized_minor + credited_minor <= minor AND earns_from >= starts_on"
    }

    personal = keep("What was earned, from whom.", by={"account_id": ACCOUNT}, because=TAX_LAW)

    class Meta:
        table = "revenue_schedule"
        unique_together = (("tenant_id", "invoice_line_id"),)
        indexes = (("tenant_id", "is_done", "earns_from", "id"), ("tenant_id", "account_id"))

    @property
    def unearned(self) -> Money:
        """What is still to be earned."""
        return Money(self.minor - self.recognized_minor - self.credited_minor, self.currency)


class RevenueDay(Subject):
    """A day of the business whose revenue is told when it is over. One is open as long as something is to be earned."""

    day: date = fields.DateField()
    closed_at: datetime | None = fields.DatetimeField(null=True)

    personal = NOTHING

    class Meta:
        table = "revenue_day"
        unique_together = (("tenant_id", "day"),)
        indexes = (("tenant_id", "closed_at"),)


class NumberSeries(TenantRecord):
    """The next number of a series of documents; locked while one is given, so that none is skipped."""

    code: str = fields.CharField(max_length=80)
    following: fields.Field[int] = fields.BigIntField(default=1)

    personal = NOTHING

    class Meta:
        table = "number_series"
        unique_together = (("tenant_id", "code"),)
