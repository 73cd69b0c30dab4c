"""Which providers members may come in by: set up by staff, asked at once whether they answer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from models.identity import ExternalIdentity, IdentityProvider
from tenure.context import Context
from tenure.events import IdentityProviderCreated, IdentityProviderDeleted, IdentityProviderUpdated, emit
from tenure.gateways.web.contract import WebProblem
from tenure.identity import addresses, people
from tenure.identity.openid import discovery
from tenure.kit import ids
from tenure.kit.refusals import NotFound, Refused
from tenure.transactions import transactional

ALWAYS = "openid"
USUAL = ("openid", "email", "profile")
LONGEST = 255
LONGEST_NAME = 60
MOST = 20
_SCOPE = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]{1,100}")
_TAKEN = Refused("PROVIDER_TAKEN", "This client ID is already set up for this issuer.", ["issuer"])


@dataclass(frozen=True, slots=True)
class Wanted:
    """A provider as staff describes it. Without a `secret` the client is a public one."""

    name: str
    issuer: str
    client_id: str
    secret: str | None = None
    scopes: Sequence[str] = USUAL
    domains: Sequence[str] = ()
    makes_members: bool = True


@dataclass(frozen=True, slots=True)
class Changes:
    """What is None stays. The issuer stays in any case: its ids of members mean nothing to another one."""

    name: str | None = None
    client_id: str | None = None
    secret: str | None = None
    scopes: Sequence[str] | None = None
    domains: Sequence[str] | None = None
    makes_members: bool | None = None
    is_enabled: bool | None = None


async def create(ctx: Context, wanted: Wanted) -> IdentityProvider:
    """Let members come in by it. Raises `Refused`, also where it does not answer as a provider does."""
    issuer = _issuer(wanted.issuer)
    values = {
        "name": _name(wanted.name),
        "issuer": issuer,
        "client_id": _client(wanted.client_id),
        "secret_sealed": _sealed(ctx, wanted.secret or ""),
        "scopes": _scopes(wanted.scopes),
        "domains": _domains(wanted.domains),
        "makes_members": wanted.makes_members,
    }
    try:
        await discovery.provider(ctx.services.web, issuer)
    except WebProblem as problem:
        raise Refused(
            "ISSUER_UNREACHABLE", f"This issuer does not respond as an OpenID provider: {problem}.", ["issuer"]
        ) from problem
    return await _create(ctx, values)


@transactional(violations={"uq_identity_provider_issuer": _TAKEN})
async def update(ctx: Context, provider_id: UUID, changes: Changes) -> IdentityProvider:
    """Raises `Refused`, `NotFound`."""
    provider = await _locked(ctx, provider_id)
    wanted: dict[str, Any] = {
        "name": changes.name and _name(changes.name),
        "client_id": changes.client_id and _client(changes.client_id),
        "secret_sealed": None if changes.secret is None else _sealed(ctx, changes.secret),
        "scopes": None if changes.scopes is None else _scopes(changes.scopes),
        "domains": None if changes.domains is None else _domains(changes.domains),
        "makes_members": changes.makes_members,
        "is_enabled": changes.is_enabled,
    }
    changed = [name for name, value in wanted.items() if value is not None and value != getattr(provider, name)]
    for name in changed:
        setattr(provider, name, wanted[name])
    if changed:
        await provider.save(update_fields=changed)
        named = ["secret" if name == "secret_sealed" else name for name in changed]
        emit(ctx, IdentityProviderUpdated(provider, fields=named))
    return provider


@transactional
async def delete(ctx: Context, provider_id: UUID) -> IdentityProvider:
    """Nobody comes in by it any more; the members' connections to it are gone. To delete it again changes nothing.

    Raises `NotFound`.
    """
    provider = await IdentityProvider.locked(ctx.tenant, provider_id)
    if provider.deleted_at is not None:
        return provider
    provider.deleted_at, provider.is_enabled, provider.secret_sealed = ctx.now(), False, ""
    await provider.save(update_fields=["deleted_at", "is_enabled", "secret_sealed"])
    await ExternalIdentity.of(ctx.tenant).filter(provider_id=provider.id).delete()
    emit(ctx, IdentityProviderDeleted(provider, issuer=provider.issuer))
    return provider


async def offered(ctx: Context) -> list[IdentityProvider]:
    """Those on the login page, the oldest first."""
    usable = IdentityProvider.of(ctx.tenant).filter(deleted_at__isnull=True, is_enabled=True)
    return await usable.order_by("created_at", "id")


async def usable(ctx: Context, provider_id: UUID) -> IdentityProvider:
    """The provider, where members may come in by it. Raises `NotFound`."""
    provider = await IdentityProvider.named(ctx.tenant, provider_id)
    if provider.deleted_at is not None or not provider.is_enabled:
        raise NotFound
    return provider


def secret_of(ctx: Context, provider: IdentityProvider) -> str:
    """In clear; empty where it has none."""
    return ctx.services.config.keyring.unseal(provider.secret_sealed) if provider.secret_sealed else ""


def allows(provider: IdentityProvider, email_norm: str) -> bool:
    """Whether addresses of that domain may come in by it."""
    return not provider.domains or email_norm.rpartition("@")[2] in provider.domains


@transactional(violations={"uq_identity_provider_issuer": _TAKEN})
async def _create(ctx: Context, values: dict[str, Any]) -> IdentityProvider:
    await _check_room(ctx)
    provider = await IdentityProvider.create(
        tenant_id=ctx.tenant, id=ids.new(), is_enabled=True, deleted_at=None, created_at=ctx.now(), **values
    )
    emit(ctx, IdentityProviderCreated(provider, issuer=provider.issuer))
    return provider


async def _check_room(ctx: Context) -> None:
    if await IdentityProvider.of(ctx.tenant).filter(deleted_at__isnull=True).count() >= MOST:
        raise Refused("PROVIDERS_TOO_MANY", f"You can have at most {MOST} identity providers.")


async def _locked(ctx: Context, provider_id: UUID) -> IdentityProvider:
    provider = await IdentityProvider.locked(ctx.tenant, provider_id)
    if provider.deleted_at is not None:
        raise Refused("PROVIDER_DELETED", "This identity provider was deleted. Add it again.", ["identityProvider"])
    return provider


def _name(text: str) -> str:
    cleaned = people.name(text)
    if len(cleaned) > LONGEST_NAME:
        raise Refused("NAME_INVALID", f"The name must have 1 to {LONGEST_NAME} characters.", ["name"])
    return cleaned


def _issuer(text: str) -> str:
    """The issuer as it calls itself, which its tokens must repeat to the letter."""
    try:
        parts = urlsplit(text)
        is_address = parts.scheme in ("https", "http") and bool(parts.hostname) and parts.username is None
    except ValueError:
        is_address = False
    if not is_address or parts.query or parts.fragment or len(text) > LONGEST or not text.isascii():
        raise Refused("ISSUER_INVALID", "The issuer must be a URL such as https://accounts.example.com.", ["issuer"])
    return text


def _client(text: str) -> str:
    if not 1 <= len(text.strip()) <= LONGEST or not text.isprintable():
        raise Refused("CLIENT_INVALID", "The client ID must have 1 to 255 characters.", ["clientId"])
    return text.strip()


def _sealed(ctx: Context, secret: str) -> str:
    if len(secret) > 2 * LONGEST or not secret.isprintable():
        raise Refused("SECRET_INVALID", "The client secret can have at most 510 characters.", ["secret"])
    return ctx.services.config.keyring.seal(secret) if secret else ""


def _scopes(scopes: Sequence[str]) -> list[str]:
    wanted = {scope.strip() for scope in scopes}
    if len(wanted) > MOST or not all(_SCOPE.fullmatch(scope) for scope in wanted):
        raise Refused("SCOPE_UNKNOWN", "A scope must be one word of letters, digits and symbols.", ["scopes"])
    return [ALWAYS, *sorted(wanted - {ALWAYS})]


def _domains(domains: Sequence[str]) -> list[str]:
    cleaned = {domain.strip().casefold().removeprefix("@") for domain in domains}
    if len(cleaned) > MOST or not all(addresses.optional(f"somebody@{domain}") for domain in cleaned):
        raise Refused("DOMAIN_INVALID", "An email domain must be a name such as example.com.", ["domains"])
    return sorted(cleaned)
