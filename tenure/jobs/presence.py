"""Who works: each worker tells every few seconds that it is there, and when each of its duties last ended."""

import os
import socket
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import structlog

from models.workers import WorkerNode
from tenure.config import version
from tenure.jobs import registry
from tenure.jobs.queue import OUTAGES
from tenure.kit import clock, ids
from tenure.services import Services

log = structlog.get_logger(__name__)

EVERY = timedelta(seconds=5)
GONE_AFTER = timedelta(seconds=30)
"""After how long of silence nobody counts on a node any more."""
FORGOTTEN_AFTER = timedelta(days=1)
LONGEST_NAME = 120


class Presence:
    """This process among the workers. `id` is what the queue knows it by as well."""

    def __init__(self) -> None:
        self.id: UUID = ids.new()
        self.name = f"{socket.gethostname()}:{os.getpid()}"[-LONGEST_NAME:]
        self.is_leaving = False
        self._started_at = clock.now()
        self._duties: dict[str, str] = {}

    def duty(self) -> registry.Duty:
        """Telling is a duty itself."""
        return registry.Duty("worker.presence", self.tell, EVERY)

    def did(self, duty: str) -> None:
        self._duties[duty] = clock.now().isoformat()

    async def tell(self, services: Services, deadline: float) -> None:
        """Write down that it is there. Raises one of `OUTAGES`."""
        now = clock.now()
        told: dict[str, Any] = {"seen_at": now, "is_leaving": self.is_leaving, "duties": self._duties}
        if not await WorkerNode.filter(id=self.id).update(**told):
            started: dict[str, Any] = {"name": self.name, "version": version(), "started_at": self._started_at}
            await WorkerNode.create(id=self.id, **started, **told)
            await WorkerNode.filter(seen_at__lt=now - FORGOTTEN_AFTER).delete()

    async def leave(self) -> None:
        """Strike it off. Where the database is away, its silence tells."""
        try:
            await WorkerNode.filter(id=self.id).delete()
        except OUTAGES as error:
            log.warning("worker.left_untold", error=f"{type(error).__name__}: {error}")


def is_there(node: WorkerNode, now: datetime) -> bool:
    return node.seen_at > now - GONE_AFTER
