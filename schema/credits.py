"""Credits: units that are bought, given and used. And limits of which it is counted what is used."""

from datetime import datetime
from decimal import Decimal
from enum import Enum

import strawberry

from models import credits as rows
from resolvers import credits
from schema.catalogue import Feature, Product
from schema.connections import Connection, slice_of
from schema.fields import Info, errors, mutation, payload
from schema.lazily import LazyAccount
from schema.scalars import BigInt, CurrencyCode, Money, Node, shape
from schema.subscriptions import Subscription
from tenure.access import Permission
from tenure.credits import limits
from tenure.kit import terms

CreditMovementKind = strawberry.enum(
    terms.Movement, name="CreditMovementKind", description="Why a balance changed. A reassignment is a pair."
)


@shape(rows.CreditGrant, description="Units that came together.")
class CreditGrant(Node):
    kind: CreditMovementKind = strawberry.field(description="Where they come from.")
    units: BigInt
    left: BigInt = strawberry.field(resolver=lambda self: self.remaining, description="Those that are not used yet.")
    granted_at: datetime
    expires_at: datetime | None = strawberry.field(description="When what is left of them goes; null: never by itself.")
    ends_with_payment: bool = strawberry.field(description="They go with the agreement's next payment.")

    @strawberry.field(description="What was paid for all of them, in major units; null for who may not pay for it.")
    async def value(self, info: Info) -> Decimal | None:
        return await credits.money_of(info.context, self)

    @strawberry.field
    async def balance(self, info: Info) -> "CreditBalance | None":
        return await credits.balance_of(info.context, self)

    @strawberry.field(description="The agreement that they came with.")
    async def subscription(self, info: Info) -> Subscription | None:
        return await credits.subscription_of(info.context, self)


@shape(credits.Part, description="Units of one grant.")
class CreditPart:
    units: BigInt

    @strawberry.field
    async def grant(self, info: Info) -> CreditGrant | None:
        return await credits.grant_of(info.context, self)


@shape(rows.CreditMovement, description="One change of a balance. It is never changed itself.")
class CreditMovement(Node):
    kind: CreditMovementKind
    units: BigInt = strawberry.field(description="Less than zero where they went.")
    key: str | None = strawberry.field(description="The caller's own, of a use.")
    occurred_at: datetime = strawberry.field(description="When it happened.")
    recorded_at: datetime = strawberry.field(description="When we were told.")

    @strawberry.field(description="Exact, in major units, to 12 places; null for who may not pay for the account.")
    async def value(self, info: Info) -> Decimal | None:
        return await credits.money_of(info.context, self)

    @strawberry.field(description="Which grants they were of: what expires first goes first, then what is older.")
    def grants(self) -> list[CreditPart]:
        return credits.parts_of(self)

    @strawberry.field
    async def balance(self, info: Info) -> "CreditBalance | None":
        return await credits.balance_of(info.context, self)


