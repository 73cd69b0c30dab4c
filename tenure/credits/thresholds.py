"""Telling that few credits are left: once for each threshold, until there are more again."""

from models.catalogue import Product
from tenure.context import Context
from tenure.credits.policy import THRESHOLDS
from tenure.credits.pools import Held
from tenure.events import CreditsExhausted, CreditsThresholdReached, emit
from tenure.settings import reading
from tenure.subscriptions import people


async def rise(ctx: Context, held: Held) -> None:
    """There are more, or money went back: what was told before counts no more, and nothing is told."""
    await _mark(held, await _reached(ctx, held))


async def fall(ctx: Context, held: Held) -> None:
    """There are fewer: tell of a threshold that was not told of since they were last above it."""
    reached, before = await _reached(ctx, held), held.row.warned_at
    await _mark(held, reached)
    if reached is None or (before is not None and before <= reached):
        return
    emit(ctx, CreditsThresholdReached(held.row, left=held.pool.units, threshold=reached))
    if not held.pool.units:
        emit(ctx, CreditsExhausted(held.row))
    await _write(ctx, held)


async def _reached(ctx: Context, held: Held) -> int | None:
    """The lowest threshold at or above what is left. Nothing at all is always one."""
    chosen = {0, *await reading.value(ctx, THRESHOLDS)}
    return min((one for one in chosen if held.pool.units <= one), default=None)


async def _mark(held: Held, reached: int | None) -> None:
    if held.row.warned_at != reached:
        held.row.warned_at = reached
        await held.row.save(update_fields=["warned_at"])


async def _write(ctx: Context, held: Held) -> None:
    product = await Product.named(ctx.tenant, held.row.product_id)
    await people.write(
        ctx,
        held.row.account_id,
        "credits_low",
        product=product.name,
        left=held.pool.units,
        url=f"{ctx.origin}/membership",
    )
