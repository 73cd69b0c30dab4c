"""What is done in the background, what has failed there, and what is due next."""

from datetime import datetime
from enum import Enum
from typing import Annotated

import strawberry

from models.agenda import Agenda
from resolvers import ids
from resolvers.console import jobs
from schema.connections import Connection, slice_of
from schema.fields import Info, errors, mutation, payload, query
from schema.scalars import Node, shape
from tenure.access import Permission
from tenure.jobs import overview

Kinds = Annotated[list[str] | None, strawberry.argument(description="Only these, by names as `subscription.retry`.")]


@shape(overview.Queue, description="The jobs of one kind.")
class JobQueue:
    kind: str = strawberry.field(description="For example `message.send`.")
    waiting: int
    running: int
    failed: int = strawberry.field(description="Given up after their last try, and held until somebody decides.")
    oldest_at: datetime | None = strawberry.field(
        description="Since when the one waits that could have been done longest; null: none waits."
    )


@shape(overview.AtWork, description="What a worker is doing.")
class WorkerJobs:
    kind: str
    count: int


@shape(overview.Node, description="A process that does jobs. One that stops is struck off.")
class WorkerNode:
    name: str = strawberry.field(description="Its machine and process.")
    version: str = strawberry.field(description="Of the product.")
    started_at: datetime
    seen_at: datetime = strawberry.field(description="When it was last heard of.")
    is_there: bool = strawberry.field(description="That was within the last 30 seconds.")
    is_leaving: bool = strawberry.field(description="It finishes what it has begun and takes nothing more.")
    at_work: list[WorkerJobs]


@shape(overview.Schedule, description="What every worker does from time to time.")
class JobSchedule:
    name: str
    every_seconds: int = strawberry.field(description="How long after one the next begins.")
    last_at: datetime | None = strawberry.field(description="When it last ended, on whichever worker.")
    next_at: datetime | None = strawberry.field(description="When it is due again; null before the first time.")


@shape(jobs.FailedJob, description="A job that was given up after its last try, and is held until somebody decides.")
class FailedJob:
    id: strawberry.ID
    kind: str = strawberry.field(description="For example `message.send`.")
    tenant: strawberry.ID = strawberry.field(description="The business whose job it is.")
    cause: str = strawberry.field(description="What led to it: an event, a job, or what was due.")
    tries: int = strawberry.field(description="How often it was tried.")
    queued_at: datetime
    failed_at: datetime
    error: str = strawberry.field(
        description="What kind of error it was. Its message may tell of people, and stands in the log of the worker."
    )
    traceback: str | None = strawberry.field(
        description="Where it happened, message included; for the platform's own staff alone."
    )


@shape(jobs.Jobs, description="What is done in the background: of one's own business; of all, for the platform's own.")
class Jobs:
    is_everywhere: bool = strawberry.field(description="The caller is the platform's own staff, and sees all.")

    @strawberry.field(description="Every kind of which there is a job.")
    async def queues(self, info: Info) -> list[JobQueue]:
        return await jobs.queues(self)

    @strawberry.field(description="Who does them, the newest first; null for who is not the platform's own.")
    async def workers(self, info: Info) -> list[WorkerNode] | None:
        return await jobs.workers(info.context, self)

    @strawberry.field(description="What is done from time to time; null for who is not the platform's own.")
    async def schedules(self, info: Info) -> list[JobSchedule] | None:
        return await jobs.schedules(info.context, self)

    @strawberry.field(description="Those that are held, the newest first. Ask for `first`, and go on with `after`.")
    async def failed(self, info: Info, first: int = 20, after: str | None = None) -> Connection[FailedJob]:
        return await jobs.failed(self, slice_of(first, after, None, None))


@shape(jobs.Awaited, description="What is due of one kind.")
class AgendaCount:
    kind: str
    count: int
    next_at: datetime = strawberry.field(description="When the first of them is due.")


@shape(Agenda, description="Something that will happen at an instant of the business's time.")
class AgendaEntry:
    kind: str = strawberry.field(description="For example `subscription.period_end`.")
    due_at: datetime
    attempts: int = strawberry.field(description="How often it was tried and put off.")

    @strawberry.field
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.opaque(self))

    @strawberry.field(description="What it happens to; null where that is gone, not for you, or nothing of its own.")
    async def subject(self, info: Info) -> Node | None:
        return await jobs.subject_of(info.context, self)


class JobErrorCode(Enum):
    NOT_HELD = "NOT_HELD"
    TOO_MANY = "TOO_MANY"


JobUserError = errors("Job", JobErrorCode)


@strawberry.input
class JobRetryInput:
    jobs: list[strawberry.ID] = strawberry.field(description="Failed ones, 100 at most.")


@strawberry.input
class JobDiscardInput:
    jobs: list[strawberry.ID] = strawberry.field(description="Failed ones, 100 at most.")


@payload(JobUserError)
class JobRetryPayload:
    count: int | None = strawberry.field(description="How many are done again; the others were not held any more.")


@payload(JobUserError)
class JobDiscardPayload:
    count: int | None = strawberry.field(description="How many are forgotten; the others were not held any more.")


@strawberry.type
class JobsQuery:
    @query(Permission.JOBS_READ, "What is done in the background, and what has failed there.")
    async def jobs(self, info: Info) -> Jobs:
        return await jobs.jobs(info.context)

    @query(Permission.JOBS_READ, "What is due next in this business, what is due first first.")
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

    @query(Permission.JOBS_READ, "How much is due of each kind in this business, and when the first of it.")
    async def agenda_counts(self, info: Info) -> list[AgendaCount]:
        return await jobs.awaited(info.context)


@strawberry.type
class JobsMutation:
    @mutation(Permission.JOBS_WRITE, "Have failed jobs done again, with all their tries.")
    async def job_retry(self, info: Info, input: JobRetryInput) -> JobRetryPayload:
        return JobRetryPayload(count=await jobs.retry(info.context, input))

    @mutation(Permission.JOBS_WRITE, "Forget failed jobs: what they were for is not done.")
    async def job_discard(self, info: Info, input: JobDiscardInput) -> JobDiscardPayload:
        return JobDiscardPayload(count=await jobs.discard(info.context, input))
