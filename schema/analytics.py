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
    spans.Grain,
    name="AnalyticsGrain",
    description="The interval into which a range is divided, in the time zone of the business.",
)
NORMALISED = (
    "All currencies converted to that of the business, by the rates in the setting `analytics.rates`. Null when a rate "
    "is missing."
)
Until = Annotated[
    datetime | None, strawberry.argument(description="The time for which the value is calculated. Defaults to now.")
]
Start = Annotated[datetime, strawberry.argument(name="from", description="The start of the range, inclusive.")]
End = Annotated[datetime, strawberry.argument(description="The end of the range, exclusive.")]


@shape(figures.Exact, description="An amount in major units, with up to 12 decimal places: more precise than money.")
class ExactAmount:
    amount: Decimal
    currency: CurrencyCode


@shape(figures.Figures, description="Recurring revenue by currency.")
class RecurringRevenue:
    by_currency: list[ExactAmount] = strawberry.field(description="The amounts, one for each currency.")
    normalised: ExactAmount | None = strawberry.field(description=NORMALISED)


def _kind(kind: MrrKind, description: str) -> Any:
    return strawberry.field(resolver=lambda root: root.of(kind), graphql_type=Decimal, description=description)


@shape(mrr.Changes, description="The changes in recurring revenue. Decreases are negative.")
class MrrChanges:
    currency: CurrencyCode
    opening: Decimal = strawberry.field(description="Recurring revenue at the start.")
    new: Decimal = _kind(MrrKind.NEW, "Revenue from first subscriptions, including converted trials.")
    expansion: Decimal = _kind(MrrKind.EXPANSION, "Increases, such as upgrades, added seats, or coupons that ran out.")
    contraction: Decimal = _kind(MrrKind.CONTRACTION, "Decreases of subscriptions that continue.")
    churn: Decimal = _kind(MrrKind.CHURN, "Revenue lost to subscriptions that ended or became unpaid.")
    reactivation: Decimal = _kind(
        MrrKind.REACTIVATION, "Revenue from customers who came back after their subscription had ended."
    )
    pause: Decimal = _kind(MrrKind.PAUSE, "Revenue of subscriptions that were paused.")
    resume: Decimal = _kind(MrrKind.RESUME, "Revenue of subscriptions that were resumed after a pause.")
    closing: Decimal = strawberry.field(description="Recurring revenue at the end.")


@shape(mrr.Span, description="The changes in recurring revenue in one period.")
class MrrPeriod:
    period: Period
    by_currency: list[MrrChanges]
    normalised: MrrChanges | None = strawberry.field(description=NORMALISED)


@shape(churn.LostMembers, description="The accounts that churned.")
class MemberChurn:
    opening: int = strawberry.field(description="The number of paying accounts at the start.")
    lost: int = strawberry.field(
        description="The number of those accounts whose subscriptions ended and that are not paying at the end. Paused "
        "accounts are not counted as lost."
    )
    rate: Decimal | None = strawberry.field(description="`lost` divided by `opening`. Null when `opening` is zero.")


@shape(churn.LostMoney, description="The recurring revenue that churned, in one currency.")
class MoneyChurn:
    changes: MrrChanges
    rate: Decimal | None = strawberry.field(description="Churn divided by `opening`.")
    net_rate: Decimal | None = strawberry.field(
        description="Churn and contraction, less expansion and reactivation, divided by `opening`. Negative when "
        "revenue grew."
    )


@shape(churn.Churn, description="The accounts and the recurring revenue that churned in a range.")
class Churn:
    period: Period
    members: MemberChurn
    money: list[MoneyChurn]
    normalised: MoneyChurn | None = strawberry.field(description=NORMALISED)


@shape(churn.Worth, description="The lifetime value of an account.")
class LifetimeValue:
    currency: CurrencyCode
    members: int = strawberry.field(description="The number of paying accounts.")
    per_member: Decimal | None = strawberry.field(description="The monthly recurring revenue per account.")
    churn: Decimal | None = strawberry.field(description="The share of accounts that churns per month.")
    lifetime_value: Decimal | None = strawberry.field(
        description="`perMember` divided by `churn`. Null when no account churned, because the lifetime is then "
        "unknown."
    )


@shape(churn.Worths, description="Lifetime values by currency.")
class LifetimeValues:
    by_currency: list[LifetimeValue]
    normalised: LifetimeValue | None = strawberry.field(description=NORMALISED)


@shape(cohorts.Kept, description="What remains of a cohort after a number of months: at the end of that month, or now.")
class CohortRetention:
    months: int = strawberry.field(description="The number of months since the cohort started.")
    members: int = strawberry.field(description="The number of accounts that are still paying.")
    amount: Decimal = strawberry.field(description="The monthly recurring revenue.")
    member_rate: Decimal | None
    money_rate: Decimal | None


