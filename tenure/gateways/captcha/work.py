"""The embedded captcha: a little work for one browser, a lot for who tries a thousand times. Asks nobody.

Hashcash over SHA-256 (A. Back, 2002), with challenges that are signed for one tenant and expire.
"""

import hashlib
from datetime import datetime, timedelta
from uuid import UUID

from tenure.gateways.captcha.contract import LONGEST_ANSWER, CaptchaKind, Challenge, Passed
from tenure.kit import secrets
from tenure.kit.secrets import Keyring

LIFETIME = timedelta(minutes=10)
_PURPOSE = "captcha"


class ProofOfWork:
    """`difficulty` is in bits: each one more doubles the work, 16 are about 65,000 hashes."""

    def __init__(self, keyring: Keyring, tenant: UUID, difficulty: int) -> None:
        self._keyring = keyring
        self._tenant = tenant
        self._difficulty = difficulty

    def challenge(self, now: datetime) -> Challenge:
        expires_at = (now + LIFETIME).replace(microsecond=0)
        claims = {"nonce": secrets.token(), "bits": self._difficulty}
        text = self._keyring.sign(_PURPOSE, self._tenant, claims, expires_at)
        return Challenge(CaptchaKind.PROOF_OF_WORK, expires_at, text=text, difficulty=self._difficulty)

    async def verify(self, answer: str, *, address: str, host: str, now: datetime) -> Passed | None:
        text, _, number = answer.rpartition(":")
        if len(answer) > LONGEST_ANSWER or not number.isascii() or not number.isdigit():
            return None
        try:
            claims = self._keyring.verify(_PURPOSE, self._tenant, text, now)
        except ValueError:
            return None
        if zero_bits(answer) < claims["bits"]:
            return None
        return Passed(secrets.digest(text), now + LIFETIME)


def zero_bits(answer: str) -> int:
    """With how many zero bits the SHA-256 of the text begins."""
    return 256 - int.from_bytes(hashlib.sha256(answer.encode()).digest()).bit_length()


def solved(text: str, difficulty: int) -> str:
    """An answer to the challenge, found by trying: what a browser does, for clients in Python and tests."""
    number = 0
    while zero_bits(answer := f"{text}:{number}") < difficulty:
        number += 1
    return answer
