"""Invoices: to look at, to print, and to pay where something is owed."""

from dataclasses import replace

from starlette.responses import Response

from models import database
from models.billing import Invoice
from models.payments import IN_FLIGHT, Payment, PaymentStatus
from tenure.billing import hosted, papers, routing
from tenure.billing.routing import Sale
from tenure.gateways.payments.contract import ProviderRefused
from tenure.kit.refusals import IdempotencyConflict, Refused, Unavailable
from tenure.site import cards, holdings, payers, tills
from tenure.site.forms import Form
from tenure.site.tills import Till
from tenure.site.visit import Visit
from tenure.subscriptions import manual, renewal


async def show(visit: Visit) -> Response:
    visit.signed_in()
    return await _shown(visit, Form(), 200)


async def pay(visit: Visit) -> Response:
    """Pay what is owed; a renewal that failed goes on from there."""
    form = await visit.form("card", "method", "way")
    visit.signed_in()
    try:
        till = await tills.of(visit.ctx, await _sale(visit))
    except Refused as refusal:
        form.problem = refusal.message
        return await _shown(visit, form, 422)
    try:
        method = till.required(form)
        ctx = form.claim(visit.ctx, "invoicePay", str(visit.path["id"]), method)
        return visit.go(_next(visit, await renewal.pay_invoice(ctx, visit.path["id"], method)))
    except ProviderRefused:
        form.errors["card"] = till.not_named
    except Refused as refusal:
        form.problem = refusal.message
    except (IdempotencyConflict, Unavailable):
        # The same form with another card, or no answer yet: the invoice itself tells how it stands.
        return visit.go(visit.request.url.path)
    return await _shown(visit, form, 422)


def _next(visit: Visit, paid: Payment) -> str:
    if asked := tills.onward(visit.ctx, paid):
        return asked
    return f"/payments/{paid.id}" if paid.status in IN_FLIGHT else f"/invoices/{paid.invoice_id}"


async def _sale(visit: Visit) -> Sale:
    async with database.for_tenant(visit.ctx.tenant, reading=True):
        return await routing.of_invoice(visit.ctx, await Invoice.named(visit.ctx.tenant, visit.path["id"]))


async def _till(visit: Visit) -> Till | None:
    """None where nobody takes it: it can still be looked at."""
    try:
        return await tills.of(visit.ctx, await _sale(visit))
    except Refused:
        return None


async def _shown(visit: Visit, form: Form, status: int) -> Response:
    found = await holdings.document(visit.ctx, visit.path["id"])
    paper = await hosted.invoice(visit.ctx, found.invoice.id)
    is_open = papers.is_payable(found.invoice) and found.is_own
    if is_open and found.last_payment is not None and found.last_payment.status is PaymentStatus.FAILED:
        form.problem = form.problem or cards.explained(found.last_payment.decline_code)
    till, last = await _till(visit) if is_open else None, found.last_payment
    is_awaited = last is not None and last.is_by_hand and last.waits_for_payer
    awaited_until = await manual.waited_for_until(visit.ctx, last) if last is not None and is_awaited else None
    if till is not None and is_awaited:
        till = replace(till, takes_transfers=False)
    return visit.page(
        "invoice.html",
        status,
        form=form,
        document=found,
        invoice=found.invoice,
        paper=paper.content,
        pdf=hosted.invoice_pdf_url(visit.ctx, found.invoice),
        note_pdf={note.id: hosted.note_pdf_url(visit.ctx, note) for note in found.credit_notes},
        home=payers.page_of(found.account),
        till=till if till is not None and (till.is_open or is_awaited) else None,
        awaited_until=awaited_until,
        leads_to=till.leads_to if till is not None else (),
        widgets=till.widgets if till is not None else (),
        cards=cards.CARDS,
    )


PAGES = [("/invoices/{id:uuid}", show, ["GET"]), ("/invoices/{id:uuid}", pay, ["POST"])]
