"""Coupons: staff makes them, bounds them, and sees who used them."""

from datetime import timedelta
from uuid import UUID

from starlette.responses import Response

from models import database
from models.catalogue import CouponDuration
from tenure.access import Permission
from tenure.catalogue import coupon_terms
from tenure.catalogue.coupon_terms import Changes
from tenure.context import Context
from tenure.kit import zones
from tenure.kit.refusals import Refused
from tenure.site import coupons
from tenure.site.coupons import Shown
from tenure.site.forms import Form
from tenure.site.visit import Visit
from tenure.site.words import Gettext

HOME = "/staff/coupons"
AN_INSTANT = timedelta(microseconds=1)


async def show(visit: Visit) -> Response:
    return await _page(visit, Form({"duration": CouponDuration.ONCE, "unit": coupons.PERCENT}), 200)


async def create(visit: Visit) -> Response:
    form = await visit.form(*coupons.TYPED)
    ctx = _writer(visit)
    async with database.for_tenant(ctx.tenant, reading=True):
        offered = await coupons.offers(ctx)
    try:
        terms = coupons.terms(ctx, form, offered)
        made = await coupon_terms.create(form.claim(ctx, "couponCreate", repr(terms)), terms)
    except Refused as refusal:
        coupons.refuse(form, refusal)
        return await _page(visit, form, 422)
    return visit.go(f"{HOME}/{made.id}", done="coupon-created")


async def show_one(visit: Visit) -> Response:
    found = await coupons.one(_writer(visit), _key(visit))
    return await _one(visit, found, _filled(visit.ctx, found), 200)


async def update(visit: Visit) -> Response:
    form = await visit.form(*coupons.LIMITS)
    ctx = _writer(visit)
    try:
        changes = Changes(
            name=form["name"],
            most_uses=coupons.number(form, "most_uses"),
            most_uses_per_account=coupons.number(form, "most_uses_per_account"),
            ends_at=coupons.end(ctx, form),
        )
        await coupon_terms.update(ctx, _key(visit), changes)
    except Refused as refusal:
        coupons.refuse(form, refusal)
        return await _one(visit, await coupons.one(ctx, _key(visit)), form, 422)
    return visit.go(f"{HOME}/{_key(visit)}", done="coupon-saved")


async def archive(visit: Visit) -> Response:
    await visit.form()
    await coupon_terms.archive(_writer(visit), _key(visit))
    return visit.go(HOME, done="coupon-archived")


async def _page(visit: Visit, form: Form, status: int) -> Response:
    ctx = _writer(visit)
    async with database.for_tenant(ctx.tenant, reading=True):
        found, offered = await coupons.newest(ctx), await coupons.offers(ctx)
    currencies = sorted({ctx.business.currency, *(offer.currency for offer in offered)})
    return visit.page(
        "staff_coupons.html",
        status,
        form=form,
        coupons=found,
        offers=offered,
        units=[(coupons.PERCENT, visit.words.gettext("per cent")), *((one, one) for one in currencies)],
        durations=list(durations(visit.words.gettext).items()),
    )


async def _one(visit: Visit, shown: Shown, form: Form, status: int) -> Response:
    sees_uses = visit.ctx.may(Permission.BILLING_READ)
    return visit.page(
        "staff_coupon.html",
        status,
        form=form,
        shown=shown,
        coupon=shown.coupon,
        uses=await coupons.uses(visit.ctx, shown.coupon.id) if sees_uses else None,
        durations=durations(visit.words.gettext),
    )


def durations(say: Gettext) -> dict[CouponDuration, str]:
    """How long a coupon takes something off."""
    return {
        CouponDuration.ONCE: say("The first invoice"),
        CouponDuration.PERIODS: say("The first periods"),
        CouponDuration.FOREVER: say("As long as the membership lasts"),
    }


def _filled(ctx: Context, shown: Shown) -> Form:
    """The form as it stands before anything is typed."""
    coupon = shown.coupon
    last = zones.local(coupon.ends_at - AN_INSTANT, ctx.business.zone).date().isoformat() if coupon.ends_at else ""
    limits = {"most_uses": coupon.most_uses, "most_uses_per_account": coupon.most_uses_per_account}
    return Form({"name": coupon.name, "last_day": last} | {name: str(most or "") for name, most in limits.items()})


def _writer(visit: Visit) -> Context:
    visit.signed_in()
    visit.ctx.require(Permission.CATALOGUE_WRITE)
    return visit.ctx


def _key(visit: Visit) -> UUID:
    return UUID(str(visit.path["id"]))


PAGES = [
    (HOME, show, ["GET"]),
    (HOME, create, ["POST"]),
    (f"{HOME}/{{id:uuid}}", show_one, ["GET"]),
    (f"{HOME}/{{id:uuid}}", update, ["POST"]),
    (f"{HOME}/{{id:uuid}}/archive", archive, ["POST"]),
]
