"""What is done later: the queue (now, but not here), the agenda (at an instant of business time), the workers' duties."""

from tenure.jobs.queue import enqueue, failed, requeue
from tenure.jobs.registry import due, duty, job

__all__ = ["due", "duty", "enqueue", "failed", "job", "requeue"]
