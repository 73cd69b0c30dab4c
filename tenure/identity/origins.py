"""Front ends of other origins: which ones may call, with tokens and never with cookies."""

from tenure import settings
from tenure.context import Context
from tenure.settings import Setting, Text, Texts

ALLOWED = Setting(
    "identity.allowed_origins",
    Texts(50, Text(255, r"https://[a-z0-9.-]+(:[0-9]{1,5})?|http://(localhost|127\.0\.0\.1)(:[0-9]{1,5})?", 1)),
    (),
    "Origins of front ends that may call the API from a browser with tokens, such as https://app.example.com. One "
    "per line.",
    levels=settings.BY_STAFF,
)


async def allowed(ctx: Context) -> frozenset[str]:
    """The origins, beside the business's own. Those of a developer's machine count outside production alone."""
    origins = await settings.value(ctx, ALLOWED)
    is_production = ctx.services.config.environment == "production"
    return frozenset(one for one in origins if one.startswith("https://") or not is_production)
