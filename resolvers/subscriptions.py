"""Answers about agreements, checkouts and what they entitle to."""

from datetime import datetime
from typing import Any
from uuid import UUID

from models.accounts import Account
from models.billing import Invoice
from models.bulk_files import ExportOf
from models.catalogue import Feature, Offer, Price, Product
from models.payments import Payment, PaymentMethod, ProviderAccount
from models.subscriptions import BEHIND, Checkout, Entitlement, Subscription, SubscriptionChange
from resolvers import choosing, holding, ids, previewing
from resolvers.asking import Asking
from resolvers.paging import Page, Slice, page
from tenure.access import Permission
from tenure.billing import routing
from tenure.billing.quotes import Quote
from tenure.subscriptions import (
    arrears,
    canceling,
    changing,
    checkout,
    entitlements,
    pausing,
    previews,
    standing,
    waiting,
    withdrawing,
)
from tenure.subscriptions.arrears import Arrears
from tenure.subscriptions.changing import Wish
from tenure.subscriptions.managed import taking_over
from tenure.subscriptions.orders import Order
from tenure.subscriptions.pausing import Pause
from tenure.subscriptions.previews import Preview


async def list_all(asking: Asking, given: Any, asked: Slice) -> Page[Subscription]:
    return await page(choosing.listed(asking, ExportOf.SUBSCRIPTIONS, given), asked)


async def entitlements_of(asking: Asking, account: Account) -> list[Entitlement]:
    """None for who may not see them."""
    if not await holding.sees_those_of(asking, account):
        return []
    return await asking.loaders.of("entitlements", entitlements.of_accounts, account.id) or []


async def feature_of(asking: Asking, held: Entitlement) -> Feature | None:
    return await asking.loaders.row(Feature, held.feature_id)


def reason_of(asking: Asking, held: Entitlement) -> str | None:
    return held.reason if asking.ctx.may(Permission.SUBSCRIPTIONS_READ) else None


async def account_of(asking: Asking, account_id: UUID) -> Account | None:
    return await asking.loaders.row(Account, account_id)


async def offer_of(asking: Asking, offer_id: UUID) -> Offer | None:
    return await asking.loaders.row(Offer, offer_id)


async def product_of(asking: Asking, product_id: UUID) -> Product | None:
    return await asking.loaders.row(Product, product_id)


async def method_of(asking: Asking, method_id: UUID | None) -> PaymentMethod | None:
    return await asking.loaders.row(PaymentMethod, method_id)


async def subscription_of(asking: Asking, subscription_id: UUID | None) -> Subscription | None:
    return await asking.loaders.row(Subscription, subscription_id)


async def arrears_of(asking: Asking, subscription: Subscription) -> Arrears | None:
    """None where it is not behind, and for who may not see invoices."""
    if subscription.status not in BEHIND or not asking.ctx.may(Permission.BILLING_READ):
        return None
    found: Arrears | None = await asking.loaders.of("arrears", arrears.of, subscription.id)
    return found


async def invoices_of(asking: Asking, subscription: Subscription) -> list[Invoice]:
    return await asking.loaders.rows(Invoice, "subscription_id", subscription.id, "created_at")


async def invoice_of(asking: Asking, invoice_id: UUID | None) -> Invoice | None:
    return await asking.loaders.row(Invoice, invoice_id)


async def price_of(asking: Asking, price_id: UUID) -> Price | None:
    return await asking.loaders.row(Price, price_id)


async def changes_of(asking: Asking, subscription: Subscription) -> list[SubscriptionChange]:
    return await asking.loaders.rows(SubscriptionChange, "subscription_id", subscription.id, "id")


async def waiting_of(asking: Asking, subscription: Subscription) -> SubscriptionChange | None:
    return next((one for one in await changes_of(asking, subscription) if one.status in waiting.WAITS), None)


async def create_checkout(asking: Asking, given: Any) -> Checkout:
    return await checkout.create(asking.ctx, _order(given))


def _order(given: Any) -> Order:
    return Order(
        ids.key(Offer, given.offer),
        ids.optional_key(Account, given.account),
        given.quantity,
        given.currency,
        given.coupons,
    )


async def pay(asking: Asking, given: Any) -> tuple[Checkout, Payment | None]:
    """The checkout as it stands after the payment, and the payment where there was one."""
    key = ids.key(Checkout, given.checkout)
    ctx = previewing.expecting(asking.ctx, "checkoutPay", given)
    at = ids.optional_key(ProviderAccount, given.provider_account)
    outcome = await checkout.pay(ctx, key, given.payment_method, at)
    await asking.renew()
    row = await Checkout.named(asking.tenant, key)
    return row, outcome if isinstance(outcome, Payment) else None


async def options_of(asking: Asking, opened: Checkout) -> list[ProviderAccount]:
    return await routing.possible(asking.ctx, await checkout.sale_of(asking.ctx, opened))


async def preview(asking: Asking, given: Any) -> Quote:
    return await checkout.preview(asking.ctx, _order(given))


async def preview_pay(asking: Asking, given: Any) -> Preview:
    found = await previews.pay(asking.ctx, ids.key(Checkout, given.checkout))
    return previewing.shown(asking.ctx, "checkoutPay", given, found)


