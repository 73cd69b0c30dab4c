"""What is done elsewhere (the queue), at an instant of business time (the agenda), or from time to time (duties)."""

from tenure.jobs.agenda import forget, forget_all, later, later_all
from tenure.jobs.queue import enqueue, enqueue_all, failed, requeue, resume
from tenure.jobs.registry import due, due_together, duty, job
from tenure.jobs.together import open_lanes

__all__ = [
    "due",
    "due_together",
    "duty",
    "enqueue",
    "enqueue_all",
    "failed",
    "forget",
    "forget_all",
    "job",
    "later",
    "later_all",
    "open_lanes",
    "requeue",
    "resume",
]
