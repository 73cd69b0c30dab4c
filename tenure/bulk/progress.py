"""How far one is, told to who watches: a wake-up, and never the truth, which stands in its row."""

from uuid import UUID

from models import database
from tenure.context import Context


def topic(key: UUID) -> str:
    """What the bus calls one export or import."""
    return f"bulk:{key}"


def told(ctx: Context, key: UUID, rows: int) -> None:
    """Wake whoever watches it once the open transaction is committed."""
    database.required().after_commit.append(lambda: ctx.services.bus.publish(topic(key), rows))