async def change(asking: Asking, given: Any) -> tuple[SubscriptionChange, Subscription, Payment | None]:
    """The change and the agreement as they stand then, and the payment where one was tried."""
    ctx = previewing.expecting(asking.ctx, "subscriptionChange", given)
    changed = await changing.change(ctx, ids.key(Subscription, given.subscription), _wish(given))
    await asking.renew()
    subscription = await Subscription.named(asking.tenant, changed.subscription_id)
    if changed.invoice_id is None:
        return changed, subscription, None
    return changed, subscription, await Payment.of(asking.tenant).filter(invoice_id=changed.invoice_id).first()


def _wish(given: Any) -> Wish:
    offer = ids.optional_key(Offer, given.offer)
    return Wish(offer, given.quantity, given.coupons, given.when, given.payment_method)


async def preview_change(asking: Asking, given: Any) -> Preview:
    found = await previews.change(asking.ctx, ids.key(Subscription, given.subscription), _wish(given))
    return previewing.shown(asking.ctx, "subscriptionChange", given, found)


async def cancel_change(asking: Asking, opaque: str) -> Subscription:
    return await changing.cancel_scheduled(asking.ctx, ids.key(Subscription, opaque))


async def cancel(asking: Asking, given: Any) -> Subscription:
    ctx, key = previewing.expecting(asking.ctx, "subscriptionCancel", given), ids.key(Subscription, given.subscription)
    return await canceling.cancel(
        ctx, key, now=given.now, give_back=given.give_back, reason=given.reason or "REQUESTED"
    )


async def preview_cancel(asking: Asking, given: Any) -> Preview:
    key = ids.key(Subscription, given.subscription)
    found = await previews.cancel(asking.ctx, key, now=given.now, give_back=given.give_back)
    return previewing.shown(asking.ctx, "subscriptionCancel", given, found)


async def withdraw(asking: Asking, given: Any) -> Subscription:
    ctx = previewing.expecting(asking.ctx, "subscriptionWithdraw", given)
    return await withdrawing.withdraw(ctx, ids.key(Subscription, given.subscription))


async def preview_withdraw(asking: Asking, given: Any) -> Preview:
    found = await previews.withdraw(asking.ctx, ids.key(Subscription, given.subscription))
    return previewing.shown(asking.ctx, "subscriptionWithdraw", given, found)


async def withdrawable_until(asking: Asking, subscription: Subscription) -> datetime | None:
    account = await asking.loaders.row(Account, subscription.account_id)
    return await withdrawing.until(asking.ctx, subscription, account) if account is not None else None


async def reactivate(asking: Asking, given: Any) -> Subscription:
    ctx = previewing.expecting(asking.ctx, "subscriptionReactivate", given)
    return await canceling.reactivate(ctx, ids.key(Subscription, given.subscription))


async def preview_reactivate(asking: Asking, given: Any) -> Preview:
    found = await previews.reactivate(asking.ctx, ids.key(Subscription, given.subscription))
    return previewing.shown(asking.ctx, "subscriptionReactivate", given, found)


async def pause(asking: Asking, given: Any) -> Subscription:
    ctx = previewing.expecting(asking.ctx, "subscriptionPause", given)
    return await pausing.pause(ctx, ids.key(Subscription, given.subscription), _pause(given))


def _pause(given: Any) -> Pause:
    return Pause(given.at_period_end, given.credits_unused, given.resume_at)


async def preview_pause(asking: Asking, given: Any) -> Preview:
    found = await previews.pause(asking.ctx, ids.key(Subscription, given.subscription), _pause(given))
    return previewing.shown(asking.ctx, "subscriptionPause", given, found)


async def resume(asking: Asking, given: Any) -> Subscription:
    ctx = previewing.expecting(asking.ctx, "subscriptionResume", given)
    key = ids.key(Subscription, given.subscription)
    await pausing.resume(ctx, key, given.dates)
    await asking.renew()
    return await Subscription.named(asking.tenant, key)


async def preview_resume(asking: Asking, given: Any) -> Preview:
    found = await previews.resume(asking.ctx, ids.key(Subscription, given.subscription), given.dates)
    return previewing.shown(asking.ctx, "subscriptionResume", given, found)


async def take_over(asking: Asking, given: Any) -> Subscription:
    ctx = previewing.expecting(asking.ctx, "subscriptionTakeOver", given)
    return await taking_over.take_over(ctx, ids.key(Subscription, given.subscription))


async def preview_take_over(asking: Asking, given: Any) -> Preview:
    found = await previews.take_over(asking.ctx, ids.key(Subscription, given.subscription))
    return previewing.shown(asking.ctx, "subscriptionTakeOver", given, found)


async def can(asking: Asking, feature: str) -> bool:
    return await entitlements.has(asking.ctx, feature)


async def limit(asking: Asking, feature: str) -> int | None:
    return await entitlements.limit(asking.ctx, feature)


async def own_entitlements(asking: Asking) -> list[Entitlement]:
    accounts = [seat.account_id for seat in await standing.seats(asking.ctx)]
    held = await entitlements.of_accounts(asking.ctx, accounts)
    return [one for account in accounts for one in held.get(account, [])]
