"""Credits: units that are bought, given and used. And limits of which it is counted what is used."""

from datetime import datetime
from decimal import Decimal
from enum import Enum

import strawberry

from models import credits as rows
from resolvers import credits
from schema.catalogue import Feature, Product
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info, errors, mutation, payload
from schema.lazily import LazyAccount
from schema.scalars import BigInt, CurrencyCode, Money, Node, shape
from schema.subscriptions import Subscription
from tenure.access import Permission
from tenure.credits import limits
from tenure.kit import terms

CreditMovementKind = strawberry.enum(
    terms.Movement,
    name="CreditMovementKind",
    description="Why a balance changed. A reassignment consists of two movements.",
)


@shape(rows.CreditGrant, description="Credits that were granted together.")
class CreditGrant(Node):
    kind: CreditMovementKind = strawberry.field(description="The source of the credits.")
    units: BigInt = strawberry.field(description="The number of credits that were granted.")
    left: BigInt = strawberry.field(
        resolver=lambda self: self.remaining, description="The number of credits that are not used yet."
    )
    granted_at: datetime = strawberry.field(description="When the credits were granted.")
    expires_at: datetime | None = strawberry.field(
        description="When the remaining credits expire. Null: they do not expire at a fixed time."
    )
    ends_with_payment: bool = strawberry.field(
        description="Whether the credits expire with the subscription's next payment."
    )

    @strawberry.field(
        description="The amount paid for all of the credits, in major units. Null when the caller is not allowed to "
        "pay for the account."
    )
    async def value(self, info: Info) -> Decimal | None:
        return await credits.money_of(info.context, self)

    @strawberry.field(description="The balance that the credits belong to.")
    async def balance(self, info: Info) -> "CreditBalance | None":
        return await credits.balance_of(info.context, self)

    @strawberry.field(description="The subscription that the credits came with.")
    async def subscription(self, info: Info) -> Subscription | None:
        return await credits.subscription_of(info.context, self)


@shape(credits.Part, description="A number of credits from one grant.")
class CreditPart:
    units: BigInt

    @strawberry.field
    async def grant(self, info: Info) -> CreditGrant | None:
        return await credits.grant_of(info.context, self)


@shape(rows.CreditMovement, description="A change of a credit balance. It is immutable.")
class CreditMovement(Node):
    kind: CreditMovementKind = strawberry.field(description="Why the balance changed.")
    units: BigInt = strawberry.field(description="The number of credits. Negative when they were removed.")
    key: str | None = strawberry.field(description="The caller's own key, when credits were used.")
    occurred_at: datetime = strawberry.field(description="When it happened.")
    recorded_at: datetime = strawberry.field(description="When it was recorded.")

    @strawberry.field(
        description="The exact value, in major units with up to 12 decimal places. Null when the caller is not allowed "
        "to pay for the account."
    )
    async def value(self, info: Info) -> Decimal | None:
        return await credits.money_of(info.context, self)

    @strawberry.field(
        description="The grants that the credits belonged to. Credits that expire first are used first, then the "
        "oldest."
    )
    def grants(self) -> list[CreditPart]:
        return credits.parts_of(self)

    @strawberry.field(description="The balance that changed.")
    async def balance(self, info: Info) -> "CreditBalance | None":
        return await credits.balance_of(info.context, self)


