"""Live fields of screens: each carries the object that has changed, so that a client with a cache updates itself.

`SHOWN` is the whole of it: whoever wants another screen to be live adds its line.
"""

from collections.abc import AsyncGenerator
from datetime import datetime
from typing import Annotated, Any, NamedTuple

import strawberry

from models import accounts, billing, catalogue, credits, identity, payments, reconciling, subscriptions
from resolvers import analytics, screens
from resolvers.screens import Screen
from schema.accounts.answers import Account
from schema.analytics import ActiveMembers, End, PaymentRecoveries, RecurringRevenue, Start
from schema.billing import Invoice, Payment, PaymentMethod
from schema.catalogue.answers import Offer, Price, Product
from schema.catalogue.coupons import Coupon
from schema.credits import CreditBalance
from schema.fields import Info, feed
from schema.identity.answers import Member
from schema.reconciling import ReconciliationIssue
from schema.scalars import shape
from schema.subscriptions.agreements import Subscription
from schema.subscriptions.checkouts import Checkout
from tenure.access import Permission


class Shown(NamedTuple):
    """One field: its name, the type that it carries, and what changes that."""

    name: str
    type: type
    screen: Screen


SHOWN = (
    Shown("member_changed", Member, Screen(identity.Member, {"Member": "id", "Session": "member_id"})),
    Shown(
        "account_changed",
        Account,
        Screen(accounts.Account, {"Account": "id", "AccountBalance": "account_id", "Entitlement": "account_id"}),
    ),
    Shown(
        "subscription_changed",
        Subscription,
        Screen(subscriptions.Subscription, {"Subscription": "id", "Entitlement": "subscription_id"}),
    ),
    Shown("checkout_changed", Checkout, Screen(subscriptions.Checkout, {"Checkout": "id"})),
    Shown(
        "invoice_changed",
        Invoice,
        Screen(billing.Invoice, {"Invoice": "id", "CreditNote": "invoice_id", "Payment": "invoice_id"}),
    ),
    Shown(
        "payment_changed",
        Payment,
        Screen(payments.Payment, {"Payment": "id", "Refund": "payment_id", "Dispute": "payment_id"}),
    ),
    Shown("payment_method_changed", PaymentMethod, Screen(payments.PaymentMethod, {"PaymentMethod": "id"})),
    Shown("credit_balance_changed", CreditBalance, Screen(credits.CreditBalance, {"CreditBalance": "id"})),
    Shown("product_changed", Product, Screen(catalogue.Product, {"Product": "id", "Price": "product_id"})),
    Shown("price_changed", Price, Screen(catalogue.Price, {"Price": "id"})),
    Shown("offer_changed", Offer, Screen(catalogue.Offer, {"Offer": "id"})),
    Shown("coupon_changed", Coupon, Screen(catalogue.Coupon, {"Coupon": "id"})),
    Shown(
        "reconciliation_issue_changed",
        ReconciliationIssue,
        Screen(reconciling.ReconciliationIssue, {"ReconciliationIssue": "id"}),
    ),
)
FIGURES = frozenset({"subscription", "entitlement", "invoice"})
"""The areas whose events change the figures."""

One = Annotated[strawberry.ID | None, strawberry.argument(description="Only the object with this ID.")]
OfAccount = Annotated[strawberry.ID | None, strawberry.argument(description="Only objects of this account.")]


@shape(screens.Figures, description="The current key figures of the business.")
class Metrics:
    as_of: datetime = strawberry.field(description="The time of the figures.")

    @strawberry.field(description="The monthly recurring revenue.")
    async def mrr(self, info: Info) -> RecurringRevenue | None:
        return await analytics.monthly(info.context, None)

    @strawberry.field(description="The number of accounts that pay, are in a trial, or have access to something.")
    async def active_members(self, info: Info) -> ActiveMembers | None:
        return await analytics.active(info.context, None)

    @strawberry.field(
        description="What happened to invoices whose first collection attempt failed within a time range."
    )
    async def failed_payment_recovery(self, info: Info, from_: Start, to: End) -> PaymentRecoveries | None:
        return await analytics.recovered(info.context, from_, to, None)


def _following(shown: Shown) -> Any:
    """The resolver of one field. An object of no account cannot be asked for by one."""
    if shown.screen.is_of_account:

        def of_account(self: Any, info: Info, id: Any = None, account: Any = None) -> Any:
            return screens.follow(info.context, shown.screen, id, account)

        of_account.__annotations__ |= {"id": One, "account": OfAccount}
        return of_account

    def alone(self: Any, info: Info, id: Any = None) -> Any:
        return screens.follow(info.context, shown.screen, id)

    alone.__annotations__ |= {"id": One}
    return alone


def _field(shown: Shown) -> Any:
    resolver = _following(shown)
    resolver.__name__ = shown.name
    # Null where it could not be read: one failure does not end the feed.
    resolver.__annotations__["return"] = AsyncGenerator[shown.type | None, None]  # type: ignore[name-defined]
    words = shown.name.removesuffix("_changed").replace("_", " ")
    description = (
        f"The current state of each {words} that changes. Several changes in quick succession are sent once. Only "
        "objects that the caller is allowed to see."
    )
    return feed(Permission.SIGNED_IN, description, otherwise=shown.screen.staff)(resolver)


ScreensFeed = strawberry.type(type("ScreensFeed", (), {shown.name: _field(shown) for shown in SHOWN}))


@strawberry.type
class MetricsFeed:
    @feed(
        Permission.ANALYTICS_READ,
        "The key figures of the business, each time they have changed: within a second, and every two seconds while "
        "they keep changing.",
    )
    def metrics_ticked(self, info: Info) -> AsyncGenerator[Metrics | None, None]:
        return screens.follow_figures(info.context, FIGURES)
