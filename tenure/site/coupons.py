"""Coupons as staff reads and types them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from uuid import UUID

from models import database
from models.accounts import Account
from models.billing import Invoice
from models.catalogue import Coupon, CouponDuration, CouponRedemption, CouponScope, Offer, OfferStatus, Product
from tenure.catalogue.coupon_terms import Terms
from tenure.context import Context
from tenure.kit import zones
from tenure.kit.money import Money
from tenure.kit.refusals import BadInput, Refused
from tenure.site.forms import Form

PERCENT = "%"
SHOWN = 100
TYPED = ("code", "name", "value", "unit", "duration", "periods", "most_uses", "most_uses_per_account", "last_day")
LIMITS = ("name", "most_uses", "most_uses_per_account", "last_day")
OFFER = "offer-"
"""Before an offer's id: the name of its box."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A coupon, the names of what it is for (none: for everything), and whether somebody can begin to use it."""

    coupon: Coupon
    scope: list[str]
    state: str


@dataclass(frozen=True, slots=True)
class Use:
    """Who used it, on which invoice; given back where that was voided."""

    redemption: CouponRedemption
    account: Account
    invoice: Invoice


async def newest(ctx: Context) -> list[Shown]:
    """As many as a page shows, in the open snapshot; those that can be used before those that cannot."""
    found = await Coupon.of(ctx.tenant).order_by("-id").limit(SHOWN)
    shown = await _shown(ctx, found)
    return sorted(shown, key=lambda one: one.state == "ARCHIVED")


async def one(ctx: Context, coupon_id: UUID) -> Shown:
    """Raises `NotFound`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        return (await _shown(ctx, [await Coupon.named(ctx.tenant, coupon_id)]))[0]


async def uses(ctx: Context, coupon_id: UUID) -> list[Use]:
    """The newest invoices on which it was used."""
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await CouponRedemption.of(ctx.tenant).filter(coupon_id=coupon_id).order_by("-id").limit(SHOWN)
        accounts = await Account.by_ids(ctx.tenant, [one.account_id for one in found])
        invoices = await Invoice.by_ids(ctx.tenant, [one.invoice_id for one in found])
        return [Use(one, accounts[one.account_id], invoices[one.invoice_id]) for one in found]


async def offers(ctx: Context) -> list[Offer]:
    """What a coupon can be for, in the open snapshot."""
    return await Offer.of(ctx.tenant).filter(status=OfferStatus.PUBLISHED).order_by("rank", "id").limit(SHOWN)


def terms(ctx: Context, form: Form, offered: Sequence[Offer]) -> Terms:
    """What was typed. Raises `Refused`, and `BadInput` for what no form of ours sends."""
    percent, amount = _off(form)
    return Terms(
        code=form["code"],
        name=form["name"].strip() or form["code"],
        percent=percent,
        amount_off=amount,
        duration=_duration(form),
        periods=number(form, "periods"),
        most_uses=number(form, "most_uses"),
        most_uses_per_account=number(form, "most_uses_per_account"),
        is_stackable=bool(form["stackable"]),
        ends_at=end(ctx, form),
        offers=[offer.id for offer in offered if form[f"{OFFER}{offer.id}"]],
    )


def number(form: Form, name: str) -> int | None:
    """None where nothing was typed. Raises `Refused`."""
    typed = form[name].strip()
    if not typed:
        return None
    if not (typed.isascii() and typed.isdigit() and len(typed) < 10):
        raise Refused("NUMBER_INVALID", "This is no whole number.", [name])
    return int(typed)


def end(ctx: Context, form: Form) -> datetime | None:
    """When its last day is over at the business; None without one. Raises `Refused`."""
    if not form["last_day"]:
        return None
    try:
        after = datetime.combine(datetime.fromisoformat(form["last_day"]).date() + timedelta(days=1), time())
        return zones.at(after, ctx.business.zone)
    except (ValueError, OverflowError):
        raise Refused("DATES_INVALID", "This is no day.", ["last_day"]) from None


def refuse(form: Form, refusal: Refused) -> None:
    """Beside the field that a person sees: a page has one for what is taken off, and a last day for the end."""
    beside = {"percent": "value", "amountMinor": "value", "amountOff": "value", "endsAt": "last_day"}
    name = refusal.field[-1] if refusal.field else ""
    if name in form.values or name in beside:
        form.errors[beside.get(name, name)] = refusal.message
    else:
        form.refuse(refusal)


def _off(form: Form) -> tuple[Decimal | None, Money | None]:
    try:
        value = Decimal(form["value"].strip().replace(",", "."))
    except InvalidOperation:
        value = Decimal("nan")
    if not value.is_finite() or abs(value) > 10**9:
        raise Refused("NUMBER_INVALID", "Give a number, for example 12.5.", ["value"])
    if form["unit"] == PERCENT:
        return value, None
    try:
        return None, Money.of(value, form["unit"])
    except ValueError as error:
        raise Refused("AMOUNT_INVALID", "It has more decimals than the currency.", ["value"]) from error


def _duration(form: Form) -> CouponDuration:
    if form["duration"] not in set(CouponDuration):
        raise BadInput("There is no such duration.")
    return CouponDuration(form["duration"])


async def _shown(ctx: Context, found: Sequence[Coupon]) -> list[Shown]:
    scopes = await CouponScope.of(ctx.tenant).filter(coupon_id__in=[one.id for one in found]).order_by("id")
    sold = await Offer.by_ids(ctx.tenant, [one.offer_id for one in scopes if one.offer_id])
    products = await Product.by_ids(ctx.tenant, [one.product_id for one in scopes if one.product_id])
    names: defaultdict[UUID, list[str]] = defaultdict(list)
    for scope in scopes:
        named = sold[scope.offer_id] if scope.offer_id else products[scope.product_id] if scope.product_id else None
        names[scope.coupon_id] += [named.name] if named else []
    return [Shown(coupon, names[coupon.id], _state(ctx, coupon)) for coupon in found]


def _state(ctx: Context, coupon: Coupon) -> str:
    """As badges name it."""
    if coupon.archived_at is not None:
        return "ARCHIVED"
    if coupon.ends_at is not None and coupon.ends_at <= ctx.now():
        return "EXPIRED"
    if coupon.most_uses is not None and coupon.uses >= coupon.most_uses:
        return "USED_UP"
    return "SCHEDULED" if coupon.starts_at is not None and coupon.starts_at > ctx.now() else "ACTIVE"
