"""Offers: a price put on sale on terms, shown otherwise, and taken off sale."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from models.catalogue import (
    Offer,
    OfferBonus,
    OfferPrice,
    OfferStatus,
    OfferUpsell,
    Price,
    Product,
    TrialPhase,
)
from tenure.catalogue import amounts, offer_terms
from tenure.catalogue.changing import UNCHANGED, Unchanged, write
from tenure.catalogue.offer_terms import AnotherPrice, Credits, Phase, Span, Terms
from tenure.context import Context
from tenure.events import OfferPublished, OfferUpdated, OfferWithdrawn, emit
from tenure.kit import ids
from tenure.kit.money import Money
from tenure.kit.refusals import NotFound, Refused
from tenure.transactions import transactional

__all__ = [
    "AnotherPrice",
    "Changes",
    "Credits",
    "Phase",
    "Span",
    "Terms",
    "is_available",
    "publish",
    "republish",
    "update",
    "withdraw",
]


@transactional(violations={"uq_offer_code": Refused("CODE_TAKEN", "Another offer already has this code.", ["code"])})
async def publish(ctx: Context, terms: Terms) -> Offer:
    """Put a price on sale. Raises `Refused` where the terms contradict one another."""
    product, (price, *others) = await _sold(ctx, [terms.price_id, *(other.price_id for other in terms.prices)])
    offer_terms.check(terms, product, price, others)
    await _check_bonuses(ctx, product, terms.bonuses)
    await _check_there(ctx, terms.upsells)
    offer = await Offer.create(**_columns(ctx, terms, price))
    await _add_prices(ctx, offer, terms, others)
    await _add_phases(ctx, offer, terms, [price, *others])
    for ordinal, bonus_id in enumerate(terms.bonuses, start=1):
        await OfferBonus.create(tenant_id=ctx.tenant, offer_id=offer.id, bonus_id=bonus_id, ordinal=ordinal)
    await _add_upsells(ctx, offer, terms.upsells)
    emit(ctx, OfferPublished(offer, prices=[price, *others]))
    return offer


@dataclass(frozen=True, slots=True)
class Changes:
    """How it is shown; the terms that members agreed to stay. `list_prices`: one for each currency that has one."""

    name: str | Unchanged = UNCHANGED
    description: str | Unchanged = UNCHANGED
    rank: int | Unchanged = UNCHANGED
    is_public: bool | Unchanged = UNCHANGED
    available_from: datetime | Unchanged | None = UNCHANGED
    available_until: datetime | Unchanged | None = UNCHANGED
    list_prices: Sequence[Money] | Unchanged = UNCHANGED
    upsells: Sequence[UUID] | Unchanged = UNCHANGED

    def columns(self) -> dict[str, Any]:
        """The offer's own, but for the amounts."""
        names = ("description", "rank", "is_public", "available_from", "available_until")
        name = self.name if isinstance(self.name, Unchanged) else amounts.name(self.name)
        return {"name": name, **{column: getattr(self, column) for column in names}}


@transactional
async def update(ctx: Context, offer_id: UUID, changes: Changes) -> Offer:
    """Show it otherwise. Raises `Refused`."""
    offer = await Offer.locked(ctx.tenant, offer_id)
    changed = await write(offer, changes.columns())
    offer_terms.check_available(offer.available_from, offer.available_until)
    if not isinstance(changes.list_prices, Unchanged) and await _set_list_prices(ctx, offer, changes.list_prices):
        changed.append("listPrices")
    if not isinstance(changes.upsells, Unchanged) and await _set_upsells(ctx, offer, changes.upsells):
        changed.append("upsells")
    if changed:
        emit(ctx, OfferUpdated(offer, fields=changed))
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


@transactional
async def republish(ctx: Context, offer_id: UUID) -> Offer:
    """Put an offer that was withdrawn on sale again, on its own terms; to do so again changes nothing.

    Raises `Refused` where its product or one of its prices is archived.
    """
    known = await Offer.named(ctx.tenant, offer_id)
    others = await OfferPrice.of(ctx.tenant).filter(offer_id=known.id).order_by("id")
    product, all_prices = await _sold(ctx, [known.price_id, *(other.price_id for other in others)])
    offer = await Offer.locked(ctx.tenant, known.id)
    if offer.status is OfferStatus.WITHDRAWN:
        offer_terms.check_standing(product, all_prices)
        offer.status = OfferStatus.PUBLISHED
        await offer.save(update_fields=["status"])
        emit(ctx, OfferPublished(offer, prices=[*all_prices]))
    return offer


def is_available(offer: Offer, now: datetime) -> bool:
    """Whether it can be bought at that instant."""
    opened = offer.available_from is None or offer.available_from <= now
    closed = offer.available_until is not None and offer.available_until <= now
    return offer.status is OfferStatus.PUBLISHED and opened and not closed


async def _sold(ctx: Context, keys: Sequence[UUID]) -> tuple[Product, list[Price]]:
    """The product and the prices, locked in one order: to archive them waits until the offer is there."""
    first = await Price.named(ctx.tenant, keys[0])
    product = await Product.locked(ctx.tenant, first.product_id)
    found = {key: await Price.locked(ctx.tenant, key) for key in sorted(set(keys))}
    return product, [found[key] for key in keys]


