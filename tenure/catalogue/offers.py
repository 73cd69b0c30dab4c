"""The terms on which a price is sold."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.catalogue import RECURRING, IntervalUnit, Offer, OfferStatus, Price, TrialPhase
from tenure.context import Context
from tenure.events import OfferPublished, OfferWithdrawn, emit
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

MOST_PHASES = 2


@dataclass(frozen=True, slots=True)
class Phase:
    """A trial phase: an amount, often zero, for a length of its own."""

    money: Money
    unit: IntervalUnit
    count: int


@dataclass(frozen=True, slots=True)
class Terms:
    """What makes an offer. `list_price` is struck through beside the price; `is_one_time`: once per account."""

    price_id: UUID
    code: str
    name: str
    description: str = ""
    list_price: Money | None = None
    phases: Sequence[Phase] = ()
    is_public: bool = True
    is_one_time: bool = False
    rank: int = 0
    available_from: datetime | None = None
    available_until: datetime | None = None


@transactional(violations={"uq_offer_code": Refused("CODE_TAKEN", "Another offer has this code.", ["code"])})
async def publish(ctx: Context, terms: Terms) -> Offer:
    """Put a price on sale. Raises `Refused` where the terms contradict one another."""
    price = await Price.locked(ctx.tenant, terms.price_id)
    _check(terms, price)
    offer = await Offer.create(
        tenant_id=ctx.tenant,
        product_id=price.product_id,
        price_id=price.id,
        code=terms.code,
        name=terms.name,
        description=terms.description,
        list_minor=terms.list_price.minor if terms.list_price else None,
        currency=price.currency,
        is_public=terms.is_public,
        is_one_time=terms.is_one_time,
        status=OfferStatus.PUBLISHED,
        rank=terms.rank,
        available_from=terms.available_from,
        available_until=terms.available_until,
        created_at=ctx.now(),
    )
    for ordinal, phase in enumerate(terms.phases, start=1):
        await _add_phase(ctx, offer, ordinal, phase)
    emit(ctx, OfferPublished(offer, prices=[price]))
    return offer


@transactional
async def withdraw(ctx: Context, offer_id: UUID) -> Offer:
    """Take an offer off sale. Who has it keeps it; to withdraw it again changes nothing."""
    offer = await Offer.locked(ctx.tenant, offer_id)
    if offer.status is not OfferStatus.WITHDRAWN:
        offer.status = OfferStatus.WITHDRAWN
        await offer.save(update_fields=["status"])
        emit(ctx, OfferWithdrawn(offer))
    return offer


def is_available(offer: Offer, now: datetime) -> bool:
    """Whether it can be bought at that instant."""
    opened = offer.available_from is None or offer.available_from <= now
    closed = offer.available_until is not None and offer.available_until <= now
    return offer.status is OfferStatus.PUBLISHED and opened and not closed


def _check(terms: Terms, price: Price) -> None:
    if len(terms.phases) > MOST_PHASES:
        raise Refused("TOO_MANY_TRIAL_PHASES", "An offer has two trial phases at most.", ["trialPhases"])
    if terms.phases and price.interval_unit not in RECURRING:
        raise Refused("TRIAL_NEEDS_INTERVAL", "Only a price that recurs can have a trial.", ["trialPhases"])
    amounts = [phase.money for phase in terms.phases] + ([terms.list_price] if terms.list_price else [])
    if any(amount.currency != price.currency for amount in amounts):
        raise Refused("CURRENCY_DIFFERS", f"All amounts of this offer must be in {price.currency}.", ["listPrice"])
    if any(amount.minor < 0 for amount in amounts):
        raise Refused("AMOUNT_NEGATIVE", "An amount cannot be less than zero.", ["trialPhases"])
    if any(phase.unit not in RECURRING or phase.count < 1 for phase in terms.phases):
        raise Refused("INTERVAL_INVALID", "A trial phase lasts some days, weeks, months or years.", ["trialPhases"])


async def _add_phase(ctx: Context, offer: Offer, ordinal: int, phase: Phase) -> None:
    await TrialPhase.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        offer_id=offer.id,
        ordinal=ordinal,
        minor=phase.money.minor,
        currency=phase.money.currency,
        interval_unit=phase.unit,
        interval_count=phase.count,
    )
