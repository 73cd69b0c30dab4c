"""Letters to those of the staff who look after endpoints."""

from models.integrators import WebhookEndpoint
from tenure.access import Permission
from tenure.context import Context
from tenure.identity import roles
from tenure.messaging import letters


async def disabled(ctx: Context, endpoint: WebhookEndpoint) -> None:
    """That nothing is sent to an endpoint any more, and why."""
    assert endpoint.disabled_reason is not None, "it has just been given"
    for member in await roles.holding(ctx, Permission.WEBHOOKS_WRITE):
        await letters.tell(
            ctx,
            "webhook_disabled",
            member,
            url=endpoint.url.partition("?")[0],
            reason=endpoint.disabled_reason.value,
        )
