"""What members do with a membership: change it, let it rest, go on, withdraw. Each shows its figures first."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from starlette.responses import Response

from models import database
from models.catalogue import RECURRING
from models.subscriptions import ChangeStatus
from tenure import rehearsal
from tenure.context import Context
from tenure.kit.refusals import NotFound, Refused, Unavailable
from tenure.rehearsal import Rehearsal
from tenure.site import holdings, payers, shop, tills
from tenure.site.forms import Form
from tenure.site.holdings import Held
from tenure.site.shop import Ware
from tenure.site.visit import Visit
from tenure.subscriptions import changing, pausing, previews, withdrawing
from tenure.subscriptions.changing import When, Wish
from tenure.subscriptions.managed import revising
from tenure.subscriptions.pausing import Dates, Pause
from tenure.subscriptions.previews import Preview

CHANGE, PAUSE = "subscriptionChange", "subscriptionPause"


@dataclass(frozen=True, slots=True)
class Shown:
    """What an action would come to, and what carries out just that."""

    preview: Preview
    token: str


@dataclass(frozen=True, slots=True)
class Act:
    """What is done to a membership as a whole, once its figures were shown."""

    name: str
    template: str
    done: str
    preview: Callable[[Context, UUID], Awaitable[Rehearsal[Preview]]]
    do: Callable[[Context, UUID], Awaitable[object]]


RESUMING = Act(
    "subscriptionResume",
    "resume.html",
    "resumed",
    lambda ctx, key: previews.resume(ctx, key, Dates.KEEP),
    pausing.resume,
)
WITHDRAWING = Act("subscriptionWithdraw", "withdraw.html", "withdrawn", previews.withdraw, withdrawing.withdraw)


async def choose(visit: Visit) -> Response:
    """The other offers of the same product, and what goes well with the one that is held."""
    held = await _held(visit)
    others = [ware for ware in await shop.on_sale(visit.ctx) if _can_follow(held, ware)]
    besides = await shop.upsells_of(visit.ctx, held.ware.offer, held.ware.currency)
    return visit.page(
        "change.html",
        held=held,
        wares=others,
        upsells=[ware for ware in besides if ware.offer.product_id != held.ware.offer.product_id],
        home=payers.page_of(held.account),
    )


def _can_follow(held: Held, ware: Ware) -> bool:
    is_another = ware.offer.id != held.ware.offer.id and ware.offer.product_id == held.ware.offer.product_id
    return is_another and ware.price.interval_unit in RECURRING


async def change_form(visit: Visit) -> Response:
    return await _change_shown(visit, Form())


async def change(visit: Visit) -> Response:
    form = await visit.form("token")
    held, ware = await _held(visit), await shop.ware_by_code(visit.ctx, visit.path["code"])
    said = _said(held, ware)
    try:
        ctx = rehearsal.expecting(form.claim(visit.ctx, CHANGE, said), form["token"], CHANGE, said)
        changed = await changing.change(ctx, held.subscription.id, Wish(ware.offer.id))
    except (Refused, Unavailable) as refusal:
        form.problem = refusal.message
        return await _change_shown(visit, form)
    if changed.status is ChangeStatus.FAILED:
        form.problem = "Your card was declined, and nothing has changed. Pay with another card, then try again."
        return await _change_shown(visit, form)
    if changed.status is ChangeStatus.PAYING and changed.invoice_id is not None:
        return visit.go(await _bank(visit, changed.invoice_id))
    if changed.status is ChangeStatus.SCHEDULED and changed.approval_url is not None:
        return visit.go(changed.approval_url)
    return visit.go(payers.page_of(held.account), done=f"change-{changed.status.lower()}")


async def agreed(visit: Visit) -> Response:
    """Where a provider sends back who was asked to agree to a change; what they said is read there."""
    held = await _held(visit)
    with suppress(Refused, Unavailable):  # until it answers, the page says how things stood
        await revising.come_back(visit.ctx, held.subscription)
    return visit.go(payers.page_of(held.account))


async def _bank(visit: Visit, invoice_id: UUID) -> str:
    """Where the payer confirms with their bank; where the payment is waited for, else."""
    async with database.for_tenant(visit.ctx.tenant, reading=True):
        paid = await holdings.last_payment(visit.ctx, invoice_id)
    return tills.onward(visit.ctx, paid) or f"/payments/{paid.id}"


async def _change_shown(visit: Visit, form: Form) -> Response:
    held, ware = await _held(visit), await shop.ware_by_code(visit.ctx, visit.path["code"])
    if not _can_follow(held, ware):
        raise NotFound
    shown = None
    try:
        found = await previews.change(visit.ctx, held.subscription.id, Wish(ware.offer.id))
        shown = _with_token(visit, found, CHANGE, _said(held, ware))
    except Refused as refusal:
        form.problem = form.problem or refusal.message
    return visit.page(
        "change_to.html",
        422 if form.problem else 200,
        form=form,
        held=held,
        ware=ware,
        shown=shown,
        is_later=shown is not None and "subscription.change_scheduled" in shown.preview.events,
        leads_to=(await tills.of(visit.ctx, held.sale)).leads_to if held.is_driven else (),
    )


async def cancel_change(visit: Visit) -> Response:
    form = await visit.form()
    held = await _held(visit)
    try:
        ctx = form.claim(visit.ctx, "subscriptionChangeCancel", str(held.subscription.id))
        await changing.cancel_scheduled(ctx, held.subscription.id)
    except Refused:  # it has been let go of, or has taken effect: the page says how things stand
        return visit.go(payers.page_of(held.account))
    return visit.go(payers.page_of(held.account), done="change-canceled")


async def pause_form(visit: Visit) -> Response:
    return _pause_page(visit, Form(), await _held(visit))


async def pause(visit: Visit) -> Response:
    """Members let it rest when the period that they paid for ends. A provider that drives it can do so at once only."""
    form = await visit.form()
    held = await _held(visit)
    try:
        ctx = form.claim(visit.ctx, PAUSE, str(held.subscription.id))
        await pausing.pause(ctx, held.subscription.id, Pause(at_end=not held.is_driven))
    except (Refused, Unavailable) as refusal:
        form.problem = refusal.message
        return _pause_page(visit, form, held)
    return visit.go(payers.page_of(held.account), done="" if held.is_driven else "pausing")


def _pause_page(visit: Visit, form: Form, held: Held) -> Response:
    home = payers.page_of(held.account)
    return visit.page("pause.html", 422 if form.problem else 200, form=form, held=held, home=home)


async def resume_form(visit: Visit) -> Response:
    return await _act_shown(visit, RESUMING, Form())


async def resume(visit: Visit) -> Response:
    return await _acted(visit, RESUMING)


async def withdraw_form(visit: Visit) -> Response:
    return await _act_shown(visit, WITHDRAWING, Form())


async def withdraw(visit: Visit) -> Response:
    return await _acted(visit, WITHDRAWING)


async def _acted(visit: Visit, act: Act) -> Response:
    form = await visit.form("token")
    held = await _held(visit)
    said = str(held.subscription.id)
    try:
        ctx = rehearsal.expecting(form.claim(visit.ctx, act.name, said), form["token"] or None, act.name, said)
        await act.do(ctx, held.subscription.id)
    except (Refused, Unavailable) as refusal:
        form.problem = refusal.message
        return await _act_shown(visit, act, form)
    return visit.go(payers.page_of(held.account), done=act.done)


async def _act_shown(visit: Visit, act: Act, form: Form) -> Response:
    held, shown = await _held(visit), None
    try:
        found = await act.preview(visit.ctx, held.subscription.id)
        shown = _with_token(visit, found, act.name, str(held.subscription.id))
    except Refused as refusal:
        form.problem = form.problem or refusal.message
    home = payers.page_of(held.account)
    return visit.page(act.template, 422 if form.problem else 200, form=form, held=held, shown=shown, home=home)


def _with_token(visit: Visit, found: Rehearsal[Preview], action: str, said: str) -> Shown:
    return Shown(found.outcome, rehearsal.token(visit.ctx, action, said, found))


def _said(held: Held, ware: Ware) -> str:
    return f"{held.subscription.id}:{ware.offer.id}:{When.BY_DIRECTION}"


async def _held(visit: Visit) -> Held:
    visit.signed_in()
    return await holdings.one(visit.ctx, visit.path["id"])


PAGES = [
    ("/membership/{id:uuid}/change", choose, ["GET"]),
    ("/membership/{id:uuid}/agreed", agreed, ["GET"]),
    ("/membership/{id:uuid}/change/cancel", cancel_change, ["POST"]),
    ("/membership/{id:uuid}/change/to/{code}", change_form, ["GET"]),
    ("/membership/{id:uuid}/change/to/{code}", change, ["POST"]),
    ("/membership/{id:uuid}/pause", pause_form, ["GET"]),
    ("/membership/{id:uuid}/pause", pause, ["POST"]),
    ("/membership/{id:uuid}/resume", resume_form, ["GET"]),
    ("/membership/{id:uuid}/resume", resume, ["POST"]),
    ("/membership/{id:uuid}/withdraw", withdraw_form, ["GET"]),
    ("/membership/{id:uuid}/withdraw", withdraw, ["POST"]),
]
