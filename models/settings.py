"""What was set, where, and by whom. Values are kept as the text of their JSON: the ORM takes a bare string for that."""

from datetime import datetime
from uuid import UUID

from tortoise import fields

from models.base import GlobalRecord, Subject, TenantRecord
from models.personal import ACCOUNT, MEMBER, NOTHING, PROOF, keep, pseudonymise
from tenure.kit.settings import LONGEST_KEY, Level


class SettingValue(Subject):
    """A setting at one place: `owner_id` is the account or member there, the tenant's id at TENANT and PLATFORM level.

    `value` is JSON; a secret's lies sealed in `sealed`. What was reset stays as a row that is not set, `revision`
    counts its changes. At PLATFORM level this row, the root tenant's, is what the change is told of; what counts is
    the `PlatformSetting`.
    """

    key: str = fields.CharField(max_length=LONGEST_KEY)
    level: Level = fields.CharEnumField(Level, max_length=16)
    owner_id: UUID = fields.UUIDField()
    is_set: bool = fields.BooleanField(default=False)
    value: str | None = fields.TextField(null=True)
    sealed: str | None = fields.TextField(null=True)
    revision: int = fields.IntField(default=0)
    updated_at: datetime = fields.DatetimeField()

    personal = pseudonymise(
        "What they prefer.",
        by={"owner_id": (MEMBER, ACCOUNT)},
        blank={"is_set": False, "value": None, "sealed": None},
        because="The history of a setting refers to it.",
        secret=("sealed",),
    )

    class Meta:
        table = "setting_value"
        unique_together = (("tenant_id", "owner_id", "level", "key"),)


class SettingChange(TenantRecord):
    """One change of a setting: who, when, why, from what to what (of a secret neither)."""

    setting_id: UUID = fields.UUIDField()
    revision: int = fields.IntField()
    was_set: bool = fields.BooleanField()
    is_set: bool = fields.BooleanField()
    old: str | None = fields.TextField(null=True)
    new: str | None = fields.TextField(null=True)
    reason: str = fields.CharField(max_length=255)
    actor_kind: str = fields.CharField(max_length=16)
    actor_id: UUID | None = fields.UUIDField(null=True)
    impersonator_id: UUID | None = fields.UUIDField(null=True)
    created_at: datetime = fields.DatetimeField()

    references = {"setting_id": "setting_value", "impersonator_id": "member"}
    append_only = True

    personal = keep("That they preferred something else before.", by={"setting_id": "setting_value"}, because=PROOF)

    class Meta:
        table = "setting_change"
        unique_together = (("tenant_id", "setting_id", "revision"),)


class PlatformSetting(GlobalRecord):
    """A value for the whole installation.

    `revision` is that of the root tenant's row: an older one never overwrites a newer.
    """

    key: str = fields.CharField(max_length=LONGEST_KEY, unique=True)
    is_set: bool = fields.BooleanField()
    value: str | None = fields.TextField(null=True)
    sealed: str | None = fields.TextField(null=True)
    revision: int = fields.IntField()
    updated_at: datetime = fields.DatetimeField()

    personal = NOTHING

    class Meta:
        table = "platform_setting"
