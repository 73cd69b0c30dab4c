"""Buying for somebody else, and redeeming what was given."""

from uuid import UUID

from starlette.responses import Response

from models import database
from models.payments import IN_FLIGHT, Payment
from models.subscriptions import Gift
from tenure.context import Context
from tenure.gateways.payments.contract import ProviderRefused
from tenure.kit.refusals import IdempotencyConflict, Refused
from tenure.site import cards, orders, payers, shop, tills
from tenure.site.forms import Form
from tenure.site.orders import Asked, Order
from tenure.site.visit import Visit
from tenure.subscriptions import gifting, gifts, redeeming, standing
from tenure.subscriptions.gifting import Present
from tenure.subscriptions.redeeming import Redemption


async def give_form(visit: Visit) -> Response:
    """What somebody is about to give. Nothing is written before they send it."""
    visit.signed_in()
    account = visit.request.query_params.get("account", "")
    return await _shown(
        visit, await orders.wanted(visit.ctx, visit.path["code"], Asked(account)), Form({"periods": "1"})
    )


async def give(visit: Visit) -> Response:
    """Buy it, once per showing of the form, and go where the answer leads."""
    form = await visit.form("card", "method", "way", "account", "periods", "to_email", "message", "converts")
    visit.signed_in()
    wanted = await orders.wanted(visit.ctx, visit.path["code"], Asked(form["account"]))
    try:
        present = _present(form, wanted, (await tills.of(visit.ctx, wanted.sale)).method(form))
        ctx = form.claim(visit.ctx, "giftPurchase", str(present))
        outcome = await gifting.purchase(ctx, present)
    except ProviderRefused:
        form.errors["card"] = "This isn't one of the test card numbers."
        return await _shown(visit, wanted, form)
    except IdempotencyConflict:
        return visit.go(f"/give/{wanted.ware.offer.code}")
    except Refused as refusal:
        form.refuse(refusal)
        if refusal.code == "PAYMENT_METHOD_REQUIRED":
            form.problem, form.errors["card"] = "", refusal.message
        return await _shown(visit, wanted, form)
    return visit.go(await _next(visit.ctx, outcome))


def _present(form: Form, wanted: Order, method: str | None) -> Present:
    periods = int(form["periods"]) if form["periods"].strip().isdecimal() else 0
    return Present(
        wanted.ware.offer.id,
        periods,
        wanted.account.id,
        form["to_email"].strip() or None,
        form["message"].strip() or None,
        converts=bool(form["converts"]),
        method=method,
    )


async def _next(ctx: Context, outcome: Payment | Gift) -> str:
    if isinstance(outcome, Gift):
        return f"/gifts/{outcome.id}"
    if asked := tills.onward(ctx, outcome):
        return asked
    if outcome.status in IN_FLIGHT:
        return f"/payments/{outcome.id}"
    found = await of_payment(ctx, outcome)
    assert found is not None
    return f"/gifts/{found.id}"


async def of_payment(ctx: Context, payment: Payment) -> Gift | None:
    """The gift that a payment is for."""
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Gift.of(ctx.tenant).get_or_none(invoice_id=payment.invoice_id)


async def _shown(visit: Visit, order: Order, form: Form) -> Response:
    till = await tills.of(visit.ctx, order.sale)
    wrong = bool(form.errors or form.problem)
    return visit.page(
        "give.html",
        422 if wrong and visit.request.method == "POST" else 200,
        form=form,
        order=order,
        till=till,
        leads_to=till.leads_to,
        widgets=till.widgets,
        cards=cards.CARDS,
    )


async def gift(visit: Visit) -> Response:
    """A gift and its code, for those who pay for the account that gave it."""
    visit.signed_in()
    found = await _own(visit.ctx, visit.path["id"])
    ware = await shop.ware(visit.ctx, found.offer_id)
    account = await payers.one(visit.ctx, found.account_id)
    code = gifts.code_of(visit.ctx, found) if found.status == "BOUGHT" else None
    return visit.page("gift.html", gift=found, ware=ware, code=code, home=payers.page_of(account))


async def _own(ctx: Context, gift_id: UUID) -> Gift:
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await Gift.named(ctx.tenant, gift_id)
        await standing.check_paying(ctx, found.account_id)
        return found


async def redeem_form(visit: Visit) -> Response:
    visit.signed_in()
    return visit.page("redeem.html", form=Form({"code": visit.request.query_params.get("code", "")}))


async def redeem(visit: Visit) -> Response:
    form = await visit.form("code")
    visit.signed_in()
    try:
        await redeeming.redeem(form.claim(visit.ctx, "giftRedeem", form["code"]), Redemption(form["code"]))
    except Refused as refusal:
        form.refuse(refusal)
        return visit.page("redeem.html", 422, form=form)
    return visit.go("/membership")


PAGES = [
    ("/give/{code}", give_form, ["GET"]),
    ("/give/{code}", give, ["POST"]),
    ("/gifts/{id:uuid}", gift, ["GET"]),
    ("/gift", redeem_form, ["GET"]),
    ("/gift", redeem, ["POST"]),
]
