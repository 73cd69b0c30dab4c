"""A resolver that is asked over the network."""

from dns.asyncresolver import Resolver
from dns.exception import DNSException, Timeout
from dns.nameserver import Do53Nameserver
from dns.resolver import NXDOMAIN, NoAnswer, NoNameservers

from tenure.gateways.dns.contract import NamesUnavailable

PATIENCE_SECONDS = 5.0
PORT = 53


class ResolvedNames:
    """Asks the machine's own resolvers, or the one that is named: `192.0.2.1`, `192.0.2.1:5353`."""

    def __init__(self, server: str | None = None) -> None:
        self._resolver = Resolver(configure=server is None)
        self._resolver.lifetime = PATIENCE_SECONDS
        self._resolver.use_search_by_default = False
        if server is not None:
            address, _, port = server.rpartition(":") if server.count(":") == 1 else (server, "", "")
            self._resolver.nameservers = [Do53Nameserver(address, int(port or PORT))]

    async def texts(self, name: str) -> list[str]:
        try:
            answer = await self._resolver.resolve(f"{name.rstrip('.')}.", "TXT")
        except (NXDOMAIN, NoAnswer):
            return []
        except (Timeout, NoNameservers) as error:
            raise NamesUnavailable(f"nobody has answered for {name}") from error
        except DNSException as error:
            raise NamesUnavailable(f"{name} could not be asked for: {error}") from error
        return [b"".join(record.strings).decode("utf-8", "replace") for record in answer]
