from models.operations import (
    AddCheck,
    AddGlobalForeignKey,
    AddPartialUnique,
    AddTenantForeignKey,
    CreateAppendOnlyTable,
    CreateGlobalTable,
    CreateLogTable,
    CreateTenantTable,
    GrantSchedulerRead,
    LetSchedulerRead,
)
from tortoise import migrations
from tortoise.migrations import operations as ops
import functools
from json import dumps, loads
from models.accounts import AccountKind, SeatRole
from models.billing import InvoiceStatus
from models.catalogue import Consumption, FeatureKind, IntervalUnit, OfferStatus
from models.files import FilePurpose, FileStatus
from models.idempotency import KeyStatus
from models.identity import LinkPurpose, MemberStatus, StaffRole
from models.ledger import LedgerAccount
from models.messaging import MessageStatus
from models.payments import PaymentStatus, ProviderKind, RefundStatus
from models.subscriptions import CheckoutStatus, Collection, SubscriptionStatus, Term
from models.tenants import TenantStatus
from tenure.kit.ids import new
from tortoise import fields
from tortoise.indexes import Index


class Migration(migrations.Migration):
    initial = True

    operations = [
        CreateTenantTable(
            name="Account",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                (
                    "kind",
                    fields.CharEnumField(
                        description="PERSONAL: PERSONAL\nCOMPANY: COMPANY",
                        enum_type=AccountKind,
                        max_length=16,
                    ),
                ),
                ("name", fields.CharField(max_length=120)),
                ("storage_quota", fields.BigIntField()),
                ("storage_used", fields.BigIntField(default=0)),
                ("storage_reserved", fields.BigIntField(default=0)),
            ],
            options={
                "table": "account",
                "app": "tenure",
                "pk_attr": "id",
                "table_description": "A person's own account, made at sign-up, or a company's. Storage is counted in bytes.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="Agenda",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("due_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("kind", fields.CharField(max_length=64)),
                ("subject_id", fields.UUIDField()),
                ("by_test_clock", fields.BooleanField()),
                ("attempts", fields.IntField(default=0)),
            ],
            options={
                "table": "agenda",
                "app": "tenure",
                "unique_together": (("tenant_id", "kind", "subject_id"),),
                "indexes": [Index(fields=["due_at"])],
                "pk_attr": "id",
                "table_description": "Something to do for a subject at an instant. Rows of a tenant with a test clock wait for that clock.",
            },
            bases=["TenantRecord"],
        ),
        CreateTenantTable(
            name="ApiKey",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("name", fields.CharField(max_length=120)),
                ("prefix", fields.CharField(max_length=24)),
                ("secret_digest", fields.CharField(max_length=64)),
                (
                    "scopes",
                    fields.JSONField(
                        encoder=functools.partial(dumps, separators=(",", ":")),
                        decoder=loads,
                    ),
                ),
                ("created_by", fields.UUIDField(null=True)),
                (
                    "expires_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "last_used_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "revoked_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "api_key",
                "app": "tenure",
                "pk_attr": "id",
                "table_description": "A server's way in. Its text is shown once; the prefix tells keys apart, the digest proves them.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="Checkout",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("account_id", fields.UUIDField()),
                ("member_id", fields.UUIDField()),
                ("offer_id", fields.UUIDField()),
                ("subscription_id", fields.UUIDField(null=True)),
                ("invoice_id", fields.UUIDField(null=True)),
                (
                    "status",
                    fields.CharEnumField(
                        description="OPEN: OPEN\nCOMPLETED: COMPLETED\nEXPIRED: EXPIRED",
                        enum_type=CheckoutStatus,
                        max_length=16,
                    ),
                ),
                (
                    "expires_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                (
                    "completed_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "checkout",
                "app": "tenure",
                "indexes": [
                    Index(fields=["tenant_id", "account_id"]),
                    Index(fields=["tenant_id", "subscription_id"]),
                    Index(fields=["tenant_id", "invoice_id"]),
                ],
                "pk_attr": "id",
                "table_description": "One buyer on the way to one offer.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="Counter",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("position", fields.BigIntField(default=0)),
            ],
            options={
                "table": "tenant_counter",
                "app": "tenure",
                "pk_attr": "id",
                "table_description": "The position of the newest event in the tenant's log. Its id is the tenant's.",
            },
            bases=["TenantRecord"],
        ),
        CreateTenantTable(
            name="Credential",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("member_id", fields.UUIDField()),
                ("password_hash", fields.CharField(max_length=255)),
                (
                    "updated_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "credential",
                "app": "tenure",
                "unique_together": (("tenant_id", "member_id"),),
                "pk_attr": "id",
                "table_description": "A member's password, as an argon2id hash.",
            },
            bases=["TenantRecord"],
        ),
        CreateTenantTable(
            name="CreditNote",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("invoice_id", fields.UUIDField()),
                ("refund_id", fields.UUIDField(null=True)),
                ("number", fields.CharField(max_length=40)),
                ("minor", fields.BigIntField()),
                ("currency", fields.CharField(max_length=3)),
                ("reason", fields.CharField(max_length=255)),
            ],
            options={
                "table": "credit_note",
                "app": "tenure",
                "unique_together": (("tenant_id", "number"),),
                "indexes": [Index(fields=["tenant_id", "invoice_id"])],
                "pk_attr": "id",
                "table_description": "The document that corrects an invoice: one per refund of an invoiced amount.",
            },
            bases=["Subject"],
        ),
        CreateGlobalTable(
            name="Domain",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("host", fields.CharField(unique=True, max_length=253)),
                ("tenant_id", fields.UUIDField()),
                ("is_canonical", fields.BooleanField(default=False)),
                (
                    "verified_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "domain",
                "app": "tenure",
                "indexes": [Index(fields=["tenant_id"])],
                "pk_attr": "id",
                "table_description": "A host name. It leads to its tenant only once verified; links are made with the canonical one.",
            },
            bases=["GlobalRecord"],
        ),
        CreateTenantTable(
            name="Entitlement",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("account_id", fields.UUIDField()),
                ("feature_id", fields.UUIDField()),
                ("subscription_id", fields.UUIDField()),
                ("amount", fields.IntField(null=True)),
                (
                    "until",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "revoked_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("revoked_reason", fields.CharField(null=True, max_length=40)),
            ],
            options={
                "table": "entitlement",
                "app": "tenure",
                "indexes": [
                    Index(fields=["tenant_id", "account_id"]),
                    Index(fields=["tenant_id", "subscription_id"]),
                ],
                "pk_attr": "id",
                "table_description": "A feature that an account has, and why. A limit has an amount; a yes has none.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="Feature",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("code", fields.CharField(max_length=64)),
                ("name", fields.CharField(max_length=120)),
                (
                    "kind",
                    fields.CharEnumField(
                        description="BOOLEAN: BOOLEAN\nLIMIT: LIMIT",
                        enum_type=FeatureKind,
                        max_length=16,
                    ),
                ),
            ],
            options={
                "table": "feature",
                "app": "tenure",
                "unique_together": (("tenant_id", "code"),),
                "pk_attr": "id",
                "table_description": "Something that a product entitles to: a yes, or a limit.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="File",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("account_id", fields.UUIDField()),
                ("member_id", fields.UUIDField()),
                (
                    "purpose",
                    fields.CharEnumField(
                        description="AVATAR: AVATAR\nDOCUMENT: DOCUMENT",
                        enum_type=FilePurpose,
                        max_length=16,
                    ),
                ),
                (
                    "status",
                    fields.CharEnumField(
                        description="PENDING: PENDING\nREADY: READY\nREJECTED: REJECTED\nDELETED: DELETED",
                        enum_type=FileStatus,
                        max_length=16,
                    ),
                ),
                ("name", fields.CharField(max_length=255)),
                ("content_type", fields.CharField(max_length=120)),
                ("size", fields.BigIntField()),
                ("sha256", fields.CharField(null=True, max_length=64)),
                ("storage_key", fields.CharField(max_length=255)),
                ("rejected_reason", fields.CharField(null=True, max_length=120)),
                (
                    "expires_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "file",
                "app": "tenure",
                "indexes": [
                    Index(fields=["tenant_id", "account_id"]),
                    Index(fields=["tenant_id", "member_id"]),
                ],
                "pk_attr": "id",
                "table_description": "A stored object. It exists for nobody until its size, type and first bytes were checked. `size` in bytes.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="IdempotencyKey",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("actor", fields.CharField(max_length=80)),
                ("mutation", fields.CharField(max_length=64)),
                ("key", fields.CharField(max_length=255)),
                ("input_hash", fields.CharField(max_length=64)),
                (
                    "status",
                    fields.CharEnumField(
                        description="STARTED: STARTED\nDONE: DONE",
                        enum_type=KeyStatus,
                        max_length=16,
                    ),
                ),
                (
                    "outcome",
                    fields.JSONField(
                        null=True,
                        encoder=functools.partial(dumps, separators=(",", ":")),
                        decoder=loads,
                    ),
                ),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                (
                    "expires_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "idempotency_key",
                "app": "tenure",
                "unique_together": (("tenant_id", "actor", "mutation", "key"),),
                "pk_attr": "id",
                "table_description": "One key of one actor for one mutation: the hash of its input and, once done, its outcome.",
            },
            bases=["TenantRecord"],
        ),
        CreateTenantTable(
            name="Invoice",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("account_id", fields.UUIDField()),
                ("subscription_id", fields.UUIDField(null=True)),
                ("number", fields.CharField(null=True, max_length=40)),
                (
                    "status",
                    fields.CharEnumField(
                        description="DRAFT: DRAFT\nOPEN: OPEN\nPAID: PAID\nVOID: VOID\nUNCOLLECTIBLE: UNCOLLECTIBLE",
                        enum_type=InvoiceStatus,
                        max_length=16,
                    ),
                ),
                ("currency", fields.CharField(max_length=3)),
                ("subtotal_minor", fields.BigIntField()),
                ("tax_minor", fields.BigIntField()),
                ("total_minor", fields.BigIntField()),
                ("paid_minor", fields.BigIntField(default=0)),
                ("credited_minor", fields.BigIntField(default=0)),
                (
                    "period_start",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "period_end",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "due_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "finalized_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "paid_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "voided_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "invoice",
                "app": "tenure",
                "unique_together": (("tenant_id", "number"),),
                "indexes": [
                    Index(fields=["tenant_id", "account_id"]),
                    Index(fields=["tenant_id", "subscription_id"]),
                ],
                "pk_attr": "id",
                "table_description": "What an account owes and why. Immutable once open, but for what was paid and returned.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="InvoiceLine",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("invoice_id", fields.UUIDField()),
                ("ordinal", fields.IntField()),
                ("description", fields.CharField(max_length=255)),
                ("quantity", fields.IntField()),
                ("unit_price", fields.DecimalField(max_digits=38, decimal_places=12)),
                ("minor", fields.BigIntField()),
                ("currency", fields.CharField(max_length=3)),
                (
                    "period_start",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "period_end",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "explanation",
                    fields.JSONField(
                        encoder=functools.partial(dumps, separators=(",", ":")),
                        decoder=loads,
                    ),
                ),
            ],
            options={
                "table": "invoice_line",
                "app": "tenure",
                "unique_together": (("tenant_id", "invoice_id", "ordinal"),),
                "pk_attr": "id",
                "table_description": "One line, with the calculator's own account of how it came to its amount.",
            },
            bases=["TenantRecord"],
        ),
        CreateLogTable(
            name="LoggedEvent",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("position", fields.BigIntField()),
                ("type", fields.CharField(max_length=64)),
                ("version", fields.CharField(max_length=10)),
                ("subject_kind", fields.CharField(max_length=40)),
                ("subject_id", fields.UUIDField()),
                ("sequence", fields.IntField()),
                (
                    "occurred_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                (
                    "recorded_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("actor_kind", fields.CharField(max_length=16)),
                ("actor_id", fields.UUIDField(null=True)),
                ("on_behalf_of", fields.UUIDField(null=True)),
                ("cause", fields.CharField(null=True, max_length=80)),
                ("is_test", fields.BooleanField()),
                (
                    "payload",
                    fields.JSONField(
                        encoder=functools.partial(dumps, separators=(",", ":")),
                        decoder=loads,
                    ),
                ),
            ],
            options={
                "table": "event",
                "app": "tenure",
                "indexes": [
                    Index(fields=["tenant_id", "subject_id", "position"]),
                    Index(fields=["tenant_id", "type", "position"]),
                ],
                "pk_attr": "id",
                "table_description": "A fact, in the tenant's order of commit. Partitioned by the month in which it was recorded.",
            },
            bases=["TenantRecord"],
        ),
        CreateTenantTable(
            name="MailedLink",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("member_id", fields.UUIDField()),
                (
                    "purpose",
                    fields.CharEnumField(
                        description="CONFIRM_EMAIL: CONFIRM_EMAIL\nRESET_PASSWORD: RESET_PASSWORD\nADMINISTRATOR: ADMINISTRATOR",
                        enum_type=LinkPurpose,
                        max_length=24,
                    ),
                ),
                ("token_digest", fields.CharField(max_length=64)),
                ("email_norm", fields.CharField(max_length=254)),
                (
                    "expires_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                (
                    "used_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "mailed_link",
                "app": "tenure",
                "unique_together": (("tenant_id", "token_digest"),),
                "indexes": [Index(fields=["tenant_id", "member_id"])],
                "pk_attr": "id",
                "table_description": "A link that was mailed: good once, until it expires.",
            },
            bases=["TenantRecord"],
        ),
        CreateTenantTable(
            name="Member",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("email", fields.CharField(max_length=254)),
                ("email_norm", fields.CharField(max_length=254)),
                ("name", fields.CharField(max_length=120)),
                (
                    "status",
                    fields.CharEnumField(
                        description="ACTIVE: ACTIVE\nSUSPENDED: SUSPENDED",
                        enum_type=MemberStatus,
                        max_length=16,
                    ),
                ),
                (
                    "email_confirmed_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("locale", fields.CharField(max_length=16)),
                ("zone", fields.CharField(max_length=64)),
                ("avatar_id", fields.UUIDField(null=True)),
            ],
            options={
                "table": "member",
                "app": "tenure",
                "unique_together": (("tenant_id", "email_norm"),),
                "pk_attr": "id",
                "table_description": "A person with a login at one tenant; the e-mail is unique there, whatever its case.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="Message",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("template", fields.CharField(max_length=64)),
                ("locale", fields.CharField(max_length=16)),
                ("recipient", fields.CharField(max_length=254)),
                ("member_id", fields.UUIDField(null=True)),
                ("sealed_parameters", fields.TextField(unique=False)),
                (
                    "status",
                    fields.CharEnumField(
                        description="QUEUED: QUEUED\nSENT: SENT\nFAILED: FAILED",
                        enum_type=MessageStatus,
                        max_length=16,
                    ),
                ),
                ("error", fields.CharField(null=True, max_length=255)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                (
                    "sent_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "message",
                "app": "tenure",
                "indexes": [Index(fields=["tenant_id", "member_id"])],
                "pk_attr": "id",
                "table_description": "A letter that a rule asked for; a job renders and sends it. Parameters that are secret are sealed.",
            },
            bases=["TenantRecord"],
        ),
        CreateTenantTable(
            name="NumberSeries",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("code", fields.CharField(max_length=40)),
                ("following", fields.BigIntField(default=1)),
            ],
            options={
                "table": "number_series",
                "app": "tenure",
                "unique_together": (("tenant_id", "code"),),
                "pk_attr": "id",
                "table_description": "The next number of a series of documents; locked while one is given, so that none is skipped.",
            },
            bases=["TenantRecord"],
        ),
        CreateTenantTable(
            name="Offer",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("product_id", fields.UUIDField()),
                ("price_id", fields.UUIDField()),
                ("code", fields.CharField(max_length=64)),
                ("name", fields.CharField(max_length=120)),
                ("description", fields.TextField(unique=False)),
                ("list_minor", fields.BigIntField(null=True)),
                ("currency", fields.CharField(max_length=3)),
                ("is_public", fields.BooleanField(default=True)),
                ("is_one_time", fields.BooleanField(default=False)),
                (
                    "status",
                    fields.CharEnumField(
                        description="DRAFT: DRAFT\nPUBLISHED: PUBLISHED\nWITHDRAWN: WITHDRAWN",
                        enum_type=OfferStatus,
                        max_length=16,
                    ),
                ),
                ("rank", fields.IntField(default=0)),
                (
                    "available_from",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "available_until",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "offer",
                "app": "tenure",
                "unique_together": (("tenant_id", "code"),),
                "indexes": [
                    Index(fields=["tenant_id", "product_id"]),
                    Index(fields=["tenant_id", "price_id"]),
                ],
                "pk_attr": "id",
                "table_description": "The terms on which a price is sold. `is_one_time`: once per account, ever.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="Page",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("slug", fields.CharField(max_length=64)),
                ("title", fields.CharField(max_length=200)),
                ("body", fields.TextField(unique=False)),
                ("feature_code", fields.CharField(null=True, max_length=64)),
                (
                    "published_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "page",
                "app": "tenure",
                "unique_together": (("tenant_id", "slug"),),
                "pk_attr": "id",
                "table_description": "A published text in Markdown. `feature_code` gates it: only those entitled read it.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="Payment",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("account_id", fields.UUIDField()),
                ("invoice_id", fields.UUIDField()),
                ("provider_account_id", fields.UUIDField()),
                (
                    "status",
                    fields.CharEnumField(
                        description="STARTED: STARTED\nUNKNOWN: UNKNOWN\nPENDING: PENDING\nACTION_REQUIRED: ACTION_REQUIRED\nSUCCEEDED: SUCCEEDED\nFAILED: FAILED\nCANCELED: CANCELED",
                        enum_type=PaymentStatus,
                        max_length=24,
                    ),
                ),
                ("minor", fields.BigIntField()),
                ("currency", fields.CharField(max_length=3)),
                ("fee_minor", fields.BigIntField(null=True)),
                ("refunded_minor", fields.BigIntField(default=0)),
                ("method_token", fields.CharField(max_length=255)),
                ("is_off_session", fields.BooleanField()),
                ("attempt", fields.IntField()),
                ("provider_ref", fields.CharField(null=True, max_length=255)),
                ("decline_code", fields.CharField(null=True, max_length=64)),
                ("is_hard_decline", fields.BooleanField(default=False)),
                ("is_in_suspense", fields.BooleanField(default=False)),
                ("action_url", fields.TextField(null=True, unique=False)),
                ("claim_id", fields.UUIDField(null=True)),
                (
                    "settled_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "payment",
                "app": "tenure",
                "indexes": [
                    Index(fields=["tenant_id", "invoice_id"]),
                    Index(fields=["tenant_id", "account_id"]),
                    Index(fields=["tenant_id", "provider_ref"]),
                ],
                "pk_attr": "id",
                "table_description": "One attempt to collect one invoice. The row is written before the provider is called.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="PaymentMethod",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("account_id", fields.UUIDField()),
                ("provider_account_id", fields.UUIDField()),
                ("token", fields.CharField(max_length=255)),
                ("kind", fields.CharField(max_length=40)),
                ("brand", fields.CharField(null=True, max_length=40)),
                ("last4", fields.CharField(null=True, max_length=4)),
                ("expiry_month", fields.IntField(null=True)),
                ("expiry_year", fields.IntField(null=True)),
                ("fingerprint", fields.CharField(null=True, max_length=255)),
                (
                    "removed_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "payment_method",
                "app": "tenure",
                "unique_together": (("tenant_id", "account_id", "token"),),
                "pk_attr": "id",
                "table_description": "A card or bank account that the provider keeps; we hold its token and what a person may see of it.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="Price",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("product_id", fields.UUIDField()),
                ("minor", fields.BigIntField()),
                ("currency", fields.CharField(max_length=3)),
                (
                    "interval_unit",
                    fields.CharEnumField(
                        description="DAY: DAY\nWEEK: WEEK\nMONTH: MONTH\nYEAR: YEAR\nONCE: ONCE\nLIFETIME: LIFETIME",
                        enum_type=IntervalUnit,
                        max_length=16,
                    ),
                ),
                ("interval_count", fields.IntField()),
                (
                    "archived_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "price",
                "app": "tenure",
                "indexes": [Index(fields=["tenant_id", "product_id"])],
                "pk_attr": "id",
                "table_description": "An amount for an interval. Never changed: a new amount is a new price.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="Product",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("code", fields.CharField(max_length=64)),
                ("name", fields.CharField(max_length=120)),
                ("description", fields.TextField(unique=False)),
                ("unit_name", fields.CharField(max_length=40)),
                (
                    "consumption",
                    fields.CharEnumField(
                        description="BY_TIME: BY_TIME\nBY_UNIT: BY_UNIT",
                        enum_type=Consumption,
                        max_length=16,
                    ),
                ),
                ("is_exclusive", fields.BooleanField(default=True)),
                (
                    "archived_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "product",
                "app": "tenure",
                "unique_together": (("tenant_id", "code"),),
                "pk_attr": "id",
                "table_description": "What is sold. `is_exclusive`: an account has one live subscription to it at most.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="ProductFeature",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("product_id", fields.UUIDField()),
                ("feature_id", fields.UUIDField()),
                ("amount", fields.IntField(null=True)),
            ],
            options={
                "table": "product_feature",
                "app": "tenure",
                "unique_together": (("tenant_id", "product_id", "feature_id"),),
                "pk_attr": "id",
                "table_description": "A feature that comes with a product, with its limit where it has one.",
            },
            bases=["TenantRecord"],
        ),
        CreateTenantTable(
            name="ProviderAccount",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                (
                    "kind",
                    fields.CharEnumField(
                        description="SANDBOX: SANDBOX\nSTRIPE: STRIPE",
                        enum_type=ProviderKind,
                        max_length=16,
                    ),
                ),
                ("sealed_credentials", fields.TextField(unique=False)),
                ("is_default", fields.BooleanField()),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "provider_account",
                "app": "tenure",
                "pk_attr": "id",
                "table_description": "A tenant's account at a payment provider. Its keys are sealed.",
            },
            bases=["TenantRecord"],
        ),
        CreateTenantTable(
            name="ProviderCustomer",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("provider_account_id", fields.UUIDField()),
                ("account_id", fields.UUIDField()),
                ("reference", fields.CharField(max_length=255)),
            ],
            options={
                "table": "provider_customer",
                "app": "tenure",
                "unique_together": (
                    ("tenant_id", "provider_account_id", "account_id"),
                ),
                "pk_attr": "id",
                "table_description": "What a provider calls one of our accounts.",
            },
            bases=["TenantRecord"],
        ),
        CreateTenantTable(
            name="ProviderNotification",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("provider_account_id", fields.UUIDField()),
                ("event_id", fields.CharField(max_length=255)),
                ("kind", fields.CharField(max_length=120)),
                ("provider_ref", fields.CharField(null=True, max_length=255)),
                ("reference", fields.CharField(null=True, max_length=255)),
                (
                    "body",
                    fields.JSONField(
                        encoder=functools.partial(dumps, separators=(",", ":")),
                        decoder=loads,
                    ),
                ),
                (
                    "received_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                (
                    "processed_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "provider_notification",
                "app": "tenure",
                "unique_together": (("tenant_id", "provider_account_id", "event_id"),),
                "pk_attr": "id",
                "table_description": "The inbox: each thing that a provider told us, stored once.",
            },
            bases=["TenantRecord"],
        ),
        CreateTenantTable(
            name="Refund",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("payment_id", fields.UUIDField()),
                ("minor", fields.BigIntField()),
                ("currency", fields.CharField(max_length=3)),
                (
                    "status",
                    fields.CharEnumField(
                        description="STARTED: STARTED\nUNKNOWN: UNKNOWN\nPENDING: PENDING\nSUCCEEDED: SUCCEEDED\nFAILED: FAILED",
                        enum_type=RefundStatus,
                        max_length=16,
                    ),
                ),
                ("reason", fields.CharField(max_length=255)),
                ("provider_ref", fields.CharField(null=True, max_length=255)),
                ("ends_subscription", fields.BooleanField(default=False)),
                ("claim_id", fields.UUIDField(null=True)),
                (
                    "settled_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "refund",
                "app": "tenure",
                "indexes": [Index(fields=["tenant_id", "payment_id"])],
                "pk_attr": "id",
                "table_description": "Money on its way back. What is asked for counts against the payment at once.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="RoleGrant",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("member_id", fields.UUIDField()),
                (
                    "role",
                    fields.CharEnumField(
                        description="OWNER: OWNER\nADMIN: ADMIN\nFINANCE: FINANCE\nSUPPORT: SUPPORT\nCONTENT: CONTENT\nDEVELOPER: DEVELOPER",
                        enum_type=StaffRole,
                        max_length=16,
                    ),
                ),
            ],
            options={
                "table": "role_grant",
                "app": "tenure",
                "unique_together": (("tenant_id", "member_id", "role"),),
                "pk_attr": "id",
                "table_description": "A staff role that a member holds.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="Seat",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("account_id", fields.UUIDField()),
                ("member_id", fields.UUIDField()),
                (
                    "role",
                    fields.CharEnumField(
                        description="OWNER: OWNER\nADMIN: ADMIN\nBILLING: BILLING\nMEMBER: MEMBER",
                        enum_type=SeatRole,
                        max_length=16,
                    ),
                ),
            ],
            options={
                "table": "seat",
                "app": "tenure",
                "unique_together": (("tenant_id", "account_id", "member_id"),),
                "indexes": [Index(fields=["tenant_id", "member_id"])],
                "pk_attr": "id",
                "table_description": "A member's place in an account.",
            },
            bases=["TenantRecord"],
        ),
        CreateTenantTable(
            name="Session",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("member_id", fields.UUIDField()),
                ("token_digest", fields.CharField(max_length=64)),
                (
                    "last_used_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                (
                    "expires_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                (
                    "revoked_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("revoked_reason", fields.CharField(null=True, max_length=40)),
                ("address", fields.CharField(max_length=45)),
                ("device", fields.CharField(max_length=255)),
            ],
            options={
                "table": "session",
                "app": "tenure",
                "unique_together": (("tenant_id", "token_digest"),),
                "indexes": [Index(fields=["tenant_id", "member_id"])],
                "pk_attr": "id",
                "table_description": "A browser or program that is signed in. Of its token only the SHA-256 is kept.",
            },
            bases=["Subject"],
        ),
        CreateTenantTable(
            name="Subscription",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
                ("account_id", fields.UUIDField()),
                ("product_id", fields.UUIDField()),
                ("offer_id", fields.UUIDField()),
                ("price_id", fields.UUIDField()),
                (
                    "status",
                    fields.CharEnumField(
                        description="SCHEDULED: SCHEDULED\nINCOMPLETE: INCOMPLETE\nTRIALING: TRIALING\nACTIVE: ACTIVE\nPAST_DUE: PAST_DUE\nUNPAID: UNPAID\nPAUSED: PAUSED\nENDED: ENDED",
                        enum_type=SubscriptionStatus,
                        max_length=16,
                    ),
                ),
                (
                    "term",
                    fields.CharEnumField(
                        description="RENEWING: RENEWING\nFIXED: FIXED\nLIFETIME: LIFETIME",
                        enum_type=Term,
                        max_length=16,
                    ),
                ),
                (
                    "collection",
                    fields.CharEnumField(
                        description="AUTOMATIC: AUTOMATIC\nMANUAL: MANUAL\nPROVIDER_MANAGED: PROVIDER_MANAGED",
                        enum_type=Collection,
                        max_length=24,
                    ),
                ),
                ("takes_slot", fields.BooleanField()),
                ("payment_method_id", fields.UUIDField(null=True)),
                (
                    "period_start",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "period_end",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "anchor_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("periods", fields.IntField(default=0)),
                ("trial_phase", fields.IntField(null=True)),
                (
                    "hold_until",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "past_due_since",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "ends_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "ended_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("end_reason", fields.CharField(null=True, max_length=40)),
            ],
            options={
                "table": "subscription",
                "app": "tenure",
                "indexes": [
                    Index(fields=["tenant_id", "account_id"]),
                    Index(fields=["tenant_id", "product_id"]),
                    Index(fields=["tenant_id", "offer_id"]),
                ],
                "pk_attr": "id",
                "table_description": "A standing agreement to pay for an offer. `takes_slot` while it keeps others from the same product.",
            },
            bases=["Subject"],
        ),
        CreateGlobalTable(
            name="Tenant",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("slug", fields.CharField(unique=True, max_length=40)),
                ("name", fields.CharField(max_length=120)),
                (
                    "status",
                    fields.CharEnumField(
                        description="ACTIVE: ACTIVE\nSUSPENDED: SUSPENDED\nCLOSED: CLOSED",
                        enum_type=TenantStatus,
                        max_length=16,
                    ),
                ),
                ("owner_id", fields.UUIDField(null=True)),
                ("currency", fields.CharField(max_length=3)),
                ("zone", fields.CharField(max_length=64)),
                ("locale", fields.CharField(max_length=16)),
                ("is_test", fields.BooleanField(default=False)),
                (
                    "clock",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("is_ready", fields.BooleanField(default=False)),
                (
                    "created_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "tenant",
                "app": "tenure",
                "pk_attr": "id",
                "table_description": "A business. `clock` is set only on tenants marked as test: the instant at which their time stands.",
            },
            bases=["GlobalRecord"],
        ),
        CreateAppendOnlyTable(
            name="Transfer",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                (
                    "debit",
                    fields.CharEnumField(
                        description="RECEIVABLE: RECEIVABLE\nCLEARING: CLEARING\nDEFERRED: DEFERRED\nREVENUE: REVENUE\nTAX: TAX\nFEES: FEES\nBALANCE: BALANCE\nREFUNDS_PAYABLE: REFUNDS_PAYABLE\nDISPUTED: DISPUTED\nLOSSES: LOSSES\nBAD_DEBT: BAD_DEBT\nBANK: BANK\nSUSPENSE: SUSPENSE\nROUNDING: ROUNDING",
                        enum_type=LedgerAccount,
                        max_length=24,
                    ),
                ),
                (
                    "credit",
                    fields.CharEnumField(
                        description="RECEIVABLE: RECEIVABLE\nCLEARING: CLEARING\nDEFERRED: DEFERRED\nREVENUE: REVENUE\nTAX: TAX\nFEES: FEES\nBALANCE: BALANCE\nREFUNDS_PAYABLE: REFUNDS_PAYABLE\nDISPUTED: DISPUTED\nLOSSES: LOSSES\nBAD_DEBT: BAD_DEBT\nBANK: BANK\nSUSPENSE: SUSPENSE\nROUNDING: ROUNDING",
                        enum_type=LedgerAccount,
                        max_length=24,
                    ),
                ),
                ("minor", fields.BigIntField()),
                ("currency", fields.CharField(max_length=3)),
                ("account_id", fields.UUIDField(null=True)),
                ("subject_kind", fields.CharField(max_length=40)),
                ("subject_id", fields.UUIDField()),
                (
                    "occurred_at",
                    fields.DatetimeField(auto_now=False, auto_now_add=False),
                ),
            ],
            options={
                "table": "transfer",
                "app": "tenure",
                "indexes": [Index(fields=["tenant_id", "subject_id"])],
                "pk_attr": "id",
                "table_description": "So much from the credit account to the debit account; always more than zero.",
            },
            bases=["TenantRecord"],
        ),
        CreateTenantTable(
            name="TrialPhase",
            fields=[
                (
                    "id",
                    fields.UUIDField(
                        primary_key=True, default=new, unique=True, db_index=True
                    ),
                ),
                ("tenant_id", fields.UUIDField()),
                ("offer_id", fields.UUIDField()),
                ("ordinal", fields.IntField()),
                ("minor", fields.BigIntField()),
                ("currency", fields.CharField(max_length=3)),
                (
                    "interval_unit",
                    fields.CharEnumField(
                        description="DAY: DAY\nWEEK: WEEK\nMONTH: MONTH\nYEAR: YEAR\nONCE: ONCE\nLIFETIME: LIFETIME",
                        enum_type=IntervalUnit,
                        max_length=16,
                    ),
                ),
                ("interval_count", fields.IntField()),
            ],
            options={
                "table": "trial_phase",
                "app": "tenure",
                "unique_together": (("tenant_id", "offer_id", "ordinal"),),
                "pk_attr": "id",
                "table_description": "One of up to two phases before the regular price: an amount (often zero) for a length of its own.",
            },
            bases=["TenantRecord"],
        ),
        AddCheck(
            "account",
            "ck_account_storage",
            "storage_used >= 0 AND storage_reserved >= 0 AND storage_used + storage_reserved <= storage_quota",
        ),
        LetSchedulerRead("agenda"),
        GrantSchedulerRead("agenda"),
        AddTenantForeignKey("api_key", "created_by", "member"),
        AddTenantForeignKey("checkout", "account_id", "account"),
        AddTenantForeignKey("checkout", "member_id", "member"),
        AddTenantForeignKey("checkout", "offer_id", "offer"),
        AddTenantForeignKey("checkout", "subscription_id", "subscription"),
        AddTenantForeignKey("checkout", "invoice_id", "invoice"),
        AddTenantForeignKey("credential", "member_id", "member"),
        AddTenantForeignKey("credit_note", "invoice_id", "invoice"),
        AddTenantForeignKey("credit_note", "refund_id", "refund"),
        AddGlobalForeignKey("domain", "tenant_id", "tenant"),
        AddTenantForeignKey("entitlement", "account_id", "account"),
        AddTenantForeignKey("entitlement", "feature_id", "feature"),
        AddTenantForeignKey("entitlement", "subscription_id", "subscription"),
        AddPartialUnique(
            "entitlement",
            "uq_entitlement_held",
            ("tenant_id", "subscription_id", "feature_id"),
            "revoked_at IS NULL",
        ),
        AddTenantForeignKey("file", "account_id", "account"),
        AddTenantForeignKey("file", "member_id", "member"),
        AddTenantForeignKey("invoice", "account_id", "account"),
        AddTenantForeignKey("invoice", "subscription_id", "subscription"),
        AddCheck(
            "invoice",
            "ck_invoice_amounts",
            "total_minor = subtotal_minor + tax_minor AND paid_minor >= 0 AND paid_minor <= total_minor AND credited_minor >= 0 AND credited_minor <= total_minor",
        ),
        AddTenantForeignKey("invoice_line", "invoice_id", "invoice"),
        AddTenantForeignKey("mailed_link", "member_id", "member"),
        AddTenantForeignKey("member", "avatar_id", "file"),
        AddTenantForeignKey("message", "member_id", "member"),
        AddTenantForeignKey("offer", "product_id", "product"),
        AddTenantForeignKey("offer", "price_id", "price"),
        AddTenantForeignKey("payment", "account_id", "account"),
        AddTenantForeignKey("payment", "invoice_id", "invoice"),
        AddTenantForeignKey("payment", "provider_account_id", "provider_account"),
        AddCheck("payment", "ck_payment_amount", "minor > 0"),
        AddCheck(
            "payment",
            "ck_payment_refunded",
            "refunded_minor >= 0 AND refunded_minor <= minor",
        ),
        AddPartialUnique(
            "payment",
            "uq_payment_one",
            ("tenant_id", "invoice_id"),
            "status NOT IN ('FAILED', 'CANCELED')",
        ),
        AddTenantForeignKey("payment_method", "account_id", "account"),
        AddTenantForeignKey(
            "payment_method", "provider_account_id", "provider_account"
        ),
        AddTenantForeignKey("price", "product_id", "product"),
        AddCheck("price", "ck_price_terms", "minor >= 0 AND interval_count > 0"),
        AddTenantForeignKey("product_feature", "product_id", "product"),
        AddTenantForeignKey("product_feature", "feature_id", "feature"),
        AddPartialUnique(
            "provider_account",
            "uq_provider_account_default",
            ("tenant_id",),
            "is_default",
        ),
        AddTenantForeignKey(
            "provider_customer", "provider_account_id", "provider_account"
        ),
        AddTenantForeignKey("provider_customer", "account_id", "account"),
        AddTenantForeignKey(
            "provider_notification", "provider_account_id", "provider_account"
        ),
        AddTenantForeignKey("refund", "payment_id", "payment"),
        AddCheck("refund", "ck_refund_amount", "minor > 0"),
        AddTenantForeignKey("role_grant", "member_id", "member"),
        AddTenantForeignKey("seat", "account_id", "account"),
        AddTenantForeignKey("seat", "member_id", "member"),
        AddTenantForeignKey("session", "member_id", "member"),
        AddTenantForeignKey("subscription", "account_id", "account"),
        AddTenantForeignKey("subscription", "product_id", "product"),
        AddTenantForeignKey("subscription", "offer_id", "offer"),
        AddTenantForeignKey("subscription", "price_id", "price"),
        AddTenantForeignKey("subscription", "payment_method_id", "payment_method"),
        AddPartialUnique(
            "subscription",
            "uq_subscription_slot",
            ("tenant_id", "account_id", "product_id"),
            "takes_slot AND status <> 'ENDED'",
        ),
        AddGlobalForeignKey("tenant", "owner_id", "tenant"),
        AddTenantForeignKey("transfer", "account_id", "account"),
        AddCheck("transfer", "ck_transfer_amount", "minor > 0"),
        AddCheck("transfer", "ck_transfer_two_sides", "debit <> credit"),
        AddTenantForeignKey("trial_phase", "offer_id", "offer"),
    ]
