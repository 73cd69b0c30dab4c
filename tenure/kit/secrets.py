"""Tokens, digests, sealed values and signed links. The installation's key is given, never read here."""

import base64
import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


def token() -> str:
    """256 bits of chance, safe in a URL. Only its digest is stored."""
    return secrets.token_urlsafe(32)


def chance(size: int) -> bytes:
    """So many bytes of chance, for keys."""
    return secrets.token_bytes(size)


def digest(value: str) -> str:
    """SHA-256 in hex: enough for values that are random to begin with."""
    return hashlib.sha256(value.encode()).hexdigest()


def same(left: str, right: str) -> bool:
    """Equality in constant time."""
    return hmac.compare_digest(left.encode(), right.encode())


class BadSeal(ValueError):
    """A sealed value or link was not made here, was changed, or is too old."""


@dataclass(frozen=True, slots=True)
class Keyring:
    """Keys of the installation, newest first: the first one writes, all of them read."""

    keys: tuple[str, ...]

    def derived(self, purpose: str, key: str | None = None) -> bytes:
        """32 bytes for one purpose (HMAC-SHA256 as the extract step of HKDF, RFC 5869)."""
        return hmac.digest((key or self.keys[0]).encode(), purpose.encode(), "sha256")

    def seal(self, plain: str) -> str:
        """Authenticated encryption (Fernet)."""
        return self._fernet().encrypt(plain.encode()).decode()

    def unseal(self, sealed: str) -> str:
        try:
            return self._fernet().decrypt(sealed.encode()).decode()
        except InvalidToken as error:
            raise BadSeal("this value was not sealed with a key of this installation") from error

    def _fernet(self) -> MultiFernet:
        return MultiFernet([Fernet(base64.urlsafe_b64encode(self.derived("seal", key))) for key in self.keys])

    def sign(self, purpose: str, tenant: UUID, claims: dict[str, Any], expires: datetime) -> str:
        """A text for a link: the claims in clear, with purpose, tenant and expiry in the MAC."""
        body = _base64(json.dumps({**claims, "exp": int(expires.timestamp())}, separators=(",", ":")).encode())
        return f"{body}.{self._mac(purpose, tenant, body, self.keys[0])}"

    def verify(self, purpose: str, tenant: UUID, signed: str, now: datetime) -> dict[str, Any]:
        """The claims of a signed text. Raises BadSeal where the MAC or the time is wrong."""
        body, _, mac = signed.partition(".")
        if not any(same(mac, self._mac(purpose, tenant, body, key)) for key in self.keys):
            raise BadSeal("the signature does not match")
        claims: dict[str, Any] = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
        if datetime.fromtimestamp(claims["exp"], UTC) < now:
            raise BadSeal("this link has expired")
        return claims

    def _mac(self, purpose: str, tenant: UUID, body: str, key: str) -> str:
        message = f"{purpose}\0{tenant}\0{body}".encode()
        return _base64(hmac.digest(self.derived("link", key), message, "sha256"))


def _base64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")
