"""Names from a file, so that domains can be tried out on a machine that nobody else knows."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from tenure.gateways.dns.contract import NamesUnavailable

if TYPE_CHECKING:
    from dns.zone import Zone


class ZoneFileNames:
    """Answers from a zone file (RFC 1035), read anew each time: `_x.club.example. 60 IN TXT "…"`. None: no names."""

    def __init__(self, path: Path) -> None:
        self.path = path

    async def texts(self, name: str) -> list[str]:
        return await asyncio.to_thread(self._texts, name)

    def _texts(self, name: str) -> list[str]:
        from dns.exception import DNSException  # here, for most processes never ask
        from dns.name import from_text
        from dns.rdatatype import TXT

        try:
            zone = self._zone()
            asked = from_text(f"{name.rstrip('.')}.")
        except (DNSException, UnicodeError) as error:
            raise NamesUnavailable(f"{self.path} is not a zone file, or {name} is no name: {error}") from error
        found = zone.get_rdataset(asked, TXT) if zone is not None else None
        return [b"".join(record.strings).decode("utf-8", "replace") for record in found or ()]

    def _zone(self) -> "Zone | None":
        from dns.zone import from_file

        try:
            with open(self.path, encoding="utf-8") as file:
                return from_file(file, origin=".", relativize=False, check_origin=False)
        except FileNotFoundError:
            return None
