"""Coupons: made and bounded by staff, asked about by buyers."""

from datetime import datetime
from decimal import Decimal

import strawberry

from models import catalogue as rows
from resolvers.catalogue import coupons
from schema.catalogue.answers import Offer, Product
from schema.catalogue.filters import CouponFilter
from schema.catalogue.refusals import CouponRefusal as Refusal
from schema.catalogue.refusals import CouponUserError
from schema.connections import Connection, slice_of
from schema.enums import describe_values
from schema.fields import Info, mutation, payload, query
from schema.lazily import LazyAccount, LazyInvoice
from schema.scalars import CurrencyCode, Money, MoneyInput, Node, shape, to_money
from tenure.access import Permission
from tenure.catalogue import coupon_checks

CouponDuration = strawberry.enum(
    rows.CouponDuration,
    description="How long a coupon applies.",
)
CouponRefusal = strawberry.enum(Refusal, description="Why a coupon cannot be used.")
describe_values(
    CouponRefusal,
    COUPON_UNKNOWN="The coupon does not exist.",
    COUPON_NOT_STARTED="The coupon cannot be used yet.",
    COUPON_EXPIRED="The coupon can no longer be used.",
    COUPON_EXHAUSTED="The coupon has reached its maximum number of uses, in total or for the account.",
    COUPON_NOT_FOR_OFFER="The coupon does not apply to the offer.",
    COUPON_NOT_STACKABLE="The coupons cannot be combined.",
    COUPON_CURRENCY="The coupon applies to another currency.",
)


@shape(rows.CouponRedemption, description="The use of a coupon on an invoice.")
class CouponRedemption:
    redeemed_at: datetime = strawberry.field(description="When the coupon was redeemed.")
    released_at: datetime | None = strawberry.field(
        description="When the redemption was released because the invoice was voided."
    )
    is_counted: bool = strawberry.field(
        description="Whether the redemption counts toward the limits. It counts once for each subscription."
    )

    @strawberry.field(
        description="The account that used the coupon. Null when the caller is not allowed to see members."
    )
    async def account(self, info: Info) -> LazyAccount | None:
        return await coupons.account_of(info.context, self)

    @strawberry.field(description="The invoice that the coupon was used on.")
    async def invoice(self, info: Info) -> LazyInvoice | None:
        return await coupons.invoice_of(info.context, self)


