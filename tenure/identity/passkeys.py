"""Passkeys (WebAuthn): a key that lives in a device and signs only for this site, after a finger, a face or a PIN.

A challenge is signed here and comes back inside what the authenticator signs, so nothing is kept until it is answered.
"""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import webauthn
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    AuthenticatorTransport,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)
from webauthn.registration.verify_registration_response import VerifiedRegistration

from models import database
from models.identity import Factor, FactorKind, Member, Session
from tenure.context import Context
from tenure.identity import challenges, factors, sessions, signing_in, throttle
from tenure.identity.challenges import Purpose
from tenure.identity.sessions import SignedIn
from tenure.identity.throttle import Operation
from tenure.kit import ids, secrets
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

FIELD = "response"
NAME = "Passkey"
MOST_CHARACTERS = 20_000
KNOWN = Refused("PASSKEY_KNOWN", "This passkey is already registered.", [FIELD])
_TRANSPORTS = frozenset(transport.value for transport in AuthenticatorTransport)
_BROKEN = (WebAuthnException, ValueError, TypeError, KeyError, AttributeError)
"""What the library raises of an answer that is none."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What an authenticator signed: the browser's JSON, and the challenge in it."""

    response: dict[str, Any]
    challenge: str

    @property
    def credential_id(self) -> str:
        return str(self.response.get("id", ""))


async def begin_registration(ctx: Context) -> dict[str, Any]:
    """What `navigator.credentials.create` takes, as JSON. Raises `Refused`, `StepUpRequired`."""
    ctx.require_fresh()
    async with database.for_tenant(ctx.tenant, reading=True):
        member = await Member.named(ctx.tenant, ctx.member)
        await factors.check_room(ctx, member.id)
        known = await Factor.of(ctx.tenant).filter(member_id=member.id, kind=FactorKind.PASSKEY)
    challenge = challenges.put(ctx, Purpose.PASSKEY_REGISTRATION, member=str(member.id))
    options = webauthn.generate_registration_options(
        rp_id=_host(ctx),
        rp_name=ctx.business.name,
        user_id=member.id.bytes,
        user_name=member.email,
        user_display_name=member.name,
        challenge=challenge.token.encode(),
        timeout=_milliseconds(),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED,
            user_verification=UserVerificationRequirement.REQUIRED,
        ),
        exclude_credentials=[_described(factor) for factor in known],
    )
    return _plain(options)


async def finish_registration(ctx: Context, response: object, name: str | None = None) -> Factor:
    """Let the passkey count from now on. Raises `Refused`, `StepUpRequired`."""
    ctx.require_fresh()
    answer = _answer(response)
    claims = challenges.read(ctx, Purpose.PASSKEY_REGISTRATION, answer.challenge, FIELD)
    if claims["member"] != str(ctx.member):
        raise _refused()
    return await _register(ctx.claiming(None), answer, _registered(ctx, answer), factors.name_of(name or NAME))


async def begin_sign_in(ctx: Context) -> dict[str, Any]:
    """What `navigator.credentials.get` takes, as JSON: the same for everybody, for the device knows whose it is.

    Raises `RateLimited`.
    """
    await throttle.count(ctx, Operation.PASSKEY_CHALLENGE, throttle.network(ctx.address))
    challenge = challenges.put(ctx, Purpose.PASSKEY_SIGN_IN)
    options = webauthn.generate_authentication_options(
        rp_id=_host(ctx),
        challenge=challenge.token.encode(),
        timeout=_milliseconds(),
        user_verification=UserVerificationRequirement.REQUIRED,
    )
    return _plain(options)


async def sign_in(ctx: Context, response: object) -> SignedIn:
    """A session: the device, and what unlocks it, are two factors. Raises `Refused`, `RateLimited`."""
    answer = _answer(response)
    challenges.read(ctx, Purpose.PASSKEY_SIGN_IN, answer.challenge, FIELD)
    await throttle.count(ctx, Operation.PASSKEY_SIGN_IN, answer.credential_id)
    ctx = ctx.claiming(None)
    async with database.for_tenant(ctx.tenant, reading=True):
        factor = await Factor.of(ctx.tenant).get_or_none(credential_id=answer.credential_id)
        member = await Member.named(ctx.tenant, factor.member_id) if factor is not None else None
    if member is None:
        raise _refused()
    token = secrets.token()
    session = await _enter(ctx, answer, member.id, token)
    await throttle.forgive(ctx, Operation.PASSKEY_SIGN_IN, answer.credential_id)
    return SignedIn(session, token)


