"""Types that others name before they are made."""

from typing import TYPE_CHECKING, Annotated

import strawberry

if TYPE_CHECKING:
    from schema.accounts.answers import Account
    from schema.billing import Invoice
    from schema.catalogue.answers import Product
    from schema.identity.answers import Member
    from schema.subscriptions.agreements import Subscription

LazyAccount = Annotated["Account", strawberry.lazy("schema.accounts.answers")]
LazyInvoice = Annotated["Invoice", strawberry.lazy("schema.billing")]
LazyMember = Annotated["Member", strawberry.lazy("schema.identity.answers")]
LazyProduct = Annotated["Product", strawberry.lazy("schema.catalogue.answers")]
LazySubscription = Annotated["Subscription", strawberry.lazy("schema.subscriptions.agreements")]