@shape(rows.CreditBalance, description="The credits that an account has of a product, in one currency.")
class CreditBalance(Node):
    units: BigInt
    currency: CurrencyCode

    @strawberry.field(description="What they are worth at their average cost; null for who may not pay for it.")
    async def value(self, info: Info) -> Money | None:
        return await credits.value_of(info.context, self)

    @strawberry.field(description="The same, exact, in major units, to 12 places.")
    async def exact_value(self, info: Info) -> Decimal | None:
        return await credits.exact_value_of(info.context, self)

    @strawberry.field
    async def account(self, info: Info) -> LazyAccount | None:
        return await credits.account_of(info.context, self)

    @strawberry.field
    async def product(self, info: Info) -> Product | None:
        return await credits.product_of(info.context, self)

    @strawberry.field(description="Those of which something is left, in the order in which they are used.")
    async def grants(self, info: Info) -> list[CreditGrant]:
        return await credits.grants_of(info.context, self)

    @strawberry.field(description="All that happened to it, newest first.")
    async def movements(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[CreditMovement]:
        return await credits.movements_of(info.context, self, slice_of(first, after, last, before))


@shape(limits.Usage, description="How a counted limit stands in its period.")
class Usage:
    feature: Feature
    used: BigInt
    limit: BigInt
    left: BigInt
    period_start: datetime
    period_end: datetime | None = strawberry.field(description="When it begins anew; null: never.")


@shape(rows.UsageRecord, description="One use of a counted limit. It is never changed.")
class UsageRecord(Node):
    quantity: BigInt
    key: str
    occurred_at: datetime
    recorded_at: datetime

    @strawberry.field
    async def feature(self, info: Info) -> Feature | None:
        return await credits.feature_of(info.context, self)

    @strawberry.field
    async def account(self, info: Info) -> LazyAccount | None:
        return await credits.account_of_record(info.context, self)


class CreditsErrorCode(Enum):
    UNITS_INVALID = "UNITS_INVALID"
    REASON_MISSING = "REASON_MISSING"
    EXPIRY_PAST = "EXPIRY_PAST"
    NOT_BY_UNIT = "NOT_BY_UNIT"
    SAME_ACCOUNT = "SAME_ACCOUNT"
    INSUFFICIENT_CREDITS = "INSUFFICIENT_CREDITS"
    KEY_INVALID = "KEY_INVALID"
    KEY_REUSED = "KEY_REUSED"
    NOT_YET_OCCURRED = "NOT_YET_OCCURRED"
    FEATURE_UNKNOWN = "FEATURE_UNKNOWN"
    ACCOUNT_UNKNOWN = "ACCOUNT_UNKNOWN"
    NOT_ENTITLED = "NOT_ENTITLED"
    LIMIT_REACHED = "LIMIT_REACHED"
    TOO_MANY = "TOO_MANY"


CreditsUserError = errors("Credits", CreditsErrorCode)


@shape(credits.Recorded, description="What became of one record of many.")
class UsageOutcome:
    key: str = strawberry.field(description="The record's own.")
    record: UsageRecord | None = strawberry.field(description="Null where it was refused.")
    code: CreditsErrorCode | None
    message: str | None
    field: str | None = strawberry.field(description="The part of the record that is to blame.")


class CreditGrantKind(Enum):
    BONUS = terms.Movement.BONUS
    ADJUSTMENT = terms.Movement.ADJUSTMENT


CreditGrantKindEnum = strawberry.enum(CreditGrantKind, description="As what staff give credits.")


@strawberry.input
class CreditsGrantInput:
    account: strawberry.ID
    product: strawberry.ID
    units: BigInt
    kind: CreditGrantKindEnum
    reason: str
    expires_at: datetime | None = None
    currency: CurrencyCode | None = strawberry.field(
        default=None, description="Of the balance that they go to: the account's own where none is named."
    )


@strawberry.input
class CreditsAdjustInput:
    balance: strawberry.ID
    units: BigInt = strawberry.field(description="To add; less than zero: to take.")
    reason: str


@strawberry.input
class CreditsReassignInput:
    balance: strawberry.ID
    to: strawberry.ID = strawberry.field(description="The account that gets them.")
    units: BigInt
    reason: str


@strawberry.input
class CreditsConsumeInput:
    account: strawberry.ID
    product: strawberry.ID
    units: BigInt
    key: str = strawberry.field(description="Your own, 1 to 120 characters: the same again changes nothing.")
    occurred_at: datetime | None = strawberry.field(
        default=None, description="When they were used, however long ago: now where it is not given."
    )
    currency: CurrencyCode | None = strawberry.field(
        default=None, description="Which balance, where the account has several of the product."
    )


@strawberry.input
class UsageRecordInput:
    account: strawberry.ID
    feature: str = strawberry.field(description="The limit's code.")
    quantity: BigInt
    key: str = strawberry.field(description="Your own, 1 to 120 characters: the same again changes nothing.")
    occurred_at: datetime | None = None


@strawberry.input
class UsageRecordManyInput:
    records: list[UsageRecordInput] = strawberry.field(description="1 to 250.")


@payload(CreditsUserError)
class CreditsGrantPayload:
    grant: CreditGrant | None


@payload(CreditsUserError)
class CreditsAdjustPayload:
    balance: CreditBalance | None


@payload(CreditsUserError)
class CreditsReassignPayload:
    given: CreditMovement | None = strawberry.field(description="What the one account lost.")
    taken: CreditMovement | None = strawberry.field(description="What the other one got.")


@payload(CreditsUserError)
class CreditsConsumePayload:
    movement: CreditMovement | None
    balance: CreditBalance | None


@payload(CreditsUserError)
class UsageRecordPayload:
    record: UsageRecord | None
    usage: Usage | None = strawberry.field(description="How the limit stands after it.")


@payload(CreditsUserError)
class UsageRecordManyPayload:
    outcomes: list[UsageOutcome] | None = strawberry.field(description="One for each record, in their order.")


FALLING = ["credits.expired", "credits.threshold_reached", "credits.exhausted"]


@strawberry.type
class CreditsMutation:
    @mutation(
        Permission.CREDITS_WRITE,
        "Give an account credits for nothing.",
        emits=["credits.granted"],
        needs_key=True,
    )
    async def credits_grant(self, info: Info, input: CreditsGrantInput) -> CreditsGrantPayload:
        return CreditsGrantPayload(grant=await credits.grant(info.context, input))

    @mutation(
        Permission.CREDITS_WRITE,
        "Correct a balance. What is added is worth nothing.",
        emits=["credits.granted", "credits.adjusted", *FALLING],
        needs_key=True,
    )
    async def credits_adjust(self, info: Info, input: CreditsAdjustInput) -> CreditsAdjustPayload:
        return CreditsAdjustPayload(balance=await credits.adjust(info.context, input))

    @mutation(
        Permission.CREDITS_WRITE,
        "Move credits to another account, with their value and their ends.",
        emits=["credits.reassigned", *FALLING],
        needs_key=True,
    )
    async def credits_reassign(self, info: Info, input: CreditsReassignInput) -> CreditsReassignPayload:
        given, taken = await credits.reassign(info.context, input)
        return CreditsReassignPayload(given=given, taken=taken)

    @mutation(
        Permission.USAGE_WRITE,
        "Record that credits were used. Records may come late and in any order; each counts once for its key.",
        emits=["credits.consumed", "credits.adjusted", *FALLING],
    )
    async def credits_consume(self, info: Info, input: CreditsConsumeInput) -> CreditsConsumePayload:
        movement, balance = await credits.consume(info.context, input)
        return CreditsConsumePayload(movement=movement, balance=balance)

    @mutation(
        Permission.USAGE_WRITE,
        "Record that something of a counted limit was used. It counts in the present period, once for its key.",
        emits=["entitlement.limit_reached"],
    )
    async def usage_record(self, info: Info, input: UsageRecordInput) -> UsageRecordPayload:
        record, usage = await credits.record(info.context, input)
        return UsageRecordPayload(record=record, usage=usage)

    @mutation(
        Permission.USAGE_WRITE,
        "Record up to 250 uses of counted limits, each for itself.",
        emits=["entitlement.limit_reached"],
    )
    async def usage_record_many(self, info: Info, input: UsageRecordManyInput) -> UsageRecordManyPayload:
        return UsageRecordManyPayload(outcomes=await credits.record_many(info.context, input))
