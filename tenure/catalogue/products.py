"""What is sold, what it entitles to, and for how much."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models.catalogue import RECURRING, Consumption, Feature, FeatureKind, IntervalUnit, Price, Product, ProductFeature
from tenure.context import Context
from tenure.events import FeatureCreated, PriceCreated, ProductCreated, emit
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.transactions import transactional


@dataclass(frozen=True, slots=True)
class Grant:
    """A feature that comes with a product; `amount` where the feature is a limit."""

    feature_id: UUID
    amount: int | None = None


@transactional(violations={"uq_feature_code": Refused("CODE_TAKEN", "Another feature has this code.", ["code"])})
async def create_feature(ctx: Context, code: str, name: str, kind: FeatureKind) -> Feature:
    """Something that products can entitle to."""
    feature = await Feature.create(
        tenant_id=ctx.tenant, code=_code(code), name=_name(name), kind=kind, created_at=ctx.now()
    )
    emit(ctx, FeatureCreated(feature, code=feature.code, kind=str(kind)))
    return feature


@transactional(violations={"uq_product_code": Refused("CODE_TAKEN", "Another product has this code.", ["code"])})
async def create_product(
    ctx: Context,
    code: str,
    name: str,
    *,
    description: str = "",
    unit_name: str = "membership",
    consumption: Consumption = Consumption.BY_TIME,
    is_exclusive: bool = True,
    features: Sequence[Grant] = (),
) -> Product:
    """Something to sell, with the features that it entitles to."""
    product = await Product.create(
        tenant_id=ctx.tenant,
        code=_code(code),
        name=_name(name),
        description=description,
        unit_name=unit_name,
        consumption=consumption,
        is_exclusive=is_exclusive,
        created_at=ctx.now(),
    )
    for grant in features:
        await _include(ctx, product, grant)
    emit(ctx, ProductCreated(product, code=product.code, consumption=str(consumption)))
    return product


@transactional
async def create_price(ctx: Context, product_id: UUID, money: Money, unit: IntervalUnit, count: int = 1) -> Price:
    """An amount for an interval. Prices never change: make another, and an offer on it."""
    product = await Product.locked(ctx.tenant, product_id)
    if money.minor < 0:
        raise Refused("AMOUNT_NEGATIVE", "An amount cannot be less than zero.", ["money", "amountMinor"])
    if count < 1 or (unit not in RECURRING and count != 1):
        raise Refused("INTERVAL_INVALID", "An interval is one or more of its unit.", ["intervalCount"])
    price = await Price.create(
        tenant_id=ctx.tenant,
        product_id=product.id,
        amount=money.amount,
        minor=money.minor,
        currency=money.currency,
        interval_unit=unit,
        interval_count=count,
        created_at=ctx.now(),
    )
    emit(ctx, PriceCreated(price, money=money, interval=f"{count} {unit}", kind="FLAT"))
    return price


async def _include(ctx: Context, product: Product, grant: Grant) -> None:
    feature = await Feature.named(ctx.tenant, grant.feature_id)
    if (feature.kind is FeatureKind.LIMIT) != (grant.amount is not None):
        raise Refused("FEATURE_AMOUNT", "A limit has an amount, a yes has none.", ["features"])
    await ProductFeature.create(tenant_id=ctx.tenant, product_id=product.id, feature_id=feature.id, amount=grant.amount)


def _code(text: str) -> str:
    """A code as it stands in programs: letters, digits, dash and underscore."""
    if not text or len(text) > 64 or not text.replace("-", "").replace("_", "").isalnum() or not text.isascii():
        raise Refused("CODE_INVALID", "A code is 1 to 64 letters, digits, dashes and underscores.", ["code"])
    return text


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not name or len(name) > 120:
        raise Refused("NAME_INVALID", "A name has 1 to 120 characters.", ["name"])
    return name
