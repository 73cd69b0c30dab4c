"""Answers about applications, and about what members allowed them."""

from datetime import timedelta
from typing import Any

from models.identity import Application, ApplicationGrant
from resolvers import ids
from resolvers.asking import Asking
from resolvers.paging import Order, Page, Slice, page
from tenure.identity.oauth import applications, grants


async def list_all(asking: Asking, asked: Slice) -> Page[Application]:
    return await page(Application.of(asking.tenant).filter(deleted_at__isnull=True), asked)


async def list_grants(asking: Asking, asked: Slice) -> Page[ApplicationGrant]:
    own = ApplicationGrant.of(asking.tenant).filter(member_id=asking.ctx.member, revoked_at__isnull=True)
    return await page(own, asked, Order("granted_at"))


def client_id(application: Any) -> str:
    return str(application.id)


async def name_of(asking: Asking, grant: Any) -> str:
    application = await asking.loaders.row(Application, grant.application_id)
    return application.name if application is not None else ""


async def create(asking: Asking, given: Any) -> tuple[Application, str | None]:
    issued = await applications.create(asking.ctx, given.name, given.kind, given.redirect_uris, given.scopes)
    return issued.application, issued.secret


async def update(asking: Asking, given: Any) -> Application:
    changes = applications.Changes(given.name, given.redirect_uris, given.scopes)
    return await applications.update(asking.ctx, ids.key(Application, given.application), changes)


async def rotate(asking: Asking, given: Any) -> tuple[Application, str | None]:
    overlap = timedelta(hours=given.overlap_hours)
    issued = await applications.rotate(asking.ctx, ids.key(Application, given.application), overlap)
    return issued.application, issued.secret


async def delete(asking: Asking, opaque: str) -> Application:
    return await applications.delete(asking.ctx, ids.key(Application, opaque))


async def revoke_grant(asking: Asking, opaque: str) -> ApplicationGrant:
    return await grants.revoke(asking.ctx, ids.key(ApplicationGrant, opaque))
