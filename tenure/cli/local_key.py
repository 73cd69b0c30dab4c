"""A key for a command that speaks to this machine's own installation."""

from collections.abc import Sequence

from tenure.cli.console import note
from tenure.config import Config, SetupProblem


async def local_key(config: Config, host: str, scopes: Sequence[str], what: str) -> str:
    """An API key for the business at that host, good for an hour. Raises SetupProblem.

    `what` needs it: "The tour".
    """
    from tenure.cli.tour_key import hourly_key
    from tenure.embedded import connected, running

    if config.database_url is None and running(config) is None:
        raise SetupProblem(
            f"{what} needs a running Tenure, and none is running here.",
            "Start it with: tenure up. For a server elsewhere, specify --url and --key.",
        )
    async with connected(config, note) as here:
        return await hourly_key(here, host, scopes)