@shape(cohorts.Cohort, description="The accounts whose first recurring revenue started in the same month.")
class Cohort:
    month: date = strawberry.field(description="The first day of the month.")
    currency: CurrencyCode
    members: int = strawberry.field(description="The number of accounts that started.")
    amount: Decimal = strawberry.field(description="The monthly recurring revenue with which the accounts started.")
    kept: list[CohortRetention] = strawberry.field(description="What remained in each of the following months.")


@shape(cohorts.Cohorts, description="Cohorts by currency, oldest first.")
class Cohorts:
    by_currency: list[Cohort]
    normalised: list[Cohort] | None = strawberry.field(description=NORMALISED)


@shape(members.ActiveMembers, description="The number of active accounts.")
class ActiveMembers:
    paying: int = strawberry.field(description="The number of accounts with recurring revenue.")
    in_trial: int = strawberry.field(description="The number of accounts in a trial.")
    entitled: int = strawberry.field(
        description="The number of accounts that are entitled to any feature, from any source."
    )


@shape(members.TrialConversion, description="The outcome of the trials that started in a range.")
class TrialConversion:
    started: int = strawberry.field(description="The number of trials that started.")
    converted: int = strawberry.field(description="The number of trials that were converted to a paid period.")
    lost: int = strawberry.field(description="The number of trials that ended without being converted.")
    running: int = strawberry.field(description="The number of trials that are still running.")
    rate: Decimal | None = strawberry.field(description="`converted` divided by the number of trials that are over.")


@shape(recovery.Recovery, description="The invoices of one currency whose first collection attempt failed.")
class PaymentRecovery:
    currency: CurrencyCode
    failed: int = strawberry.field(description="The number of invoices.")
    recovered: int = strawberry.field(description="The number of invoices that were paid later.")
    lost: int = strawberry.field(
        description="The number of invoices that became void or uncollectible. The remaining ones are still being "
        "collected."
    )
    failed_amount: Decimal
    recovered_amount: Decimal
    lost_amount: Decimal
    rate: Decimal | None = strawberry.field(description="The recovered amount divided by the failed amount.")


@shape(recovery.Recoveries, description="The outcome of renewals whose payment failed.")
class PaymentRecoveries:
    by_currency: list[PaymentRecovery]
    normalised: PaymentRecovery | None = strawberry.field(description=NORMALISED)


@strawberry.type
class AnalyticsQuery:
    @query(
        Permission.ANALYTICS_READ,
        "The monthly recurring revenue (MRR): the prices of active and past due subscriptions, excluding tax, less "
        "recurring coupons. A year counts as 12 months, a week as 12/52, and a day as 12/365.",
    )
    async def mrr(self, info: Info, as_of: Until = None) -> RecurringRevenue:
        return await analytics.monthly(info.context, as_of)

    @query(Permission.ANALYTICS_READ, "The annual recurring revenue (ARR): twelve times the monthly recurring revenue.")
    async def arr(self, info: Info, as_of: Until = None) -> RecurringRevenue:
        return await analytics.yearly(info.context, as_of)

    @query(
        Permission.ANALYTICS_READ,
        "The changes in recurring revenue for each day, week, or month of a range; 366 intervals at most.",
    )
    async def mrr_movements(
        self, info: Info, from_: Start, to: End, grain: Grain = spans.Grain.MONTH
    ) -> list[MrrPeriod]:
        return await analytics.movements(info.context, from_, to, grain)

    @query(Permission.ANALYTICS_READ, "The number of accounts and the recurring revenue that churned in a range.")
    async def churn(self, info: Info, from_: Start, to: End) -> Churn:
        return await analytics.churned(info.context, from_, to)

    @query(
        Permission.ANALYTICS_READ,
        "The lifetime value of an account: the recurring revenue per account divided by the monthly share of accounts "
        "that churn, averaged over the preceding `months`.",
    )
    async def ltv(self, info: Info, as_of: Until = None, months: int = 12) -> LifetimeValues:
        return await analytics.lifetime_value(info.context, as_of, months)

    @query(
        Permission.ANALYTICS_READ,
        "Accounts by the month in which they started to pay, and how many of them stayed, for the last `months` "
        "calendar months.",
    )
    async def cohorts(self, info: Info, as_of: Until = None, months: int = 12) -> Cohorts:
        return await analytics.list_cohorts(info.context, as_of, months)

    @query(Permission.ANALYTICS_READ, "The outcome of the trials that started in a range.")
    async def trial_conversion(self, info: Info, from_: Start, to: End, as_of: Until = None) -> TrialConversion:
        return await analytics.trials(info.context, from_, to, as_of)

    @query(Permission.ANALYTICS_READ, "The number of accounts that pay, are in a trial, and are entitled to a feature.")
    async def active_members(self, info: Info, as_of: Until = None) -> ActiveMembers:
        return await analytics.active(info.context, as_of)

    @query(Permission.ANALYTICS_READ, "The outcome of invoices whose first collection attempt failed in a range.")
    async def failed_payment_recovery(
        self, info: Info, from_: Start, to: End, as_of: Until = None
    ) -> PaymentRecoveries:
        return await analytics.recovered(info.context, from_, to, as_of)
