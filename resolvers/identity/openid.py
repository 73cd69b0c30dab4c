"""Answers about providers, and about what members have connected."""

from typing import Any

from models.identity import ExternalIdentity, IdentityProvider
from resolvers import ids
from resolvers.asking import Asking
from resolvers.paging import Page, Slice, page
from tenure.identity.openid import connecting, flow, providers


async def options(asking: Asking) -> list[tuple[str, str]]:
    """The name and the address of each button."""
    offered = await providers.offered(asking.ctx)
    return [(provider.name, f"{asking.ctx.origin}/login/with/{provider.id}") for provider in offered]


async def list_providers(asking: Asking, asked: Slice) -> Page[IdentityProvider]:
    return await page(IdentityProvider.of(asking.tenant).filter(deleted_at__isnull=True), asked)


async def list_own(asking: Asking, asked: Slice) -> Page[ExternalIdentity]:
    return await page(ExternalIdentity.of(asking.tenant).filter(member_id=asking.ctx.member), asked)


async def provider_name(asking: Asking, connection: ExternalIdentity) -> str:
    provider = await asking.loaders.row(IdentityProvider, connection.provider_id)
    return provider.name if provider is not None else ""


def redirect_uri(asking: Asking, provider: IdentityProvider) -> str:
    return flow.callback(asking.ctx.origin, provider.id)


async def create(asking: Asking, given: Any) -> IdentityProvider:
    wanted = providers.Wanted(
        given.name, given.issuer, given.client_id, given.secret, given.scopes, given.domains, given.makes_members
    )
    return await providers.create(asking.ctx, wanted)


async def update(asking: Asking, given: Any) -> IdentityProvider:
    changes = providers.Changes(
        given.name,
        given.client_id,
        given.secret,
        given.scopes,
        given.domains,
        given.makes_members,
        given.is_enabled,
    )
    return await providers.update(asking.ctx, ids.key(IdentityProvider, given.identity_provider), changes)


async def delete(asking: Asking, opaque: str) -> IdentityProvider:
    return await providers.delete(asking.ctx, ids.key(IdentityProvider, opaque))


async def disconnect(asking: Asking, opaque: str) -> bool:
    await connecting.disconnect(asking.ctx, ids.key(ExternalIdentity, opaque))
    return True