def _columns(ctx: Context, terms: Terms, price: Price) -> dict[str, Any]:
    granted, last = terms.credits, terms.credits.last if terms.credits else None
    return {
        "tenant_id": ctx.tenant,
        "product_id": price.product_id,
        "price_id": price.id,
        "code": amounts.code(terms.code),
        "name": amounts.name(terms.name),
        "description": terms.description,
        "list_minor": terms.list_price.minor if terms.list_price else None,
        "currency": price.currency,
        "is_public": terms.is_public,
        "is_one_time": terms.is_one_time,
        "status": OfferStatus.PUBLISHED,
        "rank": terms.rank,
        "available_from": terms.available_from,
        "available_until": terms.available_until,
        "least_quantity": terms.least_quantity,
        "most_quantity": terms.most_quantity,
        "alignment": terms.alignment,
        "stub": terms.stub,
        "proration": terms.proration,
        "term_unit": terms.term and terms.term.unit,
        "term_count": terms.term and terms.term.count,
        "credit_units": granted and granted.units,
        "credits_end_with_payment": granted is not None and granted.end_with_payment,
        "credits_last_unit": last and last.unit,
        "credits_last_count": last and last.count,
        "credit_lead_days": granted.lead_days if granted else 0,
        "created_at": ctx.now(),
    }


async def _add_prices(ctx: Context, offer: Offer, terms: Terms, others: Sequence[Price]) -> None:
    for said, other in zip(terms.prices, others, strict=True):
        await OfferPrice.create(
            tenant_id=ctx.tenant,
            offer_id=offer.id,
            price_id=other.id,
            currency=other.currency,
            list_minor=said.list_price.minor if said.list_price else None,
        )


async def _add_phases(ctx: Context, offer: Offer, terms: Terms, all_prices: Sequence[Price]) -> None:
    for ordinal, phase in enumerate(terms.phases, start=1):
        for price in all_prices:
            amount = phase.amount_in(price.currency)
            assert amount is not None, "the terms were checked"
            await TrialPhase.create(
                tenant_id=ctx.tenant,
                id=ids.new(),
                offer_id=offer.id,
                ordinal=ordinal,
                minor=amount.minor,
                currency=amount.currency,
                interval_unit=phase.unit,
                interval_count=phase.count,
                credit_units=phase.credit_units,
            )


async def _check_bonuses(ctx: Context, product: Product, bonuses: Sequence[UUID]) -> None:
    """None brings bonuses of its own, so that no row of them ever leads back; and each can be had besides."""
    found = await _check_there(ctx, bonuses)
    if await OfferBonus.of(ctx.tenant).filter(offer_id__in=list(bonuses)).exists():
        raise Refused("BONUS_CYCLE", "A bonus can't have bonuses of its own.", ["bonuses"])
    if product.is_exclusive and any(bonus.product_id == product.id for bonus in found):
        raise Refused("BONUS_SAME_PRODUCT", "An account can't have this product twice.", ["bonuses"])


async def _check_there(ctx: Context, offers: Sequence[UUID]) -> list[Offer]:
    """Raises `NotFound`."""
    found = await Offer.by_ids(ctx.tenant, list(offers)) if offers else {}
    if len(found) < len(offers):
        raise NotFound
    return list(found.values())


async def _add_upsells(ctx: Context, offer: Offer, upsells: Sequence[UUID]) -> None:
    for ordinal, upsell_id in enumerate(upsells, start=1):
        await OfferUpsell.create(tenant_id=ctx.tenant, offer_id=offer.id, upsell_id=upsell_id, ordinal=ordinal)


async def _set_upsells(ctx: Context, offer: Offer, upsells: Sequence[UUID]) -> bool:
    """Whether they are others now."""
    offer_terms.check_links(upsells, "upsells")
    if offer.id in upsells:
        raise Refused("UPSELL_ITSELF", "An offer can't be an upsell of itself.", ["upsells"])
    await _check_there(ctx, upsells)
    rows = OfferUpsell.of(ctx.tenant).filter(offer_id=offer.id)
    if [row.upsell_id for row in await rows.order_by("ordinal")] == list(upsells):
        return False
    await rows.delete()
    await _add_upsells(ctx, offer, upsells)
    return True


async def _set_list_prices(ctx: Context, offer: Offer, given: Sequence[Money]) -> bool:
    """Whether they are others now."""
    others = await OfferPrice.of(ctx.tenant).filter(offer_id=offer.id)
    rows: dict[str, Offer | OfferPrice] = {offer.currency: offer, **{row.currency: row for row in others}}
    wanted = {amount.currency: amount.minor for amount in given}
    if len(wanted) < len(given):
        raise Refused("CURRENCY_TWICE", "An offer can have only one list price per currency.", ["listPrices"])
    if wanted.keys() - rows.keys():
        raise Refused("CURRENCY_DIFFERS", f"This offer is sold only in {', '.join(rows)}.", ["listPrices"])
    for at, amount in enumerate(given):
        amounts.check_money(amount, ["listPrices", str(at), "amountMinor"])
    return any([await write(row, {"list_minor": wanted.get(currency)}) for currency, row in rows.items()])
