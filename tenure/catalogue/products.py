"""What is sold, and what it entitles to."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models.catalogue import (
    Consumption,
    Feature,
    FeatureKind,
    IntervalUnit,
    Offer,
    OfferStatus,
    Price,
    Product,
    ProductFeature,
)
from tenure import jobs
from tenure.catalogue import amounts, prices
from tenure.catalogue.changing import UNCHANGED, Unchanged, write
from tenure.catalogue.prices import Pricing
from tenure.context import Context
from tenure.events import (
    FeatureCreated,
    FeatureUpdated,
    ProductArchived,
    ProductCreated,
    ProductRestored,
    ProductUpdated,
    emit,
)
from tenure.kit.money import Money
from tenure.kit.refusals import Refused
from tenure.transactions import transactional

LONGEST_UNIT, LONGEST_TAX_CODE = 40, 40
FOLLOW = "product.follow"
"""The job that gives who has a product what it comes with now."""


@dataclass(frozen=True, slots=True)
class Grant:
    """A feature that comes with a product; `amount` where the feature is a limit."""

    feature_id: UUID
    amount: int | None = None


@transactional(
    violations={"uq_feature_code": Refused("CODE_TAKEN", "Another feature already has this code.", ["code"])}
)
async def create_feature(
    ctx: Context, code: str, name: str, kind: FeatureKind, *, is_summed: bool = False, is_counted: bool = False
) -> Feature:
    """Something that products can entitle to. Only a limit is summed or counted."""
    _check_limit(kind, is_summed or is_counted)
    feature = await Feature.create(
        tenant_id=ctx.tenant,
        code=amounts.code(code),
        name=amounts.name(name),
        kind=kind,
        is_summed=is_summed,
        is_counted=is_counted,
        created_at=ctx.now(),
    )
    emit(ctx, FeatureCreated(feature, code=feature.code, kind=str(kind)))
    return feature


@transactional
async def update_feature(
    ctx: Context,
    feature_id: UUID,
    *,
    name: str | None = None,
    is_summed: bool | None = None,
    is_counted: bool | None = None,
) -> Feature:
    """Call it otherwise, or count it otherwise; None leaves as it is."""
    feature = await Feature.locked(ctx.tenant, feature_id)
    _check_limit(feature.kind, bool(is_summed or is_counted))
    wanted = {"is_summed": is_summed, "is_counted": is_counted, "name": None if name is None else amounts.name(name)}
    changed = await write(feature, {column: value for column, value in wanted.items() if value is not None})
    if changed:
        emit(ctx, FeatureUpdated(feature, fields=changed))
    return feature


@transactional(
    violations={"uq_product_code": Refused("CODE_TAKEN", "Another product already has this code.", ["code"])}
)
async def create_product(
    ctx: Context,
    code: str,
    name: str,
    *,
    description: str = "",
    unit_name: str = "membership",
    consumption: Consumption = Consumption.BY_TIME,
    is_exclusive: bool = True,
    is_seated: bool = False,
    tax_code: str | None = None,
    features: Sequence[Grant] = (),
) -> Product:
    """Something to sell, with the features that it entitles to."""
    product = await Product.create(
        tenant_id=ctx.tenant,
        code=amounts.code(code),
        name=amounts.name(name),
        description=description,
        unit_name=_short(unit_name, LONGEST_UNIT, "unitName"),
        consumption=consumption,
        is_exclusive=is_exclusive,
        is_seated=is_seated,
        tax_code=tax_code and _short(tax_code, LONGEST_TAX_CODE, "taxCode"),
        created_at=ctx.now(),
    )
    await _entitle(ctx, product, features)
    emit(ctx, ProductCreated(product, code=product.code, consumption=str(consumption)))
    return product


@dataclass(frozen=True, slots=True)
class ProductChanges:
    """How it is described and taxed, and all that it entitles to; how it is sold stays. None: no tax code any more."""

    name: str | Unchanged = UNCHANGED
    description: str | Unchanged = UNCHANGED
    unit_name: str | Unchanged = UNCHANGED
    tax_code: str | Unchanged | None = UNCHANGED
    features: Sequence[Grant] | Unchanged = UNCHANGED


@transactional
async def update_product(ctx: Context, product_id: UUID, changes: ProductChanges) -> Product:
    """Describe it otherwise, or let it entitle to something else: who has it now gets and loses that soon after.

    Raises `Refused`, and `NotFound` for a feature.
    """
    product = await Product.locked(ctx.tenant, product_id)
    wanted = {
        "name": changes.name if isinstance(changes.name, Unchanged) else amounts.name(changes.name),
        "description": changes.description,
        "unit_name": _short_wish(changes.unit_name, LONGEST_UNIT, "unitName"),
        "tax_code": _short_wish(changes.tax_code or None, LONGEST_TAX_CODE, "taxCode"),
    }
    changed = await write(product, wanted)
    if not isinstance(changes.features, Unchanged) and await _entitle(ctx, product, changes.features):
        changed.append("features")
        await jobs.enqueue(ctx, FOLLOW, product_id=product.id)
    if changed:
        emit(ctx, ProductUpdated(product, fields=changed))
    return product


@transactional
async def archive_product(ctx: Context, product_id: UUID) -> Product:
    """Nothing new is sold of it. Raises `Refused` while an offer of it is on sale; again, it changes nothing."""
    product = await Product.locked(ctx.tenant, product_id)
    if product.archived_at is None:
        if await Offer.of(ctx.tenant).filter(product_id=product.id, status=OfferStatus.PUBLISHED).exists():
            raise Refused("PRODUCT_ON_SALE", "Offers of this product are on sale. Withdraw them first.", ["product"])
        product.archived_at = ctx.now()
        await product.save(update_fields=["archived_at"])
        emit(ctx, ProductArchived(product))
    return product


@transactional
async def restore_product(ctx: Context, product_id: UUID) -> Product:
    """It can be sold again, once an offer of it is on sale; again, it changes nothing."""
    product = await Product.locked(ctx.tenant, product_id)
    if product.archived_at is not None:
        product.archived_at = None
        await product.save(update_fields=["archived_at"])
        emit(ctx, ProductRestored(product))
    return product


async def create_price(ctx: Context, product_id: UUID, money: Money, unit: IntervalUnit, count: int = 1) -> Price:
    """A flat amount for an interval: the commonest of prices."""
    return await prices.create(ctx, product_id, Pricing.flat(money), unit, count)


async def _entitle(ctx: Context, product: Product, grants: Sequence[Grant]) -> bool:
    """Let it come with just these; whether that is something else than before."""
    wanted = {grant.feature_id: grant.amount for grant in grants}
    if len(wanted) != len(grants):
        raise Refused("FEATURE_TWICE", "Each feature can be listed only once.", ["features"])
    included = ProductFeature.of(ctx.tenant).filter(product_id=product.id)
    before = {one.feature_id: one.amount for one in await included}
    for feature_id in wanted.keys() - before.keys():
        await _check_amount(ctx, feature_id, wanted[feature_id])
        await ProductFeature.create(
            tenant_id=ctx.tenant, product_id=product.id, feature_id=feature_id, amount=wanted[feature_id]
        )
    for feature_id, amount in before.items():
        if feature_id not in wanted:
            await included.filter(feature_id=feature_id).delete()
        elif wanted[feature_id] != amount:
            await _check_amount(ctx, feature_id, wanted[feature_id])
            await included.filter(feature_id=feature_id).update(amount=wanted[feature_id])
    return wanted != before


async def _check_amount(ctx: Context, feature_id: UUID, amount: int | None) -> None:
    feature = await Feature.named(ctx.tenant, feature_id)
    if (feature.kind is FeatureKind.LIMIT) != (amount is not None):
        raise Refused("FEATURE_AMOUNT", "A limit requires an amount. A Boolean feature has none.", ["features"])


def _check_limit(kind: FeatureKind, is_reckoned: bool) -> None:
    if is_reckoned and kind is not FeatureKind.LIMIT:
        raise Refused("FEATURE_NOT_A_LIMIT", "Only a limit can be summed or counted.", ["kind"])


def _short_wish(text: str | Unchanged | None, longest: int, field: str) -> str | Unchanged | None:
    return _short(text, longest, field) if isinstance(text, str) else text


def _short(text: str, longest: int, field: str) -> str:
    plain = " ".join(text.split())
    if not plain or len(plain) > longest:
        raise Refused("TEXT_INVALID", f"This must be one line of 1 to {longest} characters.", [field])
    return plain
