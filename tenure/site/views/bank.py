"""The sandbox's bank: where a payer says whether it is them. Real providers have pages of their own."""

from starlette.responses import Response

from models import database
from models.payments import Payment
from tenure.billing import providers
from tenure.context import ActorKind, Context
from tenure.gateways.payments.contract import ProviderRefused
from tenure.kit.refusals import NotFound
from tenure.site.failures import Failure
from tenure.site.visit import Visit
from tenure.subscriptions import collecting

DONE = Failure(200, "Thank you", "The payment continues where you started it. You can close this page.")


async def question(visit: Visit) -> Response:
    payment = await _payment(visit.ctx, visit.path["reference"])
    return visit.page("authenticate.html", amount=payment.amount)


async def answer(visit: Visit) -> Response:
    """Tell the sandbox, then ask it as we would ask any provider."""
    form = await visit.form("answer")
    payment = await _payment(visit.ctx, visit.path["reference"])
    sandbox = await providers.sandbox(visit.ctx, payment.provider_account_id)
    try:
        await sandbox.authenticate(visit.path["reference"], approve=form["answer"] == "approve")
    except ProviderRefused as refusal:
        raise NotFound from refusal
    await collecting.resolve(visit.ctx, payment.id)
    if visit.ctx.actor.kind is ActorKind.MEMBER:
        return visit.go(f"/payments/{payment.id}")
    return visit.page("failure.html", failure=DONE)


async def _payment(ctx: Context, reference: str) -> Payment:
    """Who knows the reference may answer, as with a bank's own page. Raises `NotFound`."""
    async with database.for_tenant(ctx.tenant, reading=True):
        found = await Payment.of(ctx.tenant).filter(provider_ref=reference).order_by("-id").first()
    if found is None:
        raise NotFound
    return found


PAGES = [
    ("/sandbox/authenticate/{reference}", question, ["GET"]),
    ("/sandbox/authenticate/{reference}", answer, ["POST"]),
]
