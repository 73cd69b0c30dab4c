"""A member's own page: what they have, what they paid, who they are."""

from starlette.responses import Response

from models import database
from models.accounts import AccountKind
from models.privacy import Erasure
from tenure.identity import profile
from tenure.identity.profile import Profile
from tenure.kit.refusals import Refused
from tenure.privacy import erasing
from tenure.site import holdings, payers, pictures
from tenure.site.forms import Form
from tenure.site.holdings import Held
from tenure.site.views import company_holdings, statement
from tenure.site.visit import Visit
from tenure.subscriptions import canceling

HOME = "/membership"


async def show(visit: Visit) -> Response:
    return await _shown(visit, Form(), 200)


async def cancel_form(visit: Visit) -> Response:
    return _asked(visit, Form(), 200, await _held(visit))


async def cancel(visit: Visit) -> Response:
    form = await visit.form()
    try:
        await canceling.cancel(form.claim(visit.ctx, "subscriptionCancel", str(visit.path["id"])), visit.path["id"])
    except Refused as refusal:
        form.problem = refusal.message
        return _asked(visit, form, 422, await _held(visit))
    return visit.go(await _home(visit), done="cancelled")


async def reactivate(visit: Visit) -> Response:
    form = await visit.form()
    ctx = form.claim(visit.ctx, "subscriptionReactivate", str(visit.path["id"]))
    try:
        await canceling.reactivate(ctx, visit.path["id"])
    except Refused as refusal:
        form.problem = refusal.message
        account = (await _held(visit)).account
        if account.kind is AccountKind.COMPANY:
            return await company_holdings.page(visit, account.id, form, 422)
        return await _shown(visit, form, 422)
    return visit.go(await _home(visit), done="reactivated")


async def save_profile(visit: Visit) -> Response:
    form = await visit.form("name")
    try:
        await profile.update(visit.ctx, Profile(name=form["name"]))
    except Refused as refusal:
        form.refuse(refusal)
        return await _shown(visit, form, 422)
    return visit.go(HOME, done="profile")


async def save_picture(visit: Visit) -> Response:
    sent = await pictures.read(visit)
    try:
        file = await pictures.store(visit.ctx, sent)
        await profile.update(visit.ctx, Profile(avatar_id=file.id))
    except Refused as refusal:
        return await _shown(visit, Form(errors={"file": refusal.message}), 422)
    return visit.go(HOME, done="avatar")


async def _shown(visit: Visit, form: Form, status: int) -> Response:
    viewer = visit.signed_in()
    held = await holdings.of_viewer(visit.ctx)
    avatar = await pictures.address(visit.ctx, viewer)
    if avatar is not None:
        visit.images.append(avatar.partition("?")[0])
    return visit.page(
        "membership.html",
        status,
        form=form,
        memberships=held.memberships,
        invoices=held.invoices,
        statement=statement.OWN,
        counted=held.counted,
        companies=await holdings.shared(visit.ctx),
        avatar=avatar,
        erasure=await _erasure(visit),
    )


async def _erasure(visit: Visit) -> Erasure | None:
    """Who is to be forgotten is told so where they arrive."""
    async with database.for_tenant(visit.ctx.tenant, reading=True):
        return await erasing.under_way(visit.ctx, visit.signed_in().id)


def _asked(visit: Visit, form: Form, status: int, held: Held) -> Response:
    return visit.page("cancel.html", status, form=form, held=held, home=payers.page_of(held.account))


async def _home(visit: Visit) -> str:
    """The page of the account whose membership was changed."""
    return payers.page_of((await _held(visit)).account)


async def _held(visit: Visit) -> Held:
    visit.signed_in()
    return await holdings.one(visit.ctx, visit.path["id"])


PAGES = [
    (HOME, show, ["GET"]),
    ("/membership/{id:uuid}/cancel", cancel_form, ["GET"]),
    ("/membership/{id:uuid}/cancel", cancel, ["POST"]),
    ("/membership/{id:uuid}/reactivate", reactivate, ["POST"]),
    ("/membership/profile", save_profile, ["POST"]),
    ("/membership/avatar", save_picture, ["POST"]),
]
