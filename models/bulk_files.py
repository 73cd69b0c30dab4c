"""Whole lists that leave as a file, and files whose rows come in."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Subject, TenantRecord
from models.personal import ACTOR, NOTHING, PROOF, keep


class BulkStatus(StrEnum):
    """How far an export or import is. DONE, FAILED and CANCELED are its ends."""

    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    DONE = "DONE"
    FAILED = "FAILED"
    CANCELED = "CANCELED"


GOING_ON = frozenset({BulkStatus.QUEUED, BulkStatus.RUNNING})
"""States in which something will still be done."""


class ExportOf(StrEnum):
    MEMBERS = "MEMBERS"
    ACCOUNTS = "ACCOUNTS"
    SUBSCRIPTIONS = "SUBSCRIPTIONS"
    INVOICES = "INVOICES"
    PAYMENTS = "PAYMENTS"
    EVENTS = "EVENTS"
    LEDGER_ENTRIES = "LEDGER_ENTRIES"
    PRODUCTS = "PRODUCTS"
    OFFERS = "OFFERS"
    COUPONS = "COUPONS"


class ExportFormat(StrEnum):
    JSONL = "JSONL"
    CSV = "CSV"


class Export(Subject):
    """A list as a file. It is written in parts, so that whoever is cut off goes on after the last whole one.

    `columns` were settled when it was asked for, by what the asker may see; `needs` are the permissions for them.
    `until` is the last row that belongs to it and `after` the last one in a part, both by the list's key. `parts` says
    for each part which run wrote it; only the newest of `runs` may add one. `size` in bytes. The choice is forgotten
    with the file, at `expires_at`.
    """

    kind: ExportOf = fields.CharEnumField(ExportOf, max_length=16)
    format: ExportFormat = fields.CharEnumField(ExportFormat, max_length=8)
    choice: dict[str, Any] = fields.JSONField(default=dict)
    columns: list[str] = fields.JSONField(default=list)
    needs: list[str] = fields.JSONField(default=list)
    status: BulkStatus = fields.CharEnumField(BulkStatus, max_length=16)
    requested_by: str = fields.CharField(max_length=80)
    runs: int = fields.IntField(default=0)
    parts: list[int] = fields.JSONField(default=list)
    after: str | None = fields.CharField(max_length=36, null=True)
    until: str | None = fields.CharField(max_length=36, null=True)
    rows_done: int = fields.IntField(default=0)
    rows_known: int | None = fields.IntField(null=True)
    size: fields.Field[int | None] = fields.BigIntField(null=True)
    error: str | None = fields.CharField(max_length=40, null=True)
    finished_at: datetime | None = fields.DatetimeField(null=True)
    expires_at: datetime | None = fields.DatetimeField(null=True)

    personal = keep("Who had a list written into a file.", by={"requested_by": ACTOR}, because=PROOF)

    class Meta:
        table = "export"
        indexes = (("tenant_id", "status"),)


class ImportOf(StrEnum):
    MEMBERS = "MEMBERS"
    SUBSCRIPTIONS = "SUBSCRIPTIONS"


class OnExisting(StrEnum):
    """What becomes of a row that is here already."""

    SKIP = "SKIP"
    UPDATE = "UPDATE"


class Import(Subject):
    """The rows of an uploaded file, brought in one batch after the other.

    `rows_done` is its place: it is written in the transaction of the batch that leads there. `mapping` leads from the
    file's columns to ours; None leaves a column out. `problems` counts what is wrong, `rows_failed` rows with any.
    """

    kind: ImportOf = fields.CharEnumField(ImportOf, max_length=16)
    file_id: UUID = fields.UUIDField()
    mapping: dict[str, str | None] = fields.JSONField(default=dict)
    is_dry_run: bool = fields.BooleanField()
    on_existing: OnExisting = fields.CharEnumField(OnExisting, max_length=8)
    invites: bool = fields.BooleanField(default=False)
    status: BulkStatus = fields.CharEnumField(BulkStatus, max_length=16)
    requested_by: str = fields.CharField(max_length=80)
    rows_done: int = fields.IntField(default=0)
    rows_known: int | None = fields.IntField(null=True)
    rows_created: int = fields.IntField(default=0)
    rows_updated: int = fields.IntField(default=0)
    rows_skipped: int = fields.IntField(default=0)
    rows_failed: int = fields.IntField(default=0)
    problems: int = fields.IntField(default=0)
    error: str | None = fields.CharField(max_length=40, null=True)
    error_message: str | None = fields.CharField(max_length=255, null=True)
    finished_at: datetime | None = fields.DatetimeField(null=True)
    expires_at: datetime | None = fields.DatetimeField(null=True)

    references = {"file_id": "file"}
    personal = keep("Who had a file brought in, and what came of it.", by={"requested_by": ACTOR}, because=PROOF)

    class Meta:
        table = "import"
        indexes = (("tenant_id", "status"), ("tenant_id", "file_id"))


class ImportProblem(TenantRecord):
    """Why a row of the file is not brought in: its `number`, where the header's is 1, and in `place` its column.

    It repeats nothing of what stands there.
    """

    import_id: UUID = fields.UUIDField()
    number: int = fields.IntField()
    place: str | None = fields.CharField(max_length=80, null=True)
    code: str = fields.CharField(max_length=40)
    message: str = fields.CharField(max_length=255)

    references = {"import_id": "import"}
    personal = NOTHING

    class Meta:
        table = "import_problem"
        indexes = (("tenant_id", "import_id", "number"),)
