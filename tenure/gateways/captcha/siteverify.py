"""Turnstile and hCaptcha: a widget of theirs in the page, and their word for its answer, asked for from here."""

from datetime import datetime, timedelta
from typing import Any

import httpx

from tenure.gateways.captcha.contract import LONGEST_ANSWER, CaptchaKind, CaptchaUnavailable, Challenge, Passed
from tenure.kit import secrets

ADDRESSES = {
    CaptchaKind.TURNSTILE: "https://challenges.cloudflare.com/turnstile/v0/siteverify",
    CaptchaKind.HCAPTCHA: "https://api.hcaptcha.com/siteverify",
}
LIFETIME = timedelta(minutes=5)
"""How long both take an answer to be good."""
_WRONG = frozenset(
    {
        "missing-input-response",
        "invalid-input-response",
        "timeout-or-duplicate",
        "invalid-or-already-seen-response",
        "expired-input-response",
        "already-seen-response",
        "bad-request",
    }
)
"""What they say of a wrong answer. Anything else (a wrong secret, a fault of theirs) says nothing of the browser."""


class SiteVerify:
    """Both speak one protocol. `address` is another one in tests alone."""

    def __init__(
        self, kind: CaptchaKind, site_key: str, secret: str, client: httpx.AsyncClient, address: str | None = None
    ) -> None:
        self._kind = kind
        self._site_key = site_key
        self._secret = secret
        self._client = client
        self._address = address or ADDRESSES[kind]

    def challenge(self, now: datetime) -> Challenge:
        return Challenge(self._kind, now + LIFETIME, site_key=self._site_key)

    async def verify(self, answer: str, *, address: str, host: str, now: datetime) -> Passed | None:
        if not answer or len(answer) > LONGEST_ANSWER:
            return None
        told = await self._asked({"secret": self._secret, "response": answer, "remoteip": address})
        if told.get("success") is not True:
            if codes := set(told.get("error-codes", [])) - _WRONG:
                raise CaptchaUnavailable(f"{self._kind} answered {', '.join(sorted(map(str, codes)))}")
            return None
        if told.get("hostname") not in (None, "", host):
            return None
        return Passed(secrets.digest(answer), now + LIFETIME)

    async def _asked(self, form: dict[str, str]) -> dict[str, Any]:
        try:
            response = await self._client.post(self._address, data=form)
            response.raise_for_status()
            told = response.json()
        except (httpx.HTTPError, ValueError) as error:
            raise CaptchaUnavailable(f"{self._kind} cannot be asked: {error!r}") from error
        if not isinstance(told, dict):
            raise CaptchaUnavailable(f"{self._kind} answered no object")
        return told
