"""A trial is had once: per account, and per person, who is known again by their address and by their card."""

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from models.payments import PaymentMethod, ProviderKind
from models.subscriptions import Subscription, TrialUse
from tenure import settings
from tenure.context import Context
from tenure.identity import addresses
from tenure.kit import secrets
from tenure.settings import Choice, Setting
from tenure.subscriptions import people
from tenure.subscriptions.agreed import Agreed


class PerCard(StrEnum):
    """REAL: but for the sandbox's test numbers, which everybody shares."""

    NEVER = "NEVER"
    REAL = "REAL"
    ALWAYS = "ALWAYS"


ONCE_PER_CARD = Setting(
    "subscriptions.trial_once_per_card",
    Choice(PerCard),
    PerCard.REAL,
    "Whether a card that was used for a trial is refused another one. REAL excludes the sandbox's test cards.",
    title="One trial per card",
)


async def is_used(ctx: Context, terms: Agreed) -> bool:
    """Whether the account had the product before, or the person who pays for it a trial of it."""
    earlier = Subscription.of(ctx.tenant).filter(account_id=terms.account.id, product_id=terms.product.id)
    if await earlier.filter(period_start__isnull=False).exists():
        return True
    return await _known(ctx, terms.product.id, await _address(ctx, terms.account.id))


async def is_used_by_card(ctx: Context, terms: Agreed, provider: ProviderKind, fingerprint: str | None) -> bool:
    """Whether somebody had a trial of the product with that card, in the open transaction."""
    rule = await settings.value(ctx, ONCE_PER_CARD)
    is_shared = provider is ProviderKind.SANDBOX and rule is PerCard.REAL
    if fingerprint is None or is_shared or rule is PerCard.NEVER:
        return False
    return await _known(ctx, terms.product.id, [_of_card(fingerprint)])


async def use(ctx: Context, subscription: Subscription) -> None:
    """A trial begins: by whom and with which card, in the open transaction."""
    digests = await _address(ctx, subscription.account_id)
    if subscription.payment_method_id is not None:
        method = await PaymentMethod.named(ctx.tenant, subscription.payment_method_id)
        digests += [_of_card(method.fingerprint)] if method.fingerprint else []
    for digest in digests:
        row = TrialUse(
            tenant_id=ctx.tenant,
            product_id=subscription.product_id,
            account_id=subscription.account_id,
            digest=digest,
            created_at=ctx.now(),
        )
        await row.insert_unless("product_id", "account_id", "digest")


async def _known(ctx: Context, product_id: UUID, digests: Sequence[str]) -> bool:
    return await TrialUse.of(ctx.tenant).filter(product_id=product_id, digest__in=list(digests)).exists()


async def _address(ctx: Context, account_id: UUID) -> list[str]:
    payer = await people.payer(ctx, account_id)
    return [] if payer is None else [secrets.digest(f"address {addresses.person(payer.email_norm)}")]


def _of_card(fingerprint: str) -> str:
    return secrets.digest(f"card {fingerprint}")
