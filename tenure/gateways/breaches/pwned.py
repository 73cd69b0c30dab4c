"""Have I Been Pwned's range API: of the password's SHA-1 five hexadecimal digits leave this machine, and no more.

https://haveibeenpwned.com/API/v3#PwnedPasswords: each answer lists some 800 suffixes with counts; padding adds entries
whose count is zero, so that its length tells nothing.
"""

import hashlib

import httpx

from tenure.kit.refusals import Unavailable

ADDRESS = "https://api.pwnedpasswords.com"
PREFIX = 5
PATIENCE_SECONDS = 2.0
MOST_BYTES = 1_000_000


class PwnedBreaches:
    def __init__(self, address: str = ADDRESS) -> None:
        self._client = httpx.AsyncClient(
            base_url=address,
            timeout=PATIENCE_SECONDS,
            headers={"Add-Padding": "true", "User-Agent": "Tenure"},
            trust_env=False,
        )

    async def has(self, password: str) -> bool:
        digest = hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest().upper()
        answer = await self._range(digest[:PREFIX])
        counts = dict(line.strip().split(":", 1) for line in answer.splitlines() if ":" in line)
        return counts.get(digest[PREFIX:], "0").strip() != "0"

    async def close(self) -> None:
        await self._client.aclose()

    async def _range(self, prefix: str) -> str:
        body = bytearray()
        try:
            async with self._client.stream("GET", f"/range/{prefix}") as response:
                response.raise_for_status()
                async for chunk in response.aiter_bytes():
                    body += chunk
                    if len(body) > MOST_BYTES:
                        raise Unavailable("The list of breached passwords answers too much.")
            return body.decode("ascii")
        except (httpx.HTTPError, UnicodeDecodeError) as error:
            raise Unavailable("The list of breached passwords cannot be asked.") from error
