"""The lists of breached passwords of one process."""

from tenure.gateways.breaches.contract import Breaches
from tenure.gateways.breaches.listed import ListedBreaches
from tenure.gateways.breaches.pwned import ADDRESS, PwnedBreaches


class BreachLists:
    """`own` needs nobody; `online` is asked where a business wants it."""

    def __init__(self, address: str = ADDRESS) -> None:
        self.own: Breaches = ListedBreaches()
        self.online: Breaches = PwnedBreaches(address)

    async def close(self) -> None:
        await self.own.close()
        await self.online.close()
