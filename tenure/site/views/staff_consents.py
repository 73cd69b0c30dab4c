"""What members are asked to agree to: staff publishes the texts, each one a version that stays."""

from uuid import UUID

from starlette.responses import Response

from models import database
from models.privacy import ConsentPurpose, ConsentText
from tenure.access import Permission
from tenure.context import Context
from tenure.kit.refusals import Refused
from tenure.privacy import consents
from tenure.site.forms import Form
from tenure.site.visit import Visit

HOME = "/staff/privacy/purposes"
_TYPED = ("code", "name", "text", "url", "required")


async def show_new(visit: Visit) -> Response:
    _keeper(visit)
    return visit.page("staff_purpose_new.html")


async def publish(visit: Visit) -> Response:
    """A purpose that there was not. A code that is taken is refused: nothing is changed by the way."""
    form = await visit.form(*_TYPED)
    ctx = _keeper(visit)
    try:
        await _check_free(ctx, form["code"])
        made = await _published(ctx, form, form["code"])
    except Refused as refusal:
        form.refuse(refusal)
        return visit.page("staff_purpose_new.html", 422, form=form)
    return visit.go(f"{HOME}/{made.id}", done="purpose-published")


async def show(visit: Visit) -> Response:
    return await _page(visit, None, 200)


async def change(visit: Visit) -> Response:
    """Another text is another version; the same one leaves all who agreed where they are."""
    form = await visit.form(*_TYPED)
    ctx = _keeper(visit)
    async with database.for_tenant(ctx.tenant, reading=True):
        purpose = await ConsentPurpose.named(ctx.tenant, _key(visit))
    try:
        await _published(ctx, form, purpose.code)
    except Refused as refusal:
        form.refuse(refusal)
        return await _page(visit, form, 422)
    return visit.go(f"{HOME}/{purpose.id}", done="purpose-published")


async def archive(visit: Visit) -> Response:
    await visit.form()
    purpose = await consents.archive(_keeper(visit), _key(visit))
    return visit.go(f"{HOME}/{purpose.id}", done="purpose-archived")


async def _published(ctx: Context, form: Form, code: str) -> ConsentPurpose:
    text = form["text"].replace("\r\n", "\n")
    return await consents.publish(ctx, code, form["name"], text, form["url"], is_required=bool(form["required"]))


async def _check_free(ctx: Context, code: str) -> None:
    async with database.for_tenant(ctx.tenant, reading=True):
        if await ConsentPurpose.of(ctx.tenant).filter(code=code).exists():
            raise Refused("IN_USE", "There is a purpose of this code: publish a version of that one.", ["code"])


async def _page(visit: Visit, form: Form | None, status: int) -> Response:
    ctx = _keeper(visit)
    async with database.for_tenant(ctx.tenant, reading=True):
        purpose = await ConsentPurpose.named(ctx.tenant, _key(visit))
        versions = await ConsentText.of(ctx.tenant).filter(purpose_id=purpose.id).order_by("-version")
    return visit.page(
        "staff_purpose.html", status, form=form or _filled(purpose, versions[0]), purpose=purpose, versions=versions
    )


def _filled(purpose: ConsentPurpose, newest: ConsentText) -> Form:
    """The form as it stands before anything is typed."""
    required = "yes" if purpose.is_required else ""
    return Form({"name": purpose.name, "text": newest.text, "url": newest.url or "", "required": required})


def _keeper(visit: Visit) -> Context:
    visit.signed_in()
    visit.ctx.require(Permission.PRIVACY_WRITE)
    return visit.ctx


def _key(visit: Visit) -> UUID:
    return UUID(str(visit.path["id"]))


PAGES = [
    (f"{HOME}/new", show_new, ["GET"]),
    (f"{HOME}/new", publish, ["POST"]),
    (f"{HOME}/{{id:uuid}}", show, ["GET"]),
    (f"{HOME}/{{id:uuid}}", change, ["POST"]),
    (f"{HOME}/{{id:uuid}}/archive", archive, ["POST"]),
]
