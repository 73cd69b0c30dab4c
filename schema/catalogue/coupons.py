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
from schema.fields import Info, mutation, payload, query
from schema.lazily import LazyAccount, LazyInvoice
from schema.scalars import CurrencyCode, Money, MoneyInput, Node, shape, to_money
from tenure.access import Permission
from tenure.catalogue import coupon_checks

CouponDuration = strawberry.enum(
    rows.CouponDuration,
    description="For the first invoice, for so many periods, or as long as the agreement lasts.",
)
CouponRefusal = strawberry.enum(Refusal, description="Why a coupon cannot be used.")


@shape(rows.CouponRedemption, description="That a coupon was used on an invoice.")
class CouponRedemption:
    redeemed_at: datetime
    released_at: datetime | None = strawberry.field(description="Its use was given back then: the invoice was voided.")
    is_counted: bool = strawberry.field(description="Against the limits: so once for an agreement.")

    @strawberry.field(description="Null for who may not see members.")
    async def account(self, info: Info) -> LazyAccount | None:
        return await coupons.account_of(info.context, self)

    @strawberry.field
    async def invoice(self, info: Info) -> LazyInvoice | None:
        return await coupons.invoice_of(info.context, self)


@shape(rows.Coupon, description="A percentage or an amount off.")
class Coupon(Node):
    code: str
    name: str
    amount_off: Money | None = strawberry.field(description="Off what it is for; or `percent`.")
    duration: CouponDuration
    periods: int | None = strawberry.field(description="For how many, where the duration is PERIODS.")
    most_uses: int | None = strawberry.field(description="In all; null: without end.")
    most_uses_per_account: int | None
    uses: int = strawberry.field(description="How many agreements, and invoices of none, have used it.")
    is_stackable: bool = strawberry.field(description="It can be used together with others of which this is true.")
    starts_at: datetime | None
    ends_at: datetime | None = strawberry.field(description="Nobody begins to use it from then on.")
    archived_at: datetime | None
    created_at: datetime

    @strawberry.field(description="Off what it is for; or `amountOff`.")
    def percent(self) -> Decimal | None:
        return coupons.percent_of(self)

    @strawberry.field(description="What it is for; without products and offers it is for everything.")
    async def products(self, info: Info) -> list[Product]:
        return await coupons.products_of(info.context, self)

    @strawberry.field
    async def offers(self, info: Info) -> list[Offer]:
        return await coupons.offers_of(info.context, self)

    @strawberry.field(description="Who used it on which invoice, newest first; null for who may not see invoices.")
    async def redemptions(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Connection[CouponRedemption] | None:
        return await coupons.redemptions_of(info.context, self, slice_of(first, after, last, before))


@shape(rows.Coupon, name="CouponTerms", description="What a coupon does for who uses it.")
class CouponTerms:
    name: str
    amount_off: Money | None
    duration: CouponDuration
    periods: int | None

    @strawberry.field
    def percent(self) -> Decimal | None:
        return coupons.percent_of(self)


@shape(coupon_checks.CouponCheck, name="CouponCheck", description="Whether a coupon can be used for an offer now.")
class CouponCheck:
    coupon: CouponTerms | None = strawberry.field(description="Null where it cannot be used.")
    price: Money | None = strawberry.field(description="What the first period costs with it, before tax.")
    message: str | None = strawberry.field(description="Why it cannot be used, for a person to read.")

    @strawberry.field(description="Why it cannot be used, for programs.")
    def refusal(self) -> CouponRefusal | None:
        return self.code and CouponRefusal(self.code)


@strawberry.input(description="Either `percent` or `amountOff`. Without products and offers it is for everything.")
class CouponCreateInput:
    code: str = strawberry.field(description="What buyers type, in any case.")
    name: str | None = strawberry.field(default=None, description="What invoices call it; the code else.")
    percent: Decimal | None = None
    amount_off: MoneyInput | None = None
    duration: CouponDuration = rows.CouponDuration.ONCE
    periods: int | None = None
    most_uses: int | None = None
    most_uses_per_account: int | None = None
    is_stackable: bool = False
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    products: list[strawberry.ID] = strawberry.field(default_factory=list)
    offers: list[strawberry.ID] = strawberry.field(default_factory=list)


@strawberry.input(description="What is not given stays; null takes a limit or a date away.")
class CouponUpdateInput:
    coupon: strawberry.ID
    name: str | None = None
    most_uses: int | None = strawberry.UNSET
    most_uses_per_account: int | None = strawberry.UNSET
    starts_at: datetime | None = strawberry.UNSET
    ends_at: datetime | None = strawberry.UNSET


@strawberry.input
class CouponArchiveInput:
    coupon: strawberry.ID


@strawberry.input
class CouponRestoreInput:
    coupon: strawberry.ID


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

    @query(Permission.CATALOGUE_WRITE, "A coupon by its code, in any case.")
    async def coupon(self, info: Info, code: str) -> Coupon | None:
        return await coupons.coupon(info.context, code)

    @query(Permission.PUBLIC, "Whether a coupon can be used for an offer now, and what that then costs. Counted.")
    async def coupon_check(
        self, info: Info, code: str, offer: strawberry.ID, currency: CurrencyCode | None = None, quantity: int = 1
    ) -> CouponCheck:
        return await coupons.check(info.context, code, offer, currency, quantity)


@strawberry.type
class CouponMutation:
    @mutation(Permission.CATALOGUE_WRITE, "Let something be had for less.", emits=["coupon.created"])
    async def coupon_create(self, info: Info, input: CouponCreateInput) -> CouponCreatePayload:
        amount_off = input.amount_off and to_money(input.amount_off)
        return CouponCreatePayload(coupon=await coupons.create(info.context, input, amount_off))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Change a coupon's name, limits and dates. What it takes off never changes.",
        emits=["coupon.updated", "coupon.exhausted"],
    )
    async def coupon_update(self, info: Info, input: CouponUpdateInput) -> CouponUpdatePayload:
        return CouponUpdatePayload(coupon=await coupons.update(info.context, input))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Let nobody begin to use a coupon any more. Agreements that have it keep it.",
        emits=["coupon.archived"],
    )
    async def coupon_archive(self, info: Info, input: CouponArchiveInput) -> CouponArchivePayload:
        return CouponArchivePayload(coupon=await coupons.archive(info.context, input.coupon))

    @mutation(
        Permission.CATALOGUE_WRITE,
        "Let a coupon that was archived be used again, as far as its limits and dates let it.",
        emits=["coupon.restored"],
    )
    async def coupon_restore(self, info: Info, input: CouponRestoreInput) -> CouponRestorePayload:
        return CouponRestorePayload(coupon=await coupons.restore(info.context, input.coupon))
