"""How many may follow at once: for the platform and each business to set."""

from realtime.connections import Caps
from tenure import settings
from tenure.context import Context
from tenure.settings import Integer, Level, Setting

DEFAULT = Caps()
PER_BUSINESS = Setting(
    "feeds.most_per_business",
    Integer(1, 1_000_000),
    DEFAULT.tenant,
    "The maximum number of live connections of one business to each web process.",
    frozenset({Level.PLATFORM}),
    title="Connections per business",
)
PER_CREDENTIAL = Setting(
    "feeds.most_per_credential",
    Integer(1, 10_000),
    DEFAULT.credential,
    "The maximum number of live connections with one session or API key to each web process.",
    title="Connections per credential",
)
PER_ADDRESS = Setting(
    "feeds.most_per_address",
    Integer(1, 100_000),
    DEFAULT.address,
    "The maximum number of live connections from one IP address to each web process.",
    title="Connections per IP address",
)
ALL = (PER_BUSINESS, PER_CREDENTIAL, PER_ADDRESS)


async def caps(ctx: Context) -> Caps:
    """What counts for the business now."""
    found = await settings.layers(ctx)
    return Caps(*(found.of(setting).value for setting in ALL))
