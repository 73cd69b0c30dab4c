"""Another card for what is paid already: brought by who pays, and confirmed with their bank where that asks."""

from starlette.responses import Response

from models.payments import PaymentMethod
from tenure.gateways.payments.contract import ProviderRefused
from tenure.kit.refusals import IdempotencyConflict, NotFound, Refused, Unavailable
from tenure.site import cards, holdings, payers, tills
from tenure.site.forms import KEY, Form
from tenure.site.holdings import Held
from tenure.site.visit import Visit
from tenure.subscriptions import paying

ADD = "paymentMethodAdd"
NOT_CONFIRMED = "Your bank didn't confirm this card, so your current card stays. Try again or use another card."


async def show(visit: Visit) -> Response:
    return await _shown(visit, await _held(visit), Form())


async def replace(visit: Visit) -> Response:
    """Keep the card that was typed, or lead to the bank that wants to ask first."""
    form = await visit.form("card", "method")
    held = await _held(visit)
    till = await tills.of(visit.ctx, held.sale)
    try:
        method = till.required(form)
        ctx = form.claim(visit.ctx, ADD, str(held.account.id), method)
        back = f"{visit.ctx.origin}/membership/{held.subscription.id}/card/confirmed?{KEY}={form[KEY][:80]}"
        found = await paying.add_or_ask(ctx, held.account.id, method, back)
    except ProviderRefused:
        form.errors["card"] = till.not_named
    except Refused as refusal:
        form.problem = refusal.message
    except (IdempotencyConflict, Unavailable):
        form.problem = "The payment service didn't respond. Nothing has changed. Try again."
    else:
        if not isinstance(found, PaymentMethod):
            return visit.page("confirm_payment.html", url=found.action_url)
        return await _replaced(visit, held, found)
    return await _shown(visit, held, form)


async def confirmed(visit: Visit) -> Response:
    """Where the bank sends its customer back to."""
    asked, held = visit.request.query_params, await _held(visit)
    form = Form({KEY: asked.get(KEY, "")})
    try:
        ctx = form.claim(visit.ctx, ADD, str(held.account.id), "confirmed")
        found = await paying.add_confirmed(ctx, held.account.id, asked.get("setup_intent", ""))
    except Refused:
        return await _shown(visit, held, Form(problem=NOT_CONFIRMED))
    return await _replaced(visit, held, found)


async def _replaced(visit: Visit, held: Held, method: PaymentMethod) -> Response:
    if held.method is not None and held.method.id != method.id:
        await paying.remove(visit.ctx, held.method.id)
    return visit.go(payers.page_of(held.account), done="card-replaced")


async def _held(visit: Visit) -> Held:
    visit.signed_in()
    held = await holdings.one(visit.ctx, visit.path["id"])
    if not held.can_replace_card:
        raise NotFound
    return held


async def _shown(visit: Visit, held: Held, form: Form) -> Response:
    till = await tills.of(visit.ctx, held.sale)
    if not till.takes_cards:
        raise NotFound
    return visit.page(
        "card_change.html",
        422 if form.problem or form.errors else 200,
        form=form,
        held=held,
        home=payers.page_of(held.account),
        till=till,
        widgets=till.widgets,
        cards=cards.CARDS,
    )


PAGES = [
    ("/membership/{id:uuid}/card", show, ["GET"]),
    ("/membership/{id:uuid}/card", replace, ["POST"]),
    ("/membership/{id:uuid}/card/confirmed", confirmed, ["GET"]),
]
