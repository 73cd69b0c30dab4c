"""Which products may offer to sign in with this membership: their addresses to the letter, and their secrets."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from models.identity import Application, ApplicationKind
from tenure.context import Context
from tenure.events import ApplicationCreated, ApplicationDeleted, ApplicationSecretRotated, ApplicationUpdated, emit
from tenure.identity import people
from tenure.identity.oauth import grants
from tenure.kit import ids, secrets
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

SCOPES = {
    "openid": "who you are here: an ID that doesn't reveal your name",
    "profile": "your name, language and time zone",
    "email": "your email address",
    "membership": "what your membership entitles you to",
}
"""What an application can ask for, as a member reads it."""
LONGEST_NAME = 60
LONGEST_URI = 500
MOST_URIS = 20
MOST = 200
LONGEST_OVERLAP = timedelta(days=7)
_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?@!$&()*+=%\[\]-]+")


@dataclass(frozen=True, slots=True)
class Issued:
    """An application and its secret, which cannot be shown another time: None of a public one, or of a repetition."""

    application: Application
    secret: str | None


@dataclass(frozen=True, slots=True)
class Changes:
    """What is None stays."""

    name: str | None = None
    redirect_uris: Sequence[str] | None = None
    scopes: Sequence[str] | None = None


async def create(
    ctx: Context, name: str, kind: ApplicationKind, redirect_uris: Sequence[str], scopes: Sequence[str]
) -> Issued:
    """Let a product offer it. Raises `Refused`."""
    secret = secrets.token() if kind is ApplicationKind.CONFIDENTIAL else None
    values = {
        "name": _name(name),
        "kind": kind,
        "redirect_uris": _addresses(redirect_uris),
        "scopes": _scopes(scopes),
        "secret_digest": secrets.digest(secret) if secret else None,
    }
    return _issued(await _create(ctx, values), secret)


@transactional
async def update(ctx: Context, application_id: UUID, changes: Changes) -> Application:
    """Raises `Refused`, `NotFound`."""
    application = await _locked(ctx, application_id)
    wanted: dict[str, Any] = {
        "name": changes.name and _name(changes.name),
        "redirect_uris": None if changes.redirect_uris is None else _addresses(changes.redirect_uris),
        "scopes": None if changes.scopes is None else _scopes(changes.scopes),
    }
    changed = [name for name, value in wanted.items() if value is not None and value != getattr(application, name)]
    for name in changed:
        setattr(application, name, wanted[name])
    if changed:
        await application.save(update_fields=changed)
        emit(ctx, ApplicationUpdated(application, fields=changed))
    return application


async def rotate(ctx: Context, application_id: UUID, overlap: timedelta) -> Issued:
    """Another secret; the present one counts for `overlap` longer. Raises `Refused`, `NotFound`."""
    if not timedelta(0) <= overlap <= LONGEST_OVERLAP:
        raise Refused("OVERLAP_INVALID", "The previous secret can stay valid for 0 to 168 hours.", ["overlapHours"])
    secret = secrets.token()
    return _issued(await _rotate(ctx, application_id, overlap, secrets.digest(secret)), secret)


@transactional
async def delete(ctx: Context, application_id: UUID) -> Application:
    """Nobody signs in to it any more, and what it was given counts no more. To delete it again changes nothing.

    Raises `NotFound`.
    """
    application = await Application.locked(ctx.tenant, application_id)
    if application.deleted_at is not None:
        return application
    application.deleted_at = ctx.now()
    await application.save(update_fields=["deleted_at"])
    await grants.revoke_all(ctx, application)
    emit(ctx, ApplicationDeleted(application))
    return application


@transactional
async def _create(ctx: Context, values: dict[str, Any]) -> Application:
    if await Application.of(ctx.tenant).filter(deleted_at__isnull=True).count() >= MOST:
        raise Refused("APPLICATIONS_TOO_MANY", f"You can have at most {MOST} applications.")
    application = await Application.create(tenant_id=ctx.tenant, id=ids.new(), created_at=ctx.now(), **values)
    emit(ctx, ApplicationCreated(application, kind=str(application.kind), scopes=application.scopes))
    return application


@transactional
async def _rotate(ctx: Context, application_id: UUID, overlap: timedelta, digest: str) -> Application:
    application = await _locked(ctx, application_id)
    if application.kind is ApplicationKind.PUBLIC:
        raise Refused("APPLICATION_PUBLIC", "A public application has no secret.", ["application"])
    application.former_digest, application.overlap_until = application.secret_digest, ctx.now() + overlap
    application.secret_digest = digest
    await application.save(update_fields=["former_digest", "overlap_until", "secret_digest"])
    emit(ctx, ApplicationSecretRotated(application, overlap_until=application.overlap_until))
    return application


async def _locked(ctx: Context, application_id: UUID) -> Application:
    application = await Application.locked(ctx.tenant, application_id)
    if application.deleted_at is not None:
        raise Refused("APPLICATION_DELETED", "This application was deleted. Create a new one.", ["application"])
    return application


def _issued(application: Application, secret: str | None) -> Issued:
    is_new = secret is not None and application.secret_digest == secrets.digest(secret)
    return Issued(application, secret if is_new else None)


def _name(text: str) -> str:
    cleaned = people.name(text)
    if len(cleaned) > LONGEST_NAME:
        raise Refused("NAME_INVALID", f"The name must have 1 to {LONGEST_NAME} characters.", ["name"])
    return cleaned


def _scopes(scopes: Sequence[str]) -> list[str]:
    if not set(scopes) <= set(SCOPES):
        raise Refused("SCOPE_UNKNOWN", f"Choose scopes from {', '.join(SCOPES)}.", ["scopes"])
    return [scope for scope in SCOPES if scope in scopes or scope == "openid"]


def _addresses(uris: Sequence[str]) -> list[str]:
    if not 0 < len(uris) <= MOST_URIS or not all(_is_address(uri) for uri in uris):
        message = "A redirect URI must use https, http on localhost, or an app's own scheme that contains a dot."
        raise Refused("REDIRECT_INVALID", message, ["redirectUris"])
    return sorted(set(uris))


def _is_address(uri: str) -> bool:
    """Whether people can be sent there with a code: never in clear over the network, never to run as a script."""
    if len(uri) > LONGEST_URI or not _URI.fullmatch(uri):
        return False
    try:
        parts = urlsplit(uri)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    if parts.username is not None:
        return False
    if parts.scheme == "https":
        return bool(host)
    if parts.scheme == "http":
        return host in _LOCAL or (host or "").endswith(".localhost")  # one's own machine, too (RFC 6761)
    return "." in parts.scheme
