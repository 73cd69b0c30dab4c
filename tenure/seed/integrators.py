"""A program elsewhere that is told of the money: paused by the captain, so that what waits for it can be seen."""

from datetime import timedelta

from tenure.integrators import endpoints, redelivering
from tenure.integrators.redelivering import Range
from tenure.seed.club import once
from tenure.seed.stories import World

BOOKS = "https://books.example.com/tenure"
TYPES = ("invoice.paid", "payment.succeeded", "refund.succeeded")
LATELY = timedelta(days=3)


async def connect(world: World) -> None:
    """Running it again finds what is there."""
    ctx = world.system(world.present.now())
    made = await endpoints.create(once(ctx, "webhook"), BOOKS, "The treasurer's bookkeeping", TYPES)
    await endpoints.pause(ctx, made.endpoint.id)
    stretch = Range(since=ctx.now() - LATELY)
    await redelivering.several(once(ctx, "webhook told"), made.endpoint.id, stretch, only_failed=False)
