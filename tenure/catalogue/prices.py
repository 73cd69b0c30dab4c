"""What things cost: flat, by unit, in tiers or packages, for an interval, once, or for life."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from models.catalogue import RECURRING, IntervalUnit, Offer, OfferPrice, OfferStatus, Price, PriceTier, Product
from tenure import settings
from tenure.billing import tax_settings
from tenure.billing.engine import tiers
from tenure.billing.engine.tiers import Tariff, TariffFault, Tier
from tenure.catalogue import amounts, tariffs
from tenure.context import Context
from tenure.events import PriceArchived, PriceCreated, PriceRestored, emit
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.kit.terms import PricingModel
from tenure.transactions import transactional

MOST_TIERS = 50
LONGEST = {IntervalUnit.DAY: 3650, IntervalUnit.WEEK: 520, IntervalUnit.MONTH: 120, IntervalUnit.YEAR: 10}
"""Ten years, in each unit."""
MOST = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Pricing:
    """How much in which currency. `includes_tax`: tax is contained in it, not added to it; None: as a setting says."""

    tariff: Tariff
    currency: str
    includes_tax: bool | None = False

    @classmethod
    def flat(cls, money: Money) -> "Pricing":
        return cls(Tariff.flat(money.amount), money.currency)

    @classmethod
    def of(
        cls,
        given: Money | None,
        model: PricingModel,
        unit_amount: Decimal | None,
        currency: str | None,
        steps: Sequence[Tier],
        package: int | None,
        *,
        includes_tax: bool | None,
    ) -> "Pricing":
        """From an amount of money, or from an exact amount or tiers with their currency. Raises `Refused`."""
        if (given is None) == (unit_amount is None and not steps):
            raise Refused("PRICE_AMBIGUOUS", "Specify either `money`, or `unitAmount` or `tiers`.", ["money"])
        if given is None and currency is None:
            raise Refused("CURRENCY_MISSING", "Specify the currency.", ["currency"])
        if given is not None and currency not in (None, given.currency):
            raise Refused("CURRENCY_DIFFERS", f"The currency must be {given.currency}, that of `money`.", ["currency"])
        if (model is PricingModel.PACKAGE) != (package is not None):
            raise Refused(
                "PACKAGE_INVALID",
                "`packageSize` is required for PACKAGE pricing and must be left out otherwise.",
                ["packageSize"],
            )
        if given is not None:
            amounts.check_money(given, ["money", "amountMinor"])
        amount = given.amount if given is not None else unit_amount or Decimal(0)
        code = given.currency if given is not None else currency or ""
        return cls(Tariff(model, amount, tuple(steps), 1 if package is None else package), code, includes_tax)


@transactional
async def create(ctx: Context, product_id: UUID, pricing: Pricing, unit: IntervalUnit, count: int = 1) -> Price:
    """A price of a product. Prices never change: make another, and an offer on it. Raises `Refused`."""
    product = await Product.locked(ctx.tenant, product_id)
    if product.archived_at is not None:
        raise Refused("PRODUCT_ARCHIVED", "This product is archived.", ["product"])
    check_interval(unit, count, ["intervalCount"])
    _check(pricing)
    tariff = pricing.tariff
    one = tariffs.cost(tariff, 1, pricing.currency)
    includes_tax = pricing.includes_tax
    if includes_tax is None:
        includes_tax = await settings.value(ctx, tax_settings.PRICES_INCLUDE_TAX)
    price = await Price.create(
        tenant_id=ctx.tenant,
        product_id=product.id,
        model=tariff.model,
        amount=tariff.amount,
        package_size=tariff.package,
        minor=one.minor,
        currency=pricing.currency,
        includes_tax=includes_tax,
        interval_unit=unit,
        interval_count=count,
        created_at=ctx.now(),
    )
    await _add_tiers(ctx, price, tariff.tiers)
    emit(ctx, PriceCreated(price, money=one, interval=f"{count} {unit}", kind=str(tariff.model)))
    return price


@transactional
async def archive(ctx: Context, price_id: UUID) -> Price:
    """No new offer is made of it. Raises `Refused` while one that is on sale has it; again, it changes nothing."""
    price = await Price.locked(ctx.tenant, price_id)
    if price.archived_at is None:
        if await _is_on_sale(ctx, price):
            raise Refused("PRICE_ON_SALE", "Offers at this price are on sale. Withdraw them first.", ["price"])
        price.archived_at = ctx.now()
        await price.save(update_fields=["archived_at"])
        emit(ctx, PriceArchived(price))
    return price


@transactional
async def restore(ctx: Context, price_id: UUID) -> Price:
    """New offers can be made of it again; again, it changes nothing."""
    price = await Price.locked(ctx.tenant, price_id)
    if price.archived_at is not None:
        price.archived_at = None
        await price.save(update_fields=["archived_at"])
        emit(ctx, PriceRestored(price))
    return price


def check_interval(unit: IntervalUnit, count: int, field: list[str]) -> None:
    """That it is something that comes round, up to ten years, or happens once. Raises `Refused`."""
    if unit not in RECURRING and count != 1:
        raise Refused("INTERVAL_INVALID", "The interval count must be 1 for a price that doesn't recur.", field)
    if unit in RECURRING and not 1 <= count <= LONGEST[unit]:
        raise Refused("INTERVAL_INVALID", f"The interval count must be from 1 to {LONGEST[unit]}.", field)


def _check(pricing: Pricing) -> None:
    tariff = pricing.tariff
    for number, tier in enumerate(tariff.tiers):
        amounts.check_exact(tier.unit, ["tiers", str(number), "unitAmount"])
        amounts.check_exact(tier.flat, ["tiers", str(number), "flatAmount"])
        if tier.upto is not None and not 1 <= tier.upto <= MOST:
            raise Refused("TIERS_INVALID", "A tier must end at 1 unit or more.", ["tiers", str(number), "upTo"])
    amounts.check_exact(tariff.amount, ["unitAmount"])
    if len(tariff.tiers) > MOST_TIERS:
        raise Refused("TIERS_INVALID", f"A price can have at most {MOST_TIERS} tiers.", ["tiers"])
    if tariff.tiers and tariff.amount:
        raise Refused("PRICE_AMBIGUOUS", "A price with tiers can't have a unit amount.", ["unitAmount"])
    try:
        tiers.check(tariff)
    except TariffFault as fault:
        raise Refused(fault.code, str(fault), _BLAMED[fault.code]) from fault


_BLAMED = {"TIERS_INVALID": ["tiers"], "AMOUNT_NEGATIVE": ["money", "amountMinor"], "PACKAGE_INVALID": ["packageSize"]}


async def _add_tiers(ctx: Context, price: Price, steps: Sequence[Tier]) -> None:
    for ordinal, tier in enumerate(steps, start=1):
        await PriceTier.create(
            tenant_id=ctx.tenant,
            price_id=price.id,
            ordinal=ordinal,
            upto=tier.upto,
            unit=tier.unit,
            flat=tier.flat,
        )


async def _is_on_sale(ctx: Context, price: Price) -> bool:
    on_sale = Offer.of(ctx.tenant).filter(status=OfferStatus.PUBLISHED)
    if await on_sale.filter(price_id=price.id).exists():
        return True
    others = await OfferPrice.of(ctx.tenant).filter(price_id=price.id)
    return await on_sale.filter(id__in=[other.offer_id for other in others]).exists()
