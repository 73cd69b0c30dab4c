"""People with a login, and the password by which they prove who they are."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord
from models.personal import MEMBER, erase, pseudonymise


class MemberStatus(StrEnum):
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    ERASED = "ERASED"


class Member(Subject):
    """A person with a login at one tenant; the e-mail is unique there, whatever its case."""

    email: str = fields.CharField(max_length=254)
    email_norm: str = fields.CharField(max_length=254)
    name: str = fields.CharField(max_length=120)
    status: MemberStatus = fields.CharEnumField(MemberStatus, max_length=16)
    email_confirmed_at: datetime | None = fields.DatetimeField(null=True)
    locale: str = fields.CharField(max_length=16)
    zone: str = fields.CharField(max_length=64)
    avatar_id: UUID | None = fields.UUIDField(null=True)

    references = {"avatar_id": "file"}

    personal = pseudonymise(
        "Name, e-mail address, language and time zone.",
        by={"id": MEMBER},
        blank={
            "email": "erased-{id}@erased.invalid",
            "email_norm": "erased-{id}@erased.invalid",
            "name": "Erased member",
            "status": "ERASED",
            "email_confirmed_at": None,
            "avatar_id": None,
        },
        because="Invoices, the log and the audit refer to somebody: to a pseudonym.",
    )

    class Meta:
        table = "member"
        unique_together = (("tenant_id", "email_norm"),)
        indexes = (("tenant_id", "created_at", "id"),)


class Credential(TenantRecord):
    """A member's password, as an argon2id hash."""

    member_id: UUID = fields.UUIDField()
    password_hash: str = fields.CharField(max_length=255)
    updated_at: datetime = fields.DatetimeField()

    references = {"member_id": "member"}

    personal = erase("A hash of the password.", by={"member_id": MEMBER}, secret=("password_hash",))

    class Meta:
        table = "credential"
        unique_together = (("tenant_id", "member_id"),)
