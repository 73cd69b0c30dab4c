"""From an offer to a membership: order, payment, and whatever the bank says."""

from dataclasses import dataclass, replace
from uuid import UUID

from starlette.responses import Response

from models import database
from models.payments import IN_FLIGHT, Payment, PaymentStatus
from models.subscriptions import Checkout, CheckoutStatus
from tenure.billing.quotes import Quote
from tenure.context import Context
from tenure.gateways.payments.contract import ProviderRefused
from tenure.kit.refusals import IdempotencyConflict, Refused, Unavailable
from tenure.site import cards, orders, payers, shop, tills
from tenure.site.forms import Form
from tenure.site.orders import Asked, Order
from tenure.site.views import giving
from tenure.site.visit import Visit
from tenure.subscriptions import checkout, collecting
from tenure.subscriptions import orders as orders_of
from tenure.subscriptions.managed import starting
from tenure.transactions import supplied

ASKED = ("account", "quantity", "currency", "coupon")
_ALREADY = frozenset({"CHECKOUT_COMPLETED", "PAYMENT_IN_PROGRESS"})


async def order_form(visit: Visit) -> Response:
    """What somebody is about to buy. Nothing is written before they send it."""
    visit.signed_in()
    said = {name: visit.request.query_params.get(name, "") for name in ASKED}
    return await _shown(visit, await orders.wanted(visit.ctx, visit.path["code"], Asked(**said)), Form())


async def order(visit: Visit) -> Response:
    form = await visit.form("card", "method", "way", *ASKED)
    visit.signed_in()
    asked = Asked(**{name: form[name] for name in ASKED})
    wanted = await orders.wanted(visit.ctx, visit.path["code"], asked)
    if not await _can_be_asked(visit, wanted, form):
        return await _shown(visit, wanted, form)
    try:
        ctx = form.claim(visit.ctx, "checkoutCreate", str(wanted.as_wanted()))
        opened = await checkout.create(ctx, wanted.as_wanted())
    except Refused as refusal:
        form.refuse(refusal)
        return await _shown(visit, wanted, form)
    return await _paid(visit, opened, form)


async def checkout_form(visit: Visit) -> Response:
    """A checkout that was begun, with what the bank said last."""
    found = await _looked_at(visit.ctx, await orders.own(visit.ctx, visit.path["id"]))
    if found.status is CheckoutStatus.COMPLETED:
        return visit.go(_thanks(found.id))
    last = await orders.last_payment(visit.ctx, found)
    if last is not None and last.status in IN_FLIGHT - {PaymentStatus.ACTION_REQUIRED}:
        return visit.go(f"/payments/{last.id}")
    declined = last is not None and last.status is PaymentStatus.FAILED
    problem = cards.explained(last.decline_code) if last is not None and declined else ""
    return await _shown(visit, await orders.begun(visit.ctx, found), Form(problem=problem))


async def agreed(visit: Visit) -> Response:
    """Where a provider sends back who agreed that it draws each period: it may take a moment to say so itself."""
    found = await _looked_at(visit.ctx, await orders.own(visit.ctx, visit.path["id"]))
    if found.status is not CheckoutStatus.OPEN or found.approval_url is None:
        return visit.go(f"/checkout/{found.id}")
    return visit.page("waiting.html", is_slow=False)


async def _looked_at(ctx: Context, found: Checkout) -> Checkout:
    """With what its payer said at the provider. While that does not answer, it stays as it is."""
    try:
        return await starting.come_back(ctx, found)
    except (Refused, Unavailable):
        return found


async def pay(visit: Visit) -> Response:
    form = await visit.form("card", "method", "way")
    found = await orders.own(visit.ctx, visit.path["id"])
    return await _paid(visit, found, form)


async def payment(visit: Visit) -> Response:
    """Where the bank sends its customer back to: asks what became of the payment, as often as the page is opened."""
    seen = await orders.own_payment(visit.ctx, visit.path["id"])
    found = await collecting.resolve(visit.ctx, seen.id) if seen.status in IN_FLIGHT else seen
    if found.is_by_hand and found.waits_for_payer:
        return visit.go(f"/invoices/{found.invoice_id}")
    opened = await orders.of_payment(visit.ctx, found)
    if found.status in IN_FLIGHT - {PaymentStatus.ACTION_REQUIRED}:
        return visit.page("waiting.html", is_slow=found.status is PaymentStatus.PENDING)
    is_paid = found.status is PaymentStatus.SUCCEEDED
    given = await giving.of_payment(visit.ctx, found) if opened is None else None
    if given is not None:
        return visit.go(f"/gifts/{given.id}")
    if opened is None:
        account = await payers.one(visit.ctx, found.account_key)
        return visit.go(payers.page_of(account) if is_paid else f"/invoices/{found.invoice_id}")
    return visit.go(_thanks(opened.id) if is_paid else f"/checkout/{opened.id}")


async def confirm(visit: Visit) -> Response:
    """On to the page of the payer's bank."""
    seen = await orders.own_payment(visit.ctx, visit.path["id"])
    if seen.status is not PaymentStatus.ACTION_REQUIRED or not seen.action_url:
        return visit.go(f"/payments/{seen.id}")
    return visit.page("confirm_payment.html", url=seen.action_url)


