"""Who was asked to come in, and addresses that are to be changed."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.accounts import SeatRole
from models.base import Subject, TenantRecord
from models.identity.staff import StaffRole
from models.personal import EMAIL, MEMBER, erase


class InvitationKind(StrEnum):
    SEAT = "SEAT"
    STAFF = "STAFF"


class Invitation(Subject):
    """A place that is kept for whoever reads the mail of an address: a seat in an account, or roles as staff.

    Of the link's token only the SHA-256 is kept. `invited_by` is None where a program or the system invited.
    """

    kind: InvitationKind = fields.CharEnumField(InvitationKind, max_length=16)
    account_id: UUID | None = fields.UUIDField(null=True)
    seat_role: SeatRole | None = fields.CharEnumField(SeatRole, max_length=16, null=True)
    email: str = fields.CharField(max_length=254)
    email_norm: str = fields.CharField(max_length=254)
    token_digest: str = fields.CharField(max_length=64)
    invited_by: UUID | None = fields.UUIDField(null=True)
    sent_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()
    accepted_at: datetime | None = fields.DatetimeField(null=True)
    accepted_by: UUID | None = fields.UUIDField(null=True)
    revoked_at: datetime | None = fields.DatetimeField(null=True)

    references = {"account_id": "account", "invited_by": "member", "accepted_by": "member"}
    checks = {
        "ck_invitation_kind": "(kind = 'SEAT') = (account_id IS NOT NULL) AND (kind = 'SEAT') = (seat_role IS NOT NULL)"
    }
    uniques = {
        "uq_invitation_open_seat": (
            ("tenant_id", "account_id", "email_norm"),
            "kind = 'SEAT' AND accepted_at IS NULL AND revoked_at IS NULL",
        ),
        "uq_invitation_open_staff": (
            ("tenant_id", "email_norm"),
            "kind = 'STAFF' AND accepted_at IS NULL AND revoked_at IS NULL",
        ),
    }

    personal = erase(
        "Where an invitation was mailed.", by={"email_norm": EMAIL, "accepted_by": MEMBER}, secret=("token_digest",)
    )

    class Meta:
        table = "invitation"
        unique_together = (("tenant_id", "token_digest"),)
        indexes = (("tenant_id", "email_norm"),)


class InvitedRole(TenantRecord):
    """A role that an invitation to work as staff brings: one of the system's, or one of the business's own."""

    invitation_id: UUID = fields.UUIDField()
    role: StaffRole | None = fields.CharEnumField(StaffRole, max_length=16, null=True)
    custom_role_id: UUID | None = fields.UUIDField(null=True)

    references = {"invitation_id": "invitation", "custom_role_id": "custom_role"}
    checks = {"ck_invited_role_one": "(role IS NULL) <> (custom_role_id IS NULL)"}

    personal = erase("What they were asked to do as staff.", by={"invitation_id": "invitation"})

    class Meta:
        table = "invited_role"
        unique_together = (("tenant_id", "invitation_id", "role"), ("tenant_id", "invitation_id", "custom_role_id"))


class EmailChange(TenantRecord):
    """A member's wish to be written to elsewhere: asked for, confirmed at the new address, undone from the old one.

    `expires_at` is for the confirmation, `undo_until` for the way back.
    """

    member_id: UUID = fields.UUIDField()
    old_email: str = fields.CharField(max_length=254)
    old_email_norm: str = fields.CharField(max_length=254)
    new_email: str = fields.CharField(max_length=254)
    new_email_norm: str = fields.CharField(max_length=254)
    expires_at: datetime = fields.DatetimeField()
    undo_until: datetime = fields.DatetimeField()
    created_at: datetime = fields.DatetimeField()
    confirmed_at: datetime | None = fields.DatetimeField(null=True)
    canceled_at: datetime | None = fields.DatetimeField(null=True)

    references = {"member_id": "member"}

    personal = erase("Their former and their next address.", by={"member_id": MEMBER, "new_email_norm": EMAIL})

    class Meta:
        table = "email_change"
        indexes = (("tenant_id", "member_id"),)
