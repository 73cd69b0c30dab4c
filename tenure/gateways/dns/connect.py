"""Which way of asking an installation has."""

from pathlib import Path

from tenure.gateways.dns.contract import Names


def connect(server: str | None, *, is_production: bool, file: Path) -> Names:
    """The named resolver; without one the machine's own in production, and elsewhere a file."""
    if server is not None or is_production:
        from tenure.gateways.dns.resolver import ResolvedNames

        return ResolvedNames(server)
    from tenure.gateways.dns.zone_file import ZoneFileNames

    return ZoneFileNames(file)
