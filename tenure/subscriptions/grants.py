"""Features that staff give an account without a subscription, and take back."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.accounts import Account
from models.catalogue import Feature, FeatureKind
from models.subscriptions import Entitlement, EntitlementSource
from tenure import jobs
from tenure.context import Context
from tenure.events import EntitlementGranted, emit
from tenure.kit import ids
from tenure.kit.refusals import Refused
from tenure.subscriptions import entitlements
from tenure.transactions import transactional

END = "entitlement.end"
LONGEST_REASON = 255
HELD = Refused("ENTITLEMENT_HELD", "The account already has a grant of this feature. Revoke it first.", ["feature"])


@dataclass(frozen=True, slots=True)
class Grant:
    """What is granted to whom, and why. `amount` is for a limit; without `until` it stays until it is taken back."""

    account_id: UUID
    feature_id: UUID
    reason: str
    amount: int | None = None
    until: datetime | None = None


@transactional(violations={"uq_entitlement_granted": HELD})
async def grant(ctx: Context, wish: Grant) -> Entitlement:
    """Give an account a feature. Raises `Refused`."""
    account = await Account.named(ctx.tenant, wish.account_id)
    feature = await Feature.named(ctx.tenant, wish.feature_id)
    reason = _reason(wish.reason)
    _check(ctx, wish, feature)
    entitlement = await Entitlement.create(
        tenant_id=ctx.tenant,
        id=ids.new(),
        account_id=account.id,
        feature_id=feature.id,
        source=EntitlementSource.GRANT,
        reason=reason,
        amount=wish.amount,
        until=wish.until,
        created_at=ctx.now(),
    )
    if wish.until is not None:
        await jobs.later(ctx, END, entitlement.id, wish.until)
    source = str(entitlement.source)
    emit(ctx, EntitlementGranted(entitlement, feature=feature.code, value=wish.amount, source=source, until=wish.until))
    return entitlement


def _check(ctx: Context, wish: Grant, feature: Feature) -> None:
    is_limit = feature.kind is FeatureKind.LIMIT
    if is_limit and (wish.amount is None or not 0 < wish.amount < 2**31):
        raise Refused("AMOUNT_INVALID", "Specify an amount of at least 1.", ["amount"])
    if not is_limit and wish.amount is not None:
        raise Refused("AMOUNT_INVALID", "A Boolean feature has no amount.", ["amount"])
    if wish.until is not None and wish.until <= ctx.now():
        raise Refused("UNTIL_INVALID", "The end must be in the future.", ["until"])


def _reason(text: str) -> str:
    reason = text.strip()
    if not 0 < len(reason) <= LONGEST_REASON:
        raise Refused("REASON_INVALID", f"The reason must have 1 to {LONGEST_REASON} characters.", ["reason"])
    return reason


@transactional
async def withdraw(ctx: Context, entitlement_id: UUID, reason: str) -> Entitlement:
    """Take a grant back. Raises `Refused` for what comes with a subscription, and for what is over."""
    entitlement = await Entitlement.locked(ctx.tenant, entitlement_id)
    if entitlement.source is not EntitlementSource.GRANT:
        raise Refused(
            "ENTITLEMENT_NOT_GRANTED",
            "This entitlement comes with a subscription. Change or cancel the subscription.",
            ["entitlement"],
        )
    if entitlement.revoked_at is not None:
        raise Refused("ENTITLEMENT_OVER", "This entitlement has already ended.", ["entitlement"])
    entitlement.withdrawn_because = _reason(reason)
    await entitlement.save(update_fields=["withdrawn_because"])
    await jobs.forget(ctx, END, entitlement.id)
    await entitlements.take_back(ctx, entitlement, "STAFF")
    return entitlement


@jobs.due(END, subject=Entitlement)
async def end(ctx: Context, entitlement_id: UUID) -> None:
    """Its time is over."""
    entitlement = await Entitlement.locked(ctx.tenant, entitlement_id)
    if entitlement.revoked_at is None:
        await entitlements.take_back(ctx, entitlement, "OVER")
