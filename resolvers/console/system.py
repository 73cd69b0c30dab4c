"""How the installation stands."""

from dataclasses import replace

from resolvers.asking import Asking
from tenure.console import health
from tenure.console.health import System
from tenure.settings import places


async def system(asking: Asking) -> System:
    """What may name machines is for the platform's own staff alone."""
    is_platform = await places.is_platform(asking.ctx)
    if asking.snapshot is not None:
        await asking.snapshot.renew()  # nobody outside is asked while a connection is held
    found = await health.system(asking.ctx.services, asking.tenant)
    if is_platform:
        return found
    return replace(found, problems=None, services=[replace(each, detail=None, version=None) for each in found.services])