@shape(rows.Coupon, description="A discount of a percentage or an amount.")
class Coupon(Node):
    code: str = strawberry.field(description="The code that buyers enter.")
    name: str = strawberry.field(description="The name that invoices show.")
    amount_off: Money | None = strawberry.field(description="The amount of the discount. Null when `percent` is set.")
    duration: CouponDuration = strawberry.field(description="How long the coupon applies.")
    periods: int | None = strawberry.field(description="The number of periods, when the duration is PERIODS.")
    most_uses: int | None = strawberry.field(description="The maximum number of uses in total. Null: unlimited.")
    most_uses_per_account: int | None = strawberry.field(
        description="The maximum number of uses per account. Null: unlimited."
    )
    uses: int = strawberry.field(
        description="The number of subscriptions, and of invoices without a subscription, that have used the coupon."
    )
    is_stackable: bool = strawberry.field(
        description="Whether the coupon can be combined with other stackable coupons."
    )
    starts_at: datetime | None = strawberry.field(description="When the coupon can first be redeemed.")
    ends_at: datetime | None = strawberry.field(description="When the coupon can no longer be newly redeemed.")
    archived_at: datetime | None = strawberry.field(description="When the coupon was archived.")
    created_at: datetime = strawberry.field(description="When the coupon was created.")

    @strawberry.field(description="The percentage of the discount. Null when `amountOff` is set.")
    def percent(self) -> Decimal | None:
        return coupons.percent_of(self)

    @strawberry.field(
        description="The products that the coupon applies to. A coupon without products and offers applies to "
        "everything."
    )
    async def products(self, info: Info) -> list[Product]:
        return await coupons.products_of(info.context, self)

    @strawberry.field(description="The offers that the coupon applies to.")
    async def offers(self, info: Info) -> list[Offer]:
        return await coupons.offers_of(info.context, self)

    @strawberry.field(
        description="The redemptions of the coupon, newest first. Null when the caller is not allowed to see invoices."
    )
    async def redemptions(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[CouponRedemption] | None:
        return await coupons.redemptions_of(info.context, self, slice_of(first, after, last, before))


@shape(rows.Coupon, name="CouponTerms", description="The discount that a coupon gives to its user.")
class CouponTerms:
    name: str
    amount_off: Money | None
    duration: CouponDuration
    periods: int | None

    @strawberry.field
    def percent(self) -> Decimal | None:
        return coupons.percent_of(self)


@shape(
    coupon_checks.CouponCheck, name="CouponCheck", description="Whether a coupon can currently be used for an offer."
)
class CouponCheck:
    coupon: CouponTerms | None = strawberry.field(description="The terms of the coupon. Null when it cannot be used.")
    price: Money | None = strawberry.field(description="The price of the first period with the coupon, before tax.")
    message: str | None = strawberry.field(description="Why the coupon cannot be used, as a message for people.")

    @strawberry.field(description="Why the coupon cannot be used, as a machine-readable code.")
    def refusal(self) -> CouponRefusal | None:
        return self.code and CouponRefusal(self.code)


@strawberry.input(
    description="A new coupon. Give either `percent` or `amountOff`. A coupon without products and offers applies to "
    "everything."
)
class CouponCreateInput:
    code: str = strawberry.field(description="The code that buyers enter, case-insensitive.")
    name: str | None = strawberry.field(default=None, description="The name that invoices show. Defaults to the code.")
    percent: Decimal | None = strawberry.field(default=None, description="The percentage of the discount.")
    amount_off: MoneyInput | None = strawberry.field(default=None, description="The amount of the discount.")
    duration: CouponDuration = strawberry.field(
        default=rows.CouponDuration.ONCE, description="How long the coupon applies."
    )
    periods: int | None = strawberry.field(
        default=None, description="The number of periods, when `duration` is PERIODS."
    )
    most_uses: int | None = strawberry.field(
        default=None, description="The maximum number of uses in total. Null: unlimited."
    )
    most_uses_per_account: int | None = strawberry.field(
        default=None, description="The maximum number of uses per account. Null: unlimited."
    )
    is_stackable: bool = strawberry.field(
        default=False, description="Whether it can be combined with other stackable coupons."
    )
    starts_at: datetime | None = strawberry.field(default=None, description="When the coupon can first be redeemed.")
    ends_at: datetime | None = strawberry.field(
        default=None, description="When the coupon can no longer be newly redeemed."
    )
    products: list[strawberry.ID] = strawberry.field(default_factory=list)
    offers: list[strawberry.ID] = strawberry.field(default_factory=list)


@strawberry.input(description="Changes to a coupon. Omitted fields stay unchanged; null clears a limit or a date.")
class CouponUpdateInput:
    coupon: strawberry.ID = strawberry.field(description="The coupon to update.")
    name: str | None = None
    most_uses: int | None = strawberry.UNSET
    most_uses_per_account: int | None = strawberry.UNSET
    starts_at: datetime | None = strawberry.UNSET
    ends_at: datetime | None = strawberry.UNSET


@strawberry.input
class CouponArchiveInput:
    coupon: strawberry.ID = strawberry.field(description="The coupon to archive.")


@strawberry.input
class CouponRestoreInput:
    coupon: strawberry.ID = strawberry.field(description="The coupon to restore.")


@payload(CouponUserError)
class CouponCreatePayload:
    coupon: Coupon | None


@payload(CouponUserError)
class CouponUpdatePayload:
    coupon: Coupon | None


@payload(CouponUserError)
class CouponArchivePayload:
    coupon: Coupon | None


@payload(CouponUserError)
class CouponRestorePayload:
    coupon: Coupon | None


@strawberry.type
class CouponQuery:
    @query(Permission.CATALOGUE_WRITE, "All coupons, newest first.")
    async def coupons(
        self,
        info: Info,
        filter: CouponFilter | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[Coupon]:
        return await coupons.list_coupons(info.context, filter, slice_of(first, after, last, before))

    @query(Permission.CATALOGUE_WRITE, "A coupon by its code, case-insensitive.")
    async def coupon(self, info: Info, code: str) -> Coupon | None:
        return await coupons.coupon(info.context, code)

    @query(
        Permission.PUBLIC,
        "Whether a coupon can currently be used for an offer, and the resulting price. Calls are counted and rate "
        "limited.",
    )
    async def coupon_check(
        self, info: Info, code: str, offer: strawberry.ID, currency: CurrencyCode | None = None, quantity: int = 1
    ) -> CouponCheck:
        return await coupons.check(info.context, code, offer, currency, quantity)


@strawberry.type
class CouponMutation:
    @mutation(Permission.CATALOGUE_WRITE, "Creates a coupon.", emits=["coupon.created"])
    async def coupon_create(self, info: Info, input: CouponCreateInput) -> CouponCreatePayload:
        amount_off = input.amount_off and to_money(input.amount_off)
        return CouponCreatePayload(coupon=await coupons.create(info.context, input, amount_off))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Updates a coupon's name, limits, and dates. The discount itself never changes.",
        emits=["coupon.updated", "coupon.exhausted"],
    )
    async def coupon_update(self, info: Info, input: CouponUpdateInput) -> CouponUpdatePayload:
        return CouponUpdatePayload(coupon=await coupons.update(info.context, input))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Archives a coupon, so that it can no longer be newly redeemed. Subscriptions that already use it keep it.",
        emits=["coupon.archived"],
    )
    async def coupon_archive(self, info: Info, input: CouponArchiveInput) -> CouponArchivePayload:
        return CouponArchivePayload(coupon=await coupons.archive(info.context, input.coupon))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Restores an archived coupon, so that it can be used again within its limits and dates.",
        emits=["coupon.restored"],
    )
    async def coupon_restore(self, info: Info, input: CouponRestoreInput) -> CouponRestorePayload:
        return CouponRestorePayload(coupon=await coupons.restore(info.context, input.coupon))
