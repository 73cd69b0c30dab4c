"""Who pays."""

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord


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
    """A person's own account, made at sign-up, or a company's. Storage is counted in bytes."""

    kind: AccountKind = fields.CharEnumField(AccountKind, max_length=16)
    name: str = fields.CharField(max_length=120)
    storage_quota: fields.Field[int] = fields.BigIntField()
    storage_used: fields.Field[int] = fields.BigIntField(default=0)
    storage_reserved: fields.Field[int] = fields.BigIntField(default=0)

    checks = {
        "ck_account_storage": "storage_used >= 0 AND storage_reserved >= 0 "
        "AND storage_used + storage_reserved <= storage_quota",
    }

    class Meta:
        table = "account"


class Seat(TenantRecord):
    """A member's place in an account."""

    account_id: UUID = fields.UUIDField()
    member_id: UUID = fields.UUIDField()
    role: SeatRole = fields.CharEnumField(SeatRole, max_length=16)

    references = {"account_id": "account", "member_id": "member"}

    class Meta:
        table = "seat"
        unique_together = (("tenant_id", "account_id", "member_id"),)
        indexes = (("tenant_id", "member_id"),)
