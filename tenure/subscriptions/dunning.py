"""How what is owed is collected: when it is tried again, how long access stays meanwhile, and what comes after."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from tenure import settings
from tenure.context import Context
from tenure.settings import Choice, Integer, Json, Setting


class After(StrEnum):
    """What becomes of an agreement once all retries are used up. KEEP: it stays past due, and nothing more is tried."""

    END = "END"
    UNPAID = "UNPAID"
    KEEP = "KEEP"


class Meanwhile(StrEnum):
    """What becomes of a period that begins while an earlier one is owed."""

    INVOICE = "INVOICE"
    SKIP = "SKIP"


class Effect(StrEnum):
    """What a stage does: tell the payer, refuse new purchases and changes of the account, take access away."""

    NOTIFY = "NOTIFY"
    BLOCK_CHANGES = "BLOCK_CHANGES"
    BLOCK_ACCESS = "BLOCK_ACCESS"


class BillingDay(StrEnum):
    """Whether an agreement that comes back from UNPAID keeps its billing dates."""

    KEEP = "KEEP"
    RESET = "RESET"


@dataclass(frozen=True, slots=True)
class Stage:
    """`days` after the earliest unpaid invoice fell due."""

    days: int
    does: Effect


LONGEST = 3_650
"""Days that stand for as long as it takes."""

RETRY_DAYS = Setting(
    "dunning.retry_days",
    Json(list[int]),
    [2, 7, 14, 21],
    "Days after the first failure on which a payment is retried.",
)
RETRY_EVERY = Setting(
    "dunning.retry_every_days",
    Integer(0, 365, "days"),
    0,
    "Retries at this interval instead of on the retry days. 0 uses the retry days.",
    title="Retry interval",
)
RETRY_TIMES = Setting(
    "dunning.retry_times",
    Integer(1, 100, "times"),
    4,
    "How many times a payment is retried at the interval.",
    title="Number of retries",
)
AFTER = Setting(
    "dunning.after",
    Choice(After),
    After.END,
    "What happens to a subscription when all retries have failed: it ends, stays without access until "
    "everything is paid, or stays past due.",
    title="After the last retry",
)
GRACE_DAYS = Setting(
    "dunning.grace_days",
    Integer(0, LONGEST, "days"),
    LONGEST,
    "How long access continues after the first failure, but never longer than the payment is retried.",
    title="Grace period",
)
STAGES = Setting(
    "dunning.stages",
    Json(list[Stage]),
    [],
    "What happens a number of days after the due date of the earliest unpaid invoice: NOTIFY, BLOCK_CHANGES or "
    "BLOCK_ACCESS.",
    title="Overdue stages",
)
MEANWHILE = Setting(
    "dunning.next_period",
    Choice(Meanwhile),
    Meanwhile.INVOICE,
    "Whether a period that starts while an earlier one is unpaid is invoiced too, or skipped.",
    title="Invoicing while past due",
)
RETURN = Setting(
    "dunning.return",
    Choice(BillingDay),
    BillingDay.KEEP,
    "Whether a subscription that resumes once everything is paid keeps its billing dates, or starts new ones.",
    title="Billing dates after recovery",
)
ALL = (RETRY_DAYS, RETRY_EVERY, RETRY_TIMES, AFTER, GRACE_DAYS, STAGES, MEANWHILE, RETURN)


@dataclass(frozen=True, slots=True)
class Dunning:
    """One business's way of collecting. `days` are those of the retries, after the first failure, in order."""

    days: Sequence[int]
    after: After
    grace: int
    stages: Sequence[Stage]
    meanwhile: Meanwhile
    billing_day: BillingDay

    def next_retry(self, since: datetime, now: datetime) -> datetime | None:
        """The first retry after the present; None where all are used up."""
        instants = (since + timedelta(days=day) for day in self.days)
        return next((instant for instant in instants if instant > now), None)

    def is_last(self, since: datetime, retry_at: datetime) -> bool:
        """Whether no other retry comes after that one."""
        return retry_at >= self.given_up_at(since)

    def given_up_at(self, since: datetime) -> datetime:
        """When the last retry is made."""
        return since + timedelta(days=self.days[-1] if self.days else 0)

    def grace_until(self, since: datetime) -> datetime | None:
        """Until when access stays; None: for good, as long as nothing else ends it."""
        if self.after is After.KEEP:
            return None if self.grace == LONGEST else since + timedelta(days=self.grace)
        return min(self.given_up_at(since), since + timedelta(days=self.grace))

    @property
    def blocked_from(self) -> int | None:
        """The first stage, counted from 1, that does more than tell of it; None where none does."""
        return next((at for at, stage in enumerate(self.stages, 1) if stage.does is not Effect.NOTIFY), None)

    def stages_by(self, due_at: datetime, now: datetime) -> int:
        """How many stages an invoice that fell due then has entered."""
        return sum(due_at + timedelta(days=stage.days) <= now for stage in self.stages)


async def of(ctx: Context) -> Dunning:
    """What is set for the business."""
    layers = await settings.layers(ctx)
    every, times = layers.of(RETRY_EVERY).value, layers.of(RETRY_TIMES).value
    listed = sorted({day for day in layers.of(RETRY_DAYS).value if day > 0})
    return Dunning(
        days=[every * (number + 1) for number in range(times)] if every else listed,
        after=layers.of(AFTER).value,
        grace=layers.of(GRACE_DAYS).value,
        stages=sorted(layers.of(STAGES).value, key=lambda stage: stage.days),
        meanwhile=layers.of(MEANWHILE).value,
        billing_day=layers.of(RETURN).value,
    )
