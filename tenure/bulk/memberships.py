"""Who has which subscription: what narrows a list of members, or of accounts, by it.

A member has those of every account in which they have a seat.
"""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from models.accounts import Account, Seat
from models.base import TenantRecord
from models.existing import Exists, column
from models.identity import Member
from models.subscriptions import LIVE, Subscription

PARTS = frozenset({"product", "offer", "subscription_statuses", "has_subscription"})
"""The parts of a choice that tell something of subscriptions."""
HOLDERS: frozenset[type[TenantRecord]] = frozenset({Member, Account})


def condition(tenant: UUID, holder: type[TenantRecord], choice: Mapping[str, Any]) -> Exists:
    """That they have a subscription as the choice says, or none such. One that has ended counts where it says ENDED."""
    states = choice.get("subscription_statuses")
    held = Subscription.of(tenant).filter(status__in=sorted(LIVE) if states is None else states)
    for part in ("product", "offer"):
        if part in choice:
            held = held.filter(**{f"{part}_id": UUID(choice[part])})
    return Exists(_of(tenant, holder, held), choice.get("has_subscription", True))


def _of(tenant: UUID, holder: type[TenantRecord], held: QuerySet[Subscription]) -> QuerySet[Any]:
    own = column(holder, "id")
    if holder is Account:
        return held.filter(account_id=own)
    return Seat.of(tenant).filter(member_id=own, account_id__in=Subquery(held.values("account_id")))
