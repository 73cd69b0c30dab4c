"""What the business comes to: recurring revenue, churn, cohorts. Amounts are exact, in major units."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any

import strawberry

from models.analytics import MrrKind
from resolvers import analytics
from schema.events import Period
from schema.fields import Info, query
from schema.scalars import CurrencyCode, shape
from tenure.access import Permission
from tenure.analytics import churn, cohorts, figures, members, mrr, recovery, spans

Grain = strawberry.enum(
    spans.Grain, name="AnalyticsGrain", description="How finely a range is cut, in the zone of the business."
)
NORMALISED = (
    "All currencies in that of the business, by the setting `analytics.rates`; null where it lacks one of them."
)
Until = Annotated[
    datetime | None, strawberry.argument(description="As it stood at that instant; now where none is given.")
]
Start = Annotated[datetime, strawberry.argument(name="from", description="In the range.")]
End = Annotated[datetime, strawberry.argument(description="Not in the range.")]


@shape(figures.Exact, description="An amount in major units, to 12 places: finer than money.")
class ExactAmount:
    amount: Decimal
    currency: CurrencyCode


@shape(figures.Figures, description="An amount in each currency.")
class RecurringRevenue:
    by_currency: list[ExactAmount]
    normalised: ExactAmount | None = strawberry.field(description=NORMALISED)


def _kind(kind: MrrKind, description: str) -> Any:
    return strawberry.field(resolver=lambda root: root.of(kind), graphql_type=Decimal, description=description)


@shape(mrr.Changes, description="How recurring revenue changed. What made it less is below zero.")
class MrrChanges:
    currency: CurrencyCode
    opening: Decimal
    new: Decimal = _kind(MrrKind.NEW, "First agreements, converted trials among them.")
    expansion: Decimal = _kind(MrrKind.EXPANSION, "More of it: an upgrade, seats, a coupon that is over.")
    contraction: Decimal = _kind(MrrKind.CONTRACTION, "Less of it.")
    churn: Decimal = _kind(MrrKind.CHURN, "What ended, and what was given up as unpaid.")
    reactivation: Decimal = _kind(MrrKind.REACTIVATION, "What came back after it had ended.")
    pause: Decimal = _kind(MrrKind.PAUSE, "What rests.")
    resume: Decimal = _kind(MrrKind.RESUME, "What goes on after a rest.")
    closing: Decimal


@shape(mrr.Span, description="What changed in one period.")
class MrrPeriod:
    period: Period
    by_currency: list[MrrChanges]
    normalised: MrrChanges | None = strawberry.field(description=NORMALISED)


@shape(churn.LostMembers, description="Accounts that went.")
class MemberChurn:
    opening: int = strawberry.field(description="Accounts that paid at the beginning.")
    lost: int = strawberry.field(description="Those of them that ended, and do not pay at the end. A pause is no loss.")
    rate: Decimal | None = strawberry.field(description="Lost of opening; null where there were none.")


@shape(churn.LostMoney, description="Recurring revenue that went, in one currency.")
class MoneyChurn:
    changes: MrrChanges
    rate: Decimal | None = strawberry.field(description="Churn of opening.")
    net_rate: Decimal | None = strawberry.field(
        description="Churn and contraction, less expansion and reactivation, of opening: below zero where it grew."
    )


@shape(churn.Churn, description="Who and what went in a range.")
class Churn:
    period: Period
    members: MemberChurn
    money: list[MoneyChurn]
    normalised: MoneyChurn | None = strawberry.field(description=NORMALISED)


@shape(churn.Worth, description="What an account is worth while it stays.")
class LifetimeValue:
    currency: CurrencyCode
    members: int = strawberry.field(description="Accounts that pay.")
    per_member: Decimal | None = strawberry.field(description="Recurring revenue per account and month.")
    churn: Decimal | None = strawberry.field(description="The share of accounts that goes in a month.")
    lifetime_value: Decimal | None = strawberry.field(
        description="perMember / churn; null where nobody went, for then nothing tells how long they stay."
    )


@shape(churn.Worths, description="Lifetime values in each currency.")
class LifetimeValues:
    by_currency: list[LifetimeValue]
    normalised: LifetimeValue | None = strawberry.field(description=NORMALISED)


@shape(cohorts.Kept, description="What is left of a cohort so many months later: at the end of that month, or now.")
class CohortRetention:
    months: int
    members: int
    amount: Decimal = strawberry.field(description="Recurring revenue per month.")
    member_rate: Decimal | None
    money_rate: Decimal | None


@shape(cohorts.Cohort, description="The accounts whose first recurring revenue came in one month.")
class Cohort:
    month: date = strawberry.field(description="Its first day.")
    currency: CurrencyCode
    members: int
    amount: Decimal = strawberry.field(description="The recurring revenue per month that they began with.")
    kept: list[CohortRetention]


@shape(cohorts.Cohorts, description="Cohorts in each currency, the oldest first.")
class Cohorts:
    by_currency: list[Cohort]
    normalised: list[Cohort] | None = strawberry.field(description=NORMALISED)


@shape(members.ActiveMembers, description="How many accounts have something.")
class ActiveMembers:
    paying: int = strawberry.field(description="With recurring revenue.")
    in_trial: int
    entitled: int = strawberry.field(description="With any feature, however they came to it.")


@shape(members.TrialConversion, description="What became of trials that began in a range.")
class TrialConversion:
    started: int
    converted: int
    lost: int = strawberry.field(description="Ended without having been converted.")
    running: int = strawberry.field(description="Neither yet.")
    rate: Decimal | None = strawberry.field(description="Converted of those that are over.")


@shape(recovery.Recovery, description="Invoices of one currency that we could not collect at first.")
class PaymentRecovery:
    currency: CurrencyCode
    failed: int
    recovered: int = strawberry.field(description="Paid after all.")
    lost: int = strawberry.field(description="Void or uncollectible. The others are still tried.")
    failed_amount: Decimal
    recovered_amount: Decimal
    lost_amount: Decimal
    rate: Decimal | None = strawberry.field(description="Recovered of failed, in money.")


@shape(recovery.Recoveries, description="What became of renewals whose payment failed.")
class PaymentRecoveries:
    by_currency: list[PaymentRecovery]
    normalised: PaymentRecovery | None = strawberry.field(description=NORMALISED)


@strawberry.type
class AnalyticsQuery:
    @query(
        Permission.ANALYTICS_READ,
        "Recurring revenue per month: prices of active and past due agreements, without tax, less coupons that recur; "
        "a year is 12 months, a week 12/52, a day 12/365.",
    )
    async def mrr(self, info: Info, as_of: Until = None) -> RecurringRevenue:
        return await analytics.monthly(info.context, as_of)

    @query(Permission.ANALYTICS_READ, "Recurring revenue per year: twelve times that of a month.")
    async def arr(self, info: Info, as_of: Until = None) -> RecurringRevenue:
        return await analytics.yearly(info.context, as_of)

    @query(
        Permission.ANALYTICS_READ, "How recurring revenue changed in each day, week or month of a range; 366 at most."
    )
    async def mrr_movements(
        self, info: Info, from_: Start, to: End, grain: Grain = spans.Grain.MONTH
    ) -> list[MrrPeriod]:
        return await analytics.movements(info.context, from_, to, grain)

    @query(Permission.ANALYTICS_READ, "How many accounts and how much recurring revenue went in a range.")
    async def churn(self, info: Info, from_: Start, to: End) -> Churn:
        return await analytics.churned(info.context, from_, to)

    @query(
        Permission.ANALYTICS_READ,
        "What an account is worth: recurring revenue per account over the share of accounts that goes in a month, on "
        "average of the months before.",
    )
    async def ltv(self, info: Info, as_of: Until = None, months: int = 12) -> LifetimeValues:
        return await analytics.lifetime_value(info.context, as_of, months)

    @query(Permission.ANALYTICS_READ, "Accounts by the month in which they began to pay, and what of them stayed.")
    async def cohorts(self, info: Info, as_of: Until = None, months: int = 12) -> Cohorts:
        return await analytics.list_cohorts(info.context, as_of, months)

    @query(Permission.ANALYTICS_READ, "What became of the trials that began in a range.")
    async def trial_conversion(self, info: Info, from_: Start, to: End, as_of: Until = None) -> TrialConversion:
        return await analytics.trials(info.context, from_, to, as_of)

    @query(Permission.ANALYTICS_READ, "How many accounts pay, try, and may use something.")
    async def active_members(self, info: Info, as_of: Until = None) -> ActiveMembers:
        return await analytics.active(info.context, as_of)

    @query(Permission.ANALYTICS_READ, "What became of invoices whose first attempt to collect failed in a range.")
    async def failed_payment_recovery(
        self, info: Info, from_: Start, to: End, as_of: Until = None
    ) -> PaymentRecoveries:
        return await analytics.recovered(info.context, from_, to, as_of)