async def thanks(visit: Visit) -> Response:
    found = await orders.own(visit.ctx, visit.path["id"])
    if found.status is not CheckoutStatus.COMPLETED or found.subscription_id is None:
        return visit.go(f"/checkout/{found.id}")
    subscription, invoice = await orders.bought(visit.ctx, found)
    order = await orders.begun(visit.ctx, found)
    return visit.page(
        "thanks.html", order=order, subscription=subscription, invoice=invoice, home=payers.page_of(order.account)
    )


async def _paid(visit: Visit, opened: Checkout, form: Form) -> Response:
    """Pay, once per showing of the form, and go where the answer leads."""
    begun = await orders.begun(visit.ctx, opened)
    if not await _can_be_asked(visit, begun, form):
        return await _shown(visit, begun, form)
    method = (await tills.of(visit.ctx, begun.sale)).method(form)
    try:
        ctx = form.claim(visit.ctx, "checkoutPay", str(opened.id), method or "")
        outcome = await checkout.pay(ctx, opened.id, method)
    except (IdempotencyConflict, Unavailable):
        # The same form with another card, or no answer yet: the checkout itself tells how it stands.
        return visit.go(begun.action)
    except Refused as refusal:
        return await _not_paid(visit, begun, form, refusal)
    if isinstance(outcome, Payment):
        return visit.go(_next(visit.ctx, outcome, opened.id))
    return visit.go(_to_agree(outcome) or _thanks(outcome.id))


async def _not_paid(visit: Visit, begun: Order, form: Form, refusal: Refused) -> Response:
    if refusal.code in _ALREADY:
        return visit.go(begun.action)
    form.refuse(refusal)
    if refusal.code in {"PAYMENT_METHOD_REQUIRED", "PAYMENT_METHOD_DECLINED"}:
        form.problem, form.errors["card"] = "", refusal.message
    return await _shown(visit, begun, form)


async def _can_be_asked(visit: Visit, order: Order, form: Form) -> bool:
    """Whether the way to pay can be asked for, so that a slip of the finger begins nothing."""
    try:
        (await tills.of(visit.ctx, order.sale)).method(form)
    except ProviderRefused:
        form.errors["card"] = "This isn't one of the test card numbers."
        return False
    return True


def _to_agree(outcome: Checkout) -> str | None:
    """The provider's page, where its payer has to agree there."""
    return outcome.approval_url if outcome.status is CheckoutStatus.OPEN else None


def _next(ctx: Context, paid: Payment, checkout_id: UUID) -> str:
    if paid.status is PaymentStatus.SUCCEEDED:
        return _thanks(checkout_id)
    if asked := tills.onward(ctx, paid):
        return asked
    return f"/payments/{paid.id}" if paid.status in IN_FLIGHT else f"/checkout/{checkout_id}"


async def _shown(visit: Visit, order: Order, form: Form) -> Response:
    """The form with today's quote; where the offer cannot be had, only why."""
    try:
        order, quote, unusable = await _quoted(visit.ctx, order)
        till = await tills.of(visit.ctx, order.sale)
    except Refused as refusal:
        return visit.page("refused.html", 409, order=order, reason=refusal.message, home=payers.page_of(order.account))
    wrong = bool(form.errors or form.problem)
    return visit.page(
        "checkout.html",
        422 if wrong and visit.request.method == "POST" else 200,
        form=form,
        order=order,
        quote=quote,
        unusable=unusable,
        due=quote.total,
        lines=quote.lines,
        is_trial=quote.phase is not None,
        till=till,
        leads_to=till.leads_to,
        widgets=till.widgets,
        cards=cards.CARDS,
        upsells=await shop.upsells_of(visit.ctx, order.ware.offer, order.ware.currency),
    )


@dataclass(frozen=True, slots=True)
class Unusable:
    """A coupon's code as it was typed, and why it cannot be used."""

    code: str
    message: str


async def _quoted(ctx: Context, order: Order) -> tuple[Order, Quote, Unusable | None]:
    """What is due; without a coupon that cannot be used."""
    try:
        return order, await _quote(ctx, order), None
    except Refused as refusal:
        if not refusal.code.startswith("COUPON_") or not order.coupon:
            raise
        without = replace(order, coupon="")
        return without, await _quote(ctx, without), Unusable(order.coupon, refusal.message)


async def _quote(ctx: Context, order: Order) -> Quote:
    return await supplied(lambda: _reckoned(ctx, order))


async def _reckoned(ctx: Context, order: Order) -> Quote:
    async with database.for_tenant(ctx.tenant, reading=True):
        if order.begun is None:
            return await checkout.preview(ctx, order.as_wanted())
        return await orders_of.quote(ctx, await orders_of.bought(ctx, order.begun, order.account))


def _thanks(checkout_id: UUID) -> str:
    return f"/checkout/{checkout_id}/thanks"


PAGES = [
    ("/buy/{code}", order_form, ["GET"]),
    ("/buy/{code}", order, ["POST"]),
    ("/checkout/{id:uuid}", checkout_form, ["GET"]),
    ("/checkout/{id:uuid}", pay, ["POST"]),
    ("/checkout/{id:uuid}/agreed", agreed, ["GET"]),
    ("/checkout/{id:uuid}/thanks", thanks, ["GET"]),
    ("/payments/{id:uuid}", payment, ["GET"]),
    ("/payments/{id:uuid}/confirm", confirm, ["GET"]),
]
