"""Who pays, who sits where, and what a business wants to know of both besides."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord
from models.personal import ACCOUNT, MEMBER, NOTHING, TAX_LAW, erase, keep, pseudonymise


class AccountKind(StrEnum):
    PERSONAL = "PERSONAL"
    COMPANY = "COMPANY"


class SeatRole(StrEnum):
    OWNER = "OWNER"
    ADMIN = "ADMIN"
    BILLING = "BILLING"
    MEMBER = "MEMBER"


PAYING = frozenset({SeatRole.OWNER, SeatRole.ADMIN, SeatRole.BILLING})
"""Roles that may buy, change and cancel for the account."""


class Account(Subject):
    """A person's own account, made at sign-up, or a company's. Storage is counted in bytes.

    Zone, currency and locale are those of the business where it has none of its own. `seats_taken` counts its seats,
    so that the database itself can hold them to `seat_limit`; None is as many as they like. `billing_day` is the day of
    the month (1 to 31) for offers that are billed on the account's own. `tax_id_verified_at`: when a tax service (VIES)
    last answered that the number is theirs.
    """

    kind: AccountKind = fields.CharEnumField(AccountKind, max_length=16)
    name: str = fields.CharField(max_length=120)
    zone: str | None = fields.CharField(max_length=64, null=True)
    currency: str | None = fields.CharField(max_length=3, null=True)
    locale: str | None = fields.CharField(max_length=16, null=True)
    legal_name: str | None = fields.CharField(max_length=200, null=True)
    tax_id: str | None = fields.CharField(max_length=32, null=True)
    country: str | None = fields.CharField(max_length=2, null=True)
    region: str | None = fields.CharField(max_length=120, null=True)
    postal_code: str | None = fields.CharField(max_length=20, null=True)
    city: str | None = fields.CharField(max_length=120, null=True)
    street: str | None = fields.CharField(max_length=200, null=True)
    tax_id_verified_at: datetime | None = fields.DatetimeField(null=True)
    is_tax_exempt: bool = fields.BooleanField(default=False)
    billing_day: int | None = fields.IntField(null=True)
    seat_limit: int | None = fields.IntField(null=True)
    seats_taken: int = fields.IntField(default=0)
    storage_quota: fields.Field[int] = fields.BigIntField()
    storage_used: fields.Field[int] = fields.BigIntField(default=0)
    storage_reserved: fields.Field[int] = fields.BigIntField(default=0)

    checks = {
        "ck_account_storage": "storage_used >= 0 AND storage_reserved >= 0 "
        "AND storage_used + storage_reserved <= storage_quota",
        "ck_account_billing_day": "billing_day IS NULL OR billing_day BETWEEN 1 AND 31",
        "ck_account_seats": "seats_taken >= 0 AND (seat_limit IS NULL OR seats_taken <= seat_limit)",
    }

    personal = pseudonymise(
        "Name, legal name, tax number and address of a person who pays.",
        by={"id": ACCOUNT},
        blank={
            "name": "Erased member",
            "legal_name": None,
            "tax_id": None,
            "country": None,
            "region": None,
            "postal_code": None,
            "city": None,
            "street": None,
        },
        because=TAX_LAW,
    )

    class Meta:
        table = "account"
        indexes = (("tenant_id", "created_at", "id"),)


class Seat(TenantRecord):
    """A member's place in an account."""

    account_id: UUID = fields.UUIDField()
    member_id: UUID = fields.UUIDField()
    role: SeatRole = fields.CharEnumField(SeatRole, max_length=16)

    references = {"account_id": "account", "member_id": "member"}

    personal = keep(
        "Whose account it is. Seats in others' accounts are given up before.",
        by={"member_id": MEMBER, "account_id": ACCOUNT},
        because=TAX_LAW,
    )

    class Meta:
        table = "seat"
        unique_together = (("tenant_id", "account_id", "member_id"),)
        indexes = (("tenant_id", "member_id"),)


class FieldOwner(StrEnum):
    """Whom a custom field is about."""

    ACCOUNT = "ACCOUNT"
    MEMBER = "MEMBER"


class FieldKind(StrEnum):
    TEXT = "TEXT"
    NUMBER = "NUMBER"
    BOOLEAN = "BOOLEAN"
    DATE = "DATE"
    CHOICE = "CHOICE"


class CustomField(Subject):
    """Something that a business wants to know of its accounts or members. `choices` are the values of a CHOICE.

    Fields of one owner are asked in the order of `rank`, and of `id` where two have the same.
    """

    owner: FieldOwner = fields.CharEnumField(FieldOwner, max_length=16)
    code: str = fields.CharField(max_length=40)
    label: str = fields.CharField(max_length=120)
    kind: FieldKind = fields.CharEnumField(FieldKind, max_length=16)
    choices: Any = fields.JSONField()
    is_required: bool = fields.BooleanField()
    is_visible: bool = fields.BooleanField()
    rank: int = fields.IntField()
    archived_at: datetime | None = fields.DatetimeField(null=True)

    personal = NOTHING

    class Meta:
        table = "custom_field"
        unique_together = (("tenant_id", "owner", "code"),)


class CustomValue(TenantRecord):
    """What one account or member has in a custom field, in the one way in which values of its kind are written."""

    field_id: UUID = fields.UUIDField()
    account_id: UUID | None = fields.UUIDField(null=True)
    member_id: UUID | None = fields.UUIDField(null=True)
    value: str = fields.CharField(max_length=1000)
    updated_at: datetime = fields.DatetimeField()

    references = {"field_id": "custom_field", "account_id": "account", "member_id": "member"}
    checks = {"ck_custom_value_owner": "(account_id IS NULL) <> (member_id IS NULL)"}

    personal = erase("What the business wanted to know besides.", by={"member_id": MEMBER, "account_id": ACCOUNT})

    class Meta:
        table = "custom_value"
        unique_together = (("tenant_id", "account_id", "field_id"), ("tenant_id", "member_id", "field_id"))
        indexes = (("tenant_id", "field_id"),)
