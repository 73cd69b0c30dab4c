"""A page of the renewal run, from what is due to what was answered."""

import asyncio
from collections.abc import Sequence
from uuid import UUID

from models.agenda import Agenda
from models.payments import Payment
from tenure import jobs
from tenure.billing import providers
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.contract import ChargeResult
from tenure.subscriptions import collecting, lifecycle, settlement
from tenure.subscriptions.run import billing, renewing
from tenure.subscriptions.run.billing import Turn

AT_ONCE = 25
"""How many of a page's charges are asked for at the same time."""


@jobs.due_together(lifecycle.PERIOD_END)
async def turn(ctx: Context, rows: Sequence[Agenda]) -> Sequence[Agenda]:
    """Renew those of the page that are ordinary; the others are left. Safe to run again at any point."""
    billed = await billing.bill(ctx, rows)
    await collecting.uninterrupted(_collect(ctx, billed.turns))
    return billed.left


async def _collect(ctx: Context, turns: Sequence[Turn]) -> None:
    named = {turn.bill.payment.provider_account_id for turn in turns}
    opened = {key: await providers.named(ctx, key) for key in named}
    gate = asyncio.Semaphore(AT_ONCE)
    answers = await asyncio.gather(*(_asked(gate, opened, turn) for turn in turns))
    given = [(turn, answer) for turn, answer in zip(turns, answers, strict=True) if isinstance(answer, ChargeResult)]
    plain = [(turn, answer) for turn, answer in given if renewing.is_plain(turn, answer)]
    others = [(turn, answer) for turn, answer in given if not renewing.is_plain(turn, answer)]
    left = await renewing.renew(ctx, plain) if plain else []
    for turn, answer in [*left, *others]:
        await settlement.settle(turn.bill.ctx, turn.bill.payment.id, answer)


async def _asked(gate: asyncio.Semaphore, opened: dict[UUID, Opened], turn: Turn) -> ChargeResult | Payment:
    bill = turn.bill
    async with gate:
        provider = opened[bill.payment.provider_account_id]
        return await collecting.ask(bill.ctx, provider, bill.payment, turn.customer)
