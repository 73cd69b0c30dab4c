"""The inbox of what payment providers tell, as staff looks at it; one can be looked at again by the worker."""

import json
from uuid import UUID

from starlette.responses import Response

from models import database
from models.payments import ProviderAccount, ProviderNotification
from tenure.access import Permission
from tenure.billing import notifications
from tenure.context import Context
from tenure.kit.refusals import Refused
from tenure.site.forms import Form
from tenure.site.visit import Visit
from tenure.site.words import Gettext

HOME = "/staff/inbox"
AT_ONCE = 50
STATES = {
    "waiting": {"processed_at__isnull": True},
    "applied": {"processed_at__isnull": False, "error__isnull": True},
    "nothing": {"error__isnull": False},
}
"""What the states of a notification are called in an address, and how they are found."""


async def show(visit: Visit) -> Response:
    ctx, given = _reader(visit), visit.request.query_params
    asked = {name: given[name][:100] for name in ("state", "provider", "type", "before") if given.get(name)}
    async with database.for_tenant(ctx.tenant, reading=True):
        accounts = await ProviderAccount.of(ctx.tenant).order_by("id")
        found = ProviderNotification.of(ctx.tenant).filter(**_wanted(asked, accounts))
        rows = await found.order_by("-id").limit(AT_ONCE + 1)
    names = names_of(visit.words.gettext, accounts)
    return visit.page(
        "inbox.html",
        rows=rows[:AT_ONCE],
        older=str(rows[AT_ONCE - 1].id) if len(rows) > AT_ONCE else "",
        asked=asked,
        states=list(_states(visit.words.gettext).items()),
        providers=[(str(key), name) for key, name in names.items()],
        names=names,
    )


async def show_one(visit: Visit) -> Response:
    return await _one(visit, Form(), 200)


async def replay(visit: Visit) -> Response:
    form, ctx, key = await visit.form(), _reader(visit), UUID(str(visit.path["id"]))
    try:
        await notifications.replay(ctx, key)
    except Refused as refusal:
        form.problem = refusal.message
        return await _one(visit, form, 422)
    return visit.go(f"{HOME}/{key}", done="notification-replayed")


async def _one(visit: Visit, form: Form, status: int) -> Response:
    ctx = _reader(visit)
    async with database.for_tenant(ctx.tenant, reading=True):
        row = await ProviderNotification.named(ctx.tenant, UUID(str(visit.path["id"])))
        account = await ProviderAccount.named(ctx.tenant, row.provider_account_id)
    names = names_of(visit.words.gettext, [account])
    return visit.page(
        "inbox_one.html", status, form=form, row=row, provider=names[account.id], body=_readable(row.body)
    )


def names_of(say: Gettext, accounts: list[ProviderAccount]) -> dict[UUID, str]:
    """What people call providers; one that there are two of is told apart by the end of its id."""
    called = {"STRIPE": "Stripe", "PAYPAL": "PayPal", "SANDBOX": say("Sandbox"), "MANUAL": say("By hand")}
    kinds = [account.kind for account in accounts]
    return {
        account.id: called.get(account.kind, str(account.kind))
        + (f" …{str(account.id)[-4:]}" if kinds.count(account.kind) > 1 else "")
        for account in accounts
    }


def _states(say: Gettext) -> dict[str, str]:
    return {"waiting": say("Waiting"), "applied": say("Applied"), "nothing": say("Led to nothing")}


def _wanted(asked: dict[str, str], accounts: list[ProviderAccount]) -> dict[str, object]:
    """What cannot be read filters nothing, as in the audit log."""
    wanted: dict[str, object] = dict(STATES.get(asked.get("state", ""), {}))
    if asked.get("provider") in {str(account.id) for account in accounts}:
        wanted["provider_account_id"] = UUID(asked["provider"])
    if asked.get("type"):
        wanted["type__icontains"] = asked["type"].strip()
    if (before := _key(asked.get("before", ""))) is not None:
        wanted["id__lt"] = before
    return wanted


def _key(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _readable(body: bytes | None) -> str | None:
    """Laid out where it is JSON, as it came where it is not; None once it is thrown away."""
    if body is None:
        return None
    text = bytes(body).decode(errors="replace")
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except ValueError:
        return text


def _reader(visit: Visit) -> Context:
    visit.signed_in()
    visit.ctx.require(Permission.PROVIDERS_WRITE)
    return visit.ctx


PAGES = [
    (HOME, show, ["GET"]),
    (f"{HOME}/{{id:uuid}}", show_one, ["GET"]),
    (f"{HOME}/{{id:uuid}}/replay", replay, ["POST"]),
]
