"""What is done in the background, what has failed there, and what is due next."""

from datetime import datetime
from enum import Enum
from typing import Annotated

import strawberry

from models.agenda import Agenda
from resolvers import ids
from resolvers.console import jobs
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info, errors, mutation, payload, query
from schema.scalars import Node, shape
from tenure.access import Permission
from tenure.jobs import overview

Kinds = Annotated[list[str] | None, strawberry.argument(description="Only these kinds, such as `subscription.retry`.")]


@shape(overview.Queue, description="The jobs of one kind.")
class JobQueue:
    kind: str = strawberry.field(description="The kind of the jobs, such as `message.send`.")
    waiting: int = strawberry.field(description="The number of jobs that are waiting.")
    running: int = strawberry.field(description="The number of jobs that are running.")
    failed: int = strawberry.field(
        description="The number of jobs that failed their last attempt and are held until staff retry or discard them."
    )
    oldest_at: datetime | None = strawberry.field(
        description="Since when the longest waiting due job has been waiting. Null when no job is waiting."
    )


@shape(overview.AtWork, description="The jobs that a worker is running.")
class WorkerJobs:
    kind: str
    count: int


@shape(overview.Node, description="A process that runs jobs. It is removed from the list when it stops.")
class WorkerNode:
    name: str = strawberry.field(description="The worker's machine and process.")
    version: str = strawberry.field(description="The version of Tenure that it runs.")
    started_at: datetime = strawberry.field(description="When the worker was started.")
    seen_at: datetime = strawberry.field(description="When the worker last reported.")
    is_there: bool = strawberry.field(description="Whether the worker reported within the last 30 seconds.")
    is_leaving: bool = strawberry.field(
        description="Whether the worker is shutting down: it finishes its current jobs and takes no new ones."
    )
    at_work: list[WorkerJobs] = strawberry.field(description="The jobs that the worker is running.")


@shape(overview.Schedule, description="A task that every worker runs periodically.")
class JobSchedule:
    name: str
    every_seconds: int = strawberry.field(description="The number of seconds between two runs.")
    last_at: datetime | None = strawberry.field(description="When the task last finished, on any worker.")
    next_at: datetime | None = strawberry.field(description="When the next run is due. Null before the first run.")


@shape(jobs.FailedJob, description="A job that failed its last attempt and is held until staff retry or discard it.")
class FailedJob:
    id: strawberry.ID
    kind: str = strawberry.field(description="The kind of the job, such as `message.send`.")
    tenant: strawberry.ID = strawberry.field(description="The business that the job belongs to.")
    cause: str = strawberry.field(description="What caused the job: an event, another job, or something that was due.")
    tries: int = strawberry.field(description="The number of attempts.")
    queued_at: datetime = strawberry.field(description="When the job was queued.")
    failed_at: datetime = strawberry.field(description="When the last attempt failed.")
    error: str = strawberry.field(
        description="The type of the error. Its message may contain personal data and is only in the worker's log."
    )
    traceback: str | None = strawberry.field(
        description="The traceback, including the error message. Only for the platform's own staff."
    )


@shape(
    jobs.Jobs,
    description="Background jobs: those of the caller's business, or of all businesses for the platform's own staff.",
)
class Jobs:
    is_everywhere: bool = strawberry.field(
        description="Whether the caller is the platform's own staff and sees the jobs of all businesses."
    )

    @strawberry.field(description="The queues, one for each kind of which there are jobs.")
    async def queues(self, info: Info) -> list[JobQueue]:
        return await jobs.queues(self)

    @strawberry.field(description="The workers, newest first. Null unless the caller is the platform's own staff.")
    async def workers(self, info: Info) -> list[WorkerNode] | None:
        return await jobs.workers(info.context, self)

    @strawberry.field(description="The periodic tasks. Null unless the caller is the platform's own staff.")
    async def schedules(self, info: Info) -> list[JobSchedule] | None:
        return await jobs.schedules(info.context, self)

    @strawberry.field(description="The failed jobs that are held, newest first. Page with `first` and `after`.")
    async def failed(self, info: Info, first: int = 20, after: str | None = None) -> Connection[FailedJob]:
        return await jobs.failed(self, slice_of(first, after, None, None))


@shape(jobs.Awaited, description="The number of agenda entries of one kind.")
class AgendaCount:
    kind: str
    count: int
    next_at: datetime = strawberry.field(description="When the first of them is due.")


@shape(Agenda, description="Something that is scheduled to happen at a time, by the clock of the business.")
class AgendaEntry:
    kind: str = strawberry.field(description="The kind of the entry, such as `subscription.period_end`.")
    due_at: datetime = strawberry.field(description="When the entry is due.")
    attempts: int = strawberry.field(description="The number of times that it was attempted and postponed.")

    @strawberry.field
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.opaque(self))

    @strawberry.field(
        description="The object that it concerns. Null when it no longer exists, when the caller is not allowed to see "
        "it, or when it is not an object of its own."
    )
    async def subject(self, info: Info) -> Node | None:
        return await jobs.subject_of(info.context, self)


class JobErrorCode(Enum):
    NOT_HELD = "NOT_HELD"
    TOO_MANY = "TOO_MANY"


JobUserError = errors("Job", JobErrorCode)
describe_values(
    JobErrorCode,
    NOT_HELD="None of the jobs is held.",
    TOO_MANY="There are too many jobs.",
)


@strawberry.input
class JobRetryInput:
    jobs: list[strawberry.ID] = strawberry.field(description="The failed jobs, 100 at most.")


@strawberry.input
class JobDiscardInput:
    jobs: list[strawberry.ID] = strawberry.field(description="The failed jobs, 100 at most.")


@payload(JobUserError)
class JobRetryPayload:
    count: int | None = strawberry.field(
        description="The number of jobs that are run again. The others were no longer held."
    )


@payload(JobUserError)
class JobDiscardPayload:
    count: int | None = strawberry.field(
        description="The number of jobs that were discarded. The others were no longer held."
    )


@strawberry.type
class JobsQuery:
    @query(Permission.JOBS_READ, "The background jobs and their failures.")
    async def jobs(self, info: Info) -> Jobs:
        return await jobs.jobs(info.context)

    @query(Permission.JOBS_READ, "What is due next in this business, earliest first.")
    async def agenda(
        self,
        info: Info,
        kinds: Kinds = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[AgendaEntry]:
        return await jobs.agenda(info.context, kinds, slice_of(first, after, last, before))

    @query(
        Permission.JOBS_READ,
        "The number of agenda entries of each kind in this business, and when the first one is due.",
    )
    async def agenda_counts(self, info: Info) -> list[AgendaCount]:
        return await jobs.awaited(info.context)


@strawberry.type
class JobsMutation:
    @mutation(Permission.JOBS_WRITE, "Runs failed jobs again, with the full number of attempts.")
    async def job_retry(self, info: Info, input: JobRetryInput) -> JobRetryPayload:
        return JobRetryPayload(count=await jobs.retry(info.context, input))

    @mutation(Permission.JOBS_WRITE, "Discards failed jobs. Their work is not done.")
    async def job_discard(self, info: Info, input: JobDiscardInput) -> JobDiscardPayload:
        return JobDiscardPayload(count=await jobs.discard(info.context, input))
