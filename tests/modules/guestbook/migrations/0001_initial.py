from typing import Any, ClassVar

from tortoise import fields, migrations
from tortoise.indexes import Index

from models.operations import AddTenantForeignKey, CreateTenantTable
from tenure.kit.ids import new


class Migration(migrations.Migration):
    dependencies: ClassVar[Any] = [("tenure", "0001_initial")]
    initial = True

    operations: ClassVar[Any] = [
        CreateTenantTable(
            name="GuestbookEntry",
            fields=[
                ("id", fields.UUIDField(primary_key=True, default=new, unique=True, db_index=True)),
                ("tenant_id", fields.UUIDField()),
                ("sequence", fields.IntField(default=0)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("member_id", fields.UUIDField(null=True)),
                ("text", fields.CharField(max_length=280)),
            ],
            options={
                "table": "guestbook_entry",
                "app": "guestbook",
                "indexes": [Index(fields=["tenant_id", "created_at"])],
                "pk_attr": "id",
            },
            bases=["Subject"],
        ),
        AddTenantForeignKey("guestbook_entry", "member_id", "member"),
    ]
