"""What is done elsewhere (the queue), at an instant of business time (the agenda), or from time to time (duties)."""

from tenure.jobs.agenda import forget, later
from tenure.jobs.queue import enqueue, failed, requeue, resume
from tenure.jobs.registry import due, duty, job

__all__ = ["due", "duty", "enqueue", "failed", "forget", "job", "later", "requeue", "resume"]
