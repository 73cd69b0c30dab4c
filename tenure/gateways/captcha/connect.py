"""From what a tenant has set to a captcha."""

from uuid import UUID

import httpx

from tenure.gateways.captcha.contract import Captcha, CaptchaKind
from tenure.gateways.captcha.siteverify import SiteVerify
from tenure.gateways.captcha.work import ProofOfWork
from tenure.kit.secrets import Keyring

PATIENCE_SECONDS = 5.0


class Captchas:
    """The captchas of one process, with one client for all that ask outside. `addresses` are others in tests alone."""

    def __init__(self, keyring: Keyring, addresses: dict[CaptchaKind, str] | None = None) -> None:
        self._keyring = keyring
        self._addresses = addresses or {}
        self._client: httpx.AsyncClient | None = None

    def work(self, tenant: UUID, difficulty: int) -> Captcha:
        return ProofOfWork(self._keyring, tenant, difficulty)

    def outside(self, kind: CaptchaKind, site_key: str, secret: str) -> Captcha:
        if self._client is None:
            self._client = httpx.AsyncClient(timeout=PATIENCE_SECONDS, trust_env=False, follow_redirects=False)
        return SiteVerify(kind, site_key, secret, self._client, self._addresses.get(kind))

    async def close(self) -> None:
        if self._client is not None:
            await self._client.aclose()