@shape(rows.CreditBalance, description="The credits that an account has for a product, in one currency.")
class CreditBalance(Node):
    units: BigInt = strawberry.field(description="The number of credits left.")
    currency: CurrencyCode

    @strawberry.field(
        description="The value of the credits at their average cost. Null when the caller is not allowed to pay for "
        "the account."
    )
    async def value(self, info: Info) -> Money | None:
        return await credits.value_of(info.context, self)

    @strawberry.field(
        description="The exact value, in major units with up to 12 decimal places. Null when `value` is null."
    )
    async def exact_value(self, info: Info) -> Decimal | None:
        return await credits.exact_value_of(info.context, self)

    @strawberry.field(description="The account that owns the credits.")
    async def account(self, info: Info) -> LazyAccount | None:
        return await credits.account_of(info.context, self)

    @strawberry.field(description="The product that the credits are for.")
    async def product(self, info: Info) -> Product | None:
        return await credits.product_of(info.context, self)

    @strawberry.field(description="The grants with remaining credits, in the order in which they are used.")
    async def grants(self, info: Info) -> list[CreditGrant]:
        return await credits.grants_of(info.context, self)

    @strawberry.field(description="All changes of the balance, newest first.")
    async def movements(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[CreditMovement]:
        return await credits.movements_of(info.context, self, slice_of(first, after, last, before))


@shape(limits.Usage, description="The usage of a metered limit in its current period.")
class Usage:
    feature: Feature = strawberry.field(description="The metered limit.")
    used: BigInt = strawberry.field(description="The number used in the period.")
    limit: BigInt = strawberry.field(description="The limit for the period.")
    left: BigInt = strawberry.field(description="The number left in the period.")
    period_start: datetime = strawberry.field(description="When the period started.")
    period_end: datetime | None = strawberry.field(description="When usage starts over. Null: never.")


@shape(rows.UsageRecord, description="A recorded use of a metered limit. It is immutable.")
class UsageRecord(Node):
    quantity: BigInt = strawberry.field(description="The number used.")
    key: str = strawberry.field(description="The caller's own key.")
    occurred_at: datetime = strawberry.field(description="When the usage occurred.")
    recorded_at: datetime = strawberry.field(description="When the usage was recorded.")

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
describe_values(
    CreditsErrorCode,
    UNITS_INVALID="The number of credits must be at least one.",
    REASON_MISSING="A reason of up to 255 characters is required.",
    EXPIRY_PAST="The credits would expire before they are granted.",
    NOT_BY_UNIT="The product has no credits, because it ends with its period.",
    SAME_ACCOUNT="The credits already belong to the account.",
    INSUFFICIENT_CREDITS="There are not enough credits.",
    KEY_INVALID="The key is empty or too long.",
    KEY_REUSED="The key was already used with other input.",
    NOT_YET_OCCURRED="The time of use is in the future.",
    FEATURE_UNKNOWN="There is no metered limit with this code.",
    ACCOUNT_UNKNOWN="The account does not exist.",
    NOT_ENTITLED="The account is not entitled to the feature.",
    LIMIT_REACHED="Not enough of the limit is left in the period.",
    TOO_MANY="There are no records or too many.",
)


@shape(credits.Recorded, description="The outcome of one of several records.")
class UsageOutcome:
    key: str = strawberry.field(description="The key of the record.")
    record: UsageRecord | None = strawberry.field(description="The recorded usage. Null when it was refused.")
    code: CreditsErrorCode | None
    message: str | None
    field: str | None = strawberry.field(description="The field of the record that caused the refusal.")


class CreditGrantKind(Enum):
    BONUS = terms.Movement.BONUS
    ADJUSTMENT = terms.Movement.ADJUSTMENT


CreditGrantKindEnum = strawberry.enum(CreditGrantKind, description="The kind of credits that staff grant.")


@strawberry.input
class CreditsGrantInput:
    account: strawberry.ID = strawberry.field(description="The account that receives the credits.")
    product: strawberry.ID = strawberry.field(description="The product that the credits are for.")
    units: BigInt = strawberry.field(description="The number of credits.")
    kind: CreditGrantKindEnum
    reason: str
    expires_at: datetime | None = strawberry.field(default=None, description="When the credits expire. Null: never.")
    currency: CurrencyCode | None = strawberry.field(
        default=None,
        description="The currency of the balance that receives the credits. Defaults to the currency of the account.",
    )


@strawberry.input
class CreditsAdjustInput:
    balance: strawberry.ID = strawberry.field(description="The balance to correct.")
    units: BigInt = strawberry.field(description="The number of credits to add. Negative to remove credits.")
    reason: str


@strawberry.input
class CreditsReassignInput:
    balance: strawberry.ID = strawberry.field(description="The balance that the credits are taken from.")
    to: strawberry.ID = strawberry.field(description="The account that receives the credits.")
    units: BigInt = strawberry.field(description="The number of credits to transfer.")
    reason: str


@strawberry.input
class CreditsConsumeInput:
    account: strawberry.ID = strawberry.field(description="The account that used the credits.")
    product: strawberry.ID
    units: BigInt = strawberry.field(description="The number of credits used.")
    key: str = strawberry.field(
        description="Your own key, 1 to 120 characters. Sending the same key again changes nothing."
    )
    occurred_at: datetime | None = strawberry.field(
        default=None, description="When the credits were used, however long ago. Defaults to now."
    )
    currency: CurrencyCode | None = strawberry.field(
        default=None, description="The currency of the balance, when the account has several for the product."
    )


@strawberry.input
class UsageRecordInput:
    account: strawberry.ID = strawberry.field(description="The account that used the feature.")
    feature: str = strawberry.field(description="The code of the limit.")
    quantity: BigInt
    key: str = strawberry.field(
        description="Your own key, 1 to 120 characters. Sending the same key again changes nothing."
    )
    occurred_at: datetime | None = None


@strawberry.input
class UsageRecordManyInput:
    records: list[UsageRecordInput] = strawberry.field(description="The records, 1 to 250.")


@payload(CreditsUserError)
class CreditsGrantPayload:
    grant: CreditGrant | None


@payload(CreditsUserError)
class CreditsAdjustPayload:
    balance: CreditBalance | None


@payload(CreditsUserError)
class CreditsReassignPayload:
    given: CreditMovement | None = strawberry.field(description="The movement out of the original balance.")
    taken: CreditMovement | None = strawberry.field(description="The movement into the receiving account's balance.")


@payload(CreditsUserError)
class CreditsConsumePayload:
    movement: CreditMovement | None
    balance: CreditBalance | None


@payload(CreditsUserError)
class UsageRecordPayload:
    record: UsageRecord | None
    usage: Usage | None = strawberry.field(description="The usage of the limit after the record.")


@payload(CreditsUserError)
class UsageRecordManyPayload:
    outcomes: list[UsageOutcome] | None = strawberry.field(
        description="The outcome of each record, in the order of the input."
    )


FALLING = ["credits.expired", "credits.threshold_reached", "credits.exhausted"]


@strawberry.type
class CreditsMutation:
    @mutation(
        Permission.CREDITS_WRITE,
        "Grants credits to an account at no charge.",
        emits=["credits.granted"],
        needs_key=True,
    )
    async def credits_grant(self, info: Info, input: CreditsGrantInput) -> CreditsGrantPayload:
        return CreditsGrantPayload(grant=await credits.grant(info.context, input))

    @mutation(
        Permission.CREDITS_WRITE,
        "Corrects a balance. Credits that are added have no value.",
        emits=["credits.granted", "credits.adjusted", *FALLING],
        needs_key=True,
    )
    async def credits_adjust(self, info: Info, input: CreditsAdjustInput) -> CreditsAdjustPayload:
        return CreditsAdjustPayload(balance=await credits.adjust(info.context, input))

    @mutation(
        Permission.CREDITS_WRITE,
        "Transfers credits to another account, with their value and expiration.",
        emits=["credits.reassigned", *FALLING],
        needs_key=True,
    )
    async def credits_reassign(self, info: Info, input: CreditsReassignInput) -> CreditsReassignPayload:
        given, taken = await credits.reassign(info.context, input)
        return CreditsReassignPayload(given=given, taken=taken)

    @mutation(
        Permission.USAGE_WRITE,
        "Records that credits were used. Records can arrive late and in any order; each key counts once.",
        emits=["credits.consumed", "credits.adjusted", *FALLING],
    )
    async def credits_consume(self, info: Info, input: CreditsConsumeInput) -> CreditsConsumePayload:
        movement, balance = await credits.consume(info.context, input)
        return CreditsConsumePayload(movement=movement, balance=balance)

    @mutation(
        Permission.USAGE_WRITE,
        "Records usage of a metered limit. It counts in the current period; each key counts once.",
        emits=["entitlement.limit_reached"],
    )
    async def usage_record(self, info: Info, input: UsageRecordInput) -> UsageRecordPayload:
        record, usage = await credits.record(info.context, input)
        return UsageRecordPayload(record=record, usage=usage)

    @mutation(
        Permission.USAGE_WRITE,
        "Records up to 250 uses of metered limits. Each one succeeds or is refused independently.",
        emits=["entitlement.limit_reached"],
    )
    async def usage_record_many(self, info: Info, input: UsageRecordManyInput) -> UsageRecordManyPayload:
        return UsageRecordManyPayload(outcomes=await credits.record_many(info.context, input))
