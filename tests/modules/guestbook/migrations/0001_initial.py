from tortoise import fields, migrations
from tortoise.indexes import Index

from models.operations import AddTenantForeignKey, CreateTenantTable
from tenure.kit.ids import new


class Migration(migrations.Migration):
    dependencies = [("tenure", "0001_initial")]  # noqa: RUF012  (read by the ORM)
    initial = True

    operations = [  # noqa: RUF012  (as above)
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