async def proves(ctx: Context, response: object, member_id: UUID) -> bool:
    """Whether one of the member's passkeys signed this, in the open transaction; it counts once. Raises `Refused`."""
    answer = _answer(response)
    challenges.read(ctx, Purpose.PASSKEY_SIGN_IN, answer.challenge, FIELD)
    found = Factor.of(ctx.tenant).filter(member_id=member_id, credential_id=answer.credential_id)
    factor = await found.select_for_update(no_key=True).get_or_none()
    if factor is None:
        return False
    await _use(ctx, factor, answer)
    return True


@transactional(violations={"uq_factor_credential": KNOWN})
async def _register(ctx: Context, answer: Answer, verified: VerifiedRegistration, name: str) -> Factor:
    member = await Member.locked(ctx.tenant, ctx.member)
    await factors.check_room(ctx, member.id)
    await challenges.spend(ctx, answer.challenge, FIELD)
    factor = await Factor.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        member_id=member.id,
        kind=FactorKind.PASSKEY,
        name=name,
        credential_id=bytes_to_base64url(verified.credential_id),
        public_key=bytes_to_base64url(verified.credential_public_key),
        sign_count=verified.sign_count,
        transports=_transports(answer.response),
        is_backed_up=verified.credential_backed_up,
        created_at=ctx.now(),
        confirmed_at=ctx.now(),
    )
    await factors.welcome(ctx, member, factor)
    return factor


@transactional
async def _enter(ctx: Context, answer: Answer, member_id: UUID, token: str) -> Session:
    member = await Member.locked(ctx.tenant, member_id)
    if not await proves(ctx, answer.response, member.id):
        raise _refused()
    await signing_in.check_standing(ctx, member)
    return await sessions.begin(ctx, member, token)


async def _use(ctx: Context, factor: Factor, answer: Answer) -> None:
    """Check the signature, and that its counter went on: a copy of the key would repeat it. Raises `Refused`."""
    handle = answer.response.get("response", {}).get("userHandle")
    if handle and base64url_to_bytes(handle) != factor.member_id.bytes:
        raise _refused()
    await challenges.spend(ctx, answer.challenge, FIELD)
    try:
        verified = webauthn.verify_authentication_response(
            credential=answer.response,
            expected_challenge=answer.challenge.encode(),
            expected_rp_id=_host(ctx),
            expected_origin=ctx.origin,
            credential_public_key=base64url_to_bytes(factor.public_key or ""),
            credential_current_sign_count=factor.sign_count or 0,
            require_user_verification=True,
        )
    except _BROKEN as error:
        raise _refused() from error
    factor.sign_count, factor.is_backed_up = verified.new_sign_count, verified.credential_backed_up
    factor.last_used_at = ctx.now()
    await factor.save(update_fields=["sign_count", "is_backed_up", "last_used_at"])


def _registered(ctx: Context, answer: Answer) -> VerifiedRegistration:
    try:
        return webauthn.verify_registration_response(
            credential=answer.response,
            expected_challenge=answer.challenge.encode(),
            expected_rp_id=_host(ctx),
            expected_origin=ctx.origin,
            require_user_verification=True,
        )
    except _BROKEN as error:
        raise _refused() from error


def _answer(response: object) -> Answer:
    """What came back, with the challenge that the browser wrote into it. Raises `Refused`."""
    try:
        given = json.loads(response) if isinstance(response, str) else response
        if not isinstance(given, dict) or len(json.dumps(given)) > MOST_CHARACTERS:
            raise ValueError("this is no answer of an authenticator")
        client = json.loads(base64url_to_bytes(given["response"]["clientDataJSON"]))
        challenge = base64url_to_bytes(client["challenge"]).decode("ascii")
    except (*_BROKEN, RecursionError) as error:
        raise _refused() from error
    return Answer(given, challenge)


def _transports(response: dict[str, Any]) -> list[str]:
    """How the device can be reached, as far as the browser says: a hint for the next time."""
    given = response["response"].get("transports") or []
    return sorted({text for text in given if isinstance(text, str)} & _TRANSPORTS)


def _described(factor: Factor) -> PublicKeyCredentialDescriptor:
    transports = [AuthenticatorTransport(text) for text in factor.transports or [] if text in _TRANSPORTS]
    return PublicKeyCredentialDescriptor(base64url_to_bytes(factor.credential_id or ""), transports=transports or None)


def _plain(options: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(webauthn.options_to_json(options))
    return found


def _host(ctx: Context) -> str:
    """The site that passkeys are made for."""
    return urlsplit(ctx.origin).hostname or ""


def _milliseconds() -> int:
    return int(challenges.LIFETIME.total_seconds() * 1000)


def _refused() -> Refused:
    return Refused("PASSKEY_INVALID", "This passkey is not registered here or could not be verified.", [FIELD])
