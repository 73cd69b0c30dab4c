"""Whether a contested payment keeps an agreement's access back."""

from enum import StrEnum

from models import database
from models.subscriptions import Subscription
from tenure import settings
from tenure.context import Context
from tenure.settings import Choice, Setting


class Access(StrEnum):
    """KEEP: a dispute changes nothing. SUSPEND: no access while it is open; END: and where it is lost, it ends."""

    KEEP = "KEEP"
    SUSPEND = "SUSPEND"
    END = "END"


ACCESS = Setting(
    "disputes.access",
    Choice(Access),
    Access.KEEP,
    "What happens to a subscription whose payment is disputed. It continues; it is suspended while the dispute is "
    "open and, after a loss, until a later period is paid; or it ends when the dispute is lost.",
    title="Access during disputes",
)


async def is_in_force(ctx: Context, subscription: Subscription) -> bool:
    """Whether a payment of it, or of what it comes with, is contested now, and that gives no access."""
    if await settings.value(ctx, ACCESS) is not Access.SUSPEND:
        return False
    rows = await database.fetch(
        "SELECT EXISTS (SELECT 1 FROM dispute AS d "
        "JOIN payment AS p ON p.tenant_id = $1 AND p.id = d.payment_id "
        "JOIN invoice AS i ON i.tenant_id = $1 AND i.id = p.invoice_id "
        "WHERE d.tenant_id = $1 AND d.status = 'OPEN' AND i.subscription_id = $2) AS is_contested",
        ctx.tenant,
        subscription.bonus_of_id or subscription.id,
    )
    return bool(rows[0]["is_contested"])
