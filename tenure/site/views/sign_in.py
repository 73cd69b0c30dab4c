"""Whom members may come in by, and which products sign them in with this membership: set up by staff."""

from datetime import timedelta
from uuid import UUID

from starlette.responses import Response

from models import database
from models.identity import Application, ApplicationKind, IdentityProvider
from tenure.access import Permission
from tenure.identity.oauth import applications
from tenure.identity.oauth.applications import SCOPES, Issued
from tenure.identity.openid import flow, providers
from tenure.kit.refusals import NotFound, Refused
from tenure.site.forms import Form
from tenure.site.visit import Visit

HOME = "/staff/sign-in"
MOST_SHOWN = 200


async def show(visit: Visit) -> Response:
    return await _shown(visit, Form())


async def add_provider(visit: Visit) -> Response:
    form = await visit.form("name", "issuer", "client_id", "secret", "domains", "makes_members")
    _check(visit)
    wanted = providers.Wanted(
        form["name"],
        form["issuer"].strip(),
        form["client_id"],
        form["secret"].strip() or None,
        domains=form["domains"].replace(",", " ").split(),
        makes_members=bool(form["makes_members"]),
    )
    try:
        await providers.create(visit.ctx, wanted)
    except Refused as refusal:
        form.refuse(refusal)
        return await _shown(visit, form, 422)
    return visit.go(HOME, done="provider-added")


async def change_provider(visit: Visit) -> Response:
    """What the pressed button says."""
    form = await visit.form("do")
    _check(visit)
    key = UUID(str(visit.path["id"]))
    try:
        if form["do"] == "delete":
            await providers.delete(visit.ctx, key)
        elif form["do"] in ("stop", "go-on"):
            await providers.update(visit.ctx, key, providers.Changes(is_enabled=form["do"] == "go-on"))
        else:
            raise NotFound
    except Refused as refusal:
        return await _shown(visit, Form(problem=refusal.message), 422)
    return visit.go(HOME, done="provider-changed")


async def add_application(visit: Visit) -> Response:
    form = await visit.form("application", "uris", "kind")
    _check(visit)
    kind = ApplicationKind.PUBLIC if form["kind"] == "PUBLIC" else ApplicationKind.CONFIDENTIAL
    scopes = ["openid", *(scope for scope in SCOPES if form[f"scope-{scope}"])]
    ctx = form.claim(visit.ctx, "applicationCreate", form["application"], form["uris"], kind, *scopes)
    try:
        issued = await applications.create(ctx, form["application"], kind, form["uris"].split(), scopes)
    except Refused as refusal:
        form.problem = refusal.message
        return await _shown(visit, form, 422)
    return await _shown(visit, Form(), issued=issued)


async def change_application(visit: Visit) -> Response:
    """What the pressed button says."""
    form = await visit.form("do")
    _check(visit)
    key = UUID(str(visit.path["id"]))
    if form["do"] == "delete":
        await applications.delete(visit.ctx, key)
        return visit.go(HOME, done="application-deleted")
    if form["do"] != "rotate":
        raise NotFound
    try:
        ctx = form.claim(visit.ctx, "applicationSecretRotate", str(key))
        issued = await applications.rotate(ctx, key, timedelta(days=1))
    except Refused as refusal:
        return await _shown(visit, Form(problem=refusal.message), 422)
    return await _shown(visit, Form(), issued=issued)


async def change_addresses(visit: Visit) -> Response:
    """Where a product's members return to: often known only once the product itself is set up."""
    form = await visit.form("uris")
    _check(visit)
    wanted = applications.Changes(redirect_uris=form["uris"].split())
    try:
        await applications.update(visit.ctx, UUID(str(visit.path["id"])), wanted)
    except Refused as refusal:
        return await _shown(visit, Form(problem=refusal.message), 422)
    return visit.go(HOME, done="application-changed")


def _check(visit: Visit) -> None:
    visit.ctx.require(Permission.SIGN_IN_WRITE)
    visit.ctx.require_fresh()


async def _shown(visit: Visit, form: Form, status: int = 200, issued: Issued | None = None) -> Response:
    visit.signed_in()
    visit.ctx.require(Permission.SIGN_IN_WRITE)
    tenant = visit.ctx.tenant
    async with database.for_tenant(tenant, reading=True):
        rows = await IdentityProvider.of(tenant).filter(deleted_at__isnull=True).order_by("created_at", "id")
        products = Application.of(tenant).filter(deleted_at__isnull=True).order_by("-created_at", "-id")
        return visit.page(
            "sign_in.html",
            status,
            form=form,
            providers=[(row, flow.callback(visit.ctx.origin, row.id)) for row in rows],
            applications=await products.limit(MOST_SHOWN),
            issued=issued,
            scopes=[(scope, text) for scope, text in SCOPES.items() if scope != "openid"],
            issuer=visit.ctx.origin,
        )


PAGES = [
    (HOME, show, ["GET"]),
    ("/staff/sign-in/providers", add_provider, ["POST"]),
    ("/staff/sign-in/providers/{id:uuid}", change_provider, ["POST"]),
    ("/staff/sign-in/applications", add_application, ["POST"]),
    ("/staff/sign-in/applications/{id:uuid}", change_application, ["POST"]),
    ("/staff/sign-in/applications/{id:uuid}/addresses", change_addresses, ["POST"]),
]
