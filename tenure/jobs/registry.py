"""What can be done: jobs of the queue, rules of the agenda, duties of every worker."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar
from uuid import UUID

from models.agenda import Agenda
from models.base import TenantRecord
from tenure.context import Context
from tenure.services import Services

JobHandler = Callable[..., Awaitable[None]]
RuleHandler = Callable[[Context, UUID], Awaitable[object]]
DutyHandler = Callable[[Services, float], Awaitable[object]]
TogetherHandler = Callable[[Context, Sequence[Agenda]], Awaitable[Sequence[Agenda]]]
AnyJob = TypeVar("AnyJob", bound=JobHandler)
AnyRule = TypeVar("AnyRule", bound=RuleHandler)
AnyDuty = TypeVar("AnyDuty", bound=DutyHandler)
AnyTogether = TypeVar("AnyTogether", bound=TogetherHandler)


@dataclass(frozen=True, slots=True)
class Job:
    """`at_once` is how many of it may run at the same time on all workers together; 0 is as many as there are.

    It is tried again `retries` times, first after `first_delay`, then after three times as long each time.
    """

    name: str
    handler: JobHandler
    retries: int
    first_delay: timedelta
    at_once: int


@dataclass(frozen=True, slots=True)
class Rule:
    """What happens when something on the agenda falls due.

    `subject` is the table whose row the rule locks first; `outside` says that it calls somebody outside, so that it
    runs in no transaction.
    """

    kind: str
    handler: RuleHandler
    subject: type[TenantRecord] | None
    outside: bool


@dataclass(frozen=True, slots=True)
class Duty:
    """Something that every worker does from time to time; several of them may do it at once."""

    name: str
    handler: DutyHandler
    every: timedelta


JOBS: dict[str, Job] = {}
RULES: dict[str, Rule] = {}
DUTIES: dict[str, Duty] = {}
TOGETHER: dict[str, TogetherHandler] = {}


def job(
    name: str, *, retries: int = 8, first_delay: timedelta = timedelta(seconds=2), at_once: int = 0
) -> Callable[[AnyJob], AnyJob]:
    """Declare `async def handler(ctx, **ids: str)` as the job of that name. It must be safe to run twice."""

    def declare(handler: AnyJob) -> AnyJob:
        _keep(JOBS, name, Job(name, handler, retries, first_delay, at_once))
        return handler

    return declare


def due(kind: str, *, subject: type[TenantRecord] | None = None, outside: bool = False) -> Callable[[AnyRule], AnyRule]:
    """Declare `async def handler(ctx, subject_id)` as what happens when an agenda row of that kind falls due.

    It joins the transaction that strikes the row off, unless it works `outside`: then the row is struck off after it
    returned, so that it must be safe to run twice. With `subject`, the subject's row is locked before the agenda's, as
    rules do that call `later`: otherwise the two may have to wait for a deadlock to be found.
    """

    def declare(handler: AnyRule) -> AnyRule:
        _keep(RULES, kind, Rule(kind, handler, subject, outside))
        return handler

    return declare


def due_together(kind: str) -> Callable[[AnyTogether], AnyTogether]:
    """Declare `async def handler(ctx, rows)` as what happens to many agenda rows of a tenant that are due at once.

    It runs outside of a transaction, strikes off what it has done, passes over what another worker is at, and returns
    the rows that are to be done one by one, by the kind's own rule. It must be safe to run twice. Under a test clock
    only that rule counts.
    """

    def declare(handler: AnyTogether) -> AnyTogether:
        TOGETHER[kind] = handler
        return handler

    return declare


def duty(name: str, *, every: timedelta) -> Callable[[AnyDuty], AnyDuty]:
    """Declare `async def tick(services, deadline)`, which every worker calls that often.

    `deadline` is an instant of `clock.monotonic()` by which it should return.
    """

    def declare(handler: AnyDuty) -> AnyDuty:
        _keep(DUTIES, name, Duty(name, handler, every))
        return handler

    return declare


Declared = TypeVar("Declared", Job, Rule, Duty)


def _keep(registry: dict[str, Declared], name: str, declared: Declared) -> None:
    """Raises ValueError where the name is taken by another handler."""
    known = registry.get(name)
    if known is not None and known.handler.__qualname__ != declared.handler.__qualname__:
        raise ValueError(f"{name} is declared twice: {known.handler.__qualname__}, {declared.handler.__qualname__}")
    registry[name] = declared
