"""How the Stripe SDK reaches the network: httpx, with errors that say whether a call can have been executed."""

from collections.abc import Mapping

import anyio
import httpx
import stripe

from tenure.gateways.payments.authorities import trust
from tenure.gateways.payments.contract import DEADLINE, AnswerLost, ProviderUnavailable

_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


class Wire(stripe.HTTPClient):
    """One pool of connections, to be shared by the accounts of all tenants. `timeout` is in seconds per step.

    The SDK's own httpx client hands the encoded body over in a way that httpx warns about, and hides which step failed.
    """

    name = "httpx"

    def __init__(self, timeout: float = DEADLINE) -> None:
        super().__init__()
        limits = httpx.Timeout(timeout, connect=min(timeout, 5.0))
        self._client = httpx.AsyncClient(timeout=limits, verify=trust())

    async def request_async(
        self, method: str, url: str, headers: Mapping[str, str], post_data: str | None = None
    ) -> tuple[bytes, int, Mapping[str, str]]:
        try:
            response = await self._client.request(method, url, headers=dict(headers), content=post_data or b"")
        except _NEVER_SENT as error:
            raise ProviderUnavailable(f"Stripe cannot be reached: {type(error).__name__}") from error
        except httpx.HTTPError as error:
            raise AnswerLost(f"Stripe's response did not arrive: {type(error).__name__}") from error
        return response.content, response.status_code, response.headers

    async def sleep_async(self, secs: float) -> None:
        await anyio.sleep(secs)

    async def close_async(self) -> None:
        await self._client.aclose()
