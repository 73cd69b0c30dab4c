"""What an account may use, and why."""

from collections import defaultdict
from uuid import UUID

from models.catalogue import Feature, FeatureKind, ProductFeature
from models.subscriptions import Entitlement, EntitlementSource, Origin, Subscription
from tenure.context import Context
from tenure.events import EntitlementChanged, EntitlementGranted, EntitlementRevoked, emit
from tenure.subscriptions import standing, suspension

CHANGED = "CHANGED"
"""What is had comes with something else now: another product, or the same with other features."""


async def grant(ctx: Context, subscription: Subscription) -> None:
    """Give the account what the product comes with, in the open transaction. What it has already is left alone.

    Nothing is given while a payment is contested, where the business keeps access back then.
    """
    if await suspension.is_in_force(ctx, subscription):
        return
    held = await Entitlement.of(ctx.tenant).filter(subscription_id=subscription.id, revoked_at__isnull=True)
    known = {entitlement.feature_id for entitlement in held}
    included = await ProductFeature.of(ctx.tenant).filter(product_id=subscription.product_id).order_by("id")
    features = await Feature.by_ids(ctx.tenant, [grant.feature_id for grant in included])
    for one in included:
        if one.feature_id not in known:
            await _grant(ctx, subscription, features[one.feature_id], one.amount)


async def _grant(ctx: Context, subscription: Subscription, feature: Feature, amount: int | None) -> None:
    is_gift = subscription.origin is Origin.GIFT
    source = EntitlementSource.GIFT if is_gift else EntitlementSource.SUBSCRIPTION
    entitlement = await Entitlement.create(
        tenant_id=ctx.tenant,
        account_id=subscription.account_id,
        feature_id=feature.id,
        subscription_id=subscription.id,
        source=source,
        amount=amount,
        created_at=ctx.now(),
    )
    emit(ctx, EntitlementGranted(entitlement, feature=feature.code, value=amount, source=str(source), until=None))


async def are_held(ctx: Context, subscription: Subscription) -> bool:
    """Whether the agreement gives anything now: what is owed, or rests, may have taken it back."""
    return await Entitlement.of(ctx.tenant).filter(subscription_id=subscription.id, revoked_at__isnull=True).exists()


async def replace(ctx: Context, subscription: Subscription) -> None:
    """Give what the product comes with now, and take back what it does not, in the open transaction."""
    held = await Entitlement.of(ctx.tenant).filter(subscription_id=subscription.id, revoked_at__isnull=True)
    included = await ProductFeature.of(ctx.tenant).filter(product_id=subscription.product_id)
    amounts = {one.feature_id: one.amount for one in included}
    features = await Feature.by_ids(ctx.tenant, [one.feature_id for one in held])
    for one in held:
        code = features[one.feature_id].code
        if one.feature_id not in amounts:
            await _revoke(ctx, one, code, CHANGED)
        elif one.amount != amounts[one.feature_id]:
            await _change(ctx, one, code, amounts[one.feature_id])
    await grant(ctx, subscription)


async def _change(ctx: Context, entitlement: Entitlement, code: str, amount: int | None) -> None:
    old, entitlement.amount = entitlement.amount, amount
    await entitlement.save(update_fields=["amount"])
    emit(ctx, EntitlementChanged(entitlement, feature=code, old=_text(old), new=_text(amount)))


def _text(amount: int | None) -> str | None:
    return None if amount is None else str(amount)


async def _revoke(ctx: Context, entitlement: Entitlement, code: str, reason: str) -> None:
    entitlement.revoked_at, entitlement.revoked_reason = ctx.now(), reason
    await entitlement.save(update_fields=["revoked_at", "revoked_reason"])
    emit(ctx, EntitlementRevoked(entitlement, feature=code, reason=reason))


async def take_back(ctx: Context, entitlement: Entitlement, reason: str) -> None:
    """Take one back, in the open transaction."""
    feature = await Feature.named(ctx.tenant, entitlement.feature_id)
    await _revoke(ctx, entitlement, feature.code, reason)


async def revoke(ctx: Context, subscription: Subscription, reason: str) -> None:
    """Take back what the subscription gave, in the open transaction."""
    held = await Entitlement.of(ctx.tenant).filter(subscription_id=subscription.id, revoked_at__isnull=True)
    features = await Feature.by_ids(ctx.tenant, [entitlement.feature_id for entitlement in held])
    for entitlement in held:
        await _revoke(ctx, entitlement, features[entitlement.feature_id].code, reason)


async def of_accounts(ctx: Context, accounts: list[UUID]) -> dict[UUID, list[Entitlement]]:
    """What each account has now."""
    held: dict[UUID, list[Entitlement]] = defaultdict(list)
    rows = await Entitlement.of(ctx.tenant).filter(account_id__in=accounts, revoked_at__isnull=True).order_by("id")
    for row in rows:
        held[row.account_id].append(row)
    return held


async def has(ctx: Context, feature_code: str) -> bool:
    """Whether one of the acting member's accounts has the feature now; a limit of zero is none."""
    feature, rows = await _held(ctx, feature_code)
    return any(feature is not None and (feature.kind is FeatureKind.BOOLEAN or row.amount) for row in rows)


async def limit(ctx: Context, feature_code: str) -> int | None:
    """What the acting member's accounts have of a limit together: the sum or the largest, as the feature has it.

    None for what is no limit, and where they have none.
    """
    feature, rows = await _held(ctx, feature_code)
    if feature is None or feature.kind is not FeatureKind.LIMIT or not rows:
        return None
    amounts = [row.amount or 0 for row in rows]
    return sum(amounts) if feature.is_summed else max(amounts)


async def _held(ctx: Context, feature_code: str) -> tuple[Feature | None, list[Entitlement]]:
    """The feature, and why the acting member has it: through their seats, whatever it comes from."""
    feature = await Feature.of(ctx.tenant).get_or_none(code=feature_code)
    accounts = [seat.account_id for seat in await standing.seats(ctx)]
    if feature is None or not accounts:
        return feature, []
    rows = Entitlement.of(ctx.tenant).filter(account_id__in=accounts, feature_id=feature.id, revoked_at__isnull=True)
    return feature, await rows
