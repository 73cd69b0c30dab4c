"""The businesses that this one owns: founded, suspended, restored, closed and handed over by its staff."""

from uuid import UUID

from starlette.responses import Response

from models.tenants import Domain, Tenant, TenantStatus
from tenure import settings
from tenure.access import Permission
from tenure.context import Context
from tenure.kit import zones
from tenure.kit.refusals import NotFound, Refused
from tenure.site.forms import Form
from tenure.site.visit import Visit
from tenure.tenants import owned, ownership, standing
from tenure.tenants.naming import Wanted

HOME = "/staff/businesses"
OPEN = "/open-a-business"
SHOWN = 200
_FIELDS = ("slug", "name", "currency", "zone", "locale", "is_test", "owner_email")
_DONE = {
    "suspend": "business-suspended",
    "restore": "business-restored",
    "close": "business-closed",
    "transfer": "business-transferred",
}


async def show(visit: Visit) -> Response:
    return await _listed(visit, Form(), 200)


async def found(visit: Visit) -> Response:
    """Twice sent, it founds one."""
    form = await visit.form(*_FIELDS)
    visit.ctx.require(Permission.TENANTS_WRITE)
    wanted = _wanted(form, form["owner_email"] or None, is_test=form["is_test"] == "true")
    try:
        business = await owned.create(form.claim(visit.ctx, "tenantCreate", *_said(form)), wanted)
    except Refused as refusal:
        form.refuse(refusal)
        return await _listed(visit, form, 422)
    return visit.go(f"{HOME}/{business.id}", done="business-founded")


async def one(visit: Visit) -> Response:
    return await _shown(visit, Form(), 200)


async def change(visit: Visit) -> Response:
    """What the pressed button says."""
    form = await visit.form("do", "reason", "new_owner")
    ctx, tenant = visit.ctx, visit.path["id"]
    ctx.require(Permission.TENANTS_WRITE)
    ctx.require_fresh()
    try:
        match form["do"]:
            case "suspend":
                await standing.suspend(ctx, tenant, form["reason"])
            case "restore":
                await standing.restore(ctx, tenant)
            case "close":
                await standing.close(ctx, tenant)
            case "transfer":
                await ownership.transfer(ctx, tenant, await _new_owner(ctx, form["new_owner"]))
            case _:
                raise NotFound
    except Refused as refusal:
        form.refuse(refusal)
        return await _shown(visit, form, 422)
    return visit.go(f"{HOME}/{tenant}", done=_DONE[form["do"]])


async def open_form(visit: Visit) -> Response:
    return await _open(visit, Form(), 200)


async def open_one(visit: Visit) -> Response:
    """A member's own business."""
    form = await visit.form(*_FIELDS)
    visit.signed_in()
    try:
        business = await owned.sign_up(form.claim(visit.ctx, "tenantSignUp", *_said(form)), _wanted(form, None))
    except Refused as refusal:
        form.refuse(refusal)
        return await _open(visit, form, 422)
    return visit.page("business_opened.html", founded=business)


async def _listed(visit: Visit, form: Form, status: int) -> Response:
    visit.signed_in()
    ctx = visit.ctx
    ctx.require(Permission.TENANTS_WRITE)
    rows = await Tenant.filter(id__in=await ownership.below(ctx.tenant)).order_by("-created_at").limit(SHOWN)
    names = {ctx.tenant: ctx.business.name, **{row.id: row.name for row in rows}}
    return visit.page(
        "businesses.html", status, form=form, businesses=rows, names=names, **_choices(ctx), host=_host_of(ctx)
    )


async def _shown(visit: Visit, form: Form, status: int) -> Response:
    visit.signed_in()
    ctx, tenant = visit.ctx, visit.path["id"]
    ctx.require(Permission.TENANTS_WRITE)
    business = await Tenant.get_or_none(id=tenant, is_ready=True)
    if business is None or tenant == ctx.tenant or ctx.tenant not in await ownership.above(tenant):
        raise NotFound
    hosts = await Domain.filter(tenant_id=tenant, verified_at__isnull=False).order_by("-is_canonical", "host")
    below = {tenant, *await ownership.below(tenant)}
    mine = await Tenant.filter(id__in=[ctx.tenant, *await ownership.below(ctx.tenant)], status=TenantStatus.ACTIVE)
    owners = [row for row in mine if row.id not in below]
    return visit.page("business.html", status, form=form, shown=business, hosts=hosts, owners=owners)


async def _open(visit: Visit, form: Form, status: int) -> Response:
    visit.signed_in()
    if not await settings.value(visit.ctx, owned.OPEN):
        raise NotFound
    return visit.page("business_open.html", status, form=form, **_choices(visit.ctx), host=_host_of(visit.ctx))


async def _new_owner(ctx: Context, slug: str) -> UUID:
    business = await Tenant.get_or_none(slug=slug)
    if business is None:
        raise Refused("TENANT_NOT_OPEN", "Choose who is to own it.", ["newOwner"])
    return business.id


def _wanted(form: Form, owner_email: str | None, *, is_test: bool = False) -> Wanted:
    return Wanted(form["slug"], form["name"], form["currency"], form["zone"], form["locale"], is_test, owner_email)


def _said(form: Form) -> list[str]:
    return [form[name] for name in _FIELDS]


def _host_of(ctx: Context) -> str:
    return ctx.origin.partition("://")[2].partition(":")[0]


def _choices(ctx: Context) -> dict[str, object]:
    return {
        "zones": [(zone.name, zone.label) for zone in zones.every(ctx.now())],
        "languages": [(one.name, one.label) for one in zones.languages()],
    }


PAGES = [
    (HOME, show, ["GET"]),
    (HOME, found, ["POST"]),
    (f"{HOME}/{{id:uuid}}", one, ["GET"]),
    (f"{HOME}/{{id:uuid}}", change, ["POST"]),
    (OPEN, open_form, ["GET"]),
    (OPEN, open_one, ["POST"]),
]
