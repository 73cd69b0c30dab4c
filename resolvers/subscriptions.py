"""Answers about agreements, checkouts and what they entitle to."""

from typing import Any
from uuid import UUID

from models.accounts import Account
from models.billing import Invoice
from models.catalogue import Feature, Offer, Product
from models.payments import Payment, PaymentMethod
from models.subscriptions import Checkout, Entitlement, Subscription
from resolvers import ids
from resolvers.asking import Asking
from resolvers.paging import Page, Slice, page
from tenure.billing.quotes import Quote
from tenure.subscriptions import checkout, entitlements, lifecycle, standing


async def list_all(asking: Asking, asked: Slice) -> Page[Subscription]:
    return await page(Subscription.of(asking.tenant), asked)


async def of_account(asking: Asking, account: Account, asked: Slice) -> Page[Subscription]:
    return await page(Subscription.of(asking.tenant).filter(account_id=account.id), asked)


async def entitlements_of(asking: Asking, account: Account) -> list[Entitlement]:
    return await asking.loaders.of("entitlements", entitlements.of_accounts, account.id) or []


async def feature_of(asking: Asking, held: Entitlement) -> Feature | None:
    return await asking.loaders.row(Feature, held.feature_id)


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


async def invoices_of(asking: Asking, subscription: Subscription) -> list[Invoice]:
    return await asking.loaders.rows(Invoice, "subscription_id", subscription.id, "created_at")


async def invoice_of(asking: Asking, invoice_id: UUID | None) -> Invoice | None:
    return await asking.loaders.row(Invoice, invoice_id)


async def create_checkout(asking: Asking, given: Any) -> Checkout:
    return await checkout.create(asking.ctx, ids.key(Offer, given.offer), ids.optional_key(Account, given.account))


async def pay(asking: Asking, given: Any) -> tuple[Checkout, Payment | None]:
    """The checkout as it stands after the payment, and the payment where there was one."""
    key = ids.key(Checkout, given.checkout)
    outcome = await checkout.pay(asking.ctx, key, given.payment_method)
    await asking.renew()
    row = await Checkout.named(asking.tenant, key)
    return row, outcome if isinstance(outcome, Payment) else None


async def preview(asking: Asking, given: Any) -> Quote:
    return await checkout.preview(asking.ctx, ids.key(Offer, given.offer), ids.optional_key(Account, given.account))


async def cancel(asking: Asking, given: Any) -> Subscription:
    key = ids.key(Subscription, given.subscription)
    return await lifecycle.cancel(asking.ctx, key, now=given.now, reason=given.reason or "REQUESTED")


async def reactivate(asking: Asking, opaque: str) -> Subscription:
    return await lifecycle.reactivate(asking.ctx, ids.key(Subscription, opaque))


async def can(asking: Asking, feature: str) -> bool:
    return await entitlements.has(asking.ctx, feature)


async def own_entitlements(asking: Asking) -> list[Entitlement]:
    accounts = [seat.account_id for seat in await standing.seats(asking.ctx)]
    held = await entitlements.of_accounts(asking.ctx, accounts)
    return [one for account in accounts for one in held.get(account, [])]
