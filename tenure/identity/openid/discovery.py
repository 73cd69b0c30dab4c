"""What a provider says of itself (OpenID Connect Discovery 1.0): its addresses and its keys, kept for a while."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from tenure.gateways.web.contract import Web, WebProblem
from tenure.kit import clock

KEPT_SECONDS = timedelta(hours=1).total_seconds()
AGAIN_SECONDS = timedelta(minutes=1).total_seconds()
"""How soon keys are asked for once more where one is named that is not among them."""
MOST_KEPT = 1_000
_PUBLIC_KINDS = frozenset({"RSA", "EC", "OKP"})


@dataclass(frozen=True, slots=True)
class Provider:
    """Where it is asked what."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    takes_basic: bool
    names_itself: bool
    """Whether it sends its issuer along with a code (RFC 9207)."""


@dataclass(slots=True)
class _Kept:
    """What one process remembers, with the instant at which it was read."""

    providers: dict[str, tuple[float, Provider]] = field(default_factory=dict)
    keys: dict[str, tuple[float, KeySet]] = field(default_factory=dict)


_kept: "WeakKeyDictionary[Web, _Kept]" = WeakKeyDictionary()


async def provider(web: Web, issuer: str) -> Provider:
    """The provider of that issuer. Raises `WebProblem` where it says nothing that can be used."""
    kept = _kept.setdefault(web, _Kept()).providers
    read_at, known = kept.get(issuer, (float("-inf"), None))
    if known is not None and clock.monotonic() - read_at < KEPT_SECONDS:
        return known
    answer = await web.get(f"{issuer.rstrip('/')}/.well-known/openid-configuration")
    if answer.status != 200:
        raise WebProblem(f"{issuer} has no OpenID configuration ({answer.status})")
    found = _parsed(issuer, answer.object())
    _remember(kept, issuer, found)
    return found


async def keys(web: Web, found: Provider, key: str | None) -> KeySet:
    """The provider's public keys; read anew where `key` is not among those that are kept. Raises `WebProblem`."""
    kept = _kept.setdefault(web, _Kept()).keys
    read_at, known = kept.get(found.jwks_uri, (float("-inf"), None))
    age = clock.monotonic() - read_at
    is_named = known is not None and (key is None or any(one.kid == key for one in known.keys))
    if known is not None and age < (KEPT_SECONDS if is_named else AGAIN_SECONDS):
        return known
    answer = await web.get(found.jwks_uri)
    if answer.status != 200:
        raise WebProblem(f"the keys of {found.issuer} cannot be read ({answer.status})")
    read = _public(answer.object())
    _remember(kept, found.jwks_uri, read)
    return read


def _parsed(issuer: str, said: dict[str, Any]) -> Provider:
    if said.get("issuer") != issuer:
        raise WebProblem(f"{issuer} names {str(said.get('issuer'))[:200]} as its issuer")
    methods = said.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
    return Provider(
        issuer,
        _address(said, "authorization_endpoint"),
        _address(said, "token_endpoint"),
        _address(said, "jwks_uri"),
        takes_basic=isinstance(methods, list) and "client_secret_basic" in methods,
        names_itself=said.get("authorization_response_iss_parameter_supported") is True,
    )


def _address(said: dict[str, Any], name: str) -> str:
    """An address in it, for a browser as well: only those of the web."""
    found = said.get(name)
    if not isinstance(found, str) or urlsplit(found).scheme not in ("https", "http"):
        raise WebProblem(f"the configuration has no {name}")
    return found


def _public(said: dict[str, Any]) -> KeySet:
    """The public keys that sign: a symmetric one would make forgers of all who know it."""
    listed = said.get("keys")
    chosen = [
        key
        for key in (listed if isinstance(listed, list) else [])
        if isinstance(key, dict) and key.get("kty") in _PUBLIC_KINDS and key.get("use", "sig") == "sig"
    ]
    try:
        return KeySet.import_key_set({"keys": chosen})
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise WebProblem("the provider's keys cannot be read") from error


def _remember(kept: dict[str, Any], name: str, found: object) -> None:
    if len(kept) >= MOST_KEPT:
        kept.clear()
    kept[name] = (clock.monotonic(), found)
