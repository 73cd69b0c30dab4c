"""Telling the workers that there is something to send. A hint: they look for themselves from time to time."""

from models import database
from tenure.context import Context

TOPIC = "webhooks"


def wake(ctx: Context) -> None:
    """Once the open transaction is committed. Raises `NoTenantBound` outside of one."""
    topic = f"{TOPIC}:{ctx.tenant}"
    database.required().after_commit.append(lambda: ctx.services.bus.publish(topic, 0))
