"""What a provider says of somebody, believed only when it is signed, for us, for this very sign-in, and fresh."""

from dataclasses import dataclass
from typing import Any

from authlib.oidc.core import CodeIDToken
from joserfc import jws, jwt
from joserfc.errors import JoseError

from tenure.gateways.web.contract import Web
from tenure.identity import addresses, people
from tenure.identity.openid import discovery
from tenure.identity.openid.discovery import Provider
from tenure.kit import clock
from tenure.kit.refusals import Refused

ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"]
"""Signatures that a public key checks. Neither `none` nor the HMACs, which whoever reads the public key could make."""
LEEWAY_SECONDS = 60
LONGEST_SUBJECT = 255


@dataclass(frozen=True, slots=True)
class Claims:
    """Who somebody is to the provider. `email` is empty where it told none that can be written to."""

    subject: str
    email: str
    is_verified: bool
    name: str
    locale: str


class Untrusted(Exception):
    """The token proves nothing; the text says why, for the log."""


async def read(web: Web, provider: Provider, client_id: str, text: str, nonce: str, access_token: str | None) -> Claims:
    """The claims in an ID token. Raises `Untrusted`, and `WebProblem` where the keys cannot be read."""
    try:
        header = jws.extract_compact(text.encode()).headers()
    except (JoseError, ValueError, TypeError, AttributeError) as error:
        raise Untrusted("this is not a signed token") from error
    if header.get("alg") not in ALGORITHMS:
        raise Untrusted(f"it is signed by {str(header.get('alg'))[:40]}")
    kid = header.get("kid")
    keys = await discovery.keys(web, provider, kid if isinstance(kid, str) else None)
    try:
        token = jwt.decode(text, keys, algorithms=ALGORITHMS)
        _check(token, provider, client_id, nonce, access_token)
        return _claims(token.claims)
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise Untrusted(f"{type(error).__name__}: {str(error)[:200]}") from error


def _check(token: jwt.Token, provider: Provider, client_id: str, nonce: str, access_token: str | None) -> None:
    """OpenID Connect Core 1.0, 3.1.3.7. Raises `JoseError`."""
    options = {
        "iss": {"essential": True, "value": provider.issuer},
        "aud": {"essential": True, "value": client_id},
        "sub": {"essential": True},
    }
    parameters = {"client_id": client_id, "nonce": nonce, "access_token": access_token}
    claims = CodeIDToken(token.claims, token.header, options, parameters)
    # Of the real time, and not of a test clock: others have made it.
    claims.validate(now=int(clock.now().timestamp()), leeway=LEEWAY_SECONDS)


def _claims(said: dict[str, Any]) -> Claims:
    subject = said["sub"]
    if not isinstance(subject, str) or not 0 < len(subject) <= LONGEST_SUBJECT or not subject.isprintable():
        raise ValueError("the subject is no id")
    address = addresses.optional(said["email"]) if isinstance(said.get("email"), str) else None
    return Claims(
        subject,
        address.text if address else "",
        said.get("email_verified") is True,
        _fitting(people.name, said.get("name")),
        _fitting(people.locale, said.get("locale")),
    )


def _fitting(check: Any, given: object) -> str:
    """The text, where it would be taken from a person too."""
    try:
        return str(check(given)) if isinstance(given, str) else ""
    except Refused:
        return ""
