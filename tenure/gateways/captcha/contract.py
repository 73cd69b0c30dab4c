"""What every captcha can do: put a challenge to a browser, and verify the answer here, on the server."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

LONGEST_ANSWER = 4096


class CaptchaKind(StrEnum):
    PROOF_OF_WORK = "PROOF_OF_WORK"
    TURNSTILE = "TURNSTILE"
    HCAPTCHA = "HCAPTCHA"


class CaptchaUnavailable(Exception):
    """Whoever verifies answers could not be asked: nothing is known of this one."""


@dataclass(frozen=True, slots=True)
class Challenge:
    """What a browser needs to answer.

    PROOF_OF_WORK: find a number so that SHA-256 of `<text>:<number>` begins with `difficulty` zero bits, and answer
    `<text>:<number>`. The others: show the provider's widget with `site_key`, and answer what it says.
    """

    kind: CaptchaKind
    expires_at: datetime
    text: str | None = None
    difficulty: int | None = None
    site_key: str | None = None


@dataclass(frozen=True, slots=True)
class Passed:
    """A right answer. `use` is equal for equal answers until `expires_at`: whoever lets in, lets it count once."""

    use: str
    expires_at: datetime


class Captcha(Protocol):
    def challenge(self, now: datetime) -> Challenge:
        """A fresh one."""
        ...

    async def verify(self, answer: str, *, address: str, host: str, now: datetime) -> Passed | None:
        """None where the answer is wrong, too old, or to another site's challenge. Raises CaptchaUnavailable.

        `address` is the browser's, `host` the site's.
        """
        ...
