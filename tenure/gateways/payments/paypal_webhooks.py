"""Webhooks as PayPal signs them: RSA-SHA256 over `transmission id|time|webhook id|CRC32 of the body`.

A CRC is no digest: two bodies can share one. So nothing that a webhook says is believed, it only makes us look.
"""

import base64
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509 import verification

from tenure.gateways.payments import authorities
from tenure.gateways.payments.contract import BadSignature, NotThere
from tenure.gateways.payments.paypal_events import moment_of
from tenure.gateways.payments.paypal_place import Place
from tenure.gateways.payments.paypal_wire import Wire

SIMULATED = "WEBHOOK_ID"
"""Stands in place of an id in what PayPal's simulator signs, for anybody who asks it to. Never one of ours."""
OLDEST = timedelta(days=35)
"""PayPal tries for days. What is older than the inbox remembers could be heard twice."""
EARLIEST = timedelta(minutes=5)
"""By how much PayPal's clock may be ahead of ours."""
_ALGORITHM = "SHA256withRSA"
_PATH = "/v1/notifications/certs/"
_MOST = 32


@dataclass(frozen=True, slots=True)
class _Signer:
    """A key that a certificate which we trust is made out for, and until when."""

    key: rsa.RSAPublicKey
    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class _Headers:
    transmission: str
    time: str
    signature: bytes
    certificate: str


class Proofs:
    """The certificates of a process, fetched once each, from PayPal's own hosts alone."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._signers: dict[tuple[str, str], _Signer] = {}

    async def fetch(self, place: Place, headers: Mapping[str, str], now: datetime, until: float) -> None:
        """Have the certificate that the headers name. Raises BadSignature, or ProviderUnavailable."""
        url = _certificate(place, _read(headers).certificate)
        known = self._signers.get((place.api, url))
        if known is not None and known.ends > now:
            return
        try:
            signer = _signer(place, await self._wire.get_small(url, until), now)
        except NotThere as error:
            raise BadSignature("PayPal has no such certificate") from error
        if len(self._signers) >= _MOST:
            self._signers.clear()
        self._signers[place.api, url] = signer

    def verified(
        self, place: Place, raw: bytes, headers: Mapping[str, str], webhook_ids: tuple[str, ...], now: datetime
    ) -> dict[str, Any]:
        """The event in the bytes. Raises BadSignature where it was not signed for one of our webhooks, or too long
        ago, or by nobody whom we know.
        """
        given = _read(headers)
        signer = self._signers.get((place.api, _certificate(place, given.certificate)))
        if signer is None or not signer.begins <= now <= signer.ends:
            raise BadSignature("the certificate of this webhook is not at hand, or not valid now")
        _check_age(given.time, now)
        if not any(_is_signed(signer, given, one, raw) for one in webhook_ids if one and one != SIMULATED):
            raise BadSignature("this webhook was not signed for one of ours")
        return _event(raw)


def _read(headers: Mapping[str, str]) -> _Headers:
    given = {name.lower(): value for name, value in headers.items()}
    try:
        if given["paypal-auth-algo"] != _ALGORITHM:
            raise BadSignature("a signature of a kind that we do not know")
        return _Headers(
            given["paypal-transmission-id"],
            given["paypal-transmission-time"],
            base64.b64decode(given["paypal-transmission-sig"], validate=True),
            given["paypal-cert-url"],
        )
    except (KeyError, ValueError) as error:
        raise BadSignature("the headers of a signature are missing, or cannot be read") from error


def _certificate(place: Place, url: str) -> str:
    """The address, if it is one that certificates may come from."""
    try:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
    except ValueError as error:
        raise BadSignature("a certificate's address cannot be read") from error
    is_plain = not (parts.query or parts.fragment) and ".." not in parts.path and "%" not in parts.path
    if origin not in place.certificates or not parts.path.startswith(_PATH) or not is_plain:
        raise BadSignature("a certificate is not at one of PayPal's addresses")
    return url


def _signer(place: Place, pem: bytes, now: datetime) -> _Signer:
    """The key in the certificate, if those whom we trust stand behind it, and it is made out for PayPal."""
    try:
        leaf, *between = x509.load_pem_x509_certificates(pem)
        store = verification.Store(list(place.roots or authorities.roots()))
        builder = verification.PolicyBuilder().store(store).time(now.replace(tzinfo=None))
        builder.build_server_verifier(x509.DNSName(place.signer)).verify(leaf, between)
    except (ValueError, verification.VerificationError) as error:
        raise BadSignature(f"a certificate that we do not trust: {error}") from error
    key = leaf.public_key()
    if not isinstance(key, rsa.RSAPublicKey):
        raise BadSignature("a certificate with a key of another kind")
    return _Signer(key, leaf.not_valid_before_utc, leaf.not_valid_after_utc)


def _check_age(time: str, now: datetime) -> None:
    age = now - _stamp(time)
    if age > OLDEST or age < -EARLIEST:
        raise BadSignature("the signature's time is too far away")


def _stamp(time: str) -> datetime:
    try:
        return moment_of(time)
    except ValueError as error:
        raise BadSignature("the signature's time cannot be read") from error


def _is_signed(signer: _Signer, given: _Headers, webhook_id: str, raw: bytes) -> bool:
    text = f"{given.transmission}|{given.time}|{webhook_id}|{zlib.crc32(raw)}"
    try:
        signer.key.verify(given.signature, text.encode(errors="replace"), padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature:
        return False
    return True


def _event(raw: bytes) -> dict[str, Any]:
    try:
        event = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise BadSignature("a signed webhook is not JSON") from error
    if not isinstance(event, dict):
        raise BadSignature("a signed webhook is not an event")
    return event
